/// The records of one file, or of the segments of one journal, in the order in which they follow one another.
struct Chain {
  /// A record in its chain.
  struct Link: Hashable, Sendable {
    var number: Int
    var hash: RecordHash
  }

  /// What is known of a record beyond its place.
  struct Detail {
    /// Whether its payload stands in the file.
    var hasPayload: Bool
    /// Whether it speaks of something else than the journal itself, or says what stands in the place of something.
    var mayBeErased: Bool
    /// Whether it says only what was merged, begun or signed: nothing that another laptop waits for.
    var isBookkeeping: Bool
    /// What its payload was.
    var commitment: RecordHash
    /// The act and kind that it says it belongs to; 0 when it says none.
    var act: UInt64
  }

  /// The files that hold it.
  let files: JournalFiles
  /// The records that could be read; what is damaged is left out.
  private(set) var links: [Link] = []
  /// Where each of them stands and how long its line is.
  private(set) var lines: [(place: RecordPlace, length: Int)] = []
  /// What else is known of each of them.
  private(set) var details: [Detail] = []
  /// What was found in it.
  private(set) var reader: JournalReader

  /// Reads a chain.
  /// - Throws: a ``FileError`` when a file cannot be read.
  init(_ files: JournalFiles, in fileSystem: any FileSystem) throws(FileError) {
    self.files = files
    var links: [Link] = []
    var lines: [(place: RecordPlace, length: Int)] = []
    var details: [Detail] = []
    reader = try JournalContents.read(files, in: fileSystem) { record in
      links.append(Link(number: record.number, hash: record.hash))
      lines.append((record.place, record.lineLength))
      details.append(Detail(of: record))
    }.reader
    (self.links, self.lines, self.details) = (links, lines, details)
  }

  /// The last record; nil when nothing could be read.
  var head: ChainHead? {
    links.last.map { ChainHead(device: reader.device(of: $0.number), number: $0.number, hash: $0.hash) }
  }

  /// Whether it holds something new for somebody who knows these records: not what was only merged or signed since, or two
  /// laptops would have news of each other for ever.
  func hasNews(beyond known: Set<RecordHash>) -> Bool {
    links.indices.contains { !details[$0].isBookkeeping && !known.contains(links[$0].hash) }
  }

  /// Whether the payload of a record stands in the file.
  func hasPayload(at index: Int) -> Bool { details[index].hasPayload }
}

/// The chains that make up a concertation: that of this laptop first, then what was merged into it.
struct Chains {
  /// All of them; the first is our own.
  private(set) var all: [Chain]

  /// Reads the journal and its peers.
  /// - Throws: a ``FileError`` when a file cannot be read.
  init(_ files: JournalFiles, in fileSystem: any FileSystem) throws(FileError) {
    all = [try Chain(files, in: fileSystem)]
    for path in try files.peerFiles(in: fileSystem) {
      all.append(try Chain(JournalFiles(path: path), in: fileSystem))
    }
  }

  /// The records that count: those of the journal, and those that a merge which was finished brought.
  var known: Set<RecordHash> {
    let heads = Set(all.prefix(1).flatMap(\.reader.merges).flatMap(\.heads).map(\.hash))
    var known = Set(all.prefix(1).flatMap(\.links).map(\.hash))
    for chain in all.dropFirst() {
      guard let last = chain.links.lastIndex(where: { heads.contains($0.hash) }) else { continue }
      for link in chain.links[...last] { known.insert(link.hash) }
    }
    return known
  }

  /// Looks at more chains, as if they had been merged.
  mutating func add(_ chains: [Chain]) { all += chains }
}

extension Chain.Detail {
  fileprivate init(of record: Record) {
    hasPayload = record.payload != nil
    let isOfJournal = record.kind.starts(with: "journal.".utf8)
    mayBeErased = !isOfJournal || record.kind.elementsEqual(RecordFormat.erasureKind.utf8)
    isBookkeeping =
      isOfJournal
      && [RecordFormat.mergeKind, RecordFormat.signatureKind, RecordFormat.featureKind].contains {
        record.kind.elementsEqual($0.utf8)
      }
    commitment = record.commitment
    act = 0
    // The identifier of the act stands first in the payload of an event: see *Format*.
    let start = "{\"a\":\"".utf8
    guard let payload = record.payload, payload.starts(with: start) else { return }
    let id = payload.dropFirst(start.count).prefix { $0 != 0x22 }
    // FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>.
    act = 0xCBF2_9CE4_8422_2325
    for byte in id { act = (act ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for byte in record.kind { act = (act ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}

extension Chain {
  /// The hash of a record; nil when it is not there.
  /// - Complexity: logarithmic, as numbers grow along a chain.
  func hash(of number: Int) -> RecordHash? {
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].number == number ? links[low].hash : nil
  }

  /// The hashes of its records by their numbers.
  var hashes: [Int: RecordHash] { Dictionary(links.map { ($0.number, $0.hash) }) { first, _ in first } }
}

extension JournalFiles {
  /// The folder of what was merged from other laptops, verbatim.
  public var peers: String { stem + ".peers" }

  /// Whether there are files in it.
  /// - Throws: a ``FileError`` when the folder is there and cannot be listed.
  public func hasPeers(in fileSystem: any FileSystem) throws(FileError) -> Bool {
    try !peerFiles(in: fileSystem).isEmpty
  }

  /// The files in that folder, in the order of their names.
  /// - Throws: a ``FileError`` when the folder is there and cannot be listed.
  func peerFiles(in fileSystem: any FileSystem) throws(FileError) -> [String] {
    try fileSystem.list(peers).filter { $0.hasSuffix(".jsonl") && !$0.dropLast(6).contains(".") }.map {
      "\(peers)/\($0)"
    }
  }
}
