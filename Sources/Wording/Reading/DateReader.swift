import Dialogue

/// Reads dates as people say and write them, in French or English whichever the language of the screen. Day comes before month.
///
/// <doc:Dates> lists the forms and what is chosen where a form could mean two days.
public enum DateReader {
  /// Why a text is no date.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing in it looks like a date that is understood.
    case notADate
    /// It looks like a date, but there is no such day: 31 February.
    case noSuchDay
    /// It is the next meeting, and none is planned.
    case noMeeting
  }

  /// What dates are counted from.
  public struct Base: Sendable {
    /// The day on which it is said.
    public var today: Day
    /// The time at which it is said, in seconds since midnight: what hours are counted from.
    public var second: Int
    /// The day of the next meeting, when one is planned; looked for only where it is spoken of.
    public var nextMeeting: Day? { findNextMeeting() }

    private let findNextMeeting: @Sendable () -> Day?

    /// What dates are counted from.
    public init(
      today: Day, second: Int = 12 * 3600, nextMeeting: @autoclosure @escaping @Sendable () -> Day? = nil
    ) {
      self.today = today
      self.second = second
      findNextMeeting = nextMeeting
    }
  }

  /// A date that was read.
  public struct Found: Hashable, Sendable {
    /// The day; of a stretch of time the last one, or the first when it is to be done before it or it is called by its
    /// beginning: `by summer`.
    public var day: Day
    /// The hour that was said with it, in seconds since midnight.
    public var second: Int?
    /// Whether the day says all that was said: not the hour, nor that it is the day of the next meeting.
    public var isWhole = true
    /// Whether that very day was said: no stretch of time for which it stands, no deadline, no bare number of a day.
    public var isExact = true
    /// Whether a weekday was said that the day is not.
    public var hasOtherWeekday = false
    /// Whether it counts only behind a comma or a preposition of time: `3/4` may be three quarters.
    var isLoose = false

    init(_ day: Day) {
      self.day = day
    }
  }

  /// The longest text that is looked at, in bytes: nobody writes a date that long, and the text may be a pasted book.
  static let longest = 80

  /// Reads a whole text as a date, whatever else it says of an hour.
  public static func read(_ text: String, today: Day) throws(Failure) -> Day {
    try find(text, from: Base(today: today)).day
  }

  /// Reads a whole text as a date, maybe with an hour. Without a year it is the next such day, today included; a weekday is never
  /// today.
  /// - Complexity: O(1); a text over 80 bytes is no date.
  public static func find(_ text: String, from base: Base) throws(Failure) -> Found {
    guard text.utf8.count <= longest else { throw .notADate }
    var words = words(of: text)
    for ending in endings where words.count > ending.count && words.suffix(ending.count) == ending[...] {
      words.removeLast(ending.count)
    }
    if let found = try led(words, base) { return found }
    guard let (rest, second) = withoutHour(words) else { throw .notADate }
    var isDeadline = false
    let bare = rest.drop { word in
      isDeadline = isDeadline || Lead.deadlines.contains(word)
      return Lead.words.contains(word)
    }
    if bare.isEmpty {
      // « avant 18 h » is today; « à 18 h » may be any day.
      guard isDeadline, let second else { throw .notADate }
      var found = Found(base.today)
      (found.second, found.isWhole, found.isExact) = (second, false, false)
      return found
    }
    guard var found = try led(rest, base), found.second == nil else { throw .notADate }
    (found.second, found.isWhole) = (second, false)
    return found
  }

  /// The next day of the same month and number, from `today` on: what may have been meant by a date of the past.
  public static func next(like day: Day, from today: Day) -> Day? {
    let parts = day.parts
    return try? next(month: parts.month, day: parts.day, today: today)
  }

  /// A text that names a day and a month without a year, as the day of them that was lately, `days` ago at most, where the next one is as good as
  /// a year away; nil for any other text.
  public static func lately(_ text: String, from base: Base, days: Int) -> Found? {
    var before = base
    before.today = base.today.advanced(by: -days)
    guard text.contains(where: \.isNumber), let next = try? find(text, from: base), next.day > base.today,
      let last = try? find(text, from: before), last.day < base.today,
      last.day.advanced(byMonths: 12) == next.day
    else { return nil }
    return last
  }

  /// Whether a text counts from the day on which it is said, as « hier » does.
  public static func isCounted(_ text: String, from base: Base) -> Bool {
    var before = base
    before.today = base.today.advanced(by: -7)
    guard let now = try? find(text, from: base), let then = try? find(text, from: before) else {
      return false
    }
    return (1...60).contains(abs(now.day.number - then.day.number))
  }

  /// What leads a date.
  struct Lead {
    /// It is to be done by then: of a stretch of time that is a part of the calendar its last day is meant, of a season
    /// the first.
    var isDeadline = false
    /// It is to be done before: of any stretch of time its first day is meant.
    var isBefore = false
    /// A stretch of time is named as such: `en mars`, `in spring`.
    var isNamed = false
    /// It has an article: `le 15`.
    var hasArticle = false
    /// Something that does not go with a day of the month: `dans le 15` is no date.
    var isInside = false
    /// It is about that day.
    var isVague = false
    /// Something says that it is a time: « préparer la prochaine séance » says when nothing is due, « à la prochaine
    /// séance » does.
    var isPlaced = false

    private static let before: Set<String> = ["avant", "before"]
    static let deadlines = before.union([
      "by", "until", "till", "d'ici", "jusque", "jusqu'au", "jusqu'a", "jusqu'aux", "jusqu'en",
    ])
    private static let named: Set<String> = [
      "en", "in", "courant", "cours", "course", "pendant", "during", "au", "cet", "ce", "this", "for",
      "within",
    ]
    private static let articles: Set<String> = ["le", "au", "the", "jusqu'au", "du"]
    static let inside: Set<String> = ["dans", "in", "sous", "within", "en"]
    private static let vague: Set<String> = ["vers", "around", "about", "environ"]
    private static let others: Set<String> = [
      "la", "les", "aux", "a", "plus", "tard", "pour", "on", "echeance", "due", "latest", "at", "lors",
      "de", "date", "limite", "no", "later", "than",
    ]
    static let words = deadlines.union(named).union(articles).union(inside).union(vague).union(others)

    /// Whether a word says that what follows is a time.
    static func places(_ word: String) -> Bool {
      words.contains(word) && !["le", "la", "les", "the", "de", "du"].contains(word)
    }

    mutating func take(_ word: String) {
      isDeadline = isDeadline || Lead.deadlines.contains(word)
      isBefore = isBefore || Lead.before.contains(word)
      isNamed = isNamed || Lead.named.contains(word)
      hasArticle = hasArticle || Lead.articles.contains(word)
      isInside = isInside || Lead.inside.contains(word)
      isVague = isVague || Lead.vague.contains(word)
      isPlaced = isPlaced || Lead.places(word)
    }
  }

  /// Words that may follow a date and say nothing of it.
  private static let endings = [
    ["au", "plus", "tard"], ["at", "the", "latest"], ["dernier", "delai"], ["au", "maximum"], ["maximum"],
    ["max"],
  ]

  /// The words of a date: folded, without articles that are written to them and without dots and brackets at their ends.
  static func words(of text: String) -> [String] {
    let words = text.folded.split { $0.isWhitespace || $0 == "," }.flatMap { part -> [String] in
      var word = part.drop { "(«\"".contains($0) }
      while let last = word.last, ".;!?)»\"".contains(last) { word.removeLast() }
      for lead in ["l'", "d'"] where word.hasPrefix(lead) && !word.hasPrefix("d'ici") { word.removeFirst(2) }
      for tail in ["-ci", "-la"] where word.hasSuffix(tail) { word.removeLast(3) }
      for part in ["mi-", "mid-", "end-", "early-", "late-"] where word.hasPrefix(part) {
        return [String(part.dropLast()), String(word.dropFirst(part.count))]
      }
      if word == "sem" { return ["semaine"] }
      // `S50`; `S1` and `S2` are halves of a year.
      if let first = word.first, "sw".contains(first), let week = number(word.dropFirst()),
        week > 2 || first == "w"
      {
        return ["semaine", "\(week)"]
      }
      return word.isEmpty ? [] : [String(word)]
    }
    var joined: [String] = []
    for word in words {
      if word == "end", joined.last == "week" {
        joined[joined.count - 1] = "weekend"
      } else if word == "end", let stretch = joined.last, ["year", "month"].contains(stretch) {
        joined.replaceSubrange((joined.count - 1)..., with: ["end", stretch])
      } else if ["year-end", "month-end"].contains(word) {
        joined += ["end", String(word.dropLast(4))]
      } else {
        joined.append(word == "week-end" ? "weekend" : word)
      }
    }
    return joined
  }

  /// A date behind words that lead it.
  private static func led(_ words: [String], _ base: Base) throws(Failure) -> Found? {
    var lead = Lead()
    var rest = words[...]
    while !rest.isEmpty {
      if var found = try form(Array(rest), lead, base) {
        if lead.isVague { found.isWhole = false }
        if lead.isVague || lead.isDeadline { found.isExact = false }
        return found
      }
      guard let first = rest.first, Lead.words.contains(first) else { return nil }
      lead.take(first)
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func form(_ words: [String], _ lead: Lead, _ base: Base) throws(Failure) -> Found? {
    let today = base.today
    if words.count == 1, let day = try numeric(words[0], today: today) {
      var found = Found(day)
      found.isLoose =
        words[0].filter { "/-.".contains($0) }.count == 1 && !lead.isDeadline && !lead.hasArticle
        && !lead.isNamed
      return found
    }
    if let found = relative(words.joined(separator: " "), today: today) { return found }
    if let day = counted(words, base) { return Found(day) }
    if let found = weekday(words, lead, today: today) { return found }
    if isNextMeeting(words) {
      guard let day = base.nextMeeting else { throw .noMeeting }
      var found = Found(day)
      (found.isWhole, found.isExact, found.isLoose) = (false, false, !lead.isPlaced)
      return found
    }
    if let day = feast(words, today: today) {
      var found = Found(day)
      found.isLoose = !lead.isPlaced
      return found
    }
    if let found = try period(words, lead, today: today) { return found }
    if words.count == 1, lead.hasArticle || lead.isDeadline, !lead.isInside,
      let number = dayNumber(words[0]), (1...31).contains(number), words[0].utf8.count < 5
    {
      var found = Found(nextNumbered(number, today: today))
      (found.isLoose, found.isExact) = (true, false)
      return found
    }
    if let day = try dayAndMonth(words, today: today) { return Found(day) }
    if let day = try nthWeekday(words, today: today) { return Found(day) }
    // "vendredi 18 décembre": the weekday says nothing that the date does not. Tried last, as "mar 15" is in March.
    guard words.count > 1, let named = weekdayNumber(words[0]) else { return nil }
    if words.count == 2, let number = dayNumber(words[1]), (1...31).contains(number) {
      let day = nextNumbered(number, today: today)
      return day.weekday == named ? Found(day) : nil
    }
    // Only the date of a day goes with it: “Monday in December” is not the end of December.
    guard words.dropFirst().contains(where: { $0.first?.isNumber == true || dayNumber($0) != nil }) else {
      return nil
    }
    var found = try led(Array(words.dropFirst()), base)
    found?.isLoose = false
    let isOther = found.map { $0.day.weekday != named } ?? false
    found?.hasOtherWeekday = isOther
    return found
  }
}
