import Dialogue
import Journal

/// How events are written. What writes an event also says of what kind its record is: an event without both does not
/// compile.
extension EventCodec {
  static func write(_ event: Event, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .space(let event): return write(event, to: &p)
    case .organisation(let event): return write(event, to: &p)
    case .person(let event): return write(event, to: &p)
    case .subject(let event): return write(event, to: &p)
    case .milestone(let event): return write(event, to: &p)
    case .series(let id, let event):
      p.field("space", id)
      return write(event, to: &p)
    case .theme(let event): return write(event, to: &p)
    case .mandate(let id, let event):
      p.field("space", id)
      return write(event, to: &p)
    case .absence(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .minutes(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .proxy(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .planned(let plan):
      p.entity(plan)
      return .sessionPlanned
    case .session(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .agenda(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .attendance(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .floor(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .formats(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .contribution(let event): return write(event, to: &p)
    case .decision(let id, let event):
      p.field("session", id)
      return write(event, to: &p)
    case .commitment(let event): return write(event, to: &p)
    case .initiative(let event): return write(event, to: &p)
    case .training(let event): return write(event, to: &p)
    case .joined(let join): return write(join, to: &p)
    case .act(let event): return write(event, to: &p)
    }
  }

  private static func write(_ join: Join, to p: inout PayloadWriter) -> EventKind {
    func write<Entity>(_ id: ID<Entity>, _ kept: ID<Entity>, _ kind: EventKind) -> EventKind {
      p.field("joined", id)
      p.field("into", kept)
      return kind
    }
    return switch join {
    case .people(let id, let kept): write(id, kept, .peopleJoined)
    case .organisations(let id, let kept): write(id, kept, .organisationsJoined)
    case .subjects(let id, let kept): write(id, kept, .subjectsJoined)
    case .spaces(let id, let kept): write(id, kept, .spacesJoined)
    case .sessions(let id, let kept): write(id, kept, .sessionsJoined)
    }
  }

  private static func write(_ event: SpaceEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .created(let space):
      p.entity(space)
      return .spaceCreated
    case .configured(let id, let setting):
      p.field("space", id)
      p.change(setting)
      return .spaceConfigured
    }
  }

  private static func write(_ event: OrganisationEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .added(let body):
      p.field("organisation", body.id)
      p.field("name", body.name)
      p.field("college", body.college)
      return .organisationAdded
    case .changed(let id, let change):
      p.field("organisation", id)
      p.change(change)
      return .organisationChanged
    }
  }

  private static func write(_ event: PersonEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .added(let person):
      p.field("person", person.id)
      p.field("name", person.name)
      p.field("organisation", person.organisation)
      p.word("college", person.college)
      p.field("function", person.function)
      if person.isElected { p.field("elected", true) }
      if person.isPseudonym { p.field("pseudonym", true) }
      return .personAdded
    case .changed(let id, let change):
      p.field("person", id)
      p.change(change)
      return .personChanged
    case .identified(let id, let identity):
      p.field("person", id)
      p.field("name", identity.fullName)
      p.field("contact", identity.contact)
      p.field("visible", identity.visibleTo)
      return .personIdentified
    case .contacted(let id, let contact):
      p.field("person", id)
      p.field("mail", contact.mail)
      p.field("telephone", contact.telephone)
      p.field("address", contact.address)
      p.field("role", contact.role)
      return .personContacted
    }
  }

  private static func write(_ event: SubjectEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .added(let subject):
      p.entity(subject)
      return .subjectAdded
    case .changed(let id, let change):
      p.field("subject", id)
      p.change(change)
      return .subjectChanged
    }
  }

  private static func write(_ event: MilestoneEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .added(let milestone):
      p.field("milestone", milestone.id)
      p.field("space", milestone.space)
      p.field("title", milestone.title)
      p.field("day", milestone.day)
      if !milestone.subjects.isEmpty { p.field("subjects", milestone.subjects) }
      return .milestoneAdded
    case .changed(let id, let change):
      p.field("milestone", id)
      p.change(change)
      return .milestoneChanged
    }
  }

  private static func write(_ event: InitiativeEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .started(let initiative):
      p.entity(initiative)
      return .initiativeStarted
    case .changed(let id, let change):
      p.field("initiative", id)
      p.change(change)
      return .initiativeChanged
    }
  }

  private static func write(_ event: TrainingEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .planned(let training):
      p.entity(training)
      return .trainingPlanned
    case .changed(let id, let change):
      p.field("training", id)
      p.change(change)
      return .trainingChanged
    }
  }

  private static func write(_ event: ActEvent, to p: inout PayloadWriter) -> EventKind {
    switch event {
    case .undone(let act):
      p.field("act", act)
      return .actUndone
    case .redone(let act):
      p.field("act", act)
      return .actRedone
    case .retimed(let act, let at):
      p.field("act", act)
      p.field("at", at)
      return .actRetimed
    case .imported(let file):
      p.field("file", file)
      return .actImported
    }
  }
}
