/// A change of one field of a person.
public enum PersonChange: Hashable, Sendable {
  /// Another name.
  case name(String)
  /// Another organisation, or none.
  case organisation(ID<Organisation>?)
  /// Another college, or the organisation's.
  case college(CollegeID?)
  /// Another function, or none.
  case function(String?)
  /// Whether they hold an elected office.
  case isElected(Bool)
  /// Whether the name is one that they chose for the room.
  case isPseudonym(Bool)
}

/// A change of one field of an organisation.
public enum OrganisationChange: Hashable, Sendable {
  /// Another name.
  case name(String)
  /// Another college.
  case college(CollegeID)
}
