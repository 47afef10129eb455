import Canvas
import Dialogue
import Wording

extension Model {
  /// The smallest screen on which panes are drawn.
  static let smallest = Size(columns: 40, rows: 10)

  /// The whole screen on one canvas.
  public func draw() -> Canvas {
    var fresh = KeptPanes()
    return scene(keeping: &fresh).flattened()
  }

  /// The screen: its panes, and above them what stands over it.
  ///
  /// The ground is what is typed in: the capture line then costs a terminal the fewest bytes.
  /// Panes in `kept` whose inputs are the same are not drawn again.
  /// - Complexity: that of what has changed in what is seen; independent of the size of the journal.
  public func scene(keeping kept: inout KeptPanes) -> Scene {
    kept.begin()
    let screenRect = Rect(size)
    var scene = Scene(size: size, ground: look("capture"))
    scene.add(kept.pane(.ground, in: screenRect, of: self, GroundView.init))
    guard size.columns >= Model.smallest.columns, size.rows >= Model.smallest.rows else { return scene }
    let capture = CaptureView.shape(of: self)
    let rows = screenRect.rows(
      .fixed(1), .flexible(), .fixed(capture.lines), .fixed(capture.words), .fixed(1))
    scene.add(kept.pane(.header, in: rows[0], of: self, HeaderView.init))
    let list = screen.listScreen(self)
    // Where there is room for it, how to get to the other screens stands over the meeting too.
    let parts = rows[1].rows(.fixed(list != nil || size.rows >= 20 ? 1 : 0), .flexible())
    if parts[0].rows > 0 { scene.add(kept.pane(.tabs, in: parts[0], of: self, ScreenTabs.init)) }
    let panes =
      list.map { ListScreenView(model: self, screen: $0).panes(in: parts[1], keeping: &kept) }
      ?? LiveScreen.panes(of: self, in: parts[1], keeping: &kept)
    for pane in panes { scene.add(pane) }
    // Where nothing is typed the cursor is on what is chosen: speech, braille and magnifiers follow it.
    let choice = scene.caret
    scene.add(kept.pane(.capture, in: rows[2], of: self) { CaptureView(model: $0, shape: capture) })
    if editor.isEmpty { scene.caret = choice ?? scene.caret }
    scene.add(kept.pane(.under, in: rows[3], of: self) { UnderView(model: $0, message: capture.message) })
    scene.add(kept.pane(.footer, in: rows[4], of: self, FooterView.init))
    if let overlay {
      if !overlay.isParked { scene.caret = nil }
      if let pane = kept.pane(overlay, of: self) { scene.add(pane) }
    }
    return scene
  }

  /// Text from people, made safe for this terminal.
  func safe(_ text: String) -> SafeText { look.safe(text) }

  /// The clock on the wall at a moment.
  func clock(_ moment: Instant) -> String { words.clock(zone.wallTime(at: moment)) }
}

/// What lies under the panes; on a screen too small for them, a word that says so.
private struct GroundView: PaneView {
  let model: Model

  static func inputs(of model: Model) -> CommonInputs { model.common }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard rect.columns < Model.smallest.columns || rect.rows < Model.smallest.rows else { return }
    let text = model.words(ScreenPhrase.tooSmall)
    for (row, line) in model.safe(text).wrapped(to: max(1, rect.columns)).prefix(rect.rows).enumerated() {
      canvas.put(line, at: Point(column: 0, row: row), style: model.look("warning"))
    }
  }
}
