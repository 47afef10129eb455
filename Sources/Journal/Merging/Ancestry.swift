/// Which record was known to the writer of which: what tells a change that was made with another in view from one that was
/// made at the same time.
///
/// Chains that share their first records are branches of one tree. Records of kind `journal.merged` join branches: from
/// then on their writer had seen the others up to the heads that the record names (a vector clock, Fidge 1988).
public struct Ancestry: Sendable {
  /// Where a record stands.
  public struct Position: Hashable, Sendable {
    /// The branch of the tree.
    public var branch: Int
    /// The number of the record in its chain.
    public var number: Int
  }

  /// Where one chain became two.
  public struct Fork: Hashable, Sendable {
    /// The device that wrote the last common record; empty when there is none.
    public var device: String
    /// The number of the last common record.
    public var number: Int
    /// Whether both go on under the name of that device: one of them is a copy that somebody else may have written.
    public var isOfOne: Bool
  }

  private struct Branch {
    var parent: Position?
    var last: Int
    var clocks: [(number: Int, clock: [Int: Int])] = []
  }

  private var branches: [Branch] = []
  private var positions: [RecordHash: Position] = [:]

  /// Chains that were continued on two laptops, or twice on one.
  public private(set) var forks: [Fork] = []

  /// Where a record stands; nil when no chain holds it.
  public subscript(hash: RecordHash) -> Position? { positions[hash] }

  init(_ chains: [Chain]) {
    for chain in chains { add(chain) }
    findForks(chains)
    var merges: [RecordHash: MergeRecord] = [:]
    for merge in chains.flatMap(\.reader.merges) { merges[merge.hash] = merge }
    // In this order every clock that a merge builds on is there.
    for merge in merges.values.sorted(by: { ($0.lamport, $0.hash.high) < ($1.lamport, $1.hash.high) }) {
      guard let place = positions[merge.hash] else { continue }
      var clock = seen(from: place)
      for head in merge.heads {
        guard let position = positions[head.hash] else { continue }
        clock.merge(seen(from: position)) { max($0, $1) }
      }
      branches[place.branch].clocks.append((place.number, clock))
    }
  }

  /// Whether the writer of one record had seen another one, or had written it before.
  /// - Complexity: that of the forks behind the record.
  public func hasSeen(_ other: Position, from position: Position) -> Bool {
    var place = position
    while true {
      if place.branch == other.branch, other.number <= place.number { return true }
      if let clock = clock(at: place) { return clock[other.branch].map { $0 >= other.number } ?? false }
      guard let parent = branches[place.branch].parent else { return false }
      place = parent
    }
  }

  /// Whether a record stands behind another one in one chain, or is that one.
  /// - Complexity: that of the forks behind the record.
  func descends(_ position: Position, from other: Position) -> Bool {
    var place = position
    while place.branch != other.branch {
      guard let parent = branches[place.branch].parent else { return false }
      place = parent
    }
    return other.number <= place.number
  }

  /// What the writer of a record had seen: the last number of each branch.
  func seen(from position: Position) -> [Int: Int] {
    var seen: [Int: Int] = [:]
    var place = position
    while true {
      seen[place.branch] = max(seen[place.branch] ?? 0, place.number)
      if let clock = clock(at: place) { return seen.merging(clock) { max($0, $1) } }
      guard let parent = branches[place.branch].parent else { return seen }
      place = parent
    }
  }

  private func clock(at place: Position) -> [Int: Int]? {
    branches[place.branch].clocks.last { $0.number <= place.number }?.clock
  }

  private mutating func add(_ chain: Chain) {
    var unknownTail = chain.links.count
    var branch: Int?
    for (index, link) in chain.links.enumerated().reversed() {
      if let known = positions[link.hash] {
        branch = known.branch
      } else if var known = branch {
        // A later record of this chain is known: this one fills a gap before it.
        while let parent = branches[known].parent, link.number <= parent.number { known = parent.branch }
        branch = known
        positions[link.hash] = Position(branch: known, number: link.number)
      } else {
        unknownTail = index
      }
    }
    guard unknownTail < chain.links.count, let last = chain.links.last else { return }
    let parent = unknownTail > 0 ? positions[chain.links[unknownTail - 1].hash] : nil
    let number: Int
    if let parent, branches[parent.branch].last == parent.number {
      number = parent.branch
      branches[number].last = last.number
    } else {
      number = branches.count
      branches.append(Branch(parent: parent, last: last.number))
    }
    for link in chain.links[unknownTail...] {
      positions[link.hash] = Position(branch: number, number: link.number)
    }
  }

  private mutating func findForks(_ chains: [Chain]) {
    var found: Set<Fork> = []
    for branch in branches {
      guard let parent = branch.parent, branches[parent.branch].last > parent.number else { continue }
      var devices: [String] = []
      for chain in chains {
        guard let place = chain.links.firstIndex(where: { positions[$0.hash] == parent }) else { continue }
        devices.append(chain.reader.device(of: parent.number))
        if place + 1 < chain.links.count {
          devices.append(chain.reader.device(of: chain.links[place + 1].number))
        }
      }
      let device = devices.first ?? ""
      found.insert(
        Fork(device: device, number: parent.number, isOfOne: devices.allSatisfy { $0 == device }))
    }
    forks = found.sorted { ($0.device, $0.number) < ($1.device, $1.number) }
  }
}
