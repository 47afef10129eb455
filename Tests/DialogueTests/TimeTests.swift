import Testing

@testable import Dialogue

@Suite("Dates, moments and zones")
struct TimeTests {
  @Test("Every day of eight centuries has parts that name it again")
  func daysRoundTrip() throws {
    let start = try #require(Day(year: 1600, month: 1, day: 1)).number
    let end = try #require(Day(year: 2400, month: 12, day: 31)).number
    var expected = (year: 1600, month: 1, day: 1)
    for number in start...end {
      let parts = Day(number: number).parts
      if parts != expected || Day(year: parts.year, month: parts.month, day: parts.day)?.number != number {
        Issue.record("day \(number) reads \(parts), expected \(expected)")
        return
      }
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test(
    "Known dates", arguments: [("2026-11-22", 7), ("1970-01-01", 4), ("2000-02-29", 2), ("2026-11-23", 1)])
  func weekdays(iso: String, weekday: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test(
    "Dates that do not exist are not read",
    arguments: ["2026-02-29", "2026-13-01", "2026-1-01", "x", "2026-00-10", ""])
  func noSuchDay(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test("A month later is the same day, or the last of a shorter month")
  func months() {
    #expect(Day(iso: "2026-01-31")?.advanced(byMonths: 1).iso == "2026-02-28")
    #expect(Day(iso: "2026-11-15")?.advanced(byMonths: 3).iso == "2027-02-15")
    #expect(Day(iso: "2026-01-31")?.advanced(byMonths: -2).iso == "2025-11-30")
  }

  @Test("Wall time in Paris, summer and winter")
  func paris() throws {
    let zone = Zone.centralEurope
    let winter = WallTime(day: try #require(Day(iso: "2026-11-22")), hour: 19, minute: 42)
    #expect(zone.instant(of: winter) == Instant(seconds: 1_795_372_920))
    #expect(zone.wallTime(at: Instant(seconds: 1_795_372_920)) == winter)
    let summer = WallTime(day: try #require(Day(iso: "2026-07-14")), hour: 12, minute: 0)
    #expect(zone.wallTime(at: zone.instant(of: summer)) == summer)
    #expect(zone.offset(at: zone.instant(of: summer)) == 7200)
  }

  @Test(
    "The hour that is skipped in spring reads as the one after; the one that comes twice as its first passing"
  )
  func changesOfClock() throws {
    let zone = Zone.centralEurope
    let skipped = WallTime(day: try #require(Day(iso: "2027-03-28")), hour: 2, minute: 30)
    #expect(zone.wallTime(at: zone.instant(of: skipped)).hour == 3)
    let twice = WallTime(day: try #require(Day(iso: "2026-10-25")), hour: 2, minute: 30)
    #expect(zone.offset(at: zone.instant(of: twice)) == 7200)
  }

  @Test("A clock that was set back gives no negative durations, and extremes do not trap")
  func neverNegative() {
    let now = Instant(seconds: 100)
    #expect(now.seconds(since: now.advanced(bySeconds: 50)) == 0)
    #expect(Instant(milliseconds: .min).seconds(since: Instant(milliseconds: .max)) == 0)
    #expect(Instant(milliseconds: .max).advanced(bySeconds: 1).milliseconds == .max)
    #expect(Day(number: .max).advanced(by: 1).number == .max)
    #expect(Day(number: .max).parts.year == 9999)
  }

  @Test("What lies beyond the years that dates have stands at their end, never before what it follows")
  func extremes() throws {
    let last = try #require(Day(iso: "9999-12-31"))
    for zone in [Zone.utc, .centralEurope, .fixed(seconds: -43_200)] {
      let start = zone.instant(of: WallTime(day: last, hour: 23, minute: 59))
      let moments = [
        Instant(milliseconds: .min), .epoch, start, start.advanced(bySeconds: 86_400),
        Instant(milliseconds: .max),
      ].map { moment in
        zone.wallTime(at: moment)
      }
      #expect(moments == moments.sorted() && moments[4].day == last)
      #expect(Zone.utc.wallTime(at: start.advanced(bySeconds: 39_600)) >= Zone.utc.wallTime(at: start))
    }
    #expect(Day(iso: "0999-12-31")?.isWithinReach == false && Day(iso: "1000-01-01")?.isWithinReach == true)
    #expect(Day(iso: "2999-12-31")?.isWithinReach == true && Day(iso: "3000-01-01")?.isWithinReach == false)
  }

  @Test(
    "A day is written in ten characters, and in no others",
    arguments: [
      "", "2026-1-15", "2026-01-5", "26-01-15", "20260115", "2026-01-155", "2026-01-15 ", "2026/01/15",
      "2026-01--5", "+026-01-15", "２026-01-15", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00",
    ])
  func otherwiseWritten(_ text: String) { #expect(Day(iso: text) == nil) }
}
