/// The opaque name of an entity: 60 bits, written as twelve characters of Crockford's base 32 in lower case.
///
/// It says nothing about what it names, so that it may stand where personal data may not.
public struct ID<Entity>: Hashable, Sendable {
  /// The number behind the name, below 2⁶⁰.
  public let rawValue: UInt64

  /// A name from its number; bits above the sixtieth are dropped.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue & (1 << 60 - 1)
  }

  /// Reads the twelve characters that ``text`` writes; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: text.utf8)
  }

  /// Reads the twelve bytes that ``text`` writes; nil for anything else.
  public init?(utf8: some Sequence<UInt8>) {
    var value: UInt64 = 0
    var count = 0
    for byte in utf8 {
      guard count < 12, let digit = base32Value(byte) else { return nil }
      value = value << 5 | UInt64(digit)
      count += 1
    }
    guard count == 12 else { return nil }
    rawValue = value
  }

  /// Twelve characters, `0`–`9` and `a`–`z` without `i`, `l`, `o` and `u`.
  public var text: String {
    String(unsafeUninitializedCapacity: 12) { buffer in
      for place in 0..<12 {
        buffer[place] = base32Digit(UInt8(truncatingIfNeeded: rawValue >> UInt64(55 - place * 5)) & 31)
      }
      return 12
    }
  }
}

/// The character of a base 32 digit: Crockford's alphabet, <https://www.crockford.com/base32.html>.
private func base32Digit(_ value: UInt8) -> UInt8 {
  switch value {
  case 0...9: 48 + value
  case 10...17: 97 + value - 10  // a–h
  case 18...19: 106 + value - 18  // j k
  case 20...21: 109 + value - 20  // m n
  case 22...26: 112 + value - 22  // p–t
  default: 118 + value - 27  // v–z
  }
}

/// The value of a base 32 character; nil when it is none.
private func base32Value(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 48...57: byte - 48
  case 97...104: byte - 97 + 10
  case 106...107: byte - 106 + 18
  case 109...110: byte - 109 + 20
  case 112...116: byte - 112 + 22
  case 118...122: byte - 118 + 27
  default: nil
  }
}

/// Draws identifiers. The seed comes from outside, so that a rehearsal or a test is exact.
public struct IDSource: Sendable {
  private var state: UInt64

  /// A source that begins at a seed; two sources with different seeds do not meet in practice.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next identifier.
  public mutating func next<Entity>(_ type: Entity.Type = Entity.self) -> ID<Entity> {
    // SplitMix64, Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return ID(rawValue: mixed ^ (mixed >> 31))
  }
}
