/// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var milliseconds: Int64

  /// A moment from its milliseconds since 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// A moment from its whole seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int) {
    milliseconds = Int64(clamping: seconds).multipliedSaturating(by: 1000)
  }

  /// 1970-01-01T00:00:00Z.
  public static let epoch = Instant(milliseconds: 0)

  /// Whether it lies in the years 0000 to 9999, of UTC: those that a journal can write.
  public var isInCalendar: Bool { Instant.calendar.contains(milliseconds) }

  /// This moment, put at the nearer end of the years 0000 to 9999 where it lies beyond.
  public var inCalendar: Instant {
    Instant(milliseconds: min(max(milliseconds, Instant.calendar.lowerBound), Instant.calendar.upperBound))
  }

  private static let calendar: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

  /// Earlier moments come first.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// Whole minutes since 1970, rounded towards the past.
  public var wholeMinutes: Int { Int(floorDivide(milliseconds, 60_000)) }

  /// Whole seconds since 1970, rounded towards the past.
  public var wholeSeconds: Int { Int(floorDivide(milliseconds, 1000)) }

  /// This moment moved by whole seconds, saturating at the ends of the range.
  public func advanced(bySeconds seconds: Int) -> Instant {
    let (sum, overflow) = milliseconds.addingReportingOverflow(
      Int64(clamping: seconds).multipliedSaturating(by: 1000))
    return Instant(milliseconds: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// Whole seconds from `earlier` to this moment, never negative: a clock that was set back yields zero.
  public func seconds(since earlier: Instant) -> Int {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
    if overflow { return milliseconds < earlier.milliseconds ? 0 : Int(Int64.max / 1000) }
    return Int(max(0, difference) / 1000)
  }
}

extension Int64 {
  fileprivate func multipliedSaturating(by factor: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? ((self < 0) == (factor < 0) ? .max : .min) : product
  }
}

/// Division that rounds towards minus infinity; `divisor` is positive.
func floorDivide<I: BinaryInteger>(_ value: I, _ divisor: I) -> I {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}

extension Instant {
  /// Seconds from another instant to this one: fewer than none when this one is earlier.
  public func seconds(after other: Instant) -> Int {
    self < other ? -other.seconds(since: self) : seconds(since: other)
  }
}
