extension ColorDepth {
  /// What a terminal can show, from its environment.
  ///
  /// `NO_COLOR`, set and not empty, wins (https://no-color.org). Then `COLORTERM` of `truecolor` or `24bit`, or a `TERM` that
  /// ends in `-direct`; then the number of colours that the terminal description gives.
  /// - Parameters:
  ///   - environment: The variables `TERM`, `COLORTERM`, `NO_COLOR`; others are not looked at.
  ///   - colors: terminfo's `colors`; nil or negative when it has none.
  /// - Returns: The depth to draw with.
  public static func resolve(environment: [String: String], colors: Int?) -> ColorDepth {
    if environment["NO_COLOR"]?.isEmpty == false { return .none }
    let term = environment["TERM"] ?? ""
    if term.isEmpty || term == "dumb" || term.hasPrefix("vt") { return .none }
    // The console takes 24-bit sequences and shows the nearest of its 16 colours.
    if term != "linux" {
      if let direct = environment["COLORTERM"], ["truecolor", "24bit"].contains(direct) { return .trueColor }
      if term.hasSuffix("-direct") { return .trueColor }
    }
    switch colors ?? 0 {
    case 0x100_0000...: return .trueColor
    case 256...: return .indexed256
    case 16...: return .ansi16
    case 8...: return .ansi8
    default: return .none
    }
  }
}
