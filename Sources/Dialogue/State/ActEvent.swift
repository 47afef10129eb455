/// What happens to earlier acts.
public enum ActEvent: Hashable, Sendable {
  /// An earlier act counts no longer.
  case undone(ID<Act>)
  /// An act that was undone counts again.
  case redone(ID<Act>)
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
}
