import Canvas

/// Text in letters of blocks, broken between words into few lines of one scale.
struct LargeLines {
  let lines: [BlockText]
  let scale: BlockText.Scale

  /// Text in pixels of `pixel` columns; nil when a character has no letter of blocks or it takes too many lines.
  init?(_ text: String, pixel: Int, columns: Int, glyphs: GlyphSet, mostLines: Int = 2) {
    scale = BlockText.Scale(columns: pixel, halfRows: glyphs == .unicode ? pixel : 2 * pixel)
    var lines: [BlockText] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      guard let block = BlockText(longer) else { return nil }
      if block.size(scale).columns <= columns {
        line = longer
        continue
      }
      guard let done = BlockText(line), lines.count + 1 < mostLines else { return nil }
      lines.append(done)
      line = String(word)
      guard let rest = BlockText(line), rest.size(scale).columns <= columns else { return nil }
    }
    guard let last = BlockText(line) else { return nil }
    self.lines = lines + [last]
  }

  /// Rows with one blank between lines.
  var rows: Int { lines.reduce(-1) { $0 + $1.size(scale).rows + 1 } }

  /// Columns of the widest line.
  var width: Int { lines.map { $0.size(scale).columns }.max() ?? 0 }

  func draw(on canvas: inout Canvas, at origin: Point, style: Style) {
    var row = origin.row
    for line in lines {
      line.draw(on: &canvas, at: Point(column: origin.column, row: row), scale: scale, style: style)
      row += line.size(scale).rows + 1
    }
  }
}
