import Dialogue

extension ActHistory {
  /// The state when the clock showed a moment: of everything that clocks had dated up to then, with what had been undone
  /// by then undone, and at the times that were put right since. It is for reading: no act of it can be undone.
  /// - Complexity: linear in the entries.
  public func state(at moment: Instant) -> Concertation {
    ActHistory.state(of: placedEntries.filter { $0.at <= moment })
  }

  /// The state right after an act, as it was then; nil when there is no such act.
  /// - Complexity: linear in the entries.
  public func state(after act: ID<Act>) -> Concertation? {
    self.act(act).map { ActHistory.state(of: entries[..<$0.entries.upperBound]) }
  }

  private static func state(of entries: some Collection<Entry>) -> Concertation {
    var replay = Concertation.Replay(ActStanding(of: entries))
    for entry in entries { replay.apply(entry, canBeUndone: false) }
    return replay.finish()
  }
}
