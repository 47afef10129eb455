extension Theme {
  /// Something that a theme's author should know.
  public struct Finding: Error, Hashable, Sendable {
    /// The theme in whose file it is.
    public let theme: String
    /// Where; nil for what stands at no one place.
    public let place: TOMLPlace?
    /// What.
    public let problem: Problem
  }

  /// What can be wrong with a theme.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be read.
    case toml(TOMLProblem)
    /// A key that nothing reads; those that are read there.
    case unknownKey(String, expected: [String])
    /// The value of this key is no colour: `#rrggbb` or a name from `[palette]`.
    case notColor(String)
    /// A name of the palette that is not `#rrggbb`.
    case notPaint(String)
    /// The value of this key is no text.
    case notText(String)
    /// This is no table.
    case notTable(String)
    /// The value of this key is no number from 0 to 255.
    case not256(String)
    /// The value of this key is none of the sixteen names.
    case not16(String)
    /// The value of this key is no list of attributes.
    case notAttributes(String)
    /// There is no theme of that name; those that there are.
    case noTheme(String, known: [String])
    /// A theme inherits from itself, by this way.
    case circle([String])
    /// Nothing has this role.
    case unusedRole(String)
    /// The contrast of a role, in tenths, is below 4.5.
    case contrast(String, tenths: Int)
    /// Without colours, a role looks like another.
    case alike(String, String)
  }

  /// The sixteen names, in the order of their numbers.
  public static let names16 = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The names of the attributes.
  public static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}

/// Reads the file of a theme: `name`, `inherits`, `background`, `[palette]` and `[roles]`. What cannot be understood is left out
/// and found.
struct ThemeReader {
  private(set) var theme: Theme
  /// The colours by name, those of the theme that it inherits from included.
  private(set) var palette: [String: RGB]
  /// Where the file styles each role.
  private(set) var places: [String: TOMLPlace] = [:]
  private(set) var findings: [Theme.Finding] = []
  private let name: String

  static let keys = ["name", "inherits", "background", "palette", "roles"]
  static let roleKeys = ["fg", "bg", "fg256", "bg256", "fg16", "bg16", "attributes", "mono"]

  init(_ table: TOMLTable, name: String, parent: ThemeReader? = nil) {
    self.name = name
    palette = parent?.palette ?? [:]
    theme = Theme(
      name: table["name"]?.value.string ?? name, background: parent?.theme.background,
      roles: parent?.theme.roles ?? [:])
    for key in table.keys where !Self.keys.contains(key) {
      find(.unknownKey(key, expected: Self.keys), table[key]?.key)
    }
    for key in ["name", "inherits"] {
      if let entry = table[key], entry.value.string == nil { find(.notText(key), entry.place) }
    }
    read(palette: table["palette"])
    if let entry = table["background"] {
      if let color = color(entry) {
        theme.background = color
      } else {
        find(.notColor("background"), entry.place)
      }
    }
    read(roles: table["roles"])
  }

  private mutating func find(_ problem: Theme.Problem, _ place: TOMLPlace?) {
    findings.append(Theme.Finding(theme: name, place: place, problem: problem))
  }

  private func color(_ entry: TOMLEntry) -> RGB? { entry.value.string.flatMap { RGB($0) ?? palette[$0] } }

  private mutating func read(palette entry: TOMLEntry?) {
    guard let entry else { return }
    guard let table = entry.value.table else { return find(.notTable("palette"), entry.place) }
    for key in table.keys {
      guard let entry = table[key] else { continue }
      if let color = entry.value.string.flatMap({ RGB($0) }) {
        palette[key] = color
      } else {
        find(.notPaint(key), entry.place)
      }
    }
  }

  private mutating func read(roles entry: TOMLEntry?) {
    guard let entry else { return }
    guard let table = entry.value.table else { return find(.notTable("roles"), entry.place) }
    for scope in table.keys {
      guard let entry = table[scope] else { continue }
      guard let styles = entry.value.table else {
        find(.notTable(scope), entry.place)
        continue
      }
      places[scope] = entry.key
      theme.roles[scope] = role(styles)
    }
  }

  private mutating func role(_ table: TOMLTable) -> Theme.Role {
    for key in table.keys where !Self.roleKeys.contains(key) {
      find(.unknownKey(key, expected: Self.roleKeys), table[key]?.key)
    }
    var role = Theme.Role()
    role.foreground = shades(table, "fg")
    role.background = shades(table, "bg")
    role.attributes = attributes(table["attributes"], "attributes") ?? []
    role.mono = attributes(table["mono"], "mono")
    return role
  }

  private mutating func shades(_ table: TOMLTable, _ key: String) -> Theme.Shades {
    var shades = Theme.Shades()
    if let entry = table[key] {
      shades.full = color(entry)
      if shades.full == nil { find(.notColor(key), entry.place) }
    }
    if let entry = table[key + "256"] {
      shades.of256 = entry.value.int.flatMap { UInt8(exactly: $0) }
      if shades.of256 == nil { find(.not256(key + "256"), entry.place) }
    }
    if let entry = table[key + "16"] {
      shades.of16 = entry.value.string.flatMap { Theme.names16.firstIndex(of: $0) }.map { UInt8($0) }
      if shades.of16 == nil { find(.not16(key + "16"), entry.place) }
    }
    return shades
  }

  private mutating func attributes(_ entry: TOMLEntry?, _ key: String) -> Style.Attributes? {
    guard let entry else { return nil }
    guard let list = entry.value.list else {
      find(.notAttributes(key), entry.place)
      return nil
    }
    var result: Style.Attributes = []
    for item in list {
      if let attribute = item.value.string.flatMap({ Theme.attributes[$0] }) {
        result.formUnion(attribute)
      } else {
        find(.notAttributes(key), item.place)
      }
    }
    return result
  }
}
