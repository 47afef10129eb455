/// A stretch of time; open while `end` is nil.
public struct Span: Hashable, Sendable {
  /// When it began.
  public var start: Instant
  /// When it ended; nil while it lasts.
  public var end: Instant?

  /// A stretch of time, open unless an end is given.
  public init(start: Instant, end: Instant? = nil) {
    self.start = start
    self.end = end
  }

  /// Whole seconds of it up to `now`; never negative.
  public func seconds(until now: Instant) -> Int { (end ?? now).seconds(since: start) }

  /// Milliseconds that this span and `other` share up to `now`; never negative.
  func overlap(with other: Span, until now: Instant) -> Int64 {
    let first = max(start, other.start)
    let last = min(end ?? now, other.end ?? now)
    return max(0, last.milliseconds &- first.milliseconds)
  }
}
