extension Canvas {
  /// How a border is drawn. A focused pane has the heavy one, so that it shows without colours.
  public enum Border: Hashable, Sendable {
    /// Thin lines; `+-|` in ASCII.
    case light
    /// Thick lines; `#=#` in ASCII.
    case heavy
  }

  /// Draws the border of `rect` with a title in its upper edge; nothing below 2 by 2 cells.
  /// - Returns: The rectangle inside.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: SafeText = .empty, border: Border = .light, style: Style = .plain,
    titleStyle: Style? = nil
  ) -> Rect {
    guard rect.columns >= 2, rect.rows >= 2 else { return rect.inset(by: 1) }
    let marks = Array(corners(border).string).map { SafeText(String($0)) }
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    rule(row: rect.row, columns: rect.column..<rect.endColumn, border: border, style: style)
    rule(row: bottom, columns: rect.column..<rect.endColumn, border: border, style: style)
    rule(column: rect.column, rows: rect.row..<rect.endRow, border: border, style: style)
    rule(column: right, rows: rect.row..<rect.endRow, border: border, style: style)
    let places = [(rect.column, rect.row), (right, rect.row), (rect.column, bottom), (right, bottom)]
    for (mark, place) in zip(marks, places) {
      put(mark, at: Point(column: place.0, row: place.1), style: style)
    }
    if !title.isEmpty, rect.columns > 4 {
      put(
        " " + title + " ", at: Point(column: rect.column + 1, row: rect.row), style: titleStyle ?? style,
        width: rect.columns - 2, overflow: .ellipsis)
    }
    return rect.inset(by: 1)
  }

  /// Draws a horizontal line.
  public mutating func rule(row: Int, columns: Range<Int>, border: Border = .light, style: Style = .plain) {
    let glyph: SafeText =
      glyphs == .unicode ? (border == .light ? "─" : "━") : (border == .light ? "-" : "=")
    fill(Rect(column: columns.lowerBound, row: row, columns: columns.count, rows: 1), glyph, style: style)
  }

  /// Draws a vertical line.
  public mutating func rule(column: Int, rows: Range<Int>, border: Border = .light, style: Style = .plain) {
    let glyph: SafeText =
      glyphs == .unicode ? (border == .light ? "│" : "┃") : (border == .light ? "|" : "#")
    fill(Rect(column: column, row: rows.lowerBound, columns: 1, rows: rows.count), glyph, style: style)
  }

  private func corners(_ border: Border) -> SafeText {
    switch (glyphs, border) {
    case (.unicode, .light): "┌┐└┘"
    case (.unicode, .heavy): "┏┓┗┛"
    case (.ascii, .light): "++++"
    case (.ascii, .heavy): "####"
    }
  }
}
