extension Concertation {
  /// The state that entries add up to; their newest acts can be undone, as in a state that followed them one by one.
  /// - Complexity: linear in the entries, without what following each of them would cost.
  public init(replaying entries: some BidirectionalCollection<Entry>) {
    var newest: Set<ID<Act>> = []
    for entry in entries.reversed() where entry.event.turnsAct == nil {
      newest.insert(entry.act)
      guard newest.count < Concertation.undoDepth else { break }
    }
    var replay = Replay(ActStanding(of: entries))
    for entry in entries {
      switch entry.event.turnsAct {
      case .undone(let act), .redone(let act): replay.apply(entry, canBeUndone: newest.contains(act))
      case nil: replay.apply(entry, canBeUndone: newest.contains(entry.act))
      }
    }
    self = replay.finish()
  }
}

extension Event {
  /// The act that counts, or counts no longer, since the event; nil when it says something of its own.
  public var turnsAct: ActEvent.Turn? {
    switch self {
    case .act(.undone(let act)): .undone(act)
    case .act(.redone(let act)): .redone(act)
    default: nil
    }
  }

  /// The act whose time the event puts right; nil when it puts none right.
  public var retimedAct: ID<Act>? {
    if case .act(.retimed(let act, _)) = self { act } else { nil }
  }
}
