/// A batched floor: several interventions in a row, then one answer that ticks them off.
public struct Batch: Hashable, Sendable {
  /// When it began.
  public var startedAt: Instant
  /// How many interventions were announced; nil when none were.
  public var size: Int?
  /// How many contributions the session had when it began: those behind them may be members.
  public var place: Int

  /// A batch as it begins.
  public init(startedAt: Instant, size: Int?, place: Int) {
    self.startedAt = startedAt
    self.size = size
    self.place = place
  }
}
