import Dialogue

/// Reads dates as people write them, in French or English whichever the language of the screen. Day comes before month.
public enum DateReader {
  /// Why a text is no date.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing in it looks like a date.
    case notADate
    /// It looks like a date, but there is no such day: 31 February.
    case noSuchDay
  }

  /// Reads a whole text as a date. Without a year it is the next such day, today included.
  ///
  /// Understood: `2027-01-15`, `15/12`, `15/12/2026`, `15-12-26`, `15 déc.`, `1er mars 2027`, `Dec 15`, `vendredi`,
  /// `vendredi prochain`, `demain`, `dans 3 semaines`, `in 2 days`, `fin mars`, `mi-avril`, and all of them behind `avant
  /// le`, `d’ici`, `by`, `before` and the like.
  public static func read(_ text: String, today: Day) throws(Failure) -> Day {
    var words = normalised(text).split(separator: " ").map(String.init)
    while let first = words.first, prefixes.contains(first) { words.removeFirst() }
    guard !words.isEmpty else { throw .notADate }
    if words.count == 1 {
      if let day = try numeric(words[0], today: today) { return day }
      if let day = relative(words[0], today: today) { return day }
    }
    if let day = counted(words, today: today) { return day }
    if let day = weekday(words, today: today) { return day }
    if let day = partOfMonth(words, today: today) { return day }
    if let day = try dayAndMonth(words, today: today) { return day }
    throw .notADate
  }

  /// A date at the very end of a sentence: behind the last comma, or behind a preposition of time.
  /// Returns the sentence without it, and the day.
  public static func atEnd(of sentence: String, today: Day) -> (text: String, day: Day)? {
    if let comma = sentence.lastIndex(of: ","),
      let day = try? read(String(sentence[sentence.index(after: comma)...]), today: today)
    {
      return (trimmed(String(sentence[..<comma])), day)
    }
    let words = sentence.split(separator: " ", omittingEmptySubsequences: true)
    for start in words.indices.dropFirst() where words.count - start <= 6 {
      let folded = String(words[start]).folded
      let isMarker =
        ["avant", "d'ici", "pour", "jusqu'au", "by", "before", "until", "dans", "in"].contains(folded)
        || folded == "au" && words.count > start + 2 && String(words[start + 1]).folded == "plus"
      guard isMarker else { continue }
      if let day = try? read(words[start...].joined(separator: " "), today: today) {
        return (trimmed(String(sentence[..<words[start].startIndex])), day)
      }
    }
    return nil
  }

  private static let prefixes: Set<String> = [
    "avant", "le", "la", "d'ici", "au", "plus", "tard", "pour", "jusqu'au", "jusqu'a", "by", "before",
    "until", "on",
    "the", "du", "a", "echeance", "due", "latest", "at",
  ]

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace && $0 != "," }),
      let last = text.lastIndex(where: { !$0.isWhitespace && $0 != "," })
    else { return "" }
    return String(text[first...last])
  }

  private static func normalised(_ text: String) -> String {
    String(text.folded.map { $0 == "," || $0 == "\u{A0}" ? " " : $0 }).replacing("d'ici le", with: "d'ici")
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func numeric(_ word: String, today: Day) throws(Failure) -> Day? {
    let separator: Character = word.contains("/") ? "/" : word.contains("-") ? "-" : "."
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 3 where parts[0].utf8.count == 4: return try day(numbers[0], numbers[1], numbers[2])
    case 3: return try day(fullYear(numbers[2], digits: parts[2].utf8.count), numbers[1], numbers[0])
    case 2 where separator == "/": return try next(month: numbers[1], day: numbers[0], today: today)
    default: return nil
    }
  }

  private static func fullYear(_ year: Int, digits: Int) -> Int { digits <= 2 ? 2000 + year : year }

  private static func day(_ year: Int, _ month: Int, _ day: Int) throws(Failure) -> Day {
    guard let found = Day(year: year, month: month, day: day) else { throw .noSuchDay }
    return found
  }

  /// The next such day, today included; a 29 February is looked for up to eight years ahead.
  private static func next(month: Int, day number: Int, today: Day) throws(Failure) -> Day {
    for year in today.parts.year...(today.parts.year + 8) {
      if let found = Day(year: year, month: month, day: number), found >= today { return found }
    }
    throw .noSuchDay
  }

  private static func relative(_ word: String, today: Day) -> Day? {
    switch word {
    case "aujourd'hui", "today": today
    case "demain", "tomorrow": today.advanced(by: 1)
    case "apres-demain": today.advanced(by: 2)
    case "hier", "yesterday": today.advanced(by: -1)
    default: nil
    }
  }

  private static func counted(_ words: [String], today: Day) -> Day? {
    guard words.count == 3, ["dans", "in", "sous"].contains(words[0]) else { return nil }
    let small = [
      "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quinze": 15, "huit": 8,
    ]
    guard let count = number(words[1]) ?? small[words[1]] else { return nil }
    switch words[2] {
    case "jour", "jours", "day", "days", "j": return today.advanced(by: count)
    case "semaine", "semaines", "week", "weeks": return today.advanced(by: 7 * count)
    case "mois", "month", "months": return today.advanced(byMonths: count)
    case "an", "ans", "year", "years": return today.advanced(byMonths: 12 * count)
    default: return nil
    }
  }

  private static func weekday(_ words: [String], today: Day) -> Day? {
    var words = words
    var weeks = 0
    if words.first == "next" || words.last == "prochain" {
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
        return today.advanced(by: (ahead == 0 ? 7 : ahead) + 7 * weeks)
      }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard word.utf8.count >= 3 else { return nil }
    for list in [Words.frenchMonths, Words.englishMonths, Words.frenchShortMonths, Words.englishShortMonths] {
      let hits = list.indices.filter { list[$0].folded.hasPrefix(word) }
      if hits.count == 1 { return hits[0] + 1 }
    }
    return nil
  }

  private static func partOfMonth(_ words: [String], today: Day) -> Day? {
    var words = words.flatMap { $0.hasPrefix("mi-") ? ["mi", String($0.dropFirst(3))] : [$0] }
    words.removeAll { ["of", "de", "du", "le", "mois"].contains($0) }
    guard let part = words.first, ["fin", "end", "mi", "mid", "debut", "early"].contains(part),
      words.count >= 2,
      let month = month(words[1])
    else { return nil }
    let (thisYear, thisMonth, _) = today.parts
    let year = words.count > 2 ? number(words[2]) ?? thisYear : month < thisMonth ? thisYear + 1 : thisYear
    let day =
      part == "fin" || part == "end" ? Day.length(ofMonth: month, year: year) : part.hasPrefix("mi") ? 15 : 1
    return Day(year: year, month: month, day: day)
  }

  private static func dayAndMonth(_ words: [String], today: Day) throws(Failure) -> Day? {
    var words = words
    // "vendredi 18 décembre": the weekday says nothing that the date does not.
    if words.count >= 3, weekday([words[0]], today: today) != nil { words.removeFirst() }
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
    guard let year = number(words[2]) else { return nil }
    return try day(fullYear(year, digits: words[2].utf8.count), found.month, found.day)
  }
}
