import Canvas
import Dialogue
import Wording

/// A screen made of panes: all of them where there is room, else the one that has the keyboard.
struct ListScreenView {
  let model: Model
  let screen: any ListScreen

  /// The narrowest screen on which panes stand side by side.
  static let narrowest = Size(columns: 64, rows: 12)

  func panes(in rect: Rect, keeping kept: inout KeptPanes) -> [Pane] {
    let panes = model.panes
    guard !panes.isEmpty else { return [] }
    let current = min(model.cursor.pane, panes.count - 1)
    func pane(_ number: Int, in rect: Rect, suffix: String = "") -> Pane {
      kept.pane(.list(number), in: rect, of: model) {
        ListPaneView(model: $0, pane: panes[number], number: number, suffix: suffix)
      }
    }
    guard rect.columns >= ListScreenView.narrowest.columns, rect.rows >= ListScreenView.narrowest.rows else {
      return [pane(current, in: rect, suffix: panes.count > 1 ? " \(current + 1)/\(panes.count)" : "")]
    }
    let layout = screen.layout(in: rect)
    var result: [Pane] = []
    for (number, rect) in layout.panes.enumerated() where number < panes.count && rect.rows > 2 {
      result.append(pane(number, in: rect))
    }
    guard let detail = layout.detail, detail.rows > 2 else { return result }
    // A pane that has no room of its own takes the place of the card while it has the keyboard.
    let hasRoom = layout.panes.indices.contains(current) && layout.panes[current].rows > 2
    result.append(
      hasRoom ? kept.pane(.card, in: detail, of: model, CardView.init) : pane(current, in: detail))
    return result
  }
}

/// What the panes of a screen are made from.
struct ListInputs: Equatable, Sendable {
  let common: CommonInputs
  let minute: Int
  let acts: Revision
  let report: ReportScope
  let reportsAllSpaces: Bool
  let hidesSteps: Bool
}

/// The panes of a screen and what is chosen in them; how much room there is stands in both.
struct ChoiceInputs: Equatable, Sendable {
  let list: ListInputs
  let cursor: Cursor
  let added: ID<AgendaItem>?
}

extension Model {
  fileprivate var choiceInputs: ChoiceInputs {
    ChoiceInputs(list: listInputs, cursor: cursor, added: addedItem)
  }
}

/// One pane of a screen: a title and the rows around the one that is chosen.
struct ListPaneView: PaneView {
  let model: Model
  let pane: ListPane
  let number: Int
  let suffix: String

  static func inputs(of model: Model) -> ChoiceInputs { model.choiceInputs }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let isFocused = number == min(model.cursor.pane, model.panes.count - 1)
    let mark = isFocused ? model.look.sign("▸ ", "> ") : ""
    let inside = model.pane(mark + pane.title + suffix, in: rect, isFocused: isFocused, on: &canvas)
    let selection = model.cursor.selection(in: pane, number: number)
    let height = inside.rows
    // A point that was just added is in view, whatever is chosen.
    let added = model.addedItem.flatMap { id in
      pane.rows.firstIndex { if case .item(_, id)? = $0.target { true } else { false } }
    }
    let shown = added ?? selection
    // Rows behind the last one that can be chosen are reached with it.
    let isLast = shown != nil && shown == pane.selectable.last && height > 2
    let wanted =
      isLast
      ? max((shown ?? 0) - height / 2, min(pane.rows.count - height, shown ?? 0))
      : (shown ?? 0) - height / 2
    let top = max(0, min(wanted, pane.rows.count - height))
    for (offset, row) in pane.rows.dropFirst(top).prefix(height).enumerated() {
      draw(
        row, isChosen: isFocused && top + offset == selection, in: inside, row: inside.row + offset,
        on: &canvas)
    }
    if pane.rows.count > top + height, height > 0 {
      let more = " +\(pane.rows.count - top - height) "
      canvas.put(
        model.safe(more),
        at: Point(
          column: max(rect.column, rect.endColumn - 2 - model.safe(more).width), row: rect.endRow - 1),
        style: model.look("text.dim"))
    }
  }

  private func draw(_ row: ListRow, isChosen: Bool, in rect: Rect, row line: Int, on canvas: inout Canvas) {
    let scope = isChosen ? "selection" : nil
    if isChosen {
      canvas.fill(
        Rect(column: rect.column, row: line, columns: rect.columns, rows: 1), style: model.look("selection"))
    }
    let right = row.right.map { Run($0.text, scope ?? $0.scope) }
    let width = right.map { model.safe($0.text).width + 1 } ?? 0
    let room = Rect(
      column: rect.column, row: rect.row, columns: max(0, rect.columns - width), rows: rect.rows)
    // The chosen row is marked by a sign too: a screen without colours shows it.
    let sign = isChosen ? [Run(model.look.sign("▶", ">"), "selection")] : [Run(row.isSelectable ? " " : "")]
    model.put(sign + row.runs.map { Run($0.text, scope ?? $0.scope) }, in: room, row: line, on: &canvas)
    if let right { model.put(right: right, in: rect, row: line, on: &canvas) }
  }
}

/// The card of what is chosen. Some go through all sessions.
struct CardView: PaneView {
  let model: Model

  static func inputs(of model: Model) -> ChoiceInputs { model.choiceInputs }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let target = model.chosen
    let inside = model.pane(target.map { model.title(of: $0) } ?? "", in: rect, on: &canvas)
    let lines = target.map { model.detail(of: $0, width: max(10, rect.columns - 2)) } ?? []
    guard inside.rows > 0 else { return }
    let parts = max(1, (lines.count + inside.rows - 1) / inside.rows)
    let top = model.cursor.cardPart % parts * inside.rows
    for (row, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      model.put(line, in: inside, row: inside.row + row, on: &canvas)
    }
    guard parts > 1 else { return }
    // What is left, and the key that shows it.
    let left = max(0, lines.count - top - inside.rows)
    let more = model.safe(
      " "
        + model.words(left > 0 ? CardPhrase.moreOfCard : .backToStart, model.words(FooterPhrase.space), left)
        + " ")
    canvas.put(
      more, at: Point(column: max(rect.column, rect.endColumn - 2 - more.width), row: rect.endRow - 1),
      style: model.look("text.dim"))
  }
}
