/// A value of a TOML file: the part of TOML 1.0 (<https://toml.io/en/v1.0.0>) that a theme needs. Dates, fractions, texts of several lines
/// and lists of tables are not read, and are named where they stand.
enum TOMLValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([TOMLValue])
  case nested(TOMLTable)

  var string: String? { if case .text(let text) = self { text } else { nil } }
  var int: Int? { if case .integer(let number) = self { number } else { nil } }
  var array: [TOMLValue]? { if case .list(let values) = self { values } else { nil } }
  var table: TOMLTable? { if case .nested(let table) = self { table } else { nil } }
}

/// The keys of a TOML table and their values.
struct TOMLTable: Equatable, Sendable {
  private var values: [String: TOMLValue] = [:]

  var keys: Dictionary<String, TOMLValue>.Keys { values.keys }
  subscript(key: String) -> TOMLValue? { values[key] }

  init() {}

  /// Reads a file.
  /// - Throws: a ``ThemeError`` at the first thing that cannot be read.
  init(string: String) throws(ThemeError) {
    var reader = TOMLReader(string)
    self = try reader.document()
  }

  /// Sets the value of a key, inside tables that are made when they are not there; false when it is set already, or something on
  /// the way is no table.
  mutating func set(_ path: ArraySlice<String>, to value: TOMLValue) -> Bool {
    guard let key = path.first else { return false }
    guard path.count > 1 else {
      guard values[key] == nil else { return false }
      values[key] = value
      return true
    }
    guard var inner = values[key, default: .nested(TOMLTable())].table else { return false }
    let isSet = inner.set(path.dropFirst(), to: value)
    if isSet { values[key] = .nested(inner) }
    return isSet
  }

  /// Makes a table unless it is there; false when something on the way is no table.
  mutating func open(_ path: ArraySlice<String>) -> Bool {
    guard let key = path.first else { return true }
    guard var inner = values[key, default: .nested(TOMLTable())].table else { return false }
    let isOpen = inner.open(path.dropFirst())
    if isOpen { values[key] = .nested(inner) }
    return isOpen
  }
}

/// Reads a TOML file character by character; never further than ``deepest`` lists and tables in one another.
struct TOMLReader {
  private static let deepest = 16

