import Dialogue
import Wording

/// A line as it is understood: what `palabre run` reads, what is typed after `/`, and what is typed into the capture line
/// are one grammar, and each line is one invocation of an act.
public struct Line: Hashable, Sendable {
  /// What is to be done; nil for a comment or an empty line.
  public var invocation: Invocation?
  /// The clock that the line sets, in a script.
  public var clock: Instant?
  /// The character at which the act begins, behind the clock, from 1.
  public var column = 1
  /// The character at which each value stands.
  var columns: [ParameterName: Int] = [:]
  /// Where the line ends, from 1.
  var endColumn = 1
  /// What it leaves open, which is told when it is kept.
  public var doubts: [Doubt] = []
  /// The words at its end that were taken for a date.
  var date: String?

  /// Reads a line as it is typed on the screen: a note, or a command behind `/`.
  /// - Throws: a ``GrammarError`` with the character at which it is not understood.
  public static func typed(_ text: String, in context: LineContext) throws(GrammarError) -> Line {
    if text.first == "/" {
      if let point = pointTold(text, in: context) { return point }
      if let promise = promiseTold(text) {
        return try note(CaptureLine(promise, signs: context.signs), of: text, in: context)
      }
      return try command(text, from: 1, in: context)
    }
    return try note(CaptureLine(text, signs: context.signs), of: text, in: context)
  }

  /// Reads a note whose sign was read.
  static func note(
    _ capture: CaptureLine, of text: String, in context: LineContext
  ) throws(GrammarError) -> Line {
    let note = try capture.invocation(in: context)
    return Line(
      invocation: note.invocation, columns: note.columns, endColumn: text.count + 1,
      doubts: note.doubts + note.invocation.doubts(in: context), date: note.date)
  }

  /// Reads a line of a script: a comment, an empty line, a clock, and behind it what would be typed.
  /// - Throws: a ``GrammarError`` with the character at which it is not understood.
  public static func script(_ text: String, in context: LineContext) throws(GrammarError) -> Line {
    let text = text.last?.isNewline == true ? String(text.dropLast()) : text
    guard text.first != "#", text.contains(where: { !$0.isWhitespace }) else { return Line() }
    let (clock, rest, column, doubt) = try ScriptClock.read(text, in: context)
    var context = context
    context.now = clock ?? context.now
    context.isScript = true
    let body = rest.drop { $0.isWhitespace }
    guard !body.isEmpty else { return Line(clock: clock) }
    let start = column + rest.distance(from: rest.startIndex, to: body.startIndex)
    var line: Line
    do {
      line = try typed(String(body), in: context)
    } catch {
      throw GrammarError(column: error.column + start - 1, error.problem)
    }
    line.clock = clock
    line.column = start
    line.columns = line.columns.mapValues { $0 + start - 1 }
    line.endColumn += start - 1
    if let doubt { line.doubts.insert(doubt, at: 0) }
    return line
  }

  /// What the line does.
  /// - Throws: a ``GrammarError`` at the value that is to blame.
  public func outcome(in context: LineContext, ids: inout IDSource) throws(GrammarError) -> Outcome? {
    guard let invocation else { return nil }
    do {
      return try invocation.outcome(in: context, ids: &ids)
    } catch {
      let place = error.parameter.map { columns[$0] ?? endColumn } ?? column
      throw GrammarError(column: place, error.problem)
    }
  }

  /// A point told in one go behind its word, « /point Budget 20 Mme Diallo », as on the screen of preparation: only who
  /// presents it makes it another than what the command reads.
  private static func pointTold(_ text: String, in context: LineContext) -> Line? {
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    let rest = text[word.endIndex...].trimmed
    guard !context.isScript, ActTable.act(word: word)?.name == .item,
      !rest.contains(where: { "\"“«=~".contains($0) }),
      let values = Shorthand.values(rest, for: .item, in: context), !values[.presenter].isEmpty
    else { return nil }
    let invocation = Invocation(.item, values)
    return Line(invocation: invocation, endColumn: text.count + 1, doubts: invocation.doubts(in: context))
  }

  /// `/engagement Petit : réparer le hall, d’ici mars`, as it is said behind the sign; nil for any other line.
  private static func promiseTold(_ text: String) -> String? {
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    let rest = text[word.endIndex...].trimmed
    guard ActTable.act(word: word)?.name == .commitment, rest.first?.isLetter == true,
      let colon = rest.nameEnd(where: \.isColon), !rest[..<colon].contains(where: { "\"“«=".contains($0) })
    else { return nil }
    return "> " + rest
  }

  /// Reads a command; `column` is where its `/` stands.
  private static func command(
    _ text: String, from column: Int, in context: LineContext
  ) throws(GrammarError) -> Line {
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    guard let act = ActTable.act(word: word) else {
      throw GrammarError(
        column: column + 1, .unknownWord(String(word), near: ActTable.near(String(word))))
    }
    let rest = text[word.endIndex...]
    let tokens = try Lexer.tokens(rest, column: column + 1 + word.count)
    let end = column + text.count
    let reader = ArgumentReader(act: act, tokens: tokens, endColumn: end, context: context)
    let (invocation, columns) = try reader.read()
    return Line(
      invocation: invocation, columns: columns, endColumn: end,
      doubts: invocation.doubts(in: context) + invocation.elsewhere(said: tokens.map(\.value), in: context)
        + invocation.otherWeekdays(said: tokens.map(\.value), in: context))
  }
}
