/// What is gathered of a journal at a first look.
public protocol GlanceBatch: Sendable {
  /// Whether a record is wanted, by its kind and its payload, of which nothing has been checked.
  /// - Parameters:
  ///   - kind: Its kind.
  ///   - payload: What stands where its payload should.
  ///   - place: The byte of the file at which its line begins.
  /// - Returns: Whether it is to be gathered.
  mutating func wants(kind: UnsafeRawBufferPointer, payload: UnsafeRawBufferPointer, at place: Int) -> Bool
  /// Takes in a record that is wanted.
  mutating func gather(_ record: Record)
}

/// A first look at a journal: some of its records, before anything of it is verified.
///
/// A screen may be drawn from it while the journal is read and verified, and nothing else may be made of it. There is
/// none where anything is in doubt: a line that does not stand as lines do, a number that does not follow, several
/// segments, another journal that was merged, an erasure that was interrupted.
public struct Glance<Batch: GlanceBatch> {
  /// What was gathered, in the order of the file.
  public private(set) var batches: [Batch] = []
  /// What stands for records that were erased, with their places.
  public private(set) var instead: Batch

  /// Looks at a journal; nil where anything is in doubt.
  /// - Parameters:
  ///   - files: The journal.
  ///   - fileSystem: Where it is.
  ///   - offset: The byte at which to begin, where a line begins; what stands before is not looked at then.
  ///   - end: The byte at which to end, behind a line; nil for the end of the file.
  ///   - empty: The batch in which each stretch of the file is gathered.
  /// - Throws: a ``FileError`` when the file cannot be read.
  /// - Complexity: O(*n*) in the size of the file, at the speed of memory but for what is wanted.
  public init?(
    _ files: JournalFiles, in fileSystem: any FileSystem, from offset: Int = 0, to end: Int? = nil,
    into empty: Batch
  ) throws(FileError) {
    guard try files.segmentNumbers(in: fileSystem) == [1] else { return nil }
    let file = try fileSystem.open(files.segment(1), .read)
    let size = try file.size()
    let pipeline = ChunkPipeline(file, from: offset, size: min(end ?? size, size)) { bytes, offset, _ in
      Stretch(bytes, offset: offset, into: empty)
    }
    instead = empty
    var number = offset == 0 ? 1 : nil
    var lines: [[UInt8]] = []
    var erased: [Int: (place: Int, line: [UInt8])] = [:]
    var isDoubtful = false
    try pipeline.run { chunk in
      let stretch = chunk.product
      isDoubtful = stretch.isDoubtful || stretch.first != number ?? stretch.first
      number = stretch.next
      lines += stretch.ofJournal
      for (number, place, line) in stretch.erased { erased[number] = (place, line) }
      batches.append(stretch.batch)
      return !isDoubtful
    }
    guard !isDoubtful else { return nil }
    guard offset == 0 else { return }
    guard let ahead = LookAhead(saying: lines), !ahead.hasMerged, ahead.erasures.count == erased.count else {
      return nil
    }
    for (number, erasure) in ahead.erasures.sorted(by: { $0.key < $1.key }) {
      guard let blank = erased[number] else { return nil }
      if erasure.instead != nil { take(blank, knowing: ahead.erasures) }
    }
  }

  /// Gathers what stands for an erased record.
  private mutating func take(_ blank: (place: Int, line: [UInt8]), knowing known: [Int: Erasure]) {
    blank.line.withUnsafeBytes { line in
      var parser = RecordParser(line, from: 0, to: line.count, isVerifying: false)
      guard var record = parser.parse()?.record else { return }
      record.place = RecordPlace(segment: 1, offset: blank.place)
      record.handOut(knowing: known) { instead.gather($0) }
    }
  }

  /// A stretch of whole lines.
  private struct Stretch {
    var batch: Batch
    /// The number of its first record, and of the one behind its last.
    var (first, next): (Int?, Int?) = (nil, nil)
    var ofJournal: [[UInt8]] = []
    var erased: [(number: Int, place: Int, line: [UInt8])] = []
    var isDoubtful = false

    init(_ bytes: UnsafeRawBufferPointer, offset: Int, into empty: Batch) {
      batch = empty
      var place = 0
      while place < bytes.count, !isDoubtful {
        guard let lineEnd = bytes.lineFeed(from: place), take(bytes, place..<lineEnd, at: offset + place)
        else {
          isDoubtful = true
          return
        }
        place = lineEnd + 1
      }
    }

    /// Looks at a line; false when it does not stand as lines do.
    private mutating func take(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, at place: Int) -> Bool {
      let line = UnsafeRawBufferPointer(rebasing: bytes[range])
      guard let outline = Outline(line), outline.number == next ?? outline.number else { return false }
      if next == nil { first = outline.number }
      next = outline.number + 1
      let kind = UnsafeRawBufferPointer(rebasing: line[outline.kind])
      if kind.begins(with: Record.journal, at: 0) {
        ofJournal.append(Array(line))
        return true
      }
      guard let payload = outline.payload else {
        erased.append((outline.number, place, Array(line)))
        return true
      }
      guard batch.wants(kind: kind, payload: UnsafeRawBufferPointer(rebasing: line[payload]), at: place)
      else {
        return true
      }
      var parser = RecordParser(line, from: 0, to: line.count, isVerifying: false)
      guard let found = parser.parse(), found.end == line.count else { return false }
      var record = found.record
      record.place = RecordPlace(segment: 1, offset: place)
      batch.gather(record)
      return true
    }
  }
}

/// Where the parts of a line stand. Only a few bytes are looked at: its keys stand in a fixed order.
private struct Outline {
  var number: Int
  var kind: Range<Int>
  /// Nil when it was erased.
  var payload: Range<Int>?

  init?(_ line: UnsafeRawBufferPointer) {
    var place = 5
    func digits() -> Int? {
      let start = place
      var value = 0
      while place < line.count, (48...57).contains(line[place]), place < start + 16 {
        value = value * 10 + Int(line[place] - 48)
        place += 1
      }
      return place > start ? value : nil
    }
    guard let number = digits() else { return nil }
    self.number = number
    place += 5
    guard digits() != nil else { return nil }
    // ,"b":"…","t":"…","k":"
    place += 6 + 32 + 7 + Timestamp.length + 7
    let start = place
    guard place < line.count, line[place - 3] == 0x22, line[place - 1] == 0x22 else { return nil }
    while place < line.count, RecordFormat.isKindByte(line[place]) { place += 1 }
    kind = start..<place
    // ","v":
    place += 6
    guard digits() != nil else { return nil }
    // ,"c":"…","h":"…","z":
    place += 6 + 32 + 7 + 32 + 6
    guard place + 12 <= line.count, line[line.count - 1] == 0x7D else { return nil }
    if line[place] == 0x22 {
      // "…","p":
      place += 1 + 32 + 6
      guard place < line.count, line[place] == 0x7B, line[place - 1] == 0x3A else { return nil }
      payload = place..<(line.count - 1)
    } else if line[place] != 0x6E {
      return nil
    }
  }
}
