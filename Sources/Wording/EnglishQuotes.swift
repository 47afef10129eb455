/// The quotation marks and apostrophes of English typography.
package enum EnglishQuotes {
  /// A text with `"` and `'` as “ ” and ‘ ’. What measures something, `6"` and `5'`, is left alone. Linear in the
  /// length of the text; a text that needs nothing is returned as it is.
  package static func applied(to text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) else {
      return text
    }
    let letters = Array(text)
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var isQuoted = false
    for (place, letter) in letters.enumerated() {
      let before = place > 0 ? letters[place - 1] : " "
      let after = place + 1 < letters.count ? letters[place + 1] : " "
      switch letter {
      case "\"":
        let opens = !isQuoted && isOpening(before) && !after.isWhitespace
        if before.isNumber, !isQuoted {
          result.append(letter)
        } else {
          result.append(opens ? "“" : "”")
          isQuoted = opens
        }
      case "'":
        if before.isNumber, !after.isLetter {
          result.append(letter)
        } else {
          // ’90s and ’tis are apostrophes; the first is known by its figure.
          result.append(isOpening(before) && after.isLetter ? "‘" : "’")
        }
      default: result.append(letter)
      }
    }
    return result
  }

  private static func isOpening(_ before: Character) -> Bool {
    before.isWhitespace || "([{—–-/“‘".contains(before)
  }
}
