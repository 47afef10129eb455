/// What happens to a commitment.
public enum CommitmentEvent: Hashable, Sendable {
  /// Something was promised.
  case made(Commitment)
  /// A field of a commitment was changed.
  case changed(ID<Commitment>, CommitmentChange)
  /// Where a commitment stands was reported.
  case progressed(ID<Commitment>, Commitment.State, text: String?)
}

/// What can be asked of a commitment.
public enum CommitmentCommand: Hashable, Sendable {
  /// Note a commitment. The number and the point are given by the session.
  case make(Commitment)
  /// Change a field of a commitment.
  case change(ID<Commitment>, CommitmentChange)
  /// Report where a commitment stands.
  case report(ID<Commitment>, Commitment.State, text: String?)
}
