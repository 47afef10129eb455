import Dialogue
import Wording

/// The clock at the start of a line of a script.
enum ScriptClock {
  /// Reads `19:42`, `19:42:10`, `2026-11-22 19:42`, `2026-11-22T19:42` or `2026-11-22`; nothing else is a clock. A time
  /// alone that is far behind the clock is past midnight.
  /// - Throws: what looks like a clock before a command and is none, and a clock that goes back by half a day or more
  ///   in a meeting that is under way.
  static func read(
    _ text: String, in context: LineContext
  ) throws(GrammarError) -> (clock: Instant?, rest: Substring, column: Int, doubt: Doubt?) {
    let start = text.drop { $0.isWhitespace }
    if let stamped = try stamped(text, from: start, in: context) { return stamped }
    let words = start.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard let first = words.first, first.first?.isNumber == true else { return (nil, text[...], 1, nil) }
    let zone = context.zone
    func clock(
      _ day: Day, _ seconds: Int, after word: Substring
    ) throws(GrammarError) -> (clock: Instant?, rest: Substring, column: Int, doubt: Doubt?) {
      let moment = try instant(day, seconds, in: context)
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
      return try clock(today(at: seconds, in: context), seconds, after: first)
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

  private static func instant(
    _ day: Day, _ seconds: Int, in context: LineContext
  ) throws(GrammarError) -> Instant {
    let moment = context.zone.instant(of: WallTime(day: day, secondOfDay: seconds))
    if context.session?.isLive == true, context.isClockSet,
      moment.advanced(bySeconds: 12 * 3600) < context.now
    {
      throw GrammarError(
        column: 1, .clockGoesBack(context.words.shortDate(day), context.words.shortDate(context.today)))
    }
    return moment
  }

  /// The day of a time alone: the next one when it is far behind the clock of a script.
  private static func today(at seconds: Int, in context: LineContext) -> Day {
    let now = context.zone.wallTime(at: context.now)
    guard context.isClockSet else {
      return context.session?.isLive == true ? context.day(at: seconds) : now.day
    }
    let isAfterMidnight = seconds + 12 * 3600 < now.secondOfDay && seconds < 6 * 3600
    return isAfterMidnight ? now.day.advanced(by: 1) : now.day
  }

  /// A time in other writings, before a sign or a name with a colon: `19h05 Ana: …`, `19.06 Ana: …`, `[19:07] Ana: …`,
  /// `22/11/2026 19:25 Ana: …`, `22 nov. 19:27 Ana: …`. Before other words it is what was said.
  private static func stamped(
    _ text: String, from start: Substring, in context: LineContext
  ) throws(GrammarError) -> (clock: Instant?, rest: Substring, column: Int, doubt: Doubt?)? {
    guard let first = start.first, first.isNumber || "[(".contains(first) else { return nil }
    var words = start.prefix(64).split(separator: " ", maxSplits: 5)
    while let last = words.last, words.count > 5 || last.endIndex == start.endIndex { words.removeLast() }
    for count in (1...4).reversed() where count <= words.count {
      // What a script always had for a clock is read below.
      guard let (seconds, length) = otherTime(words[..<count]) else { continue }
      var rest = start[words[count - 1].endIndex...].drop { $0.isWhitespace }
      while let sign = rest.first, "–—:•▪◦‣·●■".contains(sign) {
        rest = rest.dropFirst().drop { $0.isWhitespace }
      }
      guard let colon = rest.prefix(42).firstIndex(where: \.isColon) else { continue }
      let name = rest[..<colon].trimmed
      guard name.contains(where: \.isLetter), SpokenName(name, in: context) != .text else { continue }
      var day = today(at: seconds, in: context)
      if count > length {
        let said = words[..<(count - length)].joined(separator: " ").filter { !"[](),".contains($0) }
        guard let found = try? DateReader.find(said, from: context.dates), found.isExact else { continue }
        // Without a year it may be over: not the next such day then, which is far.
        let isFar = found.day.number - context.today.number > 180 && said.filter(\.isNumber).count < 6
        day = isFar ? found.day.advanced(byMonths: -12) : found.day
      }
      let column = 1 + text.distance(from: text.startIndex, to: rest.startIndex)
      return (try instant(day, seconds, in: context), rest, column, nil)
    }
    return nil
  }

  /// The time at the end of what stands before a name, and of how many words it is: « 19 h 05 », “7:05 pm”; nil for a
  /// plain `19:05` alone.
  private static func otherTime(_ words: ArraySlice<Substring>) -> (seconds: Int, length: Int)? {
    guard let first = words.first, let last = words.last else { return nil }
    let bare = String(last.filter { !"[](),".contains($0) })
    if words.count == 1, bare == last, bare.contains(":"), !bare.contains(where: \.isLetter) { return nil }
    if words.count == 2, Day(iso: first.prefix(10)) != nil { return nil }
    for length in [3, 2] where length <= words.count {
      let parts = words.suffix(length)
      guard parts.first?.first?.isNumber == true, parts.dropFirst().first?.first?.isLetter == true else {
        continue
      }
      if let seconds = TimeReader.secondOfDay(parts.joined()) { return (seconds, length) }
    }
    if let seconds = TimeReader.secondOfDay(bare), bare.contains(where: \.isNumber) { return (seconds, 1) }
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    return TimeReader.secondOfDay(parts.joined(separator: ":")).map { ($0, 1) }
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
