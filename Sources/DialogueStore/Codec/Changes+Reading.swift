import Dialogue
import Journal

extension PayloadReader {
  private func unknownField() -> CodecError {
    CodecError("field", expected: "a field of this kind of record")
  }

  func spaceSetting() throws -> SpaceSetting {
    switch try text("field") {
    case "name": .name(try text("value"))
    case "territory": .territory(try text(ifPresent: "value"))
    case "kinds": .kinds(try texts("value").map(ContributionKind.init(rawValue:)))
    case "colleges": .colleges(try texts("value").map(CollegeID.init(rawValue:)))
    case "pillars": .pillars(try texts("value"))
    case "order": .queueOrder(try word("value"))
    case "limit": .turnLimit(try number(ifPresent: "value"))
    case "rules": .groundRules(try texts("value"))
    case "method": .method(try text(ifPresent: "value"))
    case "sides": .sides(try sides("value"))
    case "recurring": .recurring(try objects("value").map { try $0.recurringItem() })
    case "templates": .templates(try objects("value").map { try $0.template() })
    default: throw unknownField()
    }
  }

  /// Hands more, or fewer.
  func handsMore() throws -> Int {
    let more = try integer("more")
    guard (-1_000_000...1_000_000).contains(more) else {
      throw CodecError("more", expected: "a number from -1000000 to 1000000")
    }
    return more
  }

  func organisationChange() throws -> OrganisationChange {
    switch try text("field") {
    case "name": .name(try text("value"))
    case "college": .college(try college("value"))
    default: throw unknownField()
    }
  }

  func personChange() throws -> PersonChange {
    switch try text("field") {
    case "name": .name(try text("value"))
    case "organisation": .organisation(try id(ifPresent: "value"))
    case "college": .college(try college(ifPresent: "value"))
    case "function": .function(try text(ifPresent: "value"))
    case "elected": .isElected(try boolean("value"))
    case "pseudonym": .isPseudonym(try boolean("value"))
    default: throw unknownField()
    }
  }

  func subjectChange() throws -> SubjectChange {
    switch try text("field") {
    case "title": .title(try text("value"))
    case "scale": .scale(try word(ifPresent: "value"))
    case "level": .level(try word(ifPresent: "value"))
    case "impacts": .impacts(try texts("value"))
    case "decided": .decided(try text(ifPresent: "value"))
    case "open": .open(try text(ifPresent: "value"))
    case "until": .openUntil(try day(ifPresent: "value"))
    case "pillar": .pillar(try text(ifPresent: "value"))
    default: throw unknownField()
    }
  }

  func milestoneChange() throws -> MilestoneChange {
    switch try text("field") {
    case "title": .title(try text("value"))
    case "day": .day(try day("value"))
    case "subjects": .subjects(try ids("value"))
    case "state": .state(try word("value"))
    default: throw unknownField()
    }
  }

  func sessionChange() throws -> SessionChange {
    switch try text("field") {
    case "title": .title(try text("value"))
    case "start": .plannedStart(try instant("value"))
    case "end": .plannedEnd(try instant(ifPresent: "value"))
    case "closing": .closing(try instant(ifPresent: "value"))
    case "place": .place(try text(ifPresent: "value"))
    case "order": .queueOrder(try word(ifPresent: "value"))
    case "limit": .turnLimit(try number(ifPresent: "value"))
    default: throw unknownField()
    }
  }

  func itemChange() throws -> AgendaItemChange {
    switch try text("field") {
    case "title": .title(try text("value"))
    case "kind": .kind(try word("value"))
    case "minutes": .plannedMinutes(try number(ifPresent: "value"))
    case "presenter": .presenter(try party(ifPresent: "value"))
    case "presenters": .presenters(try parties("value"))
    case "subject": .subject(try id(ifPresent: "value"))
    default: throw unknownField()
    }
  }

  func contributionChange() throws -> ContributionChange {
    switch try text("field") {
    case "text": .text(try text("value"))
    case "kind": .kind(ContributionKind(rawValue: try text("value")))
    case "speaker": .speaker(try party(ifPresent: "value"))
    case "item": .item(try id(ifPresent: "value"))
    case "subject": .subject(try id(ifPresent: "value"))
    case "table": .table(try id(ifPresent: "value"))
    case "photo": .photo(try text(ifPresent: "value"))
    case "responsible": .responsible(try party(ifPresent: "value"))
    default: throw unknownField()
    }
  }

  func tableChange() throws -> TableChange {
    switch try text("field") {
    case "name": .name(try text(ifPresent: "value"))
    case "host": .host(try party(ifPresent: "value"))
    case "subject": .subject(try id(ifPresent: "value"))
    default: throw unknownField()
    }
  }

  func commitmentChange() throws -> CommitmentChange {
    switch try text("field") {
    case "who": .who(try party("value"))
    case "what": .what(try text("value"))
    case "due": .due(try day(ifPresent: "value"))
    default: throw unknownField()
    }
  }

  func initiativeChange() throws -> InitiativeChange {
    switch try text("field") {
    case "title": .title(try text("value"))
    case "stage": .stage(try word("value"))
    case "lead": .lead(try party(ifPresent: "value"))
    case "subject": .subject(try id(ifPresent: "value"))
    case "need": .need(try text("value"))
    case "met": .needMet(try text("value"))
    case "offer": .offer(try object("value").offer())
    case "funding": .funding(try object("value").funding())
    default: throw unknownField()
    }
  }

  func trainingChange() throws -> TrainingChange {
    switch try text("field") {
    case "title": .title(try text("value"))
    case "day": .day(try day(ifPresent: "value"))
    case "minutes": .minutes(try number(ifPresent: "value"))
    case "trainers": .trainers(try parties("value"))
    case "learners": .learners(try parties("value"))
    case "asked": .askedBy(try party(ifPresent: "value"))
    case "subject": .subject(try id(ifPresent: "value"))
    case "attendance": .attendance(try college("college"), try number("value"))
    case "lesson": .lesson(Training.Lesson(college: try college("college"), text: try text("value")))
    case "state": .state(try word("value"))
    default: throw unknownField()
    }
  }
}
