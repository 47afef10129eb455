import Crypto

/// The first 128 bits of a SHA-256 digest (FIPS 180-4), written as 32 hexadecimal digits in lower case.
public struct RecordHash: Hashable, Sendable {
  /// The first eight bytes, big-endian.
  public var high: UInt64
  /// The next eight bytes, big-endian.
  public var low: UInt64

  /// A hash from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The hash that the first record names as the one before it.
  public static let zero = RecordHash(high: 0, low: 0)

  /// Hashes a run of bytes, with a salt before it when one is given.
  init(salt: RecordHash? = nil, _ bytes: UnsafeRawBufferPointer) {
    var function = SHA256()
    if let salt {
      var words = (salt.high.bigEndian, salt.low.bigEndian)
      withUnsafeBytes(of: &words) { function.update(bufferPointer: $0) }
    }
    function.update(bufferPointer: bytes)
    self = function.finalize().withUnsafeBytes { digest in
      RecordHash(
        high: UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  /// Reads 32 hexadecimal digits; nil for anything else.
  public init?(hex digits: some Collection<UInt8>) {
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var place = 0
    for digit in digits {
      guard let value = Hex.value(digit) else { return nil }
      if place < 16 {
        halves.0 = halves.0 << 4 | UInt64(value)
      } else {
        halves.1 = halves.1 << 4 | UInt64(value)
      }
      place += 1
    }
    self.init(high: halves.0, low: halves.1)
  }

  /// 32 hexadecimal digits.
  public var hex: String { String(decoding: digits, as: UTF8.self) }

  /// Reads 32 hexadecimal digits at an offset, which must be there.
  init?(hexIn bytes: UnsafeRawBufferPointer, at offset: Int) {
    guard let a = Hex.eight(bytes, offset), let b = Hex.eight(bytes, offset + 8),
      let c = Hex.eight(bytes, offset + 16), let d = Hex.eight(bytes, offset + 24)
    else { return nil }
    self.init(high: a << 32 | b, low: c << 32 | d)
  }

  var digits: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      for place in 0..<16 {
        let shift = UInt64(60 - 4 * place)
        buffer[place] = Hex.digit(UInt8(truncatingIfNeeded: high >> shift) & 15)
        buffer[place + 16] = Hex.digit(UInt8(truncatingIfNeeded: low >> shift) & 15)
      }
      count = 32
    }
  }
}
