extension Decider {
  mutating func decide(_ command: AttendanceCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .count(let college, let count):
      _ = try liveSession(id)
      try check(count, .count, 0...100_000)
      emit(.attendance(id, .counted(college, count)))
    case .arrive(let person, let adds):
      let session = try liveSession(id)
      guard facts.people[person] != nil else { throw .unknown(.person) }
      guard !session.attendance.isPresent(person) else { throw .alreadyPresent(person) }
      emit(.attendance(id, .arrived(person, adds: adds ?? session.arrivalAdds(person))))
    case .leave(let person): try leave(person, in: try liveSession(id))
    }
  }

  /// Whoever speaks, is given the floor or is noted is in the room. Who had left has come back.
  mutating func isThere(_ party: Party?, in id: ID<Session>) {
    guard case .person(let person)? = party, let session = facts.session(id),
      session.isLive, !session.attendance.isPresent(person)
    else { return }
    let comesBack = session.attendance.stays[person] != nil
    emit(.attendance(id, .arrived(person, adds: comesBack)))
  }

  /// Nobody who is gone keeps the floor or waits for it.
  private mutating func leave(_ person: ID<Person>, in session: Session) throws(Refusal) {
    guard facts.people[person] != nil else { throw .unknown(.person) }
    guard session.attendance.isPresent(person) else { throw .notPresent(person) }
    if session.floor.current?.party == .person(person) { emit(.floor(session.id, .yielded)) }
    for request in session.floor.queue where request.party == .person(person) {
      emit(.floor(session.id, .withdrawn(request.id)))
    }
    emit(.attendance(session.id, .left(person)))
  }
}

extension Session {
  /// Whether somebody who is noted as arriving now is one more than were counted: from the first point on, and when they
  /// had left.
  public func arrivalAdds(_ person: ID<Person>) -> Bool {
    attendance.stays[person] != nil || agenda.items.contains { !$0.spans.isEmpty }
  }
}
