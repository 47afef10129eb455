/// A horizontal gauge.
public struct Bar: Hashable, Sendable {
  /// How much of it is full, 0 to 1.
  public let fraction: Double

  /// A gauge; values outside 0 to 1 are brought to the nearest, a NaN to 0.
  public init(_ fraction: Double) { self.fraction = fraction > 0 ? min(fraction, 1) : 0 }

  /// Draws it on `width` columns, in eighths of a column; in whole columns of `#` and `.` in ASCII.
  public func text(width: Int, glyphs: GlyphSet = .unicode) -> SafeText {
    let width = max(0, min(width, 10_000))
    if glyphs == .ascii {
      let full = Int((fraction * Double(width)).rounded())
      return SafeText(String(repeating: "#", count: full) + String(repeating: ".", count: width - full))
    }
    let eighths = Int((fraction * Double(width) * 8).rounded())
    var text = String(repeating: "█", count: eighths / 8)
    if eighths % 8 > 0 { text.append(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1]) }
    return SafeText(text) + .spaces(width - (eighths + 7) / 8)
  }
}
