import Dialogue
import Journal

/// How changes of one field stand in payloads: the name of the field under `field`, its value under `value`, null to take
/// it back.
extension PayloadWriter {
  mutating func change(_ name: StaticString, _ value: String?) {
    field("field", "\(name)")
    if let value { field("value", value) } else { null("value") }
  }

  private mutating func change(_ name: StaticString, _ value: Int?) {
    field("field", "\(name)")
    if let value { field("value", value) } else { null("value") }
  }

  private mutating func change(_ name: StaticString, _ value: Bool) {
    field("field", "\(name)")
    field("value", value)
  }

  mutating func change(_ name: StaticString, party: Party?) {
    field("field", "\(name)")
    if let party { field("value", party) } else { null("value") }
  }

  private mutating func change(_ name: StaticString, list: [String]) {
    field("field", "\(name)")
    field("value", list)
  }

  mutating func change(_ setting: SpaceSetting) {
    switch setting {
    case .name(let value): change("name", value)
    case .territory(let value): change("territory", value)
    case .kinds(let value): change("kinds", list: value.map(\.rawValue))
    case .colleges(let value): change("colleges", list: value.map(\.rawValue))
    case .pillars(let value): change("pillars", list: value)
    case .queueOrder(let value): change("order", value.rawValue)
    case .turnLimit(let value): change("limit", value)
    case .groundRules(let value): change("rules", list: value)
    case .method(let value): change("method", value)
    case .sides(let value): change("sides", list: PayloadWriter.sides(value))
    case .recurring(let value):
      field("field", "recurring")
      objects("value", value) { $0.entity($1) }
    case .templates(let value):
      field("field", "templates")
      objects("value", value) { $0.entity($1) }
    }
  }

  mutating func change(_ change: OrganisationChange) {
    switch change {
    case .name(let value): self.change("name", value)
    case .college(let value): self.change("college", value.rawValue)
    }
  }

  mutating func change(_ change: PersonChange) {
    switch change {
    case .name(let value): self.change("name", value)
    case .organisation(let value): self.change("organisation", value?.text)
    case .college(let value): self.change("college", value?.rawValue)
    case .function(let value): self.change("function", value)
    case .isElected(let value): self.change("elected", value)
    case .isPseudonym(let value): self.change("pseudonym", value)
    }
  }

  mutating func change(_ change: SubjectChange) {
    switch change {
    case .title(let value): self.change("title", value)
    case .scale(let value): self.change("scale", value?.rawValue)
    case .level(let value): self.change("level", value?.rawValue)
    case .impacts(let value): self.change("impacts", list: value)
    case .decided(let value): self.change("decided", value)
    case .open(let value): self.change("open", value)
    case .openUntil(let value): self.change("until", value?.iso)
    case .pillar(let value): self.change("pillar", value)
    }
  }

  mutating func change(_ change: MilestoneChange) {
    switch change {
    case .title(let value): self.change("title", value)
    case .day(let value): self.change("day", value.iso)
    case .subjects(let value): self.change("subjects", list: value.map(\.text))
    case .state(let value): self.change("state", value.rawValue)
    }
  }

  mutating func change(_ change: SessionChange) {
    switch change {
    case .title(let value): self.change("title", value)
    case .plannedStart(let value): self.change("start", Int(value.milliseconds))
    case .plannedEnd(let value): self.change("end", value.map { Int($0.milliseconds) })
    case .closing(let value): self.change("closing", value.map { Int($0.milliseconds) })
    case .place(let value): self.change("place", value)
    case .queueOrder(let value): self.change("order", value?.rawValue)
    case .turnLimit(let value): self.change("limit", value)
    }
  }

  mutating func change(_ change: AgendaItemChange) {
    switch change {
    case .title(let value): self.change("title", value)
    case .kind(let value): self.change("kind", value.rawValue)
    case .plannedMinutes(let value): self.change("minutes", value)
    case .presenter(let value): self.change("presenter", party: value)
    case .presenters(let value):
      field("field", "presenters")
      field("value", value)
    case .subject(let value): self.change("subject", value?.text)
    }
  }

  mutating func change(_ change: ContributionChange) {
    switch change {
    case .text(let value): self.change("text", value)
    case .kind(let value): self.change("kind", value.rawValue)
    case .speaker(let value): self.change("speaker", party: value)
    case .item(let value): self.change("item", value?.text)
    case .subject(let value): self.change("subject", value?.text)
    case .table(let value): self.change("table", value?.text)
    case .photo(let value): self.change("photo", value)
    case .responsible(let value): self.change("responsible", party: value)
    }
  }

  mutating func change(_ change: CommitmentChange) {
    switch change {
    case .who(let value): self.change("who", party: value)
    case .what(let value): self.change("what", value)
    case .due(let value): self.change("due", value?.iso)
    }
  }

  mutating func change(_ change: InitiativeChange) {
    switch change {
    case .title(let value): self.change("title", value)
    case .stage(let value): self.change("stage", value.rawValue)
    case .lead(let value): self.change("lead", party: value)
    case .subject(let value): self.change("subject", value?.text)
    case .need(let value): self.change("need", value)
    case .needMet(let value): self.change("met", value)
    case .offer(let value):
      field("field", "offer")
      object("value") { $0.offer(value) }
    case .funding(let value):
      field("field", "funding")
      object("value") { $0.funding(value) }
    }
  }

  mutating func change(_ change: TrainingChange) {
    switch change {
    case .title(let value): self.change("title", value)
    case .day(let value): self.change("day", value?.iso)
    case .minutes(let value): self.change("minutes", value)
    case .trainers(let value):
      field("field", "trainers")
      field("value", value)
    case .learners(let value):
      field("field", "learners")
      field("value", value)
    case .askedBy(let value): self.change("asked", party: value)
    case .subject(let value): self.change("subject", value?.text)
    case .attendance(let college, let count):
      self.change("attendance", count)
      field("college", college)
    case .lesson(let lesson):
      self.change("lesson", lesson.text)
      field("college", lesson.college)
    case .state(let value): self.change("state", value.rawValue)
    }
  }
}
