import Dialogue
import Wording

/// An entry of which there may be two for one thing.
enum JoinedEntry: Hashable, Sendable {
  case person(ID<Person>)
  case organisation(ID<Organisation>)
  case subject(ID<Subject>)
  case space(ID<DialogueSpace>)
  case session(ID<Session>)

  /// What it is into another entry of its sort; nil for one of another sort.
  func join(into other: JoinedEntry) -> Join? {
    switch (self, other) {
    case (.person(let id), .person(let kept)): .people(id, into: kept)
    case (.organisation(let id), .organisation(let kept)): .organisations(id, into: kept)
    case (.subject(let id), .subject(let kept)): .subjects(id, into: kept)
    case (.space(let id), .space(let kept)): .spaces(id, into: kept)
    case (.session(let id), .session(let kept)): .sessions(id, into: kept)
    default: nil
    }
  }
}

extension ActTable {
  /// Makes two entries one.
  static let joining = DeclaredAct(
    .join, .register, need: .space,
    required(.reference, .joinedEntry).labelled("l’entrée en trop", "the entry that is too many"),
    required(.with, .joinedEntry).labelled("celle qui reste", "the one that stays"),
    optional(.name, .text(.name)).suggested { reading in
      guard let one: JoinedEntry = reading.values.first(.reference),
        let other: JoinedEntry = reading.values.first(.with)
      else { return nil }
      return reading.context.fullerName(of: one, than: other)
    }
  ) { desk, entry, kept, name throws(ActError) in
    guard entry != kept, let join = entry.join(into: kept) else { throw ActError(.changesNothing, at: .with) }
    var commands: [Command] = [.join(join)]
    if let name = name ?? desk.context.fullerName(of: entry, than: kept) {
      switch kept {
      case .person(let id): commands.append(.person(.change(id, .name(name))))
      case .organisation(let id): commands.append(.organisation(.change(id, .name(name))))
      case .subject(let id): commands.append(.subject(.change(id, .title(name))))
      case .space(let id): commands.append(.space(.configure(id, .name(name))))
      case .session(let id): commands.append(.session(id, .change(.title(name))))
      }
    }
    return .commands(commands)
  }
}

extension LineContext {
  /// The name of a person who becomes another one, where it says more: « Paul Vasseur » for « M. Vasseur ».
  fileprivate func fullerName(of entry: JoinedEntry, than kept: JoinedEntry) -> String? {
    guard case .person(let one) = entry, case .person(let other) = kept, let name = facts.people[one]?.name,
      let known = facts.people[other]?.name
    else { return nil }
    return isFuller(name, than: known) ? name : nil
  }

  /// All entries of which there may be two.
  fileprivate var joinedEntries: [Thing<JoinedEntry>] {
    var all: [Thing<JoinedEntry>] = []
    for person in facts.people.values where !person.isForgotten {
      all.append(
        Thing(
          person.name, .person(person.id), id: person.id.text,
          gloss: self.gloss(of: .person(person.id), words)))
    }
    for body in facts.organisations.values {
      all.append(
        Thing(body.name, .organisation(body.id), id: body.id.text, gloss: words.label(body.college)))
    }
    for subject in facts.subjects.values {
      all.append(
        Thing(subject.title, .subject(subject.id), id: subject.id.text, gloss: spaceName(subject.space)))
    }
    for space in facts.spaces.values {
      all.append(Thing(space.name, .space(space.id), id: space.id.text, gloss: gloss(of: space)))
    }
    return all
      + ValueKind<ID<Session>>.sessions(self).map { session in
        var thing = Thing(
          session.name, JoinedEntry.session(session.value), id: session.id, gloss: session.gloss)
        thing.spellings = session.spellings
        return thing
      }
  }

  /// Those that may be meant: of the sort of the first one, without it.
  fileprivate func joinedEntries(_ values: Values) -> [Thing<JoinedEntry>] {
    guard let first: JoinedEntry = values.first(.reference) else { return joinedEntries }
    return joinedEntries.filter { $0.value != first && first.join(into: $0.value) != nil }
  }
}

extension ValueKind<JoinedEntry> {
  /// A person, an organisation, a subject, a body or a meeting, by name, by what tells it from others of its name, or
  /// by its mark.
  static var joinedEntry: ValueKind {
    @Sendable func find(_ text: String, _ things: [Thing<JoinedEntry>]) throws(Problem) -> JoinedEntry {
      if let mark = MarkedName(text).mark, let found = things.first(where: { $0.mark == mark }) {
        return found.value
      }
      switch NameMatch(text, among: things.lazy.map { ($0.name, $0.value) }) {
      case .one(let value): return value
      case .many(let values):
        throw .ambiguous(text, among: things.filter { values.contains($0.value) }, of: things)
      case .none:
        let spelled = things.filter { $0.spellings().contains { $0.nameKey == text.nameKey } }
        guard let found = spelled.first, spelled.count == 1 else {
          throw .notFound(text, .entry, adds: nil)
        }
        return found.value
      }
    }
    return ValueKind(
      form: .entry, field: .list,
      read: { text, reading throws(Problem) in
        try find(text, reading.context.joinedEntries(reading.values))
      },
      write: { value, context, _ in
        let all = context.joinedEntries
        guard let thing = all.first(where: { $0.value == value }) else { return "" }
        return (try? find(thing.name, all)) == value ? thing.name : thing.told(among: all)
      },
      offers: { begun, reading, _ in
        let things = reading.context.joinedEntries(reading.values)
        // Those of nearly the same name first.
        let first = reading.values.first(.reference, as: JoinedEntry.self).flatMap { value in
          reading.context.joinedEntries.first { $0.value == value }?.name.nameKey
        }
        let sorted = things.filter { $0.name.nameKey == first } + things.filter { $0.name.nameKey != first }
        return sorted.filter { $0.name.begins(begun) }.map {
          Offer(value: $0.value, text: "\($0.name) \($0.mark)", label: $0.name, gloss: $0.gloss)
        }
      },
      takes: { target, _ in
        switch target {
        case .person(let id): .person(id)
        case .organisation(let id): .organisation(id)
        case .subject(let id): .subject(id)
        case .space(let id): .space(id)
        case .session(let id): .session(id)
        default: nil
        }
      })
  }
}
