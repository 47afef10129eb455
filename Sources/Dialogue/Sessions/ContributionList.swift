import HashTreeCollections

/// The contributions of a session in the order in which they were said, found by identifier in constant time.
public struct ContributionList: Hashable, Sendable, RandomAccessCollection {
  // The state of before each act is kept, and what is decided is tried on a copy: a copy that is then added to must not cost
  // the whole list. All chunks but the last are full.
  private var chunks: [[Contribution]] = []
  private var places: TreeDictionary<ID<Contribution>, Int> = [:]
  private var highest = 0

  private static let chunk = 64

  /// An empty list.
  public init() {}

  /// A list of contributions in their order; of two with one identifier the first counts.
  public init(_ contributions: some Sequence<Contribution>) {
    for contribution in contributions { append(contribution) }
  }

  /// The place of the first contribution.
  public var startIndex: Int { 0 }
  /// One past the place of the last.
  public var endIndex: Int { Swift.max(0, chunks.count - 1) * Self.chunk + (chunks.last?.count ?? 0) }

  /// The contribution at a place.
  public subscript(position: Int) -> Contribution { chunks[position / Self.chunk][position % Self.chunk] }

  /// The contribution with an identifier.
  /// - Complexity: O(log *n*)
  public subscript(id: ID<Contribution>) -> Contribution? {
    places[id].map { self[$0] }
  }

  /// Whether the list holds a contribution.
  /// - Complexity: O(log *n*)
  func holds(_ id: ID<Contribution>) -> Bool { places[id] != nil }

  /// The contribution with a number.
  /// - Complexity: O(1) in a journal of one laptop, else linear.
  public func numbered(_ number: Int) -> Contribution? {
    guard number > 0, number <= highest else { return nil }
    if number >= 1, number <= count, self[number - 1].number == number {
      return self[number - 1]
    }
    return first { $0.number == number }
  }

  /// The number that the next contribution takes.
  public var nextNumber: Int { highest + 1 }

  /// - Complexity: O(log *n*), also where a copy of the list is kept.
  mutating func append(_ contribution: Contribution) {
    guard places[contribution.id] == nil else { return }
    places[contribution.id] = count
    if chunks.last.map({ $0.count == Self.chunk }) ?? true { chunks.append([]) }
    chunks[chunks.count - 1].append(contribution)
    highest = Swift.max(highest, contribution.number)
  }

  /// Puts a contribution where it was said: that of another laptop, or one whose time was put right, stands among the others by
  /// its time; else the clock is a label, and the last that was noted is the last.
  /// - Returns: Where it stands.
  /// - Complexity: as ``append(_:)``; O(*n*) where it is not the last.
  mutating func place(_ contribution: Contribution) -> Int {
    guard places[contribution.id] == nil else { return count }
    var place = count
    while place > 0 {
      let before = self[place - 1]
      let isOrderedByTime =
        contribution.isMoved || before.isMoved || before.origin.laptop != contribution.origin.laptop
      guard isOrderedByTime, before.at > contribution.at else { break }
      place -= 1
    }
    if place == count {
      append(contribution)
    } else {
      var all = Array(self)
      all.insert(contribution, at: place)
      let highest = self.highest
      self = ContributionList(all)
      self.highest = Swift.max(highest, contribution.number)
    }
    return place
  }

  /// Takes a contribution out; its number is not given again.
  /// - Complexity: O(*n*)
  mutating func remove(_ id: ID<Contribution>) {
    guard places[id] != nil else { return }
    let kept = filter { $0.id != id }
    let highest = self.highest
    self = ContributionList(kept)
    self.highest = highest
  }

  mutating func updateAll(_ change: (inout Contribution) -> Void) {
    for chunk in chunks.indices {
      for place in chunks[chunk].indices { change(&chunks[chunk][place]) }
    }
  }

  mutating func update(_ id: ID<Contribution>, _ change: (inout Contribution) -> Void) {
    guard let place = places[id] else { return }
    change(&chunks[place / Self.chunk][place % Self.chunk])
  }
}
