/// What a merge has brought.
public struct MergeOutcome: Hashable, Sendable {
  /// Records that were not known before.
  public var added = 0
  /// What other devices ask to erase and still waits to be agreed to; nothing was done about it.
  public var asked: [AskedErasure] = []
  /// Those of them that the journals ask for which were merged, and not what had been merged into those.
  public var askedByThese: [AskedErasure] = []
  /// The chains that were looked at, as their files are called.
  public var heads: [ChainHead] = []
  /// What is not as it should be in the journals that were merged, by their paths. The rest of them was merged.
  public var findings: [String: [Finding]] = [:]
  /// What was written anew in them, and does not count.
  public var rewritings: [Rewriting] = []
  /// Records of others that came in erased: they speak of what was erased here, which their writers did not know.
  public var late: [Erasure] = []
  /// Devices that sign with another key than the one that was known of them.
  public var changedKeys: [ChangedKey] = []
  /// Records whose signature is wrong, by the paths.
  public var wrongSignatures: [String: [Int]] = [:]
  /// Records whose Lamport clock is out of proportion, by the paths: they stand where those before them do.
  public var leaps: [String: [Int]] = [:]
  /// How many records that were known here were erased by the devices that had written them.
  public var erased = 0
  /// Where the chain of a device went on twice under its name, and that was not known.
  public var forks: [Ancestry.Fork] = []
  /// What journals say that had been merged into them, and that came without it: see ``MissingNotes``.
  public var missing: [MissingNotes] = []
  /// Whether it was given up before anything was written: the journal is as before.
  public var isGivenUp = false

  /// Nothing.
  public init() {}
}

/// Records of a device that had been merged into a journal and are in no file here: the journal was copied without its folder of
/// peers.
public struct MissingNotes: Hashable, Sendable {
  /// The journal that was merged.
  public var path: String
  /// The device that wrote them.
  public var device: String
  /// The number of the last of them.
  public var number: Int
  /// How many there are.
  public var records: Int
}

extension Journal {
  /// Takes in what other journals hold, and what had been merged into them: copies of this one, or journals of other laptops.
  ///
  /// Their chains are kept verbatim in the folder of peers; a record of kind `journal.merged` says from where on they count. The
  /// order in which journals are merged, merging again, and merging a part first make no difference. No record that another
  /// device did not write is changed by what it says: what it asks to erase waits, see ``askedErasures()``. When this throws,
  /// or the power goes, the journal is as before, and the merge can be done again.
  /// - Parameters:
  ///   - paths: Journals to take in.
  ///   - acceptingRewritten: Whether chains that tell the past otherwise are kept too, without counting.
  ///   - acceptingKeys: Whether devices may sign with another key than the one that is known of them.
  ///   - isWanted: Asked before anything is written: false gives it up.
  ///   - naming: What is known of the words in records.
  /// - Returns: What was taken in, and what it asks for.
  /// - Throws: a ``JournalError``; before anything is done when a path leads to no journal, or to one of a newer
  ///   format, and ``JournalError/rewritten(_:)`` when one tells the past otherwise, ``JournalError/changedKeys(_:)``
  ///   when a device has another key, and that was not accepted.
  /// - Complexity: O(*n*) in the size of all journals.
  public func merge(
    _ paths: [String], acceptingRewritten: Bool = false, acceptingKeys: Bool = false,
    isWanted: () -> Bool = { true }, naming: WordNaming = .none
  ) throws(JournalError) -> MergeOutcome {
    flush()
    do {
      return try merged(paths, acceptingRewritten, acceptingKeys, isWanted, naming)
    } catch {
      throw JournalError(error, path: paths.first ?? "")
    }
  }

