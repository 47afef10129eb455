import Dialogue
import Wording

extension Words {
  /// A phrase of the documents and lists.
  func callAsFunction(_ phrase: PublishingPhrase) -> String { text(of: phrase) }

  /// A date in full without its weekday, `15 janvier 2027`.
  func date(_ day: Day) -> String {
    longDate(day).split(separator: " ").dropFirst().joined(separator: "\u{A0}")
  }

  /// From when to when, `19 h 02 – 20 h 26`; the beginning alone when there is no end.
  func times(_ start: WallTime, _ end: WallTime?) -> String {
    end.map { "\(writtenClock(start)) – \(writtenClock($0))" } ?? writtenClock(start)
  }

  /// A length of time to the second, `5 min 05 s`.
  func exactDuration(seconds: Int) -> String {
    let seconds = max(0, seconds)
    let (minutes, rest) = (seconds / 60, seconds % 60)
    if minutes == 0 { return "\(rest)\u{A0}s" }
    if minutes >= 60 { return duration(seconds: seconds) }
    return "\(minutes)\u{A0}min" + (rest == 0 ? "" : "\u{A0}\(twoDigits(rest))\u{A0}s")
  }

  /// The ratio of a balance: two decimals below ten, one above, `0,90`, `10,2`.
  func balance(_ ratio: Double) -> String { decimal(ratio, places: abs(ratio) < 9.995 ? 2 : 1) }
}

/// A number below 100 with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
