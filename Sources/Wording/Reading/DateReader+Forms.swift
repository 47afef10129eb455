import Dialogue

/// The forms that a date may have, each on its own; nil is "not this form".
extension DateReader {
  static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  static func numeric(_ word: String, today: Day) throws(Failure) -> Day? {
    let separator: Character = word.contains("/") ? "/" : word.contains("-") ? "-" : "."
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 3 where parts[0].utf8.count == 4: return try day(numbers[0], numbers[1], numbers[2])
    case 3:
      guard let year = year(parts[2]) else { return nil }
      return try day(year, numbers[1], numbers[0])
    case 2 where separator == "/": return try next(month: numbers[1], day: numbers[0], today: today)
    default: return nil
    }
  }

  /// A year of four digits, or of two in this century.
  static func year(_ text: some StringProtocol) -> Int? {
    guard let value = number(text) else { return nil }
    return switch text.utf8.count {
    case 2: 2000 + value
    case 4: value
    default: nil
    }
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws(Failure) -> Day {
    guard let found = Day(year: year, month: month, day: day) else { throw .noSuchDay }
    return found
  }

  /// The next such day, today included; a 29 February is looked for up to eight years ahead.
  static func next(month: Int, day number: Int, today: Day) throws(Failure) -> Day {
    for year in today.parts.year...(today.parts.year + 8) {
      if let found = Day(year: year, month: month, day: number), found >= today { return found }
    }
    throw .noSuchDay
  }

  static func relative(_ words: String, today: Day) -> Day? {
    switch words {
    case "aujourd'hui", "today": today
    case "demain", "tomorrow": today.advanced(by: 1)
    case "apres-demain", "apres demain", "day after tomorrow": today.advanced(by: 2)
    case "hier", "yesterday": today.advanced(by: -1)
    default: nil
    }
  }

  static func counted(_ words: [String], today: Day) -> Day? {
    guard let first = words.first, ["dans", "in", "sous", "within"].contains(first) else { return nil }
    if words.count == 2, words[1] == "quinzaine" { return today.advanced(by: 15) }
    let small = [
      "un": 1, "une": 1, "a": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4,
      "four": 4,
      "six": 6, "huit": 8, "quinze": 15,
    ]
    // Three digits: a date thousands of years ahead is a slip.
    guard words.count == 3, words[1].utf8.count <= 3 || small[words[1]] != nil,
      let count = number(words[1]) ?? small[words[1]]
    else { return nil }
    switch words[2] {
    case "jour", "jours", "day", "days", "j": return today.advanced(by: count)
    case "semaine", "semaines", "week", "weeks": return today.advanced(by: 7 * count)
    case "mois", "month", "months": return today.advanced(byMonths: count)
    case "an", "ans", "year", "years": return today.advanced(byMonths: 12 * count)
    default: return nil
    }
  }

  static func weekday(_ words: [String], today: Day) -> Day? {
    var words = words
    var weeks = 0
    let isNext = words.first == "next" || words.last == "prochain"
    if isNext {
      words.removeAll { $0 == "next" || $0 == "prochain" }
    }
    if words.count == 3, words[1] == "en" || words[1] == "in", ["huit", "8"].contains(words[2]) {
      weeks = 1
      words.removeLast(2)
    }
    guard words.count == 1 else { return nil }
    let word = words[0].hasSuffix(".") ? String(words[0].dropLast()) : words[0]
    let names = [Words.frenchWeekdays, Words.englishWeekdays.map(\.folded)]
    for list in names {
      if let place = list.firstIndex(where: { $0 == word || word.utf8.count >= 3 && $0.hasPrefix(word) }) {
        let ahead = (place + 1 - today.weekday + 7) % 7
        return today.advanced(by: (ahead == 0 && isNext ? 7 : ahead) + 7 * weeks)
      }
    }
    return nil
  }

  static func month(_ word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard word.utf8.count >= 3 else { return nil }
    for list in [Words.frenchMonths, Words.englishMonths, Words.frenchShortMonths, Words.englishShortMonths] {
      let hits = list.indices.filter { list[$0].folded.hasPrefix(word) }
      if hits.count == 1 { return hits[0] + 1 }
    }
    return nil
  }

  /// `fin mars`, `mi-avril 2027`, `fin du mois`, `end of the year`, `fin 2027`.
  static func partOfMonth(_ words: [String], today: Day) -> Day? {
    var words = words.flatMap { $0.hasPrefix("mi-") ? ["mi", String($0.dropFirst(3))] : [$0] }
    guard let part = words.first, ["fin", "end", "mi", "mid", "debut", "early"].contains(part) else {
      return nil
    }
    words.removeFirst()
    words.removeAll { ["of", "de", "du", "le", "the", "this"].contains($0) }
    if words.count > 1 { words.removeAll { $0 == "mois" } }
    guard let name = words.first, words.count <= 2 else { return nil }
    let (thisYear, thisMonth, _) = today.parts
    func day(_ year: Int, _ month: Int) -> Day? {
      let last = Day.length(ofMonth: month, year: year)
      return Day(
        year: year, month: month,
        day: part == "fin" || part == "end" ? last : part.hasPrefix("mi") ? 15 : 1)
    }
    let isEnd = part == "fin" || part == "end"
    if words.count == 1, ["mois", "month"].contains(name) { return isEnd ? day(thisYear, thisMonth) : nil }
    if words.count == 1, ["l'annee", "d'annee", "year"].contains(name) {
      return isEnd ? day(thisYear, 12) : nil
    }
    if words.count == 1, name.utf8.count == 4, let year = year(name) { return isEnd ? day(year, 12) : nil }
    guard let month = month(name) else { return nil }
    guard words.count == 1 else { return year(words[1]).flatMap { day($0, month) } }
    return [thisYear, thisYear + 1].lazy.compactMap { day($0, month) }.first { $0 >= today }
  }

  static func dayAndMonth(_ words: [String], today: Day) throws(Failure) -> Day? {
    guard (2...3).contains(words.count) else { return nil }
    func dayNumber(_ word: String) -> Int? {
      for suffix in ["er", "st", "nd", "rd", "th", ""] where word.hasSuffix(suffix) {
        if let value = number(word.dropLast(suffix.count)) { return value }
      }
      return nil
    }
    let found: (day: Int, month: Int)? =
      if let day = dayNumber(words[0]), let month = month(words[1]) {
        (day, month)
      } else if let month = month(words[0]), let day = dayNumber(words[1]) {
        (day, month)
      } else {
        nil
      }
    guard let found else { return nil }
    guard words.count == 3 else { return try next(month: found.month, day: found.day, today: today) }
    guard let year = year(words[2]) else { return nil }
    return try day(year, found.month, found.day)
  }
}
