/// A rectangle of cells: an origin and a size.
public struct Rect: Hashable, Sendable {
  /// Its top left cell.
  public let origin: Point
  /// Its extent.
  public let size: Size

  /// The rectangle at `origin` of `size`.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// The rectangle whose top left cell is at `column`, `row`; negative extents become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The whole of a grid of `size`.
  public init(_ size: Size) {
    self.init(origin: .zero, size: size)
  }

  /// Its first column.
  public var column: Int { origin.column }
  /// Its first row.
  public var row: Int { origin.row }
  /// Its width.
  public var columns: Int { size.columns }
  /// Its height.
  public var rows: Int { size.rows }
  /// The first column to the right of it.
  public var endColumn: Int { origin.column + size.columns }
  /// The first row below it.
  public var endRow: Int { origin.row + size.rows }
  /// Whether there is no cell in it.
  public var isEmpty: Bool { size.isEmpty }

  /// Whether `point` is one of its cells.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The rectangle without its border of `horizontal` columns on both sides and `vertical` rows above and below;
  /// empty when nothing is left.
  public func inset(horizontal: Int, vertical: Int) -> Rect {
    Rect(
      column: column + horizontal, row: row + vertical, columns: columns - 2 * horizontal,
      rows: rows - 2 * vertical)
  }

  /// The rectangle without a border of `amount` cells all round.
  public func inset(by amount: Int) -> Rect { inset(horizontal: amount, vertical: amount) }

  /// The cells that both have; an empty rectangle when there are none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }
}
