extension String {
  /// The text without what could act on a terminal or hide words: control characters, marks of writing direction and
  /// invisible separators and noncharacters go; every sort of line end becomes `\n`, tabs become blanks, outer blanks go.
  package var cleaned: String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(utf8.count)
    var wasReturn = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0D, 0x85, 0x2028, 0x2029, 0x0B, 0x0C: result.append("\n")
      case 0x0A: if !wasReturn { result.append("\n") }
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
        0xFDD0...0xFDEF:
        break
      default: result.append(scalar)
      }
      wasReturn = scalar.value == 0x0D
    }
    return String(result).trimmed
  }

  /// The cleaned text on one line.
  package var oneLine: String {
    cleaned.split(separator: "\n").map { String($0).trimmed }.joined(separator: " ")
  }

  /// The text on one line, cut at a word before `limit` characters, with an ellipsis when something was cut.
  package func shortened(to limit: Int) -> String {
    let line = oneLine
    guard line.count > limit else { return line }
    let head = line.prefix(max(1, limit - 1))
    let end = head.lastIndex(of: " ").flatMap { $0 > head.startIndex ? $0 : nil } ?? head.endIndex
    return String(head[..<end]).trimmed + "…"
  }

  /// The text without blanks and line ends at either end.
  package var trimmed: String {
    let isBlank = { (character: Character) in character == " " || character == "\n" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }

  /// The text with its first letter in upper case.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
