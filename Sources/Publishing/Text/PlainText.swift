extension String {
  /// The text without what could act on a terminal or hide words: control characters, marks of writing direction and
  /// invisible separators and noncharacters go; every sort of line end becomes `\n`, tabs become blanks, outer blanks go.
  package var cleaned: String {
    if isClean(onOneLine: false) { return self }
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

  /// Whether cleaning changes nothing, and there is no line end where there should be none: seen byte by byte, as most texts
  /// are like that.
  private func isClean(onOneLine: Bool) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      guard first > 0x20, last > 0x20 else { return false }
      for place in bytes.indices {
        let byte = bytes[place]
        if byte < 0x20 ? byte != 0x0A || onOneLine : byte == 0x7F { return false }
        guard byte >= 0xC2, place + 1 < bytes.count else { continue }
        let second = bytes[place + 1]
        switch byte {
        case 0xC2: if second < 0xA0 { return false }
        case 0xE2: if second == 0x81 || second == 0x80 && Self.isTakenOut(bytes[place + 2]) { return false }
        case 0xEF: if second == 0xB7 || second == 0xBB { return false }
        default: break
        }
      }
      return true
    }
  }

  /// Whether U+2000 and the last six bits of a byte is no letter: marks of direction, blanks without a width, line ends.
  private static func isTakenOut(_ byte: UInt8) -> Bool {
    byte == 0x8B || byte == 0x8E || byte == 0x8F || (0xA8...0xAE).contains(byte)
  }

  /// The cleaned text on one line.
  package var oneLine: String {
    if isClean(onOneLine: true) { return self }
    return cleaned.split(separator: "\n").map { String($0).trimmed }.joined(separator: " ")
  }

  /// The text on one line, cut at a word before `limit` characters, with an ellipsis when something was cut; within a
  /// word that is so long, an address, that little would be left without it.
  package func shortened(to limit: Int) -> String {
    var line = oneLine
    guard line.utf8.count > limit else { return line }
    if let plain = line.withUTF8({ Self.shortened(plain: $0, to: limit) }) { return plain }
    guard line.count > limit else { return line }
    let head = line.prefix(max(1, limit - 1))
    let blank = head.lastIndex(of: " ").flatMap { $0 > head.startIndex ? $0 : nil }
    let end = blank.flatMap { head[$0...].count > 24 ? nil : $0 } ?? head.endIndex
    return String(head[..<end]).trimmed + "…"
  }

  /// The same of a line whose beginning is of letters and signs that each are one character, as those of French and English
  /// are, so that none has to be looked up; nil where one may be part of another.
  private static func shortened(plain line: UnsafeBufferPointer<UInt8>, to limit: Int) -> String? {
    let most = Swift.max(1, limit - 1)
    var (place, count) = (0, 0)
    var (end, blank): (Int?, (place: Int, count: Int)?)
    // One more than fit is seen: whether it is a character, and not part of the one before it.
    while place < line.count, count <= limit {
      if count == most { end = place }
      let byte = line[place]
      let length: Int
      switch byte {
      case 0x20..<0x7F: length = 1
      // Latin-1 without the soft hyphen, and Latin Extended-A.
      case 0xC2 where line[place + 1] >= 0xA0 && line[place + 1] != 0xAD: length = 2
      case 0xC3...0xC5: length = 2
      // Quotation marks, dashes, dots and narrow blanks, without joiners and marks of direction.
      case 0xE2 where line[place + 1] == 0x80 && !(0x8B...0x8F).contains(line[place + 2]): length = 3
      default: return nil
      }
      if byte == 0x20, count > 0, count < most { blank = (place, count) }
      place += length
      count += 1
    }
    guard count > limit else { return String(decoding: line, as: UTF8.self) }
    guard let end else { return nil }
    let cut = blank.flatMap { most - $0.count > 24 ? nil : $0.place } ?? end
    var kept = line[..<cut]
    while kept.last == 0x20 { kept.removeLast() }
    while kept.first == 0x20 { kept.removeFirst() }
    return String(decoding: kept, as: UTF8.self) + "…"
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
