/// An archive of files kept as they are, without compression (PKWARE APPNOTE 6.3.10), as Word and LibreOffice read it.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file; the first one stands first in the archive.
  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// Adds a file; the first one stands first in the archive.
  mutating func add(_ name: String, _ data: [UInt8]) {
    let place = bytes.count
    // Needs version 2.0; names are UTF-8 (bit 11); no compression; 1 January 1980, so that the same document gives the same file.
    var common = Self.short(20) + Self.short(1 << 11) + Self.short(0) + Self.short(0) + Self.short(0x21)
    common += Self.long(Self.checksum(data)) + Self.long(data.count) + Self.long(data.count)
    common += Self.short(name.utf8.count) + Self.short(0)
    bytes += Self.long(0x0403_4B50) + common + Array(name.utf8) + data
    directory += Self.long(0x0201_4B50) + Self.short(20) + common
    directory +=
      Self.short(0) + Self.short(0) + Self.short(0) + Self.long(0) + Self.long(place) + Array(name.utf8)
    count += 1
  }

  /// The archive with its directory.
  var data: [UInt8] {
    bytes + directory + Self.long(0x0605_4B50) + Self.short(0) + Self.short(0) + Self.short(count)
      + Self.short(count) + Self.long(directory.count) + Self.long(bytes.count) + Self.short(0)
  }

  private static func short(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }

  /// CRC-32 (ISO 3309), reflected, with the polynomial 0xEDB88320.
  static func checksum(_ data: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in data { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    return Int(sum ^ 0xFFFF_FFFF)
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
