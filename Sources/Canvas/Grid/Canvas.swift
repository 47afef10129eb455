/// A grid of cells that views draw on and a terminal shows.
///
/// Drawing never fails and never traps: whatever lies outside ``clip`` is left out. A wide character is never cut in
/// half: where only half of it would fit, or where something is drawn over one of its halves, spaces are shown.
public struct Canvas: Sendable {
  /// Its extent.
  public let size: Size
  /// Where the terminal's cursor shall stand; nil hides it. Screen readers and input methods follow it.
  public var caret: Point?
  /// The part that drawing may change, at most the whole canvas.
  public private(set) var clip: Rect
  /// The glyphs for borders, rules, bars and ellipses.
  public let glyphs: GlyphSet

  var cells: [PackedCell]
  /// Clusters of more than one scalar, that cells refer to.
  var clusters: [String] = []
  /// The smallest rectangle around all that was drawn.
  public private(set) var drawn = Rect(column: 0, row: 0, columns: 0, rows: 0)

  /// A blank canvas.
  /// - Complexity: O(cells).
  public init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    clip = Rect(size)
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// All of it.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; a blank outside the canvas.
  public subscript(column: Int, row: Int) -> Cell {
    guard bounds.contains(Point(column: column, row: row)) else { return .blank }
    let cell = cells[row * size.columns + column]
    return Cell(text: text(of: cell), width: Int(cell.width), style: cell.style)
  }

  /// Makes every cell of the clip blank in `style`.
  public mutating func clear(style: Style = .plain) {
    fill(clip, style: style)
    if clip == bounds { clusters.removeAll(keepingCapacity: true) }
  }

  /// Draws with everything outside `rect` protected; parts inside of parts only ever shrink.
  public mutating func clipped<Result>(to rect: Rect, _ draw: (inout Canvas) throws -> Result) rethrows
    -> Result
  {
    let saved = clip
    clip = clip.intersection(rect)
    defer { clip = saved }
    return try draw(&self)
  }

  func text(of cell: PackedCell) -> String {
    if cell.code >= PackedCell.overflow { return clusters[Int(cell.code - PackedCell.overflow)] }
    if cell.isContinuation { return "" }
    return Unicode.Scalar(cell.code).map { String(Character($0)) } ?? " "
  }

  /// Puts one cell, `width` columns wide, wholly inside the clip; blanks the other half of the wide cells that it covers.
  mutating func set(_ cell: PackedCell, column: Int, row: Int) {
    let index = row * size.columns + column
    touch(column: column, row: row, columns: Int(cell.width))
    splitWide(index, column: column)
    cells[index] = cell
    guard cell.width == 2 else { return }
    splitWide(index + 1, column: column + 1)
    var second = cell
    second.code = 0x20
    second.width = 0
    cells[index + 1] = second
  }

  /// Widens what counts as drawn.
  private mutating func touch(column: Int, row: Int, columns: Int) {
    if drawn.isEmpty {
      drawn = Rect(column: column, row: row, columns: columns, rows: 1)
    } else if column < drawn.column || row < drawn.row || column + columns > drawn.endColumn
      || row >= drawn.endRow
    {
      let (left, top) = (min(column, drawn.column), min(row, drawn.row))
      drawn = Rect(
        column: left, row: top, columns: max(column + columns, drawn.endColumn) - left,
        rows: max(row + 1, drawn.endRow) - top)
    }
  }

  private mutating func splitWide(_ index: Int, column: Int) {
    switch cells[index].width {
    case 0 where column > 0: blank(index - 1)
    case 2 where column + 1 < size.columns: blank(index + 1)
    default: break
    }
  }

  private mutating func blank(_ index: Int) {
    cells[index].code = 0x20
    cells[index].width = 1
  }
}

extension Canvas: Equatable {
  /// Whether both show the same cells and the caret at the same place.
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.caret == right.caret && left.changes(since: right).isEmpty
  }
}
