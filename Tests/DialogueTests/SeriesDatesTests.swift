import Testing

@testable import Dialogue

@Suite("The dates of a body")
struct SeriesDatesTests {
  private static let rule = SeriesRule(rank: 2, weekday: 2, secondOfDay: 66_600, minutes: 120)

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(
    "The nth weekday of a month, or the last one",
    arguments: [
      (2, 2, 2026, 12, "2026-12-08"), (1, 2, 2026, 12, "2026-12-01"), (-1, 4, 2026, 11, "2026-11-26"),
      (5, 4, 2026, 12, "2026-12-31"), (1, 7, 2027, 2, "2027-02-07"), (-1, 1, 2028, 2, "2028-02-28"),
    ])
  func nth(rank: Int, weekday: Int, year: Int, month: Int, expected: String) {
    let rule = SeriesRule(rank: rank, weekday: weekday, secondOfDay: 0)
    #expect(rule.day(ofMonth: month, year: year)?.iso == expected)
    #expect(SeriesRule(rank: 5, weekday: 2, secondOfDay: 0).day(ofMonth: 2, year: 2027) == nil)
  }

  @Test("The next one is after a day; every second month is counted from one that was held")
  func next() throws {
    #expect(Self.rule.next(after: try day("2026-12-07"))?.iso == "2026-12-08")
    #expect(Self.rule.next(after: try day("2026-12-08"))?.iso == "2027-01-12")
    var second = Self.rule
    second.months = 2
    let start = try day("2026-12-08")
    #expect(second.next(after: start, from: start)?.iso == "2027-02-09")
  }

  @Test("Holidays move a date by weeks and not the series; moving or cancelling a meeting leaves the others")
  func dates() throws {
    var meeting = try Meeting(open: false)
    let today = try day("2026-11-20")
    try meeting.act(
      .series(meeting.space, .rule(Self.rule)),
      .series(
        meeting.space,
        .close([ClosedPeriod(name: "Noël", first: try day("2026-12-05"), last: try day("2026-12-20"))])))
    func dates(_ count: Int = 3) -> [String] {
      meeting.facts.nextDates(of: meeting.space, count: count, today: today, zone: .utc).map(\.day.iso)
    }
    #expect(dates() == ["2026-12-22", "2027-01-12", "2027-02-09"])
    let id: ID<Session> = meeting.ids.next()
    let first = try #require(
      meeting.facts.nextDates(of: meeting.space, count: 1, today: today, zone: .utc).first)
    let start = Zone.utc.instant(of: WallTime(day: first.day, hour: 18, minute: 30))
    try meeting.act(
      .plan(Session.Plan(id: id, space: meeting.space, title: "Séance 15", start: start, slot: first.slot)))
    #expect(dates() == ["2027-01-12", "2027-02-09", "2027-03-09"])
    // Moved far, cancelled: its day is not proposed again, and those behind it stay.
    try meeting.act(.session(id, .change(.plannedStart(start.advanced(bySeconds: 60 * 86_400)))))
    #expect(dates() == ["2027-01-12", "2027-02-09", "2027-03-09"])
    try meeting.act(.session(id, .cancel(because: nil)))
    #expect(dates() == ["2027-01-12", "2027-02-09", "2027-03-09"])
    try meeting.act(.series(meeting.space, .rule(nil)))
    #expect(dates() == [])
    #expect(throws: Refusal.self) {
      try meeting.act(.series(meeting.space, .rule(SeriesRule(rank: 6, weekday: 2, secondOfDay: 0))))
    }
  }

  @Test("A body that met beside the rule goes on behind its last meeting")
  func beside() throws {
    var meeting = try Meeting(open: false)
    try meeting.act(.series(meeting.space, .rule(Self.rule)))
    // The fixture's meeting is on 14 November 2023.
    let dates = meeting.facts.nextDates(of: meeting.space, count: 1, today: try day("2023-11-01"), zone: .utc)
    #expect(dates.map(\.day.iso) == ["2023-12-12"])
  }
}
