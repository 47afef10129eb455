extension Concertation {
  /// The state that entries add up to; their newest acts can be undone, as in a state that followed them one by one.
  /// - Complexity: linear in the entries, without what following each of them would cost.
  public init(replaying entries: some BidirectionalCollection<Entry>) {
    var newest: Set<ID<Act>> = []
    for entry in entries.reversed() where !entry.event.isAboutActs {
      newest.insert(entry.act)
      guard newest.count < Concertation.undoDepth else { break }
    }
    let undone = Replay.undoneActs(in: entries)
    var replay = Replay(undone: undone)
    for entry in entries {
      switch entry.event {
      case .actUndone(let act), .actRedone(let act): replay.apply(entry, canBeUndone: newest.contains(act))
      default: replay.apply(entry, canBeUndone: newest.contains(entry.act))
      }
    }
    self = replay.finish()
  }
}

extension Event {
  /// Whether the event says that another act counts no longer, or again.
  public var isAboutActs: Bool {
    switch self {
    case .actUndone, .actRedone: true
    default: false
    }
  }
}
