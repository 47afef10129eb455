import Dialogue
import Testing

@testable import Facilitation

@Suite("The choices when a meeting is behind")
struct RemediesTests {
  @Test("Each is shown with what it does; the chosen one is carried out and undone in one step")
  func chosen() throws {
    var desk = try Desk(upTo: "20:18 /next")
    desk.model.now = desk.model.now.advanced(bySeconds: 30 * 60)
    let behind = try #require(desk.session?.secondsBehind(at: desk.model.now))
    #expect(behind > 0)
    desk.press("Alt-r")
    #expect(desk.screen.contains("Raccourcir") && desk.screen.contains("Annoncer une fin plus tardive"))
    let last = try #require(desk.session?.remedies(at: desk.model.now).count) - 1
    for _ in 0..<last { desk.press("Down") }
    desk.press("Enter")
    #expect(desk.model.overlay == nil)
    #expect(desk.session?.secondsBehind(at: desk.model.now) == 0)
    desk.press("Alt-z")
    #expect(desk.session?.secondsBehind(at: desk.model.now) == behind)
  }

  @Test("A meeting that is not behind has nothing to choose")
  func onTime() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.press("Alt-r")
    #expect(desk.model.overlay == nil && desk.model.message != nil)
  }
}
