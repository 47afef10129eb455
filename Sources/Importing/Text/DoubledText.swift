/// UTF-8 that a program took for Windows-1252 or Latin-1 and wrote as UTF-8 once more: « Ã© » for « é », « â€™ » for « ’ ».
struct DoubledText {
  /// The text as it was before.
  private(set) var bytes: [UInt8] = []
  /// Where in the text a letter stands that was written twice, where others were not: nobody knows then which is meant;
  /// nil when all were.
  private(set) var mixed: Int?

  /// Nil for a text of which no letter was written twice.
  /// - Parameter text: A text in UTF-8.
  init?(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    var (firstDoubled, isPlain, isTelling) = (Int?.none, false, false)
    var place = 0
    while place < text.count {
      guard text[place] >= 0x80 else {
        bytes.append(text[place])
        place += 1
        continue
      }
      // All letters in a row that are not ASCII: undone together, or not at all.
      var end = place
      while end < text.count, text[end] >= 0x80 { end += 1 }
      // One letter alone is two characters of two bytes at least.
      let run = end - place < 4 ? "" : String(decoding: text[place..<end], as: UTF8.self)
      if let undone = Self.undone(run) {
        firstDoubled = firstDoubled ?? place
        // « Ã » before a no-break space may be a Portuguese word before a colon.
        if !run.unicodeScalars.contains("\u{A0}") { isTelling = true }
        bytes += undone
      } else {
        isPlain = true
        bytes += text[place..<end]
      }
      place = end
    }
    guard let firstDoubled, isTelling else { return nil }
    if isPlain { mixed = firstDoubled }
  }

  /// The bytes of which the characters of Windows-1252 or Latin-1 make UTF-8; nil where they make none.
  private static func undone(_ run: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in run.unicodeScalars {
      if let byte = byWindows[scalar] {
        bytes.append(byte)
      } else if (0x80...0xFF).contains(scalar.value) {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    // « É» » would be a letter too, of a script that nobody writes here.
    guard bytes.count > 1, let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ LetterSort($0, isCyrillic: false).isKnown })
    else { return nil }
    return bytes
  }

  private static let byWindows: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (place, scalar) in LegacyTable.windows.scalars.enumerated() {
      if let scalar { bytes[scalar] = UInt8(place + 0x80) }
    }
    return bytes
  }()
}
