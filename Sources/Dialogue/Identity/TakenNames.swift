import HashTreeCollections

/// The names that are taken, folded, so that a new one is looked up and not compared with all.
struct TakenNames: Equatable, Sendable {
  /// Among what a name must be free.
  enum Sort: Hashable {
    case space, organisation, person
    case subject(ID<DialogueSpace>?)
    case session(ID<DialogueSpace>)
    case theme(ID<DialogueSpace>)
  }

  private struct Key: Hashable {
    var sort: Sort
    var folded: String
  }

  /// How many bear each name; nil where that is not kept.
  private var counts: TreeDictionary<Key, Int>?

  /// No names.
  init(isKept: Bool = true) { counts = isKept ? [:] : nil }

  /// The names of all that is known.
  /// - Complexity: linear in what has names.
  init(_ facts: Facts) {
    self.init()
    for space in facts.spaces.values { add(space.name, .space) }
    for body in facts.organisations.values { add(body.name, .organisation) }
    for person in facts.people.values { add(person.name, .person) }
    for subject in facts.subjects.values { add(subject.title, .subject(subject.space)) }
    for session in facts.sessions.values { add(session.title, .session(session.space)) }
    for theme in facts.themes.values where theme.merged == nil { add(theme.title, .theme(theme.space)) }
  }

  /// Whether something bears a name.
  func hold(_ name: String, _ sort: Sort) -> Bool { counts?[Key(sort: sort, folded: name.folded)] != nil }

  mutating func add(_ name: String, _ sort: Sort) {
    counts?[Key(sort: sort, folded: name.folded), default: 0] += 1
  }

  /// Takes the name of something away, and gives it another one if there is one.
  mutating func replace(_ name: String?, by other: String?, _ sort: Sort) {
    guard name != other, let counts else { return }
    if let name {
      let key = Key(sort: sort, folded: name.folded)
      self.counts?[key] = counts[key].flatMap { $0 > 1 ? $0 - 1 : nil }
    }
    if let other { add(other, sort) }
  }
}
