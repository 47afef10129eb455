/// Reads the bytes of a journal, segment by segment, verifies all of it and hands out its records in order.
///
/// Damage is named, never guessed at: what cannot be verified is skipped, and reading goes on at the next line that can.
public struct JournalReader {
  /// The number of the last record that was read; 0 before the first.
  public private(set) var lastNumber = 0
  /// The highest Lamport clock that was read.
  public private(set) var lastLamport = 0
  /// The hash of the last record that was read.
  public private(set) var lastHash = RecordHash.zero
  /// What is not as it should be, in the order of the file.
  public private(set) var findings: [Finding] = []
  /// What the first record says.
  public private(set) var header: JournalHeader?
  /// Where the last whole record of the newest segment ends, its line feed included.
  public private(set) var endOfRecords = 0
  /// Whether the newest segment ends in a whole record that lacks only its line feed.
  public private(set) var lacksLineFeed = false

  private var segment = 0
  private var erased: [Int: Int] = [:]
  private var justified: Set<Int> = []

  /// A reader at the beginning of a journal.
  public init() {}

  /// Reads one segment; the first one is segment 1. With `isGrowing` an unfinished line at the end is left for later and
  /// is no finding; ``endOfRecords`` says where to go on, by passing the bytes from there with `offset`.
  /// - Complexity: O(*n*); about 1 µs a record of 300 bytes, hashes included.
  public mutating func read(
    _ bytes: UnsafeRawBufferPointer, offset base: Int = 0, isGrowing: Bool = false, _ body: (Record) -> Void
  ) {
    if base == 0 {
      segment += 1
      endOfRecords = 0
    }
    lacksLineFeed = false
    var place = 0
    var damageStart: Int?
    while place < bytes.count {
      let lineEnd = bytes[place...].firstIndex(of: 0x0A)
      if lineEnd == nil, isGrowing { return }
      var parser = RecordParser(
        bytes, from: place, to: min(lineEnd ?? bytes.count, place + RecordFormat.maximumLine))
      guard let line = parser.parse(), line.end == lineEnd ?? line.end, isWhole(line) else {
        damageStart = damageStart ?? place
        place = lineEnd.map { $0 + 1 } ?? bytes.count
        continue
      }
      accept(line, at: base + place, damage: damageStart.map { (base + $0, place - $0) }, body)
      endOfRecords = base + (lineEnd.map { $0 + 1 } ?? line.end)
      lacksLineFeed = lineEnd == nil
      damageStart = lineEnd == nil && line.end < bytes.count ? line.end : nil
      place = lineEnd.map { $0 + 1 } ?? bytes.count
    }
    if let start = damageStart, !isGrowing {
      findings.append(
        Finding(
          .tornTail(bytes: bytes.count - start), record: lastNumber + 1, segment: segment,
          offset: base + start))
    }
  }

  /// Adds a finding that only the other files of the journal show.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Whether the record stands in the file as it was written: a damaged payload counts, an unfinished one does not.
  private func isWhole(_ line: RecordParser.Line) -> Bool {
    line.isErased || line.record.payload != nil
  }

  /// Ends the reading: looks for erased records that nothing justifies.
  public mutating func finish() {
    for (number, offset) in erased.sorted(by: { $0.key < $1.key }) where !justified.contains(number) {
      findings.append(Finding(.erasedWithoutReason, record: number, segment: 1, offset: offset))
    }
  }

  private mutating func accept(
    _ line: RecordParser.Line, at offset: Int, damage: (start: Int, bytes: Int)?, _ body: (Record) -> Void
  ) {
    let record = line.record
    // A segment opened after a failed sync begins with records that the one before it may have kept.
    if record.number <= lastNumber {
      if segment == 1 {
        findings.append(Finding(.foreign, record: record.number, segment: segment, offset: offset))
      }
      return
    }
    let continues = record.number == lastNumber + 1 && line.previous == lastHash
    if !continues {
      if damage == nil, record.number == lastNumber + 1 {
        findings.append(Finding(.foreign, record: record.number, segment: segment, offset: offset))
        return
      }
      if let damage {
        findings.append(
          Finding(
            .damage(bytes: damage.bytes), record: lastNumber + 1, segment: segment, offset: damage.start))
      }
      if record.number > lastNumber + 1 {
        findings.append(
          Finding(
            .missing(through: record.number - 1), record: lastNumber + 1, segment: segment, offset: offset))
      }
    } else if let damage {
      findings.append(
        Finding(.damage(bytes: damage.bytes), record: record.number, segment: segment, offset: damage.start))
    }
    lastNumber = record.number
    lastLamport = max(lastLamport, record.lamport)
    lastHash = record.hash
    if line.isErased { erased[record.number] = offset }
    note(record, at: offset)
    body(record)
  }

  /// Looks at the records that speak of the journal itself.
  private mutating func note(_ record: Record, at offset: Int) {
    guard record.kind.count > 8, record.kind.starts(with: "journal.".utf8), let payload = record.payload,
      let reader = try? PayloadReader(payload)
    else { return }
    switch record.kindName {
    case RecordFormat.headerKind:
      guard header == nil, let found = JournalHeader(reader) else { return }
      header = found
      if !found.isReadable {
        findings.append(
          Finding(.newerFormat(found.format), record: record.number, segment: segment, offset: offset))
      }
    case "journal.erased":
      if let number = try? reader.integer("record") { justified.insert(number) }
    default: break
    }
  }
}
