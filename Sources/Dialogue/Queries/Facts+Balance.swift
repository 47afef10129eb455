import OrderedCollections

extension Facts {
  /// Milliseconds of speech by college up to `now`, in the order of the colleges; facilitation and people without a college
  /// are left out.
  public func speech(of session: Session, until now: Instant) -> OrderedDictionary<CollegeID, Int> {
    let now = session.end(at: now)
    var milliseconds: [CollegeID: Int] = [:]
    for (party, spoken) in session.floor.spokenByParty(until: now) {
      guard let college = college(of: party) else { continue }
      milliseconds[college, default: 0] = (milliseconds[college] ?? 0).addingClamped(Int(spoken.milliseconds))
    }
    milliseconds = milliseconds.filter { side(of: $0.key, in: session.space) != .facilitation }
    var speech: OrderedDictionary<CollegeID, Int> = [:]
    for college in collegeOrder(of: session) { speech[college] = milliseconds[college] }
    for (college, time) in milliseconds.sorted(by: { $0.key < $1.key }) where speech[college] == nil {
      speech[college] = time
    }
    return speech
  }

  /// For each college its share of the speaking time and of the presence while the meeting ran, and their ratio.
  public func balance(of session: Session, until now: Instant) -> OrderedDictionary<CollegeID, Balance> {
    balance(of: [session], until: now)
  }

  /// Speech against presence over several sessions: the exact time of speech of each college added up, against its
  /// presence added up in the same way. Meetings of which nobody counted the room are left out; where there are no others,
  /// only the time is known.
  public func balance(of sessions: [Session], until now: Instant) -> OrderedDictionary<CollegeID, Balance> {
    var speech: OrderedDictionary<CollegeID, Int> = [:]
    var presence: OrderedDictionary<CollegeID, CollegePresence> = [:]
    let measured = measured(sessions)
    for session in measured {
      let end = session.end(at: now)
      for (college, came) in isCounted(session) ? self.presence(in: session, until: end) : [:] {
        presence[college] = (presence[college] ?? CollegePresence()) + came
      }
      for (college, time) in self.speech(of: session, until: end) {
        speech[college, default: 0] = speech[college, default: 0].addingClamped(time)
      }
    }
    return Balance.table(speech: speech, presence: presence)
  }

  /// Those of several sessions whose figures a balance adds up: the counted ones, or all where there are none.
  private func measured(_ sessions: [Session]) -> [Session] {
    let counted = sessions.filter(isCounted)
    return counted.isEmpty ? sessions : counted
  }

  /// Milliseconds for which people without a college spoke in the sessions that a balance adds up: they are in no share.
  public func speechWithoutCollege(of sessions: [Session], until now: Instant) -> Int {
    measured(sessions).reduce(0) { total, session in
      session.floor.spokenByParty(until: session.end(at: now)).reduce(total) { total, one in
        college(of: one.key) == nil ? total.addingClamped(Int(one.value.milliseconds)) : total
      }
    }
  }
}

/// How much a college speaks, relative to how many of it are there and for how long.
public struct Balance: Hashable, Sendable {
  /// Milliseconds of speech.
  public var milliseconds: Int
  /// People who came; over several sessions added up, so that somebody who comes twice counts twice.
  public var people: Int
  /// Person-seconds of presence while the meeting ran.
  public var personSeconds: Int
  /// Share of the speaking time of all colleges, 0 to 1.
  public var timeShare: Double
  /// Share of the presence of all colleges, 0 to 1; nil when nobody was counted.
  public var peopleShare: Double?

  /// Share of the time ÷ share of the presence: 1 is even, 2 is twice as much as its presence; nil when nobody of the
  /// college was counted or nobody has spoken.
  public var ratio: Double? {
    guard let peopleShare, peopleShare > 0, isMeasured else { return nil }
    return timeShare / peopleShare
  }

  /// Whole seconds of speech.
  public var seconds: Int { milliseconds / 1000 }

  /// Whether anybody’s speech was measured.
  private var isMeasured: Bool

  /// The table of all colleges that are there or have spoken. While the meeting has not run yet, the shares are those of
  /// the people who are there.
  static func table(
    speech: OrderedDictionary<CollegeID, Int>, presence: OrderedDictionary<CollegeID, CollegePresence>
  ) -> OrderedDictionary<CollegeID, Balance> {
    let whole = (
      speech: speech.values.reduce(0) { $0 + Double($1) },
      presence: presence.values.reduce(0) { $0 + Double($1.milliseconds) }
    )
    let people = presence.values.reduce(0) { $0 + Double($1.atClose) }
    func share(_ presence: CollegePresence) -> Double? {
      if whole.presence > 0 { return Double(presence.milliseconds) / whole.presence }
      return people > 0 ? Double(presence.atClose) / people : nil
    }
    var table: OrderedDictionary<CollegeID, Balance> = [:]
    for college in Array(presence.keys) + speech.keys.filter({ presence[$0] == nil }) {
      let (time, there) = (speech[college] ?? 0, presence[college] ?? CollegePresence())
      table[college] = Balance(
        milliseconds: time, people: there.came, personSeconds: there.personSeconds,
        timeShare: whole.speech > 0 ? Double(time) / whole.speech : 0, peopleShare: share(there),
        isMeasured: whole.speech > 0)
    }
    return table
  }
}
