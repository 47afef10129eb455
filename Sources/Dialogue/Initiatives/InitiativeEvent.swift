/// What happens to an initiative.
public enum InitiativeEvent: Hashable, Sendable {
  /// An initiative was entered.
  case started(Initiative)
  /// A field of an initiative was changed.
  case changed(ID<Initiative>, InitiativeChange)
}

/// What can be asked of an initiative.
public enum InitiativeCommand: Hashable, Sendable {
  /// Enter an initiative.
  case start(Initiative)
  /// Change a field of an initiative.
  case change(ID<Initiative>, InitiativeChange)
}
