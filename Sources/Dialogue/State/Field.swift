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
  }

  /// Fields of things.
  public enum Name: Hashable, Sendable {
    /// Names and texts.
    case name, title, text, place, territory, method, decided, open, need, what
    /// Dates and durations.
    case day, start, end, closing, due, openUntil, plannedMinutes, turnLimit
    /// People and bodies.
    case organisation, college, identity, presenter, host, speaker, responsible, who, lead, askedBy
    /// References and categories.
    case kind, scale, level, impacts, pillar, subject, subjects, item, table, photo, stage, state
    /// Lists that are set as a whole.
    case kinds, colleges, pillars, groundRules, sides, recurring, templates, trainers, learners
    /// Other settings.
    case queueOrder, position, fate
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

  init(_ session: ID<Session>, _ table: ID<Table>, _ name: Name) {
    thing = .table(session, table)
    self.name = name
  }
}

extension Event {
  /// The field that the event sets; nil when it sets none.
  public var field: Field? {
    switch self {
    case .spaceConfigured(let id, let setting): Field(.space(id), setting.field)
    case .organisationChanged(let id, let change): Field(.organisation(id), change.field)
    case .personChanged(let id, let change): Field(.person(id), change.field)
    case .personIdentified(let id, _): Field(.person(id), .identity)
    case .subjectChanged(let id, let change): Field(.subject(id), change.field)
    case .milestoneChanged(let id, let change): Field(.milestone(id), change.field)
    case .sessionChanged(let id, let change): Field(.session(id), change.field)
    case .itemChanged(let session, let id, let change): Field(.item(session, id), change.field)
    case .itemPlaced(let session, let id, _): Field(.item(session, id), .position)
    case .attendanceCounted(let session, let college, _): Field(.session(session), .count(college))
    case .tableChanged(let session, let id, let change): Field(session, id, change.field)
    case .contributionChanged(let reference, let change): Field(.contribution(reference), change.field)
    case .fateGiven(let reference, _): Field(.contribution(reference), .fate)
    case .decisionReworded(let session, let id, _): Field(.decision(session, id), .text)
    case .commitmentChanged(let id, let change): Field(.commitment(id), change.field)
    case .commitmentProgressed(let id, _, _): Field(.commitment(id), .state)
    case .initiativeChanged(let id, let change): change.field.map { Field(.initiative(id), $0) }
    case .trainingChanged(let id, let change): change.field.map { Field(.training(id), $0) }
    default: nil
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
    case .presenter: .presenter
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
