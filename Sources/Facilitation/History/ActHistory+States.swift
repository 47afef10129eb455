import Dialogue

extension ActHistory {
  /// The state when the clock showed a moment: of everything that clocks had dated up to then, with what had been undone
  /// by then undone. It is for reading: no act of it can be undone.
  /// - Complexity: linear in the entries.
  public func state(at moment: Instant) -> Concertation {
    ActHistory.state(of: entries.filter { $0.at <= moment })
  }

  /// The state right after an act, as it was then; nil when there is no such act.
  /// - Complexity: linear in the entries.
  public func state(after act: ID<Act>) -> Concertation? {
    self.act(act).map { ActHistory.state(of: entries[..<$0.entries.upperBound]) }
  }

  private static func state(of entries: some Collection<Entry>) -> Concertation {
    var replay = Concertation.Replay(undone: Concertation.Replay.undoneActs(in: entries))
    for entry in entries { replay.apply(entry, canBeUndone: false) }
    return replay.finish()
  }

  /// What happened to one thing, oldest first: how it came, every change with its words, what became of it; with what was
  /// undone since.
  /// - Complexity: linear in the entries.
  public func changes(of target: Target) -> [HistoryChange] {
    var found: [HistoryChange] = []
    for act in acts {
      for entry in entries(of: act) where entry.event.concerns(target) {
        found.append(HistoryChange(act: act.id, at: entry.at, event: entry.event, isUndone: act.isUndone))
      }
    }
    return found
  }
}

/// Something that happened to a thing.
public struct HistoryChange: Hashable, Sendable {
  /// The act of which it was part.
  public var act: ID<Act>
  /// When.
  public var at: Instant
  /// What.
  public var event: Event
  /// Whether it counts no longer.
  public var isUndone: Bool
}

extension Event {
  /// Whether the event brought a thing, changed it, or says what became of it.
  func concerns(_ target: Target) -> Bool {
    switch (target, self) {
    case (.space(let id), .spaceCreated(let space)): space.id == id
    case (.space(let id), .spaceConfigured(let other, _)): other == id
    case (.session(let id), .sessionPlanned), (.session(let id), .sessionChanged),
      (.session(let id), .sessionOpened), (.session(let id), .sessionSuspended),
      (.session(let id), .sessionResumed), (.session(let id), .sessionClosed),
      (.session(let id), .sessionCancelled), (.session(let id), .commitmentsReadBack):
      session == id
    case (.item(_, let id), .itemAdded(_, let item, _)): item.id == id
    case (.item(_, let id), .itemChanged(_, let other, _)), (.item(_, let id), .itemPlaced(_, let other, _)),
      (.item(_, let id), .itemParked(_, let other)), (.item(_, let id), .itemUnparked(_, let other)),
      (.item(_, let id), .itemRemoved(_, let other)), (.item(_, let id), .itemBegun(_, let other)),
      (.item(_, let id), .itemEnded(_, let other)):
      other == id
    case (.contribution(let reference), _): concerns(reference)
    case (.decision(_, let id), .decisionTaken(_, let decision)): decision.id == id
    case (.decision(_, let id), .decisionReworded(_, let other, _)): other == id
    case (.decision(_, let id), .commitmentMade(let commitment)): commitment.decision == id
    case (.vote(_, let id), .voteHeld(_, let vote)): vote.id == id
    case (.vote(_, let id), .decisionTaken(_, let decision)): decision.vote == id
    case (.commitment(let id), .commitmentMade(let commitment)): commitment.id == id
    case (.commitment(let id), .commitmentChanged(let other, _)),
      (.commitment(let id), .commitmentProgressed(let other, _, _)):
      other == id
    case (.subject(let id), .subjectAdded(let subject)): subject.id == id
    case (.subject(let id), .subjectChanged(let other, _)): other == id
    case (.milestone(let id), .milestoneAdded(let milestone)): milestone.id == id
    case (.milestone(let id), .milestoneChanged(let other, _)): other == id
    case (.initiative(let id), .initiativeStarted(let initiative)): initiative.id == id
    case (.initiative(let id), .initiativeChanged(let other, _)): other == id
    case (.training(let id), .trainingPlanned(let training)): training.id == id
    case (.training(let id), .trainingChanged(let other, _)): other == id
    case (.person(let id), .personAdded(let person)): person.id == id
    case (.person(let id), .personChanged(let other, _)), (.person(let id), .personIdentified(let other, _)),
      (.person(let id), .personArrived(_, let other)), (.person(let id), .personLeft(_, let other)):
      other == id
    case (.organisation(let id), .organisationAdded(let body)): body.id == id
    case (.organisation(let id), .organisationChanged(let other, _)): other == id
    case (.request(_, let id), .floorRequested(_, let request)): request.id == id
    case (.request(_, let id), .floorRequestWithdrawn(_, let other)): other == id
    case (.request(_, let id), .floorRequestAdvanced(_, let other, _)): other == id
    case (.request(_, let id), .floorGiven(_, let grant)): grant.request == id
    case (.act(let id), .actUndone(let other)), (.act(let id), .actRedone(let other)): other == id
    default: false
    }
  }

  private func concerns(_ reference: ContributionReference) -> Bool {
    switch self {
    case .contributionNoted(let note): note.reference == reference || note.answers.contains(reference)
    case .contributionChanged(let other, _), .fateGiven(let other, _), .contributionStruck(let other):
      other == reference
    case .contributionAnswered(let other, let answered): other == reference || answered.contains(reference)
    case .commitmentMade(let commitment): commitment.answers.contains(reference)
    case .itemAdded(_, let item, _): item.takesUp == reference
    default: false
    }
  }
}
