import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("The terminal's cursor stands on what is chosen")
struct CursorTests {
  /// What is written from the cursor on.
  private func atCursor(_ desk: inout Desk) -> String {
    let screen = desk.keptScreen()
    guard let caret = screen.caret else { return "" }
    return (caret.column..<screen.size.columns).map { screen[$0, caret.row].text }.joined()
  }

  private func desk() throws -> Desk { try Desk(upTo: "/readback", columns: 120, rows: 36) }

  @Test("In lists, until something is typed; in the meeting on the words that are chosen")
  func lists() throws {
    var desk = try desk()
    #expect(atCursor(&desk).allSatisfy { $0 == " " })
    repeat { desk.press("Up") } while desk.model.selected == nil
    let said = try #require(desk.session?.contributions.last)
    #expect(atCursor(&desk).contains(desk.model.clock(said.at)))
    desk.press("Esc", "Tab", "Down")
    let items = try #require(desk.session?.agenda.items)
    #expect(items.contains { atCursor(&desk).contains($0.title.prefix(12)) })
    desk.press("Alt-3")
    let first = atCursor(&desk)
    #expect(first.hasPrefix("▶"))
    desk.press("Down")
    #expect(atCursor(&desk).hasPrefix("▶") && atCursor(&desk) != first)
    desk.type("x")
    #expect(atCursor(&desk).allSatisfy { $0 == " " })
    desk.press("Backspace")
    #expect(atCursor(&desk).hasPrefix("▶"))
  }

  @Test("In menus, questions and the palette; a text to be read has none")
  func overlays() throws {
    var desk = try desk()
    desk.press("Up", "Enter")
    let first = atCursor(&desk)
    #expect(first.hasPrefix("▶ 1 "))
    desk.press("Down")
    #expect(atCursor(&desk).hasPrefix("▶ 2 "))
    desk.press("Esc", "^Q")
    #expect(atCursor(&desk).hasPrefix("[Annuler]"))
    desk.press("Right")
    #expect(atCursor(&desk).hasPrefix("[Quitter]"))
    desk.press("Esc", "^P")
    desk.type("ann")
    #expect(atCursor(&desk).hasPrefix("  "))
    desk.press("Down")
    #expect(atCursor(&desk).hasPrefix("▶ "))
    desk.press("Esc", "F1")
    #expect(desk.keptScreen().caret == nil)
  }

  @Test("^U and Esc empty the line, whatever it holds, and say how it comes back", arguments: ["^U", "Esc"])
  func cleared(key: String) throws {
    var desk = try desk()
    desk.type("une ligne")
    desk.press("Alt-Enter")
    desk.type("et une autre")
    desk.press(key)
    #expect(desk.model.editor.isEmpty && desk.effects.last == .draft(""))
    #expect(desk.screen.contains("Ligne vidée ; ^Y la remet".replacing(" ;", with: "\u{202F};")))
    desk.press("^Y")
    #expect(desk.model.editor.text == "une ligne\net une autre")
    // Also behind another note.
    desk.press(key)
    desk.enter("autre chose")
    desk.press("^Y")
    #expect(desk.model.editor.text == "une ligne\net une autre")
  }

  @Test("What stands over the screen is drawn when it changes, and not at every letter beside it")
  func overlayKept() throws {
    var desk = try desk()
    desk.press("^P")
    _ = desk.keptScreen()
    #expect(desk.kept.drawn.contains(.overlay))
    _ = desk.keptScreen()
    #expect(desk.kept.drawn.isEmpty)
    desk.press("Down")
    _ = desk.keptScreen()
    #expect(desk.kept.drawn == [.overlay])
  }
}
