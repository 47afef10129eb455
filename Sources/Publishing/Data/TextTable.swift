/// Rows of text in aligned columns, for a terminal.
public struct TextTable: Equatable, Sendable {
  /// What stands above the columns.
  public var headings: [String]
  /// The rows; each has as many cells as there are headings.
  public var rows: [[String]]

  /// A table; cells are put on one line and rid of control characters.
  public init(headings: [String], rows: [[String]]) {
    self.headings = headings.map(\.oneLine)
    self.rows = rows.map { $0.map(\.oneLine) }
  }

  /// The table as text with a line end at the end; columns are two blanks apart, the last one is not filled up.
  ///
  /// `width` says how many columns of a terminal a text takes; the number of characters when not given.
  public func text(width: (String) -> Int = { $0.count }) -> String {
    let lines = [headings] + rows
    var widths = [Int](repeating: 0, count: headings.count)
    for line in lines {
      for (place, cell) in line.prefix(widths.count).enumerated() {
        widths[place] = max(widths[place], width(cell))
      }
    }
    return lines.map { line in
      var text = ""
      for (place, cell) in line.prefix(widths.count).enumerated() {
        text += cell
        if place + 1 < widths.count {
          text += String(repeating: " ", count: max(0, widths[place] - width(cell)) + 2)
        }
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