  private let text: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    if self.text.first == "\u{FEFF}" { place = 1 }
  }

  mutating func document() throws(ThemeError) -> TOMLTable {
    var document = TOMLTable()
    var current: [String] = []
    var opened: Set<[String]> = []
    while true {
      skip(lines: true)
      guard let next else { return document }
      let start = place
      if next == "[" {
        place += 1
        guard self.next != "[" else {
          throw error("lists of tables are not read here; expected [name]", at: start)
        }
        current = try keys()
        guard take("]") else { throw error("expected ]") }
        guard opened.insert(current).inserted, document.open(current[...]) else {
          throw error("\"\(current.joined(separator: "."))\" stands here a second time", at: start)
        }
      } else {
        let path = current + (try keys())
        guard take("=") else { throw error("expected =") }
        guard document.set(path[...], to: try value(depth: 0)) else {
          throw error("\"\(path.joined(separator: "."))\" stands here a second time", at: start)
        }
      }
      skip()
      guard self.next == nil || self.next?.isLineEnd == true else {
        throw error("expected the end of the line")
      }
    }
  }

  private var next: Unicode.Scalar? { place < text.count ? text[place] : nil }

  /// Passes over blanks and comments, and over line ends when they mean nothing.
  private mutating func skip(lines: Bool = false) {
    while let next {
      if next == " " || next == "\t" || lines && next.isLineEnd {
        place += 1
      } else if next == "#" {
        while let next = self.next, !next.isLineEnd { _ = next; place += 1 }
      } else {
        return
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skip()
    guard next == scalar else { return false }
    place += 1
    return true
  }

  /// One key or several with dots between them.
  private mutating func keys() throws(ThemeError) -> [String] {
    var keys: [String] = []
    repeat {
      skip()
      switch next {
      case "\"", "'": keys.append(try string())
      default:
        let start = place
        while let next, next.isBareKey { place += 1 }
        guard place > start else {
          throw error("expected a name of letters, digits, - and _, or one in quotes")
        }
        keys.append(String(String.UnicodeScalarView(text[start..<place])))
      }
    } while take(".")
    return keys
  }

  private mutating func value(depth: Int) throws(ThemeError) -> TOMLValue {
    guard depth < Self.deepest else { throw error("too many lists and tables in one another") }
    skip()
    switch next {
    case "\"", "'": return .text(try string())
    case "[": return .list(try list(depth: depth))
    case "{": return .nested(try inlineTable(depth: depth))
    default: return try word()
    }
  }

  private mutating func list(depth: Int) throws(ThemeError) -> [TOMLValue] {
    place += 1
    var values: [TOMLValue] = []
    while true {
      skip(lines: true)
      if take("]") { return values }
      values.append(try value(depth: depth + 1))
      skip(lines: true)
      if take(",") { continue }
      guard take("]") else { throw error("expected , or ]") }
      return values
    }
  }

  private mutating func inlineTable(depth: Int) throws(ThemeError) -> TOMLTable {
    place += 1
    var table = TOMLTable()
    if take("}") { return table }
    repeat {
      let start = place
      let path = try keys()
      guard take("=") else { throw error("expected =") }
      guard table.set(path[...], to: try value(depth: depth + 1)) else {
        throw error("\"\(path.joined(separator: "."))\" stands here a second time", at: start)
      }
    } while take(",")
    guard take("}") else { throw error("expected , or }") }
    return table
  }

  /// `true`, `false` or an integer.
  private mutating func word() throws(ThemeError) -> TOMLValue {
    let start = place
    while let next, next.isBareKey || next == "+" || next == "." || next == ":" { place += 1 }
    let word = String(String.UnicodeScalarView(text[start..<place]))
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      guard let number = Int(word.replacing("_", with: "")), word.first != "_" else {
        throw error("expected a text in quotes, a whole number, true, false, [ … ] or { … }", at: start)
      }
      return .integer(number)
    }
  }

  private mutating func string() throws(ThemeError) -> String {
    let start = place
    let quote = text[place]
    place += 1
    if place + 1 < text.count, text[place] == quote, text[place + 1] == quote {
      throw error("texts of several lines are not read here; expected \"…\"", at: start)
    }
    var result = String.UnicodeScalarView()
    while let next, !next.isLineEnd {
      place += 1
      if next == quote { return String(result) }
      if next == "\\", quote == "\"" {
        result.append(try escaped())
      } else if next.value < 0x20 && next != "\t" || next.value == 0x7F {
        throw error("a control character stands in a text", at: place - 1)
      } else {
        result.append(next)
      }
    }
    throw error("expected \(quote) at the end of the text")
  }

  private mutating func escaped() throws(ThemeError) -> Unicode.Scalar {
    let start = place - 1
    guard let next else { throw error("expected what stands behind \\") }
    place += 1
    switch next {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "\"", "\\": return next
    case "u", "U":
      let digits = text[place..<min(text.count, place + (next == "u" ? 4 : 8))]
      let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
      guard digits.count == (next == "u" ? 4 : 8), digits.first != "+", let code,
        let scalar = Unicode.Scalar(code)
      else { throw error("expected a character by its number, \\u00e9 or \\U0001f3db", at: start) }
      place += digits.count
      return scalar
    default: throw error("expected \\b, \\t, \\n, \\f, \\r, \\\", \\\\, \\u or \\U", at: start)
    }
  }

  /// An error where the reader stands, or at another place.
  private func error(_ message: String, at place: Int? = nil) -> ThemeError {
    let end = min(place ?? self.place, text.count)
    let line = text[..<end].count { $0 == "\n" }
    let begin = text[..<end].lastIndex { $0 == "\n" }.map { $0 + 1 } ?? 0
    return ThemeError(line: line + 1, column: end - begin + 1, message: message)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" }

  /// Letters, digits, `-` and `_` of ASCII.
  fileprivate var isBareKey: Bool {
    isASCII && properties.isAlphabetic || ("0"..."9").contains(self) || self == "-" || self == "_"
  }
}
