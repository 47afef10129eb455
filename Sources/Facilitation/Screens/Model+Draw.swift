import Canvas
import Dialogue
import Wording

extension Model {
  /// The smallest screen on which panes are drawn.
  static let smallest = Size(columns: 40, rows: 10)

  /// The whole screen on one canvas, as ``scene()`` shows it.
  public func draw() -> Canvas { scene().flattened() }

  /// Draws the screen: its panes, and above them what stands over it.
  ///
  /// The ground is what is typed in: the capture line then costs a terminal the fewest bytes.
  /// - Complexity: that of what is seen; independent of the size of the journal.
  public func scene() -> Scene {
    var canvas = Canvas(size: size, glyphs: look.glyphs)
    canvas.clear(style: look("text"))
    guard size.columns >= Model.smallest.columns, size.rows >= Model.smallest.rows else {
      drawTooSmall(on: &canvas)
      return Scene(canvas, ground: look("capture"))
    }
    let capture = CaptureView(model: self)
    let rows = Rect(size).rows(.fixed(1), .flexible(), .fixed(capture.height), .fixed(1))
    for place in [rows[0], rows[2], rows[3]] { canvas.beginPane(in: place) }
    HeaderView(model: self).draw(on: &canvas, in: rows[0])
    if let list = screen.listScreen(self) {
      let parts = rows[1].rows(.fixed(1), .flexible())
      ScreenTabs(model: self).draw(on: &canvas, in: parts[0])
      ListScreenView(model: self, screen: list).draw(on: &canvas, in: parts[1])
    } else {
      // Where there is room for it, how to get to the other screens stands over the meeting too.
      let parts = rows[1].rows(.fixed(size.rows >= 20 ? 1 : 0), .flexible())
      if parts[0].rows > 0 { ScreenTabs(model: self).draw(on: &canvas, in: parts[0]) }
      LiveScreen(model: self).draw(on: &canvas, in: parts[1])
    }
    capture.draw(on: &canvas, in: rows[2])
    FooterView(model: self).draw(on: &canvas, in: rows[3])
    var scene = Scene(canvas, ground: look("capture"))
    var above = Canvas(size: size, glyphs: look.glyphs)
    overlay?.draw(on: &above, of: self)
    scene.add(above: above)
    return scene
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = words(ScreenPhrase.tooSmall)
    for (row, line) in safe(text).wrapped(to: max(1, size.columns)).prefix(size.rows).enumerated() {
      canvas.put(line, at: Point(column: 0, row: row), style: look("warning"))
    }
  }

  /// Text from people, made safe for this terminal.
  func safe(_ text: String) -> SafeText { look.safe(text) }

  /// The clock on the wall at a moment.
  func clock(_ moment: Instant) -> String { words.clock(zone.wallTime(at: moment)) }
}
