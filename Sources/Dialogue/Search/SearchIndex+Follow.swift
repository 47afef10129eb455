extension SearchIndex {
  /// Follows entries that were kept: what is new is found, what was undone no longer. `state` is that after them.
  /// - Complexity: that of the new texts; linear in the number of things when earlier ones changed.
  public mutating func follow(_ entries: [Entry], in state: Concertation) {
    let joins = entries.contains { entry in
      switch entry.event {
      case .joined: true
      case .act(.undone(let act)), .act(.redone(let act)):
        state.acts.last { $0.id == act }?.entries.contains {
          if case .joined = $0.event { true } else { false }
        } ?? false
      default: false
      }
    }
    if joins {
      self = SearchIndex(state.facts)
      return
    }
    for entry in entries {
      switch entry.event.turnsAct {
      case .undone(let act), .redone(let act):
        guard !state.needsReplay, let record = state.acts.last(where: { $0.id == act }) else {
          self = SearchIndex(state.facts)
          return
        }
        refresh(
          record.entries.reduce(into: []) { $0.formUnion(touched(by: $1.event, in: state.facts)) },
          areNew: false, in: state.facts)
      case nil:
        refresh(
          touched(by: entry.event, in: state.facts), areNew: entry.event.bringsSomethingNew, in: state.facts)
      }
    }
  }

  /// What an event changes the words of.
  private func touched(by event: Event, in facts: Facts) -> Set<Target> {
    switch event {
    case .space(.created(let space)): [.space(space.id)]
    case .space(.configured(let id, _)): [.space(id)]
    case .organisation(.added(let body)): [.organisation(body.id)]
    case .organisation(.changed(let id, _)): facts.naming(.organisation(id)).union([.organisation(id)])
    case .person(.added(let person)): [.person(person.id)]
    case .person(.changed(let id, _)): facts.naming(.person(id)).union([.person(id)])
    case .subject(.added(let subject)): [.subject(subject.id)]
    case .subject(.changed(let id, _)): [.subject(id)]
    case .milestone(.added(let milestone)): [.milestone(milestone.id)]
    case .milestone(.changed(let id, _)): [.milestone(id)]
    case .planned(let plan): [.session(plan.id)]
    case .session(let id, .changed), .session(let id, .opened): [.session(id)]
    case .agenda(let id, let event): touched(by: event, of: id, in: facts)
    case .formats(let id, .tableAdded), .formats(let id, .tableChanged), .formats(let id, .roundBegun),
      .formats(let id, .stopReached):
      [.session(id)]
    case .contribution(.noted(let note)): Set((note.answers + [note.reference]).map { .contribution($0) })
    case .contribution(.changed(let reference, _)), .contribution(.struck(let reference)),
      .contribution(.fated(let reference, _)):
      [.contribution(reference)]
    case .contribution(.answered(let reference, let answered)):
      Set((answered + [reference]).map { .contribution($0) })
    case .decision(let session, .voted(let vote)): [.vote(session, vote.id)]
    case .decision(let session, .taken(let decision)): [.decision(session, decision.id)]
    case .decision(let session, .reworded(let decision, _)): [.decision(session, decision)]
    case .decision(let session, .recounted(let vote, _)): [.vote(session, vote)]
    case .commitment(.made(let commitment)): [.commitment(commitment.id)]
    case .commitment(.changed(let id, _)), .commitment(.progressed(let id, _, _)): [.commitment(id)]
    case .initiative(.started(let initiative)): [.initiative(initiative.id)]
    case .initiative(.changed(let id, _)): [.initiative(id)]
    case .training(.planned(let training)): [.training(training.id)]
    case .training(.changed(let id, _)): [.training(id)]
    // No words that are searched.
    case .session(_, .returnAnnounced), .absence, .minutes, .series, .theme, .mandate, .proxy,
      .contribution(.shared),
      .person(.identified), .person(.contacted),
      .session(_, .suspended),
      .session(_, .resumed),
      .session(_, .closed),
      .session(_, .cancelled), .session(_, .readBack), .attendance, .floor, .formats(_, .batchBegun),
      .formats(_, .batchEnded), .formats(_, .tableKept), .formats(_, .roundEnded), .formats(_, .stopEnded),
      .joined, .act:
      []
    }
  }

  private func touched(by event: AgendaEvent, of id: ID<Session>, in facts: Facts) -> Set<Target> {
    switch event {
    case .added(let item, _): [.item(id, item.id)]
    case .changed(let item, _): [.item(id, item)]
    case .removed: Set(items(of: id)).union(facts.session(id)?.agenda.items.map { .item(id, $0.id) } ?? [])
    case .placed, .parked, .unparked, .begun, .ended: []
    }
  }
}

extension Event {
  /// Whether what the event speaks of was not there before.
  fileprivate var bringsSomethingNew: Bool {
    switch self {
    // The words of a fate make room for an answer.
    case .contribution(.noted(let note)): note.answers.isEmpty
    case .space(.created), .organisation(.added), .person(.added), .subject(.added), .milestone(.added),
      .planned,
      .agenda(_, .added), .decision(_, .voted), .decision(_, .taken), .commitment(.made),
      .initiative(.started),
      .training(.planned):
      true
    case .absence, .minutes, .series, .theme, .mandate, .proxy, .space(.configured), .organisation(.changed),
      .person(.changed),
      .person(.identified), .person(.contacted),
      .subject(.changed), .milestone(.changed), .session, .agenda, .attendance, .floor, .formats,
      .contribution(.changed), .contribution(.answered), .contribution(.struck), .contribution(.fated),
      .contribution(.shared), .decision(_, .reworded),
      .decision(_, .recounted), .commitment(.changed), .commitment(.progressed), .initiative(.changed),
      .training(.changed), .joined,
      .act:
      false
    }
  }
}

extension Facts {
  /// Everything in whose words a party is named.
  fileprivate func naming(_ party: Party) -> Set<Target> {
    var found: Set<Target> = []
    for (id, session) in sessions {
      for note in session.contributions {
        var isNamed = note.speaker == party || note.responsible == party
        if note.fate?.fate.by == party { isNamed = true }
        if isNamed { found.insert(.contribution(note.reference)) }
      }
      if session.tables.contains(where: { $0.everyHost.contains(party) }) { found.insert(.session(id)) }
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
