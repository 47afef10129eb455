/// The spaces of French typography.
package enum FrenchSpacing {
  /// A text in which the spaces that must not be broken are no-break spaces: U+00A0 before a colon, within guillemets
  /// and before a unit or `%` behind a number, within a number, the narrow U+202F before `;`, `!` and `?` (*Lexique des
  /// règles typographiques en usage à l'Imprimerie nationale*). Ordinary spaces are written in phrases, and this is the
  /// one place that knows.
  ///
  /// A sign that stands for something else is left alone: `!` before a word, as the mark of a warning, and `?` among other
  /// signs. Linear in the length of the text; a text that needs nothing is returned as it is.
  package static func applied(to text: String) -> String {
    var source = text
    return source.withUTF8 { bytes in
      let places = bytes.indices.filter { bytes[$0] == space && replacement(of: $0, in: bytes) != nil }
      if places.isEmpty { return text }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 2 * places.count)
      for place in bytes.indices {
        if bytes[place] == space, let new = replacement(of: place, in: bytes) {
          result += new
        } else {
          result.append(bytes[place])
        }
      }
      return String(decoding: result, as: UTF8.self)
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let noBreak: [UInt8] = [0xC2, 0xA0]
  private static let narrow: [UInt8] = [0xE2, 0x80, 0xAF]

  /// What stands in place of the space there; nil when it stays.
  private static func replacement(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    // « is C2 AB and » is C2 BB.
    if place >= 2, bytes[place - 1] == 0xAB, bytes[place - 2] == 0xC2 { return noBreak }
    guard place + 1 < bytes.count else { return nil }
    switch bytes[place + 1] {
    case UInt8(ascii: ":"): return isSign(place, in: bytes) ? nil : noBreak
    case UInt8(ascii: ";"): return isSign(place, in: bytes) ? nil : narrow
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return place > 0 && !isSign(place, in: bytes) && !isSeparator(bytes[place - 1]) ? narrow : nil
    case 0xC2: return place + 2 < bytes.count && bytes[place + 2] == 0xBB ? noBreak : nil
    default:
      return isNumber(place - 1, in: bytes) && isUnit(at: place + 1, in: bytes)
        || isWithinNumber(place, in: bytes) ? noBreak : nil
    }
  }

  /// Whether the mark behind a space is followed by something that clings to it: then it is a sign, not punctuation.
  private static func isSign(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place + 2 < bytes.count else { return false }
    let next = bytes[place + 2]
    // What is for private use (U+E000 to U+EFFF begin with EE) is no part of a sentence.
    return next != space && next != UInt8(ascii: "\n") && next != UInt8(ascii: ")") && next != 0xC2
      && next != 0xEE
  }

  /// Whether a mark behind this and a space is a sign in a list: a space, a comma, an opening parenthesis.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "\n")
  }

  /// Whether a number ends there: a digit, or the place of a value.
  private static func isNumber(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place >= 0 else { return false }
    return bytes[place] == UInt8(ascii: "}") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
  }

  /// Whether a space parts the digits of one number: « 12 500 », « 06 12 34 56 78 ».
  private static func isWithinNumber(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let before = bytes[..<place].reversed().prefix { isDigit($0) }.count
    let behind = bytes[(place + 1)...].prefix { isDigit($0) }.count
    return behind == 3 && (1...3).contains(before) || behind == 2 && before == 2
  }

  private static let units: [[UInt8]] = ["%", "€", "min", "h", "s", "j"].map { Array($0.utf8) }

  private static func isUnit(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    units.contains { unit in
      let end = start + unit.count
      guard end <= bytes.count, bytes[start..<end].elementsEqual(unit) else { return false }
      guard end < bytes.count else { return true }
      let next = bytes[end] | 0x20
      return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) && bytes[end] < 0x80
        && bytes[end] != UInt8(ascii: "'")
    }
  }
}
