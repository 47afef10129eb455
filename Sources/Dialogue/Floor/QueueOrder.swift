/// The declared order in which the floor is given.
public enum QueueOrder: String, CaseIterable, Sendable {
  /// First come, first served.
  case arrival
  /// Those who have not spoken yet come first.
  case firstTimersFirst = "first-timers"
  /// Those who have spoken least, in seconds, come first.
  case leastTimeFirst = "least-time"
  /// Colleges take turns; within a college, by arrival.
  case alternateColleges = "alternate-colleges"
}
