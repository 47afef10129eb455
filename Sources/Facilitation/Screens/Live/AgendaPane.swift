import Wording
import Canvas
import Dialogue
import Wording

/// The agenda with its clocks: planned and actual minutes of each point.
struct AgendaPane: PaneView {
  let model: Model

  static func inputs(of model: Model) -> ClockInputs { model.clockInputs }

  /// Rows that would show all of it.
  var wantedRows: Int { 2 + max(1, model.session?.agenda.items.count ?? 1) }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let chosen = model.chosenInLive
    let isFocused = model.screen == .live && model.cursor.pane == 1
    let hidden = (model.session?.agenda.items.count ?? 0) - (rect.rows - 2)
    let inside = model.pane(
      model.words(LivePhrase.agenda) + model.more(hidden), in: rect, isFocused: isFocused, on: &canvas)
    guard let session = model.session else { return }
    let items = session.agenda.items
    guard !items.isEmpty else {
      model.put([Run(model.words(ModelPhrase.noItems), "text.dim")], in: inside, row: inside.row, on: &canvas)
      return
    }
    let place = items.firstIndex { chosen == .item(session.id, $0.id) }
    // What was just added is in view.
    let added = items.firstIndex { $0.id == model.addedItem }
    var list = ListView(selection: place ?? added ?? items.firstIndex { $0.state == .current } ?? 0)
    for (row, place) in list.visible(count: items.count, height: inside.rows).enumerated() {
      let isChosen = chosen == .item(session.id, items[place].id)
      draw(items[place], of: session, isChosen: isChosen, in: inside, row: inside.row + row, on: &canvas)
    }
  }

  /// The point under way in one line, for a narrow screen.
  var folded: [Run] {
    guard let session = model.session, let item = session.currentItem else {
      return [Run(model.words(LivePhrase.noItem), "text.dim")]
    }
    let number = session.agenda.number(of: item.id) ?? ""
    let (clock, scope) = clocks(item, of: session)
    return [
      Run("\(model.look.sign("▶", ">")) \(number) \(item.title) ", "agenda.current"), Run(clock, scope),
    ]
  }

  private func draw(
    _ item: AgendaItem, of session: Session, isChosen: Bool, in rect: Rect, row: Int, on canvas: inout Canvas
  ) {
    let look = model.look
    let (mark, plain) =
      switch item.state {
      case .done: (look.sign("✓", "x"), "agenda.done")
      case .current: (look.sign("▶", ">"), "agenda.current")
      case .parked: (look.sign("⏸", "="), "agenda.parked")
      case .pending: (" ", session.agenda.next?.id == item.id ? "agenda.next" : "text")
      }
    let scope = isChosen ? "selection" : plain
    let indent = item.parent == nil ? "" : " "
    let number = session.agenda.number(of: item.id) ?? "–"
    let (clock, clockScope) = clocks(item, of: session)
    let width = model.safe(clock).width
    let title = Rect(
      column: rect.column, row: rect.row, columns: max(0, rect.columns - width - 1), rows: rect.rows)
    // The chosen one is marked by a sign too.
    let sign = isChosen ? look.sign("▸", ">") : " "
    model.put(
      [Run("\(mark)\(sign)\(indent)\(number) \(item.title)", scope)], in: title, row: row, on: &canvas)
    model.put(right: Run(clock, clockScope), in: rect, row: row, on: &canvas)
  }

  /// Planned and actual minutes, and how urgent that is: beyond the plan it says so with a sign, not only in colour.
  private func clocks(_ item: AgendaItem, of session: Session) -> (String, String) {
    let planned = session.agenda.plannedSeconds(of: item)
    let plan = planned > 0 ? model.words.minutes(seconds: planned) : ""
    guard item.state == .current || item.state == .done else {
      return (plan.padding(left: 4) + "      ", "text.dim")
    }
    let actual = session.actualSeconds(of: item, until: model.now)
    let isOver = planned > 0 && actual > planned
    let isClose = model.stage(of: actual, planned: planned) != .fine
    let sign = isOver ? "!" : " "
    let text = plan.padding(left: 4) + model.words.minutes(seconds: actual).padding(left: 5) + sign
    guard item.state == .current else { return (text, "text.dim") }
    return (text, isOver ? "clock.over" : isClose ? "clock.warning" : "clock")
  }
}

extension String {
  fileprivate func padding(left width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
