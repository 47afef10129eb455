import HashTreeCollections

/// What scrutineers count of a secret vote on paper: nobody learns who gave which.
public struct Ballots: Hashable, Sendable {
  /// Ballots found in the box.
  public var cast: Int
  /// Those on which nothing stood.
  public var blank: Int
  /// Those that do not count.
  public var invalid: Int

  /// The totals of the scrutineers.
  public init(cast: Int, blank: Int = 0, invalid: Int = 0) {
    self.cast = cast
    self.blank = blank
    self.invalid = invalid
  }

  /// Ballots that say something (*suffrages exprimés*).
  public var expressed: Int { cast - blank - invalid }
}

extension Vote {
  /// How many took part: ballots found, or hands where each person has one; nil where a person may raise several, and
  /// where only objections were asked for.
  public var voters: Int? {
    if let ballots { return ballots.cast }
    return method == .approval || method == .dots || isUnopposed ? nil : hands
  }

  /// How many people would have to be in the room at least for these hands.
  public var leastVoters: Int {
    if let voters { return voters }
    if method == .dots {
      let each = max(1, dots ?? 1)
      return (hands + each - 1) / each
    }
    let most = options.map { total(for: $0) }.max() ?? 0
    guard let each = dots, each > 0 else { return most }
    return max(most, (hands + each - 1) / each)
  }
}

extension Vote {
  /// How many members could vote, for themselves or for another one; nil where the body has no quorum.
  public var electorate: Int? { quorum.map { $0.present.addingClamped(proxies) } }

  /// The members who could vote, when more than these did: others were asked too, or somebody counted wrong.
  public var membersExceeded: Int? { electorate.flatMap { leastVoters > $0 ? $0 : nil } }

  /// The same with other counts.
  public func corrected(to recount: Recount) -> Vote {
    var vote = self
    (vote.question, vote.tallies, vote.ballots) = (recount.question, recount.tallies, recount.ballots)
    return vote
  }
}

extension Facts {
  /// A vote with the room in which it is held now.
  public func asHeld(_ vote: Vote, in session: Session) -> Vote {
    asHeld(vote, in: session, named: namedPresent(in: session))
  }

  func asHeld(_ vote: Vote, in session: Session, named: TreeDictionary<CollegeID?, Int>) -> Vote {
    var vote = vote
    vote.room = isCounted(session) ? presentByColleges(in: session, named: named) : [:]
    vote.others = isCounted(session) ? unplaced(in: session).there : 0
    vote.proxies = represented(in: session).count
    vote.quorum = quorum(of: session)
    return vote
  }

  /// How many votes there could be, those represented included: the members of a body that has some, as long as no more
  /// took part; else the people of the room when the vote was held, or as counted since, where they were counted too
  /// few; nil when nobody counted them.
  public func couldVote(_ vote: Vote, in session: Session) -> Int? {
    if let members = vote.electorate, vote.leastVoters <= members { return members }
    guard vote.room.values.contains(where: { $0 > 0 }) else { return nil }
    // Who facilitates is counted apart, and votes only where their hands were counted.
    let colleges = Set(vote.room.keys).union(session.attendance.levels.keys).filter { college in
      side(of: college, in: session.space) != .facilitation || vote.tallies.contains { $0.college == college }
    }
    func sum(_ count: (CollegeID) -> Int) -> Int {
      max(0, colleges.reduce(vote.others) { $0.addingClamped(count($1)) }).addingClamped(vote.proxies)
    }
    let then = sum { vote.room[$0] ?? 0 }
    // Only a room that was too small for the hands was counted wrong.
    guard vote.leastVoters > then else { return then }
    return sum { max(vote.room[$0] ?? 0, counted($0, since: vote, in: session)) }
  }

  /// The people counted, when more hands went up than there were people, in all or in a college: they were counted too few.
  /// - Complexity: tallies × options.
  public func roomExceeded(by vote: Vote, in session: Session) -> Int? {
    excess(of: vote, in: session)?.room
  }

  /// The hands that were more than there were people, and how many people: of a college, or in all where it is nil.
  /// - Complexity: tallies × options.
  public func excess(of vote: Vote, in session: Session) -> (college: CollegeID?, hands: Int, room: Int)? {
    guard let people = couldVote(vote, in: session) else { return nil }
    if vote.leastVoters > people { return (nil, vote.leastVoters, people) }
    guard vote.voters != nil else { return nil }
    for college in vote.tallies.compactMap(\.college) {
      let hands = vote.options.reduce(0) { $0.addingClamped(vote.total(for: $1, in: college)) }
      let room = max(vote.room[college] ?? 0, counted(college, since: vote, in: session)).addingClamped(
        vote.proxies)
      if hands > room { return (college, hands, room) }
    }
    return nil
  }

  /// The most people of a college that were counted since a vote was held: a count puts right one that was too low, while whoever
  /// only came afterwards did not vote.
  private func counted(_ college: CollegeID, since vote: Vote, in session: Session) -> Int {
    session.attendance.levels[college]?.lazy.filter { $0.isCount && $0.at >= vote.at }.map(\.count).max() ?? 0
  }

  /// How many were there and did not take part; nil when that cannot be told.
  public func abstained(from vote: Vote, in session: Session) -> Int? {
    guard let voters = vote.voters, let people = couldVote(vote, in: session), voters <= people else {
      return nil
    }
    return people - voters
  }
}
