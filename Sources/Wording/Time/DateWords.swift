import Dialogue

extension Words {
  static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre",
    "décembre",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let frenchShortMonths = [
    "janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  static let englishShortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  static let frenchWeekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// A date without its weekday, `22 nov.`, with the year when it is not that of `reference`.
  public func shortDate(_ day: Day, reference: Day? = nil) -> String {
    let (year, month, number) = day.parts
    let isOtherYear = reference.map { $0.parts.year != year } ?? true
    switch language {
    case .french:
      let first = number == 1 ? "1er" : "\(number)"
      return "\(first) \(Words.frenchShortMonths[month - 1])" + (isOtherYear ? " \(year)" : "")
    case .english:
      return "\(number) \(Words.englishShortMonths[month - 1])" + (isOtherYear ? " \(year)" : "")
    }
  }

  /// A date in full, `dimanche 22 novembre 2026`.
  public func longDate(_ day: Day) -> String {
    let (year, month, number) = day.parts
    switch language {
    case .french:
      let first = number == 1 ? "1er" : "\(number)"
      return "\(Words.frenchWeekdays[day.weekday - 1]) \(first) \(Words.frenchMonths[month - 1]) \(year)"
    case .english:
      return "\(Words.englishWeekdays[day.weekday - 1]) \(number) \(Words.englishMonths[month - 1]) \(year)"
    }
  }

  /// A date as people write it in a line, `12 décembre 2026`, which reads back the same.
  public func writtenDate(_ day: Day) -> String {
    let long = longDate(day)
    return String(long[long.index(after: long.firstIndex(of: " ") ?? long.startIndex)...])
  }

  /// The short name of a month, 1 to 12; nothing for any other number.
  public func shortMonth(_ month: Int) -> String {
    guard (1...12).contains(month) else { return "" }
    return pick(Words.frenchShortMonths[month - 1], Words.englishShortMonths[month - 1])
  }

  /// Time on the wall for a screen, `19:42`.
  public func clock(_ time: WallTime) -> String { "\(two(time.hour)):\(two(time.minute))" }

  /// Time on the wall for a document, `19 h 42` in French.
  public func writtenClock(_ time: WallTime) -> String {
    switch language {
    case .french: "\(time.hour)\u{A0}h\(time.minute == 0 ? "" : "\u{A0}" + two(time.minute))"
    case .english: "\(two(time.hour)):\(two(time.minute))"
    }
  }

  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

extension Words {
  /// Time of speech, `2:14`, or `1:02:14` from an hour.
  public func stopwatch(_ seconds: Int) -> String {
    let seconds = max(0, seconds)
    return seconds < 3600
      ? "\(seconds / 60):\(two(seconds % 60))"
      : "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  /// Minutes nearest to seconds that are not negative; no sum that could overflow.
  public static func rounded(_ seconds: Int) -> Int { seconds / 60 + (seconds % 60 >= 30 ? 1 : 0) }

  /// Minutes of a point, `25′`; rounded to the nearest.
  public func minutes(seconds: Int) -> String { "\(Words.rounded(max(0, seconds)))′" }

  /// How far ahead or behind, `+7′`, `−3′`, `±0′`.
  public func delay(seconds: Int) -> String {
    let minutes = Words.rounded(Int(clamping: seconds.magnitude))
    return minutes == 0 ? "±0′" : seconds > 0 ? "+\(minutes)′" : "−\(minutes)′"
  }

  /// A length of time in words for documents, `1 h 05`, `25 min`, `40 s`.
  public func duration(seconds: Int) -> String {
    let seconds = max(0, seconds)
    if seconds < 60 { return "\(seconds)\u{A0}s" }
    let minutes = Words.rounded(seconds)
    if minutes < 60 { return "\(minutes)\u{A0}min" }
    return "\(minutes / 60)\u{A0}h\(minutes % 60 == 0 ? "" : "\u{A0}" + two(minutes % 60))"
  }

  /// A length of time to the second, `2 min 14 s`; from ten minutes on, to the minute.
  public func exact(seconds: Int) -> String {
    let seconds = max(0, seconds)
    guard seconds >= 60, seconds < 600, seconds % 60 > 0 else { return duration(seconds: seconds) }
    return "\(seconds / 60)\u{A0}min\u{A0}\(seconds % 60)\u{A0}s"
  }

  /// How late something is whose day is over, `7 j de retard`, `7 d late`; nothing when it is not.
  public func lateness(since day: Day, on today: Day) -> String {
    let days = today.number - day.number
    return days > 0 ? self(CommonPhrase.late, days) : ""
  }

  /// How long ago a day was, `il y a 3 semaines`, `3 weeks ago`; `aujourd’hui` for today and for days to come.
  public func age(from day: Day, to today: Day) -> String {
    let days = today.number - day.number
    if days <= 0 { return pick("aujourd’hui", "today") }
    if days == 1 { return pick("hier", "yesterday") }
    let (count, french, english) =
      days < 14
      ? (days, "jours", "days") : days < 60 ? (days / 7, "semaines", "weeks") : (days / 30, "mois", "months")
    return pick("il y a \(count) \(french)", "\(count) \(english) ago")
  }
}

extension Words {
  /// A share of 1 in per cent, `41 %`; a dash for what is no number, such as a share of nothing.
  public func percent(_ share: Double?) -> String {
    guard let share, share.isFinite, abs(share) < 1e12 else { return "–" }
    let value = Int((share * 100).rounded())
    return self(CommonPhrase.percent, value)
  }

  /// A number with so many decimals, at most 3, `0,90`.
  public func decimal(_ value: Double, places: Int = 1) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let scale = [1, 10, 100, 1000][min(max(places, 0), 3)]
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(scaled % scale + scale).dropFirst()
    return (value < 0 && scaled > 0 ? "−" : "") + "\(scaled / scale)"
      + (scale > 1 ? pick(",", ".") + fraction : "")
  }

  /// A ratio, `×0,9`.
  public func ratio(_ value: Double) -> String { "×" + decimal(value) }

  /// A list in a sentence, `a, b et c`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + pick(" et ", " and ") + last
  }

  /// Words between the quotation marks of the language.
  public func quoted(_ text: String) -> String { self(CommonPhrase.quoted, text) }
}
