/// Which of the encodings of a byte a letter that people's programs write here a text is in: Windows-1252, Mac Roman, or the CP850 of DOS, which
/// old accounting programs still write. Latin-1 is none of them: what it lacks, 0x80 to 0x9F, is where Windows has its apostrophe, œ and €.
struct LegacyEncoding {
  let encoding: DecodedText.Encoding
  private let table: [Unicode.Scalar?]

  /// Weighs them by how much sense they make of each byte among its neighbours; nil when there is nothing to weigh, or none makes any.
  init?(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let worths = Self.candidates.map { candidate in (candidate, Self.worth(of: bytes, in: candidate.table)) }
    // Windows, unless another makes clearly more sense: it is what most files are in. Where each of its characters fits its neighbours, only
    // several times as much sense is more.
    var best = worths[0]
    let isSound = !Self.isNonsense(bytes, in: best.0.table)
    for other in worths.dropFirst()
    where other.1 > best.1 + (other.0.encoding == .cp850 ? 3 : 0) && (!isSound || other.1 >= 3 * best.1) {
      best = other
    }
    (encoding, table) = (best.0.encoding, best.0.table)
    makesSense = best.1 >= 0
  }

  /// Whether the letters make words in it.
  let makesSense: Bool

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

  private static func worth(of bytes: [UInt8], in table: [Unicode.Scalar?]) -> Int {
    senses(of: bytes, in: table).reduce(0, +)
  }

  /// Whether a character does not fit its neighbours.
  private static func isNonsense(_ bytes: [UInt8], in table: [Unicode.Scalar?]) -> Bool {
    senses(of: bytes, in: table).contains { $0 < 0 }
  }

  private static func senses(of bytes: [UInt8], in table: [Unicode.Scalar?]) -> [Int] {
    let classes = table.map { $0.map(Sort.init) }
    func sort(_ place: Int) -> Sort {
      guard bytes.indices.contains(place) else { return .other }
      let byte = bytes[place]
      if byte >= 0x80 { return classes[Int(byte) - 0x80] ?? .other }
      if (0x61...0x7A).contains(byte) { return .small(0) }
      return (0x41...0x5A).contains(byte) ? .capital(0) : .other
    }
    var senses: [Int] = []
    for place in bytes.indices where bytes[place] >= 0x80 {
      let own = classes[Int(bytes[place]) - 0x80]
      senses.append(own.map { $0.sense(between: sort(place - 1), and: sort(place + 1)) } ?? -8)
    }
    return senses
  }

  /// What a character is in words of these languages, letters with how common they are.
  private enum Sort {
    case small(Int)
    case capital(Int)
    case apostrophe
    /// Marks and signs that stand beside words.
    case mark
    case other

    init(_ scalar: Unicode.Scalar) {
      self =
        if let worth = LegacyEncoding.small[scalar] {
          .small(worth)
        } else if let worth = LegacyEncoding.capitals[scalar] {
          .capital(worth)
        } else if scalar == "’" {
          .apostrophe
        } else if LegacyEncoding.marks.contains(scalar) {
          .mark
        } else {
          .other
        }
    }

    private var isSmall: Bool { if case .small = self { true } else { false } }
    private var isCapital: Bool { if case .capital = self { true } else { false } }
    private var isLetter: Bool { isSmall || isCapital }

    func sense(between before: Sort, and behind: Sort) -> Int {
      switch self {
      case .apostrophe: before.isLetter ? 4 : 1
      case .mark: before.isLetter && behind.isLetter ? -1 : 2
      case .small(let worth):
        // Between capitals it is no word; alone, a mark that was misread.
        if before.isCapital, behind.isCapital {
          -3
        } else if before.isLetter || behind.isSmall {
          worth
        } else {
          worth - 3
        }
      // A capital behind a small letter, or among a capital and a small one, is no word of these languages.
      case .capital(let worth):
        if before.isSmall || before.isCapital && behind.isSmall { -3 } else { worth }
      case .other: before.isLetter && behind.isLetter ? -3 : -1
      }
    }
  }

  private static func worths(_ common: String, _ usual: String, _ rare: String) -> [Unicode.Scalar: Int] {
    var worths: [Unicode.Scalar: Int] = [:]
    for (letters, worth) in [(common, 5), (usual, 4), (rare, 1)] {
      for letter in letters.unicodeScalars { worths[letter] = worth }
    }
    return worths
  }

  private static let small = worths("éèàê", "çâîôùûëïœ", "äöüñáíóúãõåøßæÿìòšž")
  private static let capitals = worths("", "ÉÀÈÊÇŒÂÎÔËÏ", "ÄÖÙÛÜŸÆÑÁÍÓÚÃÕÅØŠŽ")
  private static let marks = Set("«»“”–—…€°\u{A0}‘·£½¼¾±©®²³§×ºª".unicodeScalars)

  private static let candidates: [(encoding: DecodedText.Encoding, table: [Unicode.Scalar?])] = [
    (.windows1252, windows), (.macRoman, macintosh), (.cp850, dos),
  ]

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

  /// 0x80 to 0xFF of CP850 (<https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT>).
  private static let dos: [Unicode.Scalar?] = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
      + "\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
}
