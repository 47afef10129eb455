/// How many colours a terminal can show, from none to all.
public enum ColorDepth: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// No colours: attributes and glyphs carry every meaning.
  case none
  /// The eight ANSI colours.
  case ansi8
  /// The eight ANSI colours and their bright forms.
  case ansi16
  /// The xterm palette of 256.
  case indexed256
  /// 24 bits a colour.
  case trueColor

  /// Fewer colours come first.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool { left.rawValue < right.rawValue }
}
