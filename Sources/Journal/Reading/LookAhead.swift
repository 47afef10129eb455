/// What a journal says of itself further on, known before anything is made of its records: what was erased, what was merged.
///
/// It is read from the headers of the lines, without verifying how they follow one another. Whoever uses it looks at
/// the end whether the records that were verified say the same, which they do in every journal that is not damaged just
/// there.
public struct LookAhead {
  /// The records that were erased.
  private(set) var erasures: [Int: Erasure] = [:]
  /// Whether other journals were merged.
  public private(set) var hasMerged = false
  /// The hashes of the records that say all this.
  private(set) var hashes: [RecordHash] = []
  /// Whether they were verified before.
  private(set) var isVerified = false
  private var lines: [[UInt8]] = []

  /// Hands out the records of the kinds that were asked for, oldest first.
  public func records(_ body: (Record) -> Void) {
    for line in lines { Rewriting.Change.record(in: line, body) }
  }

  /// Which records are looked for: those that speak of the journal itself, and those whose kinds begin so.
  struct Wanted: Sendable {
    private let prefixes: [[UInt8]]
    /// The letters with which they begin, a bit each: most records are told by them.
    private let initials: UInt32

    init(_ kinds: [String]) {
      prefixes = [Array("journal.".utf8)] + kinds.map { Array($0.utf8) }
      initials = prefixes.reduce(0) { $0 | 1 << ((UInt32($1.first ?? 0) &- 97) & 31) }
    }

    /// Whether a kind begins in one of these ways.
    func includes(_ kind: UnsafeRawBufferPointer) -> Bool {
      guard let first = kind.first, mayInclude(first) else { return false }
      return prefixes.contains { kind.begins(with: $0, at: 0) }
    }

    private func mayInclude(_ first: UInt8) -> Bool { initials >> ((UInt32(first) &- 97) & 31) & 1 != 0 }

    /// Whether a line that begins at a place is of such a kind. Only its keys are looked at: they stand in fixed places.
    fileprivate func includes(lineAt start: Int, of bytes: UnsafeRawBufferPointer) -> Bool {
      var place = start + 5
      func skipDigits() { while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 } }
      skipDigits()
      place += 5
      skipDigits()
      // ,"b":"…","t":"…","k":"
      place += 6 + 32 + 7 + Timestamp.length + 7
      guard place < bytes.count, mayInclude(bytes[place]) else { return false }
      return prefixes.contains { bytes.begins(with: $0, at: place) }
    }
  }

  /// Looks through the headers of a journal.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*), at the speed of memory.
  init(_ files: JournalFiles, in fileSystem: any FileSystem, _ wanted: Wanted) throws(FileError) {
    var said = Said()
    for segment in try files.segmentNumbers(in: fileSystem) {
      guard let file = try fileSystem.openIfThere(files.segment(segment), .read) else { continue }
      let pipeline = ChunkPipeline(file, from: 0, size: try file.size()) { bytes, _, _ in
        LookAhead.lines(in: bytes, wanted)
      }
      try pipeline.run { chunk in
        for line in chunk.product { said.take(line) }
        return true
      }
    }
    self.init(said)
  }

  /// What the records say that were verified.
  /// - Throws: a ``FileError`` when a file cannot be read.
  /// - Complexity: O(*n*) in the size of the journal.
  init(verified files: JournalFiles, in fileSystem: any FileSystem, _ wanted: Wanted) throws(FileError) {
    var places: [RecordPlace: Int] = [:]
    var order: [RecordPlace] = []
    _ = try JournalContents.read(files, in: fileSystem) { record in
      guard wanted.includes(record.kind) else { return }
      places[record.place] = record.lineLength
      order.append(record.place)
    }
    var said = Said()
    for place in order {
      let file = try fileSystem.open(files.segment(place.segment), .read)
      said.take(try file.read(at: place.offset, count: places[place] ?? 0))
    }
    self.init(said)
    isVerified = true
  }

  /// What lines say that speak of the journal itself; nil when one of them is not as it was written, or the first says
  /// that another program is to read it.
  init?(saying lines: [[UInt8]]) {
    var said = Said()
    for line in lines { said.take(line) }
    guard said.hashes.count == lines.count, said.reader.header?.isReadable == true else { return nil }
    self.init(said)
  }

  private init(_ said: Said) {
    erasures = said.reader.erasures
    hasMerged = said.reader.mergeCount > 0
    (hashes, lines) = (said.hashes, said.lines)
  }

  /// Lines that may be wanted, without their line feeds.
  private static func lines(in bytes: UnsafeRawBufferPointer, _ wanted: Wanted) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var place = 0
    while place < bytes.count {
      let lineEnd = bytes.lineFeed(from: place) ?? bytes.count
      if wanted.includes(lineAt: place, of: bytes) { found.append(Array(bytes[place..<lineEnd])) }
      place = lineEnd + 1
    }
    return found
  }

  private struct Said {
    var reader = JournalReader()
    var hashes: [RecordHash] = []
    var lines: [[UInt8]] = []

    mutating func take(_ line: [UInt8]) {
      line.withUnsafeBytes { bytes in
        guard let found = JournalReader.line(in: bytes, from: 0, lineEnd: nil) else { return }
        hashes.append(found.record.hash)
        if found.record.kind.starts(with: "journal.".utf8) {
          reader.note(found)
        } else {
          lines.append(line)
        }
      }
    }
  }
}
