/// Where text stands in a column wider than itself.
public enum Alignment: Hashable, Sendable {
  /// At the left.
  case left
  /// At the right.
  case right
  /// In the middle, nearer the left by the odd column.
  case center
}

extension SafeText {
  /// The text in exactly `width` columns: filled with spaces, or cut with an ellipsis.
  public func aligned(_ alignment: Alignment = .left, width: Int, glyphs: GlyphSet = .unicode) -> SafeText {
    let text = truncated(to: width, glyphs: glyphs)
    let spare = max(0, width - text.width)
    switch alignment {
    case .left: return text + .spaces(spare)
    case .right: return .spaces(spare) + text
    case .center: return .spaces(spare / 2) + text + .spaces(spare - spare / 2)
    }
  }
}
