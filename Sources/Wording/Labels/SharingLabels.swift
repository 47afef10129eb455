import Dialogue

extension Words {
  /// How many say the same: `12 personnes`, and how many the room was counted to hold when they are more; nil when nobody does.
  public func sharing(of said: Contribution, in facts: Facts) -> String? {
    let count = facts.sharing(of: said)
    guard count > 0 else { return nil }
    guard let room = facts.roomExceeded(by: said) else { return self(SharingPhrase.people, count) }
    return self(SharingPhrase.moreThanCounted, count, room)
  }
}
