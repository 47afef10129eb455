import Dialogue

extension DocumentLanguage {
  private static let noBreak = "\u{A0}"

  /// `22 novembre 2026`, `22 November 2026`.
  func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    let first = self == .french && number == 1 ? "1er" : "\(number)"
    return "\(first)\(Self.noBreak)\(monthName(month)) \(year)"
  }

  /// `dimanche 22 novembre 2026`, `Sunday 22 November 2026`.
  func longDate(_ day: Day) -> String { "\(weekdayName(day.weekday)) \(date(day))" }

  /// `19 h 02`, `19:02`.
  func time(_ time: WallTime) -> String {
    let minute = twoDigits(time.minute)
    return pick("\(time.hour)\(Self.noBreak)h\(Self.noBreak)\(minute)", "\(twoDigits(time.hour)):\(minute)")
  }

  /// `19 h 02 – 20 h 26`.
  func times(_ start: WallTime, _ end: WallTime?) -> String {
    end.map { "\(time(start)) – \(time($0))" } ?? time(start)
  }

  /// `30 min`, `1 h 05 min`; seconds only when asked for: `5 min 05 s`.
  func duration(seconds: Int, exact: Bool = false) -> String {
    let space = Self.noBreak
    let total = exact ? max(0, seconds) : (max(0, seconds) + 30) / 60 * 60
    let (hours, minutes, rest) = (total / 3600, total / 60 % 60, total % 60)
    var parts: [String] = []
    if hours > 0 { parts.append("\(hours)\(space)h") }
    if hours > 0 || minutes > 0 || !exact {
      parts.append("\(hours > 0 ? twoDigits(minutes) : "\(minutes)")\(space)min")
    }
    if exact { parts.append("\(parts.isEmpty ? "\(rest)" : twoDigits(rest))\(space)s") }
    return parts.joined(separator: space)
  }

  private func monthName(_ month: Int) -> String {
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre", "décembre",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    return (self == .french ? french : english)[min(max(month, 1), 12) - 1]
  }

  private func weekdayName(_ weekday: Int) -> String {
    let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return (self == .french ? french : english)[min(max(weekday, 1), 7) - 1]
  }
}

/// A number below 100 with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
