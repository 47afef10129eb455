/// One key stroke: what was struck, with which modifiers.
///
/// A character carries its own shift: `A` is `.character("A")` without `.shift`. Shift-Tab is `.tab` with `.shift`.
/// Control with a letter is the lower-case letter with `.control`: `^P` is `.character("p")` with `.control`.
public struct Key: Hashable, Sendable {
  /// What was struck.
  public enum Code: Hashable, Sendable {
    /// A character, one user-perceived cluster, the space included.
    case character(Character)
    /// Enter or Return.
    case enter
    /// Escape, alone.
    case escape
    /// Tab; Shift-Tab is this with the shift modifier.
    case tab
    /// Backspace, to the left.
    case backspace
    /// Delete, to the right.
    case delete
    /// Insert.
    case insert
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, from 1.
    case function(Int)
  }

  /// Keys held down with it.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Control.
    public static let control = Modifiers(rawValue: 1)
    /// Alt, also called Meta; most terminals send it as an Escape before the key.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift, for keys that are not characters.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// What was struck.
  public let code: Code
  /// What was held down with it.
  public let modifiers: Modifiers

  /// A key stroke.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The key that types `character`, alone.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// Control with `character`, stored in lower case as terminals cannot tell the two apart.
  public static func control(_ character: Character) -> Key {
    Key(.character(Character(character.lowercased())), .control)
  }

  /// Alt with `character`.
  public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }

  /// The character that it types, when it types one: no control and no alt.
  public var typed: Character? {
    guard case .character(let character) = code, modifiers.isDisjoint(with: [.control, .alt]) else {
      return nil
    }
    return character
  }
}
