/// What a session votes and decides.
public enum DecisionEvent: Hashable, Sendable {
  /// A vote was held.
  case voted(Vote)
  /// Something was decided.
  case taken(Decision)
  /// The text of a decision was changed.
  case reworded(ID<Decision>, String)
}

/// What can be asked of votes and decisions.
public enum DecisionCommand: Hashable, Sendable {
  /// Note a vote. The number and the point are given by the session.
  case vote(Vote)
  /// Note a decision. The number and the point are given by the session.
  case take(Decision)
  /// Change the text of a decision.
  case reword(ID<Decision>, String)
}
