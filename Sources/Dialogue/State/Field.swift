/// A field that an event sets: what two laptops may have set at the same time, each to something else.
///
/// What adds to a list (a lesson, a progress) or happens once (a meeting begins) is no field: both stay.
public struct Field: Hashable, Sendable {
  /// The thing of which it is a field.
  public var thing: Thing
  /// Which of its fields.
  public var name: Name

  /// Things that have fields.
  public enum Thing: Hashable, Sendable {
    /// Something that can be pointed at.
    case target(Target)
    /// A table.
    case table(ID<Session>, ID<Table>)
    /// A theme.
    case theme(ID<DialogueTheme>)
  }

  /// Fields of things.
  public enum Name: Hashable, Sendable {
    /// Names and texts.
    case joined, name, title, text, place, territory, method, decided, open, what
    /// Dates and durations.
    case day, start, end, closing, due, openUntil, plannedMinutes, turnLimit
    /// People and bodies.
    case organisation, college, function, isElected, isPseudonym, identity, contact, presenter, host, speaker,
      responsible, who, lead,
      askedBy
    /// References and categories.
    case kind, scale, level, impacts, pillar, subject, subjects, item, table, photo, stage, state
    /// Lists that are set as a whole.
    case kinds, colleges, pillars, groundRules, sides, recurring, templates, trainers, learners
    /// Other settings.
    case queueOrder, position, fate, sharing, quorum, series, closed, approval
    /// Somebody's seat.
    case mandate(ID<Person>)
    /// To whom somebody gave their vote.
    case proxy(ID<Person>)
    /// Whether somebody is excused.
    case absence(ID<Person>)
    /// Who signs the minutes.
    case signature(MinutesRole)
    /// How many of a college were there.
    case count(CollegeID)
    /// Money from a fund.
    case funding(String)
  }

  /// A field of something that can be pointed at.
  public init(_ target: Target, _ name: Name) {
    thing = .target(target)
    self.name = name
  }

  init(theme: ID<DialogueTheme>) {
    thing = .theme(theme)
    name = .title
  }

  init(_ session: ID<Session>, _ table: ID<Table>, _ name: Name) {
    thing = .table(session, table)
    self.name = name
  }
}

extension Event {
  /// The field that the event sets; nil when it sets none.
  public var field: Field? {
    switch self {
    case .space(.configured(let id, let setting)): Field(.space(id), setting.field)
    case .organisation(.changed(let id, let change)): Field(.organisation(id), change.field)
    case .person(.changed(let id, let change)): Field(.person(id), change.field)
    case .person(.identified(let id, _)): Field(.person(id), .identity)
    case .person(.contacted(let id, _)): Field(.person(id), .contact)
    case .subject(.changed(let id, let change)): Field(.subject(id), change.field)
    case .milestone(.changed(let id, let change)): Field(.milestone(id), change.field)
    case .theme(.renamed(let id, _)): Field(theme: id)
    case .series(let id, .ruled): Field(.space(id), .series)
    case .series(let id, .closed): Field(.space(id), .closed)
    case .mandate(let id, .ruled): Field(.space(id), .quorum)
    case .mandate(let id, .given(let mandate)): Field(.space(id), .mandate(mandate.person))
    case .mandate(let id, .ended(let person)): Field(.space(id), .mandate(person))
    case .absence(let id, .excused(let person, _)), .absence(let id, .cleared(let person)):
      Field(.session(id), .absence(person))
    case .minutes(let id, .approved): Field(.session(id), .approval)
    case .minutes(let id, .signed(let role, _)): Field(.session(id), .signature(role))
    case .proxy(let id, .given(let giver, _)), .proxy(let id, .withdrawn(let giver)):
      Field(.session(id), .proxy(giver))
    case .session(let id, .changed(let change)): Field(.session(id), change.field)
    case .agenda(let session, let event): event.field(in: session)
    case .attendance(let session, .counted(let college, _)): Field(.session(session), .count(college))
    case .formats(let session, .tableChanged(let id, let change)): Field(session, id, change.field)
    case .contribution(.changed(let reference, let change)): Field(.contribution(reference), change.field)
    case .contribution(.fated(let reference, _)): Field(.contribution(reference), .fate)
    case .contribution(.shared(let reference, _)): Field(.contribution(reference), .sharing)
    case .decision(let session, .reworded(let id, _)): Field(.decision(session, id), .text)
    case .decision(let session, .recounted(let id, _)): Field(.vote(session, id), .sharing)
    case .commitment(.changed(let id, let change)): Field(.commitment(id), change.field)
    case .commitment(.progressed(let id, _, _)): Field(.commitment(id), .state)
    case .initiative(.changed(let id, let change)): change.field.map { Field(.initiative(id), $0) }
    case .training(.changed(let id, let change)): change.field.map { Field(.training(id), $0) }
    case .joined(let join): Field(join.joined, .joined)
    // What brings something sets no field of what was there, and what happens once sets none either.
    case .space(.created), .organisation(.added), .person(.added), .subject(.added), .milestone(.added),
      .planned, .minutes(_, .noted), .theme(.created), .theme(.merged), .theme(.filed), .theme(.removed),
      .theme(.grouped),
      .theme(.parted),
      .contribution(.noted), .contribution(.answered), .contribution(.struck), .decision(_, .voted),
      .decision(_, .taken),
      .commitment(.made), .initiative(.started), .training(.planned), .act,
      .session(_, .opened), .session(_, .suspended), .session(_, .resumed), .session(_, .closed),
      .session(_, .cancelled), .session(_, .readBack), .session(_, .returnAnnounced),
      .attendance(_, .arrived), .attendance(_, .left),
      .floor,
      .formats(_, .batchBegun), .formats(_, .batchEnded), .formats(_, .tableAdded),
      .formats(_, .tableKept), .formats(_, .roundBegun),
      .formats(_, .roundEnded), .formats(_, .stopReached), .formats(_, .stopEnded):
      nil
    }
  }
}

