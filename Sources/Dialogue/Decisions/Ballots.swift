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
  /// How many took part: ballots found, or hands where each person has one; nil where a person may raise several.
  public var voters: Int? {
    if let ballots { return ballots.cast }
    return method == .approval || method == .dots ? nil : hands
  }

  /// How many people would have to be in the room at least for these hands.
  var leastVoters: Int {
    if let voters { return voters }
    if method == .dots {
      let each = max(1, dots ?? 1)
      return (hands + each - 1) / each
    }
    return options.map { total(for: $0) }.max() ?? 0
  }
}

extension Facts {
  /// How many votes there could be, those represented included: the people of the room when the vote was held, or as counted since, where they were counted too few;
  /// nil when nobody counted them.
  public func couldVote(_ vote: Vote, in session: Session) -> Int? {
    let then = vote.room.values.reduce(0) { $0.addingClamped($1) }
    guard then > 0 else { return nil }
    return max(then, present(in: session)).addingClamped(vote.proxies)
  }

  /// The people counted, when more hands went up than there were people, in all or in a college: they were counted too few.
  /// - Complexity: tallies × options.
  public func roomExceeded(by vote: Vote, in session: Session) -> Int? {
    guard let people = couldVote(vote, in: session) else { return nil }
    if vote.leastVoters > people { return people }
    guard vote.voters != nil else { return nil }
    let now = presentByColleges(in: session)
    for college in vote.tallies.compactMap(\.college) {
      let hands = vote.options.reduce(0) { $0.addingClamped(vote.total(for: $1, in: college)) }
      let room = max(vote.room[college] ?? 0, now[college] ?? 0).addingClamped(vote.proxies)
      if hands > room { return room }
    }
    return nil
  }

  /// How many were there and did not take part; nil when that cannot be told.
  public func abstained(from vote: Vote, in session: Session) -> Int? {
    guard let voters = vote.voters, let people = couldVote(vote, in: session), voters <= people else {
      return nil
    }
    return people - voters
  }
}
