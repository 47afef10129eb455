extension LineEditor {
  /// The lines around the cursor, ready to draw, and where the cursor stands in them.
  public struct Layout: Hashable, Sendable {
    /// Lines from top to bottom, at least one.
    public let lines: [SafeText]
    /// The cursor, counted from the first of the lines.
    public let caret: Point
  }

  /// Lays the text out in lines of `width` columns, cut between characters, and keeps the `rows` of them that end with the
  /// cursor's, or more below when there is room. A caret after a full line stands at the start of the next one.
  /// - Complexity: O(`width` × `rows`) with the cursor anywhere, whatever the length of the text.
  public func layout(width: Int, rows: Int, glyphs: GlyphSet = .unicode) -> Layout {
    let width = max(2, width)
    let rows = max(1, rows)
    let reach = min(width, 1000) * (min(rows, 1000) + 1)
    var lines = [""]
    var used = 0
    func add(_ character: Character) {
      if let byte = character.asciiValue, (0x20..<0x7F).contains(byte) {
        // What most text is made of shows as itself.
        if used == width {
          lines.append("")
          used = 0
        }
        lines[lines.count - 1].append(character)
        used += 1
        return
      }
      guard !character.isNewline else {
        lines.append("")
        used = 0
        return
      }
      // A control character is shown by several; they stay together, as the cursor passes them together.
      let shown = SafeText(String(character), glyphs: glyphs)
      let columns = min(shown.width, width)
      if used + columns > width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += shown.string
      used += columns
    }
    (content.before.utf8.count > reach ? content.before.suffix(reach) : content.before[...]).forEach(add)
    if used >= width {
      lines.append("")
      used = 0
    }
    let caret = Point(column: used, row: lines.count - 1)
    content.after.suffix(reach).reversed().forEach(add)
    let first = max(0, caret.row - rows + 1)
    let visible = lines[first..<min(lines.count, first + rows)].map { SafeText($0, glyphs: glyphs) }
    return Layout(lines: visible, caret: Point(column: caret.column, row: caret.row - first))
  }

  /// The text on one line: all of it when it fits in `width` columns with the cursor behind it, else what stands around the
  /// cursor, with a mark where it is cut. A line feed is shown as a space.
  /// - Complexity: O(`width`), whatever the length of the text.
  public func window(width: Int, glyphs: GlyphSet = .unicode) -> Layout {
    let width = max(4, width)
    let mark = glyphs == .unicode ? "…" : "~"
    typealias Shown = (text: String, columns: Int)
    func shown(_ character: Character) -> Shown {
      let safe = SafeText(character.isNewline ? " " : String(character), glyphs: glyphs)
      return (safe.string, safe.width)
    }
    func columns(_ shown: some Sequence<Shown>) -> Int { shown.reduce(0) { $0 + $1.columns } }
    /// As many from the first on as fit.
    func fitting(_ shown: some Sequence<Shown>, _ room: Int) -> [Shown] {
      var left = room
      return shown.prefix {
        left -= $0.columns; return left >= 0
      }
    }
    // From the cursor outwards; one more than fits tells that something is cut.
    let before = content.before.suffix(width + 1).reversed().map(shown)
    let after = content.after.suffix(width + 1).reversed().map(shown)
    var left = before
    if columns(before) + min(columns(after), 1) >= width {
      let behind = min(columns(after), width / 3)
      left = fitting(before, width - 2 - behind)
    }
    let isCutLeft = left.count < before.count
    let used = columns(left) + (isCutLeft ? 1 : 0)
    var right = after
    if used + columns(after) > width - (after.isEmpty ? 1 : 0) { right = fitting(after, width - 1 - used) }
    let text =
      (isCutLeft ? mark : "") + left.reversed().map(\.text).joined() + right.map(\.text).joined()
      + (right.count < after.count ? mark : "")
    return Layout(lines: [SafeText(text, glyphs: glyphs)], caret: Point(column: used, row: 0))
  }
}
