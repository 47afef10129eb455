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

  /// What others share of some contributions, the most shared first, then as it was said; private notes left out.
  public func shared(_ contributions: some Sequence<Contribution>) -> [Contribution] {
    contributions.filter { !$0.isPrivate && sharing(of: $0) > 0 }.enumerated()
      .sorted { (sharing(of: $1.element), $0.offset) < (sharing(of: $0.element), $1.offset) }
      .map(\.element)
  }

  mutating func share(_ reference: ContributionReference, _ change: SharingChange) {
    guard let session = sessions[reference.session]?.value else { return }
    let room = isCounted(session) ? present(in: session) : 0
    sessions[reference.session]?.value.contributions.update(reference.contribution) { said in
      let before = said.sharing ?? Sharing(count: 0)
      let count =
        switch change {
        case .counted(let count): max(0, count)
        case .more(let more): max(0, before.count.addingClamped(more))
        }
      said.sharing = count == 0 ? nil : Sharing(count: count, room: max(before.room, room))
    }
  }
}
