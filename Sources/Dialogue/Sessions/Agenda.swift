import HashTreeCollections

/// The points of a session, in order: each point of the first level is followed by those that stand under it.
public struct Agenda: Hashable, Sendable {
  /// All points in the order in which they are shown.
  public private(set) var items: PersistentList<AgendaItem> = []
  private var places: TreeDictionary<ID<AgendaItem>, Int> = [:]
  /// Those under way: one, but for what merged laptops say.
  private var running: TreeSet<ID<AgendaItem>> = []

  /// An empty agenda.
  public init() {}

  /// An agenda of points in their order; those under a point follow it.
  public init(_ items: some Sequence<AgendaItem>) {
    self.items = PersistentList(items)
    renumber(from: 0)
    running = TreeSet(self.items.lazy.filter { $0.state == .current }.map(\.id))
  }

  /// The point under way.
  /// - Complexity: O(log *n*)
  public var current: AgendaItem? {
    var first: Int?
    for id in running {
      if let place = places[id], place < first ?? .max { first = place }
    }
    return first.map { items[$0] }
  }

  /// The point with an identifier.
  /// - Complexity: O(log *n*)
  public subscript(id: ID<AgendaItem>) -> AgendaItem? { places[id].map { items[$0] } }

  /// Points of the first level, in order.
  public var topLevel: [AgendaItem] { items.filter { $0.parent == nil } }

  /// Points that stand under another, in order.
  /// - Complexity: linear in them.
  public func children(of id: ID<AgendaItem>) -> [AgendaItem] {
    places[id].map { items[($0 + 1)...].prefix { $0.parent == id }.map(\.self) } ?? []
  }

  /// The next point to begin: behind a point that was taken up again the one that was left for it, else the first
  /// pending one after the current, else the first pending one.
  public var next: AgendaItem? {
    guard let place = current.flatMap({ places[$0.id] }) else {
      return items.first { $0.state == .pending }
    }
    let later = items[(place + 1)...]
    return later.first { wasLeft($0, for: items[place]) } ?? later.first { $0.state == .pending }
      ?? items.first { $0.state == .pending }
  }

  /// Whether a point ended because the one under way, which had been begun before it, was taken up again.
  private func wasLeft(_ item: AgendaItem, for current: AgendaItem) -> Bool {
    guard item.state == .done, let last = item.spans.last, let end = last.end,
      let first = current.spans.first?.start, first <= last.start
    else { return false }
    return current.spans.contains { $0.start == end }
  }

  /// The number shown beside a point, `3` or `3.1`; a parked one keeps its own.
  public func number(of id: ID<AgendaItem>) -> String? {
    var top = 0
    var below = 0
    for item in items {
      if item.parent == nil {
        top += 1
        below = 0
        if item.id == id { return "\(top)" }
      } else {
        below += 1
        if item.id == id { return "\(top).\(below)" }
      }
    }
    return nil
  }

  /// All points with their numbers, in their order.
  public var numbered: [(item: AgendaItem, number: String)] {
    var (top, below) = (0, 0)
    return items.map { item in
      if item.parent == nil {
        (top, below) = (top + 1, 0)
        return (item, "\(top)")
      }
      below += 1
      return (item, "\(top).\(below)")
    }
  }

  /// Planned time of all points that are not parked, in seconds. A point with points under it counts as their sum
  /// when that is the greater.
  public var plannedSeconds: Int {
    topLevel.filter { $0.state != .parked }.reduce(0) { $0 + plannedSeconds(of: $1) }
  }

  /// Planned time of a point with those under it, in seconds.
  public func plannedSeconds(of item: AgendaItem) -> Int {
    let below = children(of: item.id).filter { $0.state != .parked }.reduce(0) { $0 + $1.plannedSeconds }
    return max(item.plannedSeconds, below)
  }

  mutating func insert(_ item: AgendaItem, at place: AgendaPlace) {
    guard self[item.id] == nil else { return }
    var item = item
    item.parent = place.parent.flatMap { self[$0]?.parent == nil ? $0 : nil }
    insert([item], at: index(for: AgendaPlace(after: place.after, under: item.parent)))
  }

  /// Moves a point, with those that stand under it. A point that has others under it stays on the first level.
  mutating func move(_ id: ID<AgendaItem>, to place: AgendaPlace) {
    guard let item = self[id], place.after != id, place.parent != id else { return }
    let family = [item] + children(of: id)
    let under = family.count == 1 ? place.parent.flatMap { self[$0]?.parent == nil ? $0 : nil } : nil
    for member in family { take(out: member.id) }
    var moved = family
    moved[0].parent = under.flatMap { places[$0] == nil ? nil : $0 }
    insert(moved, at: index(for: AgendaPlace(after: place.after, under: moved[0].parent)))
  }

  mutating func remove(_ id: ID<AgendaItem>) {
    for child in children(of: id) { take(out: child.id) }
    take(out: id)
  }

  private mutating func insert(_ added: [AgendaItem], at place: Int) {
    items.insert(contentsOf: added, at: place)
    renumber(from: place)
    for item in added where item.state == .current { running.insert(item.id) }
  }

  private mutating func take(out id: ID<AgendaItem>) {
    guard let place = places.removeValue(forKey: id) else { return }
    items.remove(at: place)
    running.remove(id)
    renumber(from: place)
  }

  private mutating func renumber(from place: Int) {
    for later in place..<items.count { places[items[later].id] = later }
  }

  mutating func update(_ id: ID<AgendaItem>, _ change: (inout AgendaItem) -> Void) {
    guard let place = places[id] else { return }
    change(&items[place])
    if items[place].state == .current { running.insert(id) } else { running.remove(id) }
  }

  mutating func updateAll(_ change: (inout AgendaItem) -> Void) {
    for item in items { update(item.id, change) }
  }

  /// Changes the points under way.
  mutating func updateRunning(_ change: (inout AgendaItem) -> Void) {
    for id in running { update(id, change) }
  }

  /// Where a point at `place` goes. An unknown neighbour means the end of the level.
  private func index(for place: AgendaPlace) -> Int {
    if let parent = place.parent, let top = places[parent] {
      let end = items[(top + 1)...].firstIndex { $0.parent != parent } ?? items.endIndex
      guard let after = place.after else { return top + 1 }
      return items[(top + 1)..<end].firstIndex { $0.id == after }.map { $0 + 1 } ?? end
    }
    guard let after = place.after else { return 0 }
    guard let found = places[after] else { return items.endIndex }
    return items[(found + 1)...].firstIndex { $0.parent == nil } ?? items.endIndex
  }
}
