/// Finds where somebody lives: the number of a house with its street, « 3 bis, rue de l'Abbé-Grégoire, appartement 12
/// », “12 Church Lane”. A street alone stays: it is what people talk about.
enum AddressFinder {
  /// Kinds of streets. Of the second, what is behind must be a name: « 1 place de parking » is no address.
  private static let ways: Set<String> = [
    "rue", "avenue", "av", "ave", "boulevard", "bd", "bld", "allee", "impasse", "square", "sente", "ruelle",
    "venelle",
    "residence", "faubourg", "fbg", "esplanade", "chemin", "quai",
  ]
  private static let plainWays: Set<String> = [
    "place", "cours", "passage", "cite", "villa", "mail", "route", "voie", "montee", "cote",
  ]
  private static let englishWays: Set<String> = [
    "street", "st", "road", "rd", "lane", "avenue", "ave", "close", "drive", "court", "terrace", "crescent",
    "gardens",
    "grove", "square", "walk", "way", "row",
  ]
  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "les", "en", "sur", "sous", "et", "aux", "l", "d",
  ]
  private static let parts: Set<String> = [
    "appartement", "appt", "apt", "app", "bat", "batiment", "escalier", "esc", "etage", "porte", "flat",
    "apartment", "logement",
    "hall", "entree",
  ]

  /// Characters of the address that begins here.
  static func length(_ text: ArraySlice<Character>) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count) else { return nil }
    var rest = text.dropFirst(digits.count)
    let mark = word(after: rest)
    if let mark, ["bis", "ter", "quater"].contains(mark.folded) || "abcd".contains(mark.folded) {
      rest = rest[mark.end...]
    }
    guard var end = street(after: rest) ?? english(after: rest) else { return nil }
    while let more = part(after: text[end...]) { end = more }
    return end - text.startIndex
  }

  private struct Word {
    var folded: String
    var isName: Bool
    var end: Int
    /// Whether an apostrophe joins it to the next one.
    var isRunOn: Bool
  }

  /// The next word, behind blanks and one comma.
  private static func word(after text: ArraySlice<Character>, comma: Bool = true) -> Word? {
    var rest = text
    var commas = 0
    while let sign = rest.first,
      sign == " " || sign == "\u{A0}" || sign == "\u{202F}" || sign == "," && comma && commas == 0
    {
      commas += sign == "," ? 1 : 0
      rest = rest.dropFirst()
    }
    let letters = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    guard let first = letters.first else { return nil }
    var end = letters.endIndex
    let isRunOn = end < rest.endIndex && "'’".contains(rest[end])
    if isRunOn
      || end < rest.endIndex && rest[end] == "." && (2...4).contains(letters.count)
        && letters.allSatisfy(\.isLetter)
    {
      end += 1
    }
    return Word(
      folded: String(letters).folded, isName: first.isUppercase || first.isNumber, end: end, isRunOn: isRunOn)
  }

  /// Where the street ends whose kind comes next.
  private static func street(after text: ArraySlice<Character>) -> Int? {
    guard let way = word(after: text), ways.contains(way.folded) || plainWays.contains(way.folded) else {
      return nil
    }
    var (place, end, hasParticle, isAfterNumber) = (way.end, Int?.none, false, false)
    while let next = word(after: text[place...], comma: false) {
      if particles.contains(next.folded), !next.isName || next.isRunOn {
        hasParticle = true
      } else if next.isName || isAfterNumber {
        end = next.end
        isAfterNumber = next.folded.count < 3 && next.folded.allSatisfy(\.isNumber)
      } else if end == nil, hasParticle, ways.contains(way.folded) {
        return next.end
      } else {
        break
      }
      place = next.end
    }
    return end.map { text[..<$0].last == "." ? $0 - 1 : $0 }
  }

  private static func english(after text: ArraySlice<Character>) -> Int? {
    var place = text.startIndex
    for count in 0..<4 {
      guard let next = word(after: text[place...], comma: false), next.isName else { return nil }
      if count > 0, englishWays.contains(next.folded) {
        return text[next.end - 1] == "." ? next.end - 1 : next.end
      }
      place = next.end
    }
    return nil
  }

  /// Where a part of the house ends that comes next: « appartement 12 », « bât. B », « 3e étage ».
  private static func part(after text: ArraySlice<Character>) -> Int? {
    guard let first = word(after: text) else { return nil }
    guard let second = word(after: text[first.end...], comma: false) else { return nil }
    if parts.contains(first.folded), second.isName { return second.end }
    return first.folded.first?.isNumber == true && parts.contains(second.folded) ? second.end : nil
  }
}
