import Canvas
import Testing

@Suite("Scenes made of panes")
struct SceneTests {
  private let size = Size(columns: 12, rows: 5)

  private func scene() -> Scene {
    var ground = Canvas(size: size)
    ground.put("abcdefghijkl", at: .zero)
    var boxed = Canvas(size: Size(columns: 6, rows: 3))
    boxed.box(boxed.bounds)
    boxed.put("漢e\u{301}x", at: Point(column: 1, row: 1))
    boxed.caret = Point(column: 3, row: 1)
    var scene = Scene(ground)
    scene.add(Pane(boxed, at: Point(column: 2, row: 1)))
    return scene
  }

  @Test("Panes stand where they are put, and the caret in the one that has it")
  func flattened() {
    let scene = scene()
    #expect(scene.panes.map(\.frame) == [Rect(size), Rect(column: 2, row: 1, columns: 6, rows: 3)])
    #expect(
      scene.flattened().plainText() == "abcdefghijkl\n  ┌────┐\n  │漢e\u{301}x│\n  └────┘\n"
        || scene.flattened().plainText() == "abcdefghijkl\n  ┌────┐\n  │漢e\u{301}x│\n  └────┘")
    #expect(scene.caret == Point(column: 5, row: 2))
  }

  @Test("What stands above covers what it has drawn on, and no more")
  func above() {
    var above = Canvas(size: size)
    above.box(Rect(column: 1, row: 0, columns: 4, rows: 3))
    var scene = scene()
    scene.add(above: above)
    #expect(scene.panes.last?.frame == Rect(column: 1, row: 0, columns: 4, rows: 3))
    #expect(scene.flattened().plainText().hasPrefix("a┌──┐fghijkl\n │  │──┐\n └──┘"))
    #expect(scene.caret == Point(column: 5, row: 2))
    var empty = scene
    empty.add(above: Canvas(size: size))
    #expect(empty.panes.count == scene.panes.count)
  }

  @Test("An edge through a wide character leaves a blank")
  func cut() {
    var canvas = Canvas(size: size)
    canvas.put("漢漢", at: .zero)
    #expect(canvas.part(Rect(column: 1, row: 0, columns: 2, rows: 1)).plainText() == "")
    #expect(canvas.part(Rect(column: 1, row: 0, columns: 3, rows: 1)).plainText() == " 漢")
  }

  @Test("A copy that nothing was drawn on has no changes; one that was drawn on has its own")
  func copies() {
    let canvas = scene().flattened()
    var copy = canvas
    #expect(copy.changes(since: canvas).isEmpty)
    copy.put("z", at: Point(column: 4, row: 0))
    #expect(copy.changes(since: canvas) == [Canvas.Change(row: 0, columns: 4..<5)])
  }
}
