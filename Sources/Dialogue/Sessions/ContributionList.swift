/// The contributions of a session in the order in which they were said.
public typealias ContributionList = NumberedList<Contribution>

extension ContributionList {
  /// Puts a contribution where it was said: that of another laptop, or one whose time was put right, stands among the others by
  /// its time; else the clock is a label, and the last that was noted is the last.
  /// - Returns: Where it stands.
  /// - Complexity: as ``append(_:)``; linear in what stands behind it where it is not the last.
  mutating func place(_ contribution: Contribution) -> Int {
    guard !holds(contribution.id) else { return count }
    var place = count
    while place > 0 {
      let before = list[place - 1]
      let isOrderedByTime =
        contribution.isMoved || before.isMoved || before.origin.laptop != contribution.origin.laptop
      guard isOrderedByTime, before.at > contribution.at else { break }
      place -= 1
    }
    insert(contribution, at: place)
    return place
  }
}
