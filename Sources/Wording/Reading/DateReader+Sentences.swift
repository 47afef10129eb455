import Dialogue

/// Dates at the end of sentences.
extension DateReader {
  /// How a sentence ends.
  public struct Ending: Hashable, Sendable {
    /// The sentence, without the date when that says no more than a day.
    public var text: String
    /// The date; nil when the words at the end are no date that is understood.
    public var found: Found?
    /// The date as it was written.
    public var written: String
    /// Why it is none.
    public var failure: Failure?
  }

  /// The date at the very end of a sentence: behind one of the last commas, behind a preposition of time, or in words that are
  /// nothing else (`le mois prochain`). What looks like a date and is none is told with why. Nil when nothing at the end does.
  /// - Complexity: O(1) in the length of the sentence, but for the copy of its text when there is a date.
  public static func atEnd(of sentence: String, from base: Base) -> Ending? {
    let tail = sentence.suffix(longest)
    var failed: Ending?
    func ending(from start: String.Index, before end: String.Index, isMarked: Bool) -> Ending? {
      let written = trimmed(sentence[start...])
      do throws(Failure) {
        let found = try find(written, from: base)
        guard isMarked || !found.isLoose else { return nil }
        let text = trimmed(sentence[..<end])
        return Ending(
          text: found.isWhole && !text.isEmpty ? text : trimmed(sentence[...]), found: found, written: written
        )
      } catch {
        if error != .notADate, failed == nil {
          failed = Ending(text: sentence, written: written, failure: error)
        }
        return nil
      }
    }
    // The earliest of the last three first: "Friday, December 18, 2026" has two commas of its own.
    for comma in tail.indices.filter({ tail[$0] == "," }).suffix(3) {
      let next = tail.index(after: comma)
      if let found = ending(from: next, before: comma, isMarked: true) { return found }
    }
    let words = tail.split(separator: " ", omittingEmptySubsequences: true)
    let folded = words.map { DateReader.words(of: String($0)) }
    for start in words.indices.dropFirst() where words.count - start <= 9 {
      guard let first = folded[start].first else { continue }
      let isMarker = markers.contains(first)
      let next = start + 1 < words.count ? folded[start + 1].first : nil
      guard isMarker || opens(first, after: folded[start - 1].last, before: next) else { continue }
      // “on Monday in December” is no December.
      if let before = folded[start - 1].last, ["in", "en", "on", "from", "of", "de"].contains(first),
        isWeekdayName(before) || places[before] != nil || ["week", "weeks", "semaine"].contains(before)
      {
        continue
      }
      let place = words[start].startIndex
      let end = words[before(start, folded)].startIndex
      if var found = ending(from: place, before: end, isMarked: isMarker) {
        if isRange(start, folded), found.found != nil { found.text = trimmed(sentence[...]) }
        return found
      }
    }
    return failed ?? unread(sentence, words, folded)
  }

  /// Where the words begin that go with a date and say no day: “by close of play Friday”, “by noon on the 15th”.
  private static func before(_ start: Int, _ folded: [[String]]) -> Int {
    let said = folded[..<start].flatMap { $0.isEmpty ? [""] : $0 }
    guard said.count == start else { return start }
    let phrase = hours.first { said.count > $0.count && said.suffix($0.count) == $0[...] }
    return start - (phrase?.count ?? 0)
  }

