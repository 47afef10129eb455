/// What happens to a session that is planned.
public enum SessionEvent: Hashable, Sendable {
  /// A field of the session was changed.
  case changed(SessionChange)
  /// The meeting began, on the laptop with that mark.
  case opened(by: String?)
  /// The meeting was interrupted.
  case suspended
  /// The meeting went on.
  case resumed
  /// The meeting ended.
  case closed
  /// The meeting will not be held.
  case cancelled(because: String?)
  /// The commitments were read back to the room.
  case readBack
  /// During a break: when the meeting goes on, as announced; nil for no longer announced.
  case returnAnnounced(Instant?)
}

/// What can be asked of a session that is planned.
public enum SessionCommand: Hashable, Sendable {
  /// Change a field of the session.
  case change(SessionChange)
  /// Begin the meeting, or begin again one that was closed too early.
  case open
  /// Interrupt the meeting.
  case suspend
  /// Go on with the meeting.
  case resume
  /// End the meeting; refused while people wait for the floor unless forced.
  case close(isForced: Bool)
  /// Call the meeting off.
  case cancel(because: String?)
  /// Note that the commitments were read back.
  case readBack
  /// Announce when the meeting goes on after a break; nil to take that back.
  case announceReturn(Instant?)
}
