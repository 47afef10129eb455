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

  var digits: [UInt8] {
    [high, low].flatMap { half in
      stride(from: 60, through: 0, by: -4).map {
        Hex.digit(UInt8(truncatingIfNeeded: half >> UInt64($0)) & 15)
      }
    }
  }
}
