import Canvas

/// Turns a canvas into the bytes that make a terminal show it, given what it shows already.
struct Presenter {
  let capabilities: Capabilities
  let depth: ColorDepth
  private var shown: Canvas?
  private var style: Style?
  private var sequences: [Style: String] = [:]

  init(_ capabilities: Capabilities, depth: ColorDepth) {
    self.capabilities = capabilities
    self.depth = depth
  }

  /// Forgets what is shown: the next frame is written whole.
  mutating func invalidate() { shown = nil }

  /// The bytes of a frame; none when nothing has changed.
  mutating func frame(_ canvas: Canvas) -> String {
    var output = ""
    var changes: [Canvas.Change]
    var isWhole = false
    if let shown, shown.size == canvas.size {
      changes = canvas.changes(since: shown)
      if changes.isEmpty, shown.caret == canvas.caret { return "" }
    } else {
      isWhole = true
      style = nil
      changes = (0..<canvas.size.rows).map { Canvas.Change(row: $0, columns: 0..<canvas.size.columns) }
    }
    if isWhole { output += capabilities.plain + capabilities.clear }
    let isLarge = changes.count > 2
    let caretWasShown = shown?.caret != nil && !isWhole
    if isLarge, caretWasShown { output += capabilities.hideCaret }
    for change in changes { write(change, of: canvas, to: &output) }
    if let caret = canvas.caret {
      output += capabilities.move(column: caret.column, row: caret.row)
      if isLarge || !caretWasShown { output += capabilities.showCaret }
    } else if caretWasShown || isWhole {
      output += capabilities.hideCaret
    }
    shown = canvas
    guard isLarge, capabilities.canSynchronise else { return output }
    return "\u{1B}[?2026h" + output + "\u{1B}[?2026l"
  }

  private mutating func write(_ change: Canvas.Change, of canvas: Canvas, to output: inout String) {
    var column = change.columns.lowerBound
    // A change that begins in the second half of a wide cell is written from its first half.
    while column > 0, canvas[column, change.row].width == 0 { column -= 1 }
    output += capabilities.move(column: column, row: change.row)
    // Writing the last cell of the last row would scroll terminals that wrap at once.
    let isLastRow = change.row == canvas.size.rows - 1
    let end = min(change.columns.upperBound, isLastRow ? canvas.size.columns - 1 : canvas.size.columns)
    while column < end {
      let cell = canvas[column, change.row]
      guard cell.width > 0 else {
        column += 1
        continue
      }
      set(cell.style, in: &output)
      output += cell.text
      column += cell.width
      // Terminals disagree on how far such clusters go; the place of the next cell is said again.
      if column < end, !isPlain(cell.text) { output += capabilities.move(column: column, row: change.row) }
    }
  }

  /// Whether all terminals agree on the width of a cell's text: one character before the combining marks.
  private func isPlain(_ text: String) -> Bool {
    text.utf8.count == 1
      || text.unicodeScalars.allSatisfy { $0.value < 0x300 || (0x2010...0x25FF).contains($0.value) }
  }

  private mutating func set(_ wanted: Style, in output: inout String) {
    guard wanted != style else { return }
    style = wanted
    if let known = sequences[wanted] {
      output += known
      return
    }
    var text = capabilities.plain
    let attributes = wanted.attributes
    if attributes.contains(.bold) { text += capabilities.attributes.bold }
    if attributes.contains(.dim) { text += capabilities.attributes.dim }
    if attributes.contains(.italic) { text += capabilities.attributes.italic }
    if attributes.contains(.underline) { text += capabilities.attributes.underline }
    if attributes.contains(.reverse) { text += capabilities.attributes.reverse }
    text += color(wanted.foreground, capabilities.foreground, trueColor: 38)
    text += color(wanted.background, capabilities.background, trueColor: 48)
    sequences[wanted] = text
    output += text
  }

  private func color(_ color: Color, _ capability: String?, trueColor: Int) -> String {
    guard depth != .none, let capability else { return "" }
    switch color {
    case .default: return ""
    case .indexed(let index): return capabilities.fill(capability, Int(index))
    case .rgb(let red, let green, let blue):
      return depth == .trueColor ? "\u{1B}[\(trueColor);2;\(red);\(green);\(blue)m" : ""
    }
  }
}
