/// Which of the encodings of a byte a letter that people's programs write here a text is in: Windows-1252, Mac Roman,
/// the CP850 of DOS, which old accounting programs still write; and where none of these makes sense of a letter, ISO
/// 8859-15, or what Windows writes in central Europe and in Cyrillic. Latin-1 is none of them: what it lacks, 0x80 to
/// 0x9F, is where Windows has its apostrophe, œ and €.
struct LegacyEncoding {
  let encoding: DecodedText.Encoding
  private let table: [Unicode.Scalar?]
  private let firstOdd: Int?
  /// Whether the letters make words in it: all but some few of them fit their neighbours.
  let makesSense: Bool

  /// Weighs them by how much sense they make of each byte among its neighbours; nil when there is nothing to weigh.
  init?(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    func weighed(_ candidate: LegacyTable) -> (candidate: LegacyTable, sense: Sense) {
      (candidate, Sense(of: bytes, in: candidate))
    }
    // Windows, unless another makes clearly more sense: it is what most files are in. Where each of its characters fits
    // its neighbours, only several times as much sense is more.
    var best = weighed(.windows)
    let (mac, dos) = (weighed(.macintosh), weighed(.dos))
    let other = dos.sense.worth > mac.sense.worth ? dos : mac
    let needed = best.sense.worth + (other.candidate.encoding == .cp850 ? 3 : 0)
    if other.sense.worth > needed, best.sense.odd > 0 || other.sense.worth >= 3 * best.sense.worth {
      best = other
    }
    // The others only where every letter fits in them, and not every one in the best of those before.
    if best.sense.odd > 0 {
      for other in [LegacyTable.latin9, .centralEurope, .cyrillic].map(weighed)
      where other.sense.odd == 0 && other.sense.worth > 0
        && (best.sense.odd > 0 || other.sense.worth > best.sense.worth)
      {
        best = other
      }
    }
    (encoding, table) = (best.candidate.encoding, best.candidate.scalars)
    firstOdd = best.sense.firstOdd
    makesSense = best.sense.worth >= 0 && best.sense.odd * 4 <= best.sense.count
  }

  /// The first byte that is no character, or where the letters make no words, the first that is none of a word.
  func unknown(in bytes: [UInt8]) -> Int? {
    bytes.firstIndex { $0 >= 0x80 && table[Int($0) - 0x80] == nil } ?? (makesSense ? nil : firstOdd)
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

  /// How much sense the bytes that are not ASCII make among their neighbours.
  private struct Sense {
    private(set) var worth = 0
    /// How many characters there are, and how many of them do not fit.
    private(set) var (count, odd) = (0, 0)
    private(set) var firstOdd: Int?

    init(of bytes: [UInt8], in candidate: LegacyTable) {
      let sorts = candidate.scalars.map {
        $0.map { LetterSort($0, isCyrillic: candidate.encoding == .windows1251) }
      }
      func sort(_ place: Int) -> LetterSort {
        guard bytes.indices.contains(place) else { return .other }
        let byte = bytes[place]
        if byte >= 0x80 { return sorts[Int(byte) - 0x80] ?? .other }
        if (0x61...0x7A).contains(byte) { return .small(0) }
        if (0x30...0x39).contains(byte) { return .digit }
        return (0x41...0x5A).contains(byte) ? .capital(0) : .other
      }
      for place in bytes.indices where bytes[place] >= 0x80 {
        var sense = -8
        if let own = sorts[Int(bytes[place]) - 0x80] {
          sense = own.sense(
            between: sort(place - 1), and: sort(place + 1), behindThat: sort(place + 2))
          // Three letters with accents in a row are no word in Latin script.
          let isRow =
            own.isLatin && place > 0 && place + 1 < bytes.count && bytes[place - 1] >= 0x80
            && bytes[place + 1] >= 0x80 && sort(place - 1).isLatin && sort(place + 1).isLatin
          if isRow { sense = -3 }
        }
        (worth, count) = (worth + sense, count + 1)
        if sense < 0 {
          odd += 1
          firstOdd = firstOdd ?? place
        }
      }
    }
  }
}

/// What a character is in words of these languages, letters with how common they are.
enum LetterSort {
  case small(Int)
  case capital(Int)
  case cyrillic(isCapital: Bool)
  case apostrophe
  case digit
  /// ½ and its like: behind a number, and before no word.
  case fraction
  /// Marks and signs that stand beside words.
  case mark
  case other

