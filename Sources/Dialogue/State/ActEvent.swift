/// What happens to earlier acts.
public enum ActEvent: Hashable, Sendable {
  /// An earlier act counts no longer.
  case undone(ID<Act>)
  /// An act that was undone counts again.
  case redone(ID<Act>)
  /// An act was done at another time than was noted with it.
  case retimed(ID<Act>, at: Instant)
  /// The act of which this is a part is what a file of this name brought.
  case imported(file: String)

  /// Whether an act counts, or counts no longer.
  public enum Turn: Hashable, Sendable {
    /// See the cases of ``ActEvent``.
    case undone(ID<Act>)
    /// See the cases of ``ActEvent``.
    case redone(ID<Act>)
  }
}

/// What can be asked of earlier acts.
public enum ActCommand: Hashable, Sendable {
  /// Undo the newest act that counts.
  case undo
  /// Redo the act that was undone last.
  case redo
  /// Undo one act among those that can be undone.
  case undoOne(ID<Act>)
  /// Settle what was set at the same time on several laptops: what this act had set counts.
  case settle(ID<Act>)
  /// Put an act right in time.
  case retime(ActMove)
}
