extension StringProtocol {
  /// The text as a search sees it: lower case, without accents, ligatures spelled out, every apostrophe straight and
  /// every blank a plain space.
  ///
  /// Covers the letters of European languages in Latin script; other letters are only put in lower case.
  /// - Complexity: O(*n*), without tables from Unicode for text in Latin script.
  public var folded: String {
    var result = String()
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { Folding.append(scalar, to: &result) }
    return result
  }
}

/// Folding of single characters.
enum Folding {
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 0..<0x80: result.unicodeScalars.append(scalar)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(" ")
    case 0x2018, 0x2019, 0x02BC, 0x2032: result.append("'")
    case 0x0300...0x036F: break
    case 0xC0...0x17F: result.append(latin[Int(scalar.value) - 0xC0])
    default: result.append(scalar.properties.lowercaseMapping)
    }
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
}
