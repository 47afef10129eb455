import Dialogue

/// A text that is read aloud to the room.
public enum ReadAloud: Hashable, Sendable {
  /// The ground rules and the announced method of the space.
  case rules
  /// The card of a subject: scale, level, what is decided, what is open, until when.
  case card(ID<Subject>)
  /// What is read when a meeting opens: commitments that are due or late, then the rules.
  case opening(ID<Session>)
  /// What was noted at a table, round by round.
  case sheet(ID<Session>, ID<Table>)
  /// The stops of a walk, with what was observed at each.
  case walk(ID<Session>)
  /// What a session decided, with the votes.
  case decisions(ID<Session>)
  /// The commitments made in a session.
  case commitments(ID<Session>)
}
