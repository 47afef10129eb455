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
    } + (session.attendance.settled == nil ? unplaced(in: session) : 0)
  }

  /// The colleges of the space of a session, in the order in which they are shown.
  public func collegeOrder(of session: Session) -> [CollegeID] {
    spaces[session.space]?.settings.colleges ?? CollegeID.defaults
  }

  /// Named people present who belong to no college.
  private func unplaced(in session: Session) -> Int {
    session.attendance.named.reduce(0) { $0 + (college(of: .person($1)) == nil ? 1 : 0) }
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
