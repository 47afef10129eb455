/// What other devices say of something that is erased here, which they did not know: a rename, an identity, an edit.
///
/// Whoever had seen the erasure and says something of it all the same says it anew, and that counts.
struct LateWords {
  private let chains: [Chain]
  /// The erasures of the journal itself, by what they erased.
  private let erased: [String: [ErasureRecord]]

  /// Looks for them among chains of which the first is that of the journal.
  init(_ chains: [Chain]) {
    self.chains = chains
    var erased: [String: [ErasureRecord]] = [:]
    for record in chains.first?.reader.erasureRecords ?? [] {
      if let about = record.erasure.about { erased[about, default: []].append(record) }
    }
    self.erased = erased
  }

  /// The erasures of a thing, or of something that it is a part of: `person/x` is more than `person/x/identity`.
  private func words(of about: String) -> [ErasureRecord]? {
    var name = about[...]
    var found: [ErasureRecord] = []
    while true {
      found += erased[String(name)] ?? []
      guard let slash = name.lastIndex(of: "/") else { return found.isEmpty ? nil : found }
      name = name[..<slash]
    }
  }

  /// What is to be erased among chains that are taken in.
  /// - Parameters:
  ///   - sources: The chains that are taken in.
  ///   - fileSystem: Where they stand.
  ///   - naming: What a record speaks of, and what may stay of it where something stayed of what was erased.
  /// - Returns: What to say of them.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: nothing when nothing named was erased, else O(*n*) in the size of those chains.
  func found(
    among sources: [Chain], in fileSystem: any FileSystem,
    naming: (Record) -> (about: String, rest: [UInt8]?)?
  ) throws(FileError) -> [Erasure] {
    guard !erased.isEmpty, !sources.isEmpty, let own = chains.first else { return [] }
    var handled = Set(own.links.map(\.hash))
    for record in own.reader.erasureRecords { if let hash = record.erasure.hash { handled.insert(hash) } }
    let ancestry = Ancestry(chains)
    var found: [Erasure] = []
    for chain in sources {
      _ = try JournalContents.read(chain.files, in: fileSystem) { record in
        guard record.payload != nil, !handled.contains(record.hash),
          let (about, rest) = naming(record), let known = words(of: about),
          let place = ancestry[record.hash]
        else { return }
        let isNew = known.contains { word in
          ancestry[word.hash].map { ancestry.hasSeen($0, from: place) } ?? false
        }
        guard !isNew else { return }
        handled.insert(record.hash)
        let stays = known.contains { $0.erasure.instead != nil }
        found.append(
          Erasure(
            number: record.number, device: chain.reader.device(of: record.number), hash: record.hash,
            length: record.lineLength, about: about, instead: stays ? rest : nil))
      }
    }
    return found
  }
}
