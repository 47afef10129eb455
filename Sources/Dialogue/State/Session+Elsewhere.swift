/// What was noted on another laptop than the one that led the meeting: it knew neither of the points nor of the rounds.
extension Session {
  mutating func add(_ contribution: Contribution) {
    let place = contributions.place(filed(contribution))
    // Members of a batch are those noted since it began.
    if let batch, place < batch.place { self.batch?.place += 1 }
  }

  /// A contribution with its place among the numbers of the session; nil when it is there already.
  func settled(_ contribution: Contribution) -> Contribution? {
    guard !contributions.holds(contribution.id) else { return nil }
    var contribution = contribution
    if contributions.nextNumber > contribution.number {
      contribution.settle(opener: opener, among: contributions)
    } else {
      contribution.settle(opener: opener, among: [])
    }
    return contribution
  }

  /// Files what was noted elsewhere since a moment under the point and the round that were then under way.
  mutating func fileFromElsewhere(since at: Instant) {
    for note in contributions.reversed() {
      guard note.at >= at else { break }
      let filed = filed(note)
      if filed != note { contributions.update(note.id) { $0 = filed } }
    }
  }

  /// The same under the point and the round that were under way, where it was noted at a table on another laptop; without a
  /// table only where it had no point.
  private func filed(_ contribution: Contribution) -> Contribution {
    guard let opener, let laptop = contribution.origin.laptop, laptop != opener else { return contribution }
    var filed = contribution
    let isAtTable = contribution.table != nil
    if contribution.item == nil { filed.isFiledByClock = true }
    if isAtTable || filed.isFiledByClock {
      filed.item = agenda.items.last { $0.spans.contains { $0.contains(contribution.at) } }?.id ?? filed.item
    }
    if isAtTable {
      filed.round =
        rounds.isEmpty ? filed.round : rounds.last { $0.span.contains(contribution.at) }?.number
    }
    return filed
  }
}

extension Span {
  fileprivate func contains(_ moment: Instant) -> Bool {
    start <= moment && end.map { moment < $0 } ?? true
  }
}
