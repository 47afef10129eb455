extension Canvas {
  /// A canvas that shows a part of this one. A wide character that the edge cuts in half is a blank.
  /// - Complexity: O(cells of the part).
  public func part(_ rect: Rect) -> Canvas {
    let place = bounds.intersection(rect)
    var result = Canvas(size: Size(columns: place.columns, rows: place.rows), glyphs: glyphs)
    result.clusters = clusters
    for row in 0..<place.rows {
      let from = (place.row + row) * size.columns + place.column
      let to = row * place.columns
      for column in 0..<place.columns { result.cells[to + column] = cells[from + column] }
      guard place.columns > 0 else { continue }
      if result.cells[to].isContinuation { result.blankCell(to) }
      if result.cells[to + place.columns - 1].width == 2 { result.blankCell(to + place.columns - 1) }
    }
    return result
  }

  /// Copies a canvas onto this one.
  public mutating func copy(_ canvas: Canvas, to rect: Rect) {
    for row in 0..<canvas.size.rows {
      for column in 0..<canvas.size.columns {
        var cell = canvas.cells[row * canvas.size.columns + column]
        guard !cell.isContinuation,
          bounds.contains(Point(column: rect.column + column, row: rect.row + row))
        else { continue }
        if cell.code >= PackedCell.overflow {
          clusters.append(canvas.text(of: cell))
          cell.code = PackedCell.overflow + UInt32(truncatingIfNeeded: clusters.count - 1)
        }
        set(cell, column: rect.column + column, row: rect.row + row)
      }
    }
  }

  private mutating func blankCell(_ index: Int) {
    cells[index].code = 0x20
    cells[index].width = 1
  }
}
