/// What came of a meeting from other laptops that kept it too.
public struct SharedMeeting: Hashable, Sendable {
  /// How many merges came after the one that brought the newest of it.
  public private(set) var mergesSince: Int
  /// How many contributions came that were noted there before it was known that the meeting was closed here.
  public private(set) var notes = 0

  init(mergesSince: Int, notes: Int = 0) { (self.mergesSince, self.notes) = (mergesSince, notes) }

  /// Takes in what a merge has brought.
  mutating func take(since merges: Int, isNote: Bool = false) {
    mergesSince = min(mergesSince, merges)
    if isNote { notes += 1 }
  }

  /// What two ways of looking at it have found.
  func joined(with other: SharedMeeting) -> SharedMeeting {
    SharedMeeting(mergesSince: min(mergesSince, other.mergesSince), notes: notes + other.notes)
  }
}
