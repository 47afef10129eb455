/// An act of a meeting put right in time, with what has to move along.
public struct ActMove: Hashable, Sendable {
  /// The meeting.
  public let session: ID<Session>
  /// The acts that move, oldest first.
  public let acts: [ID<Act>]
  /// When they were done.
  public let at: Instant
  /// What lies in between, and has to move too for no length to be negative; empty where it moves along, or nothing does.
  public let between: [Session.Boundary]

  /// The move of one act; nil when it is none of `acts`.
  /// - Parameters:
  ///   - act: The act.
  ///   - at: When it was done.
  ///   - acts: The acts of the meeting that have a time, in the order in which they were noted.
  ///   - together: Whether what lies in between moves to the same moment.
  public init?(of act: ID<Act>, to at: Instant, among acts: [TimedAct], together: Bool = false) {
    guard let place = acts.firstIndex(where: { $0.id == act }) else { return nil }
    // What moves along may pass others in its turn.
    var moved: Set<Int> = [place]
    var waiting = [place]
    while let next = waiting.popLast() {
      for crossed in ActMove.crossed(by: next, to: at, among: acts) where moved.insert(crossed).inserted {
        waiting.append(crossed)
      }
    }
    let crossed = moved.subtracting([place]).sorted().map { acts[$0] }
    session = acts[place].session
    self.at = at
    self.acts = together ? moved.sorted().map { acts[$0].id } : [act]
    var seen: Set<Session.Boundary> = []
    between = together ? [] : crossed.flatMap(\.boundaries).filter { seen.insert($0).inserted }
  }

  /// The acts that one of them would pass on its way, and that hold it.
  private static func crossed(by place: Int, to at: Instant, among acts: [TimedAct]) -> [Int] {
    let moved = acts[place]
    let range = at < moved.at ? 0..<place : (place + 1)..<acts.count
    return range.filter { other in
      let time = acts[other].at
      let isPassed = at < moved.at ? time > at && time <= moved.at : time >= moved.at && time < at
      return isPassed && acts[other].binds(moved)
    }
  }
}

/// An act of a meeting that has a time of its own: something began, ended, was said or decided, somebody came or went.
public struct TimedAct: Hashable, Sendable {
  /// The act.
  public let id: ID<Act>
  /// The meeting.
  public let session: ID<Session>
  /// When it was done, as it counts.
  public let at: Instant
  /// What it brought about.
  public let entries: [Entry]
  fileprivate let lanes: Lanes

  /// What has an order of its own in a meeting.
  fileprivate struct Lanes: OptionSet, Hashable {
    let rawValue: Int
    static let meeting = Lanes(rawValue: 1)
    static let points = Lanes(rawValue: 2)
    static let floor = Lanes(rawValue: 4)
    static let people = Lanes(rawValue: 8)
    static let words = Lanes(rawValue: 16)

    /// What cannot be passed by something in these.
    var bounds: Lanes {
      var bounds: Lanes = [.meeting]
      if contains(.meeting) { bounds = [.meeting, .points, .floor, .people, .words] }
      if contains(.points) || contains(.floor) { bounds.formUnion([.points, .floor]) }
      if contains(.people) { bounds.insert(.people) }
      return bounds
    }
  }

  private init?(_ id: ID<Act>, _ entries: [Entry], of session: ID<Session>, at: Instant?) {
    let lanes = entries.reduce(into: Lanes()) { lanes, entry in
      if entry.event.session == session { lanes.formUnion(entry.event.lanes) }
    }
    guard !lanes.isEmpty, let first = entries.first else { return nil }
    (self.id, self.session, self.at, self.entries, self.lanes) = (id, session, at ?? first.at, entries, lanes)
  }

  /// The acts of a meeting that have a time and count, in the order in which they were noted.
  /// - Complexity: linear in the entries.
  public static func all(of session: ID<Session>, in entries: some Sequence<Entry>) -> [TimedAct] {
    let entries = Array(entries)
    let standing = ActStanding(of: entries)
    var found: [TimedAct] = []
    var start = 0
    while start < entries.count {
      let id = entries[start].act
      var end = start
      while end < entries.count, entries[end].act == id { end += 1 }
      if !standing.undone.contains(id),
        let act = TimedAct(
          id, Array(entries[start..<end]), of: session, at: standing.time(of: id))
      {
        found.append(act)
      }
      start = end
    }
    return found
  }

  fileprivate func binds(_ other: TimedAct) -> Bool { !other.lanes.bounds.isDisjoint(with: lanes) }

  fileprivate var boundaries: [Session.Boundary] {
    entries.compactMap { $0.event.session == session ? $0.event.boundary : nil }
  }
}

extension Event {
  fileprivate var lanes: TimedAct.Lanes {
    switch self {
    case .session(_, .opened), .session(_, .suspended), .session(_, .resumed), .session(_, .closed):
      .meeting
    case .agenda(_, .begun), .agenda(_, .ended), .agenda(_, .parked), .formats(_, .batchBegun),
      .formats(_, .batchEnded), .formats(_, .roundBegun), .formats(_, .roundEnded),
      .formats(_, .stopReached), .formats(_, .stopEnded):
      .points
    case .floor(_, .queueClosed): []
    case .floor: .floor
    case .attendance: .people
    case .contribution(.noted), .decision(_, .voted), .decision(_, .taken), .commitment(.made),
      .session(_, .readBack):
      .words
    default: []
    }
  }

  fileprivate var boundary: Session.Boundary? {
    switch self {
    case .session: .meeting
    case .agenda(_, .begun(let id)), .agenda(_, .ended(let id)), .agenda(_, .parked(let id)): .item(id)
    case .floor(_, .given(let grant)): .turn(grant.party)
    case .floor(_, .requested(let request)): .turn(request.party)
    case .floor: .floor
    case .attendance(_, .arrived(let person, _)), .attendance(_, .left(let person)): .turn(.person(person))
    case .attendance(_, .counted(let college, _)): .count(college)
    case .formats: .group
    case .contribution(.noted(let note)): .note(note.label)
    case .decision(_, .voted(let vote)): .note(vote.label)
    case .decision(_, .taken(let decision)): .note(decision.label)
    case .commitment(.made(let commitment)): .note(commitment.label)
    default: nil
    }
  }
}

extension Concertation {
  /// The acts of a meeting that have a time and can be undone, in the order in which they were noted.
  public func timedActs(of session: ID<Session>) -> [TimedAct] {
    TimedAct.all(of: session, in: acts.lazy.filter { !$0.isUndone }.flatMap(\.entries))
  }
}
