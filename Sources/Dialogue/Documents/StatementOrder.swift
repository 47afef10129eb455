/// How minutes put what was said in order.
public enum StatementOrder: String, CaseIterable, Sendable {
  /// Point by point, as it was said.
  case point
  /// Point by point, what most people share first.
  case shared
  /// Theme by theme; what was voted, decided and promised behind them, point by point.
  case theme
}
