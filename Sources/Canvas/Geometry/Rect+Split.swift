/// The share of one part when a rectangle is split.
public enum Extent: Hashable, Sendable {
  /// So many cells, while they last.
  case fixed(Int)
  /// A share of what the fixed parts leave, by weight.
  case flexible(Int = 1)
}

extension Rect {
  /// Splits it from left to right. Columns left over by rounding go to the first flexible parts.
  public func columns(_ extents: Extent...) -> [Rect] { columns(extents) }

  /// Splits it from left to right.
  public func columns(_ extents: [Extent]) -> [Rect] {
    var start = column
    return Self.share(columns, extents).map { length in
      defer { start += length }
      return Rect(column: start, row: row, columns: length, rows: rows)
    }
  }

  /// Splits it from top to bottom. Rows left over by rounding go to the first flexible parts.
  public func rows(_ extents: Extent...) -> [Rect] { rows(extents) }

  /// Splits it from top to bottom.
  public func rows(_ extents: [Extent]) -> [Rect] {
    var start = row
    return Self.share(rows, extents).map { length in
      defer { start += length }
      return Rect(column: column, row: start, columns: columns, rows: length)
    }
  }

  private static func share(_ total: Int, _ extents: [Extent]) -> [Int] {
    var left = total
    var lengths = extents.map { extent in
      guard case .fixed(let wanted) = extent else { return 0 }
      let length = max(0, min(wanted, left))
      left -= length
      return length
    }
    let weights = extents.map { extent in
      if case .flexible(let weight) = extent { min(max(0, weight), 1000) } else { 0 }
    }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return lengths }
    for (index, weight) in weights.enumerated() where weight > 0 { lengths[index] = left * weight / sum }
    var spare = left - zip(lengths, weights).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) }
    for (index, weight) in weights.enumerated() where weight > 0 && spare > 0 {
      lengths[index] += 1
      spare -= 1
    }
    return lengths
  }
}
