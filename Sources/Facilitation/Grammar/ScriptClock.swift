import Dialogue
import Wording

/// The clock at the start of a line of a script.
enum ScriptClock {
  /// Reads `19:42`, `19:42:10`, `2026-11-22 19:42`, `2026-11-22T19:42` or `2026-11-22`; nothing else is a clock. A time alone that
  /// is far behind the clock is past midnight.
  /// - Throws: what looks like a clock before a command and is none, and a clock that goes back by half a day or more in a meeting
  ///   that is under way.
  static func read(
    _ text: String, in context: LineContext
  ) throws(GrammarError) -> (clock: Instant?, rest: Substring, column: Int, doubt: Doubt?) {
    let start = text.drop { $0.isWhitespace }
    let words = start.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard let first = words.first, first.first?.isNumber == true else { return (nil, text[...], 1, nil) }
    let zone = context.zone
    func clock(
      _ day: Day, _ seconds: Int, after word: Substring
    ) throws(GrammarError) -> (clock: Instant?, rest: Substring, column: Int, doubt: Doubt?) {
      let moment = zone.instant(of: WallTime(day: day, secondOfDay: seconds))
      if context.session?.isLive == true, context.isClockSet,
        moment.advanced(bySeconds: 12 * 3600) < context.now
      {
        throw GrammarError(
          column: 1, .clockGoesBack(context.words.shortDate(day), context.words.shortDate(context.today)))
      }
      let column = 1 + text.distance(from: text.startIndex, to: word.endIndex)
      return (moment, text[word.endIndex...], column, nil)
    }
    let joined = first.split(separator: "T")
    if joined.count == 2, let day = day(joined[0]), let seconds = time(joined[1]) {
      return try clock(day, seconds, after: first)
    }
    let isAct = words.last?.first == "/" || words.dropFirst().first?.first == "/"
    if let day = day(first) {
      if words.count > 1, let seconds = time(words[1]) { return try clock(day, seconds, after: words[1]) }
      // « 1914-11-11 : … » is text.
      guard words.count < 2 || words[1].first != ":" else { return (nil, text[...], 1, nil) }
      return try clock(day, zone.wallTime(at: context.now).secondOfDay, after: first)
    }
    if let seconds = time(first) {
      let now = zone.wallTime(at: context.now)
      let isAfterMidnight = context.isClockSet && seconds + 12 * 3600 < now.secondOfDay && seconds < 6 * 3600
      return try clock(isAfterMidnight ? now.day.advanced(by: 1) : now.day, seconds, after: first)
    }
    let isFar = joined.count == 2 && Day(iso: joined[0])?.isWithinReach == false && time(joined[1]) != nil
    let looksLikeDate = first.utf8.count == 10 && first.filter { $0 == "-" }.count == 2 || isFar
    let looksLikeTime = first.allSatisfy { $0.isNumber || $0 == ":" } && first.filter { $0 == ":" }.count > 0
    guard looksLikeDate || looksLikeTime else { return (nil, text[...], 1, nil) }
    // Before a command it can only be a clock; before words it is what was said.
    let isClock = isAct || words.count < 2 || looksLikeDate && time(words[1]) != nil
    guard isClock else { return (nil, text[...], 1, .noClock(String(first))) }
    throw GrammarError(
      column: 1, looksLikeDate ? .noSuchDay(String(first)) : .malformed(String(first), .time))
  }

  private static func day(_ text: Substring) -> Day? {
    Day(iso: text).flatMap { $0.isWithinReach ? $0 : nil }
  }

  /// Two digits of minutes, and nothing but digits and colons: `3:2` is a result, and “18 h :” at the start of a note stays text.
  private static func time(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      text.allSatisfy({ $0.isNumber || $0 == ":" })
    else { return nil }
    return TimeReader.secondOfDay(String(text))
  }
}
