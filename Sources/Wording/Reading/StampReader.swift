import Dialogue

/// Reads moments as programs write them.
public enum StampReader {
  /// A moment from ISO 8601 text with an offset: `2026-11-22T19:22:10+01:00`, `2026-11-22 18:22Z`, seconds and their
  /// fraction as one likes; nil for anything else.
  public static func read(_ text: String) -> Instant? {
    guard text.utf8.count <= 40 else { return nil }
    let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == "t" || $0 == " " }
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
    let digits = parts[1].prefix { $0.isNumber || $0 == ":" || $0 == "." }
    guard let offset = offset(parts[1][digits.endIndex...]) else { return nil }
    let clock = digits.split(separator: ".", omittingEmptySubsequences: false)[0]
      .split(separator: ":", omittingEmptySubsequences: false).map { $0.utf8.count == 2 ? Int($0) : nil }
    guard (2...3).contains(clock.count), let hour = clock[0], let minute = clock[1],
      let second = clock.count == 3 ? clock[2] : 0, hour < 24, minute < 60, second < 60
    else { return nil }
    return Instant(seconds: day.number * 86_400 + hour * 3600 + minute * 60 + second - offset)
  }

  /// Seconds east of UTC: `Z`, `UTC`, `+01:00`, `+0100`, `+01`.
  private static func offset(_ text: Substring) -> Int? {
    let text = text.drop { $0 == " " }
    if ["Z", "z", "UTC"].contains(text) { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard [2, 4].contains(digits.utf8.count), let hours = Int(digits.prefix(2)),
      let minutes = digits.utf8.count == 4 ? Int(digits.suffix(2)) : 0, hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == "-" ? -60 : 60)
  }
}