  init(_ scalar: Unicode.Scalar, isCyrillic: Bool) {
    self =
      if isCyrillic, (0x400...0x4FF).contains(scalar.value) {
        .cyrillic(isCapital: scalar.properties.isUppercase)
      } else if let worth = Self.small[scalar] {
        .small(worth)
      } else if let worth = Self.capitals[scalar] {
        .capital(worth)
      } else if scalar == "’" || scalar == "´" {
        .apostrophe
      } else if "¼½¾".unicodeScalars.contains(scalar) {
        .fraction
      } else if Self.marks.contains(scalar) {
        .mark
      } else {
        .other
      }
  }

  private var isSmall: Bool { if case .small = self { true } else { false } }
  private var isCapital: Bool { if case .capital = self { true } else { false } }
  private var isDigit: Bool { if case .digit = self { true } else { false } }
  private var isCyrillic: Bool { if case .cyrillic = self { true } else { false } }
  private var isSmallCyrillic: Bool { if case .cyrillic(isCapital: false) = self { true } else { false } }
  /// Whether it is written in these languages.
  var isKnown: Bool { if case .other = self { false } else { true } }
  /// Whether it is a letter of Latin script.
  var isLatin: Bool { isSmall || isCapital }

  /// How well it stands where it does; below zero where it does not.
  func sense(between before: LetterSort, and behind: LetterSort, behindThat next: LetterSort) -> Int {
    switch self {
    case .apostrophe: before.isLatin || before.isCyrillic ? 4 : 1
    case .mark: before.isLatin && behind.isLatin ? -1 : 2
    case .fraction: before.isLatin || !before.isDigit && behind.isLatin && next.isLatin ? -1 : 2
    case .small(let worth):
      // Between capitals it is no word; alone, a mark that was misread.
      if before.isCapital, behind.isCapital {
        -3
      } else if before.isLatin || behind.isSmall {
        worth
      } else {
        worth - 3
      }
    // A capital behind a small letter, or among a capital and a small one, is no word of these languages.
    case .capital(let worth):
      if before.isSmall || before.isCapital && behind.isSmall { -3 } else { worth }
    // A capital behind a small letter is KOI8, which has them the other way round.
    case .cyrillic(let isCapital):
      before.isLatin || behind.isLatin || isCapital && before.isSmallCyrillic ? -3 : 2
    case .digit, .other: before.isLatin && behind.isLatin ? -3 : -1
    }
  }

  private static func worths(_ common: String, _ usual: String, _ rare: String) -> [Unicode.Scalar: Int] {
    var worths: [Unicode.Scalar: Int] = [:]
    for (letters, worth) in [(common, 5), (usual, 4), (rare, 1)] {
      for letter in letters.unicodeScalars { worths[letter] = worth }
    }
    return worths
  }

  private static let small = worths(
    "éèàê", "çâîôùûëïœ", "äöüñáíóúãõåøßæÿìòšžłśćąęńźżčřěůťďňľĺŕăőűđşţý")
  private static let capitals = worths(
    "", "ÉÀÈÊÇŒÂÎÔËÏ", "ÄÖÙÛÜŸÆÑÁÍÓÚÃÕÅØŠŽŁŚĆĄĘŃŹŻČŘĚŮŤĎŇĽĹŔĂŐŰĐŞŢÝ")
  private static let marks = Set("«»“”–—…€°\u{A0}‘·£±©®²³§×ºª".unicodeScalars)
}
