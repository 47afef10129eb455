/// What is noted of who is in the room.
public enum AttendanceEvent: Hashable, Sendable {
  /// People of a college were counted, named people included.
  case counted(CollegeID, Int)
  /// A named person came in.
  case arrived(ID<Person>)
  /// A named person went out.
  case left(ID<Person>)
}

/// What can be asked to be noted of who is in the room.
public enum AttendanceCommand: Hashable, Sendable {
  /// Count the people of a college, named ones included.
  case count(CollegeID, Int)
  /// A named person comes in.
  case arrive(ID<Person>)
  /// A named person goes out.
  case leave(ID<Person>)
}
