import Dialogue

/// Reads dates as people write them, in French or English whichever the language of the screen. Day comes before month.
///
/// <doc:Dates> lists the forms and what is chosen where a form could mean two days.
public enum DateReader {
  /// Why a text is no date.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing in it looks like a date.
    case notADate
    /// It looks like a date, but there is no such day: 31 February.
    case noSuchDay
  }

  /// The longest text that is looked at, in bytes: nobody writes a date that long, and the text may be a pasted book.
  static let longest = 80

  /// Reads a whole text as a date. Without a year it is the next such day, today included.
  ///
  /// Understood: `2027-01-15`, `15/12`, `15/12/2026`, `15-12-26`, `15 déc.`, `1er mars 2027`, `Dec 15`, `vendredi`,
  /// `vendredi prochain`, `vendredi 15/12`, `demain`, `dans 3 semaines`, `in 2 days`, `fin mars`, `mi-avril`, `fin du
  /// mois`, and all of them behind `avant le`, `d’ici`, `by`, `before` and the like or before `au plus tard`.
  /// - Complexity: O(1); a text over 80 bytes is no date.
  public static func read(_ text: String, today: Day) throws(Failure) -> Day {
    guard text.utf8.count <= longest else { throw .notADate }
    var words = text.folded.split { $0.isWhitespace || $0 == "," }.map(String.init)
    for ending in endings where words.count > ending.count && words.suffix(ending.count) == ending[...] {
      words.removeLast(ending.count)
    }
    var isDeadline = false
    while let first = words.first, prefixes.contains(first) {
      isDeadline = isDeadline || first == "d'ici"
      words.removeFirst()
    }
    if let day = try form(words, isDeadline: isDeadline, today: today) { return day }
    // "vendredi 18 décembre": the weekday says nothing that the date does not. Tried last, as "mar 15" is in March.
    if words.count > 1, weekday([words[0]], today: today) != nil,
      let day = try form(Array(words.dropFirst()), isDeadline: isDeadline, today: today)
    {
      return day
    }
    throw .notADate
  }

  /// A date at the very end of a sentence: behind one of the last commas, or behind a preposition of time.
  /// Returns the sentence without it, and the day.
  /// - Complexity: O(1) in the length of the sentence, but for the copy of its text when there is a date.
  public static func atEnd(of sentence: String, today: Day) -> (text: String, day: Day)? {
    let tail = sentence.suffix(longest)
    // The earliest of the last three first: "Friday, December 18, 2026" has two commas of its own.
    for comma in tail.indices.filter({ tail[$0] == "," }).suffix(3) {
      if let day = try? read(String(tail[tail.index(after: comma)...]), today: today) {
        return (trimmed(sentence[..<comma]), day)
      }
    }
    let words = tail.split(separator: " ", omittingEmptySubsequences: true)
    for start in words.indices.dropFirst() where words.count - start <= 6 {
      let folded = String(words[start]).folded
      let isMarker =
        markers.contains(folded)
        || folded == "au" && words.count > start + 2 && String(words[start + 1]).folded == "plus"
      guard isMarker else { continue }
      if let day = try? read(words[start...].joined(separator: " "), today: today) {
        return (trimmed(sentence[..<words[start].startIndex]), day)
      }
    }
    return nil
  }

  /// Words that may lead a date and say nothing of it.
  private static let prefixes: Set<String> = [
    "avant", "le", "la", "d'ici", "au", "plus", "tard", "pour", "jusqu'au", "jusqu'a", "by", "before",
    "until", "on", "the", "du", "a", "echeance", "due", "latest", "at",
  ]

  /// Words that may follow a date and say nothing of it.
  private static let endings = [["au", "plus", "tard"], ["at", "the", "latest"], ["dernier", "delai"]]

  /// Words behind which a sentence may end in a date without a comma.
  private static let markers: Set<String> = [
    "avant", "d'ici", "pour", "jusqu'au", "by", "before", "until", "dans", "in", "sous", "within",
  ]

  private static func form(_ words: [String], isDeadline: Bool, today: Day) throws(Failure) -> Day? {
    guard !words.isEmpty else { return nil }
    if words.count == 1, let day = try numeric(words[0], today: today) { return day }
    if let day = relative(words.joined(separator: " "), today: today)
      ?? counted(isDeadline ? ["dans"] + words : words, today: today)
      ?? counted(words, today: today) ?? weekday(words, today: today) ?? partOfMonth(words, today: today)
    {
      return day
    }
    return try dayAndMonth(words, today: today)
  }

  private static func trimmed(_ text: Substring) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace && $0 != "," }),
      let last = text.lastIndex(where: { !$0.isWhitespace && $0 != "," })
    else { return "" }
    return String(text[first...last])
  }
}
