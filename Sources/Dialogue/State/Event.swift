/// A fact: something that happened, as the journal keeps it. Never refused, never changed.
///
/// Events are grouped by area. What looks at every event looks at areas, then at the events of an area, without
/// `default` where each has a meaning: an event that is forgotten there does not compile.
public enum Event: Hashable, Sendable {
  /// To a space.
  case space(SpaceEvent)
  /// To an organisation.
  case organisation(OrganisationEvent)
  /// To a person.
  case person(PersonEvent)
  /// To a subject.
  case subject(SubjectEvent)
  /// To the dates of a space.
  case series(ID<DialogueSpace>, SeriesEvent)
  /// To the members of a space.
  case mandate(ID<DialogueSpace>, MandateEvent)
  /// To a milestone.
  case milestone(MilestoneEvent)
  /// A session was planned.
  case planned(Session.Plan)
  /// To a session as such.
  case session(ID<Session>, SessionEvent)
  /// To the agenda of a session.
  case agenda(ID<Session>, AgendaEvent)
  /// To who is at a session.
  case attendance(ID<Session>, AttendanceEvent)
  /// To who said that they would not come to a session.
  case absence(ID<Session>, AbsenceEvent)
  /// To the minutes of a session.
  case minutes(ID<Session>, MinutesEvent)
  /// To who represents whom in a session.
  case proxy(ID<Session>, ProxyEvent)
  /// To the floor of a session.
  case floor(ID<Session>, FloorEvent)
  /// To the batches, small groups and walks of a session.
  case formats(ID<Session>, FormatEvent)
  /// To what was said.
  case contribution(ContributionEvent)
  /// To themes, and to what is filed under them.
  case theme(ThemeEvent)
  /// To what a session decides.
  case decision(ID<Session>, DecisionEvent)
  /// To a commitment.
  case commitment(CommitmentEvent)
  /// To an initiative.
  case initiative(InitiativeEvent)
  /// To a training.
  case training(TrainingEvent)
  /// Two entries for one thing became one.
  case joined(Join)
  /// To earlier acts.
  case act(ActEvent)
}

extension Event {
  /// The session of which the event speaks: in which it happened, or which it changed. Nil for what concerns no session
  /// alone, such as people, subjects, the progress of commitments, and acts about acts.
  public var session: ID<Session>? {
    switch self {
    case .planned(let plan): plan.id
    case .session(let id, _), .agenda(let id, _), .attendance(let id, _), .floor(let id, _),
      .proxy(let id, _), .absence(let id, _), .minutes(let id, _),
      .formats(let id, _), .decision(let id, _):
      id
    case .contribution(let event): event.session
    case .commitment(.made(let commitment)): commitment.session
    case .initiative(.started(let initiative)): initiative.session
    case .theme(.filed(let said, _)), .theme(.removed(let said, _)), .theme(.grouped(let said, _)),
      .theme(.parted(let said)):
      said.first?.session
    case .space, .organisation, .person, .subject, .milestone, .mandate, .series, .theme,
      .commitment(.changed),
      .commitment(.progressed),
      .initiative(.changed), .training, .joined, .act:
      nil
    }
  }
}

/// One act of the facilitator: the events that one command yields.
public enum Act {}

/// An event in its place: which act it belongs to, and what the clock on the wall showed.
public struct Entry: Hashable, Sendable {
  /// The act of which it is part.
  public var act: ID<Act>
  /// The clock, a label; order is that of the journal.
  public var at: Instant
  /// What happened.
  public var event: Event

  /// An event in its place.
  public init(act: ID<Act>, at: Instant, event: Event) {
    self.act = act
    self.at = at
    self.event = event
  }
}

extension Entry {
  /// What is taken in from elsewhere, as lists are: what was said or promised bears the time at which it was, since a
  /// record has one time, from which it is read back; all else that of the act.
  public init(taken event: Event, in act: ID<Act>, at: Instant) {
    var moment = at
    switch event {
    case .contribution(.noted(let note)): moment = note.at
    case .commitment(.made(let promised)): moment = promised.at
    default: break
    }
    self.init(act: act, at: moment, event: event)
  }
}
