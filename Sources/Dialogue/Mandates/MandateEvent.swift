/// What happens to the members of a body.
public enum MandateEvent: Hashable, Sendable {
  /// Somebody holds a seat, or holds it as something else.
  case given(Mandate)
  /// Somebody's seat ended.
  case ended(ID<Person>)
  /// When the body may decide; nil for always.
  case ruled(QuorumRule?)
}

/// What can be asked of the members of a body.
public enum MandateCommand: Hashable, Sendable {
  /// Give a seat.
  case give(Mandate)
  /// End a seat.
  case end(ID<Person>)
  /// Say when the body may decide.
  case rule(QuorumRule?)
}

/// Who represents whom in a session.
public enum ProxyEvent: Hashable, Sendable {
  /// A member gives their vote to another one.
  case given(by: ID<Person>, to: ID<Person>)
  /// A member takes it back.
  case withdrawn(by: ID<Person>)
}

/// What can be asked of proxies.
public enum ProxyCommand: Hashable, Sendable {
  /// A member gives their vote to another one.
  case give(by: ID<Person>, to: ID<Person>)
  /// A member takes it back.
  case withdraw(by: ID<Person>)
}
