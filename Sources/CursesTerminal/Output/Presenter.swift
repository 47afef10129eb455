import Canvas

/// Turns a canvas into the bytes that make a terminal show it, given what it shows already.
struct Presenter {
  private let capabilities: Capabilities
  private var shown: Canvas?
  private var pen: Pen
  /// Where the terminal's cursor is; nil when terminals may disagree.
  private var place: Point?
  private var isCaretShown = true
  /// What shows the caret during a run; `cnorm` also stops its blinking, which is the user's choice.
  private let showCaret: String

  /// Frames of more bytes are shown at once where the terminal can, and with the caret hidden.
  private static let largeFrame = 256

  init(_ capabilities: Capabilities, depth: ColorDepth) {
    self.capabilities = capabilities
    pen = Pen(capabilities, depth: depth)
    let show = "\u{1B}[?25h"
    showCaret = capabilities.showCaret.contains(show) ? show : capabilities.showCaret
  }

  /// Forgets what is shown: the next frame is written whole.
  mutating func invalidate() {
    shown = nil
    isCaretShown = true
  }

  /// The bytes of a frame; none when nothing has changed.
  /// - Complexity: O(cells), some microseconds where few have changed.
  mutating func frame(_ canvas: Canvas) -> String {
    var output = ""
    var isWhole = false
    if let shown, shown.size == canvas.size {
      for change in joined(canvas.changes(since: shown), of: canvas) {
        write(change, of: canvas, to: &output)
      }
    } else {
      isWhole = true
      // The pen's own `plain` leaves character sets alone; this one does not.
      output += capabilities.plain + capabilities.clear
      pen.reset()
      place = nil
      let blank = Canvas(size: canvas.size)
      for change in joined(canvas.changes(since: blank), of: canvas) {
        write(change, of: canvas, to: &output)
      }
    }
    shown = canvas
    let isLarge = isWhole || output.utf8.count > Presenter.largeFrame
    if isLarge, isCaretShown {
      output = capabilities.hideCaret + output
      isCaretShown = false
    }
    if let caret = canvas.caret {
      move(to: caret, &output)
      if !isCaretShown { output += showCaret }
      isCaretShown = true
    } else if isCaretShown {
      output += capabilities.hideCaret
      isCaretShown = false
    }
    guard isLarge, capabilities.canSynchronise else { return output }
    return "\u{1B}[?2026h" + output + "\u{1B}[?2026l"
  }

  /// Changes with a few unchanged cells between them become one, where writing these costs less than a jump.
  private func joined(_ changes: [Canvas.Change], of canvas: Canvas) -> [Canvas.Change] {
    var result: [Canvas.Change] = []
    for change in changes {
      if let last = result.last, last.row == change.row,
        change.columns.lowerBound - last.columns.upperBound <= 3,
        isCheap(last.columns.upperBound..<change.columns.lowerBound, row: change.row, of: canvas)
      {
        let columns = last.columns.lowerBound..<change.columns.upperBound
        result[result.count - 1] = Canvas.Change(row: change.row, columns: columns)
      } else {
        result.append(change)
      }
    }
    return result
  }

  /// Whether cells are bytes in the style of the cell before them.
  private func isCheap(_ columns: Range<Int>, row: Int, of canvas: Canvas) -> Bool {
    let style = canvas[columns.lowerBound - 1, row].style
    return columns.allSatisfy { canvas[$0, row].text.utf8.count == 1 && canvas[$0, row].style == style }
  }

  private mutating func write(_ change: Canvas.Change, of canvas: Canvas, to output: inout String) {
    let row = change.row
    var column = change.columns.lowerBound
    let columns = canvas.size.columns
    let end =
      row == canvas.size.rows - 1 && !capabilities.canFillLastCell
      ? min(change.columns.upperBound, columns - 1) : change.columns.upperBound
    guard column < end else { return }
    var blanks = end
    if !capabilities.clearToEndOfLine.isEmpty, (end..<columns).allSatisfy({ canvas[$0, row] == .blank }) {
      while blanks > column, canvas[blanks - 1, row] == .blank { blanks -= 1 }
      if end - blanks < capabilities.clearToEndOfLine.utf8.count + 2 { blanks = end }
    }
    move(to: Point(column: column, row: row), &output)
    while column < blanks {
      let cell = canvas[column, row]
      guard cell.width > 0 else {
        column += 1
        continue
      }
      output += pen.take(cell.style)
      output += cell.text
      column += cell.width
      // Terminals disagree on how far some clusters go, and on where the cursor is after the last column.
      place = Presenter.isPlain(cell.text) && column < columns ? Point(column: column, row: row) : nil
      if column < end, place == nil { move(to: Point(column: column, row: row), &output) }
    }
    if blanks < end { output += pen.take(.plain) + capabilities.clearToEndOfLine }
  }

  /// Whether all terminals agree on the width of a cell's text: a letter without marks, a rule, an ideograph.
  static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return false }
    switch first.value {
    case 0x20..<0xAD, 0xAE..<0x300, 0x391..<0x3CA, 0x410..<0x450: return true
    case 0x2010..<0x2060, 0x20A0..<0x20C0, 0x2100..<0x231A, 0x2320..<0x23E9, 0x2400..<0x25FD: return true
    case 0x3041..<0x3097, 0x30A1..<0x30FB, 0x4E00..<0x9FF0, 0xAC00..<0xD7A4: return true
    default: return false
    }
  }

  /// Puts the cursor somewhere by the shortest sequence.
  private mutating func move(to wanted: Point, _ output: inout String) {
    defer { place = wanted }
    guard place != wanted else { return }
    var best = capabilities.fill(capabilities.moveTo, wanted.row, wanted.column)
    if let place, place.row == wanted.row {
      var ways = [capabilities.fill(capabilities.moveToColumn, wanted.column)]
      if wanted.column == 0 { ways.append("\r") }
      let back = place.column - wanted.column
      if (1...8).contains(back) { ways.append(String(repeating: "\u{08}", count: back)) }
      for way in ways where !way.isEmpty && way.utf8.count < best.utf8.count { best = way }
    }
    output += best
  }
}
