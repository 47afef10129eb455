import Dialogue
import Wording

/// A line as it is understood: what `palabre run` reads, what is typed after `/`, and what is typed into the capture line
/// are one grammar.
public struct Line: Hashable, Sendable {
  /// What is to be done; nil for a comment or an empty line.
  public var outcome: Outcome?
  /// The clock that the line sets, in a script.
  public var clock: Instant?
  /// The character at which the act begins, behind the clock, from 1.
  public var column = 1

  /// Reads a line as it is typed on the screen: a note, or a command behind `/`.
  /// - Throws: a ``GrammarError`` with the character at which it is not understood.
  public static func typed(_ text: String, in context: LineContext, ids: inout IDSource) throws(GrammarError)
    -> Outcome
  {
    if text.first == "/" { return try command(text, from: 1, in: context, ids: &ids) }
    return .commands(try CaptureLine(text).commands(in: context, ids: &ids))
  }

  /// Reads a line of a script: a comment, an empty line, a clock, and behind it what would be typed.
  /// - Throws: a ``GrammarError`` with the character at which it is not understood.
  public static func script(
    _ text: String, in context: LineContext, ids: inout IDSource
  ) throws(GrammarError) -> Line {
    let text = text.last?.isNewline == true ? String(text.dropLast()) : text
    guard text.first != "#", text.contains(where: { !$0.isWhitespace }) else { return Line() }
    let (clock, rest, column) = try ScriptClock.read(text, in: context)
    var context = context
    context.now = clock ?? context.now
    let body = rest.drop { $0.isWhitespace }
    guard !body.isEmpty else { return Line(clock: clock) }
    let start = column + rest.distance(from: rest.startIndex, to: body.startIndex)
    do {
      let outcome =
        body.first == "/"
        ? try command(String(body), from: start, in: context, ids: &ids)
        : .commands(try CaptureLine(String(body)).commands(in: context, ids: &ids))
      return Line(outcome: outcome, clock: clock, column: start)
    } catch {
      guard body.first != "/" else { throw error }
      throw GrammarError(column: error.column + start - 1, error.problem)
    }
  }

  /// Reads a command; `column` is where its `/` stands.
  private static func command(
    _ text: String, from column: Int, in context: LineContext, ids: inout IDSource
  ) throws(GrammarError) -> Outcome {
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    guard let entry = CommandTable.entry(String(word)) else {
      let candidates = CommandTable.candidates(String(word))
      throw GrammarError(column: column + 1, .unknownCommand(String(word), candidates: candidates))
    }
    let rest = text[word.endIndex...]
    let tokens = try Lexer.tokens(rest, column: column + 1 + word.count)
    var arguments = Arguments(tokens, endColumn: column + text.count, context: context)
    let outcome = try entry.build(&arguments, &ids)
    try arguments.finish()
    return outcome
  }
}

/// The clock at the start of a line of a script.
enum ScriptClock {
  /// Reads `19:42`, `19:42:10`, `2026-11-22 19:42`, `2026-11-22T19:42` or `2026-11-22`; nothing else is a clock.
  static func read(
    _ text: String, in context: LineContext
  ) throws(GrammarError) -> (clock: Instant?, rest: Substring, column: Int) {
    let start = text.drop { $0.isWhitespace }
    let words = start.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    guard let first = words.first, first.first?.isNumber == true else { return (nil, text[...], 1) }
    func rest(after word: Substring) -> (Substring, Int) {
      (text[word.endIndex...], 1 + text.distance(from: text.startIndex, to: word.endIndex))
    }
    let joined = first.split(separator: "T")
    if joined.count == 2, let day = Day(iso: joined[0]), let seconds = clock(joined[1]) {
      let (after, column) = rest(after: first)
      return (context.zone.instant(of: WallTime(day: day, secondOfDay: seconds)), after, column)
    }
    if let day = Day(iso: first) {
      if words.count > 1, let seconds = clock(words[1]) {
        let (after, column) = rest(after: words[1])
        return (context.zone.instant(of: WallTime(day: day, secondOfDay: seconds)), after, column)
      }
      let (after, column) = rest(after: first)
      let time = context.zone.wallTime(at: context.now).secondOfDay
      return (context.zone.instant(of: WallTime(day: day, secondOfDay: time)), after, column)
    }
    if let seconds = clock(first) {
      let (after, column) = rest(after: first)
      return (context.zone.instant(of: WallTime(day: context.today, secondOfDay: seconds)), after, column)
    }
    let looksLikeDate = first.utf8.count == 10 && first.filter { $0 == "-" }.count == 2
    let looksLikeTime = first.allSatisfy { $0.isNumber || $0 == ":" } && first.filter { $0 == ":" }.count > 0
    if looksLikeDate { throw GrammarError(column: 1, .noSuchDay(String(first))) }
    if looksLikeTime { throw GrammarError(column: 1, .malformed(String(first), .until)) }
    return (nil, text[...], 1)
  }

  /// Only digits and colons, so that “18 h :” at the start of a note stays text.
  private static func clock(_ text: Substring) -> Int? {
    guard text.contains(":"), text.allSatisfy({ $0.isNumber || $0 == ":" }) else { return nil }
    return TimeReader.secondOfDay(String(text))
  }
}
