extension Concertation {
  /// The state that entries add up to; their newest acts can be undone, as in a state that followed them one by one.
  /// - Complexity: linear in the entries, without what following each of them would cost.
  public init(replaying entries: some BidirectionalCollection<Entry>) {
    var newest: Set<ID<Act>> = []
    for entry in entries.reversed() where entry.event.aboutActs == nil {
      newest.insert(entry.act)
      guard newest.count < Concertation.undoDepth else { break }
    }
    let undone = Replay.undoneActs(in: entries)
    var replay = Replay(undone: undone)
    for entry in entries {
      switch entry.event.aboutActs {
      case .undone(let act), .redone(let act): replay.apply(entry, canBeUndone: newest.contains(act))
      case nil: replay.apply(entry, canBeUndone: newest.contains(entry.act))
      }
    }
    self = replay.finish()
  }
}

extension Event {
  /// What the event says of earlier acts; nil when it says something of its own.
  public var aboutActs: ActEvent? {
    if case .act(let event) = self { event } else { nil }
  }
}
