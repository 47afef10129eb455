/// What a session votes and decides.
public enum DecisionEvent: Hashable, Sendable {
  /// A vote was held.
  case voted(Vote)
  /// Something was decided.
  case taken(Decision)
  /// The text of a decision was changed.
  case reworded(ID<Decision>, String)
  /// A vote was put right: what was asked and what was counted, as a whole.
  case recounted(ID<Vote>, Recount)
}

/// A vote as it was put right.
public struct Recount: Hashable, Sendable {
  /// What was voted on.
  public var question: String
  /// The counts, all of them.
  public var tallies: [Tally]
  /// What the scrutineers counted, of a secret vote.
  public var ballots: Ballots?

  /// What a vote is put right to.
  public init(question: String, tallies: [Tally], ballots: Ballots? = nil) {
    self.question = question
    self.tallies = tallies
    self.ballots = ballots
  }
}

/// What can be asked of votes and decisions.
public enum DecisionCommand: Hashable, Sendable {
  /// Note a vote. The number and the point are given by the session.
  case vote(Vote)
  /// Note a decision. The number and the point are given by the session.
  case take(Decision)
  /// Change the text of a decision.
  case reword(ID<Decision>, String)
  /// Put a vote right. The method stays: a vote held otherwise is another vote.
  case recount(ID<Vote>, Recount)
}
