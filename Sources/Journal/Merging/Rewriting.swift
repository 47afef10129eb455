/// That two chains tell the same past differently: one of them was written anew behind their last common record.
///
/// A copy that honestly went on elsewhere shares no act with the journal behind the fork, and no payload with its salt. Where
/// one does under the name of the device that wrote it, somebody has made the chain again with other words in it, and hashes
/// that fit. What another device repeats in a chain of its own is no past of whoever said it first.
public struct Rewriting: Hashable, Sendable {
  /// A record of which the two chains hold different versions.
  public struct Change: Hashable, Sendable {
    /// The number of the record that stands in the chain that is held to.
    public var number: Int?
    /// The whole line of that record.
    public var held: [UInt8]?
    /// The number of the record in the chain that tells it otherwise.
    public var otherNumber: Int?
    /// The whole line of that record.
    public var other: [UInt8]?
  }

  /// The path of the file that tells it otherwise.
  public var path: String
  /// The device that wrote the last common record; empty when there is none.
  public var device: String
  /// The number of the last common record; 0 when there is none.
  public var after: Int
  /// The number of the last record that was written anew: none of them counts.
  public var through: Int
  /// Whether the chain that is held to is that of this journal.
  public var isOfOwn: Bool
  /// The versions that differ, at most ``Rewritings/shown`` of them: in what they say or, where all say the same, in
  /// their times or order.
  public var changes: [Change]
}

/// What was written anew among the chains of a concertation.
struct Rewritings {
  /// How many changes are shown of one rewriting.
  static let shown = 50

  /// Two chains and the records of each that the other does not have, up to the last one that was written anew.
  struct Stretch {
    var heldChain: Int
    var chain: Int
    var held: [Int]
    var other: [Int]
  }

  private(set) var stretches: [Stretch] = []

  /// The first chain, that of the journal itself, is held to; of others, the one of which what both tell was merged first.
  init(_ chains: [Chain]) {
    let merges = chains.first?.reader.merges ?? []
    for chain in chains.indices.dropFirst() {
      for other in 0..<chain {
        guard let found = Rewritings.compare(chains[other], chains[chain]) else { continue }
        let isEarlier =
          other > 0
          && Rewritings.merge(of: chains[chain], from: found.otherFirst, merges)
            < Rewritings.merge(of: chains[other], from: found.heldFirst, merges)
        let (held, told) = isEarlier ? (chain, other) : (other, chain)
        guard let found = isEarlier ? Rewritings.compare(chains[held], chains[told]) : found else { continue }
        stretches.append(Stretch(heldChain: held, chain: told, held: found.held, other: found.other))
      }
    }
  }

  /// Which merge brought a record of a chain: a name of a file can be chosen, and so can what a chain begins with; what was
  /// said before cannot.
  private static func merge(of chain: Chain, from index: Int, _ merges: [MergeRecord]) -> Int {
    let hashes = Set(chain.links[index...].map(\.hash))
    return merges.firstIndex { $0.heads.contains { hashes.contains($0.hash) } } ?? merges.count
  }

  /// The records that do not count, by their hashes.
  func left(of chains: [Chain]) -> Set<RecordHash> {
    var left: Set<RecordHash> = []
    for stretch in stretches {
      for index in stretch.other { left.insert(chains[stretch.chain].links[index].hash) }
    }
    for link in left.isEmpty ? [] : chains[0].links { left.remove(link.hash) }
    return left
  }

  /// What each of two chains has alone, up to the last record that both tell; and where the first of those stands in each.
  private struct Comparison {
    var held: [Int]
    var other: [Int]
    var heldFirst: Int
    var otherFirst: Int
  }

  private static func compare(_ held: Chain, _ other: Chain) -> Comparison? {
    var common = 0
    let count = min(held.links.count, other.links.count)
    while common < count, held.links[common].hash == other.links[common].hash { common += 1 }
    guard common < count else { return nil }
    // Behind a gap a chain may go on as the other one does: only what each has alone is compared.
    let heldHashes = Set(held.links[common...].map(\.hash))
    let alone = other.links.indices[common...].filter { !heldHashes.contains(other.links[$0].hash) }
    guard !alone.isEmpty else { return nil }
    let otherHashes = Set(other.links[common...].map(\.hash))
    let heldAlone = held.links.indices[common...].filter { !otherHashes.contains(held.links[$0].hash) }
    var (commitments, acts): ([RecordHash: Int], [UInt64: Int]) = ([:], [:])
    for index in heldAlone {
      let detail = held.details[index]
      commitments[detail.commitment] = index
      if detail.act != 0 { acts[detail.act] = index }
    }
    var (end, otherEnd) = (-1, -1)
    var (first, otherFirst) = (Int.max, -1)
    for index in alone {
      let detail = other.details[index]
      guard let same = commitments[detail.commitment] ?? acts[detail.act],
        held.reader.device(of: held.links[same].number) == other.reader.device(of: other.links[index].number)
      else { continue }
      (end, otherEnd) = (max(end, same), index)
      first = min(first, same)
      if otherFirst < 0 { otherFirst = index }
    }
    guard otherEnd >= 0 else { return nil }
    return Comparison(
      held: heldAlone.filter { $0 <= end }, other: alone.filter { $0 <= otherEnd }, heldFirst: first,
      otherFirst: otherFirst)
  }

