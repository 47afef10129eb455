/// A journal together with what was merged into it: each record once, whoever wrote it.
public struct JournalUnion {
  /// Where a record comes from.
  public struct Origin: Sendable {
    /// Its place among the records of all chains.
    public var order: RecordOrder
    /// Its place in the tree of chains.
    public var position: Ancestry.Position
    /// Whether it stands in the journal of this laptop.
    public var isOwn: Bool
  }

  /// A merge.
  public struct Merge: Sendable {
    /// The last records of the chains that it brought, as far as they are known.
    public var heads: [Ancestry.Position]
    /// Whether what others do to what is not theirs has waited since.
    var waits: Bool
  }

  /// One of the chains that were merged.
  public struct Peer: Hashable, Sendable {
    /// The path of the file that holds it.
    public var path: String
    /// The last record of it that counts; nil when a merge of this file was not finished.
    public var head: ChainHead?
    /// How many of its records count.
    public var records: Int
    /// What is not as it should be in the file.
    public var findings: [Finding]
  }

  /// What was merged, in the order of the names of the files.
  public let peers: [Peer]
  /// Who had seen what.
  public let ancestry: Ancestry
  /// What other devices ask to erase, and was neither agreed to nor refused.
  public let asked: [AskedErasure]
  /// Records that were written anew, in the files that hold them; they do not count.
  public let rewritings: [Rewriting]
  /// What each merge that this journal says brought, in order.
  public let merges: [Merge]
  /// Records of other devices that change what is not theirs, and that were agreed to.
  public let agreed: Set<RecordHash>
  /// Records of other devices that ask for something, and were refused.
  public let kept: Set<RecordHash>
  /// The device that writes this journal.
  public let device: String
  /// Records that were merged and that no file holds any more.
  public let missing: [ChainHead]

  /// Up to which number of each branch merges had brought records, and which merge did first.
  private let brought: [Int: [(number: Int, merge: Int)]]
  /// The keys of devices, and where they have signed with them.
  private let signatures: KnownSignatures
  private let chains: Chains
  private let erasures: [RecordHash: Erasure]
  private let left: Set<RecordHash>

  /// Looks through a journal and its peers.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of all files.
  public init(_ files: JournalFiles, in fileSystem: any FileSystem) throws(FileError) {
    let chains = try Chains(files, in: fileSystem)
    let rewritings = Rewritings(chains.all)
    self.chains = chains
    self.rewritings = try rewritings.told(of: chains.all, in: fileSystem)
    left = rewritings.left(of: chains.all)
    let judgement = try Judgement(chains.all, in: fileSystem)
    erasures = judgement.counting
    asked = judgement.asked
    let ancestry = Ancestry(chains.all)
    self.ancestry = ancestry
    let own = chains.all.first?.reader
    merges = (own?.merges ?? []).map { merge in
      Merge(heads: merge.heads.compactMap { ancestry[$0.hash] }, waits: merge.waits)
    }
    var brought: [Int: [(number: Int, merge: Int)]] = [:]
    for (place, merge) in merges.enumerated() {
      for head in merge.heads {
        for (branch, number) in ancestry.seen(from: head) {
          if let last = brought[branch]?.last, last.number >= number { continue }
          brought[branch, default: []].append((number, place))
        }
      }
    }
    self.brought = brought
    (agreed, kept) = (own?.agreed ?? [], own?.kept ?? [])
    device = own.map { $0.device(of: $0.lastNumber) } ?? ""
    signatures = KnownSignatures(chains.all, ancestry, now: device)
    let listed = Set(chains.all.prefix(1).flatMap(\.reader.merges).flatMap(\.heads))
    let hashes = Set(listed.map(\.hash))
    let lacks = Dictionary(listed.map { ($0.hash, $0.lacks) }) { $0 + $1 }
    peers = chains.all.dropFirst().map { chain in
      let last = chain.links.lastIndex { hashes.contains($0.hash) }
      let head = last.map { index in
        let link = chain.links[index]
        return ChainHead(
          device: chain.reader.device(of: link.number), number: link.number, hash: link.hash)
      }
      let end = last.map { chain.lines[$0].place.offset } ?? .max
      let findings = chain.reader.findings.filter { finding in
        // What stands behind the last record that counts was left by a merge that was interrupted; that nothing is lost
        // with it is told by what is missing.
        guard finding.offset <= end else { return false }
        switch finding.problem {
        // That a record is blank may be said in the journal of somebody else.
        case .erasedWithoutReason:
          if chain.hash(of: finding.record).map(judgement.said.contains) ?? false { return false }
        case .missing(let last):
          if chain.isHeld(finding.record...max(finding.record, last), by: chains.all) { return false }
        default: return true
        }
        // What was lacking when it was merged was told then.
        let known = head.flatMap { lacks[$0.hash] } ?? []
        return !known.contains { $0.contains(finding.record) }
      }
      return Peer(
        path: chain.files.path, head: head, records: last.map { $0 + 1 } ?? 0, findings: findings)
    }
    missing = listed.filter { ancestry[$0.hash] == nil }.sorted {
      ($0.device, $0.number) < ($1.device, $1.number)
    }
  }

