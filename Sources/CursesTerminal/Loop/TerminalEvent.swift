import Canvas

/// Something that the program waits for.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste, another size.
  case input(TerminalInput)
  /// A paste is coming, of which there are so many bytes.
  case pasting(Int)
  /// One of the caller's descriptors can be read.
  case readable(Int32)
  /// The moment that was waited for has come.
  case timer
  /// The process was asked to end.
  case terminate
  /// The terminal is gone.
  case hangup
}
