import Canvas
import Testing

@Suite struct LayoutTests {
  @Test func caretFollowsWrappedText() {
    let editor = LineEditor("abcdefg")
    let layout = editor.layout(width: 4, rows: 3)
    #expect(layout.lines.map(\.string) == ["abcd", "efg"])
    #expect(layout.caret == Point(column: 3, row: 1))
  }

  @Test func historyKeepsTheDraft() {
    var history = InputHistory(["un", "deux"])
    let recalled = [
      history.previous(current: "tro"), history.previous(current: "deux"), history.next(), history.next(),
    ]
    #expect(recalled == ["deux", "un", "deux", "tro"])
  }

  @Test func splitsGiveEveryColumnAway() {
    let parts = Rect(Size(columns: 11, rows: 1)).columns(.fixed(3), .flexible(), .flexible())
    #expect(parts.map(\.columns) == [3, 4, 4])
    #expect(Rect(Size(columns: 2, rows: 1)).columns(.fixed(3), .flexible()).map(\.columns) == [2, 0])
  }

  @Test func selectionStaysInView() {
    var list = ListView()
    list.move(by: 7, count: 10)
    #expect(list.selection == 7)
    let visible = list.visible(count: 10, height: 3)
    #expect(visible == 5..<8)
  }

  @Test func wideCellsAreNeverHalved() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("日本", at: .zero)
    canvas.put("x", at: Point(column: 1, row: 0))
    #expect(canvas.plainText() == " x本")
    canvas.put("ab日", at: .zero, width: 3)
    #expect(canvas[2, 0].width == 2)
  }

  @Test func boxesShowFocusAndTitle() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3), glyphs: .ascii)
    canvas.box(canvas.bounds, title: "Parole", border: .heavy)
    #expect(
      canvas.plainText()
        == "# Parole ==#\n#          #\n############".replacing("############", with: "#==========#"))
  }

  @Test func changesCoverWhatDiffers() {
    let before = Canvas(size: Size(columns: 6, rows: 2))
    var after = before
    after.put("日", at: Point(column: 2, row: 1))
    #expect(after.changes(since: before) == [Canvas.Change(row: 1, columns: 2..<4)])
  }

  @Test func noColourWinsOverTheRest() {
    #expect(
      ColorDepth.resolve(
        environment: ["TERM": "xterm", "COLORTERM": "truecolor", "NO_COLOR": "1"], colors: 256) == .none)
    #expect(ColorDepth.resolve(environment: ["TERM": "xterm-256color"], colors: 256) == .indexed256)
    #expect(
      ColorDepth.resolve(environment: ["TERM": "linux", "COLORTERM": "truecolor"], colors: 8) == .ansi8)
  }
}
