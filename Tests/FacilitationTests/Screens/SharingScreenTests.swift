import Dialogue
import Testing

@testable import Facilitation

@Suite("Me too on the screens")
struct SharingScreenTests {
  @Test("One key adds a hand to the chosen note; a number sets all; more than were counted are marked")
  func key() throws {
    var desk = try Desk(upTo: "19:52", columns: 120, rows: 40)
    let said = try #require(desk.session?.contributions.first { $0.kind == .concern })
    desk.model.reveal(.contribution(said.reference))
    desk.press("Alt-m", "Alt-m")
    #expect(desk.session?.contributions[said.id]?.sharing?.count == 2)
    #expect(desk.screen.contains("\(said.label) +2"))
    desk.enter("/aussi \(said.label) 12")
    #expect(desk.screen.contains("\(said.label) +12"))
    desk.enter("/aussi \(said.label) 900")
    desk.press("Right", "Enter")
    #expect(desk.screen.contains("\(said.label) +900!"))
  }

  @Test("The room is shown what most share of the point under way, the most shared first, without names")
  func room() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 30)
    #expect(!room.screen.contains("Partagé par la salle"))
    let session = try #require(room.display.shown)
    let said = session.contributions.filter { !$0.isPrivate && $0.item == session.currentItem?.id }
    try #require(said.count >= 2)
    try room.run("/aussi \(said[0].label) 3", "/aussi \(said[1].label) 8")
    let lines = room.screen.split(separator: "\n").drop { !$0.contains("Partagé par la salle") }
    #expect(lines.dropFirst().first?.contains("+8") == true)
    #expect(lines.dropFirst(2).first?.contains("+3") == true)
  }
}
