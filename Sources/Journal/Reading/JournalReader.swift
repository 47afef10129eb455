import Glibc

/// Reads the bytes of a journal, segment by segment, verifies all of it and hands out its records in order.
///
/// Damage is named, never guessed at: what cannot be verified is skipped, and reading goes on at the next line that can.
public struct JournalReader: Sendable {
  /// What stands behind the bytes that are handed in.
  enum Ending {
    /// Nothing: the segment ends there.
    case whole
    /// Maybe a writer at work: an unfinished line is left for later.
    case growing
    /// More of the same segment: whatever needs a look further ahead is left for the next call.
    case more
  }

  /// Lines that are looked at to tell a line from elsewhere from a gap; bounds the cost on a hostile file.
  private static let lookahead = 64

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
  /// Whether a later segment holds all that the rest of this one does.
  private(set) var isSuperseded = false

  private var segment = 1
  private var successors: [Succession] = []
  private var hasNewRecord = false
  private var erased: [Int: RecordPlace] = [:]
  private var known: [Int: Erasure]

  /// The records that were erased, as later ones say.
  public private(set) var erasures: [Int: Erasure] = [:]
  /// All records that say of others that they are erased, those of other chains too.
  private(set) var erasureRecords: [ErasureRecord] = []
  /// The records that say what was merged.
  private(set) var merges: [MergeRecord] = []
  /// Records that stay although other devices asked to erase them, by the hash of the record that asked.
  private(set) var kept: Set<RecordHash> = []
  /// Records of other devices that change what is not theirs, and that count all the same.
  private(set) var agreed: Set<RecordHash> = []
  /// From which record on what other devices ask to erase waits for agreement; nil when it never does.
  private(set) var agreesFrom: Int?
  /// Records of which the Lamport clock was out of proportion, and is not counted as it stands.
  public private(set) var leaps: [Int] = []
  /// The records that say by which key a device signs.
  private(set) var keyRecords: [KeyRecord] = []
  /// The records that sign the one before them.
  private(set) var signatureRecords: [SignatureRecord] = []
  /// From which record on which device writes.
  private var devices: [(number: Int, device: String, machine: String)] = []

  /// Changes whenever what other journals bring may count otherwise: their records then have to be read again.
  public var mergeCount: Int {
    merges.count + kept.count + agreed.count + erasureRecords.count { $0.erasure.device != nil }
  }

  /// The device that wrote a record; empty when the journal does not say.
  func device(of number: Int) -> String { devices.last { $0.number <= number }?.device ?? "" }

  /// The device that writes now, with the key that it has said; without one when it has not.
  var writingDevice: (name: String, key: DeviceKey?) {
    let name = devices.last?.device ?? ""
    return (name, keyRecords.last { $0.device == name }?.key)
  }

  /// Whether the last record signs the one before it with that key.
  public var isSigned: Bool {
    signatureRecords.last.map { $0.number == lastNumber && $0.receipt.key == writingDevice.key } ?? false
  }

  /// The device that wrote last; nil when the journal does not say.
  public var device: String? { devices.last?.device }

  /// The mark of the machine that wrote last; nil when the journal does not say.
  public var machine: String? { devices.last?.machine }

  /// A reader at the beginning of a journal.
  public init() { known = [:] }

  /// A reader that hands out nothing of erased records but what stands for them, also where they are not blank yet.
  init(knowing erasures: [Int: Erasure]) { known = erasures }

  /// This reader, for what comes next.
  func knowing(_ erasures: [Int: Erasure]) -> JournalReader {
    var reader = self
    reader.known = erasures
    return reader
  }

  /// Erased records that are not blank: the erasure was interrupted. Only right when all was read.
  var unfinishedErasures: [Erasure] { erasures.values.filter { erased[$0.number] == nil } }

  /// Whether a record was handed out otherwise than it is to be, as what says so stands behind it.
  var wasWrong: Bool {
    erasures.values.contains { known[$0.number] != $0 && (erased[$0.number] == nil || $0.instead != nil) }
  }

