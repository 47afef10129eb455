extension Decider {
  mutating func decide(_ command: AttendanceCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .count(let college, let count):
      _ = try liveSession(id)
      try check(count, .count, 0...100_000)
      emit(.attendance(id, .counted(college, count)))
    case .arrive(let person):
      let session = try liveSession(id)
      guard facts.people[person] != nil else { throw .unknown(.person) }
      guard !session.attendance.isPresent(person) else { throw .alreadyPresent(person) }
      emit(.attendance(id, .arrived(person)))
    case .leave(let person):
      let session = try liveSession(id)
      guard facts.people[person] != nil else { throw .unknown(.person) }
      guard session.attendance.isPresent(person) else { throw .notPresent(person) }
      emit(.attendance(id, .left(person)))
    }
  }
}
