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
    switch self {
    case .space(.created(let space)): target == .space(space.id)
    case .space(.configured(let id, _)): target == .space(id)
    case .organisation(.added(let body)): target == .organisation(body.id)
    case .organisation(.changed(let id, _)): target == .organisation(id)
    case .person(.added(let person)): target == .person(person.id)
    case .person(.changed(let id, _)), .person(.identified(let id, _)),
      .person(.contacted(let id, _)):
      target == .person(id)
    case .subject(.added(let subject)): target == .subject(subject.id)
    case .subject(.changed(let id, _)): target == .subject(id)
    case .milestone(.added(let milestone)): target == .milestone(milestone.id)
    case .milestone(.changed(let id, _)): target == .milestone(id)
    case .theme(let event): event.concerns(target)
    case .series(let id, _): target == .space(id)
    case .absence(let id, .excused(let person, _)), .absence(let id, .cleared(let person)):
      target == .session(id) || target == .person(person)
    case .minutes(let id, _): target == .session(id)
    case .mandate(let id, .given(let mandate)): target == .space(id) || target == .person(mandate.person)
    case .mandate(let id, .ended(let person)): target == .space(id) || target == .person(person)
    case .mandate(let id, .ruled): target == .space(id)
    case .proxy(let id, .given(let giver, let holder)):
      target == .session(id) || target == .person(giver) || target == .person(holder)
    case .proxy(let id, .withdrawn(let giver)): target == .session(id) || target == .person(giver)
    case .planned(let plan): target == .session(plan.id)
    case .session(let id, _): target == .session(id)
    case .joined(let join): target == join.kept || target == join.joined
    case .agenda(let session, let event): event.concerns(target, in: session)
    case .attendance(_, .arrived(let id, _)), .attendance(_, .left(let id)): target == .person(id)
    case .attendance(_, .counted): false
    case .floor(let session, let event): event.concerns(target, in: session)
    case .formats: false
    case .contribution(let event): event.concerns(target)
    case .decision(let session, let event): event.concerns(target, in: session)
    case .commitment(let event): event.concerns(target)
    case .initiative(.started(let initiative)): target == .initiative(initiative.id)
    case .initiative(.changed(let id, _)): target == .initiative(id)
    case .training(.planned(let training)): target == .training(training.id)
    case .training(.changed(let id, _)): target == .training(id)
    case .act(.undone(let id)), .act(.redone(let id)), .act(.retimed(let id, _)): target == .act(id)
    case .act(.imported): false
    }
  }
}

extension AgendaEvent {
  fileprivate func concerns(_ target: Target, in session: ID<Session>) -> Bool {
    switch self {
    case .added(let item, _):
      target == .item(session, item.id) || item.takesUp.map { target == .contribution($0) } ?? false
    case .changed(let id, _), .placed(let id, _), .parked(let id), .unparked(let id), .removed(let id),
      .begun(let id), .ended(let id):
      target == .item(session, id)
    }
  }
}

extension FloorEvent {
  fileprivate func concerns(_ target: Target, in session: ID<Session>) -> Bool {
    switch self {
    case .requested(let request): target == .request(session, request.id)
    case .withdrawn(let id), .advanced(let id, _): target == .request(session, id)
    case .given(let grant): grant.request.map { target == .request(session, $0) } ?? false
    case .yielded, .paused, .resumed, .queueClosed: false
    }
  }
}

extension ContributionEvent {
  fileprivate func concerns(_ target: Target) -> Bool {
    guard case .contribution(let reference) = target else { return false }
    return switch self {
    case .noted(let note): note.reference == reference || note.answers.contains(reference)
    case .changed(let other, _), .struck(let other), .fated(let other, _),
      .shared(let other, _):
      other == reference
    case .answered(let other, let answered): other == reference || answered.contains(reference)
    }
  }
}

extension ThemeEvent {
  fileprivate func concerns(_ target: Target) -> Bool {
    guard case .contribution(let reference) = target else { return false }
    return switch self {
    case .created, .renamed, .merged: false
    case .filed(let references, _), .removed(let references, _), .parted(let references):
      references.contains(reference)
    case .grouped(let references, let head): head == reference || references.contains(reference)
    }
  }
}

extension DecisionEvent {
  fileprivate func concerns(_ target: Target, in session: ID<Session>) -> Bool {
    switch self {
    case .voted(let vote): target == .vote(session, vote.id)
    case .taken(let decision):
      target == .decision(session, decision.id) || decision.vote.map { target == .vote(session, $0) } ?? false
    case .reworded(let id, _): target == .decision(session, id)
    case .recounted(let id, _): target == .vote(session, id)
    }
  }
}

extension CommitmentEvent {
  fileprivate func concerns(_ target: Target) -> Bool {
    switch (self, target) {
    case (.made(let commitment), .decision(_, let id)): commitment.decision == id
    case (.made(let commitment), .contribution(let reference)): commitment.answers.contains(reference)
    case (.made(let commitment), _): target == .commitment(commitment.id)
    case (.changed(let id, _), _), (.progressed(let id, _, _), _): target == .commitment(id)
    }
  }
}
