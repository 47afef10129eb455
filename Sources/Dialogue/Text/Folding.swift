extension String {
  /// The text as a search and a comparison of names see it: lower case, without diacritics, ligatures spelled out, every
  /// apostrophe straight, every hyphen and dash a plain hyphen, every blank a plain space, nothing that cannot be seen.
  ///
  /// Covers the letters of Latin, Greek and Cyrillic script, and every combining mark of Unicode that changes how a letter
  /// looks and not which letter it is. The vowel signs of other scripts stay.
  /// - Complexity: O(*n*), without tables from Unicode for text in the letters of Latin-1 and Latin Extended-A.
  public var folded: String {
    if let plain = foldedASCII { return plain }
    var result = String()
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { Folding.append(scalar, to: &result) }
    return result
  }

  /// The folded text when all of it is ASCII, byte by byte: a list of a hundred thousand people is folded several times over.
  private var foldedASCII: String? {
    let folded = utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { room in
        for place in bytes.indices {
          let byte = bytes[place]
          room[place] = (0x41...0x5A).contains(byte) ? byte + 32 : byte == 0x60 ? 0x27 : byte
        }
        return bytes.count
      }
    }
    return folded ?? nil
  }
}

extension StringProtocol {
  /// The text as ``Swift/String/folded`` has it.
  public var folded: String { String(self).folded }
}

extension String {
  /// A folded text with one letter for an umlaut that is written out: `mueller` is `muller`, as `Müller` is.
  public var withoutUmlauts: String {
    var kept: [UInt8] = []
    kept.reserveCapacity(utf8.count)
    var last: UInt8 = 0
    for byte in utf8 {
      // An e behind a, o or u.
      if byte != 0x65 || last != 0x61 && last != 0x6F && last != 0x75 { kept.append(byte) }
      last = byte
    }
    return kept.count == utf8.count ? self : String(decoding: kept, as: UTF8.self)
  }
}

/// Folding of single characters.
enum Folding {
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 0x60: result.append("'")
    case 0..<0x80: result.unicodeScalars.append(scalar)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(" ")
    case 0xB4, 0x02B9, 0x02BB...0x02BD, 0x02C8, 0x05F3, 0x2018...0x201B, 0x2032, 0x2035, 0xA78B, 0xA78C,
      0xFF07,
      0xFF40:
      result.append("'")
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: result.append("-")
    case 0xC0...0x17F: result.append(latin[Int(scalar.value) - 0xC0])
    // Letters, digits and signs in full width, and the mathematical alphabets.
    case 0xFF01...0xFF5E:
      if let plain = Unicode.Scalar(scalar.value - 0xFEE0) { append(plain, to: &result) }
    case 0x1D400...0x1D6A3:
      result.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + (scalar.value - 0x1D400) % 26)))
    default:
      guard !isDropped(scalar) else { return }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(lower) {
        result.append(withoutMarks(lower))
      }
    }
  }

  /// Whether a character is nothing in a folded text: marks upon letters, and what cannot be seen.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2060, 0xFEFF: true
    case 0xAE..<0x0300: false
    default:
      // A vowel sign, which is a letter of its own, has the class 0.
      switch scalar.properties.generalCategory {
      case .nonspacingMark: scalar.properties.canonicalCombiningClass != .notReordered
      case .enclosingMark: true
      default: false
      }
    }
  }

  /// What is left of a small letter without what is written upon or through it.
  private static func withoutMarks(_ small: Unicode.Scalar) -> String {
    if (0xC0...0x17F).contains(small.value) { return latin[Int(small.value) - 0xC0] }
    return bases[small] ?? String(Character(small))
  }

  /// U+00C0 to U+017F (Latin-1 Supplement, Latin Extended-A) without diacritics, in lower case.
  private static let latin: [String] = {
    let rows = [
      "a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss",
      "a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y",
      "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g",
      "g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l",
      "l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s",
      "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s",
    ]
    return rows.flatMap { $0.split(separator: " ").map(String.init) }
  }()

  /// Further small letters with diacritics, and what is left without them: found by their names in Unicode, in which
  /// “Latin small letter e with circumflex and tilde” is an e.
  private static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [
      "ǆ": "dz", "ǳ": "dz", "ǉ": "lj", "ǌ": "nj", "ς": "σ", "ё": "е", "й": "и", "ї": "і", "ў": "у",
      "ѓ": "г", "ќ": "к", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    ]
    let blocks: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0xDF...0x17F, 0x180...0x2AF, 0x370...0x52F, 0x1D00...0x1DBF, 0x1E00...0x1FFF,
      0x2C60...0x2C7F,
      0xA720...0xA7FF,
    ]
    let letters = blocks.joined().compactMap(Unicode.Scalar.init)
      .filter { $0.properties.lowercaseMapping.unicodeScalars.elementsEqual([$0]) }
    let named = Dictionary(letters.compactMap { letter in letter.properties.name.map { ($0, letter) } }) {
      first, _ in first
    }
    for (name, letter) in named where bases[letter] == nil && letter.value > 0x17F {
      let letters = name.utf8
      guard
        let place = letters.indices.first(where: {
          letters[$0] == 0x20 && letters[$0...].starts(with: " WITH ".utf8)
        }), let base = named[String(name[..<place])]
      else { continue }
      let isLatin1 = (0xC0...0x17F).contains(base.value)
      bases[letter] = isLatin1 ? latin[Int(base.value) - 0xC0] : bases[base] ?? String(Character(base))
    }
    return bases
  }()
}

extension Character {
  /// Whether it is an apostrophe, whatever writes it: some keyboards and languages have one that counts as a letter (U+02BC).
  public var isApostrophe: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return value == 0x27 || value >= 0xB4 && !(0xC0...0x2B8).contains(value) && String(self).folded == "'"
  }
}
