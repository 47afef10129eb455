import Dialogue
import Testing

@testable import Facilitation

@Suite("What was noted, in the order in which it was")
struct TimelineTests {
  @Test("A clock that is set back, or jumps ahead, changes the times on the screen and not the order")
  func clock() throws {
    var desk = try Desk(upTo: "/readback")
    desk.enter("Avant le saut")
    desk.wait(-26 * 3600)
    desk.enter("Après le saut")
    desk.wait(500 * 24 * 3600)
    desk.enter("Encore après")
    let screen = desk.screen
    let places = ["Avant le saut", "Après le saut", "Encore après"].map {
      screen.firstRange(of: $0)?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil }, "\(screen)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(screen)")
  }
}
