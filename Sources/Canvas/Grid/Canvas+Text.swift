extension Canvas {
  /// What happens to text that is wider than its place.
  public enum Overflow: Hashable, Sendable {
    /// It is cut.
    case clip
    /// It is cut one column earlier and an ellipsis says so.
    case ellipsis
  }

  /// Draws one line of text.
  /// - Parameters:
  ///   - text: What to draw.
  ///   - point: Where its first column goes; what falls outside the clip is left out.
  ///   - style: How it looks.
  ///   - width: The columns that it may take; no limit but the clip when nil.
  ///   - overflow: What to do when it needs more.
  /// - Returns: The columns that it took, those outside the clip included.
  /// - Complexity: O(columns drawn) and what lies to the left of the clip; never the length of the text.
  @discardableResult
  public mutating func put(
    _ text: SafeText, at point: Point, style: Style = .plain, width: Int? = nil, overflow: Overflow = .clip
  ) -> Int {
    let room = max(0, min(width ?? .max, clip.endColumn - point.column))
    guard room > 0, !text.isEmpty else { return 0 }
    if overflow == .ellipsis, let width, width > 0, !fits(text, width) {
      let mark = SafeText(unchecked: glyphs == .unicode ? "…" : "~", glyphs == .unicode ? .narrow : .ascii)
      let used = place(text, at: point, style: style, room: min(room, width - 1))
      return used
        + place(mark, at: Point(column: point.column + used, row: point.row), style: style, room: room - used)
    }
    return place(text, at: point, style: style, room: room)
  }

  /// Whether `text` takes `width` columns at most.
  func fits(_ text: SafeText, _ width: Int) -> Bool {
    // No character takes more columns than bytes.
    if text.string.utf8.count <= width { return true }
    if text.repertoire == .ascii { return false }
    var used = 0
    for character in text.string {
      used += DisplayWidth.columns(of: character)
      if used > width { return false }
    }
    return true
  }

  private mutating func place(_ text: SafeText, at point: Point, style: Style, room: Int) -> Int {
    guard point.row >= clip.row, point.row < clip.endRow, room > 0 else {
      return min(room, fits(text, max(0, room)) ? text.width : room)
    }
    let cell = PackedCell(code: 0x20, style: style, width: 1)
    if text.repertoire == .ascii || text.repertoire == .narrow {
      return placeNarrow(text, cell, at: point, room: room)
    }
    var column = point.column
    let end = point.column + room
    for character in text.string {
      let width = DisplayWidth.columns(of: character)
      guard width > 0 else { continue }
      guard column + width <= end else { break }
      if column >= clip.column {
        set(pack(character, width, cell), column: column, row: point.row)
      } else if column + width > clip.column {
        set(cell, column: clip.column, row: point.row)
      }
      column += width
    }
    return column - point.column
  }

  private mutating func placeNarrow(_ text: SafeText, _ template: PackedCell, at point: Point, room: Int)
    -> Int
  {
    var cell = template
    var column = point.column
    let end = point.column + room
    for scalar in text.string.unicodeScalars {
      guard column < end else { break }
      if column >= clip.column {
        cell.code = scalar.value
        set(cell, column: column, row: point.row)
      }
      column += 1
    }
    return column - point.column
  }

  private mutating func pack(_ character: Character, _ width: Int, _ template: PackedCell) -> PackedCell {
    var cell = template
    cell.width = UInt8(width)
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      cell.code = first.value
    } else {
      cell.code = PackedCell.overflow + UInt32(truncatingIfNeeded: clusters.count)
      clusters.append(Self.capped(character))
    }
    return cell
  }

  /// Scripts can join any number of letters in one cluster; a cell keeps the first sixteen scalars.
  private static func capped(_ character: Character) -> String {
    let scalars = character.unicodeScalars
    guard scalars.count > 16 else { return String(character) }
    return String(String.UnicodeScalarView(scalars.prefix(16)))
  }
}
