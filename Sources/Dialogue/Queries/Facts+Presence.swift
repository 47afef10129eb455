import HashTreeCollections
import OrderedCollections

extension Facts {
  /// People present by college now, or when the meeting was closed, in the order of the colleges of the space: what was
  /// counted, or those named when they are more. Colleges of which nobody is there are left out; facilitation is among
  /// them.
  public func presentByColleges(in session: Session) -> OrderedDictionary<CollegeID, Int> {
    presentByColleges(in: session, named: namedPresent(in: session))
  }

  /// The same, of a room of which it is known who is there by name.
  func presentByColleges(
    in session: Session, named: TreeDictionary<CollegeID?, Int>
  ) -> OrderedDictionary<CollegeID, Int> {
    if let settled = session.attendance.settled {
      return settled.mapValues(\.atClose).filter { $0.value > 0 }
    }
    let named = Dictionary(
      named.compactMap { college, count in college.map { ($0, count) } }, uniquingKeysWith: +
    ).filter { $0.value > 0 }
    let counted = session.attendance.counted
    var present: OrderedDictionary<CollegeID, Int> = [:]
    for college in collegeOrder(of: session) {
      let count = max(counted[college] ?? 0, named[college] ?? 0)
      if count > 0 { present[college] = count }
    }
    for (college, count) in counted where present[college] == nil && count > 0 {
      present[college] = max(count, named[college] ?? 0)
    }
    for (college, count) in named.sorted(by: { $0.key < $1.key }) where present[college] == nil {
      present[college] = count
    }
    return present
  }

  /// People present in all, facilitators left out: now, or when the meeting was closed.
  public func present(in session: Session) -> Int {
    presentByColleges(in: session).reduce(0) { sum, entry in
      side(of: entry.key, in: session.space) == .facilitation ? sum : sum.addingClamped(entry.value)
    }.addingClamped(unplaced(in: session).there)
  }

  /// The colleges of the space of a session, in the order in which they are shown.
  public func collegeOrder(of session: Session) -> [CollegeID] {
    spaces[session.space]?.settings.colleges ?? CollegeID.defaults
  }

  /// People who belong to no college and were not counted in any: how many came, and how many more are there than the
  /// colleges say. Whoever was found in the room is among those counted as long as these are more than the named ones
  /// of their colleges; then who leaves is one less.
  /// - Complexity: that of ``presence(in:until:)`` where there are such people, else linear in those who were ever there.
  public func unplaced(in session: Session) -> (came: Int, there: Int) {
    let attendance = session.attendance
    let people = attendance.stays.keys.filter { college(of: .person($0)) == nil }
    guard !people.isEmpty, attendance.settled == nil else { return (0, 0) }
    let found = people.filter(attendance.foundThere.contains)
    func room(_ counts: OrderedDictionary<CollegeID, Int>, _ named: TreeDictionary<CollegeID?, Int>) -> Int {
      counts.reduce(0) { sum, entry in
        guard attendance.levels[entry.key] != nil, side(of: entry.key, in: session.space) != .facilitation
        else { return sum }
        return sum.addingClamped(max(0, entry.value - (named[entry.key] ?? 0)))
      }
    }
    let now = room(presentByColleges(in: session), namedPresent(in: session))
    let ever = attendance.everNamed.reduce(into: TreeDictionary<CollegeID?, Int>()) {
      $0[college(of: .person($1)), default: 0] += 1
    }
    let end = session.closedAt ?? session.plannedStart
    let came = room(presence(in: session, until: end).mapValues(\.came), ever)
    let lastCount = attendance.levels.values.lazy.compactMap { $0.last(where: \.isCount)?.at }.max()
    let gone = found.count { person in
      guard let left = attendance.stays[person]?.last?.end else { return false }
      return lastCount.map { left >= $0 } ?? false
    }
    let isThere = people.count { attendance.isPresent($0) && !attendance.foundThere.contains($0) }
    let foundThere = found.count { attendance.isPresent($0) }
    return (
      people.count - min(found.count, came), isThere + foundThere - min(foundThere + gone, now)
    )
  }

  /// Named people present who have not had the floor yet.
  public func notHeard(in session: Session) -> [ID<Person>] {
    let heard = Set(session.floor.turns.map(\.party) + session.contributions.compactMap(\.speaker))
    return session.attendance.named.filter { person in
      !heard.contains(.person(person))
        && college(of: .person(person)).map { side(of: $0, in: session.space) } != .facilitation
    }
  }
}
