/// What happens on the agenda of a session.
public enum AgendaEvent: Hashable, Sendable {
  /// A point was put on the agenda.
  case added(AgendaItem, AgendaPlace)
  /// A field of a point was changed.
  case changed(ID<AgendaItem>, AgendaItemChange)
  /// A point was put elsewhere.
  case placed(ID<AgendaItem>, AgendaPlace)
  /// A point was put off.
  case parked(ID<AgendaItem>)
  /// A point that was put off is to be dealt with after all.
  case unparked(ID<AgendaItem>)
  /// A point was taken off the agenda.
  case removed(ID<AgendaItem>)
  /// A point was begun; the one under way ended, and so did the turn of speech.
  case begun(ID<AgendaItem>)
  /// The point under way ended, with no other begun.
  case ended(ID<AgendaItem>)
}

/// What can be asked of the agenda of a session.
public enum AgendaCommand: Hashable, Sendable {
  /// Put a point on the agenda; without a place, at the end.
  case add(AgendaItem, AgendaPlace?)
  /// Change a field of a point.
  case change(ID<AgendaItem>, AgendaItemChange)
  /// Put a point elsewhere.
  case place(ID<AgendaItem>, AgendaPlace)
  /// Divide a point in two: the second part takes its place after it, and its planned time from it.
  case split(ID<AgendaItem>, second: AgendaItem)
  /// Put a point off to another meeting.
  case park(ID<AgendaItem>)
  /// Deal after all with a point that was put off.
  case unpark(ID<AgendaItem>)
  /// Take a point off the agenda.
  case remove(ID<AgendaItem>)
  /// Begin a point; refused while people wait for the floor unless forced.
  case begin(ID<AgendaItem>, isForced: Bool)
  /// Begin the next point.
  case beginNext(isForced: Bool)
  /// End the point under way without beginning another.
  case end(isForced: Bool)
}
