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
  public func layout(
    width: Int, rows: Int, glyphs: GlyphSet = .unicode, measure: DisplayWidth = .standard
  ) -> Layout {
    let width = max(2, width)
    let rows = max(1, rows)
    let reach = min(width, 1000) * (min(rows, 1000) + 1)
    var lines = [""]
    var used = 0
    func add(_ character: Character) {
      guard !character.isNewline else {
        lines.append("")
        used = 0
        return
      }
      // A control character is shown by several; they stay together, as the cursor passes them together.
      let shown = SafeText(String(character), glyphs: glyphs)
      let columns = min(measure.columns(of: shown), width)
      if used + columns > width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += shown.string
      used += columns
    }
    content.before.suffix(reach).forEach(add)
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
}
