import Dialogue
import Wording

/// Days on one line of time, one row each: a filled disc for what is to come, a ring for what is past, a cross for what was
/// given up, so that nothing hangs on colour; with the same in words.
struct CalendarFigure {
  enum Mark { case planned, passed, cancelled }

  struct Row {
    var day: Day
    /// The day in words.
    var date: String
    var label: String
    var mark: Mark
    /// What the mark means, in words.
    var state: String
  }

  let words: Words
  let title: String
  /// What today is called on the line; nil when it lies outside.
  let today: (day: Day, text: String)?
  /// In the order of their days; there must be one.
  let rows: [Row]

  private static let width = 480
  private static let left = 8.0
  private static let right = 472.0
  private static let rowHeight = 40
  /// Units that a letter takes on average at 13 px, rounded up, and the letters that a line has room for.
  private static let letterWidth = 8
  private static let mostLetters = 60

  /// What is drawn, with the same in words.
  var figure: Figure {
    let top = today == nil ? 4 : 22
    let height = top + rows.count * Self.rowHeight + 4
    return Figure(
      id: "calendar", title: title, description: description, width: Self.width, height: height,
      lines: todayLine + rows.enumerated().map { draw($1, at: top + $0 * Self.rowHeight) })
  }

  /// The figure in words.
  var description: String {
    words.joined(rows.map { "\($0.date)\(words(.colon)) \($0.label), \($0.state)" }) + "."
  }

  private var span: ClosedRange<Int> {
    let days = rows.map(\.day.number) + (today.map { [$0.day.number] } ?? [])
    return (days.min() ?? 0)...(days.max() ?? 0)
  }

  /// Where a day stands on the line.
  private func place(_ day: Day) -> Int {
    let span = self.span
    let length = Double(span.upperBound) - Double(span.lowerBound)
    let share = length > 0 ? (Double(day.number) - Double(span.lowerBound)) / length : 0.5
    return Int((Self.left + share * (Self.right - Self.left)).rounded())
  }

  /// Today: a stroke through the line of each row, and through nobody's words.
  private var todayLine: [[Figure.Shape]] {
    guard let today else { return [] }
    let x = place(today.day)
    return [
      [.text(today.text, x: x, y: 13, endsThere: x > Self.width / 2)]
        + rows.indices.map { row in
          let line = 22 + row * Self.rowHeight + 30
          return .line(fromX: x, y: line - 7, toX: x, toY: line + 7)
        }
    ]
  }

  private func draw(_ row: Row, at y: Int) -> [Figure.Shape] {
    let x = place(row.day)
    let line = y + 30
    let text = "\(row.date) · \(row.label.shortened(to: Self.mostLetters - row.date.count - 3))"
    let width = text.count * Self.letterWidth
    // Nothing is clipped: what has no room on its side of the mark stands around it, as far as the edges let it.
    let isRight = x > Self.width / 2
    let fits = isRight ? x + 6 >= width : x - 6 + width <= Self.width
    let start =
      fits
      ? (isRight ? min(x + 6, Self.width - 2) : max(1, x - 6))
      : max(1, min(x - width / 2, Self.width - width))
    let mark: Figure.Shape =
      switch row.mark {
      case .planned: .disc(isFull: true, x: x, y: line, radius: 6)
      case .passed: .disc(isFull: false, x: x, y: line, radius: 6)
      case .cancelled: .cross(x: x, y: line, radius: 5)
      }
    return [
      .text(text, x: start, y: y + 16, endsThere: isRight && fits),
      .line(fromX: Int(Self.left), y: line, toX: Int(Self.right), toY: line), mark,
    ]
  }
}
