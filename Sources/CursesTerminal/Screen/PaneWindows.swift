import CNCurses
import Canvas

/// The windows and panels in which ncurses keeps the panes of a scene. Owns their memory; for one thread.
final class PaneWindows {
  /// A window, its panel, and what was last put in it.
  private struct Held {
    let frame: Rect
    let window: UnsafeMutablePointer<WINDOW>
    let panel: UnsafeMutablePointer<PANEL>
    var shown: Canvas?
  }

  private var held: [Held] = []
  private var writer: CellWriter

  init(_ writer: CellWriter) { self.writer = writer }

  /// Frees all windows: the screen has another size, or is given up.
  func removeAll() {
    held.forEach(remove)
    held = []
  }

  /// Puts a scene into windows, as far as it differs from the last one.
  /// - Returns: How many cells changed.
  /// - Complexity: O(cells) to compare, some microseconds.
  func put(_ scene: Scene) -> Int {
    if writer.take(ground: scene.ground) {
      for index in held.indices { held[index].shown = nil }
    }
    arrange(scene)
    var count = 0
    for (index, pane) in scene.panes.enumerated() where index < held.count {
      count += put(pane.canvas, into: &held[index])
    }
    return count
  }

  private func put(_ canvas: Canvas, into held: inout Held) -> Int {
    let changes =
      held.shown.map { canvas.changes(since: $0) }
      ?? (0..<canvas.size.rows).map { Canvas.Change(row: $0, columns: 0..<canvas.size.columns) }
    for change in changes {
      let cells = writer.cells(of: canvas, row: change.row, columns: change.columns)
      palabre_put(
        held.window, Int32(change.row), Int32(change.columns.lowerBound), cells, Int32(cells.count))
    }
    // Kept also where it shows the same: a copy of it is then told at once.
    held.shown = canvas
    return changes.reduce(0) { $0 + $1.columns.count }
  }

  /// Has a window for every pane, in their order. A pane that stays where it was keeps its window.
  private func arrange(_ scene: Scene) {
    let frames = scene.panes.map(\.frame)
    guard held.map(\.frame) != frames else { return }
    var rest = held
    held = frames.compactMap { frame in
      if let place = rest.firstIndex(where: { $0.frame == frame }) { return rest.remove(at: place) }
      return make(frame)
    }
    rest.forEach(remove)
    for one in held { top_panel(one.panel) }
  }

  private func make(_ frame: Rect) -> Held? {
    guard
      let window = newwin(Int32(frame.rows), Int32(frame.columns), Int32(frame.row), Int32(frame.column))
    else { return nil }
    leaveok(window, true)
    guard let panel = new_panel(window) else {
      delwin(window)
      return nil
    }
    return Held(frame: frame, window: window, panel: panel)
  }

  private func remove(_ held: Held) {
    del_panel(held.panel)
    delwin(held.window)
  }
}
