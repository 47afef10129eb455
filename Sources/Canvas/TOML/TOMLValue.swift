/// A place in a file: line and column, both from 1, in characters as Unicode counts them (scalars).
public struct TOMLPlace: Hashable, Sendable {
  /// The line.
  public var line: Int
  /// The column.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
}

/// A value of a TOML file (<https://toml.io/en/v1.0.0>).
public enum TOMLValue: Hashable, Sendable {
  /// A text, its escapes read.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number with a fraction or an exponent, an infinity, or no number.
  case decimal(Double)
  /// `true` or `false`.
  case boolean(Bool)
  /// A date, a time or both, as written; its parts are in their ranges.
  case moment(String)
  /// A list; of a list of tables, each a table.
  case list([TOMLEntry])
  /// A table.
  case table(TOMLTable)

  /// The text that it is; nil when it is none. So with the others.
  public var string: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number.
  public var int: Int? { if case .integer(let number) = self { number } else { nil } }
  /// The truth.
  public var bool: Bool? { if case .boolean(let value) = self { value } else { nil } }
  /// The list.
  public var list: [TOMLEntry]? { if case .list(let values) = self { values } else { nil } }
  /// The table.
  public var table: TOMLTable? { if case .table(let table) = self { table } else { nil } }
}

/// A value and where it stands.
public struct TOMLEntry: Hashable, Sendable {
  /// The value.
  public var value: TOMLValue
  /// Where it begins; of a table with a header, where its name does.
  public var place: TOMLPlace
  /// Where its key begins; that of the value in a list.
  public var key: TOMLPlace
}

/// The keys of a TOML table and their values, in the order of the file.
public struct TOMLTable: Hashable, Sendable {
  /// The keys, in order.
  public var keys: [String] = []
  private var entries: [String: TOMLEntry] = [:]

  /// An empty table.
  public init() {}

  /// Reads a file.
  /// - Throws: a ``TOMLError`` at the first thing that cannot be read.
  /// - Complexity: linear in the file.
  public init(string: String) throws(TOMLError) {
    var reader = TOMLReader(string)
    self = try reader.document()
  }

  /// What a key holds; nil when it is not there.
  public subscript(key: String) -> TOMLEntry? { entries[key] }

  mutating func set(_ key: String, _ entry: TOMLEntry) {
    if entries.updateValue(entry, forKey: key) == nil { keys.append(key) }
  }
}

/// What cannot be read in a TOML file, and where.
public struct TOMLError: Error, Hashable, Sendable {
  /// Where.
  public var place: TOMLPlace
  /// What is wrong.
  public var problem: TOMLProblem
}

/// What can be wrong in a TOML file.
public enum TOMLProblem: Hashable, Sendable {
  /// A key was expected.
  case expectedKey
  /// These signs were expected.
  case expected(String)
  /// The line should end here.
  case expectedLineEnd
  /// A value was expected, and this stands there.
  case expectedValue(String)
  /// The key stands here a second time, or is used as a table and is none.
  case twice(String)
  /// A text does not end.
  case openText(String)
  /// A control character.
  case control
  /// What stands behind a `\` is none of the escapes.
  case escape
  /// There is no such day or time.
  case noSuchMoment(String)
  /// A number that does not fit into 64 bits.
  case tooLarge(String)
  /// Too many lists and tables in one another.
  case tooDeep
}
