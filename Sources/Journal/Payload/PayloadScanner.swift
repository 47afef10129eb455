/// Steps over JSON values (RFC 8259, no floating-point numbers) without building anything.
struct PayloadScanner {
  /// Deepest nesting that is read; the codec writes three levels at most.
  static let maximumDepth = 16

  let bytes: UnsafeRawBufferPointer
  var offset = 0

  init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  @inline(__always)
  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { offset += 1 }
  }

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// Steps over a text and returns what stands between its quotes, and whether there are escapes in it.
  mutating func skipString() throws(PayloadError) -> (range: Range<Int>, hasEscapes: Bool) {
    guard take(0x22) else { throw error("\"") }
    let start = offset
    var hasEscapes = false
    while true {
      skipPlain()
      guard let byte = next else { break }
      if byte == 0x22 {
        offset += 1
        return (start..<(offset - 1), hasEscapes)
      }
      if byte < 0x20 { throw error("no control character") }
      if byte == 0x5C {
        hasEscapes = true
        offset += 1
        try skipEscape()
      } else {
        offset += 1
      }
    }
    throw error("closing quote")
  }

  /// Steps over bytes that stand for themselves, eight at a time; what is left of them is looked at one by one.
  private mutating func skipPlain() {
    guard let base = bytes.baseAddress else { return }
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // “Determine if a word has a byte less than n”, Sean Eron Anderson, Bit Twiddling Hacks: right for the first such byte.
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash)
        & (ones &* 0x80)
      guard found == 0 else {
        offset += found.trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
  }

  private mutating func skipEscape() throws(PayloadError) {
    switch next {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: offset += 1
    case 0x75:
      offset += 1
      for _ in 0..<4 {
        guard let byte = next, isHex(byte) else { throw error("four hexadecimal digits") }
        offset += 1
      }
    default: throw error("an escape of JSON")
    }
  }

  private func isHex(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }

  /// Steps over any value and returns where it stands and what it is.
  mutating func skipValue(depth: Int = 0) throws(PayloadError) -> PayloadReader.Slot {
    guard depth < PayloadScanner.maximumDepth else { throw error("less nesting") }
    let start = offset
    switch next {
    case 0x22:
      let text = try skipString()
      return .init(kind: text.hasEscapes ? .escapedText : .text, range: text.range)
    case 0x7B:
      offset += 1
      try skipList(until: 0x7D) { scanner throws(PayloadError) in
        _ = try scanner.skipString()
        scanner.skipBlanks()
        guard scanner.take(0x3A) else { throw scanner.error(":") }
        scanner.skipBlanks()
        _ = try scanner.skipValue(depth: depth + 1)
      }
      return .init(kind: .object, range: start..<offset)
    case 0x5B:
      offset += 1
      try skipList(until: 0x5D) { scanner throws(PayloadError) in _ = try scanner.skipValue(depth: depth + 1)
      }
      return .init(kind: .array, range: start..<offset)
    case 0x74: return try skipWord("true", .true)
    case 0x66: return try skipWord("false", .false)
    case 0x6E: return try skipWord("null", .null)
    default: return try skipInteger()
    }
  }

  private mutating func skipList(
    until end: UInt8, _ element: (inout PayloadScanner) throws(PayloadError) -> Void
  ) throws(PayloadError) {
    skipBlanks()
    if take(end) { return }
    repeat {
      skipBlanks()
      try element(&self)
      skipBlanks()
    } while take(0x2C)
    guard take(end) else { throw error("\",\" or the end of the list") }
  }

  private mutating func skipWord(_ word: StaticString, _ kind: PayloadReader.Slot.Kind) throws(PayloadError)
    -> PayloadReader.Slot
  {
    let length = word.utf8CodeUnitCount
    guard offset + length <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[offset..<(offset + length)]) })
    else { throw error("a value") }
    offset += length
    return .init(kind: kind, range: (offset - length)..<offset)
  }

  private mutating func skipInteger() throws(PayloadError) -> PayloadReader.Slot {
    let start = offset
    _ = take(0x2D)
    let digits = offset
    while let byte = next, (48...57).contains(byte) { offset += 1 }
    let count = offset - digits
    guard count > 0, count == 1 || bytes[digits] != 48 else { throw error("a value") }
    if let byte = next, byte == 0x2E || byte == 0x65 || byte == 0x45 { throw error("an integer") }
    return .init(kind: .integer, range: start..<offset)
  }

  func error(_ expected: String) -> PayloadError { PayloadError(offset: offset, expected: expected) }
}
