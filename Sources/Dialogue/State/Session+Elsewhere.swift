/// What was noted on another laptop than the one that led the meeting: it knew neither of the points nor of the rounds.
extension Session {
  mutating func add(_ contribution: Contribution) {
    var contribution = contribution
    contribution.stop = contribution.stop.map { sameStops[$0] ?? $0 }
    // The point that another laptop believed to be under way may long be over.
    if isFromElsewhere(contribution.origin) { contribution.isFiledByClock = true }
    let place = contributions.place(filed(contribution))
    // Members of a batch are those noted since it began.
    if let batch, place < batch.place { self.batch?.place += 1 }
  }

  /// A contribution with its place among the numbers of the session; nil when it is there already.
  func settled(_ contribution: Contribution) -> Contribution? {
    guard !contributions.holds(contribution.id) else { return nil }
    return contributions.settled(contribution, opener: opener)
  }

  /// Files what was noted elsewhere since a moment under the point and the round that were then under way.
  mutating func fileFromElsewhere(since at: Instant) {
    for note in contributions.reversed() {
      guard note.at >= at else { break }
      let filed = filed(note)
      if filed != note { contributions.update(note.id) { $0 = filed } }
    }
    for vote in votes where vote.at >= at && isFromElsewhere(vote.origin) {
      let item = item(of: vote.item, at: vote.at, vote.origin)
      votes.update(vote.id) { $0.item = item }
    }
    for decision in decisions where decision.at >= at && isFromElsewhere(decision.origin) {
      let item = item(of: decision.item, at: decision.at, decision.origin)
      decisions.update(decision.id) { $0.item = item }
    }
  }

  /// The point of something that was voted, taken or promised: of what another laptop noted the one that was then under way.
  func item(of said: ID<AgendaItem>?, at: Instant, _ origin: NumberOrigin) -> ID<AgendaItem>? {
    isFromElsewhere(origin) ? item(underWayAt: at) ?? said : said
  }

  private func item(underWayAt at: Instant) -> ID<AgendaItem>? {
    agenda.items.last { $0.spans.contains { $0.contains(at) } }?.id
  }

  private func isFromElsewhere(_ origin: NumberOrigin) -> Bool {
    guard let opener, let laptop = origin.laptop else { return false }
    return laptop != opener
  }

  /// The same under the point that was under way, unless somebody filed it since, and at a table under the round.
  private func filed(_ contribution: Contribution) -> Contribution {
    guard isFromElsewhere(contribution.origin) else { return contribution }
    var filed = contribution
    let isAtTable = contribution.table != nil
    if contribution.item == nil { filed.isFiledByClock = true }
    if isAtTable || filed.isFiledByClock {
      filed.item = item(underWayAt: contribution.at) ?? filed.item
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
