import Wording
import Canvas
import Dialogue

/// The sessions of the space, the one at work marked.
struct SessionsPane: PaneView {
  let model: Model

  struct Inputs: Equatable {
    let common: CommonInputs
    let minute: Int
  }

  static func inputs(of model: Model) -> Inputs { Inputs(common: model.common, minute: model.minute) }

  /// Rows that would show all of it.
  var wantedRows: Int { 2 + max(1, model.focus.space.map { model.facts.sessionOrder(of: $0).count } ?? 1) }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let inside = model.pane(model.words(LivePhrase.sessions), in: rect, on: &canvas)
    guard let space = model.focus.space else { return }
    let sessions = model.facts.sessionOrder(of: space)
    guard !sessions.isEmpty else {
      model.put(
        [Run(model.words(LivePhrase.noSessions), "text.dim")], in: inside, row: inside.row,
        on: &canvas)
      return
    }
    let current = sessions.firstIndex { $0 == model.focus.session } ?? sessions.count - 1
    var list = ListView(selection: current)
    for (row, place) in list.visible(count: sessions.count, height: inside.rows).enumerated() {
      guard let session = model.facts.session(sessions[place]) else { continue }
      draw(session, isCurrent: place == current, in: inside, row: inside.row + row, on: &canvas)
    }
  }

  private func draw(_ session: Session, isCurrent: Bool, in rect: Rect, row: Int, on canvas: inout Canvas) {
    let mark = isCurrent ? model.look.sign("▶ ", "> ") : "  "
    model.put(
      [Run(mark + session.title, isCurrent ? "text.strong" : "text")], in: rect, row: row, on: &canvas)
    let pending = session.commitments.compactMap { model.facts.commitments[$0] }.filter(\.isPending).count
    let day = model.zone.wallTime(at: session.plannedStart).day
    let date = model.words.shortDate(day, reference: model.today)
    let open = date + " · " + model.words(LivePhrase.toKeep, pending)
    let isWide = model.safe(mark + session.title + open).width < rect.columns
    let state =
      session.isLive || session.state == .cancelled
      ? model.words.label(session.state) : pending > 0 && isWide ? open : date
    model.put(right: Run(" " + state, "text.dim"), in: rect, row: row, on: &canvas)
  }
}
