import Dialogue
import Testing

@testable import Facilitation

@Suite("Which session the room is shown")
struct RoomChoiceTests {
  private func title(_ room: Room) -> String? { room.display.shown?.title }

  @Test("The one in progress, whatever is planned")
  func live() throws {
    var room = try Room(upTo: "19:52")
    try room.run("/session \"Séance 15\" at=\"2026-12-13 19:00\"")
    #expect(title(room) == "Séance 14")
  }

  @Test("After the closing it stays, until another is opened")
  func stays() throws {
    var room = try Room()
    try room.run("/session \"Séance 15\" at=\"2026-11-22 21:00\"")
    #expect(title(room) == "Séance 14" && room.display.screen == .closed)
    #expect(room.screen.contains("21:00"))
    try room.run("21:00 /open")
    #expect(title(room) == "Séance 15" && room.display.screen == .live)
  }

  @Test("A display that is started between two meetings shows the nearer one")
  func nearest() throws {
    var room = try Room()
    try room.run("/session \"Séance 15\" at=\"2026-12-13 19:00\"")
    let facts = room.display.state.facts
    func choice(_ moment: Instant) -> String? {
      RoomDisplay.choice(in: facts, showing: nil, isFixed: false, at: moment).flatMap {
        facts.session($0)?.title
      }
    }
    #expect(choice(room.display.now.advanced(bySeconds: 3600)) == "Séance 14")
    #expect(choice(room.display.now.advanced(bySeconds: 20 * 86_400)) == "Séance 15")
    #expect(RoomDisplay.choice(in: Facts(), showing: nil, isFixed: false, at: .epoch) == nil)
  }

  @Test("One that was asked for is shown, whatever goes on")
  func wanted() throws {
    var room = try Room(upTo: "19:52")
    try room.run("/session \"Séance 15\" at=\"2026-12-13 19:00\"")
    let other = try #require(room.display.state.facts.sessions.values.last?.id)
    var display = RoomDisplay(
      of: other, words: room.display.words, zone: .centralEurope, now: room.display.now,
      size: room.display.size,
      look: room.display.look)
    display.follow(room.display.state)
    #expect(display.shown?.title == "Séance 15" && display.screen == .waiting)
  }
}
