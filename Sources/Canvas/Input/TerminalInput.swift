/// Whatever can come from a terminal.
public enum TerminalInput: Hashable, Sendable {
  /// A key stroke.
  case key(Key)
  /// A whole paste, as the terminal bracketed it. Untrusted text: it may hold anything, never a binding.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// A press or a notch of the wheel, where the mouse was asked for.
  case mouse(MouseInput)
  /// The terminal's window gained (`true`) or lost the focus.
  case focus(Bool)
}

/// What a mouse did, and where.
public struct MouseInput: Hashable, Sendable {
  /// What a mouse does.
  public enum Kind: Hashable, Sendable {
    /// The first button went down.
    case press
    /// A notch of the wheel, away from the hand.
    case wheelUp
    /// A notch towards it.
    case wheelDown
  }

  /// What it did.
  public let kind: Kind
  /// The cell, from the top left one.
  public let point: Point

  /// Something that a mouse did.
  public init(_ kind: Kind, at point: Point) { (self.kind, self.point) = (kind, point) }
}
