/// That another device asks to erase a record, which waits until it is agreed to here.
public struct AskedErasure: Hashable, Sendable {
  /// The number of the record in its chain.
  public var number: Int
  /// The device that wrote it; nil for a record of the journal itself.
  public var device: String?
  /// The hash of the record.
  public var hash: RecordHash
  /// The device that asks.
  public var by: String
  /// The hash of the record that asks.
  public var asked: RecordHash
  /// What it wants to be left in the place; nil for nothing.
  public var instead: [UInt8]?

  /// What agreeing to it erases.
  public func erasure(instead: [UInt8]? = nil) -> Erasure {
    Erasure(number: number, device: device, hash: hash, instead: instead)
  }
}

/// Which erasures count in a journal, and which wait for agreement.
///
/// Each journal decides what is done to its own records. What it says counts; what another one says counts for the records
/// that the same device wrote before in the same chain. What was merged before goes only where the device has signed that with a
/// key that was known of it; of one that had none, when it stands in no chain that went on otherwise, and without anything in
/// its place. What comes in its place is the same with words taken out. Everything else is asked.
struct Judgement {
  /// What is erased, by the hash of the record.
  private(set) var counting: [RecordHash: Erasure] = [:]
  /// What other devices ask for.
  private(set) var asked: [AskedErasure] = []
  /// Everything that anybody says is erased: a record that is blank in a file of peers has its reason.
  private(set) var said: Set<RecordHash> = []

  private struct Word {
    var order: RecordOrder
    var chain: Int
    var target: RecordHash
    var erasure: Erasure
  }

  /// Of two erasures that count, one that leaves nothing wins over one that puts something in the place; of those that do,
  /// the last one in the order of all records counts.
  /// - Throws: a ``FileError`` when a file cannot be read.
  init(_ chains: [Chain], in fileSystem: any FileSystem) throws(FileError) {
    let words = Judgement.words(of: chains)
    guard !words.isEmpty else { return }
    said = Set(words.map(\.target))
    let places = chains.map { chain in
      Dictionary(chain.links.enumerated().map { ($1.hash, $0) }) { first, _ in first }
    }
    let old = Judgement.beforeAgreement(chains)
    var signings: [Int: Signing] = [:]
    var waiting: [(word: Word, target: (chain: Int, index: Int))] = []
    for word in words {
      let isOwn = places[0][word.order.hash] != nil
      var counts = isOwn || old.contains(word.order.hash)
      if !counts, Judgement.isOfWriter(word, chains, places),
        Judgement.counts(word, chains, places, &signings)
      {
        counts = try Judgement.takesAway(word, chains, places, in: fileSystem)
      }
      guard counts else {
        if let target = Judgement.place(of: word.target, places) { waiting.append((word, target)) }
        continue
      }
      if let known = counting[word.target], known.instead == nil { continue }
      counting[word.target] = word.erasure
    }
    var listed: Set<RecordHash> = []
    for (word, target) in waiting {
      guard Judgement.isThere(word.target, chains, places), counting[word.target] == nil,
        !chains[0].reader.kept.contains(word.order.hash),
        chains[target.chain].details[target.index].mayBeErased, listed.insert(word.target).inserted
      else { continue }
      let number = chains[target.chain].links[target.index].number
      asked.append(
        AskedErasure(
          number: number, device: target.chain == 0 ? nil : chains[target.chain].reader.device(of: number),
          hash: word.target, by: word.order.device, asked: word.order.hash, instead: word.erasure.instead))
    }
  }

  /// All records that anybody says are erased.
  static func said(by chains: [Chain]) -> Set<RecordHash> { Set(words(of: chains).map(\.target)) }

  /// All erasures that are said, in the common order, each once.
  private static func words(of chains: [Chain]) -> [Word] {
    var words: [RecordHash: Word] = [:]
    for (place, chain) in chains.enumerated() {
      let numbers = chain.reader.erasureRecords.isEmpty ? [:] : chain.hashes
      for record in chain.reader.erasureRecords {
        // Without a device it speaks of its own chain, whatever hash it gives.
        let target =
          record.erasure.device == nil ? numbers[record.erasure.number] : record.erasure.hash
        guard let target, words[record.hash] == nil else { continue }
        let order = RecordOrder(
          lamport: record.lamport, device: chain.reader.device(of: record.number), number: record.number,
          hash: record.hash)
        words[record.hash] = Word(order: order, chain: place, target: target, erasure: record.erasure)
      }
    }
    return words.values.sorted { $0.order < $1.order }
  }

