import Wording
import Canvas
import Dialogue

extension RoomDisplay {
  /// The smallest screen on which the parts are laid out; on a smaller one there is only the clock.
  static let smallest = Size(columns: 40, rows: 10)

  /// Draws the whole screen.
  /// - Complexity: that of what is seen, plus the turns of the session.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size, glyphs: look.glyphs)
    canvas.clear(style: look("text"))
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      let text = words(RoomPhrase.tooSmall, clock(now))
      for (row, line) in safe(text).wrapped(to: max(1, size.columns)).prefix(size.rows).enumerated() {
        canvas.put(line, at: Point(column: 0, row: row), style: look("warning"))
      }
      return canvas
    }
    let isNoticed = notice != nil
    let rows = Rect(size).rows(.fixed(1), .flexible(), .fixed(isNoticed ? 1 : 0))
    header(on: &canvas, in: rows[0])
    let margin = size.columns >= 100 ? 4 : size.columns >= 60 ? 2 : 1
    var body = rows[1].inset(horizontal: margin, vertical: 0)
    if size.rows >= 20 { body = body.inset(horizontal: 0, vertical: 1) }
    Stack(blocks: blocks(columns: body.columns)).draw(on: &canvas, in: body)
    if let notice {
      canvas.put(
        safe("! " + notice), at: Point(column: margin, row: rows[2].row), style: look("warning"),
        width: body.columns, overflow: .ellipsis)
    }
    return canvas
  }

  private func reading(_ view: RoomView, columns: Int) -> [Block]? {
    switch view {
    case .rules(let id): rules(id, columns: columns)
    case .card(let id): card(id, columns: columns)
    case .decisions(let id): decisions(id, columns: columns)
    case .choosing(let question, let choices): choosing(question, choices, columns: columns)
    case .following, .held: nil
    }
  }

  private func blocks(columns: Int) -> [Block] {
    guard let session = shown else {
      let text = words(RoomPhrase.noSession)
      return [clocks(columns: columns), self.text(1, text, "text.strong", columns: columns)]
    }
    switch screen {
    case .nothing: return []
    case .reading(let view): return reading(view, columns: columns) ?? live(session, columns: columns)
    case .waiting: return waiting(session, columns: columns)
    case .live: return live(session, columns: columns)
    case .pause: return pause(session, columns: columns)
    case .readBack: return readBack(session, columns: columns)
    case .closed: return closed(session, columns: columns)
    case .cancelled:
      return [
        clocks(columns: columns),
        text(1, words(RoomPhrase.cancelled), "text.strong", columns: columns),
      ]
    }
  }
}
