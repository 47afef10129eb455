import Canvas
import Dialogue

extension Model {
  /// Rows that a notch of the wheel moves by.
  private static let notch = 3

  /// Takes a press or a notch of the wheel on what `kept` has drawn: a press gives the keyboard to a pane and chooses
  /// what stands there, the wheel scrolls. What stands over the screen hears the wheel only. A press on a key of the
  /// last line is that key, one on a screen's name shows it; nothing else is ever carried out.
  public mutating func handle(_ mouse: MouseInput, on kept: KeptPanes) -> [Effect] {
    defer { settle() }
    let (place, footer) = (mouse.point, PaneID.footer)
    if mouse.kind == .press, let (id, frame) = kept.pane(at: place), id == footer {
      let key = FooterView(model: self).key(at: place.column - frame.column, of: frame.columns)
      return key.map { handle(.key($0)) } ?? []
    }
    if let overlay, !overlay.isParked {
      switch mouse.kind {
      case .press: return []
      case .wheelUp: return handle(.key(Key(.up)))
      case .wheelDown: return handle(.key(Key(.down)))
      }
    }
    guard let (id, frame) = kept.pane(at: mouse.point) else { return [] }
    let step = mouse.kind == .wheelUp ? -Model.notch : Model.notch
    let row = mouse.point.row - frame.row - 1
    switch (id, mouse.kind) {
    case (.contributions, .press):
      cursor.pane = 0
      let pane = ContributionsPane(model: self)
      selected = pane.contribution(
        at: mouse.point.row - frame.row, of: Size(columns: frame.columns, rows: frame.rows))
    case (.contributions, _):
      let most = session.map { max(0, TimelineEntry.count(of: $0) - 1) } ?? 0
      scroll = max(0, min(most, scroll - step))
    case (.agenda, .press): press(pane: 1, row: row, rows: frame.rows - 2)
    case (.floor, .press): press(pane: 2, row: row - 1, rows: nil)
    case (.followUp, .press): press(pane: FollowUpPane.number, row: row, rows: frame.rows - 2)
    case (.sessions, .press): press(pane: SessionsPane.number, row: row, rows: frame.rows - 2)
    case (.agenda, _): turn(pane: 1, by: step)
    case (.floor, _): turn(pane: 2, by: step)
    case (.followUp, _): turn(pane: FollowUpPane.number, by: step)
    case (.sessions, _): turn(pane: SessionsPane.number, by: step)
    case (.tabs, .press):
      let screen = ScreenTabs(model: self).screen(at: mouse.point.column - frame.column, of: frame.columns)
      guard let screen else { break }
      return carryOut(.show(screen))
    case (.list(let number), .press): press(pane: number, row: row, rows: frame.rows - 2)
    case (.list(let number), _): turn(pane: number, by: step)
    case (.ground, _), (.header, _), (.tabs, _), (.capture, _), (.under, _), (.footer, _), (.balance, _),
      (.folded, _), (.card, _), (.overlay, _):
      break
    }
    return []
  }

  /// Gives the keyboard to a pane and chooses its row there; `rows` is how many are in view, nil for all.
  private mutating func press(pane number: Int, row: Int, rows: Int?) {
    let panes = screen == .live ? livePanes : self.panes
    guard panes.indices.contains(number) else { return }
    let pane = panes[number]
    let wasThere = cursor.pane == number
    var top = 0
    if let rows {
      // Where the pane stands is found as it was drawn: around what was chosen in it.
      let isList = screen == .live && (number == 1 || number == SessionsPane.number)
      let chosen = isList && !wasThere ? pane.first : cursor.selection(in: pane, number: number)
      if isList {
        var list = ListView(selection: chosen ?? 0)
        top = list.visible(count: pane.rows.count, height: rows).lowerBound
      } else {
        let drawn = screen == .live && !wasThere ? nil : chosen
        top = max(0, min((drawn ?? 0) - rows / 2, pane.rows.count - rows))
      }
    }
    guard !pane.selectable.isEmpty else { return }
    cursor.pane = number
    selected = nil
    if row >= 0, pane.selectable.contains(top + row) { cursor.select(top + row, in: pane, number: number) }
  }

  /// Moves the choice of a pane.
  private mutating func turn(pane number: Int, by step: Int) {
    let panes = screen == .live ? livePanes : self.panes
    guard panes.indices.contains(number), !panes[number].selectable.isEmpty else { return }
    cursor.pane = number
    selected = nil
    cursor.move(by: step, in: panes[number], number: number)
  }
}
