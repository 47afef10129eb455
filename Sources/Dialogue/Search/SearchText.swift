/// The words by which things are found.
struct SearchText {
  let facts: Facts

  /// Where words stand; it is kept in two bits.
  enum Field: UInt32 {
    /// The name of a thing.
    case name
    /// Who said or promised it.
    case who
    /// What was decided, promised or voted on.
    case statement
    /// All else.
    case words

    /// What a match is worth beside how well it fits: 1 to 3.
    var weight: UInt8 {
      switch self {
      case .name: 3
      case .who, .statement: 2
      case .words: 1
      }
    }
  }

  /// What is known of a thing beside its words.
  struct Facets {
    var session: ID<Session>?
    var at: Instant?
    var isPrivate = false
  }

  /// Calls `add` with the texts of a thing, those of its name first; nil when there is no such thing.
  func each(_ target: Target, _ add: (Field, String) -> Void) -> Facets? {
    switch target {
    case .contribution(let reference): facts.contribution(reference).map { each($0, add) }
    case .session(let id): facts.session(id).map { each($0, add) }
    case .item(let session, let id):
      facts.session(session).flatMap { session in
        session.agenda[id].map { item in
          add(.name, item.title)
          return Facets(session: session.id, at: item.spans.first?.start ?? session.plannedStart)
        }
      }
    case .decision(let session, let id):
      facts.session(session)?.decisions.first { $0.id == id }.map {
        add(.statement, $0.text)
        return Facets(session: session, at: $0.at)
      }
    case .vote(let session, let id):
      facts.session(session)?.votes.first { $0.id == id }.map {
        add(.statement, $0.question)
        return Facets(session: session, at: $0.at)
      }
    case .commitment(let id): facts.commitments[id].map { each($0, add) }
    case .space(let id): facts.spaces[id].map { each($0, add) }
    case .subject(let id): facts.subjects[id].map { each($0, add) }
    case .milestone(let id):
      facts.milestones[id].map {
        add(.name, $0.title)
        return Facets(at: SearchText.moment(of: $0.day))
      }
    case .initiative(let id): facts.initiatives[id].map { each($0, add) }
    case .training(let id): facts.trainings[id].map { each($0, add) }
    case .person(let id):
      facts.people[id].map { person in
        add(.name, person.name)
        if let body = person.organisation.flatMap({ facts.organisations[$0] }) { add(.words, body.name) }
        return Facets()
      }
    case .organisation(let id):
      facts.organisations[id].map {
        add(.name, $0.name)
        return Facets()
      }
    // Colleges, requests and acts have no words of their own.
    case .college, .request, .act: nil
    }
  }

  /// Calls `add` with the texts of something that was said.
  func each(_ note: Contribution, _ add: (Field, String) -> Void) -> Facets {
    name(note.speaker, .who, add)
    add(.words, note.text)
    name(note.responsible, .words, add)
    if let photo = note.photo { add(.words, photo) }
    switch note.fate?.fate {
    case .accepted(let reason, let who, _):
      if let reason { add(.words, reason) }
      name(who, .words, add)
    case .declined(let reason, let who):
      add(.words, reason)
      name(who, .words, add)
    case .underStudy(let who, _): name(who, .words, add)
    case .outOfScope(let goal, let reason):
      if let goal { add(.words, goal) }
      if let reason { add(.words, reason) }
    case .answered, nil: break
    }
    return Facets(session: note.session, at: note.at, isPrivate: note.isPrivate)
  }

  /// The beginning of a day, near enough to order what has a moment and what has a day only.
  static func moment(of day: Day) -> Instant {
    Instant(seconds: max(-10_000_000, min(10_000_000, day.number)) * 86_400)
  }

  func name(_ party: Party?, _ field: Field, _ add: (Field, String) -> Void) {
    if let name = party.flatMap({ facts.name(of: $0) }) { add(field, name) }
  }
}
