import Dialogue
import Wording

/// The values of a command line, taken one by one; what nobody has taken is an error.
struct Arguments {
  let context: LineContext
  private var tokens: [Token]
  /// Where the line ends, from 1.
  let endColumn: Int
  private var known: [Parameter] = []

  init(_ tokens: [Token], endColumn: Int, context: LineContext) {
    self.tokens = tokens
    self.endColumn = endColumn
    self.context = context
  }

  /// Takes the value named so; nil when there is none.
  mutating func named(_ parameter: Parameter) -> Token? {
    known.append(parameter)
    guard let place = tokens.firstIndex(where: { $0.name.map(parameter.isNamed) ?? false }) else {
      return nil
    }
    return tokens.remove(at: place)
  }

  /// Takes all values named so.
  mutating func all(_ parameter: Parameter) -> [Token] {
    var found: [Token] = []
    while let token = named(parameter) { found.append(token) }
    return found
  }

  /// Takes the next value by position, else the one named so.
  mutating func next(_ parameter: Parameter) -> Token? {
    if let token = named(parameter) { return token }
    guard let place = tokens.firstIndex(where: { $0.name == nil }) else { return nil }
    return tokens.remove(at: place)
  }

  /// Takes the next value by position, else the one named so; an error when there is none.
  mutating func required(_ parameter: Parameter) throws(GrammarError) -> Token {
    guard let token = next(parameter) else { throw GrammarError(column: endColumn, .missing(parameter)) }
    return token
  }

  /// The next value by position when it fits, left where it is when not.
  func peek() -> Token? { tokens.first { $0.name == nil } }

  /// Takes all values by position.
  mutating func positional() -> [Token] {
    let found = tokens.filter { $0.name == nil }
    tokens.removeAll { $0.name == nil }
    return found
  }

  /// Takes all that stands by position as one name, so that `Mme Dia` needs no quotation marks; nil when there is nothing.
  mutating func name(_ parameter: Parameter) -> Token? {
    if let token = named(parameter) { return token }
    let tokens = positional()
    guard var whole = tokens.first else { return nil }
    whole.value = tokens.map(\.value).joined(separator: " ")
    return whole
  }

  /// Takes a word by position when it is there: `force`, `first`.
  mutating func flag(_ words: String...) -> Bool {
    guard let place = tokens.firstIndex(where: { $0.name == nil && words.contains($0.value.folded) }) else {
      return false
    }
    tokens.remove(at: place)
    return true
  }

  /// All named values that nobody has taken, for commands whose names are open (`habitants=21`).
  mutating func rest() -> [Token] {
    defer { tokens.removeAll() }
    return tokens
  }

  /// Ends the taking: an error when something is left.
  func finish() throws(GrammarError) {
    guard let token = tokens.first else { return }
    let words = Set(known.map(\.rawValue)).sorted().map { $0 + "=" }
    throw GrammarError(
      column: token.column, .unexpected(token.name.map { $0 + "=" } ?? token.value, expected: words))
  }

  /// Where something was expected that is not there.
  func missing(_ parameter: Parameter) -> GrammarError {
    GrammarError(column: endColumn, .missing(parameter))
  }
}

extension Token {
  func error(_ problem: GrammarError.Problem) -> GrammarError { GrammarError(column: valueColumn, problem) }
}
