/// What is noted of who is in the room.
public enum AttendanceEvent: Hashable, Sendable {
  /// People of a college were counted, named people included.
  case counted(CollegeID, Int)
  /// A named person is there: with `adds`, somebody more than were counted, who came in; without it, one of those counted
  /// or found in the room. Nil in what was written before that was told: such an arrival adds nothing.
  case arrived(ID<Person>, adds: Bool?)
  /// A named person went out.
  case left(ID<Person>)
}

/// What can be asked to be noted of who is in the room.
public enum AttendanceCommand: Hashable, Sendable {
  /// Count the people of a college, named ones included.
  case count(CollegeID, Int)
  /// A named person is there. With `adds` nil the meeting says whether that is one more: from the first point on, and
  /// for whoever comes back.
  case arrive(ID<Person>, adds: Bool? = nil)
  /// A named person goes out; ends their turn, and takes them from the queue.
  case leave(ID<Person>)
}
