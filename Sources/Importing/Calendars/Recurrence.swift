import Dialogue

/// A rule of repetition (RFC 5545, 3.3.10), for days and longer: who meets every hour is no assembly.
struct Recurrence {
  private enum Frequency: String {
    case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY"
  }

  private var frequency = Frequency.daily
  private var interval = 1
  private(set) var count: Int?
  private var until: CalendarTime?
  private var weekdays: [(ordinal: Int?, weekday: Int)] = []
  private var monthDays: [Int] = []
  private var months: [Int] = []
  private var positions: [Int] = []
  private var weekStart = 1

  /// Whether it has no end of its own.
  var isEndless: Bool { count == nil && until == nil }

  /// Reads a rule; nil for one that is not understood, or that repeats by hours or seconds.
  init?(_ text: String) {
    var isThere = false
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { return nil }
      let values = pair[1].split(separator: ",").map(String.init)
      let numbers = values.compactMap { Int($0) }
      func within(_ range: ClosedRange<Int>) -> [Int]? {
        numbers.count == values.count && !numbers.isEmpty
          && numbers.allSatisfy { range.contains($0) && $0 != 0 }
          && numbers.count <= 366 ? numbers : nil
      }
      switch pair[0] {
      case "FREQ":
        guard let found = Frequency(rawValue: pair[1]) else { return nil }
        (frequency, isThere) = (found, true)
      case "INTERVAL":
        guard let found = within(1...10_000)?.first else { return nil }
        interval = found
      case "COUNT":
        guard let found = within(1...1_000_000)?.first else { return nil }
        count = found
      case "UNTIL":
        guard let found = CalendarTime(pair[1]) else { return nil }
        until = found
      case "BYDAY":
        for value in values {
          guard let weekday = Self.weekday(value.suffix(2)) else { return nil }
          let ordinal = value.dropLast(2)
          guard ordinal.isEmpty || Int(ordinal).map({ (-53...53).contains($0) && $0 != 0 }) == true else {
            return nil
          }
          weekdays.append((Int(ordinal), weekday))
        }
      case "BYMONTHDAY":
        guard let found = within(-31...31) else { return nil }
        monthDays = found
      case "BYMONTH":
        guard let found = within(1...12) else { return nil }
        months = found
      case "BYSETPOS":
        guard let found = within(-366...366) else { return nil }
        positions = found
      case "WKST":
        guard let found = Self.weekday(pair[1][...]) else { return nil }
        weekStart = found
      default: return nil
      }
    }
    guard isThere else { return nil }
  }

  private static func weekday(_ text: Substring) -> Int? {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex { $0 == text }.map { $0 + 1 }
  }

  /// The days of the repetition, its first one included, up to and with a last day and at most so many.
  ///
  /// `isBehind` tells whether a day is behind the end that the rule itself has, which depends on the zone.
  /// - Complexity: linear in the days from the first to the last.
  func days(from start: Day, through last: Day, most: Int, isBehind: (Day, CalendarTime) -> Bool) -> [Day] {
    var days: [Day] = []
    var period = 0
    // As many periods as there are days at most; a rule that never fits ends too.
    while period <= last.number - start.number + 1 {
      let (set, first) = candidates(period, from: start)
      if first > last { return days }
      for day in set where day >= start {
        if day > last || until.map({ isBehind(day, $0) }) == true { return days }
        days.append(day)
        if days.count >= min(count ?? .max, most) { return days }
      }
      period += 1
    }
    return days
  }

  /// The days of a period of the rule, in order, and the first day of the period.
  private func candidates(_ period: Int, from start: Day) -> (days: [Day], first: Day) {
    let step = period * interval
    switch frequency {
    case .daily:
      let day = start.advanced(by: step)
      return (fits(day) ? [day] : [], day)
    case .weekly:
      let monday = start.advanced(by: -((start.weekday - weekStart + 7) % 7) + 7 * step)
      let wanted = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
      let days = (0..<7).map { monday.advanced(by: $0) }.filter {
        wanted.contains($0.weekday) && isInMonths($0)
      }
      return (chosen(days), monday)
    case .monthly:
      let (year, month, _) = start.parts
      let total = year * 12 + month - 1 + step
      guard let first = Day(year: total / 12, month: total % 12 + 1, day: 1) else {
        return ([], Day(number: .max))
      }
      return (chosen(isInMonths(first) ? days(ofMonth: first, like: start) : []), first)
    case .yearly:
      guard let first = Day(year: start.parts.year + step, month: 1, day: 1) else {
        return ([], Day(number: .max))
      }
      return (chosen(days(ofYear: first, like: start)), first)
    }
  }

  private func fits(_ day: Day) -> Bool {
    isInMonths(day) && (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday })
      && (monthDays.isEmpty || isMonthDay(day))
  }

  private func isInMonths(_ day: Day) -> Bool { months.isEmpty || months.contains(day.parts.month) }

  private func isMonthDay(_ day: Day) -> Bool {
    let (year, month, date) = day.parts
    let length = Day.length(ofMonth: month, year: year)
    return monthDays.contains { $0 > 0 ? $0 == date : length + $0 + 1 == date }
  }

  private func days(ofMonth first: Day, like start: Day) -> [Day] {
    let (year, month, _) = first.parts
    let all = (0..<Day.length(ofMonth: month, year: year)).map { first.advanced(by: $0) }
    if weekdays.isEmpty, monthDays.isEmpty { return all.filter { $0.parts.day == start.parts.day } }
    let dated = monthDays.isEmpty ? all : all.filter(isMonthDay)
    return weekdays.isEmpty ? dated : dated.filter { isWeekday($0, among: all) }
  }

  private func days(ofYear first: Day, like start: Day) -> [Day] {
    let year = first.parts.year
    let length = (Day(year: year, month: 12, day: 31)?.number ?? first.number) - first.number + 1
    let all = (0..<length).map { first.advanced(by: $0) }
    if months.isEmpty, monthDays.isEmpty, !weekdays.isEmpty {
      return all.filter { isWeekday($0, among: all) }
    }
    let wanted =
      months.isEmpty ? monthDays.isEmpty && weekdays.isEmpty ? [start.parts.month] : Array(1...12) : months
    return wanted.sorted().flatMap { month in
      Day(year: year, month: month, day: 1).map { days(ofMonth: $0, like: start) } ?? []
    }
  }

  /// Whether a day is one of the weekdays: any of them, or the so-many-th among some days.
  private func isWeekday(_ day: Day, among all: [Day]) -> Bool {
    guard let (first, last) = all.first.flatMap({ first in all.last.map { (first, $0) } }) else {
      return false
    }
    return weekdays.contains { ordinal, weekday in
      guard weekday == day.weekday else { return false }
      guard let ordinal else { return true }
      return ordinal > 0
        ? (day.number - first.number) / 7 + 1 == ordinal : (last.number - day.number) / 7 + 1 == -ordinal
    }
  }

  private func chosen(_ days: [Day]) -> [Day] {
    guard !positions.isEmpty else { return days }
    return positions.compactMap { position in
      let place = position > 0 ? position - 1 : days.count + position
      return days.indices.contains(place) ? days[place] : nil
    }.sorted()
  }
}
