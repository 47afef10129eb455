extension Facts {
  mutating func apply(_ event: AttendanceEvent, in id: ID<Session>, at: Instant) {
    guard let place = sessions.index(forKey: id) else { return }
    switch event {
    case .counted(let college, let count):
      sessions.values[place].value.attendance.count(college, max(0, count), at: at)
    case .arrived(let person, let adds):
      guard !sessions.values[place].value.attendance.isPresent(person) else { return }
      let college = college(of: .person(person))
      let named =
        adds == true
        ? sessions.values[place].value.attendance.named.count { self.college(of: .person($0)) == college } : 0
      sessions.values[place].value.attendance.arrive(
        person, adds: adds, college: college, beside: named, at: at)
    case .left(let person):
      let college = college(of: .person(person))
      sessions.values[place].value.attendance.leave(person, college: college, at: at)
    }
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
    guard isPresent(person), let last = stays[person]?.indices.last else { return }
    stays[person]?[last].end = at
    if let college, let count = levels[college]?.last?.count {
      levels[college]?.append(Level(at: at, count: max(0, count - 1), isCount: false))
    }
  }
}
