import Dialogue

/// Stretches of time that stand for one of their days: `fin mars`, `le mois prochain`, `d’ici la fin de la semaine prochaine`.
extension DateReader {
  struct Period {
    var first: Day
    var last: Day
    /// Its middle, `mi-mars`.
    var middle: Day
    /// Whether it is to be done by its beginning: `d’ici l’été` is before summer, `d’ici mars` as long as March lasts.
    var isReached = false

    init(_ first: Day, _ last: Day, middle: Day? = nil) {
      (self.first, self.last) = (first, last)
      self.middle = middle ?? first.advanced(by: (last.number - first.number) / 2)
    }
  }

  private enum Part { case start, middle, end }

  private static let parts: [String: Part] = [
    "fin": .end, "end": .end, "late": .end, "mi": .middle, "mid": .middle, "milieu": .middle,
    "middle": .middle, "debut": .start, "early": .start, "beginning": .start, "start": .start,
  ]

  private static let nextWords: Set<String> = [
    "next", "prochain", "prochaine", "suivant", "suivante", "following", "apres",
  ]
  private static let yearWords: Set<String> = ["an", "annee", "year"]
  private static let thisWords: Set<String> = ["ce", "cet", "cette", "this", "courante"]

  /// The day that a stretch of time stands for: its last, its first when it is to be done before it or by its
  /// beginning, or the part that is named.
  static func period(_ words: [String], _ lead: Lead, today: Day) throws(Failure) -> Found? {
    var words = words
    let part = words.first.flatMap { parts[$0] }
    let isSaid =
      lead.isPlaced || part != nil || words.first.map(Lead.places) == true
      || words.contains { nextWords.union(thisWords).contains($0) }
    if part != nil { words.removeFirst() }
    let fillers: Set<String> = ["of", "de", "du", "le", "la", "les", "the", "en", "au", "a"]
    words.removeAll { fillers.contains($0) }
    if words.count > 1, words[0] == "mois", month(words[1]) != nil { words.removeFirst() }
    let isNamed = part != nil || lead.isDeadline || lead.isNamed || lead.isInside
    for period in try periods(words, isNamed: isNamed, isPart: part != nil, today: today) {
      let day =
        switch part {
        case .start: period.first
        case .middle: period.middle
        case .end: period.last
        case nil: lead.isBefore || lead.isDeadline && period.isReached ? period.first : period.last
        }
      guard day >= today else { continue }
      var found = Found(day)
      (found.isLoose, found.isExact) = (!isSaid, false)
      return found
    }
    return nil
  }

  /// A week from Monday to Sunday: `semaine prochaine`, `this week`, `week after next`.
  static func week(_ words: [String], today: Day) -> Period? {
    guard words.contains("semaine") || words.contains("week") else { return nil }
    let others = words.filter { $0 != "semaine" && $0 != "week" }
    let ahead: Int
    switch others {
    case ["after", "next"]: ahead = 2
    case let said where said.count == 1 && nextWords.contains(said[0]): ahead = 1
    case let said where said.allSatisfy(thisWords.contains): ahead = 0
    default: return nil
    }
    let monday = today.advanced(by: 1 - today.weekday + 7 * ahead)
    return Period(monday, monday.advanced(by: 6))
  }

  /// What the words name: one stretch of time, or the next ones of its name, the nearest first.
  private static func periods(
    _ words: [String], isNamed: Bool, isPart: Bool, today: Day
  ) throws(Failure) -> [Period] {
    guard let first = words.first, words.count <= 5 else { return [] }
    let isNext = words.contains(where: nextWords.contains)
    let isThis = words.contains(where: thisWords.contains)
    if let week = week(words, today: today) { return isNext || isThis || isNamed ? [week] : [] }
    if let week = weekOfMonth(words, today: today) { return week }
    if first == "semaine" || first == "week", words.count > 1 { return try week(of: words, today: today) }
    let rest = words.filter { !nextWords.contains($0) && !thisWords.contains($0) }
    let (year, month, _) = today.parts
    switch rest.count {
    case 1:
      guard isNamed || isNext || isThis else { return [] }
      switch rest[0] {
      case "weekend":
        let saturday = today.advanced(by: today.weekday == 7 ? -1 : 6 - today.weekday)
        let coming = isNext && today.weekday > 5 ? saturday.advanced(by: 7) : saturday
        return [coming, coming.advanced(by: 7)].map { saturday in
          var weekend = Period(saturday, saturday.advanced(by: 1))
          weekend.isReached = true
          return weekend
        }
      case "mois", "month":
        return (isNext ? [1] : [0, 1]).flatMap { months(from: month + $0, 1, year) }
      case "trimestre", "quarter": return stretch(3, isNext, isThis || isPart, today)
      case "semestre": return stretch(6, isNext, isThis || isPart, today)
      case _ where yearWords.contains(rest[0]):
        return months(from: 1, 12, year + (isNext ? 1 : 0))
      default: return named(rest[0], from: year, through: year + 1)
      }
    case 2, 3:
      let last = rest[rest.count - 1]
      let isOfYear = yearWords.contains(last)
      let said = isOfYear && isNext ? year + 1 : self.year(last)
      if let count = ["trimestre": 3, "quarter": 3, "semestre": 6, "half": 6][rest[1]],
        let place = places[rest[0]], place * count <= 12, rest.count == 2 || isOfYear || said != nil
      {
        let first = (place < 0 ? 12 / count : place) * count - count + 1
        return (said.map { [$0] } ?? [year, year + 1]).flatMap { months(from: first, count, $0) }
      }
      guard rest.count == 2,
        isOfYear || said != nil && (last.utf8.count == 4 || isPart && self.month(rest[0]) != nil)
      else { return [] }
      return named(rest[0], from: said ?? year, through: said ?? year + 1)
    default: return []
    }
  }

