/// Which row of a list is selected and which are in view.
public struct ListView: Hashable, Sendable {
  /// The selected row, from 0; 0 also when the list is empty.
  public private(set) var selection: Int
  /// The first row in view.
  public private(set) var offset: Int

  /// A list at its start.
  public init(selection: Int = 0) {
    self.selection = max(0, selection)
    offset = 0
  }

  /// Selects `row`, or the nearest that there is.
  public mutating func select(_ row: Int, count: Int) { selection = max(0, min(row, count - 1)) }

  /// Moves the selection by `rows`, stopping at the ends.
  public mutating func move(by rows: Int, count: Int) {
    let (row, overflow) = selection.addingReportingOverflow(rows)
    select(overflow ? (rows > 0 ? .max : 0) : row, count: count)
  }

  /// Takes a key that walks through a list: up and down round its ends, pages, and its first and last row.
  /// - Returns: Whether the key is one of them.
  public mutating func walk(_ key: Key, count: Int, page: Int = 8) -> Bool {
    switch key {
    case Key(.up), Key(.tab, .shift): select(selection <= 0 ? count - 1 : selection - 1, count: count)
    case Key(.down), Key(.tab): select(selection + 1 >= count ? 0 : selection + 1, count: count)
    case Key(.pageUp): move(by: -page, count: count)
    case Key(.pageDown): move(by: page, count: count)
    case Key(.home): select(0, count: count)
    case Key(.end): select(count - 1, count: count)
    default: return false
    }
    return true
  }

  /// Scrolls as little as brings the selection into view, and fills the view while there are rows.
  ///
  /// `ahead` rows behind the selected one stay in view while there are any, so that it is seen where the choice goes.
  /// - Returns: The rows in view.
  public mutating func visible(count: Int, height: Int, ahead: Int = 0) -> Range<Int> {
    let height = max(0, height)
    let count = max(0, count)
    let ahead = min(max(0, ahead), max(0, height - 1) / 2)
    selection = max(0, min(selection, count - 1))
    if selection < offset { offset = selection }
    if selection + ahead >= offset + height { offset = selection + ahead - height + 1 }
    offset = max(0, min(offset, count - height))
    return offset..<min(count, offset + height)
  }
}
