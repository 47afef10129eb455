/// A date of the proleptic Gregorian calendar, without time or zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The date `number` days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// A date from its parts; nil when there is no such date (31 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
    let y = month <= 2 ? year - 1 : year
    let era = floorDivide(y, 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Whether people may mean the day: a year from 1000 to 2999. One beyond is a slip, and what is counted from it might
  /// have no date that other programs can read.
  public var isWithinReach: Bool { (-354_285...376_199).contains(number) }

  /// Earlier dates come first.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    // Civil from days, same source as above. Clamped so that a damaged number cannot overflow.
    let z = min(max(number, -719_162), 2_932_896) + 719_468
    let era = floorDivide(z, 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int { number - floorDivide(number + 3, 7) * 7 + 4 }

  /// This date moved by a number of days.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? self : Day(number: sum)
  }

  /// This date moved by months; the day of the month is cut to the length of the month arrived at.
  public func advanced(byMonths months: Int) -> Day {
    let (year, month, day) = parts
    let total = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
    let (newYear, newMonth) = (floorDivide(total, 12), total - floorDivide(total, 12) * 12 + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
      ?? self
  }

  /// Days in a month; 31 for a month out of range.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// ISO 8601 text, `2026-11-22`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads ISO 8601 text `yyyy-mm-dd`; nil for anything else.
  public init?(iso: some StringProtocol) {
    var (digits, count) = (0, 0)
    for byte in iso.utf8 {
      if count == 4 || count == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard count < 10, (48...57).contains(byte) else { return nil }
        digits = digits * 10 + Int(byte - 48)
      }
      count += 1
    }
    guard count == 10 else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}

/// A number with leading zeros up to `width` digits.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
