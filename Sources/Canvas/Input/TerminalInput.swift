/// Whatever can come from a terminal.
public enum TerminalInput: Hashable, Sendable {
  /// A key stroke.
  case key(Key)
  /// A whole paste, as the terminal bracketed it. Untrusted text: it may hold anything, never a binding.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// The terminal's window gained (`true`) or lost the focus.
  case focus(Bool)
}
