import Dialogue

/// Something that an event brings into being, under an identifier of its own.
enum Created: Hashable {
  case target(Target)
  case table(ID<Session>, ID<Table>)
  case theme(ID<DialogueTheme>)

  /// The meeting that it is, if it is one.
  var session: ID<Session>? { if case .target(.session(let id)) = self { id } else { nil } }
}

/// How far an event reaches into what was there before it.
enum Reach {
  /// It speaks of nothing that closed minutes hold, or follows it up.
  case nothing
  /// It adds to a meeting.
  case addition(ID<Session>)
  /// It changes the words, the numbers or the place of what is in a meeting.
  case things([Created])
  /// It changes a meeting as such.
  case meeting(ID<Session>)
  /// It is done while a meeting goes on.
  case running(ID<Session>)
  /// It changes what documents say of something wherever it is shown: its name, whose it is, what it is for.
  case label(Created)
  /// It adds a point to a meeting, by which the points behind it are numbered.
  case point(ID<Session>)
  /// It says when something is due, or how far it has come, which is followed up.
  case progress(Created)
  /// It opens or closes a meeting.
  case standing(ID<Session>)
  /// It makes two things one.
  case join(Created, into: Created)
  /// It changes whether, or when, an earlier act counts.
  case act(ID<Act>)

  /// What it speaks of.
  var things: [Created] {
    switch self {
    case .nothing, .act: []
    case .addition(let id), .meeting(let id), .running(let id), .point(let id), .standing(let id):
      [.target(.session(id))]
    case .things(let several): several
    case .label(let thing), .progress(let thing): [thing]
    case .join(let joined, let kept): [joined, kept]
    }
  }
}

extension Event {
  /// What the event brings into being; nil when it brings nothing, or nothing that others point at.
  var created: Created? {
    switch self {
    case .space(.created(let space)): .target(.space(space.id))
    case .organisation(.added(let body)): .target(.organisation(body.id))
    case .person(.added(let person)): .target(.person(person.id))
    case .subject(.added(let subject)): .target(.subject(subject.id))
    case .milestone(.added(let milestone)): .target(.milestone(milestone.id))
    case .planned(let plan): .target(.session(plan.id))
    case .agenda(let session, .added(let item, _)): .target(.item(session, item.id))
    case .floor(let session, .requested(let request)): .target(.request(session, request.id))
    case .formats(let session, .tableAdded(let table)): .table(session, table.id)
    case .contribution(.noted(let note)):
      .target(.contribution(ContributionReference(session: note.session, contribution: note.id)))
    case .theme(.created(let theme)): .theme(theme.id)
    case .decision(let session, .voted(let vote)): .target(.vote(session, vote.id))
    case .decision(let session, .taken(let decision)): .target(.decision(session, decision.id))
    case .commitment(.made(let commitment)): .target(.commitment(commitment.id))
    case .initiative(.started(let initiative)): .target(.initiative(initiative.id))
    case .training(.planned(let training)): .target(.training(training.id))
    case .space, .organisation, .person, .subject, .series, .mandate, .milestone, .session, .agenda,
      .attendance, .absence, .minutes, .proxy, .floor, .formats, .contribution, .theme, .decision,
      .commitment, .initiative, .training, .joined, .act:
      nil
    }
  }

