/// Which of the two encodings of a byte a letter that people's programs write here a text is in: Windows-1252 or Mac Roman. Latin-1 is
/// neither: what it lacks, 0x80 to 0x9F, is where Windows has its apostrophe, œ and €.
struct LegacyEncoding {
  let encoding: DecodedText.Encoding
  private let table: [Unicode.Scalar?]

  /// Weighs both by how much sense they make of each byte among its neighbours; nil when there is nothing to weigh.
  init?(_ bytes: [UInt8]) {
    var (windows, mac) = (0, 0)
    for place in bytes.indices where bytes[place] >= 0x80 {
      let before = place > 0 ? bytes[place - 1] : 0x20
      let behind = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      windows += Self.sense(of: Self.windows[Int(bytes[place]) - 0x80], before, behind)
      mac += Self.sense(of: Self.macintosh[Int(bytes[place]) - 0x80], before, behind)
    }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    (encoding, table) = mac > windows ? (.macRoman, Self.macintosh) : (.windows1252, Self.windows)
  }

  /// The first byte that is no character.
  func unknown(in bytes: [UInt8]) -> Int? {
    bytes.firstIndex { $0 >= 0x80 && table[Int($0) - 0x80] == nil }
  }

  /// The text in UTF-8.
  func decoded(_ bytes: [UInt8]) -> [UInt8] {
    let encoded = table.map { scalar in scalar.flatMap { UTF8.encode($0).map(Array.init) } ?? [] }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { result.append(byte) } else { result += encoded[Int(byte) - 0x80] }
    }
    return result
  }

  private static func sense(of scalar: Unicode.Scalar?, _ before: UInt8, _ behind: UInt8) -> Int {
    guard let scalar else { return -8 }
    func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }
    let isWithin = isLetter(before) && isLetter(behind)
    switch scalar {
    case "’": return isLetter(before) ? 4 : 1
    case "«", "»", "“", "”", "–", "—", "…", "€", "°", "\u{A0}", "‘", "·": return isWithin ? -1 : 2
    case _ where small.contains(scalar): return isSmall(before) || isSmall(behind) ? 4 : 2
    // A capital behind a small letter is no word of these languages.
    case _ where capitals.contains(scalar): return isSmall(before) ? -3 : 2
    default: return isWithin ? -3 : -1
    }
  }

  private static let small = Set("àâäçéèêëîïôöùûüÿæœñáíóúìòãõåøß".unicodeScalars)
  private static let capitals = Set("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÆŒÑÁÍÓÚÃÕÅØ".unicodeScalars)

  /// 0x80 to 0xFF of Windows-1252 (<https://encoding.spec.whatwg.org/#legacy-single-byte-encodings>); five bytes are nothing.
  private static let windows: [Unicode.Scalar?] =
    Array("€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ".unicodeScalars).map {
      $0 == "\u{0}" ? nil : $0
    }
    + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }

  /// 0x80 to 0xFF of Mac Roman, by the same source.
  private static let macintosh: [Unicode.Scalar?] = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
      + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