  private func merged(
    _ paths: [String], _ acceptingRewritten: Bool, _ acceptingKeys: Bool, _ isWanted: () -> Bool,
    _ naming: WordNaming
  ) throws -> MergeOutcome {
    var outcome = MergeOutcome()
    var sources: [Chain] = []
    for path in paths {
      for chain in try Journal.sources(path, in: fileSystem) {
        guard let header = chain.reader.header ?? (chain.links.isEmpty ? nil : header) else {
          throw JournalError.notAJournal(path: path)
        }
        guard header.isReadable else { throw JournalError.newerPeer(path: path, format: header.format) }
        sources.append(chain)
      }
    }
    let asking = Set(
      sources.filter { paths.contains($0.files.path) }.flatMap(\.reader.erasureRecords).map(\.hash))
    var chains = try Chains(files, in: fileSystem)
    outcome.missing = Journal.missing(of: sources, knowing: chains.all)
    let own = Set(chains.all.prefix(1).flatMap(\.links).map(\.hash))
    let forks = Set(Ancestry(chains.all).forks)
    var known = chains.known
    let judged = try Judgement(chains.all + sources, in: fileSystem)
    let (reasons, erased) = (judged.said, Set(judged.counting.keys))
    var blank = Journal.blank(in: chains.all, knowing: erased)
    let going = try erased.subtracting(Judgement(chains.all, in: fileSystem).counting.keys)
    if !going.isEmpty {
      outcome.erased =
        Set(
          chains.all.flatMap { chain in
            chain.links.indices.lazy.filter { chain.hasPayload(at: $0) }.map { chain.links[$0].hash }
          }
        ).intersection(going).count
    }
    sources = sources.filter { chain in
      if let head = chain.head, !own.contains(head.hash) { outcome.heads.append(head) }
      let findings = chain.reader.findings.filter { chain.isUnexplained($0, knowing: reasons) }
      if !findings.isEmpty { outcome.findings[chain.files.path] = findings }
      if !chain.reader.leaps.isEmpty { outcome.leaps[chain.files.path] = chain.reader.leaps }
      // What stands blank here, or in another one, without anybody having erased it is brought by whoever has it.
      let new = chain.links.indices.count { place in
        let hash = chain.links[place].hash
        return !known.contains(hash) || chain.hasPayload(at: place) && blank.contains(hash)
      }
      outcome.added += new
      blank.formUnion(chain.blank(knowing: erased).subtracting(known))
      for (place, link) in chain.links.enumerated() {
        known.insert(link.hash)
        if chain.hasPayload(at: place) { blank.remove(link.hash) }
      }
      return new > 0
    }
    for chain in sources {
      let signatures = SignatureCheck(chain.reader)
      if !signatures.wrong.isEmpty { outcome.wrongSignatures[chain.files.path] = signatures.wrong }
    }
    outcome.forks = Ancestry(chains.all + sources).forks.filter { $0.isOfOne && !forks.contains($0) }
    outcome.changedKeys = sources.flatMap { $0.changedKeys(known: chains.all) }
    guard outcome.changedKeys.isEmpty || acceptingKeys else {
      throw JournalError.changedKeys(outcome.changedKeys)
    }
    let told = Rewritings(chains.all).stretches.count
    chains.add(sources)
    let rewritings = Rewritings(chains.all)
    if rewritings.stretches.count > told {
      outcome.rewritings = try rewritings.told(of: chains.all, in: fileSystem)
      guard acceptingRewritten else { throw JournalError.rewritten(outcome.rewritings) }
    }
    guard isWanted() else {
      outcome.isGivenUp = true
      return outcome
    }
    if !sources.isEmpty { try begin(RecordFormat.agreement) }
    chains = try Chains(files, in: fileSystem)
    chains.add(sources)
    outcome.late = try LateWords(chains.all, naming).found(among: sources, in: fileSystem)
    if !outcome.late.isEmpty {
      // Said before the chains are written, so that these words never are.
      try say(outcome.late)
      chains = try Chains(files, in: fileSystem)
      chains.add(sources)
    }
    let judgement = try Judgement(chains.all, in: fileSystem)
    let writer = PeerWriter(files: files, fileSystem: fileSystem, erasures: judgement.counting)
    try writer.write(sources, knowing: chains.all.dropFirst().dropLast(sources.count))
    try writer.blankPeers()
    chains = try Chains(files, in: fileSystem)
    try count(chains.all)
    try removeContained(of: chains.all)
    outcome.asked = judgement.asked
    outcome.askedByThese = judgement.asked.filter { asking.contains($0.asked) }
    return outcome
  }

  /// Says durably that records are erased.
  private func say(_ erasures: [Erasure]) throws {
    try append(
      erasures.map {
        NewRecord(kind: RecordFormat.erasureKind, milliseconds: environment.clock(), payload: $0.payload)
      })
    flush()
    if case .notSaved(let error) = saveState { throw error }
  }

  /// Says that the journal uses a feature from here on, unless that has been said.
  func begin(_ feature: String) throws {
    guard !state.with({ $0.features.contains(feature) }) else { return }
    try append([Journal.feature(feature, at: environment.clock())])
    state.with { _ = $0.features.insert(feature) }
    flush()
    if case .notSaved(let error) = saveState { throw error }
  }

  /// The chain of a journal and those that were merged into it. A file of a folder of peers can be merged too.
  private static func sources(_ path: String, in fileSystem: any FileSystem) throws(FileError) -> [Chain] {
    // Opened to say what is wrong: a file that is not there would be an empty journal.
    _ = try fileSystem.open(path, .read)
    return try Chains(JournalFiles(path: path), in: fileSystem).all
  }

  /// Records of which no chain has the payload, although nobody says that they are erased.
  private static func blank(in chains: [Chain], knowing reasons: Set<RecordHash>) -> Set<RecordHash> {
    var blank = Set(chains.flatMap { $0.blank(knowing: reasons) })
    guard !blank.isEmpty else { return blank }
    for chain in chains {
      for (place, link) in chain.links.enumerated() where chain.hasPayload(at: place) {
        blank.remove(link.hash)
      }
    }
    return blank
  }

