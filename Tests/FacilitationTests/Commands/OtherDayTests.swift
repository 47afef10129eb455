import Dialogue
import Testing

@testable import Facilitation

@Suite("A meeting that is dated another day is not opened unasked")
struct OtherDayTests {
  private func planned(_ when: String, until: String = "20h30") throws -> Desk {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter("/séance \"Séance 1\" le=\"\(when)\" fin=\(until)")
    return desk
  }

  @Test(
    "Days before or after, it is asked; today is offered, with its hours",
    arguments: ["dans 3 jours 18h30", "hier 18h30"])
  func moved(when: String) throws {
    var desk = try planned(when)
    desk.enter("/ouvrir")
    #expect(desk.session?.isLive == false && desk.screen.contains("datée d’un autre jour"))
    desk.press("Right", "Enter")
    let session = try #require(desk.session)
    #expect(session.isLive && desk.model.editor.isEmpty)
    #expect(desk.model.zone.wallTime(at: session.plannedStart).day == desk.model.context.today)
    #expect(desk.model.clock(session.plannedStart) == "18:30")
    #expect(session.plannedEnd.map { $0.seconds(since: session.plannedStart) } == 7200)
  }

  @Test(
    "A meeting that is moved keeps its length, whether it goes earlier or later", arguments: [-9, -1, 1, 9])
  func keepsLength(days: Int) throws {
    var desk = try planned("dans 20 jours 18h30")
    let day = try #require(desk.session).plannedStart.advanced(bySeconds: days * 86400)
    desk.enter("/modifier-séance le=\"\(desk.model.zone.wallTime(at: day).day.iso) 18:30\"")
    let session = try #require(desk.session)
    #expect(session.plannedStart == day)
    #expect(session.plannedEnd.map { $0.seconds(since: session.plannedStart) } == 7200)
  }

  @Test("Its date is kept when that is chosen, and nothing is done by Esc")
  func asDated() throws {
    var desk = try planned("dans 3 jours 18h30")
    let start = desk.session?.plannedStart
    desk.enter("/ouvrir")
    desk.press("Esc")
    #expect(desk.session?.isLive == false && desk.model.editor.text == "/ouvrir")
    desk.press("Enter", "Right", "Right", "Enter")
    #expect(desk.session?.isLive == true && desk.session?.plannedStart == start)
  }

  @Test("The meeting of today is opened at once, and so is one of last night past midnight")
  func today() throws {
    var desk = try planned("aujourd’hui 23h30", until: "23h50")
    desk.model.now = try #require(desk.session?.plannedStart.advanced(bySeconds: 3600))
    desk.enter("/ouvrir")
    #expect(desk.session?.isLive == true)
  }
}
