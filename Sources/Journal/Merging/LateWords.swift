/// What the program that knows the kinds of records says of the words in them.
public struct WordNaming: Sendable {
  /// What an act makes of names, or what becomes of such an act.
  public enum Tie: Sendable {
    /// Two names are of one thing from an act on.
    case same(String, String, act: UInt64)
    /// An act counts no longer, or again.
    case turned(act: UInt64, counts: Bool)
  }

  /// What a record speaks of, as ``Erasure/about`` names it, and what may stay of it where something stayed of what was
  /// erased; nothing when it holds no words.
  let names: @Sendable (Record) -> [(about: String, rest: [UInt8]?)]
  /// Whether it makes names those of one thing.
  let tie: @Sendable (Record) -> Tie?

  /// What is known of the words in records.
  public init(
    names: @escaping @Sendable (Record) -> [(about: String, rest: [UInt8]?)],
    tie: @escaping @Sendable (Record) -> Tie?
  ) {
    (self.names, self.tie) = (names, tie)
  }

  /// Nothing is known of them.
  public static let none = WordNaming(names: { _ in [] }, tie: { _ in nil })
}

/// What other devices say of something that is erased here, which they did not know: a rename, an identity, an edit.
///
/// Whoever had seen the erasure and says something of it all the same says it anew, and that counts. What a device
/// itself entered twice, and made one with what is erased, is that too; what others entered is made one by the journal
/// itself alone.
struct LateWords {
  private let chains: [Chain]
  private let naming: WordNaming
  /// The erasures of the journal itself, by what they erased.
  private let erased: [String: [ErasureRecord]]

  /// Looks for them among chains of which the first is that of the journal.
  init(_ chains: [Chain], _ naming: WordNaming) {
    (self.chains, self.naming) = (chains, naming)
    var erased: [String: [ErasureRecord]] = [:]
    for record in chains.first?.reader.erasureRecords ?? [] {
      if let about = record.erasure.about { erased[about, default: []].append(record) }
    }
    self.erased = erased
  }

  /// Names of one thing, and the device that says so; nil for the journal itself.
  private struct Ties {
    private var same: [String: [(other: String, act: UInt64, device: String?)]] = [:]
    /// Acts that count no longer, as the journal itself or another device says; whoever makes names one takes them apart.
    private var undone: [UInt64: Set<String?>] = [:]

    mutating func take(_ tie: WordNaming.Tie, of device: String?) {
      switch tie {
      case .same(let one, let other, let act):
        same[one, default: []].append((other, act, device))
        same[other, default: []].append((one, act, device))
      case .turned(let act, let counts):
        if counts { undone[act]?.remove(device) } else { undone[act, default: []].insert(device) }
      }
    }

    /// All names of what something is a part of, as somebody knows it who wrote of it, itself first.
    func names(of about: String, by device: String) -> [String] {
      let parts = about.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      let thing = parts.prefix(2).joined(separator: "/")
      var found = [thing]
      var next = 0
      while next < found.count {
        for tie in same[found[next]] ?? []
        where (tie.device == nil || tie.device == device) && undone[tie.act]?.contains(tie.device) != true
          && !found.contains(tie.other)
        {
          found.append(tie.other)
        }
        next += 1
      }
      return found.map { parts.count > 2 ? "\($0)/\(parts[2])" : $0 }
    }
  }

  /// The erasures of a thing, or of something that it is a part of: `person/x` is more than `person/x/identity`.
  private func words(of names: [String]) -> [ErasureRecord] {
    var found: [ErasureRecord] = []
    for name in names {
      var name = name[...]
      while true {
        found += erased[String(name)] ?? []
        guard let slash = name.lastIndex(of: "/") else { break }
        name = name[..<slash]
      }
    }
    return found
  }

  /// What is to be erased among chains that are taken in.
  /// - Parameters:
  ///   - sources: The chains that are taken in.
  ///   - fileSystem: Where they stand.
  /// - Returns: What to say of them.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: nothing when nothing named was erased, else O(*n*) in the size of the journal and those chains.
  func found(among sources: [Chain], in fileSystem: any FileSystem) throws(FileError) -> [Erasure] {
    guard !erased.isEmpty, !sources.isEmpty, let own = chains.first else { return [] }
    var handled = Set(own.links.map(\.hash))
    var ties = Ties()
    for chain in [own] + sources {
      _ = try JournalContents.read(chain.files, in: fileSystem) { record in
        guard let tie = naming.tie(record) else { return }
        ties.take(tie, of: handled.contains(record.hash) ? nil : chain.reader.device(of: record.number))
      }
    }
    for record in own.reader.erasureRecords { if let hash = record.erasure.hash { handled.insert(hash) } }
    let ancestry = Ancestry(chains)
    var found: [Erasure] = []
    for chain in sources {
      _ = try JournalContents.read(chain.files, in: fileSystem) { record in
        guard record.payload != nil, !handled.contains(record.hash), let place = ancestry[record.hash] else {
          return
        }
        let device = chain.reader.device(of: record.number)
        for (about, rest) in naming.names(record) {
          let known = words(of: ties.names(of: about, by: device))
          let isNew = known.contains { word in
            ancestry[word.hash].map { ancestry.hasSeen($0, from: place) } ?? false
          }
          guard !known.isEmpty, !isNew else { continue }
          handled.insert(record.hash)
          let stays = known.contains { $0.erasure.instead != nil }
          found.append(
            Erasure(
              number: record.number, device: device, hash: record.hash, length: record.lineLength,
              about: about, instead: stays ? rest : nil))
          return
        }
      }
    }
    return found
  }
}
