import Glibc

/// Reads one line by position: the keys stand in a fixed order, so nothing is searched for.
struct RecordParser {
  let bytes: UnsafeRawBufferPointer
  private(set) var offset: Int
  private let end: Int
  private let isVerifying: Bool

  /// Reads from `start`, never past `end`. Without verifying, no hash is looked at, and a payload is taken for what
  /// stands between its key and the end.
  init(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int, isVerifying: Bool = true) {
    self.bytes = bytes
    offset = start
    self.end = end
    self.isVerifying = isVerifying
  }

  /// What was read, before the chain is looked at.
  struct Line {
    var record: Record
    /// The hash that it names as that of the record before it.
    var previous: RecordHash
    /// Whether salt and payload were blanked.
    var isErased: Bool
    /// Where it begins.
    var start: Int
    /// Where what the chain is over ends: an erasure blanks what is behind.
    var headerEnd: Int
    /// Where it ends, its line feed not included.
    var end: Int
  }

  /// Where the header of a line ends; nil when there is none.
  static func headerEnd(in line: UnsafeRawBufferPointer) -> Int? {
    var parser = RecordParser(line, from: 0, to: line.count)
    return parser.parse()?.headerEnd
  }

  /// The record at the start, when its header is whole and hashes to what it says; else nil.
  mutating func parse() -> Line? {
    let start = offset
    guard take("{\"n\":"), let number = integer(), number > 0,
      take(",\"q\":"), let lamport = integer(),
      take(",\"b\":\""), let previous = hash(),
      take("\",\"t\":\""), let time = timestamp(),
      take("\",\"k\":\""), let kind = kind(),
      take("\",\"v\":"), let version = integer(),
      take(",\"c\":\""), let commitment = hash(), take("\"")
    else { return nil }
    let header = UnsafeRawBufferPointer(rebasing: bytes[start..<offset])
    guard take(",\"h\":\""), let hash = hash(), take("\""),
      !isVerifying || RecordHash(header) == hash
    else { return nil }
    var record = Record(
      number: number, lamport: lamport, milliseconds: time, kind: kind, version: version, hash: hash,
      commitment: commitment, payload: nil)
    let headerEnd = offset
    func line(isErased: Bool) -> Line {
      Line(
        record: record, previous: previous, isErased: isErased, start: start, headerEnd: headerEnd,
        end: offset)
    }
    if take(",\"z\":null,\"p\":null") {
      while offset < end, bytes[offset] == 0x20 { offset += 1 }
      return line(isErased: take("}"))
    }
    guard take(",\"z\":\""), let salt = self.hash(), take("\",\"p\":") else { return line(isErased: false) }
    let payload = offset
    if !isVerifying {
      guard payload < end, bytes[payload] == 0x7B, bytes[end - 1] == 0x7D else { return nil }
      record.payload = UnsafeRawBufferPointer(rebasing: bytes[payload..<(end - 1)])
      offset = end
      return line(isErased: false)
    }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[payload..<end])
    if let fields = try? PayloadReader(beginning: rest) {
      let text = UnsafeRawBufferPointer(rebasing: rest[..<fields.end])
      offset = payload + fields.end
      if take("}"), RecordHash(salt: salt, text) == commitment { record.hold(text, fields) }
    }
    return line(isErased: false)
  }

  // In line, a comparison with a few known bytes is a load and a comparison.
  @inline(__always)
  private mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= end, let base = bytes.baseAddress,
      memcmp(base + offset, text.utf8Start, count) == 0
    else { return false }
    offset += count
    return true
  }

  private mutating func integer() -> Int? {
    let start = offset
    var value = 0
    while offset < end, (48...57).contains(bytes[offset]) {
      guard offset - start < 16 else { return nil }
      value = value * 10 + Int(bytes[offset] - 48)
      offset += 1
    }
    guard offset > start, bytes[start] != 48 || offset == start + 1, value <= RecordFormat.maximumInteger
    else { return nil }
    return value
  }

  private mutating func hash() -> RecordHash? {
    guard offset + 32 <= end, let hash = RecordHash(hexIn: bytes, at: offset) else { return nil }
    offset += 32
    return hash
  }

  private mutating func timestamp() -> Int64? {
    guard offset + Timestamp.length <= end else { return nil }
    let text = UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + Timestamp.length)])
    guard let time = Timestamp.milliseconds(text) else { return nil }
    offset += Timestamp.length
    return time
  }

  private mutating func kind() -> UnsafeRawBufferPointer? {
    let start = offset
    while offset < end, RecordFormat.isKindByte(bytes[offset]) { offset += 1 }
    guard offset > start, offset - start <= 64 else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<offset])
  }
}
