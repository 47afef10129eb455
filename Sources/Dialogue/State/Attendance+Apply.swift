import HashTreeCollections

extension Facts {
  mutating func apply(_ event: AttendanceEvent, in id: ID<Session>, at: Instant) {
    guard let place = sessions.index(forKey: id) else { return }
    switch event {
    case .counted(let college, let count):
      sessions.values[place].attendance.count(college, max(0, count), at: at)
    case .arrived(let person, let adds):
      guard !sessions.values[place].attendance.isPresent(person) else { return }
      let college = college(of: .person(person))
      let named = adds == true ? namedPresent(in: id)[college] ?? 0 : 0
      sessions.values[place].attendance.arrive(
        person, adds: adds, college: college, beside: named, at: at)
      rooms.change(by: 1, of: college, in: id)
    case .left(let person):
      guard sessions.values[place].attendance.isPresent(person) else { return }
      let college = college(of: .person(person))
      sessions.values[place].attendance.leave(person, college: college, at: at)
      rooms.change(by: -1, of: college, in: id)
    }
  }

  /// Those known by name who are in a room now, by their colleges.
  /// - Complexity: O(1) but for the first time, and where somebody is of another college since.
  mutating func namedPresent(in id: ID<Session>) -> TreeDictionary<CollegeID?, Int> {
    if let known = rooms[id] { return known }
    let named = session(id).map { namedPresent(in: $0) } ?? [:]
    rooms.take(named, in: id)
    return named
  }

  /// The same, counted.
  /// - Complexity: linear in those who were ever there.
  func namedPresent(in session: Session) -> TreeDictionary<CollegeID?, Int> {
    session.attendance.named.reduce(into: [:]) { $0[college(of: .person($1)), default: 0] += 1 }
  }
}

/// How many of those known by name are in a room, by their colleges: followed, so that somebody who comes in is not told from
/// all who are there. Forgotten when the meeting ends, and where a college may be another one since.
struct RoomPresence: Sendable {
  private var rooms: TreeDictionary<ID<Session>, TreeDictionary<CollegeID?, Int>> = [:]

  var isEmpty: Bool { rooms.isEmpty }

  subscript(session: ID<Session>) -> TreeDictionary<CollegeID?, Int>? { rooms[session] }

  mutating func take(_ named: TreeDictionary<CollegeID?, Int>, in session: ID<Session>) {
    rooms[session] = named
  }

  mutating func change(by number: Int, of college: CollegeID?, in session: ID<Session>) {
    if !rooms.isEmpty { rooms[session]?[college, default: 0] += number }
  }

  mutating func forget(_ session: ID<Session>) {
    if !rooms.isEmpty { rooms[session] = nil }
  }

  /// Somebody who is told of after having come in is of a college that was not known.
  mutating func learn(_ person: ID<Person>, in sessions: OrderedTable<ID<Session>, Session>) {
    for id in rooms.keys where sessions[id]?.attendance.isPresent(person) == true { rooms[id] = nil }
  }

  mutating func forgetAll() {
    if !rooms.isEmpty { rooms = [:] }
  }
}

extension Attendance {
  mutating func count(_ college: CollegeID, _ count: Int, at: Instant) {
    levels[college, default: []].append(Level(at: at, count: count, isCount: true))
  }

  /// Somebody who comes in is one more of the college, where it was counted. `named` are those of it known by name.
  mutating func arrive(
    _ person: ID<Person>, adds: Bool?, college: CollegeID?, beside named: Int, at: Instant
  ) {
    if stays[person] == nil, adds == false { foundThere.insert(person) }
    stays[person, default: []].append(Span(start: at))
    guard adds == true, let college, let last = levels[college]?.last else { return }
    levels[college]?.append(Level(at: at, count: max(last.count, named) + 1, isCount: false))
  }

  /// Somebody who leaves leaves the count of the college too, since the count includes those named.
  mutating func leave(_ person: ID<Person>, college: CollegeID?, at: Instant) {
    guard isPresent(person), let start = stays[person]?.last?.start, let last = stays[person]?.indices.last
    else { return }
    let at = max(at, start)
    stays[person]?[last].end = at
    if let college, let count = levels[college]?.last?.count {
      levels[college]?.append(Level(at: at, count: max(0, count - 1), isCount: false))
    }
  }
}