  /// `première semaine de janvier`, “the last week of March 2027”: seven days from the 1st, 8th, 15th or 22nd, or the last seven;
  /// `seconde quinzaine de mars`: a half of it.
  private static func weekOfMonth(_ words: [String], today: Day) -> [Period]? {
    guard (3...4).contains(words.count), let place = places[words[0]],
      let days = ["semaine": 7, "week": 7, "quinzaine": 15][words[1]], place * days <= 31,
      let month = month(words[2])
    else { return nil }
    let year = today.parts.year
    let years = words.count == 4 ? self.year(words[3]).map { [$0] } : [year, year + 1]
    return years?.compactMap { part(place, of: days, in: month, $0) }
  }

  /// So many days of a month, the last ones up to its end.
  private static func part(_ place: Int, of days: Int, in month: Int, _ year: Int) -> Period? {
    let length = Day.length(ofMonth: month, year: year)
    let isHalf = days > 7
    let first = place < 0 ? (isHalf ? days + 1 : length - days + 1) : days * (place - 1) + 1
    let last = isHalf && first > 1 ? length : first + days - 1
    guard let start = Day(year: year, month: month, day: first) else { return nil }
    return Period(start, start.advanced(by: last - first))
  }

  /// The next week of that number: `semaine 50`.
  static func numberedWeek(_ words: [String], today: Day) -> Period? {
    guard words.count == 2, ["semaine", "week"].contains(words[0]) else { return nil }
    return (try? week(of: words, today: today))?.first { $0.last >= today }
  }

  /// `semaine 50`, `week 50`, `semaine du 14 décembre`.
  private static func week(of words: [String], today: Day) throws(Failure) -> [Period] {
    if words.count == 2, let number = number(words[1]), words[1].utf8.count <= 2, (1...53).contains(number) {
      return [today.parts.year, today.parts.year + 1].compactMap { year in
        // The first week of a year is that of 4 January, ISO 8601.
        guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        let monday = fourth.advanced(by: 1 - fourth.weekday + 7 * (number - 1))
        return Period(monday, monday.advanced(by: 6))
      }
    }
    let rest = Array(words.dropFirst())
    let day =
      if rest.count == 1, let day = try numeric(rest[0], today: today) { day } else {
        try dayAndMonth(rest, today: today)
      }
    guard let day else { return [] }
    let monday = day.advanced(by: 1 - day.weekday)
    return [Period(monday, monday.advanced(by: 6))]
  }

  /// The quarter or half of a year that goes on, or the next one.
  private static func stretch(_ count: Int, _ isNext: Bool, _ isThis: Bool, _ today: Day) -> [Period] {
    guard isNext || isThis else { return [] }
    let (year, month, _) = today.parts
    return months(from: (month - 1) / count * count + 1 + (isNext ? count : 0), count, year)
  }

  /// Months of a year from one of them on, which may lie in a later year.
  private static func months(from month: Int, _ count: Int, _ year: Int) -> [Period] {
    let (year, month) = (year + (month - 1) / 12, (month - 1) % 12 + 1)
    let last = month + count - 1
    guard let first = Day(year: year, month: month, day: 1), last <= 12,
      let end = Day(year: year, month: last, day: Day.length(ofMonth: last, year: year))
    else { return [] }
    return [Period(first, end, middle: count == 1 ? first.advanced(by: 14) : nil)]
  }

  /// A month, a season, a quarter or a year by its name.
  private static func named(_ word: String, from: Int, through: Int) -> [Period] {
    if word.utf8.count == 4, let year = number(word), from != through || year == from {
      return months(from: 1, 12, year)
    }
    if let place = ["q1", "q2", "q3", "q4", "t1", "t2", "t3", "t4"].firstIndex(of: word) {
      return (from...through).flatMap { months(from: place % 4 * 3 + 1, 3, $0) }
    }
    if let place = ["s1", "s2", "h1", "h2"].firstIndex(of: word) {
      return (from...through).flatMap { months(from: place % 2 * 6 + 1, 6, $0) }
    }
    if yearWords.contains(word) { return (from...through).flatMap { months(from: 1, 12, $0) } }
    if let month = month(word) { return (from...through).flatMap { months(from: month, 1, $0) } }
    let season: (month: Int, day: Int, length: Int)? =
      switch word {
      case "printemps", "spring": (3, 20, 93)
      case "ete", "summer": (6, 21, 94)
      case "automne", "autumn", "fall": (9, 23, 89)
      case "hiver", "winter": (12, 21, 89)
      default: nil
      }
    guard let season else { return [] }
    // A winter that goes on began last year.
    return ((from == through ? from : from - 1)...through).compactMap { year in
      Day(year: year, month: season.month, day: season.day).map { first in
        var period = Period(first, first.advanced(by: season.length - 1))
        period.isReached = true
        return period
      }
    }
  }
}