  /// How far the event reaches.
  var reach: Reach {
    switch self {
    case .space(.configured(let id, _)), .mandate(let id, _): .label(.target(.space(id)))
    case .organisation(.changed(let id, _)): .label(.target(.organisation(id)))
    case .person(.changed(let id, _)), .person(.identified(let id, _)), .person(.contacted(let id, _)):
      .label(.target(.person(id)))
    case .subject(.changed(let id, _)): .label(.target(.subject(id)))
    case .milestone(.changed(let id, let change)):
      change.isProgress ? .progress(.target(.milestone(id))) : .label(.target(.milestone(id)))
    case .initiative(.changed(let id, let change)):
      change.isProgress ? .progress(.target(.initiative(id))) : .label(.target(.initiative(id)))
    case .training(.changed(let id, let change)):
      change.isProgress ? .progress(.target(.training(id))) : .label(.target(.training(id)))
    case .series(let id, _): .progress(.target(.space(id)))
    case .theme(.renamed(let id, _)), .theme(.merged(let id, _)): .label(.theme(id))
    case .theme(.filed(let said, _)), .theme(.removed(let said, _)), .theme(.grouped(let said, _)),
      .theme(.parted(let said)):
      .things(said.map { .target(.contribution($0)) })
    case .session(let id, let event): event.reach(in: id)
    case .agenda(let session, let event): event.reach(in: session)
    case .attendance(let id, _), .absence(let id, _), .proxy(let id, _), .floor(let id, _): .running(id)
    case .formats(let session, .tableChanged(let table, _)): .things([.table(session, table)])
    case .formats(let session, .tableKept(let table, _)): .progress(.table(session, table))
    case .formats(let id, _): .running(id)
    case .minutes(let id, .noted): .addition(id)
    case .minutes(let id, .approved), .minutes(let id, .signed): .meeting(id)
    case .contribution(.noted(let note)): .addition(note.session)
    case .contribution(.changed(let said, _)), .contribution(.struck(let said)),
      .contribution(.answered(let said, _)):
      .things([.target(.contribution(said))])
    case .contribution(.shared(let said, _)): .running(said.session)
    case .decision(let id, .voted), .decision(let id, .taken): .addition(id)
    case .decision(let session, .reworded(let id, _)): .things([.target(.decision(session, id))])
    case .decision(let session, .recounted(let id, _)): .things([.target(.vote(session, id))])
    case .commitment(.made(let commitment)): .addition(commitment.session)
    case .commitment(.changed(let id, .due)): .progress(.target(.commitment(id)))
    case .commitment(.changed(let id, _)): .things([.target(.commitment(id))])
    case .joined(let join): .join(.target(join.joined), into: .target(join.kept))
    case .act(.undone(let act)), .act(.redone(let act)), .act(.retimed(let act, _)): .act(act)
    case .contribution(.fated(let said, _)): .progress(.target(.contribution(said)))
    case .commitment(.progressed(let id, _, _)): .progress(.target(.commitment(id)))
    case .space, .organisation, .person, .subject, .milestone, .planned, .theme, .initiative, .training,
      .act(.imported):
      .nothing
    }
  }

  /// Whether it notes what somebody said, and decides nothing.
  var isNote: Bool { if case .contribution(.noted) = self { true } else { false } }

  /// Whether it changes who was there, how many said the same, for whom somebody voted, or the points of an agenda.
  var isCounted: Bool {
    switch self {
    case .attendance, .absence, .proxy, .contribution(.shared), .agenda(_, .added): true
    default: false
    }
  }

  /// Whether it makes something said another kind of contribution: a private note a public one, or the other way round.
  var changesKind: Bool { if case .contribution(.changed(_, .kind)) = self { true } else { false } }

  /// Whether a meeting is over with it, or will not be held.
  var endsMeeting: Bool {
    switch self {
    case .session(_, .closed), .session(_, .cancelled): true
    default: false
    }
  }

  /// What it answers, beside what it is itself.
  var answered: [Created] {
    switch self {
    case .contribution(.answered(_, let answers)): answers.map { .target(.contribution($0)) }
    case .contribution(.noted(let note)): note.answers.map { .target(.contribution($0)) }
    default: []
    }
  }
}

extension MilestoneChange {
  /// Whether it says how far something has come, and not what it is.
  fileprivate var isProgress: Bool {
    switch self {
    case .day, .state: true
    case .title, .subjects: false
    }
  }
}

extension InitiativeChange {
  /// Whether it says how far something has come, and not what it is.
  fileprivate var isProgress: Bool {
    switch self {
    case .stage, .need, .needMet, .offer, .funding: true
    case .title, .lead, .subject: false
    }
  }
}

extension TrainingChange {
  /// Whether it says how far something has come, and not what it is.
  fileprivate var isProgress: Bool {
    switch self {
    case .day, .minutes, .attendance, .lesson, .state: true
    case .title, .trainers, .learners, .askedBy, .subject: false
    }
  }
}

extension SessionEvent {
  fileprivate func reach(in id: ID<Session>) -> Reach {
    switch self {
    case .changed, .cancelled: .meeting(id)
    case .opened, .closed: .standing(id)
    case .suspended, .resumed, .readBack, .returnAnnounced: .running(id)
    }
  }
}

extension AgendaEvent {
  fileprivate func reach(in session: ID<Session>) -> Reach {
    switch self {
    case .added: .point(session)
    case .changed(let id, _), .placed(let id, _), .parked(let id), .unparked(let id), .removed(let id):
      .things([.target(.item(session, id))])
    case .begun, .ended: .running(session)
    }
  }
}