  /// What to tell of them.
  /// - Throws: a ``FileError`` when a file cannot be read.
  func told(of chains: [Chain], in fileSystem: any FileSystem) throws(FileError) -> [Rewriting] {
    var told: [Rewriting] = []
    // A chain that tells our own past otherwise is told once.
    let ofOwn = Set(stretches.filter { $0.heldChain == 0 }.map(\.chain))
    for stretch in stretches where stretch.heldChain == 0 || !ofOwn.contains(stretch.chain) {
      let (held, other) = (chains[stretch.heldChain], chains[stretch.chain])
      guard let first = stretch.other.first, let last = stretch.other.last else { continue }
      let before = first > 0 ? other.links[first - 1].number : 0
      var rewriting = Rewriting(
        path: other.files.path, device: before > 0 ? other.reader.device(of: before) : "", after: before,
        through: other.links[last].number, isOfOwn: stretch.heldChain == 0, changes: [])
      let ours = Set(stretch.held.map { held.details[$0].commitment })
      let theirs = Set(stretch.other.map { other.details[$0].commitment })
      var moved: [Rewriting.Change] = []
      var left = stretch.held.filter { !theirs.contains(held.details[$0].commitment) }
      for index in stretch.other.filter({ !ours.contains(other.details[$0].commitment) }).prefix(Self.shown) {
        let act = other.details[index].act
        let same =
          left.firstIndex { held.details[$0].act == act && act != 0 }
          ?? left.firstIndex { held.links[$0].number == other.links[index].number }
        let match = same.map { left.remove(at: $0) }
        var change = Rewriting.Change(
          otherNumber: other.links[index].number, other: try other.line(at: index, in: fileSystem))
        if let match {
          change.number = held.links[match].number
          change.held = try held.line(at: match, in: fileSystem)
          // With another salt it is the same text all the same; at another time or place it is that.
          if change.isOfSalt {
            if change.isMoved { moved.append(change) }
            continue
          }
        }
        rewriting.changes.append(change)
      }
      for index in left.prefix(Self.shown - rewriting.changes.count) {
        rewriting.changes.append(
          Rewriting.Change(
            number: held.links[index].number, held: try held.line(at: index, in: fileSystem)))
      }
      if rewriting.changes.isEmpty {
        rewriting.changes = try moved + Rewritings.moved(stretch, held, other, in: fileSystem)
      }
      told.append(rewriting)
    }
    return told
  }

  /// Records that say the same at another time, or stand at another place.
  private static func moved(
    _ stretch: Stretch, _ held: Chain, _ other: Chain, in fileSystem: any FileSystem
  ) throws(FileError) -> [Rewriting.Change] {
    var places: [RecordHash: [Int]] = [:]
    for index in stretch.held.reversed() { places[held.details[index].commitment, default: []].append(index) }
    var changes: [Rewriting.Change] = []
    for index in stretch.other where changes.count < shown {
      guard let same = places[other.details[index].commitment]?.popLast() else { continue }
      let change = Rewriting.Change(
        number: held.links[same].number, held: try held.line(at: same, in: fileSystem),
        otherNumber: other.links[index].number, other: try other.line(at: index, in: fileSystem))
      if change.isMoved { changes.append(change) }
    }
    return changes
  }
}

extension Chain {
  /// The line of one of its records, without its line feed.
  func line(at index: Int, in fileSystem: any FileSystem) throws(FileError) -> [UInt8] {
    try fileSystem.open(files.segment(lines[index].place.segment), .read).read(
      at: lines[index].place.offset, count: lines[index].length)
  }
}

extension Rewriting.Change {
  /// Whether both records say the same, salted otherwise.
  fileprivate var isOfSalt: Bool {
    guard let held, let other else { return false }
    let mark = Array(",\"p\":".utf8)
    func payload(_ line: [UInt8]) -> ArraySlice<UInt8> {
      let start = line.indices.first { line[$0...].starts(with: mark) } ?? line.endIndex
      return line[start...]
    }
    return payload(held) == payload(other)
  }

  /// Whether the two bear other numbers or times.
  fileprivate var isMoved: Bool {
    guard let held, let other, number == otherNumber else { return true }
    var times: [Int64] = []
    for line in [held, other] { Rewriting.Change.record(in: line) { times.append($0.milliseconds) } }
    return Set(times).count > 1
  }

  /// Hands out a record that stands in a line of its own.
  public static func record(in line: [UInt8], _ body: (Record) -> Void) {
    line.withUnsafeBytes { bytes in
      if let found = JournalReader.line(in: bytes, from: 0, lineEnd: nil) { body(found.record) }
    }
  }
}
