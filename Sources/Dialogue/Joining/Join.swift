/// Two entries for one thing, made one: the first is the second from then on, whatever refers to it.
public enum Join: Hashable, Sendable {
  /// One person.
  case people(ID<Person>, into: ID<Person>)
  /// One organisation.
  case organisations(ID<Organisation>, into: ID<Organisation>)
  /// One subject.
  case subjects(ID<Subject>, into: ID<Subject>)
  /// One body.
  case spaces(ID<DialogueSpace>, into: ID<DialogueSpace>)

  /// The entry that stays.
  public var kept: Target {
    switch self {
    case .people(_, let id): .person(id)
    case .organisations(_, let id): .organisation(id)
    case .subjects(_, let id): .subject(id)
    case .spaces(_, let id): .space(id)
    }
  }

  /// The entry that is another one from then on.
  public var joined: Target {
    switch self {
    case .people(let id, _): .person(id)
    case .organisations(let id, _): .organisation(id)
    case .subjects(let id, _): .subject(id)
    case .spaces(let id, _): .space(id)
    }
  }
}

/// Which entries are others: what was joined so far.
struct Joins: Equatable, Sendable {
  private var people: [ID<Person>: ID<Person>] = [:]
  private var organisations: [ID<Organisation>: ID<Organisation>] = [:]
  private var subjects: [ID<Subject>: ID<Subject>] = [:]
  private var spaces: [ID<DialogueSpace>: ID<DialogueSpace>] = [:]

  /// Whether nothing was joined.
  var isEmpty: Bool { people.isEmpty && organisations.isEmpty && subjects.isEmpty && spaces.isEmpty }

  func callAsFunction(_ id: ID<Person>) -> ID<Person> { Joins.last(id, people) }
  func callAsFunction(_ id: ID<Organisation>) -> ID<Organisation> { Joins.last(id, organisations) }
  func callAsFunction(_ id: ID<Subject>) -> ID<Subject> { Joins.last(id, subjects) }
  func callAsFunction(_ id: ID<DialogueSpace>) -> ID<DialogueSpace> { Joins.last(id, spaces) }

  func callAsFunction(_ party: Party) -> Party {
    switch party {
    case .person(let id): .person(self(id))
    case .organisation(let id): .organisation(self(id))
    case .college, .name: party
    }
  }

  func callAsFunction(_ party: Party?) -> Party? { party.map { self($0) } }
  func callAsFunction(_ id: ID<Organisation>?) -> ID<Organisation>? { id.map { self($0) } }
  func callAsFunction(_ id: ID<Subject>?) -> ID<Subject>? { id.map { self($0) } }
  func callAsFunction(_ id: ID<DialogueSpace>?) -> ID<DialogueSpace>? { id.map { self($0) } }
  func callAsFunction(_ parties: [Party]) -> [Party] { Joins.unique(parties.map { self($0) }) }
  func callAsFunction(_ ids: [ID<Subject>]) -> [ID<Subject>] { Joins.unique(ids.map { self($0) }) }

  /// Takes another one in. Two laptops may have joined the same entries differently: all of them are one then, and no chain
  /// comes back to where it began.
  mutating func add(_ join: Join) {
    switch join {
    case .people(let id, let kept): Joins.add(self(id), self(kept), to: &people)
    case .organisations(let id, let kept): Joins.add(self(id), self(kept), to: &organisations)
    case .subjects(let id, let kept): Joins.add(self(id), self(kept), to: &subjects)
    case .spaces(let id, let kept): Joins.add(self(id), self(kept), to: &spaces)
    }
  }

  private static func add<Entity>(
    _ id: ID<Entity>, _ kept: ID<Entity>, to joins: inout [ID<Entity>: ID<Entity>]
  ) {
    if id != kept { joins[id] = kept }
  }

  private static func last<Entity>(_ id: ID<Entity>, _ joins: [ID<Entity>: ID<Entity>]) -> ID<Entity> {
    var id = id
    while let next = joins[id] { id = next }
    return id
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
