/// The text of a file, whatever its program encoded it in. Nothing that cannot be read gets through: what is not understood is
/// refused with its place.
public struct DecodedText: Equatable, Sendable {
  /// How the file was encoded.
  public let encoding: Encoding
  /// The text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]

  /// Encodings that are told apart.
  public enum Encoding: String, Sendable {
    /// UTF-8, with or without a mark.
    case utf8 = "UTF-8"
    /// UTF-16 with a mark, in either order of bytes.
    case utf16 = "UTF-16"
    /// What Windows writes in western Europe.
    case windows1252 = "Windows-1252"
    /// What programs of the Macintosh write.
    case macRoman = "Mac Roman"
    /// What programs of DOS wrote in western Europe.
    case cp850 = "CP850 (DOS)"
    /// Latin-1 with the euro and œ, as Unix programs wrote it.
    case latin9 = "ISO 8859-15"
    /// What Windows writes in central Europe.
    case windows1250 = "Windows-1250"
    /// What Windows writes in Cyrillic.
    case windows1251 = "Windows-1251"
    /// UTF-8 that was taken for Windows-1252 and written as UTF-8 again: « Ã© » for « é ».
    case doubled = "UTF-8 × 2"
  }

  /// Words of the text with letters that another encoding would have otherwise, the oddest ones first: what a person
  /// looks at to see whether it was read right. None for UTF-8.
  public var examples: [String] { encoding == .utf8 || encoding == .utf16 ? [] : Self.telling(text) }

