/// The words of a text as a search sees them: folded like ``Swift/StringProtocol/folded``, parted at everything that is
/// neither letter nor digit. A word with letters that are also written out (ä as `ae`, ø as `oe`, å as `aa`) comes a second time
/// so.
struct FoldedWords {
  /// Bytes of a word; what is longer goes on as the next word.
  static let longest = 63

  private static let tables = Tables()
  private let tables = FoldedWords.tables
  private var bytes = [UInt8](repeating: 0, count: longest)
  private var origins = [Int](repeating: 0, count: longest + 1)
  private var count = 0
  /// Behind which bytes a letter stands where the word is written out, and which.
  private var outlets: [(place: Int, letter: UInt8)] = []

  /// A word, and where its bytes come from.
  struct Word {
    /// The folded bytes.
    let bytes: UnsafeBufferPointer<UInt8>
    /// For each byte, the offset in UTF-8 of the character that it comes from; then the end of the word.
    let origins: UnsafeBufferPointer<Int>
    /// Whether it is the word before it once more, written out.
    let isWrittenOut: Bool
  }

  /// Calls `body` with each word, which is valid during the call only.
  /// - Complexity: O(*n*)
  mutating func forEach(in text: String, _ body: (Word) -> Void) {
    var text = text
    text.withUTF8 { scan($0, body) }
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte < 0x80 {
        let folded = tables.ascii[Int(byte)]
        if folded != 0 { add(folded, from: place, body) } else { finish(at: place, body) }
        place += 1
        continue
      }
      let (scalar, length) = FoldedWords.decode(text, at: place)
      fold(scalar, from: place, body)
      place += length
    }
    finish(at: text.count, body)
  }

  private mutating func fold(_ scalar: UInt32, from place: Int, _ body: (Word) -> Void) {
    switch scalar {
    case 0x308 where count > 0, 0x30A where count > 0: writeOut(bytes[count - 1], isRing: scalar == 0x30A)
    case 0xAD, 0x300...0x36F: break
    case 0xD7, 0xF7, 0x80..<0xC0: finish(at: place, body)
    case 0xC0...0x17F:
      let pair = Int(scalar - 0xC0) * 2
      add(tables.latin[pair], from: place, body)
      if tables.latin[pair + 1] != 0 { add(tables.latin[pair + 1], from: place, body) }
      switch scalar {
      case 0xC4, 0xD6, 0xDC, 0xE4, 0xF6, 0xFC, 0xD8, 0xF8: writeOut(tables.latin[pair], isRing: false)
      case 0xC5, 0xE5: writeOut(tables.latin[pair], isRing: true)
      default: break
      }
    default:
      guard let scalar = Unicode.Scalar(scalar) else { return finish(at: place, body) }
      guard !Folding.isDropped(scalar) else { return }
      guard FoldedWords.isOfWord(scalar) else { return finish(at: place, body) }
      var letters = ""
      Folding.append(scalar, to: &letters)
      for byte in letters.utf8 { add(byte, from: place, body) }
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  private mutating func add(_ byte: UInt8, from place: Int, _ body: (Word) -> Void) {
    if count == FoldedWords.longest { finish(at: place, body) }
    bytes[count] = byte
    origins[count] = place
    count += 1
  }

  /// Notes that the letter that was added last is also written with another one behind it.
  private mutating func writeOut(_ letter: UInt8, isRing: Bool) {
    guard isRing ? letter == UInt8(ascii: "a") : "aou".utf8.contains(letter) else { return }
    outlets.append((count, isRing ? UInt8(ascii: "a") : UInt8(ascii: "e")))
  }

  private mutating func finish(at end: Int, _ body: (Word) -> Void) {
    guard count > 0 else { return }
    origins[count] = end
    tell(bytes, origins, count, isWrittenOut: false, body)
    if !outlets.isEmpty {
      if count + outlets.count <= FoldedWords.longest {
        var (whole, places) = (Array(bytes[..<count]), Array(origins[...count]))
        for outlet in outlets.reversed() {
          whole.insert(outlet.letter, at: outlet.place)
          places.insert(places[outlet.place - 1], at: outlet.place)
        }
        tell(whole, places, whole.count, isWrittenOut: true, body)
      }
      outlets.removeAll(keepingCapacity: true)
    }
    count = 0
  }

  private func tell(
    _ bytes: [UInt8], _ origins: [Int], _ count: Int, isWrittenOut: Bool, _ body: (Word) -> Void
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      origins.withUnsafeBufferPointer { origins in
        body(
          Word(
            bytes: .init(rebasing: bytes[..<count]), origins: .init(rebasing: origins[...count]),
            isWrittenOut: isWrittenOut))
      }
    }
  }

  /// The scalar at a place of valid UTF-8, and how many bytes it takes. A sequence that is cut off counts as one byte.
  private static func decode(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt32, Int) {
    let first = UInt32(text[place])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard place + length <= text.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for next in 1..<length { scalar = scalar << 6 | UInt32(text[place + next] & 0x3F) }
    return (scalar, length)
  }

  /// What characters are folded to; 0 for what parts words.
  private struct Tables {
    var ascii = [UInt8](repeating: 0, count: 128)
    /// Two bytes for each of U+00C0 to U+017F; the second is 0 when there is one only.
    var latin = [UInt8](repeating: 0, count: 2 * 192)

    init() {
      for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { ascii[Int(byte)] = byte }
      for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
        ascii[Int(byte)] = byte
        ascii[Int(byte) - 32] = byte
      }
      for place in 0..<192 {
        guard let scalar = Unicode.Scalar(UInt32(0xC0 + place)) else { continue }
        for (offset, byte) in String(Character(scalar)).folded.utf8.prefix(2).enumerated() {
          latin[place * 2 + offset] = byte
        }
      }
    }
  }
}
