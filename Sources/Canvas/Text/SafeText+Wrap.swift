extension SafeText {
  /// The text in lines of `width` columns at most, broken between words; a word wider than a line is cut.
  ///
  /// French typography holds: a line never ends with an opening « nor begins with » ? ! : or ; even when an ordinary
  /// space stands there instead of the no-break one that it should be. A number stays whole, with its unit: “40 000 €”.
  /// - Parameters:
  ///   - width: Columns of a line, 1 at least.
  ///   - hangingIndent: Columns left blank before every line but the first.
  /// - Returns: One line at least.
  /// - Complexity: O(*n*).
  public func wrapped(to width: Int, hangingIndent: Int = 0) -> [SafeText] {
    let width = max(1, width)
    let indent = SafeText.spaces(min(hangingIndent, width - 1))
    if repertoire == .ascii, string.utf8.count <= width { return [self] }
    var lines: [SafeText] = []
    var start = string.startIndex
    while start < string.endIndex || lines.isEmpty {
      let room = lines.isEmpty ? width : width - indent.string.utf8.count
      let (end, next) = lineEnd(from: start, room: room)
      let line = SafeText(part: string[start..<end], of: self)
      lines.append(lines.isEmpty ? line : indent + line)
      start = next
    }
    return lines
  }

  /// The text cut to `width` columns, an ellipsis for what is missing.
  public func truncated(to width: Int, glyphs: GlyphSet = .unicode) -> SafeText {
    guard self.width > width else { return self }
    let mark: SafeText = glyphs == .unicode ? "…" : "~"
    guard width > 0 else { return .empty }
    return prefix(columns: width - 1) + mark
  }

  /// As much of the beginning as fits in `columns`.
  public func prefix(columns: Int) -> SafeText {
    var used = 0
    var end = string.startIndex
    while end < string.endIndex {
      used += DisplayWidth.columns(of: string[end])
      guard used <= columns else { break }
      string.formIndex(after: &end)
    }
    return SafeText(part: string[..<end], of: self)
  }

  /// Where the line that begins at `start` ends, and where the next one begins.
  private func lineEnd(from start: String.Index, room: Int) -> (String.Index, String.Index) {
    var used = 0
    var index = start
    var lastBreak: (end: String.Index, next: String.Index)?
    while index < string.endIndex {
      let character = string[index]
      let next = string.index(after: index)
      if character == " ", mayBreak(at: index, next, from: start) { lastBreak = (index, next) }
      used += DisplayWidth.columns(of: character)
      if used > room {
        if let lastBreak { return (trimmed(lastBreak.end, from: start), skipped(lastBreak.next)) }
        // One character at least, even where a wide one does not fit, so that the loop ends.
        return index == start ? (next, next) : (index, index)
      }
      if character == "-" || character == "‐", index > start, next < string.endIndex, string[next].isLetter {
        lastBreak = (next, next)
      }
      index = next
    }
    return (string.endIndex, string.endIndex)
  }

  private func mayBreak(at index: String.Index, _ next: String.Index, from start: String.Index) -> Bool {
    guard index > start, string[string.index(before: index)] != "«" else { return false }
    guard next < string.endIndex else { return true }
    if "»?!:;".contains(string[next]) { return false }
    let digits = string[start..<index].reversed().prefix(4).prefix(while: isDigit).count
    return digits == 0 || !continuesNumber(string[next...], after: digits)
  }

  /// Whether `rest`, behind `digits` digits and a space, belongs to their number: a group of three, or `€` or `%`.
  private func continuesNumber(_ rest: Substring, after digits: Int) -> Bool {
    if let first = rest.first, first == "€" || first == "%" { return true }
    return digits <= 3 && rest.prefix(4).prefix(while: isDigit).count == 3
  }

  private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private func trimmed(_ end: String.Index, from start: String.Index) -> String.Index {
    var end = end
    while end > start, string[string.index(before: end)] == " " { end = string.index(before: end) }
    return end
  }

  private func skipped(_ start: String.Index) -> String.Index {
    var start = start
    while start < string.endIndex, string[start] == " " { start = string.index(after: start) }
    return start
  }
}
