import Dialogue
import Testing

@testable import Facilitation

@Suite("Breaks, returns, what was decided, what is left to settle")
struct BreakTests {
  @Test("One key begins a break of ten minutes and ends it; the return is announced on both screens")
  func recess() throws {
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120)
    let start = desk.model.now
    desk.press("Alt-s")
    #expect(desk.session?.state == .suspended)
    #expect(desk.session?.returnsAt == start.advanced(bySeconds: 600))
    #expect(desk.screen.contains("→ " + desk.model.clock(start.advanced(bySeconds: 600))))
    desk.enter("/pause-séance 25")
    #expect(
      desk.session?.returnsAt == start.advanced(bySeconds: 1500) && desk.session?.suspensions.count == 1)
    desk.press("Alt-s")
    #expect(desk.session?.state == .open && desk.session?.returnsAt == nil)
  }

  @Test("The room is told when the meeting goes on, and that it should")
  func room() throws {
    var room = try Room(upTo: "19:31 Diallo")
    try room.run("/pause-séance 15")
    #expect(room.display.screen == .pause)
    let text = room.screen
    #expect(text.contains("15") && !text.contains("depuis"))
    room.display.tick(room.display.now.advanced(bySeconds: 1000))
    #expect(room.screen != text)
  }

  @Test(
    "Back to the item before, and once more to where one was; what is decided stands under the item under way"
  )
  func back() throws {
    var desk = try Desk(upTo: "19:52")
    let now = try #require(desk.session?.currentItem)
    let first = try #require(desk.session?.agenda.items.first)
    desk.enter("/suivant \"\(first.title)\" force")
    #expect(desk.session?.currentItem?.id == first.id)
    desk.enter("= On garde ce point.")
    desk.press("Alt-v")
    #expect(desk.session?.currentItem?.id == now.id)
    #expect(desk.session?.decisions.last?.item == first.id)
    desk.press("Alt-v")
    #expect(desk.session?.currentItem?.id == first.id)
  }

  @Test("The decisions of the meeting are listed by one key, with their votes")
  func decisions() throws {
    var desk = try Desk()
    let texts = try #require(desk.session?.decisions.map(\.text))
    desk.press("Alt-l")
    for text in texts { #expect(desk.screen.contains(String(text.prefix(20)))) }
  }

  @Test("What is left is settled from the checklist, which comes back until nothing is left")
  func checklist() throws {
    var desk = try Desk(upTo: "20:26 /close", columns: 120, rows: 40)
    desk.wait(60)
    desk.enter("> Petit: rappeler la régie")
    desk.enter("/clore")
    let list = try #require(desk.model.overlay as? ChecklistOverlay)
    #expect(list.rows.contains { $0.text.contains("rappeler la régie") })
    let place = try #require(list.rows.firstIndex { $0.text.contains("rappeler la régie") })
    for _ in 0..<place { desk.press("Down") }
    desk.press("Enter")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .changeCommitment)
    desk.press("Down", "Down")
    desk.type("15/12")
    desk.press("F10")
    let left = try #require(desk.model.overlay as? ChecklistOverlay)
    #expect(!left.rows.contains { $0.text.contains("rappeler la régie") })
    desk.press("End", "Enter")
    #expect(desk.session?.state == .closed)
  }
}