  /// Ways of saying an hour of the day by which something is due, the longest first.
  private static let hours = [
    "by close of play", "by close of business", "by end of play", "by end of day", "by the end of play",
    "by the end of the day", "by close of play on", "close of play", "close of business", "end of play",
    "by noon",
    "by midday", "by lunchtime", "by cop", "by cob", "by eod", "cop", "cob", "eod",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

  /// Whether a day stands before the date that goes with it: « du 12 au 15 janvier », « 12 ou 13 janvier ». The
  /// sentence keeps both.
  private static func isRange(_ start: Int, _ folded: [[String]]) -> Bool {
    let joins: Set<String> = ["au", "a", "et", "ou", "to", "and", "or", "-", "–", "until"]
    var place = start
    let first = folded[place].first ?? ""
    if !joins.contains(first) {
      place -= 1
      while place > 0, ["le", "the", "les"].contains(folded[place].first ?? "") { place -= 1 }
      guard place > 0, joins.contains(folded[place].first ?? "") else { return false }
    }
    guard place > 0, let last = folded[place - 1].last else { return false }
    return dayNumber(last) != nil || month(last) != nil || isWeekdayName(last)
  }

  /// The date with which a sentence begins: behind a preposition of time, before the first comma: `avant Noël, réparer le mât`.
  public static func atStart(of sentence: String, from base: Base) -> Ending? {
    guard let comma = sentence.prefix(longest).firstIndex(of: ",") else { return nil }
    let written = trimmed(sentence[..<comma])
    let text = trimmed(sentence[sentence.index(after: comma)...])
    let said = DateReader.words(of: written)
    guard let first = said.first, markers.contains(first), !text.isEmpty else { return nil }
    do throws(Failure) {
      let found = try find(written, from: base)
      return Ending(text: found.isWhole ? text : sentence, found: found, written: written)
    } catch {
      guard error != .notADate || hasTime(said) else { return nil }
      return Ending(text: sentence, written: written, failure: error)
    }
  }

  /// Words behind which a sentence may end in any date without a comma.
  private static let markers = Lead.deadlines.union(["pour", "dans", "in", "sous", "within", "vers"])

  /// Words with which a date that is nothing else may begin.
  private static let openers: Set<String> = [
    "le", "la", "les", "en", "au", "a", "lors", "ce", "cet", "cette", "this", "next", "at", "on", "the",
    "fin",
    "end", "mi", "mid", "milieu", "middle", "debut", "early", "beginning", "late", "courant", "during",
    "demain", "tomorrow", "tonight", "apres-demain", "aujourd'hui", "today",
  ]

  private static func opens(_ word: String, after previous: String?, before next: String?) -> Bool {
    if openers.contains(word) { return true }
    // « 15 décembre », “December 15”, `15/12/2026`; a bare `3/4` may be three quarters.
    if let next {
      if let number = dayNumber(word), number < 100, month(next) != nil { return previous != "les" }
      if Words.englishMonths.contains(where: { $0.folded == word }), dayNumber(next) != nil { return true }
    }
    if ["premier", "premiere", "first", "last", "dernier", "derniere"].contains(word),
      let next, isWeekdayName(next) || next == "semaine" || next == "week" || month(next) != nil
    {
      return true
    }
    let separators = word.filter { $0 == "/" || $0 == "-" }
    if word.first?.isNumber == true, separators.count == 2 { return true }
    // « le marché du dimanche » is no date.
    let habits: Set<String> = [
      "du", "de", "le", "chaque", "les", "des", "every", "each", "the", "of", "un", "une", "a", "au", "mon",
      "ce",
    ]
    return isWeekdayName(word) && previous.map(habits.contains) != true
  }

  /// Words of time at the end that are no date: « avant la brocante », « après les vacances ».
  private static func unread(
    _ sentence: String, _ words: [Substring], _ folded: [[String]]
  ) -> Ending? {
    let strong = Lead.deadlines.subtracting(["by"])
    let weak: Set<String> = [
      "pour", "dans", "in", "sous", "within", "apres", "after", "vers", "courant", "by", "au", "la", "le",
      "en",
      "cet", "ce", "cette", "at", "next", "this", "fin", "debut", "end",
    ]
    for start in words.indices.dropFirst() where words.count - start <= 6 {
      let rest = folded[start...].flatMap { $0 }
      guard let first = rest.first, rest.count > 1,
        !words[start...].dropLast().contains(where: { $0.hasSuffix(",") })
      else { continue }
      let isAct =
        ["de", "que"].contains(rest[1]) || words[start...].dropFirst().first?.folded.hasPrefix("d'") == true
      guard !isAct || first == "d'ici", strong.contains(first) || weak.contains(first) && hasTime(rest) else {
        continue
      }
      return Ending(
        text: sentence, written: trimmed(sentence[words[start].startIndex...]), failure: .notADate)
    }
    for phrase in soon where folded.count > phrase.count {
      let tail = folded.suffix(phrase.count)
      guard tail.flatMap({ $0 }) == phrase, let start = words.dropLast(phrase.count - 1).last?.startIndex
      else { continue }
      return Ending(text: sentence, written: trimmed(sentence[start...]), failure: .notADate)
    }
    guard let comma = sentence.suffix(longest).lastIndex(of: ",") else { return nil }
    let rest = trimmed(sentence[sentence.index(after: comma)...])
    let parts = DateReader.words(of: rest)
    guard (1...5).contains(parts.count), hasTime(parts) else { return nil }
    return Ending(text: sentence, written: rest, failure: .notADate)
  }

  /// Ways of saying that it is to be soon, which are no day.
  private static let soon = [
    ["des", "que", "possible"], ["au", "plus", "vite"], ["as", "soon", "as", "possible"], ["asap"],
    ["rapidement"], ["le", "plus", "tot", "possible"], ["close", "of", "play"],
    ["end", "of", "play"],
    ["close", "of", "business"], ["cop"], ["cob"], ["eod"],
    ["prochainement"], ["bientot"], ["soon"],
  ]

  private static func hasTime(_ words: [String]) -> Bool {
    let times: Set<String> = [
      "jour", "jours", "semaine", "semaines", "mois", "ans", "annee", "annees", "trimestre", "semestre",
      "printemps", "automne", "hiver", "vacances", "fetes", "rentree", "ramadan", "aid", "lendemain", "day",
      "days", "week", "weeks", "month", "months", "year", "years", "spring", "summer", "autumn", "winter",
      "holidays", "term", "fortnight", "prochainement", "bientot", "demain", "tomorrow", "matin", "soon",
      "rapidement", "asap", "quinzaine", "huitaine", "noel", "christmas", "paques", "easter", "toussaint",
      "ete",
    ]
    return words.contains { word in
      times.contains(word) || isWeekdayName(word) || Words.frenchMonths.contains { $0.folded == word }
        || word != "may" && Words.englishMonths.contains { $0.folded == word }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace && $0 != "," }),
      let last = text.lastIndex(where: { !$0.isWhitespace && $0 != "," })
    else { return "" }
    return String(text[first...last])
  }
}