  /// The text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Finds the encoding and reads the text.
  ///
  /// A file without a mark that is not UTF-8 is of one of the encodings of a byte a letter, whichever makes more sense
  /// of its letters; but where most of what is not ASCII is UTF-8, a byte that is not is a slip and is named.
  /// - Parameters:
  ///   - bytes: What was read.
  ///   - isUTF8: Whether what came before it from the same place was UTF-8: then so is this.
  /// - Throws: ``UnreadableText``.
  /// - Complexity: linear in the bytes.
  public init(_ bytes: [UInt8], isUTF8: Bool = false) throws(UnreadableText) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw UnreadableText(.utf32)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16
      self.bytes = try Self.wide(bytes, from: 2, isBigEndian: bytes[0] == 0xFE)
    } else if let isBigEndian = Self.isWide(bytes) {
      encoding = .utf16
      self.bytes = try Self.wide(bytes, from: 0, isBigEndian: isBigEndian)
    } else {
      let found = Self.scan(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      // Two lists pasted together are neither: whole letters of UTF-8 in them are no chance.
      let isMixed = found.letters * 20 > found.strays
      if found.strays > found.sequences, !isMixed, !isUTF8, let legacy = LegacyEncoding(bytes) {
        encoding = legacy.encoding
        if let unknown = legacy.unknown(in: bytes) {
          throw Self.trouble(.stray(bytes[unknown]), at: unknown, in: bytes, isUTF8: false)
        }
        self.bytes = legacy.decoded(bytes)
      } else if let stray = found.stray {
        throw Self.trouble(.stray(bytes[stray]), at: stray, in: bytes)
      } else {
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let doubled = found.sequences > 1 ? DoubledText(plain) : nil
        if let doubled, let mixed = doubled.mixed { throw Self.trouble(.doubled, at: mixed, in: plain) }
        (encoding, self.bytes) = doubled.map { (Encoding.doubled, $0.bytes) } ?? (Encoding.utf8, plain)
      }
    }
    if let zero = self.bytes.firstIndex(of: 0) { throw Self.trouble(.zero, at: zero, in: self.bytes) }
    if let lost = Self.replacement(in: self.bytes) { throw Self.trouble(.lost, at: lost, in: self.bytes) }
  }

  /// How many characters of several bytes there are, how many of them are letters of western Europe, how many bytes
  /// belong to none, and the first of those.
  private static func scan(
    _ bytes: [UInt8], from start: Int
  ) -> (sequences: Int, letters: Int, strays: Int, stray: Int?) {
    bytes.withUnsafeBufferPointer { bytes in
      var (sequences, letters, strays, stray) = (0, 0, 0, Int?.none)
      var place = start
      while place < bytes.count {
        let first = bytes[place]
        guard first >= 0x80 else {
          place += 1
          continue
        }
        let length = sequenceLength(bytes, place)
        if length > 0 {
          sequences += 1
          // Letters with accents and œ; others come about by chance between bytes of Mac Roman.
          if first == 0xC3 || first == 0xC5 && (0x92...0x93).contains(bytes[place + 1]) { letters += 1 }
          place += length
        } else {
          strays += 1
          stray = stray ?? place
          place += 1
        }
      }
      return (sequences, letters, strays, stray)
    }
  }

  /// The length of the character of several bytes that begins here (Unicode, table 3-7); 0 when none does.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let first = bytes[place]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return 0 }
    for next in (place + 2)..<max(place + 2, place + length) where !(0x80...0xBF).contains(bytes[next]) {
      return 0
    }
    return length
  }

  private static func replacement(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place + 2 < bytes.count {
        if bytes[place] == 0xEF, bytes[place + 1] == 0xBF, bytes[place + 2] == 0xBD { return place }
        place += 1
      }
      return nil
    }
  }

  /// Whether a text without a mark is UTF-16, and whether the larger byte comes first: every other byte of Latin letters is zero.
  private static func isWide(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(4096)
    guard head.count >= 8 else { return nil }
    let first = head.indices.count { $0 % 2 == 0 && head[$0] == 0 }
    let second = head.indices.count { $0 % 2 == 1 && head[$0] == 0 }
    if first == 0, second * 5 > head.count { return false }
    if second == 0, first * 5 > head.count { return true }
    return nil
  }

  private static func telling(_ text: String) -> [String] {
    let usual = Set("éèàêçâîôùûëïœÉÀÈÊÇ’«»\u{A0}–…€°".unicodeScalars)
    var seen: Set<Unicode.Scalar> = []
    var found: (odd: [String], usual: [String]) = ([], [])
    for word in text.split(whereSeparator: { !$0.isLetter && !"’´-".contains($0) }) {
      let letters = word.unicodeScalars.filter { !$0.isASCII }
      guard letters.contains(where: { !seen.contains($0) }) else { continue }
      seen.formUnion(letters)
      if letters.allSatisfy(usual.contains) {
        found.usual.append(String(word))
      } else {
        found.odd.append(String(word))
      }
    }
    return Array((found.odd + found.usual).prefix(4))
  }

  private static func wide(
    _ bytes: [UInt8], from start: Int, isBigEndian: Bool
  ) throws(UnreadableText) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: start, to: bytes.count - 1, by: 2) {
      let (one, two) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? one << 8 | two : two << 8 | one)
    }
    let text = String(decoding: units, as: UTF16.self)
    let result = Array(text.utf8)
    if bytes.count % 2 == 1 { throw trouble(.cut, at: result.count, in: result) }
    return result
  }

  private static func trouble(
    _ problem: UnreadableText.Problem, at offset: Int, in bytes: [UInt8], isUTF8: Bool = true
  ) -> UnreadableText {
    var (line, start) = (1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    for place in 0..<min(offset, bytes.count) {
      let isReturn = bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
      if bytes[place] == 0x0A || isReturn { (line, start) = (line + 1, place + 1) }
    }
    let before = start < offset ? bytes[start..<offset] : []
    let column = isUTF8 ? String(decoding: before, as: UTF8.self).count : before.count
    return UnreadableText(problem, line: line, column: column + 1)
  }
}

/// Why a file is no text that can be read, and where.
public struct UnreadableText: Error, Equatable, Sendable {
  /// Line, from 1.
  public var line = 1
  /// Character of the line, from 1.
  public var column = 1
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with a text as such.
  public enum Problem: Equatable, Sendable {
    /// A byte that is no character of the encoding.
    case stray(UInt8)
    /// A character that was lost before: U+FFFD.
    case lost
    /// A zero byte: this is no text.
    case zero
    /// UTF-16 that ends within a character.
    case cut
    /// UTF-32.
    case utf32
    /// A letter that was written as UTF-8 twice, among others that were not.
    case doubled
  }

  init(_ problem: Problem, line: Int = 1, column: Int = 1) {
    (self.problem, self.line, self.column) = (problem, line, column)
  }
}
