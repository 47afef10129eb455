import Canvas
import Dialogue

/// The meeting in progress: sessions, agenda, floor and balance on the left, what is said on the right.
struct LiveScreen {
  let model: Model

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.columns >= 64, rect.rows >= 12 else {
      // A narrow screen folds the left side into two lines.
      let rows = rect.rows(.fixed(2), .flexible())
      drawFolded(on: &canvas, in: rows[0])
      ContributionsPane(model: model).draw(on: &canvas, in: rows[1])
      return
    }
    let columns = rect.columns(.fixed(rect.columns >= 100 ? 34 : 28), .flexible())
    drawLeft(on: &canvas, in: columns[0])
    ContributionsPane(model: model).draw(on: &canvas, in: columns[1])
  }

  private func drawLeft(on canvas: inout Canvas, in rect: Rect) {
    let floor = FloorPane(model: model)
    let balance = BalancePane(model: model)
    let isTall = rect.rows >= 26
    let sessions = isTall ? 5 : 3
    let queue = min(floor.wantedRows, isTall ? 7 : 4)
    let table = min(balance.wantedRows, isTall ? 7 : 5)
    let rows = rect.rows(
      .fixed(sessions), .flexible(), .fixed(queue),
      .fixed(rect.rows - sessions - queue - table >= 5 ? table : 0))
    SessionsPane(model: model).draw(on: &canvas, in: rows[0])
    AgendaPane(model: model).draw(on: &canvas, in: rows[1])
    floor.draw(on: &canvas, in: rows[2])
    if rows[3].rows > 0 { balance.draw(on: &canvas, in: rows[3]) }
  }

  private func drawFolded(on canvas: inout Canvas, in rect: Rect) {
    model.put(AgendaPane(model: model).folded, in: rect, row: rect.row, on: &canvas)
    model.put(FloorPane(model: model).folded, in: rect, row: rect.row + 1, on: &canvas)
  }
}
