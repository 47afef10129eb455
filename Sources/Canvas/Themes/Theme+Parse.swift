/// What is wrong with a theme, where, and what was expected there.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Line, from 1.
  public let line: Int
  /// Column, from 1.
  public let column: Int
  /// What was found and what was expected.
  public let message: String

  /// An error at `line` and `column`, both from 1.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// `3:14: "bleu" is not …`.
  public var description: String { "\(line):\(column): \(message)" }
}

extension Theme {
  /// A theme from its file: `name`, `inherits`, `background`, `[palette]` and `[roles]`.
  /// - Parameters:
  ///   - toml: The text of the file.
  ///   - name: What to call it when the file does not say.
  ///   - parent: What it inherits.
  /// - Throws: ``ThemeError`` at the first thing that cannot be understood.
  public init(toml: String, name: String = "", parent: Theme? = nil) throws(ThemeError) {
    let table = try Self.table(toml)
    let reader = ThemeReader(source: toml, palette: try Self.palette(table, toml))
    var theme = Theme(
      name: table["name"]?.string ?? name, background: parent?.background, roles: parent?.roles ?? [:])
    if let value = table["background"] {
      guard let text = value.string, let color = RGB(text) ?? reader.palette[text] else {
        throw reader.error("background", "expected #rrggbb or a name from [palette]")
      }
      theme.background = color
    }
    for key in table.keys.sorted()
    where !["name", "inherits", "background", "palette", "roles"].contains(key) {
      throw reader.error(
        key, "\"\(key)\" is not a key here; expected name, inherits, background, [palette] or [roles]")
    }
    guard let roles = table["roles"] else {
      self = theme
      return
    }
    guard let roles = roles.table else { throw reader.error("roles", "expected a table [roles]") }
    for scope in roles.keys.sorted() {
      guard let entry = roles[scope]?.table,
        scope.contains(".") || entry.keys.allSatisfy(ThemeReader.keys.contains)
      else {
        throw reader.error(
          scope,
          "expected \"\(scope)\" = { fg = …, bg = …, mono = [ … ] }, the scope in quotes when it has dots")
      }
      theme.roles[scope] = try reader.role(entry, scope)
    }
    self = theme
  }

  static func table(_ toml: String) throws(ThemeError) -> TOMLTable {
    try TOMLTable(string: toml)
  }

  private static func palette(_ table: TOMLTable, _ source: String) throws(ThemeError) -> [String: RGB] {
    guard let entries = table["palette"] else { return [:] }
    let reader = ThemeReader(source: source, palette: [:])
    guard let entries = entries.table else { throw reader.error("palette", "expected a table [palette]") }
    var palette: [String: RGB] = [:]
    for name in entries.keys.sorted() {
      guard let color = (entries[name]?.string).flatMap({ RGB($0) }) else {
        throw reader.error(name, "expected \(name) = \"#rrggbb\"")
      }
      palette[name] = color
    }
    return palette
  }
}

/// Reads the roles of one file, and finds where in it a key stands.
struct ThemeReader {
  static let keys: Set<String> = ["fg", "bg", "fg256", "bg256", "fg16", "bg16", "attributes", "mono"]
  static let names16 = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green",
    "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
  static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  let source: String
  let palette: [String: RGB]

  func role(_ table: TOMLTable, _ scope: String) throws(ThemeError) -> Theme.Role {
    for key in table.keys.sorted() where !Self.keys.contains(key) {
      throw error(scope, "\"\(key)\" is not a key of a role; expected one of \(Self.keys.sorted())", key)
    }
    var role = Theme.Role()
    role.foreground = try shades(table, "fg", scope)
    role.background = try shades(table, "bg", scope)
    role.attributes = try set(table, "attributes", scope) ?? []
    role.mono = try set(table, "mono", scope)
    return role
  }

  private func shades(_ table: TOMLTable, _ key: String, _ scope: String) throws(ThemeError) -> Theme.Shades {
    var shades = Theme.Shades()
    if let value = table[key] {
      guard let text = value.string, let color = RGB(text) ?? palette[text] else {
        throw error(scope, "\(key) of \"\(scope)\": expected #rrggbb or a name from [palette]", key)
      }
      shades.full = color
    }
    if let value = table[key + "256"] {
      guard let index = value.int.flatMap({ UInt8(exactly: $0) }) else {
        throw error(scope, "\(key)256 of \"\(scope)\": expected a number from 0 to 255", key + "256")
      }
      shades.of256 = index
    }
    if let value = table[key + "16"] {
      guard let text = value.string, let index = Self.names16.firstIndex(of: text) else {
        throw error(scope, "\(key)16 of \"\(scope)\": expected one of \(Self.names16)", key + "16")
      }
      shades.of16 = UInt8(index)
    }
    return shades
  }

  private func set(_ table: TOMLTable, _ key: String, _ scope: String) throws(ThemeError) -> Style.Attributes?
  {
    guard let value = table[key] else { return nil }
    let expected = "\(key) of \"\(scope)\": expected a list of \(Self.attributes.keys.sorted())"
    guard let list = value.array else { throw error(scope, expected, key) }
    var result: Style.Attributes = []
    for item in list {
      guard let name = item.string, let attribute = Self.attributes[name] else {
        throw error(scope, expected, key)
      }
      result.formUnion(attribute)
    }
    return result
  }

  /// An error at the line that begins with `key`, at the column of `inner` on it.
  func error(_ key: String, _ message: String, _ inner: String? = nil) -> ThemeError {
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let text = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\"" }
      guard text.hasPrefix(key), let after = text.dropFirst(key.count).first, " \"=].\t".contains(after)
      else { continue }
      var column = line.count - text.count
      if let inner, let place = line.firstRange(of: inner) {
        column = line.distance(from: line.startIndex, to: place.lowerBound)
      }
      return ThemeError(line: index + 1, column: column + 1, message: message)
    }
    return ThemeError(line: 1, column: 1, message: message)
  }
}
