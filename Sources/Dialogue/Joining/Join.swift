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
  /// One meeting.
  case sessions(ID<Session>, into: ID<Session>)

  /// The entry that stays.
  public var kept: Target {
    switch self {
    case .people(_, let id): .person(id)
    case .organisations(_, let id): .organisation(id)
    case .subjects(_, let id): .subject(id)
    case .spaces(_, let id): .space(id)
    case .sessions(_, let id): .session(id)
    }
  }

  /// The entry that is another one from then on.
  public var joined: Target {
    switch self {
    case .people(let id, _): .person(id)
    case .organisations(let id, _): .organisation(id)
    case .subjects(let id, _): .subject(id)
    case .spaces(let id, _): .space(id)
    case .sessions(let id, _): .session(id)
    }
  }
}

/// Which entries are others: what was joined so far.
struct Joins: Equatable, Sendable {
  private var people: [ID<Person>: ID<Person>] = [:]
  private var organisations: [ID<Organisation>: ID<Organisation>] = [:]
  private var subjects: [ID<Subject>: ID<Subject>] = [:]
  private var spaces: [ID<DialogueSpace>: ID<DialogueSpace>] = [:]
  private var sessions: [ID<Session>: ID<Session>] = [:]
  /// Points and tables of meetings that were joined.
  private var items: [ID<AgendaItem>: ID<AgendaItem>] = [:]
  private var tables: [ID<Table>: ID<Table>] = [:]

  /// Whether nothing was joined.
  var isEmpty: Bool {
    people.isEmpty && organisations.isEmpty && subjects.isEmpty && spaces.isEmpty
      && sessions.isEmpty
  }
  /// Whether meetings were joined.
  var haveSessions: Bool { !sessions.isEmpty }

  func callAsFunction(_ id: ID<Person>) -> ID<Person> { Joins.last(id, people) }
  func callAsFunction(_ id: ID<Organisation>) -> ID<Organisation> { Joins.last(id, organisations) }
  func callAsFunction(_ id: ID<Subject>) -> ID<Subject> { Joins.last(id, subjects) }
  func callAsFunction(_ id: ID<DialogueSpace>) -> ID<DialogueSpace> { Joins.last(id, spaces) }

  func callAsFunction(_ id: ID<Session>) -> ID<Session> { Joins.last(id, sessions) }
  func callAsFunction(_ id: ID<AgendaItem>) -> ID<AgendaItem> { Joins.last(id, items) }
  func callAsFunction(_ id: ID<Table>) -> ID<Table> { Joins.last(id, tables) }
  func callAsFunction(_ said: ContributionReference) -> ContributionReference {
    ContributionReference(session: self(said.session), contribution: said.contribution)
  }

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
  func callAsFunction(_ id: ID<Session>?) -> ID<Session>? { id.map { self($0) } }
  func callAsFunction(_ id: ID<AgendaItem>?) -> ID<AgendaItem>? { id.map { self($0) } }
  func callAsFunction(_ id: ID<Table>?) -> ID<Table>? { id.map { self($0) } }
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
    case .sessions(let id, let kept): Joins.add(self(id), self(kept), to: &sessions)
    }
  }

  /// Points of one title on the same level are one point.
  mutating func add(points: Agenda, to kept: Agenda) {
    var free = kept.items
    for item in points.items {
      let (title, parent) = (item.title.folded, self(item.parent))
      guard let place = free.firstIndex(where: { $0.title.folded == title && $0.parent == parent })
      else { continue }
      Joins.add(item.id, free.remove(at: place).id, to: &items)
    }
  }

  /// Tables of one number are one table.
  mutating func add(tables: [Table], to kept: [Table]) {
    for table in tables {
      if let same = kept.first(where: { $0.number == table.number }) {
        Joins.add(table.id, same.id, to: &self.tables)
      }
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