extension Event {
  /// Whether it adds to what its field holds instead of setting it: two that add agree, one that adds and one that sets do not.
  public var addsToField: Bool {
    if case .contribution(.shared(_, .more)) = self { true } else { false }
  }
}

extension AgendaEvent {
  fileprivate func field(in session: ID<Session>) -> Field? {
    switch self {
    case .changed(let id, let change): Field(.item(session, id), change.field)
    case .placed(let id, _): Field(.item(session, id), .position)
    case .added, .parked, .unparked, .removed, .begun, .ended: nil
    }
  }
}

extension SpaceSetting {
  fileprivate var field: Field.Name {
    switch self {
    case .name: .name
    case .territory: .territory
    case .kinds: .kinds
    case .colleges: .colleges
    case .pillars: .pillars
    case .queueOrder: .queueOrder
    case .turnLimit: .turnLimit
    case .groundRules: .groundRules
    case .method: .method
    case .sides: .sides
    case .recurring: .recurring
    case .templates: .templates
    }
  }
}

extension OrganisationChange {
  fileprivate var field: Field.Name {
    switch self {
    case .name: .name
    case .college: .college
    }
  }
}

extension PersonChange {
  fileprivate var field: Field.Name {
    switch self {
    case .name: .name
    case .organisation: .organisation
    case .college: .college
    case .function: .function
    case .isElected: .isElected
    case .isPseudonym: .isPseudonym
    }
  }
}

extension SubjectChange {
  fileprivate var field: Field.Name {
    switch self {
    case .title: .title
    case .scale: .scale
    case .level: .level
    case .impacts: .impacts
    case .decided: .decided
    case .open: .open
    case .openUntil: .openUntil
    case .pillar: .pillar
    }
  }
}

extension MilestoneChange {
  fileprivate var field: Field.Name {
    switch self {
    case .title: .title
    case .day: .day
    case .subjects: .subjects
    case .state: .state
    }
  }
}

extension SessionChange {
  fileprivate var field: Field.Name {
    switch self {
    case .title: .title
    case .plannedStart: .start
    case .plannedEnd: .end
    case .closing: .closing
    case .place: .place
    case .queueOrder: .queueOrder
    case .turnLimit: .turnLimit
    }
  }
}

extension AgendaItemChange {
  fileprivate var field: Field.Name {
    switch self {
    case .title: .title
    case .kind: .kind
    case .plannedMinutes: .plannedMinutes
    case .presenter, .presenters: .presenter
    case .subject: .subject
    }
  }
}

extension TableChange {
  fileprivate var field: Field.Name {
    switch self {
    case .name: .name
    case .host: .host
    case .subject: .subject
    }
  }
}

extension ContributionChange {
  fileprivate var field: Field.Name {
    switch self {
    case .text: .text
    case .kind: .kind
    case .speaker: .speaker
    case .item: .item
    case .subject: .subject
    case .table: .table
    case .photo: .photo
    case .responsible: .responsible
    }
  }
}

extension CommitmentChange {
  fileprivate var field: Field.Name {
    switch self {
    case .who: .who
    case .what: .what
    case .due: .due
    }
  }
}

extension InitiativeChange {
  fileprivate var field: Field.Name? {
    switch self {
    case .title: .title
    case .stage: .stage
    case .lead: .lead
    case .subject: .subject
    case .funding(let money): .funding(money.fund)
    case .need, .needMet, .offer: nil
    }
  }
}

extension TrainingChange {
  fileprivate var field: Field.Name? {
    switch self {
    case .title: .title
    case .day: .day
    case .minutes: .plannedMinutes
    case .trainers: .trainers
    case .learners: .learners
    case .askedBy: .askedBy
    case .subject: .subject
    case .attendance(let college, _): .count(college)
    case .state: .state
    case .lesson: nil
    }
  }
}