  /// The records that were merged before the journal asked for agreement: what they say counts.
  private static func beforeAgreement(_ chains: [Chain]) -> Set<RecordHash> {
    let end = chains[0].reader.agreesFrom ?? .max
    let heads = Set(chains[0].reader.merges.filter { $0.number < end }.flatMap(\.heads).map(\.hash))
    guard !heads.isEmpty else { return [] }
    var known: Set<RecordHash> = []
    for chain in chains.dropFirst() {
      guard let last = chain.links.lastIndex(where: { heads.contains($0.hash) }) else { continue }
      let end = chain.links[last].number
      for record in chain.reader.erasureRecords where record.number <= end { known.insert(record.hash) }
    }
    return known
  }

  /// Whether an erasure is of a record that the same device wrote before in the same chain.
  private static func isOfWriter(_ word: Word, _ chains: [Chain], _ places: [[RecordHash: Int]]) -> Bool {
    let chain = chains[word.chain]
    guard places[0][word.target] == nil, let index = places[word.chain][word.target],
      chain.links[index].number < word.order.number,
      chain.details[index].mayBeErased,
      chain.reader.device(of: chain.links[index].number) == word.order.device
    else { return false }
    return true
  }

  /// Whether the device that erases is known to be the one that wrote. It has signed behind that, with a key that was known of
  /// it before what goes was merged again; or has no key, and no other chain has gone on otherwise from what goes.
  private static func counts(
    _ word: Word, _ chains: [Chain], _ places: [[RecordHash: Int]], _ signings: inout [Int: Signing]
  ) -> Bool {
    switch signature(of: word, chains, places, &signings) {
    case .right: return true
    case .lacking: return !isThere(word.target, chains, places)
    case .unknown:
      guard word.erasure.instead == nil || !isThere(word.target, chains, places) else { return false }
    case .needless: break
    }
    return chains.indices.allSatisfy { other in
      guard places[other][word.target] != nil, places[other][word.order.hash] == nil,
        let last = chains[other].links.last
      else { return true }
      return places[word.chain][last.hash] != nil
    }
  }

  /// Whether what an erasure puts in the place only takes words away, as far as those are here.
  private static func takesAway(
    _ word: Word, _ chains: [Chain], _ places: [[RecordHash: Int]], in fileSystem: any FileSystem
  ) throws(FileError) -> Bool {
    guard let rest = word.erasure.instead else { return true }
    for (chain, places) in zip(chains, places) {
      guard let index = places[word.target], chain.hasPayload(at: index) else { continue }
      var isReduction = false
      Rewriting.Change.record(in: try chain.line(at: index, in: fileSystem)) { record in
        isReduction = record.payload.map { Reduction.isReduction(rest, of: $0) } ?? false
      }
      return isReduction
    }
    return true
  }

  /// By what a device that erases is known.
  private enum Signature {
    /// It came with what it erases, as one chain.
    case needless
    /// It has no key: that it goes on in its chain is all that can be seen, which is enough to take words away, not to put
    /// others in their place.
    case unknown
    /// It has signed behind what it says, with a key that was known of it.
    case right
    /// It has a key, and has not.
    case lacking
  }

  /// What is known of the signatures in a chain.
  private struct Signing {
    /// Which of its records each merge had brought at most, by their places; -1 for none.
    var merged: [Int]
    var last: [Signer: Int]

    init(_ chain: Chain, _ places: [RecordHash: Int], _ merges: [MergeRecord]) {
      merged = merges.map { merge in merge.heads.compactMap { places[$0.hash] }.max() ?? -1 }
      last = chain.lastSignatures(
        of: Set(chain.reader.keyRecords.map { Signer(device: $0.device, key: $0.key) }))
    }
  }

  private static func signature(
    of word: Word, _ chains: [Chain], _ places: [[RecordHash: Int]], _ signings: inout [Int: Signing]
  ) -> Signature {
    var found = Signature.lacking
    for (index, chain) in chains.enumerated() {
      guard let target = places[index][word.target], let place = places[index][word.order.hash] else {
        continue
      }
      let signing = signings[index] ?? Signing(chain, places[index], chains[0].reader.merges)
      signings[index] = signing
      guard let known = signing.merged.prefix(while: { $0 < place }).max(), known >= target else {
        return .needless
      }
      let keys = chain.reader.keyRecords.filter {
        $0.device == word.order.device && $0.number <= chain.links[known].number
      }
      if keys.isEmpty {
        found = .unknown
      } else if keys.contains(where: { key in
        signing.last[Signer(device: key.device, key: key.key)].map { $0 > word.order.number } ?? false
      }) {
        return .right
      }
    }
    return found
  }

  /// Whether some chain holds the payload of a record.
  private static func isThere(_ target: RecordHash, _ chains: [Chain], _ places: [[RecordHash: Int]]) -> Bool
  {
    chains.indices.contains { index in
      places[index][target].map { chains[index].hasPayload(at: $0) } ?? false
    }
  }

  private static func place(of target: RecordHash, _ places: [[RecordHash: Int]]) -> (chain: Int, index: Int)?
  {
    for (chain, known) in places.enumerated() {
      if let index = known[target] { return (chain, index) }
    }
    return nil
  }
}
