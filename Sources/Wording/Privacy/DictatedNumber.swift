import Dialogue

/// Finds telephone numbers that are written as they are said: « zéro six douze trente-quatre … », “oh seven seven double oh …”.
enum DictatedNumber {
  /// Characters of the number that begins here.
  static func length(_ text: ArraySlice<Character>) -> Int? {
    guard let first = text.first, "zZoOpPnN".contains(first) else { return nil }
    var words = Words(text)
    guard let (start, startEnd) = words.next() else { return nil }
    let isAbroad = start == "plus"
    guard isAbroad || zeros.contains(start) else { return nil }
    var (digits, end, most) = (isAbroad ? 0 : 1, startEnd, isAbroad ? 13 : 10)
    var last: Int?
    var factor = 1
    var isFirst = true
    while let (word, wordEnd) = words.next() {
      if word == "et" || word == "and" { continue }
      if let times = ["double": 2, "triple": 3][word] {
        factor = times
        continue
      }
      if english.contains(word), !isAbroad { most = 11 }
      guard let size = size(of: word, behind: last) else { break }
      // « zéro, un, deux » is counting as well: what follows the zero of a number is none.
      if isFirst, !isAbroad, zeros.contains(word) { break }
      isFirst = false
      let added = size.digits * factor
      guard digits + added <= most else { break }
      digits += added
      (last, factor, end) = (size.value, 1, wordEnd)
    }
    return digits >= (isAbroad ? 11 : 9) ? end : nil
  }

  /// How many digits a word adds behind another one, and its value while it may go on: « soixante » adds two, «
  /// dix-huit » behind it none.
  private static func size(of word: String, behind last: Int?) -> (digits: Int, value: Int?)? {
    if word.allSatisfy({ ("0"..."9").contains($0) }) { return (word.count, nil) }
    if zeros.contains(word) || word == "o" { return (1, nil) }
    guard let value = values[word] else { return nil }
    guard let last else { return (value < 10 ? 1 : 2, value) }
    // « quatre-vingt »: the digit was counted, it becomes two.
    if last == 4, value == 20 { return (1, 80) }
    if last >= 20, last % 10 == 0, value < 10, value > 0 { return (0, nil) }
    if last == 60 || last == 80, (10...16).contains(value) { return (0, last + value) }
    if last % 10 == 0, last % 100 == 10 || last == 70 || last == 90, (7...9).contains(value) {
      return (0, nil)
    }
    return (value < 10 ? 1 : 2, value)
  }

  private static let zeros: Set<String> = ["zero", "oh", "nought"]
  private static let english: Set<String> = [
    "oh", "one", "two", "three", "four", "five", "seven", "eight", "nine", "double", "triple",
  ]
  private static let values: [String: Int] = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80,
    "octante": 80, "nonante": 90, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7,
    "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Words of letters or digits with no more than three signs between them, and how many characters there are up to their ends.
  private struct Words {
    private let text: ArraySlice<Character>
    private var place: Int

    init(_ text: ArraySlice<Character>) {
      self.text = text
      place = text.startIndex
    }

    mutating func next() -> (word: String, end: Int)? {
      let gap = text[place...].prefix { !ContactFinder.isPart($0) }
      guard gap.count <= 3, gap.allSatisfy({ " \u{A0}\u{202F},.-–\u{2010}\u{2011}/".contains($0) }) else {
        return nil
      }
      let word = text[(place + gap.count)...].prefix(while: ContactFinder.isPart)
      guard !word.isEmpty else { return nil }
      place += gap.count + word.count
      return (String(word).folded, place - text.startIndex)
    }
  }
}