  /// What those who wrote the chains had merged and that is in none of them, by device.
  private static func missing(of sources: [Chain], knowing known: [Chain]) -> [MissingNotes] {
    let all = sources + known
    let hashes = Set(all.flatMap(\.links).map(\.hash))
    var found: [String: MissingNotes] = [:]
    for chain in sources {
      for head in chain.reader.merges.flatMap(\.heads) where !hashes.contains(head.hash) {
        let last = all.compactMap(\.head).filter { $0.device == head.device }.map(\.number).max() ?? 0
        guard head.number > max(last, found[head.device]?.number ?? 0) else { continue }
        found[head.device] = MissingNotes(
          path: chain.files.path, device: head.device, number: head.number, records: head.number - last)
      }
    }
    return found.values.sorted { ($0.path, $0.device) < ($1.path, $1.device) }
  }

  /// Says which chains count, unless that has been said.
  private func count(_ chains: [Chain]) throws {
    let own = Set(chains[0].links.map(\.hash))
    let said = Set(chains[0].reader.merges.flatMap(\.heads))
    // A copy of our own chain counts where it holds what is damaged here.
    let reasons = Judgement.said(by: chains)
    let heads = chains.dropFirst().filter { chain in chain.links.contains { !own.contains($0.hash) } }
      .compactMap { $0.head(knowing: reasons) }
    guard !said.isSuperset(of: heads) else { return }
    let lamport = chains.map(\.reader.lastLamport).max() ?? 0
    let record = NewRecord(
      kind: RecordFormat.mergeKind, milliseconds: environment.clock(), payload: MergeRecord.payload(heads))
    state.with { $0.writer.lamport = min(max($0.writer.lamport, lamport + 1), RecordFormat.maximumInteger) }
    try append([record])
    flush()
    if case .notSaved(let error) = saveState { throw error }
  }

  /// Takes away files of peers of which every record stands in another file.
  func removeContained(of chains: [Chain]) throws(FileError) {
    var chains = chains
    var place = 1
    var hasRemoved = false
    while place < chains.count {
      if Journal.isContained(place, in: chains) {
        try fileSystem.remove(chains[place].files.path)
        chains.remove(at: place)
        hasRemoved = true
      } else {
        place += 1
      }
    }
    if hasRemoved { try fileSystem.syncFolder(files.peers) }
  }

  /// Whether every record of a chain stands in another one, with its payload where the chain has that. Of most chains no other
  /// has the last record.
  private static func isContained(_ place: Int, in chains: [Chain]) -> Bool {
    let others = chains.indices.filter { $0 != place }
    guard let last = chains[place].links.last else { return true }
    guard others.contains(where: { other in chains[other].links.contains { $0.hash == last.hash } }) else {
      return false
    }
    let known = Set(others.lazy.flatMap { chains[$0].links.lazy.map(\.hash) })
    guard chains[place].links.allSatisfy({ known.contains($0.hash) }) else { return false }
    let blank = blank(in: others.map { chains[$0] }, knowing: [])
    return blank.isEmpty
      || !chains[place].links.indices.contains { index in
        chains[place].hasPayload(at: index) && blank.contains(chains[place].links[index].hash)
      }
  }
}

extension Chain {
  /// Whether something is not as it should be; that a record is blank may be said in the journal of somebody else.
  fileprivate func isUnexplained(_ finding: Finding, knowing reasons: Set<RecordHash>) -> Bool {
    guard case .erasedWithoutReason = finding.problem else { return true }
    return !(hash(of: finding.record).map(reasons.contains) ?? false)
  }

  /// Its records that are blank although nobody says that they are erased.
  func blank(knowing reasons: Set<RecordHash>) -> Set<RecordHash> {
    let numbers = Set(
      reader.findings.lazy.filter {
        if case .erasedWithoutReason = $0.problem { true } else { false }
      }.map(\.record))
    guard !numbers.isEmpty else { return [] }
    return Set(links.lazy.filter { numbers.contains($0.number) && !reasons.contains($0.hash) }.map(\.hash))
  }

  /// Its last record, with what it lacks: that is told when it is merged, and then known.
  fileprivate func head(knowing reasons: Set<RecordHash>) -> ChainHead? {
    guard var head else { return nil }
    for finding in reader.findings {
      switch finding.problem {
      case .missing(let last): head.lacks.append(finding.record...max(finding.record, last))
      case .erasedWithoutReason:
        if isUnexplained(finding, knowing: reasons) { head.lacks.append(finding.record...finding.record) }
      default: break
      }
    }
    return head
  }
}
