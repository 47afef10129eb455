import HashTreeCollections
import OrderedCollections

/// Who is there, as a history: counts of those whom nobody named, arrivals and departures of those who were.
public struct Attendance: Hashable, Sendable {
  /// How many of a college were in the room from one moment to the next, named people included, oldest first.
  public var levels: OrderedDictionary<CollegeID, PersistentList<Level>> = [:]
  /// Stays of named people, in order of first arrival.
  public var stays: OrderedTable<ID<Person>, PersistentList<Span>> = [:]
  /// Those whose first stay began by being found in the room: who spoke, had the floor, or was named before the first
  /// point. They have been there since the meeting was opened.
  public var foundThere: TreeSet<ID<Person>> = []
  /// Figures that stand in place of a history: those of the public version, where small colleges are put together.
  public var settled: OrderedDictionary<CollegeID, CollegePresence>?

  /// Nobody.
  public init() {}

  /// A number of people of a college, from a moment on.
  public struct Level: Hashable, Sendable {
    /// From when.
    public var at: Instant
    /// How many, named people included.
    public var count: Int
    /// Whether it was counted; otherwise it follows from somebody who came or went.
    public var isCount: Bool

    /// A number of people from a moment on.
    public init(at: Instant, count: Int, isCount: Bool) {
      self.at = at
      self.count = count
      self.isCount = isCount
    }
  }

  /// People present by college as they were left by the last count, arrival or departure, named people included.
  public var counted: OrderedDictionary<CollegeID, Int> { levels.compactMapValues { $0.last?.count } }

  /// Whether a named person is there now.
  public func isPresent(_ person: ID<Person>) -> Bool {
    stays[person]?.last.map { $0.end == nil } ?? false
  }

  /// Whether a named person was there at a moment.
  public func wasPresent(_ person: ID<Person>, at moment: Instant) -> Bool {
    stays[person]?.contains { $0.start <= moment && ($0.end.map { moment < $0 } ?? true) } ?? false
  }

  /// Stretches of time for which a named person who came back was away.
  public func absences(of person: ID<Person>) -> [Span] {
    guard let stays = stays[person] else { return [] }
    return zip(stays, stays.dropFirst()).compactMap { stay, next in
      stay.end.map { Span(start: $0, end: next.start) }
    }
  }

  /// Named people who are there now, in order of first arrival.
  public var named: [ID<Person>] {
    stays.compactMap { person, spans in spans.last?.end == nil && !spans.isEmpty ? person : nil }
  }

  /// Named people who have been there at all, in order of first arrival.
  public var everNamed: [ID<Person>] { Array(stays.keys) }
}

/// How many of a college came to a meeting, and for how long.
public struct CollegePresence: Hashable, Sendable {
  /// People who came: the most, at any moment, of those in the room and those named who had left it.
  public var came = 0
  /// People in the room now, or when the meeting was closed.
  public var atClose = 0
  /// Milliseconds of presence of all of them while the meeting ran.
  public var milliseconds: Int64 = 0

  /// Nobody.
  public init() {}

  /// Whole seconds of presence of all of them (person-seconds) while the meeting ran.
  public var personSeconds: Int { Int(milliseconds / 1000) }

  /// Both together, as those of one college.
  public static func + (a: CollegePresence, b: CollegePresence) -> CollegePresence {
    var sum = CollegePresence()
    sum.came = a.came.addingClamped(b.came)
    sum.atClose = a.atClose.addingClamped(b.atClose)
    let (time, overflow) = a.milliseconds.addingReportingOverflow(b.milliseconds)
    sum.milliseconds = overflow ? .max : time
    return sum
  }
}
