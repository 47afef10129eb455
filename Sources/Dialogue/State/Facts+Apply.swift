extension Facts {
  /// Folds one entry in. What it says of things unknown is ignored; what it brings twice counts once.
  mutating func apply(_ entry: Entry) {
    given.note(entry)
    if !conflicts.isEmpty { settle(by: entry) }
    guard !joins.isEmpty else { return apply(entry.event, at: entry.at) }
    guard let event = joins.haveSessions ? entry.event.meeting(joins, in: self) : entry.event else {
      return
    }
    apply(event.taking(joins), at: entry.at)
  }

  private mutating func apply(_ event: Event, at done: Instant) {
    let at = moment(of: event, at: done)
    switch event {
    case .joined(let join): apply(join, at: at)
    case .space(let event): apply(event)
    case .organisation(let event): apply(event)
    case .person(let event): apply(event)
    case .subject(let event): apply(event)
    case .milestone(let event): apply(event)
    case .theme(let event): apply(event)
    case .series(let id, let event): apply(event, in: id)
    case .mandate(let id, let event): apply(event, in: id, at: at)
    case .absence(let id, let event): apply(event, in: id)
    case .minutes(let id, let event): apply(event, in: id, at: at)
    case .proxy(let id, let event): apply(event, in: id)
    case .planned(let plan):
      guard sessions.index(forKey: plan.id) == nil else { break }
      sessions[plan.id] = Session(plan)
      names.add(plan.title, .session(plan.space))
    case .session(let id, let event): apply(event, in: id, at: at)
    case .agenda(let id, let event): apply(event, in: id, at: at)
    case .attendance(let id, let event): apply(event, in: id, at: at)
    case .floor(let id, let event): apply(event, in: id, at: at)
    case .formats(let id, let event): apply(event, in: id, at: at)
    case .contribution(let event):
      apply(event, at: at)
      if let id = event.rewrittenIn { noteChange(in: id, at: at) }
    case .decision(let id, let event):
      apply(event, in: id, at: at)
      if event.rewrites { noteChange(in: id, at: at) }
    case .commitment(let event): apply(event, at: at)
    case .initiative(let event): apply(event, at: at)
    case .training(let event): apply(event, at: at)
    case .act: break  // what these do is not a matter of facts: see `Concertation`
    }
  }

  /// When an event counts as done: see ``Session/moment(doneAt:isClosing:)``.
  private func moment(of event: Event, at: Instant) -> Instant {
    let session: ID<Session>
    var isClosing = false
    switch event {
    case .attendance(let id, .left), .floor(let id, _), .formats(let id, _), .session(let id, .suspended),
      .agenda(let id, .begun), .agenda(let id, .ended), .agenda(let id, .parked):
      session = id
    case .session(let id, .closed): (session, isClosing) = (id, true)
    default: return at
    }
    guard let place = sessions.index(forKey: session) else { return at }
    return sessions.values[place].moment(doneAt: at, isClosing: isClosing)
  }

  /// Whoever sets a field again settles what stood against what; the alternatives themselves do not.
  private mutating func settle(by entry: Entry) {
    guard let field = entry.event.field, !entry.event.addsToField else { return }
    conflicts.removeAll { conflict in
      conflict.field == field && !conflict.alternatives.contains { $0.entry == entry }
    }
  }

  private mutating func apply(_ event: SpaceEvent) {
    switch event {
    case .created(let space):
      guard spaces[space.id] == nil, joins(space.id) == space.id else { break }
      spaces[space.id] = space
      names.add(space.name, .space)
    case .configured(let id, let setting):
      let before = spaces[id]?.name
      spaces[id]?.apply(setting)
      names.replace(before, by: spaces[id]?.name, .space)
    }
  }

  private mutating func apply(_ event: OrganisationEvent) {
    switch event {
    case .added(let body):
      guard organisations[body.id] == nil, joins(body.id) == body.id else { break }
      organisations[body.id] = body
      names.add(body.name, .organisation)
      rooms.forgetAll()
    case .changed(let id, let change):
      let before = organisations[id]
      organisations[id]?.apply(change)
      names.replace(before?.name, by: organisations[id]?.name, .organisation)
      if before?.college != organisations[id]?.college { rooms.forgetAll() }
    }
  }

  private mutating func apply(_ event: PersonEvent) {
    switch event {
    case .added(let person):
      guard people[person.id] == nil, joins(person.id) == person.id else { break }
      people[person.id] = person
      names.add(person.name, .person)
      if !rooms.isEmpty {
        let sessions = sessions
        rooms.learn(person.id, in: sessions)
      }
    case .changed(let id, let change):
      let before = people[id]
      people[id]?.apply(change)
      names.replace(before?.name, by: people[id]?.name, .person)
      if before?.college != people[id]?.college || before?.organisation != people[id]?.organisation {
        rooms.forgetAll()
      }
    case .identified(let id, let identity): identities[id] = identity
    case .contacted(let id, let contact): contacts[id] = contact
    }
  }

  private mutating func apply(_ event: SubjectEvent) {
    switch event {
    case .added(let subject):
      guard subjects[subject.id] == nil, joins(subject.id) == subject.id else { break }
      subjects[subject.id] = subject
      names.add(subject.title, .subject(subject.space))
    case .changed(let id, let change):
      guard let before = subjects[id] else { break }
      subjects[id]?.apply(change)
      names.replace(before.title, by: subjects[id]?.title, .subject(before.space))
    }
  }

  private mutating func apply(_ event: MilestoneEvent) {
    switch event {
    case .added(let milestone):
      if milestones[milestone.id] == nil { milestones[milestone.id] = milestone }
    case .changed(let id, let change): milestones[id]?.apply(change)
    }
  }

  private mutating func apply(_ event: InitiativeEvent, at: Instant) {
    switch event {
    case .started(let initiative):
      if initiatives[initiative.id] == nil {
        initiatives[initiative.id] = initiative
        initiatives[initiative.id]?.begunAs = initiative.stage
      }
    case .changed(let id, let change): initiatives[id]?.apply(change, at: at)
    }
  }

  private mutating func apply(_ event: TrainingEvent, at: Instant) {
    switch event {
    case .planned(let training):
      if trainings[training.id] == nil {
        trainings[training.id] = training
        trainings[training.id]?.at = at
      }
    case .changed(let id, let change): trainings[id]?.apply(change, at: at)
    }
  }
}

extension Facts {
  /// Approved minutes whose words are changed afterwards say so.
  private mutating func noteChange(in id: ID<Session>, at: Instant) {
    guard sessions[id]?.approval != nil else { return }
    sessions[id]?.approval?.changedAt = at
  }
}

extension ContributionEvent {
  /// The session whose minutes it changes afterwards; nil for what adds to them.
  fileprivate var rewrittenIn: ID<Session>? {
    switch self {
    case .changed(let reference, _), .struck(let reference): reference.session
    case .noted, .answered, .fated, .shared: nil
    }
  }
}

extension DecisionEvent {
  fileprivate var rewrites: Bool {
    switch self {
    case .reworded, .recounted: true
    case .voted, .taken: false
    }
  }
}
