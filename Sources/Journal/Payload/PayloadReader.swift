import Glibc

/// Reads one JSON object by its keys, without building a tree. It borrows the bytes: use it only while they last.
///
/// The whole object is checked when the reader is made (RFC 8259, integers only, no key twice); a reader therefore never
/// reads past its end, whatever the bytes.
public struct PayloadReader {
  struct Slot {
    enum Kind { case text, escapedText, integer, object, array, `true`, `false`, null }
    var kind: Kind
    // A line is shorter than 16 MiB.
    private var start: UInt32
    private var end: UInt32

    init(kind: Kind, range: Range<Int>) {
      self.kind = kind
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  private struct Field {
    var key: Key
    var slot: Slot
  }

  /// A key among others: they differ in their beginnings or in their lengths, nearly all.
  private struct Key {
    let start: UnsafeRawPointer
    let count: Int
    private let beginning: UInt64

    init(_ start: UnsafeRawPointer, _ count: Int) {
      self.start = start
      self.count = count
      beginning =
        switch count {
        case 8...: start.loadUnaligned(as: UInt64.self)
        case 4...:
          UInt64(start.loadUnaligned(as: UInt32.self)) << 32
            | UInt64(start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        case 1...:
          UInt64(start.load(as: UInt8.self)) << 16
            | UInt64(start.load(fromByteOffset: count / 2, as: UInt8.self)) << 8
            | UInt64(start.load(fromByteOffset: count - 1, as: UInt8.self))
        default: 0
        }
    }

    static func == (a: Key, b: Key) -> Bool {
      a.beginning == b.beginning && a.count == b.count
        && (a.count <= 8 || memcmp(a.start, b.start, a.count) == 0)
    }
  }

  private let bytes: UnsafeRawBufferPointer
  private var fields: [Field] = []
  /// Where the object ends.
  let end: Int
  /// What makes its keys not what they should be, and where: they are JSON all the same.
  private let flaw: (kind: Flaw, offset: Int)?

  private enum Flaw { case escapedKey, repeatedKey }

  /// Checks that `bytes` are one JSON object and finds its keys.
  /// - Throws: a ``PayloadError`` with the offset of the first byte that does not fit.
  /// - Complexity: O(*n*)
  public init(_ bytes: UnsafeRawBufferPointer) throws(PayloadError) {
    let reader = try PayloadReader(beginning: bytes)
    guard reader.end == bytes.count else {
      throw PayloadError(offset: reader.end, expected: "nothing after the object")
    }
    self = try reader.whole()
  }

  /// Finds the JSON object with which `bytes` begin, whatever its keys are.
  /// - Throws: a ``PayloadError`` with the offset of the first byte that does not fit.
  /// - Complexity: O(*n*)
  init(beginning bytes: UnsafeRawBufferPointer) throws(PayloadError) {
    self.bytes = bytes
    fields.reserveCapacity(12)
    var flaw: (kind: Flaw, offset: Int)?
    var scanner = PayloadScanner(bytes)
    guard scanner.take(0x7B), let base = bytes.baseAddress else { throw scanner.error("{") }
    scanner.skipBlanks()
    if !scanner.take(0x7D) {
      repeat {
        scanner.skipBlanks()
        let name = try scanner.skipString()
        let key = Key(base + name.range.lowerBound, name.range.count)
        if flaw == nil {
          if name.hasEscapes { flaw = (.escapedKey, scanner.offset) }
          if fields.contains(where: { $0.key == key }) { flaw = (.repeatedKey, scanner.offset) }
        }
        scanner.skipBlanks()
        guard scanner.take(0x3A) else { throw scanner.error(":") }
        scanner.skipBlanks()
        fields.append(Field(key: key, slot: try scanner.skipValue(depth: 1)))
        scanner.skipBlanks()
      } while scanner.take(0x2C)
      guard scanner.take(0x7D) else { throw scanner.error("\",\" or \"}\"") }
    }
    end = scanner.offset
    self.flaw = flaw
  }

  /// This reader, when its keys are what they should be.
  func whole() throws(PayloadError) -> PayloadReader {
    switch flaw {
    case nil: return self
    case (.escapedKey, let offset)?: throw PayloadError(offset: offset, expected: "a key without escapes")
    case (.repeatedKey, let offset)?: throw PayloadError(offset: offset, expected: "each key once")
    }
  }

  /// Whether the key is there, null included.
  public func has(_ key: StaticString) -> Bool { slot(key) != nil }

  /// Whether the key is there with null.
  public func isNull(_ key: StaticString) -> Bool { slot(key)?.kind == .null }

  /// The keys, in the order of the object.
  public var keys: [String] {
    fields.map {
      String(decoding: UnsafeRawBufferPointer(start: $0.key.start, count: $0.key.count), as: UTF8.self)
    }
  }

  /// A text; nil when the key is missing or null.
  public func text(ifPresent key: StaticString) throws(PayloadError) -> String? {
    guard let slot = present(key) else { return nil }
    return try decode(slot, key)
  }

  /// A text.
  public func text(_ key: StaticString) throws(PayloadError) -> String {
    try required(try text(ifPresent: key), key, "a text")
  }

  /// The bytes of a text without escapes; for identifiers.
  public func rawText(ifPresent key: StaticString) throws(PayloadError) -> UnsafeRawBufferPointer? {
    guard let slot = present(key) else { return nil }
    guard slot.kind == .text else { throw mismatch(slot, key, "a text without escapes") }
    return UnsafeRawBufferPointer(rebasing: bytes[slot.range])
  }

  /// The bytes of a text without escapes; for identifiers.
  public func rawText(_ key: StaticString) throws(PayloadError) -> UnsafeRawBufferPointer {
    try required(try rawText(ifPresent: key), key, "a text")
  }

  /// A number; nil when the key is missing or null.
  public func integer(ifPresent key: StaticString) throws(PayloadError) -> Int? {
    guard let slot = present(key) else { return nil }
    return try number(slot, key)
  }

  /// A number.
  public func integer(_ key: StaticString) throws(PayloadError) -> Int {
    try required(try integer(ifPresent: key), key, "an integer")
  }

  /// True or false; nil when the key is missing or null.
  public func boolean(ifPresent key: StaticString) throws(PayloadError) -> Bool? {
    guard let slot = present(key) else { return nil }
    switch slot.kind {
    case .true: return true
    case .false: return false
    default: throw mismatch(slot, key, "true or false")
    }
  }

  /// An object inside this one; nil when the key is missing or null.
  public func object(ifPresent key: StaticString) throws(PayloadError) -> PayloadReader? {
    guard let slot = present(key) else { return nil }
    guard slot.kind == .object else { throw mismatch(slot, key, "an object") }
    return try PayloadReader(UnsafeRawBufferPointer(rebasing: bytes[slot.range]))
  }

  /// The bytes of an object inside this one; nil when there is none.
  public func objectBytes(_ key: StaticString) -> UnsafeRawBufferPointer? {
    guard let slot = present(key), slot.kind == .object else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[slot.range])
  }

  /// An object inside this one.
  public func object(_ key: StaticString) throws(PayloadError) -> PayloadReader {
    try required(try object(ifPresent: key), key, "an object")
  }

  /// A list of texts; empty when the key is missing or null.
  public func texts(_ key: StaticString) throws(PayloadError) -> [String] {
    var values: [String] = []
    try elements(key) { slot throws(PayloadError) in values.append(try decode(slot, key)) }
    return values
  }

  /// A list of numbers; empty when the key is missing or null.
  public func integers(_ key: StaticString) throws(PayloadError) -> [Int] {
    var values: [Int] = []
    try elements(key) { slot throws(PayloadError) in values.append(try number(slot, key)) }
    return values
  }

  /// A list of objects; empty when the key is missing or null.
  public func objects(_ key: StaticString) throws(PayloadError) -> [PayloadReader] {
    var values: [PayloadReader] = []
    try elements(key) { slot throws(PayloadError) in
      guard slot.kind == .object else { throw mismatch(slot, key, "an object") }
      values.append(try PayloadReader(UnsafeRawBufferPointer(rebasing: bytes[slot.range])))
    }
    return values
  }

  private func elements(_ key: StaticString, _ body: (Slot) throws(PayloadError) -> Void) throws(PayloadError)
  {
    guard let slot = present(key) else { return }
    guard slot.kind == .array else { throw mismatch(slot, key, "a list") }
    var scanner = PayloadScanner(bytes, from: slot.range.lowerBound + 1)
    scanner.skipBlanks()
    if scanner.take(0x5D) { return }
    repeat {
      scanner.skipBlanks()
      try body(try scanner.skipValue(depth: 2))
      scanner.skipBlanks()
    } while scanner.take(0x2C)
  }

  private func slot(_ key: StaticString) -> Slot? {
    let wanted = Key(key.utf8Start, key.utf8CodeUnitCount)
    return fields.first { $0.key == wanted }?.slot
  }

  private func present(_ key: StaticString) -> Slot? {
    slot(key).flatMap { $0.kind == .null ? nil : $0 }
  }

  private func required<Value>(_ value: Value?, _ key: StaticString, _ expected: String) throws(PayloadError)
    -> Value
  {
    guard let value else { throw PayloadError(offset: 0, key: "\(key)", expected: expected) }
    return value
  }

  private func mismatch(_ slot: Slot, _ key: StaticString, _ expected: String) -> PayloadError {
    PayloadError(offset: slot.range.lowerBound, key: "\(key)", expected: expected)
  }

  private func number(_ slot: Slot, _ key: StaticString) throws(PayloadError) -> Int {
    guard slot.kind == .integer else { throw mismatch(slot, key, "an integer") }
    var digits = slot.range
    let isNegative = bytes[digits.lowerBound] == 0x2D
    if isNegative { digits = (digits.lowerBound + 1)..<digits.upperBound }
    var value = 0
    for place in digits {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowed) = product.subtractingReportingOverflow(Int(bytes[place]) - 48)
      if overflow || overflowed { throw mismatch(slot, key, "an integer of 64 bits") }
      value = sum
    }
    if isNegative { return value }
    guard value != .min else { throw mismatch(slot, key, "an integer of 64 bits") }
    return -value
  }

