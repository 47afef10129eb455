import CZlib

/// The parts of a ZIP archive (APPNOTE 6.3.10), found by its directory and unpacked one by one. What they are said to
/// unpack to is counted before anything is unpacked, and no part may unpack to more than it says: an archive that is a
/// bomb is refused, and costs nothing.
struct Archive {
  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  /// The names of the parts in the order of the directory.
  private(set) var names: [String] = []

  private struct Entry {
    var offset: Int
    var packed: Int
    var size: Int
    var method: Int
  }

  /// Most parts; a workbook has dozens.
  private static let mostParts = 4096

  /// Reads the directory.
  /// - Throws: an ``ImportError`` when it is damaged, or the parts are too many or too large.
  init(_ bytes: [UInt8]) throws(ImportError) {
    self.bytes = bytes
    guard let end = Self.end(of: bytes), let count = number(end + 10, 2), let start = number(end + 16, 4),
      count <= Self.mostParts
    else { throw Self.broken }
    var (place, total) = (start, 0)
    for _ in 0..<count {
      guard number(place, 4) == 0x0201_4B50, let flags = number(place + 8, 2),
        let method = number(place + 10, 2),
        let packed = number(place + 20, 4), let size = number(place + 24, 4),
        let nameLength = number(place + 28, 2),
        let extra = number(place + 30, 2), let comment = number(place + 32, 2),
        let offset = number(place + 42, 4),
        place + 46 + nameLength <= bytes.count
      else { throw Self.broken }
      guard flags & 1 == 0 else { throw Self.locked }
      total += size
      guard total <= ImportLimits.unpacked else {
        throw ImportError(
          line: 1, column: 1, problem: .tooLarge(megabytes: ImportLimits.unpacked / 1024 / 1024))
      }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      if entries[name] == nil { names.append(name) }
      entries[name] = Entry(offset: offset, packed: packed, size: size, method: method)
      place += 46 + nameLength + extra + comment
    }
  }

  /// A part, unpacked; nil when there is none of that name.
  /// - Throws: an ``ImportError`` when it is damaged.
  func part(_ name: String) throws(ImportError) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard number(entry.offset, 4) == 0x0403_4B50, let nameLength = number(entry.offset + 26, 2),
      let extra = number(entry.offset + 28, 2)
    else { throw Self.broken }
    let start = entry.offset + 30 + nameLength + extra
    guard start + entry.packed <= bytes.count else { throw Self.broken }
    if entry.method == 0 {
      guard entry.packed == entry.size else { throw Self.broken }
      return Array(bytes[start..<(start + entry.size)])
    }
    guard entry.method == 8 else { throw Self.broken }
    if entry.size == 0 { return [] }
    let result = [UInt8](unsafeUninitializedCapacity: entry.size) { buffer, filled in
      let count = bytes.withUnsafeBufferPointer { source in
        palabre_inflate(
          source.baseAddress.map { $0 + start }, UInt32(entry.packed), buffer.baseAddress, UInt32(entry.size))
      }
      filled = max(0, Int(count))
    }
    guard result.count == entry.size else { throw Self.broken }
    return result
  }

  /// What only a password opens.
  static let locked = ImportError(line: 1, column: 1, problem: .otherSort(.locked))

  private static let broken = ImportError(line: 1, column: 1, problem: .broken(.archive))

  private func number(_ place: Int, _ width: Int) -> Int? {
    guard place >= 0, place + width <= bytes.count else { return nil }
    return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// Where the record at the end of the directory stands: within the last 64 KiB, as a comment may follow it.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    return (max(0, bytes.count - 22 - 65_535)...(bytes.count - 22)).reversed().first {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 5 && bytes[$0 + 3] == 6
    }
  }
}
