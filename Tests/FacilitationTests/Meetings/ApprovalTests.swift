import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Minutes of the last meeting are approved at the next one")
struct ApprovalTests {
  @Test("During the point for it the minutes stand there, corrections go to them, and approving says so")
  func point() throws {
    var room = try Room(columns: 60, rows: 24)
    try room.run(
      "/session \"Séance 15\" at=\"2026-12-20 19:00\"", "/item \"Compte rendu\" 5 kind=approval",
      "/item Divers 10",
      "2026-12-20 19:00 /open", "/next")
    let facts = { room.display.state.facts }
    let here = try #require(facts().sessions.values.first { $0.title == "Séance 15" })
    let last = try #require(facts().toApprove(before: here.id))
    #expect(last.title == "Séance 14")
    #expect(room.screen.contains("Compte rendu de « Séance 14 »") || room.screen.contains("Séance 14"))
    try room.run("/addendum \"Huit mâts, et non six.\"")
    let noted = try #require(facts().session(last.id)?.minutesNotes.first)
    #expect(noted.kind == .correction && noted.text == "Huit mâts, et non six.")
    #expect(facts().session(here.id)?.minutesNotes.isEmpty == true)
    #expect(room.screen.contains("Huit mâts, et non six."))
    try room.run("/approve")
    #expect(facts().session(last.id)?.approval?.session == here.id)
    #expect(facts().approved(at: here.id).map(\.id) == [last.id])
    try room.run("/next")
    #expect(!room.screen.contains("Huit mâts"))
  }

  @Test("A meeting that is only being prepared approves nothing: the day alone is kept")
  func prepared() throws {
    var room = try Room()
    try room.run(
      "/session \"Séance 15\" at=\"2026-12-20 19:00\"", "2026-12-10 10:00 /work-on \"Séance 15\"",
      "/approve \"Séance 14\"")
    let last = try #require(
      room.display.state.facts.sessions.values.first { $0.title == "Séance 14" })
    #expect(last.approval != nil && last.approval?.session == nil)
  }

  @Test("A body that approves its minutes finds the point on its next agenda; one that does not has none")
  func byItself() throws {
    let titles = { (room: Room, title: String) in
      room.display.state.facts.sessions.values.first { $0.title == title }?.agenda.items.map(
        \.title)
        ?? []
    }
    var room = try Room()
    try room.run("/series rank=2 weekday=tuesday time=18:30", "/next-meeting")
    #expect(!titles(room, "Séance 15").contains("Approbation du compte rendu"))
    try room.run(
      "/work-on \"Séance 14\"", "/approve \"Séance 14\"", "/work-on \"Séance 15\"", "2026-12-08 18:30 /open",
      "/close force")
    try room.run("/next-meeting")
    #expect(titles(room, "Séance 16").first == "Approbation du compte rendu")
    try room.run(
      "/recurring \"Compte rendu\" 5 kind=approval", "2027-01-12 18:30 /open", "/close force", "/next-meeting"
    )
    #expect(titles(room, "Séance 17").count { $0.contains("ompte rendu") } == 1)
  }
}