  private func decode(_ slot: Slot, _ key: StaticString) throws(PayloadError) -> String {
    switch slot.kind {
    case .text:
      let utf8 = UnsafeRawBufferPointer(rebasing: bytes[slot.range])
      // `String(validating:)` takes three times as long: it is generic all the way down.
      let text = String(decoding: utf8, as: UTF8.self)
      let isAsWritten = text.utf8.withContiguousStorageIfAvailable { $0.elementsAreEqual(to: utf8) }
      guard isAsWritten ?? text.utf8.elementsEqual(utf8) else { throw mismatch(slot, key, "valid UTF-8") }
      return text
    case .escapedText: return try unescape(slot, key)
    default: throw mismatch(slot, key, "a text")
    }
  }

  private func unescape(_ slot: Slot, _ key: StaticString) throws(PayloadError) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(slot.range.count)
    var place = slot.range.lowerBound
    while place < slot.range.upperBound {
      let byte = bytes[place]
      guard byte == 0x5C else {
        utf8.append(byte)
        place += 1
        continue
      }
      let escape = bytes[place + 1]
      place += 2
      switch escape {
      case 0x6E: utf8.append(0x0A)
      case 0x74: utf8.append(0x09)
      case 0x72: utf8.append(0x0D)
      case 0x62: utf8.append(0x08)
      case 0x66: utf8.append(0x0C)
      case 0x75:
        var unit = hex(at: place)
        place += 4
        if (0xD800..<0xDC00).contains(unit), place + 6 <= slot.range.upperBound, bytes[place] == 0x5C,
          bytes[place + 1] == 0x75
        {
          let low = hex(at: place + 2)
          if (0xDC00..<0xE000).contains(low) {
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            place += 6
          }
        }
        guard let scalar = Unicode.Scalar(unit) else {
          throw mismatch(slot, key, "no half of a surrogate pair")
        }
        utf8.append(contentsOf: Character(scalar).utf8)
      default: utf8.append(escape)
      }
    }
    guard let text = String(validating: utf8, as: UTF8.self) else { throw mismatch(slot, key, "valid UTF-8") }
    return text
  }

  /// Four hexadecimal digits; the scanner has checked that they are there.
  private func hex(at place: Int) -> UInt32 {
    bytes[place..<(place + 4)].reduce(0) { value, byte in
      let digit: UInt8 =
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        default: byte - 87
        }
      return value << 4 | UInt32(digit)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func elementsAreEqual(to other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count, let base = baseAddress, let others = other.baseAddress else {
      return count == other.count
    }
    return memcmp(base, others, count) == 0
  }
}
