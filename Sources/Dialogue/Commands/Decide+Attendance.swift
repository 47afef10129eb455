extension Decider {
  mutating func decideAttendance(_ command: Command) throws(Refusal) {
    switch command {
    case .count(let id, let college, let count):
      _ = try liveSession(id)
      try check(count, .count, 0...100_000)
      emit(.attendanceCounted(id, college, count))
    case .arrive(let id, let person):
      let session = try liveSession(id)
      guard facts.people[person] != nil else { throw .unknown(.person) }
      guard !session.attendance.isPresent(person) else { throw .alreadyPresent(person) }
      emit(.personArrived(id, person))
    case .leave(let id, let person):
      let session = try liveSession(id)
      guard facts.people[person] != nil else { throw .unknown(.person) }
      guard session.attendance.isPresent(person) else { throw .notPresent(person) }
      emit(.personLeft(id, person))
    default: break
    }
  }
}
