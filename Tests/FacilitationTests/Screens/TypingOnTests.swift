import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("What is typed goes where it is meant")
struct TypingOnTests {
  @Test("A refused line swallows nothing: what is said next is noted, and the line can be brought back")
  func refused() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    let count = desk.session?.contributions.count ?? 0
    desk.enter("/quorum beaucoup")
    #expect(desk.model.message?.kind == .error)
    desk.enter("il manque des bancs")
    desk.enter("et des poubelles")
    #expect(desk.session?.contributions.suffix(2).map(\.text) == ["il manque des bancs", "et des poubelles"])
    #expect(desk.session?.contributions.count == count + 2)
    desk.press("Alt-h", "Alt-h", "Alt-h")
    #expect(desk.model.editor.text == "/quorum beaucoup")
  }

  @Test("A refused line goes on behind a blank, and where one moves in it")
  func mended() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.enter("/suite c3 refusé motif=sol vers=")
    #expect(desk.model.message?.kind == .error)
    let line = desk.model.editor.text
    desk.type(" x")
    #expect(desk.model.editor.text == line + " x")
    desk.press("Backspace", "Backspace", "Enter")
    desk.press("Left")
    desk.type("y")
    #expect(desk.model.editor.text.count == line.count + 1)
  }

  @Test("People are counted college by college with Enter, one that is not there passed by")
  func counts() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("Alt-p")
    let fields = (desk.model.overlay as? FormOverlay)?.form.fields.count ?? 0
    #expect(fields > 3)
    desk.enter("14")
    desk.press("Enter")
    desk.enter("4")
    #expect(desk.model.overlay is FormOverlay)
    desk.press("F10")
    let counted = try #require(desk.session?.attendance.counted)
    let session = try #require(desk.session)
    let colleges = desk.model.facts.collegeOrder(of: session)
    #expect(counted[colleges[0]] == 14)
    #expect(counted[colleges[2]] == 4)
  }

  @Test("A figure that stands there is replaced by the next one, and edited by moving in it; +3 adds to it")
  func figures() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    let session = try #require(desk.session)
    let college = try #require(desk.model.facts.collegeOrder(of: session).first)
    desk.enter("/présents habitants=14")
    desk.press("Alt-p")
    desk.type("+3")
    desk.press("F10")
    #expect(desk.session?.attendance.counted[college] == 17)
    desk.press("Alt-p", "End")
    desk.type("0")
    desk.press("F10")
    #expect(desk.session?.attendance.counted[college] == 170)
  }
}
