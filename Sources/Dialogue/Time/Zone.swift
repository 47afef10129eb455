/// The rule that turns moments into wall-clock times. It comes from outside: the domain knows no time zone.
public struct Zone: Sendable {
  private let rule: @Sendable (Instant) -> Int

  /// A zone from the seconds east of UTC that hold at a moment.
  public init(offset rule: @escaping @Sendable (Instant) -> Int) {
    self.rule = rule
  }

  /// UTC.
  public static let utc = Zone { _ in 0 }

  /// A zone with the same offset all year, in seconds east of UTC.
  public static func fixed(seconds: Int) -> Zone { Zone { _ in seconds } }

  /// Central European time with the summer rule of directive 2000/84/EC (last Sundays of March and October, 01:00 UTC),
  /// for tests and demonstrations that must not depend on the machine.
  public static let centralEurope = Zone { moment in
    let year = Day(number: floorDivide(moment.wholeSeconds, 86_400)).parts.year
    func lastSunday(_ month: Int) -> Int {
      guard let end = Day(year: year, month: month, day: 31) else { return 0 }
      return (end.number - end.weekday % 7) * 86_400 + 3600
    }
    let isSummer = (lastSunday(3)..<lastSunday(10)).contains(moment.wholeSeconds)
    return isSummer ? 7200 : 3600
  }

  /// The first second of the year 1 and the last one of the year 9999.
  private static let (first, last) = (-62_135_596_800, 253_402_300_799)

  /// Seconds east of UTC at a moment.
  public func offset(at moment: Instant) -> Int { rule(moment) }

  /// What clocks on the wall show at a moment.
  public func wallTime(at moment: Instant) -> WallTime {
    // What lies beyond the years that dates have stands at their end: it is never before what it follows.
    let known = min(max(moment.wholeSeconds, Zone.first), Zone.last)
    let local = min(max(known + offset(at: Instant(seconds: known)), Zone.first), Zone.last)
    let day = floorDivide(local, 86_400)
    return WallTime(day: Day(number: day), secondOfDay: local - day * 86_400)
  }

  /// The moment at which clocks on the wall show `time`. An hour that is skipped in spring reads as the hour after;
  /// an hour that comes twice in autumn reads as its first passing.
  public func instant(of time: WallTime) -> Instant {
    let naive = time.day.number &* 86_400 &+ time.secondOfDay
    let around = (
      offset(at: Instant(seconds: naive &- 86_400)), offset(at: Instant(seconds: naive &+ 86_400))
    )
    let early = Instant(seconds: naive &- max(around.0, around.1))
    return wallTime(at: early) == time ? early : Instant(seconds: naive &- min(around.0, around.1))
  }
}

/// A date and a time of day as a clock on the wall shows them.
public struct WallTime: Hashable, Comparable, Sendable {
  /// The date.
  public var day: Day
  /// Seconds since midnight, 0 to 86 399.
  public var secondOfDay: Int

  /// A wall-clock time; the second of the day is clamped to its range.
  public init(day: Day, secondOfDay: Int) {
    self.day = day
    self.secondOfDay = min(max(secondOfDay, 0), 86_399)
  }

  /// A wall-clock time from hours (0 to 23), minutes and seconds.
  public init(day: Day, hour: Int, minute: Int, second: Int = 0) {
    self.init(day: day, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// Hour of the day, 0 to 23.
  public var hour: Int { secondOfDay / 3600 }
  /// Minute of the hour, 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// Second of the minute, 0 to 59.
  public var second: Int { secondOfDay % 60 }

  /// Earlier times come first.
  public static func < (a: WallTime, b: WallTime) -> Bool {
    (a.day, a.secondOfDay) < (b.day, b.secondOfDay)
  }
}
