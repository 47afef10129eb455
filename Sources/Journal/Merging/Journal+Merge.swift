/// What a merge has brought.
public struct MergeOutcome: Hashable, Sendable {
  /// Records that were not known before.
  public var added = 0
  /// Records of our own that another laptop had erased, and that are erased here now.
  public var erased = 0
  /// The chains that were looked at, as their files are called.
  public var heads: [ChainHead] = []
  /// What is not as it should be in the journals that were merged, by their paths. The rest of them was merged.
  public var findings: [String: [Finding]] = [:]

  /// Nothing.
  public init() {}
}

extension Journal {
  /// Takes in what other journals hold, and what had been merged into them: copies of this one, or journals of other laptops.
  ///
  /// Their chains are kept verbatim in the folder of peers; a record of kind `journal.merged` says from where on they count. The
  /// order in which journals are merged, merging again, and merging a part first make no difference. What is erased
  /// anywhere is erased here. When this throws, or the power goes, the journal is as before, and the merge can be done again.
  /// - Throws: a ``JournalError``; before anything is done when a path leads to no journal, or to one of a newer format.
  /// - Complexity: O(*n*) in the size of all journals.
  public func merge(_ paths: [String]) throws(JournalError) -> MergeOutcome {
    flush()
    do {
      return try merged(paths)
    } catch let error as FileError {
      throw .file(error)
    } catch let error as JournalError {
      throw error
    } catch {
      throw .notAJournal(path: paths.first ?? "")
    }
  }

  private func merged(_ paths: [String]) throws -> MergeOutcome {
    var outcome = MergeOutcome()
    var sources: [Chain] = []
    for path in paths {
      for chain in try Journal.sources(path, in: fileSystem) {
        guard let header = chain.reader.header ?? (chain.links.isEmpty ? nil : header) else {
          throw JournalError.notAJournal(path: path)
        }
        guard header.isReadable else { throw JournalError.newerFormat(header.format) }
        sources.append(chain)
      }
    }
    var chains = try Chains(files, in: fileSystem)
    let own = Set(chains.all.prefix(1).flatMap(\.links).map(\.hash))
    var known = Set(chains.all.flatMap(\.links).map(\.hash))
    chains.add(sources)
    let erasures = chains.erasures
    let writer = PeerWriter(files: files, fileSystem: fileSystem, erasures: erasures)
    for chain in sources {
      if let head = chain.head, !own.contains(head.hash) { outcome.heads.append(head) }
      let findings = chain.reader.findings.filter {
        if case .erasedWithoutReason = $0.problem { false } else { true }
      }
      if !findings.isEmpty { outcome.findings[chain.files.path] = findings }
      let new = chain.links.count { !known.contains($0.hash) }
      guard new > 0 else { continue }
      outcome.added += new
      for link in chain.links { known.insert(link.hash) }
      try writer.write(chain)
    }
    try writer.blankPeers()
    let foreign = chains.all[0].links.indices.compactMap { index -> Erasure? in
      let link = chains.all[0].links[index]
      guard let erasure = erasures[link.hash], chains.all[0].hasPayload[index] else { return nil }
      return Erasure(number: link.number, instead: erasure.instead)
    }
    outcome.erased = foreign.count
    try erase(foreign)
    try countPeers()
    try removeContained()
    return outcome
  }

  /// The chain of a journal and those that were merged into it. A file of a folder of peers can be merged too.
  private static func sources(_ path: String, in fileSystem: any FileSystem) throws(FileError) -> [Chain] {
    // Opened to say what is wrong: a file that is not there would be an empty journal.
    _ = try fileSystem.open(path, .read)
    return try Chains(JournalFiles(path: path), in: fileSystem).all
  }

  /// Says which chains count, unless that has been said.
  private func countPeers() throws {
    let chains = try Chains(files, in: fileSystem)
    let own = Set(chains.all[0].links.map(\.hash))
    let said = Set(chains.all[0].reader.merges.flatMap(\.heads))
    // A copy of our own chain counts where it holds what is damaged here.
    let heads = chains.all.dropFirst().filter { chain in chain.links.contains { !own.contains($0.hash) } }
      .compactMap(\.head)
    guard !said.isSuperset(of: heads) else { return }
    let lamport = chains.all.map(\.reader.lastLamport).max() ?? 0
    let record = NewRecord(
      kind: RecordFormat.mergeKind, milliseconds: environment.clock(), payload: MergeRecord.payload(heads))
    state.with { $0.writer.lamport = min(max($0.writer.lamport, lamport + 1), RecordFormat.maximumInteger) }
    try append([record])
    flush()
    if case .notSaved(let error) = saveState { throw error }
  }

  /// Takes away files of peers of which every record stands in another file.
  func removeContained() throws(FileError) {
    var chains = try Chains(files, in: fileSystem).all
    var place = 1
    var hasRemoved = false
    while place < chains.count {
      let others = Set(
        chains.enumerated().filter { $0.offset != place }.flatMap { $0.element.links.map(\.hash) })
      if chains[place].links.allSatisfy({ others.contains($0.hash) }) {
        try fileSystem.remove(chains[place].files.path)
        chains.remove(at: place)
        hasRemoved = true
      } else {
        place += 1
      }
    }
    if hasRemoved { try fileSystem.syncFolder(files.peers) }
  }
}