  /// Goes to a segment; the first is 1, and a new reader stands there. With `successors`, the beginnings of the segments
  /// after it: reading stops where one of them takes over.
  mutating func begin(segment: Int, successors: [Succession]) {
    self.segment = segment
    self.successors = successors
    endOfRecords = 0
    lacksLineFeed = false
    hasNewRecord = false
    isSuperseded = successors.contains { $0.follows(lastNumber, lastHash) }
  }

  /// Reads a journal of one segment, or goes on with it. With `isGrowing` an unfinished line at the end is left for later
  /// and is no finding; ``endOfRecords`` says where to go on, by passing the bytes from there with `offset`.
  /// - Complexity: O(*n*); below 1 µs a record of 300 bytes, hashes included.
  public mutating func read(
    _ bytes: UnsafeRawBufferPointer, offset base: Int = 0, isGrowing: Bool = false, _ body: (Record) -> Void
  ) {
    read(bytes, offset: base, ending: isGrowing ? .growing : .whole, body)
  }

  /// Reads a stretch of a segment, of which the lines may have been parsed before.
  mutating func read(
    _ bytes: UnsafeRawBufferPointer, parsed: [(lineEnd: Int?, line: RecordParser.Line?)]? = nil,
    offset base: Int, ending: Ending, _ body: (Record) -> Void
  ) {
    lacksLineFeed = false
    var place = 0
    var index = 0
    var damageStart: Int?
    while place < bytes.count, !isSuperseded {
      let lineEnd = parsed == nil ? bytes.lineFeed(from: place) : parsed?[index].lineEnd
      if lineEnd == nil, ending != .whole { return }
      let found =
        parsed == nil
        ? JournalReader.line(in: bytes, from: place, lineEnd: lineEnd) : parsed?[index].line
      index += 1
      guard let line = found else {
        damageStart = damageStart ?? place
        place = lineEnd.map { $0 + 1 } ?? bytes.count
        continue
      }
      let next = lineEnd.map { $0 + 1 } ?? line.end
      switch verdict(on: line, in: bytes, behind: next, ending: ending) {
      case .undecided: return
      case .superseded:
        isSuperseded = true
        note(damageFrom: damageStart, to: place, base: base)
        return
      case .repeated: note(damageFrom: damageStart, to: place, base: base)
      case .stranger:
        note(damageFrom: damageStart, to: place, base: base)
        find(.foreign, record: line.record.number, offset: base + place)
      case .next:
        note(damageFrom: damageStart, to: place, base: base)
        accept(line, at: base + place, body)
      }
      endOfRecords = base + next
      lacksLineFeed = lineEnd == nil
      damageStart = lineEnd == nil && next < bytes.count ? next : nil
      place = lineEnd == nil ? bytes.count : next
    }
    guard let start = damageStart, ending == .whole, !isSuperseded else { return }
    let bytes = bytes.count - start
    // Only what nothing was ever written behind can be a tail.
    find(
      successors.isEmpty ? .tornTail(bytes: bytes) : .damage(bytes: bytes), record: lastNumber + 1,
      offset: base + start)
  }

  /// Ends the reading: looks for erased records that nothing justifies.
  public mutating func finish() {
    for (number, place) in erased.sorted(by: { $0.key < $1.key }) where erasures[number] == nil {
      findings.append(
        Finding(.erasedWithoutReason, record: number, segment: place.segment, offset: place.offset))
    }
  }

  /// Adds a finding that only the other files of the journal show.
  mutating func report(_ finding: Finding) { findings.append(finding) }

  private enum Verdict { case next, stranger, repeated, superseded, undecided }

