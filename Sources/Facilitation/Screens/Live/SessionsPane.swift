import Wording
import Canvas
import Dialogue

/// The sessions of the space, the one at work marked.
struct SessionsPane: PaneView {
  let model: Model

  struct Inputs: Equatable {
    let common: CommonInputs
    let minute: Int
    let cursor: Cursor
  }

  static func inputs(of model: Model) -> Inputs {
    Inputs(common: model.common, minute: model.minute, cursor: model.cursor)
  }

  /// Its place among the panes of the meeting that can be walked through.
  static let number = 4

  /// The other meetings, where there are any: Enter goes to the chosen one.
  static func list(of model: Model) -> ListPane {
    let sessions = model.focus.space.map { model.facts.sessionOrder(of: $0) } ?? []
    guard sessions.count > 1 else { return ListPane("", []) }
    return ListPane(
      "", sessions.map { ListRow([], leads: .session($0)) },
      first: sessions.firstIndex { $0 == model.focus.session })
  }

  /// Rows that would show all of it.
  var wantedRows: Int { 2 + max(1, model.focus.space.map { model.facts.sessionOrder(of: $0).count } ?? 1) }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let sessions = model.focus.space.map { model.facts.sessionOrder(of: $0) } ?? []
    let isFocused = model.screen == .live && model.cursor.pane == SessionsPane.number
    let inside = model.pane(
      model.words(LivePhrase.sessions) + model.more(sessions.count - (rect.rows - 2)), in: rect,
      isFocused: isFocused, on: &canvas)
    guard model.focus.space != nil else { return }
    guard !sessions.isEmpty else {
      model.put(
        [Run(model.words(LivePhrase.noSessions), "text.dim")], in: inside, row: inside.row,
        on: &canvas)
      return
    }
    let current = sessions.firstIndex { $0 == model.focus.session } ?? sessions.count - 1
    let chosen =
      isFocused
      ? model.cursor.selection(in: SessionsPane.list(of: model), number: SessionsPane.number) : nil
    var list = ListView(selection: chosen ?? current)
    for (row, place) in list.visible(count: sessions.count, height: inside.rows).enumerated() {
      guard let session = model.facts.session(sessions[place]) else { continue }
      let scope = place == chosen ? "selection" : place == current ? "text.strong" : "text"
      draw(session, isCurrent: place == current, scope, in: inside, row: inside.row + row, on: &canvas)
    }
  }

  private func draw(
    _ session: Session, isCurrent: Bool, _ scope: String, in rect: Rect, row: Int, on canvas: inout Canvas
  ) {
    let mark = isCurrent ? model.look.sign("▶ ", "> ") : "  "
    model.put([Run(mark + session.title, scope)], in: rect, row: row, on: &canvas)
    let pending = session.commitments.compactMap { model.facts.commitments[$0] }.filter(\.isPending).count
    let day = model.zone.wallTime(at: session.heldAt).day
    let date = model.words.shortDate(day, reference: model.today)
    let open = date + " · " + model.words(LivePhrase.toKeep, pending)
    let isWide = model.safe(mark + session.title + open).width < rect.columns
    let state =
      session.isLive || session.state == .cancelled
      ? model.words.label(session.state) : pending > 0 && isWide ? open : date
    model.put(right: Run(" " + state, "text.dim"), in: rect, row: row, on: &canvas)
  }
}
