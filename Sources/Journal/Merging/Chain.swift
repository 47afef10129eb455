/// The records of one file, or of the segments of one journal, in the order in which they follow one another.
struct Chain {
  /// A record in its chain.
  struct Link: Hashable, Sendable {
    var number: Int
    var hash: RecordHash
  }

  /// The files that hold it.
  let files: JournalFiles
  /// The records that could be read; what is damaged is left out.
  private(set) var links: [Link] = []
  /// Where each of them stands and how long its line is.
  private(set) var lines: [(place: RecordPlace, length: Int)] = []
  /// Those of which the payload stands in the file.
  private(set) var hasPayload: [Bool] = []
  /// What was found in it.
  private(set) var reader: JournalReader

  /// Reads a chain.
  /// - Throws: a ``FileError`` when a file cannot be read.
  init(_ files: JournalFiles, in fileSystem: any FileSystem) throws(FileError) {
    self.files = files
    var links: [Link] = []
    var lines: [(place: RecordPlace, length: Int)] = []
    var hasPayload: [Bool] = []
    reader = try JournalContents.read(files, in: fileSystem) { record in
      links.append(Link(number: record.number, hash: record.hash))
      lines.append((record.place, record.lineLength))
      hasPayload.append(record.payload != nil)
    }.reader
    (self.links, self.lines, self.hasPayload) = (links, lines, hasPayload)
  }

  /// The last record; nil when nothing could be read.
  var head: ChainHead? {
    links.last.map { ChainHead(device: reader.device(of: $0.number), number: $0.number, hash: $0.hash) }
  }
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

  /// Looks at more chains, as if they had been merged.
  mutating func add(_ chains: [Chain]) { all += chains }

  /// What is erased, by the hash of the record, whoever said so. An erasure that leaves nothing wins over one that puts
  /// something in the place; of those that do, the last one in the order of all records counts.
  var erasures: [RecordHash: Erasure] {
    var said: [(order: RecordOrder, target: RecordHash, erasure: Erasure)] = []
    for chain in all {
      let numbers = chain.reader.erasureRecords.isEmpty ? [:] : chain.hashes
      for record in chain.reader.erasureRecords {
        guard let target = record.erasure.hash ?? numbers[record.erasure.number] else { continue }
        let device = chain.reader.device(of: record.number)
        let order = RecordOrder(
          lamport: record.lamport, device: device, number: record.number, hash: record.hash)
        said.append((order, target, record.erasure))
      }
    }
    var erasures: [RecordHash: Erasure] = [:]
    for (_, target, erasure) in said.sorted(by: { $0.order < $1.order }) {
      if let known = erasures[target], known.instead == nil { continue }
      erasures[target] = erasure
    }
    return erasures
  }
}

extension Chain {
  /// The hashes of its records by their numbers.
  var hashes: [Int: RecordHash] { Dictionary(links.map { ($0.number, $0.hash) }) { first, _ in first } }
}

extension JournalFiles {
  /// The folder of what was merged from other laptops, verbatim.
  public var peers: String { stem + ".peers" }

  /// The files in that folder, in the order of their names.
  /// - Throws: a ``FileError`` when the folder is there and cannot be listed.
  func peerFiles(in fileSystem: any FileSystem) throws(FileError) -> [String] {
    try fileSystem.list(peers).filter { $0.hasSuffix(".jsonl") && !$0.dropLast(6).contains(".") }.map {
      "\(peers)/\($0)"
    }
  }
}