  /// Whether a line that is whole in itself is what comes next.
  private func verdict(
    on line: RecordParser.Line, in bytes: UnsafeRawBufferPointer, behind next: Int, ending: Ending
  ) -> Verdict {
    let number = line.record.number
    if number <= lastNumber { return segment > 1 && !hasNewRecord ? .repeated : .stranger }
    if number == lastNumber + 1 { return line.previous == lastHash ? .next : .stranger }
    // Records are missing, or this line is from elsewhere: then the one that is awaited comes soon.
    var place = next
    for _ in 0..<JournalReader.lookahead {
      guard place < bytes.count else {
        if ending == .more { return .undecided }
        break
      }
      let lineEnd = bytes.lineFeed(from: place)
      if lineEnd == nil, ending == .more { return .undecided }
      if let other = JournalReader.line(in: bytes, from: place, lineEnd: lineEnd),
        other.record.number == lastNumber + 1, other.previous == lastHash
      {
        return .stranger
      }
      place = lineEnd.map { $0 + 1 } ?? bytes.count
    }
    return successors.contains { $0.follows(number - 1, line.previous) } ? .superseded : .next
  }

  /// The record in a line, when all of it is as it was written.
  static func line(in bytes: UnsafeRawBufferPointer, from start: Int, lineEnd: Int?) -> RecordParser.Line? {
    var parser = RecordParser(
      bytes, from: start, to: min(lineEnd ?? bytes.count, start + RecordFormat.maximumLine - 1))
    guard let line = parser.parse(), line.end == lineEnd ?? line.end,
      line.isErased || line.record.payload != nil
    else { return nil }
    return line
  }

  /// Takes a record that stands in an older segment as the next one; where the newest one ends stays as it is.
  mutating func acceptBehind(
    _ line: RecordParser.Line, in older: Int, at offset: Int, _ body: (Record) -> Void
  ) {
    let newest = segment
    segment = older
    accept(line, at: offset, body)
    segment = newest
  }

  private mutating func accept(_ line: RecordParser.Line, at offset: Int, _ body: (Record) -> Void) {
    var record = line.record
    if record.number > lastNumber + 1 {
      find(.missing(through: record.number - 1), record: lastNumber + 1, offset: offset)
    }
    lastNumber = record.number
    // In its chain every record stands behind the one before it, and no clock runs out, whatever somebody wrote.
    let furthest = lastLamport + RecordFormat.maximumLeap
    if record.lamport > furthest { leaps.append(record.number) }
    record.lamport = max(record.lamport, lastLamport + 1)
    if record.lamport >= RecordFormat.lamportLimit { record.lamport = min(record.lamport, furthest) }
    lastLamport = record.lamport
    lastHash = record.hash
    hasNewRecord = true
    isSuperseded = !successors.isEmpty && successors.contains { $0.follows(lastNumber, lastHash) }
    let place = RecordPlace(segment: segment, offset: offset)
    if line.isErased { erased[record.number] = place }
    note(record, behind: line.previous, at: offset)
    if record.number == 1, header == nil { find(.noBeginning, record: 1, offset: offset) }
    record.place = place
    record.lineLength = line.end - line.start
    record.handOut(knowing: known, body)
  }

  /// Looks at a record that speaks of the journal itself, wherever it stands.
  mutating func note(_ line: RecordParser.Line) { note(line.record, behind: line.previous, at: line.start) }

