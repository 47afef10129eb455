/// What happens to an organisation.
public enum OrganisationEvent: Hashable, Sendable {
  /// An organisation was entered.
  case added(Organisation)
  /// A field of an organisation was changed.
  case changed(ID<Organisation>, OrganisationChange)
}

/// What can be asked of an organisation.
public enum OrganisationCommand: Hashable, Sendable {
  /// Enter an organisation.
  case add(Organisation)
  /// Change a field of an organisation.
  case change(ID<Organisation>, OrganisationChange)
}

/// What happens to a person.
public enum PersonEvent: Hashable, Sendable {
  /// A person was entered.
  case added(Person)
  /// A field of a person was changed.
  case changed(ID<Person>, PersonChange)
  /// Somebody said who they are outside the room. An event of its own, so that it can be erased alone.
  case identified(ID<Person>, Identity)
  /// Somebody said how they are reached; takes the place of what was said before. An event of its own, for the same reason.
  case contacted(ID<Person>, Contact)
}

/// What can be asked of a person.
public enum PersonCommand: Hashable, Sendable {
  /// Enter a person.
  case add(Person)
  /// Change a field of a person.
  case change(ID<Person>, PersonChange)
  /// Note who somebody is outside the room.
  case identify(ID<Person>, Identity)
  /// Note how somebody is reached.
  case contact(ID<Person>, Contact)
}
