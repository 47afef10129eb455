extension Agenda {
  /// A step by which a point is moved.
  public enum Move: Hashable, CaseIterable, Sendable {
    /// Before the point of its level that stands in front of it.
    case up
    /// Behind the point of its level that follows it.
    case down
    /// Under the point of the first level that stands in front of it.
    case inward
    /// Out from under its point, behind it.
    case outward
  }

  /// Where a point goes by a step; nil when it cannot go further, or has others under it and would go under another.
  public func place(moving id: ID<AgendaItem>, _ move: Move) -> AgendaPlace? {
    guard let item = self[id] else { return nil }
    let level = item.parent.map { children(of: $0) } ?? topLevel
    guard let place = level.firstIndex(where: { $0.id == id }) else { return nil }
    switch move {
    case .up:
      guard place > 0 else { return nil }
      return AgendaPlace(after: place > 1 ? level[place - 2].id : nil, under: item.parent)
    case .down:
      guard place + 1 < level.count else { return nil }
      return AgendaPlace(after: level[place + 1].id, under: item.parent)
    case .inward:
      guard item.parent == nil, place > 0, children(of: id).isEmpty else { return nil }
      return AgendaPlace(after: children(of: level[place - 1].id).last?.id, under: level[place - 1].id)
    case .outward:
      guard let parent = item.parent else { return nil }
      return AgendaPlace(after: parent)
    }
  }
}
