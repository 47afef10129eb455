/// An extent in terminal cells. Never negative: a negative argument counts as zero.
public struct Size: Hashable, Sendable {
  /// Width in columns, 0 or more.
  public let columns: Int
  /// Height in rows, 0 or more.
  public let rows: Int

  /// An extent of `columns` by `rows`; negative values become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
}
