import Canvas
import Testing

@Suite("Scenes made of panes")
struct SceneTests {
  private let size = Size(columns: 12, rows: 5)

  private func canvas() -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put("abcdefghijkl", at: .zero)
    let frame = Rect(column: 2, row: 1, columns: 6, rows: 3)
    canvas.beginPane(in: frame)
    canvas.box(frame)
    canvas.put("漢e\u{301}x", at: Point(column: 3, row: 2))
    canvas.caret = Point(column: 1, row: 4)
    return canvas
  }

  @Test("Cut into panes and put together again, a canvas is what it was")
  func flattened() {
    let scene = Scene(canvas())
    #expect(scene.panes.map(\.frame) == [Rect(size), Rect(column: 2, row: 1, columns: 6, rows: 3)])
    #expect(scene.panes[0].canvas[3, 2] == .blank)
    #expect(scene.panes[1].canvas.plainText() == "┌────┐\n│漢e\u{301}x│\n└────┘")
    #expect(scene.flattened() == canvas())
  }

  @Test("What stands above covers what it has drawn on, and no more")
  func above() {
    var above = Canvas(size: size)
    above.box(Rect(column: 1, row: 0, columns: 4, rows: 3))
    var scene = Scene(canvas())
    scene.add(above: above)
    #expect(scene.panes.last?.frame == Rect(column: 1, row: 0, columns: 4, rows: 3))
    #expect(scene.flattened().plainText().hasPrefix("a┌──┐fghijkl\n │  │──┐\n └──┘"))
    #expect(scene.caret == Point(column: 1, row: 4))
    var empty = scene
    empty.add(above: Canvas(size: size))
    #expect(empty.panes.count == scene.panes.count)
  }

  @Test("A pane over another is a part of it")
  func overlapping() {
    var canvas = Canvas(size: size)
    for column in [0, 3, 11, 20] { canvas.beginPane(in: Rect(column: column, row: 0, columns: 5, rows: 2)) }
    #expect(canvas.panes.map(\.column) == [0, 11])
  }

  @Test("An edge through a wide character leaves a blank")
  func cut() {
    var canvas = Canvas(size: size)
    canvas.put("漢漢", at: .zero)
    #expect(canvas.part(Rect(column: 1, row: 0, columns: 2, rows: 1)).plainText() == "")
    #expect(canvas.part(Rect(column: 1, row: 0, columns: 3, rows: 1)).plainText() == " 漢")
  }
}
