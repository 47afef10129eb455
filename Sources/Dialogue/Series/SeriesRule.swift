/// When a body meets: the second Tuesday of each month at 18:30, for two hours, in the Prévert hall.
public struct SeriesRule: Hashable, Sendable {
  /// Which of the weekdays of a month: 1 to 5; -1 is the last one.
  public var rank: Int
  /// Day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int
  /// Seconds since midnight at which it begins.
  public var secondOfDay: Int
  /// How long it is announced to last; nil for no announced end.
  public var minutes: Int?
  /// Where; nil where that changes.
  public var place: String?
  /// Every how many months, from 1.
  public var months: Int

  /// A rule.
  public init(
    rank: Int, weekday: Int, secondOfDay: Int, minutes: Int? = nil, place: String? = nil, months: Int = 1
  ) {
    self.rank = rank
    self.weekday = weekday
    self.secondOfDay = secondOfDay
    self.minutes = minutes
    self.place = place
    self.months = months
  }

  /// The day of a month on which it falls; nil in a month that has no fifth such day.
  public func day(ofMonth month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    if rank < 0 {
      let last = first.advanced(by: length - 1)
      return last.advanced(by: -((last.weekday - weekday + 7) % 7))
    }
    let place = (weekday - first.weekday + 7) % 7 + (max(1, rank) - 1) * 7
    return place < length ? first.advanced(by: place) : nil
  }

  /// The first day after `day` on which it falls; `start` is one of its days, from which months are counted.
  public func next(after day: Day, from start: Day? = nil) -> Day? {
    let origin = start ?? day
    let (year, month, _) = day.parts
    for step in 0...(12 * max(1, months)) {
      let total = year * 12 + month - 1 + step
      let since = total - (origin.parts.year * 12 + origin.parts.month - 1)
      // Without a start, any month may be the first.
      guard start == nil || since % max(1, months) == 0 else { continue }
      if let found = self.day(ofMonth: total % 12 + 1, year: total / 12), found > day { return found }
    }
    return nil
  }
}

/// Days on which a body does not meet.
public struct ClosedPeriod: Hashable, Sendable {
  /// What it is called: *vacances de Noël*.
  public var name: String?
  /// Its first day.
  public var first: Day
  /// Its last day.
  public var last: Day

  /// A period.
  public init(name: String? = nil, first: Day, last: Day) {
    self.name = name
    self.first = first
    self.last = last
  }
}

/// What is known of when a body meets.
public struct Series: Hashable, Sendable {
  /// When it meets; nil when that has no rule.
  public var rule: SeriesRule?
  /// When it does not.
  public var closed: [ClosedPeriod] = []

  /// Nothing known.
  public init() {}

  /// The day on which a meeting due on `slot` is held: the same weekday of the first week in which the body meets.
  public func day(for slot: Day) -> Day {
    var day = slot
    // Nobody is away for more than a year.
    for _ in 0..<53 {
      guard closed.contains(where: { $0.first <= day && day <= $0.last }) else { return day }
      day = day.advanced(by: 7)
    }
    return slot
  }
}

/// What happens to the dates of a body.
public enum SeriesEvent: Hashable, Sendable {
  /// When it meets; nil for no rule any more.
  case ruled(SeriesRule?)
  /// When it does not meet; all periods at once.
  case closed([ClosedPeriod])
}

/// What can be asked of the dates of a body.
public enum SeriesCommand: Hashable, Sendable {
  /// Say when it meets; nil for no rule.
  case rule(SeriesRule?)
  /// Say when it does not; all periods at once.
  case close([ClosedPeriod])
}
