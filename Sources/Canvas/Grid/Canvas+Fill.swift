extension Canvas {
  /// Makes the cells of `rect` blank in `style`.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    fill(rect, with: PackedCell(code: 0x20, style: style, width: 1))
  }

  /// Fills `rect` with a character that takes one column; with spaces when it takes more.
  public mutating func fill(_ rect: Rect, _ text: SafeText, style: Style = .plain) {
    var cell = PackedCell(code: 0x20, style: style, width: 1)
    if let scalar = text.string.unicodeScalars.first, DisplayWidth.columns(of: scalar) == 1 {
      cell.code = scalar.value
    }
    fill(rect, with: cell)
  }

  private mutating func fill(_ rect: Rect, with cell: PackedCell) {
    let part = clip.intersection(rect)
    guard !part.isEmpty else { return }
    for row in part.row..<part.endRow {
      // Only the edges can cut a wide cell in half; what lies between is covered whole.
      set(cell, column: part.column, row: row)
      set(cell, column: part.endColumn - 1, row: row)
      let start = row * size.columns
      for index in start + part.column..<start + part.endColumn { cells[index] = cell }
    }
  }
}
