import OrderedCollections

extension Facts {
  /// Seconds of speech by college up to `now`, in the order of the colleges; facilitation and people without a college
  /// are left out.
  public func airtime(of session: Session, until now: Instant) -> OrderedDictionary<CollegeID, Int> {
    var milliseconds: [CollegeID: Int64] = [:]
    for turn in session.floor.turns {
      guard let college = college(of: turn.party), side(of: college, in: session.space) != .facilitation
      else { continue }
      milliseconds[college, default: 0] += turn.milliseconds(until: now)
    }
    var airtime: OrderedDictionary<CollegeID, Int> = [:]
    for college in collegeOrder(of: session) where milliseconds[college] != nil {
      airtime[college] = Int((milliseconds[college] ?? 0) / 1000)
    }
    for (college, time) in milliseconds.sorted(by: { $0.key < $1.key }) where airtime[college] == nil {
      airtime[college] = Int(time / 1000)
    }
    return airtime
  }

  /// For each college its share of the speaking time and of the people present, and their ratio.
  public func balance(of session: Session, until now: Instant) -> OrderedDictionary<CollegeID, Balance> {
    let present = presentByColleges(in: session).filter {
      side(of: $0.key, in: session.space) != .facilitation
    }
    return Balance.table(airtime: airtime(of: session, until: now), present: present)
  }
}

/// How much a college speaks, relative to how many of it are there.
public struct Balance: Hashable, Sendable {
  /// Seconds of speech.
  public var seconds: Int
  /// People present.
  public var people: Int
  /// Share of the speaking time of all colleges, 0 to 1.
  public var timeShare: Double
  /// Share of the people present of all colleges, 0 to 1.
  public var peopleShare: Double

  /// Share of the time ÷ share of the people: 1 is even, 2 is twice as much as its number; nil when nobody of the college
  /// was counted or nobody has spoken.
  public var ratio: Double? { peopleShare > 0 && totalSeconds > 0 ? timeShare / peopleShare : nil }

  private var totalSeconds: Int

  /// The table of all colleges that are there or have spoken; facilitation is left out of both shares.
  public static func table(
    airtime: OrderedDictionary<CollegeID, Int>, present: OrderedDictionary<CollegeID, Int>
  ) -> OrderedDictionary<CollegeID, Balance> {
    let room = present.filter { $0.key.side != .facilitation }
    let time = airtime.values.reduce(0, +)
    let people = room.values.reduce(0, +)
    var table: OrderedDictionary<CollegeID, Balance> = [:]
    for college in Array(room.keys) + airtime.keys.filter({ room[$0] == nil }) {
      let (seconds, count) = (airtime[college] ?? 0, room[college] ?? 0)
      table[college] = Balance(
        seconds: seconds, people: count, timeShare: time > 0 ? Double(seconds) / Double(time) : 0,
        peopleShare: people > 0 ? Double(count) / Double(people) : 0, totalSeconds: time)
    }
    return table
  }
}
