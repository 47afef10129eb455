import Canvas
import Testing

@Suite struct LineEditorTests {
  private func press(_ key: Key, _ editor: inout LineEditor, handled expected: Bool) {
    let handled = editor.handle(key)
    #expect(handled == expected, "\(key)")
  }

  @Test func killsYanksAndUndoes() {
    var editor = LineEditor("on répare demain")
    press(.control("w"), &editor, handled: true)
    #expect(editor.text == "on répare ")
    press(.control("y"), &editor, handled: true)
    #expect(editor.text == "on répare demain")
    editor.undo()
    #expect(editor.text == "on répare ")
    press(.alt("b"), &editor, handled: true)
    #expect(editor.cursor == 3)
    press(.control("k"), &editor, handled: true)
    #expect(editor.text == "on ")
  }

  @Test("^U takes all before the cursor, whatever its lines; what was cleared comes back")
  func clears() {
    var editor = LineEditor("une ligne\net une autre")
    press(.control("u"), &editor, handled: true)
    #expect(editor.isEmpty)
    press(.control("y"), &editor, handled: true)
    #expect(editor.text == "une ligne\net une autre")
    press(Key(.left), &editor, handled: true)
    editor.clear()
    #expect(editor.isEmpty)
    editor.begin(with: "autre chose : ")
    press(.control("y"), &editor, handled: true)
    #expect(editor.text == "autre chose : une ligne\net une autre")
    editor.undo()
    #expect(editor.text == "autre chose : ")
    editor.undo()
    #expect(editor.text == "autre chose : ")
  }

  @Test func leavesEnterAndTabToOthers() {
    var editor = LineEditor("a")
    press(Key(.enter), &editor, handled: false)
    press(Key(.tab), &editor, handled: false)
    #expect(editor.text == "a")
  }

  @Test(
    "One line shows all of a text that fits, else what stands around the cursor",
    arguments: [
      ("été", 0, 10, "été", 3), ("0123456789", 0, 11, "0123456789", 10),
      ("0123456789", 10, 10, "0123456789", 0),
      ("0123456789", 0, 10, "…23456789", 9), ("0123456789", 10, 8, "0123456…", 0),
      ("0123456789", 2, 8, "…456789", 5),
      ("日本語日本語", 0, 8, "…日本語", 7), ("a\nb", 0, 8, "a b", 3), ("", 0, 8, "", 0),
    ])
  func window(text: String, left: Int, width: Int, shown: String, caret: Int) {
    var editor = LineEditor(text)
    for _ in 0..<left { press(Key(.left), &editor, handled: true) }
    let layout = editor.window(width: width)
    #expect(layout.lines.map(\.string) == [shown])
    #expect(layout.caret == Point(column: caret, row: 0))
    #expect(layout.lines.allSatisfy { $0.width <= width } && layout.caret.column < width)
  }
}
