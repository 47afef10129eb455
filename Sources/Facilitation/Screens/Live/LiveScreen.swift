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
    let width = rect.columns >= 110 ? 42 : rect.columns >= 100 ? 36 : 28
    let columns = rect.columns(.fixed(width), .flexible())
    drawLeft(on: &canvas, in: columns[0])
    guard let pane = model.followUpPane else {
      ContributionsPane(model: model).draw(on: &canvas, in: columns[1])
      return
    }
    let rows = columns[1].rows(.fixed(min(pane.rows.count + 2, max(4, rect.rows * 2 / 5))), .flexible())
    FollowUpPane(model: model, pane: pane).draw(on: &canvas, in: rows[0])
    ContributionsPane(model: model).draw(on: &canvas, in: rows[1])
  }

  /// The panes of the left side, each as tall as it needs while there is room; what one does not need goes to the others.
  private func drawLeft(on canvas: inout Canvas, in rect: Rect) {
    let (sessions, agenda) = (SessionsPane(model: model), AgendaPane(model: model))
    let (floor, balance) = (FloorPane(model: model), BalancePane(model: model))
    // In the order in which they grow: who waits, the points, the balance, the other sessions.
    let wanted = [sessions.wantedRows, agenda.wantedRows, floor.wantedRows, balance.wantedRows]
    let least = [3, 5, 3, rect.rows >= 15 ? 3 : 0]
    var heights = zip(wanted, least).map { min($0, $1) }
    heights[1] = max(heights[1], min(5, rect.rows))
    var left = rect.rows - heights.reduce(0, +)
    for place in [2, 1, 3, 0] where left > 0 {
      let more = min(left, max(0, wanted[place] - heights[place]))
      heights[place] += more
      left -= more
    }
    if left > 0 { heights[1] += left }
    let rows = rect.rows(heights.map { .fixed($0) })
    sessions.draw(on: &canvas, in: rows[0])
    agenda.draw(on: &canvas, in: rows[1])
    floor.draw(on: &canvas, in: rows[2])
    if rows[3].rows > 2 { balance.draw(on: &canvas, in: rows[3]) }
  }

  private func drawFolded(on canvas: inout Canvas, in rect: Rect) {
    model.put(AgendaPane(model: model).folded, in: rect, row: rect.row, on: &canvas)
    model.put(FloorPane(model: model).folded, in: rect, row: rect.row + 1, on: &canvas)
  }
}
