import Canvas
import Dialogue

/// The meeting in progress: sessions, agenda, floor and balance on the left, what is said on the right.
enum LiveScreen {
  /// What the heights of the panes on the left depend on: who is there and has spoken, and not for how long.
  struct Inputs: Equatable {
    let common: CommonInputs
    let rows: Int
  }

  static func panes(of model: Model, in rect: Rect, keeping kept: inout KeptPanes) -> [Pane] {
    guard rect.columns >= 64, rect.rows >= 12 else {
      // A narrow screen folds the left side into two lines.
      let rows = rect.rows(.fixed(2), .flexible())
      return [
        kept.pane(.folded, in: rows[0], of: model, FoldedPane.init),
        kept.pane(.contributions, in: rows[1], of: model, ContributionsPane.init),
      ]
    }
    let width = rect.columns >= 110 ? 42 : rect.columns >= 100 ? 36 : 28
    let columns = rect.columns(.fixed(width), .flexible())
    let rows = columns[0].rows(leftRows(of: model, rows: rect.rows, keeping: &kept).map { .fixed($0) })
    var panes = [
      kept.pane(.sessions, in: rows[0], of: model, SessionsPane.init),
      kept.pane(.agenda, in: rows[1], of: model, AgendaPane.init),
      kept.pane(.floor, in: rows[2], of: model, FloorPane.init),
    ]
    if rows[3].rows > 2 {
      panes.append(kept.pane(.balance, in: rows[3], of: model, BalancePane.init))
    }
    var right = columns[1]
    if let list = followUp(of: model, keeping: &kept) {
      let rows = right.rows(.fixed(min(list.rows.count + 2, max(4, rect.rows * 2 / 5))), .flexible())
      panes.append(kept.pane(.followUp, in: rows[0], of: model) { FollowUpPane(model: $0, pane: list) })
      right = rows[1]
    }
    return panes + [kept.pane(.contributions, in: right, of: model, ContributionsPane.init)]
  }

  /// What is due or open from earlier meetings, found again only when the record or the day has changed.
  private static func followUp(of model: Model, keeping kept: inout KeptPanes) -> ListPane? {
    let inputs = FollowUpPane.listInputs(of: model)
    if let list = kept.followUp.value(for: inputs) { return list }
    let list = model.followUpPane
    kept.followUp.keep(list, for: inputs)
    return list
  }

  /// The panes of the left side, each as tall as it needs while there is room; what one does not need goes to the others.
  private static func leftRows(of model: Model, rows: Int, keeping kept: inout KeptPanes) -> [Int] {
    let inputs = Inputs(common: model.common, rows: rows)
    if let heights = kept.leftRows.value(for: inputs) { return heights }
    let (sessions, agenda) = (SessionsPane(model: model), AgendaPane(model: model))
    let (floor, balance) = (FloorPane(model: model), BalancePane(model: model))
    // In the order in which they grow: who waits, the points, the balance, the other sessions.
    let wanted = [sessions.wantedRows, agenda.wantedRows, floor.wantedRows, balance.wantedRows]
    let least = [3, 5, 3, rows >= 15 ? 3 : 0]
    var heights = zip(wanted, least).map { min($0, $1) }
    var left = rows - heights.reduce(0, +)
    for place in [2, 1, 3, 0] where left > 0 {
      let more = min(left, max(0, wanted[place] - heights[place]))
      heights[place] += more
      left -= more
    }
    if left > 0 { heights[1] += left }
    kept.leftRows.keep(heights, for: inputs)
    return heights
  }
}

/// What panes with clocks in them depend on.
struct ClockInputs: Equatable, Sendable {
  let common: CommonInputs
  let tick: Int
  let cursor: Cursor
  let added: ID<AgendaItem>?
}

extension Model {
  var clockInputs: ClockInputs {
    ClockInputs(common: common, tick: tick, cursor: cursor, added: addedItem)
  }
}

/// The agenda and the floor in a line each, where there is no room for more.
struct FoldedPane: PaneView {
  let model: Model

  static func inputs(of model: Model) -> ClockInputs { model.clockInputs }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    model.put(AgendaPane(model: model).folded, in: rect, row: rect.row, on: &canvas)
    model.put(FloorPane(model: model).folded, in: rect, row: rect.row + 1, on: &canvas)
  }
}
