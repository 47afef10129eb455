extension SearchIndex {
  /// Follows entries that were kept: what is new is found, what was undone no longer. `state` is that after them.
  /// - Complexity: that of the new texts; linear in the number of things when earlier ones changed.
  public mutating func follow(_ entries: [Entry], in state: Concertation) {
    for entry in entries {
      switch entry.event {
      case .actUndone(let act), .actRedone(let act):
        guard !state.needsReplay, let record = state.acts.last(where: { $0.id == act }) else {
          self = SearchIndex(state.facts)
          return
        }
        refresh(
          record.entries.reduce(into: []) { $0.formUnion(touched(by: $1.event, in: state.facts)) },
          areNew: false, in: state.facts)
      default:
        refresh(
          touched(by: entry.event, in: state.facts), areNew: entry.event.bringsSomethingNew, in: state.facts)
      }
    }
  }

  /// What an event changes the words of.
  private func touched(by event: Event, in facts: Facts) -> Set<Target> {
    switch event {
    case .spaceCreated(let space): [.space(space.id)]
    case .spaceConfigured(let id, _): [.space(id)]
    case .organisationAdded(let body): [.organisation(body.id)]
    case .organisationChanged(let id, _): facts.naming(.organisation(id)).union([.organisation(id)])
    case .personAdded(let person): [.person(person.id)]
    case .personChanged(let id, _): facts.naming(.person(id)).union([.person(id)])
    case .subjectAdded(let subject): [.subject(subject.id)]
    case .subjectChanged(let id, _): [.subject(id)]
    case .milestoneAdded(let milestone): [.milestone(milestone.id)]
    case .milestoneChanged(let id, _): [.milestone(id)]
    case .sessionPlanned(let plan): [.session(plan.id)]
    case .sessionChanged(let id, _), .sessionOpened(let id), .tableAdded(let id, _),
      .tableChanged(let id, _, _),
      .roundBegun(let id, _, _), .stopReached(let id, _, _):
      [.session(id)]
    case .itemAdded(let session, let item, _): [.item(session, item.id)]
    case .itemChanged(let session, let item, _): [.item(session, item)]
    case .itemRemoved(let id, _):
      Set(items(of: id)).union(facts.session(id)?.agenda.items.map { .item(id, $0.id) } ?? [])
    case .contributionNoted(let note): Set((note.answers + [note.reference]).map { .contribution($0) })
    case .contributionChanged(let reference, _), .fateGiven(let reference, _): [.contribution(reference)]
    case .contributionStruck(let reference): [.contribution(reference)]
    case .contributionAnswered(let reference, let answered):
      Set((answered + [reference]).map { .contribution($0) })
    case .voteHeld(let session, let vote): [.vote(session, vote.id)]
    case .decisionTaken(let session, let decision): [.decision(session, decision.id)]
    case .decisionReworded(let session, let decision, _): [.decision(session, decision)]
    case .commitmentMade(let commitment): [.commitment(commitment.id)]
    case .commitmentChanged(let id, _), .commitmentProgressed(let id, _, _): [.commitment(id)]
    case .initiativeStarted(let initiative): [.initiative(initiative.id)]
    case .initiativeChanged(let id, _): [.initiative(id)]
    case .trainingPlanned(let training): [.training(training.id)]
    case .trainingChanged(let id, _): [.training(id)]
    default: []
    }
  }
}

extension Event {
  /// Whether what the event speaks of was not there before.
  fileprivate var bringsSomethingNew: Bool {
    switch self {
    // The words of a fate make room for an answer.
    case .contributionNoted(let note): note.answers.isEmpty
    case .spaceCreated, .organisationAdded, .personAdded, .subjectAdded, .milestoneAdded, .sessionPlanned,
      .itemAdded, .voteHeld, .decisionTaken, .commitmentMade, .initiativeStarted,
      .trainingPlanned:
      true
    default: false
    }
  }
}

extension Facts {
  /// Everything in whose words a party is named.
  fileprivate func naming(_ party: Party) -> Set<Target> {
    var found: Set<Target> = []
    for (id, box) in sessions {
      for note in box.value.contributions {
        var isNamed = note.speaker == party || note.responsible == party
        if case .underStudy(party, _)? = note.fate?.fate { isNamed = true }
        if isNamed { found.insert(.contribution(note.reference)) }
      }
      if box.value.tables.contains(where: { $0.host == party }) { found.insert(.session(id)) }
    }
    for commitment in commitments.values where commitment.who == party {
      found.insert(.commitment(commitment.id))
    }
    for initiative in initiatives.values
    where initiative.lead == party || initiative.offers.contains(where: { $0.by == party }) {
      found.insert(.initiative(initiative.id))
    }
    for training in trainings.values
    where training.askedBy == party || (training.trainers + training.learners).contains(party) {
      found.insert(.training(training.id))
    }
    if case .organisation(let id) = party {
      for person in people.values where person.organisation == id { found.insert(.person(person.id)) }
    }
    return found
  }
}