  /// Which of the merges brought a record first; their number when none did.
  /// - Complexity: logarithmic in the merges.
  public func merge(of position: Ancestry.Position) -> Int {
    let steps = brought[position.branch] ?? []
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].number < position.number { low = middle + 1 } else { high = middle }
    }
    return low < steps.count ? steps[low].merge : merges.count
  }

  /// Whether a record was merged when what others do to what is not theirs counted.
  public func isBeforeOwnership(_ position: Ancestry.Position) -> Bool {
    merges.contains { merge in
      !merge.waits && merge.heads.contains { ancestry.hasSeen(position, from: $0) }
    }
  }

  /// Whether a record of another chain is of the device that wrote another one, or of somebody else's, as it says.
  ///
  /// A name alone is no device: anybody can write it. A device goes on in the chain that it has begun; and where it has said by
  /// what key it signs, in this journal or in what had been merged before the record came, it has signed there with that, the
  /// record itself or a later one. What came in one merge with what it is about needs no signature. What bears the name of the
  /// device that writes this journal now, does not stand in it and is about what does, is of somebody else.
  /// - Parameters:
  ///   - position: The record.
  ///   - device: The device that it names.
  ///   - other: The record that this device has written.
  /// - Returns: False for what anybody can have written.
  /// - Complexity: that of the forks behind the record, times the merges and the chains that the device has signed.
  public func isWritten(_ position: Ancestry.Position, by device: String, as other: Ancestry.Position) -> Bool
  {
    guard ancestry.descends(position, from: other) else { return false }
    if device == self.device { return !isOwn(other) }
    guard signatures.hasKey(device) else { return true }
    let came = merge(of: position)
    guard isOwn(other) || merge(of: other) < came else { return true }
    let keys = signatures.keys(of: device) { merge(of: $0) < came }
    return keys.isEmpty
      || signatures.of(device, with: keys).contains { ancestry.descends($0, from: position) }
  }

  private func isOwn(_ position: Ancestry.Position) -> Bool {
    // The chain of the journal is the first one in the tree; a copy that went on may stand behind it there.
    position.branch == 0 && position.number <= chains.all.first?.links.last?.number ?? 0
  }

  /// What verified each of the journals that were merged, by the paths of their copies.
  public var peerReaders: [(path: String, reader: JournalReader)] {
    chains.all.dropFirst().map { ($0.files.path, $0.reader) }
  }

  /// Records that are blank in one chain although nobody says that they are erased, and whole in another one.
  private var found: Set<RecordHash> {
    let blank = Set(chains.all.flatMap { $0.blank(knowing: Set(erasures.keys)) })
    guard !blank.isEmpty else { return [] }
    var found: Set<RecordHash> = []
    for chain in chains.all {
      for (place, link) in chain.links.enumerated()
      where blank.contains(link.hash) && chain.hasPayload(at: place) {
        found.insert(link.hash)
      }
    }
    return found
  }

  /// Hands out all records that count, chain by chain, each once; what is erased, or stands for something erased, wherever
  /// that is said, is handed out so. Sort them by ``Origin/order``.
  /// - Parameters:
  ///   - fileSystem: Where the files are.
  ///   - withAll: Whether those are handed out too that stand in files of peers and do not count, since a merge was interrupted.
  ///   - body: What is done with each.
  /// - Throws: a ``FileError`` when a file cannot be read.
  public func read(
    in fileSystem: any FileSystem, withAll: Bool = false, _ body: (Record, Origin) -> Void
  ) throws(FileError) {
    var handedOut = left
    let lost = found
    for (index, chain) in chains.all.enumerated() {
      let end = index == 0 || withAll ? Int.max : peers[index - 1].head?.number ?? 0
      guard end > 0 else { continue }
      var known: [Int: Erasure] = [:]
      if !erasures.isEmpty {
        for link in chain.links { known[link.number] = erasures[link.hash] }
      }
      _ = try JournalContents.pass(chain.files, in: fileSystem, reader: JournalReader(knowing: known)) {
        record in
        guard record.number <= end, let position = ancestry[record.hash],
          record.payload != nil || !lost.contains(record.hash), handedOut.insert(record.hash).inserted
        else { return }
        let order = RecordOrder(
          lamport: record.lamport, device: chain.reader.device(of: record.number), number: record.number,
          hash: record.hash)
        body(record, Origin(order: order, position: position, isOwn: index == 0))
      }
    }
  }
}

extension Chain {
  /// Whether other chains hold what this one lacks before a record that it has.
  fileprivate func isHeld(_ missing: ClosedRange<Int>, by chains: [Chain]) -> Bool {
    guard let next = links.first(where: { $0.number == missing.upperBound + 1 }) else { return false }
    return chains.contains { other in
      guard let place = other.links.lastIndex(of: next), place >= missing.count else { return false }
      return other.links[place - missing.count].number == missing.lowerBound
    }
  }
}