  /// Looks at the records that speak of the journal itself.
  private mutating func note(_ record: Record, behind previous: RecordHash, at offset: Int) {
    guard record.isOfJournal, let reader = (try? record.fields()) ?? nil else { return }
    switch record.kindName {
    case RecordFormat.headerKind:
      guard record.number == 1, let found = JournalHeader(reader) else { return }
      header = found
      devices.append((record.number, found.device, found.machine))
      if found.compatible.contains(RecordFormat.agreement) { agreesFrom = record.number }
      if !found.isReadable { find(.newerFormat(found.format), record: record.number, offset: offset) }
    case RecordFormat.erasureKind:
      guard let erasure = Erasure(reader) else { return }
      let isOwn = erasure.device == nil
      guard isOwn ? erasure.number < record.number : erasure.hash != nil else { return }
      erasureRecords.append(
        ErasureRecord(
          number: record.number, lamport: record.lamport, hash: record.hash, erasure: erasure))
      // What left nothing behind stays so.
      if isOwn, erasures[erasure.number].map({ $0.instead != nil }) ?? true {
        erasures[erasure.number] = erasure
      }
    case RecordFormat.mergeKind:
      merges.append(
        MergeRecord(
          number: record.number, lamport: record.lamport, hash: record.hash, heads: MergeRecord.heads(reader),
          waits: ((try? reader.boolean(ifPresent: "waits")) ?? nil) ?? false))
    case RecordFormat.featureKind:
      guard var found = header else { return }
      found.compatible += (try? reader.texts("compatible")) ?? []
      found.incompatible += (try? reader.texts("incompatible")) ?? []
      if header?.isReadable == true, !found.isReadable {
        find(.newerFormat(found.format), record: record.number, offset: offset)
      }
      header = found
      if agreesFrom == nil, found.compatible.contains(RecordFormat.agreement) { agreesFrom = record.number }
    case RecordFormat.keptKind:
      if let hex = try? reader.rawText("asked"), let hash = RecordHash(hex: hex) { kept.insert(hash) }
    case RecordFormat.agreedKind:
      if let hex = try? reader.rawText("hash"), let hash = RecordHash(hex: hex) { agreed.insert(hash) }
    case RecordFormat.deviceKind:
      guard let device = try? reader.text("device"), let machine = try? reader.text("machine") else { return }
      devices.append((record.number, device, machine))
    default: noteSignature(record, behind: previous, reader)
    }
  }

  private mutating func noteSignature(_ record: Record, behind previous: RecordHash, _ payload: PayloadReader)
  {
    guard let device = try? payload.text("device"), let hex = try? payload.rawText("key"),
      let key = DeviceKey(hex: hex)
    else { return }
    if record.kindName == RecordFormat.keyKind {
      keyRecords.append(KeyRecord(number: record.number, device: device, key: key))
    }
    guard record.kindName == RecordFormat.signatureKind, let number = try? payload.integer("number"),
      let name = try? payload.rawText("hash"), let hash = RecordHash(hex: name),
      let signature = try? payload.rawText("signature"),
      let receipt = Receipt(
        count: number, hash: hash, milliseconds: record.milliseconds, key: key, signature: signature)
    else { return }
    signatureRecords.append(
      SignatureRecord(
        number: record.number, device: device, receipt: receipt,
        isOfHead: number == record.number - 1 && hash == previous))
  }

  private mutating func note(damageFrom start: Int?, to end: Int, base: Int) {
    guard let start else { return }
    find(.damage(bytes: end - start), record: lastNumber + 1, offset: base + start)
  }

  private mutating func find(_ problem: Finding.Problem, record: Int, offset: Int) {
    findings.append(Finding(problem, record: record, segment: segment, offset: offset))
  }
}

extension UnsafeRawBufferPointer {
  /// Where the next line feed is.
  func lineFeed(from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, 0x0A, count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether these bytes stand at a place, with more behind them. Asked of every record.
  @inline(__always)
  func begins(with prefix: StaticString, at place: Int) -> Bool {
    guard let base = baseAddress, place + prefix.utf8CodeUnitCount < count else { return false }
    return memcmp(base + place, prefix.utf8Start, prefix.utf8CodeUnitCount) == 0
  }

  /// Whether these bytes stand at a place, with more behind them. Asked of every record: nothing is allocated.
  func begins(with prefix: [UInt8], at place: Int) -> Bool {
    guard let base = baseAddress, place + prefix.count < count, self[place] == prefix.first else {
      return false
    }
    return prefix.withUnsafeBytes { wanted in
      wanted.baseAddress.map { memcmp(base + place, $0, wanted.count) == 0 } ?? false
    }
  }
}
