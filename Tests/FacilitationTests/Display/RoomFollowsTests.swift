import Dialogue
import Testing

@testable import Facilitation

@Suite("The room's screen follows what is being done")
struct RoomFollowsTests {
  @Test("A round: its question and how long it still lasts, then by how much it is over")
  func round() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    try room.run("/tables 2", "/tour \"Que vit-on ici ?\" 10")
    #expect(room.screen.contains("10:00") && room.screen.contains("tour 1"))
    room.display.now = room.display.now.advanced(bySeconds: 660)
    #expect(room.screen.contains("1:00") && room.screen.contains("dépassé"))
    try room.run("/fin-tour")
    #expect(!room.screen.contains("tour 1"))
  }

  @Test("A vote with its result, until something is decided on it")
  func vote() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    try room.run("/vote \"Ouvrir le samedi ?\" pour=12 contre=3")
    #expect(room.screen.contains("Ouvrir le samedi ?") && room.screen.contains("adopté"))
    try room.run("= On ouvre le samedi.")
    #expect(room.screen.contains("On ouvre le samedi.") && !room.screen.contains("adopté"))
  }

  @Test("What was promised before, while the meeting follows it up")
  func review() throws {
    var room = try Room(rows: 36)
    try room.run(
      "/session \"Séance 15\" at=\"2026-12-20 19:00\"", "/item Suites 20 kind=follow-up", "/item Divers 10",
      "2026-12-20 19:00 /open", "/next")
    let promised = try #require(room.display.state.facts.commitments.values.first { $0.isPending })
    #expect(
      room.screen.contains("Engagements à suivre") && room.screen.contains(String(promised.what.prefix(12))))
    try room.run("/next")
    #expect(!room.screen.contains("Engagements à suivre"))
  }

  @Test("The quorum of a body with members, on both screens; none of it in another body")
  func quorum() throws {
    var room = try Room(upTo: "19:31 Diallo", rows: 36)
    #expect(!room.screen.contains("Quorum"))
    try room.run("/membre Diallo", "/membre Roy", "/membre Ferrand", "/quorum 3")
    #expect(
      room.screen.contains("Quorum : 3 sur 3 requis") || room.screen.contains("Quorum\u{A0}: 3 sur 3 requis"))
    try room.run("/départ Roy")
    #expect(room.screen.contains("2 sur 3 requis"))
    var desk = try Desk(upTo: "19:31 Diallo", columns: 120)
    #expect(!desk.screen.contains("quorum"))
    for line in ["/membre Diallo", "/quorum 2"] { desk.enter(line) }
    #expect(desk.screen.contains("quorum 1/2 !"))
  }
}
