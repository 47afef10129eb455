import Canvas
import Testing

@testable import CursesTerminal

extension Output {
  @Suite("Canvases become few bytes")
  struct PresenterTests {
    private static let size = Size(columns: 20, rows: 4)

    private func canvas(_ rows: String..., caret: Point? = nil) -> Canvas {
      var canvas = Canvas(size: PresenterTests.size)
      for (row, text) in rows.enumerated() { canvas.put(SafeText(text), at: Point(column: 0, row: row)) }
      canvas.caret = caret
      return canvas
    }

    private func frames(_ canvases: Canvas..., capabilities: Capabilities = .plainANSI) -> [String] {
      var presenter = Presenter(capabilities, depth: .ansi8)
      return canvases.map { presenter.frame($0).replacing("\u{1B}", with: "^") }
    }

    @Test("The first frame clears the screen and writes what is not blank")
    func first() {
      let frame = frames(canvas("", "ab", caret: Point(column: 2, row: 1)))[0]
      #expect(frame == "^[?25l^(B^[m^[H^[2J^[2;1Hab^[?25h")
    }

    @Test("Nothing new, nothing written")
    func unchanged() { #expect(frames(canvas("ab"), canvas("ab"))[1] == "") }

    @Test("A typed letter costs itself")
    func typed() {
      let before = canvas("", "ab", caret: Point(column: 2, row: 1))
      #expect(frames(before, canvas("", "abc", caret: Point(column: 3, row: 1)))[1] == "c")
    }

    @Test("A letter that is taken back: step left, clear, step left")
    func deleted() {
      let before = canvas("", "abc", caret: Point(column: 3, row: 1))
      let frame = frames(before, canvas("", "ab", caret: Point(column: 2, row: 1)))[1]
      #expect(frame == "\u{08} \u{08}")
    }

    @Test("Only what has changed is written, small gaps included")
    func gap() {
      let after = canvas("a--d", caret: Point(column: 0, row: 3))
      #expect(frames(canvas("b--c", caret: Point(column: 0, row: 3)), after)[1] == "^[1;1Ha--d^[4;1H")
    }

    @Test("A blank end of a row is cleared, not written")
    func clearing() {
      let frame = frames(canvas("a long sentence", caret: .zero), canvas("a", caret: .zero))[1]
      #expect(frame == "^[3G^[K\r")
    }

    @Test("Coloured blanks are written, for not every terminal clears in colours")
    func colouredBlanks() {
      var after = canvas("a", caret: .zero)
      after.fill(Rect(column: 10, row: 0, columns: 10, rows: 1), style: Style(background: .indexed(4)))
      #expect(frames(canvas("a", caret: .zero), after)[1].contains("^[44m          "))
    }

    @Test(
      "After a cluster that terminals disagree on, the place is said again",
      arguments: ["e\u{301}", "👩‍👩‍👧", "☀\u{FE0F}", "🙂", "\u{AD}"])
    func disagreement(_ cluster: String) {
      let width = DisplayWidth.standard.columns(of: SafeText(cluster))
      guard width > 0 else { return }
      let frame = frames(canvas("", caret: .zero), canvas(cluster + "x", caret: .zero))[1]
      #expect(frame.contains("^[1;\(width + 1)Hx"))
      #expect(!Presenter.isPlain(cluster))
    }

    @Test("Letters and ideographs go in a row", arguments: ["été", "œuvre", "漢字", "─│┌", "«…»"])
    func agreement(_ text: String) {
      #expect(frames(canvas("", caret: .zero), canvas(text, caret: .zero))[1].contains(text))
    }

    @Test("A wide cell is written whole when its second half has changed")
    func wide() {
      #expect(frames(canvas("漢", caret: .zero), canvas("ab", caret: .zero))[1].hasPrefix("ab"))
      #expect(frames(canvas("ab", caret: .zero), canvas("漢", caret: .zero))[1].hasPrefix("漢"))
    }

    @Test("The last cell of the screen is written only where the screen does not go up")
    func lastCell() {
      let full = canvas("", "", "", "abcdefghijklmnopqrst")
      #expect(frames(full)[0].contains("pqrst"))
      var old = Capabilities.plainANSI
      old.canFillLastCell = false
      let frame = frames(full, capabilities: old)[0]
      #expect(frame.contains("pqrs"))
      #expect(!frame.contains("pqrst"))
    }

    @Test("The caret is hidden and shown by its own mode; its blinking is the user's")
    func caret() {
      let all = frames(canvas("a", caret: .zero), canvas("a"), canvas("a", caret: .zero))
      #expect(all[1] == "^[?25l")
      #expect(all[2] == "^[?25h")
    }

    @Test("After a resize, or when the screen was lost, everything is written again")
    func whole() {
      var presenter = Presenter(.plainANSI, depth: .ansi8)
      let canvas = canvas("ab", caret: .zero)
      let first = presenter.frame(canvas)
      presenter.invalidate()
      #expect(presenter.frame(canvas) == first)
      var small = Canvas(size: Size(columns: 5, rows: 2))
      small.caret = .zero
      #expect(presenter.frame(small).contains("\u{1B}[2J"))
    }

    @Test("Large frames are shown at once where the terminal can; small ones cost no marks")
    func synchronised() {
      var modern = Capabilities.plainANSI
      modern.canSynchronise = true
      let all = frames(canvas("a", caret: .zero), canvas("b", caret: .zero), capabilities: modern)
      #expect(all[0].hasPrefix("^[?2026h"))
      #expect(all[0].hasSuffix("^[?2026l"))
      #expect(!all[1].contains("2026"))
    }

    @Test("A canvas without cells is no trouble")
    func empty() { #expect(!frames(Canvas(size: Size(columns: 0, rows: 0)))[0].contains("^[1;1H ")) }

    @Test("What gives the terminal back ends all modes")
    func restore() {
      #expect(
        Capabilities.plainANSI.restore.replacing("\u{1B}", with: "^")
          == "^[?2004l^(B^[m^[?12l^[?25h^[?1049l")
    }

    @Test("Padding for slow lines is left out")
    func padding() {
      #expect(Capabilities.withoutDelays("\u{1B}[K$<3>") == "\u{1B}[K")
      #expect(Capabilities.withoutDelays("a$<5*/>b$<2>c") == "abc")
      #expect(Capabilities.withoutDelays("$<broken") == "$<broken")
    }
  }
}
