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
    withoutActuallyEscaping(width) { width in
      var widths = Widths(width: width)
      for line in [headings] + rows { widths.see(line) }
      return ([headings] + rows).map { widths.line($0) }.joined()
    }
  }

  /// How wide columns are, found by seeing all lines.
  struct Widths {
    private var columns: [Int] = []
    private let width: (String) -> Int

    init(width: @escaping (String) -> Int) { self.width = width }

    /// Columns that a text takes; printable ASCII, which most is, takes one a byte.
    private func columns(of text: String) -> Int {
      text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? text.utf8.count : width(text)
    }

    /// Makes room for a line; the first one says how many columns there are.
    mutating func see(_ line: [String]) {
      if columns.isEmpty { columns = [Int](repeating: 0, count: line.count) }
      for (place, cell) in line.prefix(columns.count).enumerated() {
        columns[place] = max(columns[place], columns(of: cell))
      }
    }

    /// A line with its line end; two blanks between columns, none at the end.
    func line(_ cells: [String]) -> String {
      var (text, blanks) = ("", 0)
      for (place, cell) in cells.prefix(columns.count).enumerated() {
        if !cell.isEmpty {
          if blanks > 0 { text += String(repeating: " ", count: blanks) }
          text += cell
          blanks = 0
        }
        if place + 1 < columns.count { blanks += max(0, columns[place] - columns(of: cell)) + 2 }
      }
      while text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
      return text + "\n"
    }
  }
}
