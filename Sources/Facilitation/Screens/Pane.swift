import Canvas

/// A run of text in a style.
struct Run {
  var text: String
  var scope: String

  init(_ text: String, _ scope: String = "text") {
    self.text = text
    self.scope = scope
  }
}

extension Model {
  /// How many rows a pane has no room for, for its title; nothing where all are shown.
  func more(_ hidden: Int) -> String { hidden > 0 ? " +\(hidden)" : "" }

  /// Draws a pane and returns the rectangle inside; the focused pane has the heavy border.
  func pane(_ title: String, in rect: Rect, isFocused: Bool = false, on canvas: inout Canvas) -> Rect {
    canvas.box(
      rect, title: safe(title), border: isFocused ? .heavy : .light,
      style: look(isFocused ? "border.focused" : "border"), titleStyle: look("title"))
  }

  /// Draws runs one after the other; what does not fit is cut with an ellipsis. What is chosen has the cursor, unless something
  /// has it already.
  func put(_ runs: [Run], in rect: Rect, row: Int, on canvas: inout Canvas) {
    guard row >= rect.row, row < rect.endRow else { return }
    var column = rect.column
    for run in runs {
      if canvas.caret == nil, run.scope == "selection" || run.scope == "popup.selection" {
        canvas.caret = Point(column: column, row: row)
      }
      column += canvas.put(
        safe(run.text), at: Point(column: column, row: row), style: look(run.scope),
        width: max(0, rect.endColumn - column), overflow: .ellipsis)
    }
  }

  /// Draws a run at the right end of a row.
  func put(right run: Run, in rect: Rect, row: Int, on canvas: inout Canvas) {
    let text = safe(run.text)
    guard row >= rect.row, row < rect.endRow, text.width <= rect.columns else { return }
    canvas.put(text, at: Point(column: rect.endColumn - text.width, row: row), style: look(run.scope))
  }
}
