import Dialogue

/// How a table stands on a page: how wide its columns are, and whether it stays in one piece. Pages and files for word
/// processors have it alike.
struct TableLayout: Equatable {
  /// Shares of the width, in thousandths.
  let widths: [Int]
  /// Whether it is short enough to be kept on one page; of others every row is.
  let isWhole: Bool
  /// Whether it is written on by hand, and has rows that are high enough.
  let isWritten: Bool

  /// Thousandths of the height of letters, as all lengths here: a line of 174 mm in letters of 10 points.
  private static let line = 49_000.0
  /// What a cell has at its sides.
  private static let margins = 1_300.0
  /// A word longer than that may be broken.
  private static let longestWord = 14_000.0
  /// Lines of a table that stays in one piece: about a third of a page.
  private static let mostLines = 16
  /// Lines that a row takes on which something is written by hand.
  private static let writtenLines = 3

  /// Columns are as wide as their template says by the number of its dashes (`|:---|:------|`); where these are as many in
  /// each, as wide as lets cells take the same number of lines, and never narrower than a word.
  /// - Complexity: linear in the letters of the table.
  init(_ table: Block.Table, _ look: DocumentLook) {
    let room = Self.line * 20 / Double(look.cell)
    var lengths: [[Double]] = table.head.map { _ in [] }
    let columns = table.head.indices.map { column -> (least: Double, length: Double) in
      let cells = table.rows.map { $0.indices.contains(column) ? $0[column].plain : "" }
      lengths[column] = cells.map(Self.length)
      func longest(_ texts: [String]) -> Double {
        let words = texts.flatMap { $0.split { $0 == " " || $0 == "-" || $0 == "/" } }
        return words.map { Self.length(of: $0) }.max() ?? 0
      }
      // Heads are bold, and of two lines if they can be.
      let head = table.head[column].plain
      let words = max(longest(cells), longest([head]) * 1.12, Self.length(of: head) / 2)
      let squares = lengths[column].reduce(0) { $0 + $1 * $1 }
      // Long cells count for more than short ones, and one alone not for all.
      let usual = (squares / Double(max(1, cells.count))).squareRoot()
      return (min(words, Self.longestWord) + Self.margins, max(usual, Self.length(of: head)))
    }
    func widths(lines: Double) -> [Double] {
      columns.map { max($0.least, Self.margins + $0.length / lines) }
    }
    func fits(_ lines: Double) -> Bool { widths(lines: lines).reduce(0, +) <= room }
    var (few, many) = (1.0, 1.0)
    while !fits(many), many < 1e6 { (few, many) = (many, many * 2) }
    for _ in 0..<16 {
      let middle = (few + many) / 2
      if fits(middle) { many = middle } else { few = middle }
    }
    let isByHand = Set(table.dashes).count > 1
    let wanted = isByHand ? table.dashes.map(Double.init) : widths(lines: many)
    let sum = max(1, wanted.reduce(0, +))
    self.widths = wanted.map { Int($0 * 1000 / sum) }
    let isWritten = isByHand && look.rowHeight != nil
    self.isWritten = isWritten
    let lines = table.rows.indices.map { row in
      let taken = lengths.indices.map {
        (lengths[$0][row] / max(1, wanted[$0] / sum * room - Self.margins)).rounded(.up)
      }
      return max(isWritten ? Self.writtenLines : 1, Int(min(taken.max() ?? 0, 1000)))
    }
    isWhole = lines.reduce(0, +) <= Self.mostLines
  }

  /// How long words are, a little more than in Arial: not every face that stands for it has its widths.
  private static func length(of words: some StringProtocol) -> Double {
    Double(words.reduce(0) { $0 + LetterWidths.width(of: $1) }) * 1.05
  }
}
