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

  @Test("Whoever waits may raise a point of order, which goes first, and keeps their turn")
  func pointOfOrder() throws {
    var desk = try Desk(upTo: "19:22:10 /floor")
    let waiting = desk.session?.floor.queue.count ?? 0
    desk.enter("/membre Roy")
    desk.enter("/file Roy genre=\"motion d’ordre\"")
    #expect(desk.session?.floor.queue.count == waiting + 1)
    desk.press("F2")
    #expect(desk.session?.floor.current?.isPointOfOrder == true)
    #expect(desk.session?.floor.queue.contains { desk.model.facts.name(of: $0.party) == "M. Roy" } == true)
  }

  @Test("Who represents a member in a body with proxies votes for them; elsewhere they only stand for them")
  func represented() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.enter("/personne Quentin collège=habitants")
    desk.enter("/excusé Quentin par=Diallo")
    #expect(desk.session?.absences.count == 1)
    #expect(desk.session?.proxies.isEmpty == true)
    desk.enter("/membre Quentin")
    desk.enter("/membre Diallo")
    desk.enter("/quorum 1 pouvoirs=1")
    desk.enter("/excusé Quentin par=Diallo")
    #expect(desk.session?.proxies.count == 1)
  }

  @Test("A tie is there to be settled before the meeting is closed")
  func tie() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.enter("/vote Ouvrir? pour=4 contre=4")
    desk.enter("/clore")
    #expect(desk.screen.contains("à départager"))
  }

  @Test("A theme of colours is named in either language")
  func colours() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.enter("/thème clair")
    #expect(desk.effects.contains { if case .theme("light") = $0 { true } else { false } })
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
