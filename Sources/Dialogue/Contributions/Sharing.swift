/// How many others say the same of something that was said: “me too”, by raised hands.
public struct Sharing: Hashable, Sendable {
  /// How many share it, whoever said it left out; not negative.
  public var count: Int
  /// The most people who were in the room, as counted, whenever hands were counted; 0 while nobody had counted the room.
  public var room: Int

  /// So many hands in a room of so many.
  public init(count: Int, room: Int = 0) {
    self.count = count
    self.room = room
  }
}

/// A count of the hands that go up for something that was said.
public enum SharingChange: Hashable, Sendable {
  /// All of them were counted: whatever was noted before counts no longer.
  case counted(Int)
  /// So many more, or fewer. Those of two laptops add up.
  case more(Int)

  /// How many there are by it where there were so many; never fewer than none.
  func count(after before: Int) -> Int {
    switch self {
    case .counted(let count): max(0, count)
    case .more(let more): max(0, before.addingClamped(more))
    }
  }
}

extension Facts {
  /// How many share something that was said; 0 when nobody does.
  public func sharing(of contribution: Contribution) -> Int { contribution.sharing?.count ?? 0 }

  /// The people that the room holds, when more say “me too” than there are: the room was counted too low. Nil while the
  /// hands are no more than the people, or nobody has counted the room.
  public func roomExceeded(by contribution: Contribution) -> Int? {
    guard let sharing = contribution.sharing, sharing.room > 0 else { return nil }
    let room = max(sharing.room, session(contribution.session).map { present(in: $0) } ?? 0)
    return sharing.count > room ? room : nil
  }

  /// How many would say “me too” by a change, and how many people were counted, where the former are more; nil where they are not, or
  /// nobody has counted the room. One hand more on top of too many was told before.
  public func excess(of change: SharingChange, on said: Contribution) -> (count: Int, room: Int)? {
    guard let session = session(said.session), isCounted(session) else { return nil }
    let (before, room) = (sharing(of: said), max(said.sharing?.room ?? 0, present(in: session)))
    let count = change.count(after: before)
    if case .more = change, before > room { return nil }
    return count > room ? (count, room) : nil
  }

  /// What others share of some contributions, the most shared first, then as it was said; private notes left out.
  public func shared(_ contributions: some Sequence<Contribution>) -> [Contribution] {
    contributions.filter { !$0.isPrivate && sharing(of: $0) > 0 }.enumerated()
      .sorted { (sharing(of: $1.element), $0.offset) < (sharing(of: $0.element), $1.offset) }
      .map(\.element)
  }

  mutating func share(_ reference: ContributionReference, _ change: SharingChange) {
    guard let session = sessions[reference.session] else { return }
    let room = isCounted(session) ? present(in: session) : 0
    sessions[reference.session]?.contributions.update(reference.contribution) { said in
      let before = said.sharing ?? Sharing(count: 0)
      let count = change.count(after: before.count)
      said.sharing = count == 0 ? nil : Sharing(count: count, room: max(before.room, room))
    }
  }
}
