import Dialogue

/// What is said of when a body meets.
public enum SeriesPhrase: String, Phrase {
  case every, everyMonths, at, lasting, firstTitle, plannedThen
  case first, second, third, fourth, fifth, last

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .every: ("le {0} {1} du mois", "the {0} {1} of the month")
    case .everyMonths: ("le {0} {1}, tous les {2} mois", "the {0} {1}, every {2} months")
    case .at: ("{0} à {1}", "{0} at {1}")
    case .lasting: ("pendant {0}", "for {0}")
    case .firstTitle: ("Séance {0}", "Meeting {0}")
    case .plannedThen:
      (
        "prévue ces jours-là, à déplacer ({1}) : {0}", "planned on those days, to be moved ({1}): {0}"
      )
    case .first: ("premier", "first")
    case .second: ("deuxième", "second")
    case .third: ("troisième", "third")
    case .fourth: ("quatrième", "fourth")
    case .fifth: ("cinquième", "fifth")
    case .last: ("dernier", "last")
    }
  }
}

extension Words {
  /// Which of the weekdays of a month.
  public func rank(_ rank: Int) -> String {
    let ranks: [SeriesPhrase] = [.first, .second, .third, .fourth, .fifth]
    return self(ranks.indices.contains(rank - 1) ? ranks[rank - 1] : SeriesPhrase.last)
  }

  /// A day of the week, 1 for Monday.
  public func weekday(_ number: Int) -> String {
    let names = language == .french ? Words.frenchWeekdays : Words.englishWeekdays
    return names[max(0, min(6, number - 1))]
  }

  /// When a body meets: `le deuxième mardi du mois à 18:30 pendant 2 h, salle Prévert`.
  public func rule(of rule: SeriesRule) -> String {
    let day =
      rule.months > 1
      ? self(SeriesPhrase.everyMonths, rank(rule.rank), weekday(rule.weekday), rule.months)
      : self(SeriesPhrase.every, rank(rule.rank), weekday(rule.weekday))
    let time = clock(WallTime(day: Day(number: 0), secondOfDay: rule.secondOfDay))
    let length = rule.minutes.map { " " + self(SeriesPhrase.lasting, duration(seconds: $0 * 60)) } ?? ""
    return self(SeriesPhrase.at, day, time) + length + (rule.place.map { ", " + $0 } ?? "")
  }

  /// Days on which a body does not meet.
  public func period(_ period: ClosedPeriod) -> String {
    let days =
      period.first == period.last
      ? longDate(period.first) : "\(longDate(period.first)) – \(longDate(period.last))"
    return period.name.map { "\($0) (\(days))" } ?? days
  }
}
