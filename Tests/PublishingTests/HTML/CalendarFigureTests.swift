import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("The calendar as a figure")
struct CalendarFigureTests {
  private func page(_ days: [(String, Milestone.State)], now: String = "2026-11-23") throws -> String {
    var scene = SeanceFourteen()
    for (place, (day, state)) in days.enumerated() {
      let id = ID<Milestone>(rawValue: 900 + UInt64(place))
      scene.scene.happens(
        .milestone(
          .added(Milestone(id: id, title: "Étape </svg> \(place)", day: try #require(Day(iso: day))))),
        .milestone(.changed(id, .state(state))))
    }
    var setting = scene.setting(.french)
    setting.now = Scene.zone.instant(of: WallTime(day: try #require(Day(iso: now)), hour: 9, minute: 0))
    return try Publisher().publish(.report, as: .html, of: scene.meeting, in: scene.facts, setting).text
  }

  @Test("Each state has a shape of its own, the days stand in proportion, and the words say the same")
  func shapes() throws {
    let page = try page([("2026-10-16", .passed), ("2026-12-01", .cancelled)])
    #expect(try HTMLCheck.findings(in: page) == [])
    // From 16 October to 15 January are 91 days: 8 to 472 on the line.
    #expect(page.contains("<circle class=\"hollow\" cx=\"8\""))
    #expect(page.contains("<circle class=\"full\" cx=\"472\""))
    #expect(page.contains("d=\"M\(8 + 464 * 46 / 91 - 4)"))
    #expect(page.contains("aujourd’hui, 23"))
    #expect(page.contains("Étape &lt;/svg&gt; 0, passé"))
    #expect(page.contains("Comité de programmation GUSP, à venir."))
  }

  @Test("One day alone, and days beyond all calendars, are drawn; a year away today is left out")
  func extremes() throws {
    let alone = try page([], now: "2029-01-01")
    #expect(try HTMLCheck.findings(in: alone) == [])
    #expect(alone.contains("cx=\"240\"") && !alone.contains("aujourd’hui"))
    let far = try page([("0001-01-01", .planned), ("9999-12-31", .planned)])
    #expect(try HTMLCheck.findings(in: far) == [])
  }

  @Test("Minutes and reports without milestones have none")
  func none() throws {
    let scene = SeanceFourteen()
    for kind in DocumentKind.allCases where kind != .report && kind != .dossier {
      let page = try Publisher().publish(
        kind, as: .html, of: scene.meeting, in: scene.facts, scene.setting(.french))
      #expect(!page.text.contains("calendar-title"))
    }
  }
}
