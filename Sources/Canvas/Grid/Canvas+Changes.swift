extension Canvas {
  /// Cells that stand side by side on one row and have to be shown again.
  public struct Change: Hashable, Sendable {
    /// Their row.
    public let row: Int
    /// Their columns; never begins at or ends before the second half of a wide cell.
    public let columns: Range<Int>

    /// The cells of `columns` on `row`.
    public init(row: Int, columns: Range<Int>) {
      self.row = row
      self.columns = columns
    }
  }

  /// What differs from `previous`, from top to bottom and left to right; everything when the sizes differ.
  /// - Complexity: O(cells), some microseconds for a large screen.
  public func changes(since previous: Canvas) -> [Change] {
    guard size == previous.size else {
      return (0..<size.rows).map { Change(row: $0, columns: 0..<size.columns) }
    }
    var changes: [Change] = []
    cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        // A copy that nothing was drawn on.
        guard new.baseAddress != old.baseAddress else { return }
        for row in 0..<size.rows {
          let base = row * size.columns
          var column = 0
          while column < size.columns {
            guard differs(new[base + column], old[base + column], previous) else {
              column += 1
              continue
            }
            var start = column
            while column < size.columns, differs(new[base + column], old[base + column], previous) {
              column += 1
            }
            while start > 0, new[base + start].isContinuation { start -= 1 }
            while column < size.columns, new[base + column].isContinuation { column += 1 }
            changes.append(Change(row: row, columns: start..<column))
          }
        }
      }
    }
    return changes
  }

  private func differs(_ new: PackedCell, _ old: PackedCell, _ previous: Canvas) -> Bool {
    if new.code < PackedCell.overflow || old.code < PackedCell.overflow { return new != old }
    var same = old
    same.code = new.code
    return new != same || text(of: new) != previous.text(of: old)
  }
}
