/// Events that come after entries were joined may still speak of those that are others since: another laptop did not know.
extension Event {
  func taking(_ joins: Joins) -> Event {
    func of<Value: Joinable>(_ value: Value) -> Value {
      var value = value
      value.take(joins)
      return value
    }
    switch self {
    case .space(.configured(let id, let setting)): return .space(.configured(joins(id), setting))
    case .organisation(.changed(let id, let change)): return .organisation(.changed(joins(id), change))
    case .person(.added(let person)): return .person(.added(of(person)))
    case .person(.changed(let id, .organisation(let body))):
      return .person(.changed(joins(id), .organisation(joins(body))))
    case .person(.changed(let id, let change)): return .person(.changed(joins(id), change))
    case .person(.contacted(let id, let contact)): return .person(.contacted(joins(id), contact))
    case .person(.identified(let id, let identity)): return .person(.identified(joins(id), identity))
    case .subject(.added(let subject)): return .subject(.added(of(subject)))
    case .subject(.changed(let id, let change)): return .subject(.changed(joins(id), change))
    case .milestone(.added(let milestone)): return .milestone(.added(of(milestone)))
    case .milestone(.changed(let id, .subjects(let subjects))):
      return .milestone(.changed(id, .subjects(joins(subjects))))
    case .planned(let plan): return .planned(of(plan))
    case .agenda(let session, .added(let item, let place)):
      return .agenda(session, .added(of(item), place))
    case .agenda(let session, .changed(let item, .presenter(let party))):
      return .agenda(session, .changed(item, .presenter(joins(party))))
    case .agenda(let session, .changed(let item, .presenters(let parties))):
      return .agenda(session, .changed(item, .presenters(joins(parties))))
    case .agenda(let session, .changed(let item, .subject(let subject))):
      return .agenda(session, .changed(item, .subject(joins(subject))))
    case .attendance(let session, .arrived(let person, let adds)):
      return .attendance(session, .arrived(joins(person), adds: adds))
    case .attendance(let session, .left(let person)): return .attendance(session, .left(joins(person)))
    case .floor(let session, .requested(let request)): return .floor(session, .requested(of(request)))
    case .floor(let session, .given(var grant)):
      grant.party = joins(grant.party)
      return .floor(session, .given(grant))
    case .formats(let session, .tableAdded(let table)): return .formats(session, .tableAdded(of(table)))
    case .formats(let session, .tableChanged(let table, .host(let party))):
      return .formats(session, .tableChanged(table, .host(joins(party))))
    case .formats(let session, .tableChanged(let table, .subject(let subject))):
      return .formats(session, .tableChanged(table, .subject(joins(subject))))
    case .contribution(.noted(let said)): return .contribution(.noted(of(said)))
    case .contribution(.changed(let reference, let change)):
      return .contribution(.changed(reference, change.taking(joins)))
    case .contribution(.fated(let reference, let fate)):
      return .contribution(.fated(reference, fate.map { of($0) }))
    case .commitment(.made(let promise)): return .commitment(.made(of(promise)))
    case .commitment(.changed(let id, .who(let party))): return .commitment(.changed(id, .who(joins(party))))
    case .initiative(.started(let initiative)): return .initiative(.started(of(initiative)))
    case .initiative(.changed(let id, let change)): return .initiative(.changed(id, change.taking(joins)))
    case .training(.planned(let training)): return .training(.planned(of(training)))
    case .training(.changed(let id, let change)): return .training(.changed(id, change.taking(joins)))
    case .series(let space, let change): return .series(joins(space), change)
    case .mandate(let space, let event): return .mandate(joins(space), of(event))
    case .absence(let session, .excused(let person, let party)):
      return .absence(session, .excused(joins(person), by: joins(party)))
    case .absence(let session, .cleared(let person)): return .absence(session, .cleared(joins(person)))
    case .minutes(let session, .noted(var note)):
      note.by = joins(note.by)
      return .minutes(session, .noted(note))
    case .minutes(let session, .signed(let role, let party)):
      return .minutes(session, .signed(role, joins(party)))
    case .proxy(let session, .given(let giver, let holder)):
      return .proxy(session, .given(by: joins(giver), to: joins(holder)))
    case .proxy(let session, .withdrawn(let giver)): return .proxy(session, .withdrawn(by: joins(giver)))
    case .theme(.created(var theme)):
      theme.space = joins(theme.space)
      return .theme(.created(theme))
    // What brings an entry that is another one since is looked at when it is applied; the rest names none.
    case .space(.created), .organisation(.added), .milestone(.changed), .session, .agenda, .attendance,
      .floor,
      .formats, .contribution(.answered), .contribution(.struck), .contribution(.shared), .decision,
      .commitment(.changed), .commitment(.progressed), .minutes(_, .approved), .theme, .joined, .act:
      return self
    }
  }
}

extension ContributionChange {
  fileprivate func taking(_ joins: Joins) -> ContributionChange {
    switch self {
    case .speaker(let party): .speaker(joins(party))
    case .responsible(let party): .responsible(joins(party))
    case .subject(let subject): .subject(joins(subject))
    case .text, .kind, .item, .table, .photo: self
    }
  }
}

extension InitiativeChange {
  fileprivate func taking(_ joins: Joins) -> InitiativeChange {
    switch self {
    case .lead(let party): .lead(joins(party))
    case .subject(let subject): .subject(joins(subject))
    case .offer(let offer): .offer(Initiative.Offer(by: joins(offer.by), what: offer.what))
    case .title, .stage, .need, .needMet, .funding: self
    }
  }
}

extension TrainingChange {
  fileprivate func taking(_ joins: Joins) -> TrainingChange {
    switch self {
    case .trainers(let parties): .trainers(joins(parties))
    case .learners(let parties): .learners(joins(parties))
    case .askedBy(let party): .askedBy(joins(party))
    case .subject(let subject): .subject(joins(subject))
    case .title, .day, .minutes, .attendance, .lesson, .state: self
    }
  }
}
