import Dialogue
import Testing

@testable import Facilitation

@Suite("The next meeting whole, and a year of them")
struct SeriesFormTests {
  @Test(
    "The next meeting is proposed with day, hour, end, place, recurring points and what is left over: one Enter keeps it"
  )
  func next() throws {
    var desk = try Desk()
    desk.enter("/point-récurrent Accueil 5 genre=information")
    desk.enter("/série 2 mardi 18h30 minutes=2h lieu=Prévert")
    desk.enter("/prochaine")
    #expect(desk.model.overlay == nil)
    let session = try #require(desk.session)
    let wall = desk.model.zone.wallTime(at: session.plannedStart)
    #expect(session.title == "Séance 15" && session.place == "Prévert")
    #expect(wall.day.iso == "2026-12-08" && wall.hour == 18 && wall.minute == 30)
    #expect(session.plannedEnd?.seconds(since: session.plannedStart) == 7200)
    #expect(session.agenda.items.first?.title == "Accueil" && session.agenda.items.count > 1)
    #expect(
      session.agenda.items.dropFirst().contains {
        $0.carriesOver != nil || $0.takesUp != nil || $0.kind == .followUp
      })
  }

  @Test("A year is planned by one form; moving one leaves the others")
  func year() throws {
    var desk = try Desk()
    desk.enter("/série 2 mardi 18h30")
    desk.enter("/année 12")
    let space = try #require(desk.model.focus.space)
    let planned = desk.model.facts.sessions(of: space).filter { $0.state == .planned }
    #expect(planned.map(\.title) == (15...26).map { "Séance \($0)" })
    #expect(
      planned.map { desk.model.zone.wallTime(at: $0.plannedStart).day.iso }.prefix(4)
        == ["2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09"])
    #expect(Set(planned.map { desk.model.zone.wallTime(at: $0.plannedStart).hour }) == [18])
  }

  @Test("A body without a fixed day is not offered the next meeting")
  func none() throws {
    var desk = try Desk(columns: 160)
    desk.press("Alt-2")
    #expect(!desk.screen.contains("Prochaine séance, à son jour"))
    desk.enter("/prochaine")
    #expect(!(desk.model.overlay is FormOverlay) && desk.screen.contains("/série"))
  }
}
