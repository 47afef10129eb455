/// The file beside the journal that is overwritten in place: what is being typed, who writes, and up to where records were
/// acknowledged as saved.
///
/// Layout: two cells for the watermark at 0 and 512, the holder at 1024, two slots for the draft at 4096 and at 4096 + 16
/// MiB (the file is sparse). Cells and slots are written by turns, each with a generation and a checksum, so that a torn
/// one leaves the other.
struct DraftFile {
  /// The longest draft, in bytes.
  static let maximumLength = 16 << 20 - 64
  /// Room that is taken for each draft ahead, in bytes.
  private static let reserved = 8192
  private static let watermarkCells = [0, 512]
  private static let holderCell = 1024
  private static let slots = [4096, 4096 + 16 << 20]

  let file: any File

  /// The last record that was acknowledged as saved; nil when none was.
  var watermark: Watermark? { newestWatermark.flatMap { Watermark(text: $0.bytes) } }

  /// Counts the watermarks that were written; the next one bears the number after it.
  var watermarkGeneration: Int { newestWatermark?.generation ?? 0 }

  private var newestWatermark: (generation: Int, bytes: [UInt8])? {
    let cells = DraftFile.watermarkCells.compactMap { cell(at: $0, limit: 448) }
    return cells.filter { Watermark(text: $0.bytes) != nil }.max { $0.generation < $1.generation }
  }

  /// Writes the watermark; the caller makes it durable.
  func setWatermark(_ mark: Watermark, generation: Int) throws(FileError) {
    try write(mark.text, generation: generation, at: DraftFile.watermarkCells[generation & 1])
  }

  /// Who writes the journal, as they put it.
  var holder: String? {
    cell(at: DraftFile.holderCell, limit: 448).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Says who writes the journal.
  func setHolder(_ text: String) throws(FileError) {
    try write(Array(text.utf8.prefix(400)), generation: 1, at: DraftFile.holderCell)
  }

  /// The newest whole draft and its generation; empty bytes when it was cleared.
  var draft: (generation: Int, bytes: [UInt8])? {
    DraftFile.slots.compactMap { cell(at: $0, limit: DraftFile.maximumLength) }.max {
      $0.generation < $1.generation
    }
  }

  /// Writes a draft; the caller makes it durable.
  func setDraft(_ bytes: [UInt8], generation: Int) throws(FileError) {
    try write(
      Array(bytes.prefix(DraftFile.maximumLength)), generation: generation,
      at: DraftFile.slots[generation & 1])
  }

  /// Takes room for a draft of some thousand bytes in both slots.
  func reserve() throws(FileError) {
    for slot in DraftFile.slots { try file.reserve(DraftFile.reserved, at: slot) }
  }

  /// Whether bytes from the start of a file are those of a draft: a cell of the watermark, or the holder, at its place.
  static func isDraft(_ bytes: [UInt8]) -> Bool {
    (watermarkCells + [holderCell, slots[0]]).contains { place in
      let cell = bytes.dropFirst(place).prefix(49)
      return cell.count == 49 && cell.first == UInt8(ascii: "P")
        && cell.dropFirst().allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
        }
    }
  }

  /// Takes all drafts away, cleared ones included: clearing leaves what was longer behind its end.
  func forgetDrafts() throws(FileError) {
    if try file.size() > DraftFile.slots[0] { try file.truncate(to: DraftFile.slots[0]) }
  }

  /// `P` generation, length, checksum, each of sixteen hexadecimal digits, then the bytes.
  private func write(_ bytes: [UInt8], generation: Int, at offset: Int) throws(FileError) {
    var content = Array("P".utf8)
    let sum = UInt64(CRC32.checksum(Array(String(generation).utf8) + bytes))
    for value in [UInt64(generation), UInt64(bytes.count), sum] {
      content += RecordHash(high: value, low: 0).digits.prefix(16)
    }
    try file.write(content + bytes, at: offset)
  }

  private func cell(at offset: Int, limit: Int) -> (generation: Int, bytes: [UInt8])? {
    guard let head = try? file.read(at: offset, count: 49), head.count == 49, head[0] == 0x50,
      let first = RecordHash(hex: head[1..<33]), let last = RecordHash(hex: head[33..<49] + head[33..<49]),
      let generation = Int(exactly: first.high), generation <= RecordFormat.maximumInteger,
      let length = Int(exactly: first.low), length <= limit,
      let bytes = try? file.read(at: offset + 49, count: length), bytes.count == length,
      UInt64(CRC32.checksum(Array(String(generation).utf8) + bytes)) == last.high
    else { return nil }
    return (generation, bytes)
  }
}
