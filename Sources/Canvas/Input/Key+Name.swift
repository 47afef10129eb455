extension Key {
  /// Names of keys that are not characters, as configuration and help write them.
  private static let names: [(code: Code, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backspace, "Backspace"), (.delete, "Delete"),
    (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
    (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"), (.character(" "), "Space"),
  ]

  /// Its canonical name: `^P`, `F1`, `Alt-Enter`, `Shift-Tab`, `Ctrl-Right`, `a`, `Space`. `init(name:)` reads it back.
  public var name: String {
    var modifiers = modifiers
    var prefix = ""
    var base: String
    switch code {
    case .character(let character) where character != " ": base = String(character)
    case .function(let number): base = "F\(number)"
    default: base = Self.names.first { $0.code == code }?.name ?? ""
    }
    if case .character(let character) = code, character != " ", modifiers.contains(.control) {
      base = "^" + character.uppercased()
      modifiers.remove(.control)
    }
    if modifiers.contains(.control) { prefix += "Ctrl-" }
    if modifiers.contains(.alt) { prefix += "Alt-" }
    if modifiers.contains(.shift) { prefix += "Shift-" }
    return prefix + base
  }

  /// The key that `name` names, capitals and the order of modifiers aside; also `Ctrl-P`, `Control-P`, `C-p`, `Meta-x`,
  /// `M-x`, `Return`, `Escape`, `Del`, `BackTab`, `PgUp`, `PgDn`. Nil when it names no key.
  public init?(name: String) {
    var modifiers: Modifiers = []
    var rest = Substring(name)
    while let dash = rest.dropFirst().firstIndex(of: "-"), rest.index(after: dash) < rest.endIndex {
      guard let modifier = Self.modifier(rest[..<dash].lowercased()) else { break }
      modifiers.insert(modifier)
      rest = rest[rest.index(after: dash)...]
    }
    if rest.count == 2, rest.first == "^", let last = rest.last {
      modifiers.insert(.control)
      rest = Substring(String(last))
    }
    guard let code = Self.code(named: String(rest), &modifiers) else { return nil }
    if case .character(let character) = code, modifiers.contains(.control) {
      self.init(.character(Character(character.lowercased())), modifiers)
    } else {
      self.init(code, modifiers)
    }
  }

  private static func modifier(_ name: String) -> Modifiers? {
    switch name {
    case "ctrl", "control", "c": .control
    case "alt", "meta", "m": .alt
    case "shift", "s": .shift
    default: nil
    }
  }

  private static func code(named name: String, _ modifiers: inout Modifiers) -> Code? {
    if name.count == 1, let character = name.first {
      guard let scalar = character.unicodeScalars.first, scalar.value > 0x20, scalar.value != 0x7F else {
        return nil
      }
      return .character(character)
    }
    let lower = name.lowercased()
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...63).contains(number),
      lower.dropFirst().first != "+"
    {
      return .function(number)
    }
    switch lower {
    case "return": return .enter
    case "escape": return .escape
    case "del": return .delete
    case "pgup": return .pageUp
    case "pgdn", "pgdown": return .pageDown
    case "backtab":
      modifiers.insert(.shift)
      return .tab
    default: return names.first { $0.name.lowercased() == lower }?.code
    }
  }
}

extension Key: CustomStringConvertible {
  /// Its canonical name.
  public var description: String { name }
}
