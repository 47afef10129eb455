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

  @Test func leavesEnterAndTabToOthers() {
    var editor = LineEditor("a")
    press(Key(.enter), &editor, handled: false)
    press(Key(.tab), &editor, handled: false)
    #expect(editor.text == "a")
  }
}
