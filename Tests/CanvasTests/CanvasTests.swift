import Canvas
import Testing

@Suite struct CanvasTests {
  @Test func drawsWhatFits() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    #expect(canvas.put("été", at: .zero) == 3)
    #expect(canvas[0, 0] == Cell(text: "é", width: 1))
  }
}
