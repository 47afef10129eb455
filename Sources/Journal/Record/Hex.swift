/// Hexadecimal digits, lower case only, so that a value has one spelling.
enum Hex {
  static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 97...102: byte - 87
    default: nil
    }
  }

  /// The value of eight digits, which must be there; nil when one is none. All eight are looked at in one register: read
  /// digit by digit, the hashes of a record cost more than hashing it.
  static func eight(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let text = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    // 1 in each byte that must be a letter; digits are 0x30...0x39, letters 0x61...0x66.
    let letters = (text >> 6) & ones
    let low = text & (0x0F &* ones)
    guard text & (0xF0 &* ones) == 0x30 &* ones &+ letters &* 0x30,
      (low &+ 0x06 &* ones &+ letters &* 3) & (0x10 &* ones) == 0,
      letters & ~((low &+ 0x0F &* ones) >> 4) == 0
    else { return nil }
    var value = low &+ letters &* 9
    value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
    value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
    return (value | value >> 16) & 0xFFFF_FFFF
  }
}
