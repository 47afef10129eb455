import Wording

/// Two bars a row, one full and one hollow, so that nothing hangs on colour; with the same in words.
struct BarFigure {
  struct Row {
    var label: String
    /// Value and words of the full bar.
    var full: (value: Double, text: String)
    /// Value and words of the hollow bar.
    var hollow: (value: Double, text: String)
  }

  /// Letters and digits only: it names elements of the file.
  let id: String
  let words: Words
  let title: String
  let full: String
  let hollow: String
  let rows: [Row]

  private static let width = 480
  private static let longest = 370.0
  private static let rowHeight = 56

  /// What is drawn, with the same in words.
  var figure: Figure {
    let top = max(rows.flatMap { [$0.full.value, $0.hollow.value] }.max() ?? 0, .leastNormalMagnitude)
    let legend: [[Figure.Shape]] = [
      [.bar(isFull: true, x: 1, y: 4, width: 14, height: 12), .text(full, x: 21, y: 15)],
      [.bar(isFull: false, x: 241, y: 4, width: 14, height: 12), .text(hollow, x: 261, y: 15)],
    ]
    return Figure(
      id: id, title: title, description: description, width: Self.width,
      height: 44 + rows.count * Self.rowHeight,
      lines: legend + rows.enumerated().flatMap { draw($1, at: 40 + $0 * Self.rowHeight, top: top) })
  }

  /// The figure in words.
  var description: String {
    let lines = rows.map {
      "\($0.label)\(words(.colon)) \(full) \($0.full.text), \(hollow) \($0.hollow.text)"
    }
    return words.joined(lines) + "."
  }

  private func draw(_ row: Row, at y: Int, top: Double) -> [[Figure.Shape]] {
    func bar(_ part: (value: Double, text: String), isFull: Bool, _ y: Int) -> [Figure.Shape] {
      let share = part.value.isFinite ? min(max(part.value / top, 0), 1) : 0
      let width = Int((share * Self.longest).rounded())
      let text = Figure.Shape.text(part.text, x: width + 8, y: y + 10)
      return width > 0 ? [.bar(isFull: isFull, x: 1, y: y, width: width, height: 11), text] : [text]
    }
    return [
      [.text(row.label.shortened(to: 60), x: 1, y: y + 11)], bar(row.full, isFull: true, y + 17),
      bar(row.hollow, isFull: false, y + 32),
    ]
  }
}
