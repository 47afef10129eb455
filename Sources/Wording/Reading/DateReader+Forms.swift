import Dialogue

/// The forms that a date of one day may have, each on its own; nil is "not this form".
extension DateReader {
  static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  static func numeric(_ word: String, today: Day) throws(Failure) -> Day? {
    let separator: Character = word.contains("/") ? "/" : word.contains("-") ? "-" : "."
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { number($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 3 where parts[0].utf8.count == 4: return try day(numbers[0], numbers[1], numbers[2])
    case 3:
      guard let year = year(parts[2]) else { return nil }
      return try day(year, numbers[1], numbers[0])
    case 2 where separator == "/" || separator == "-" && parts.allSatisfy { $0.utf8.count == 2 }:
      return try next(month: numbers[1], day: numbers[0], today: today)
    // « 30.11 », and not « 19.30 » nor “version 3.2”.
    case 2
    where separator == "." && parts[1].utf8.count == 2 && (1...12).contains(numbers[1])
      && (1...31).contains(numbers[0]):
      return try next(month: numbers[1], day: numbers[0], today: today)
    default: return nil
    }
  }

  /// A year of four digits, or of two in this century.
  static func year(_ text: some StringProtocol) -> Int? {
    guard let value = number(text) else { return nil }
    return switch text.utf8.count {
    case 2: 2000 + value
    case 4: value
    default: nil
    }
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws(Failure) -> Day {
    guard let found = Day(year: year, month: month, day: day), found.isWithinReach else { throw .noSuchDay }
    return found
  }

  /// The next such day, today included; a 29 February is looked for up to eight years ahead.
  static func next(month: Int, day number: Int, today: Day) throws(Failure) -> Day {
    for year in today.parts.year...(today.parts.year + 8) {
      if let found = Day(year: year, month: month, day: number), found >= today { return found }
    }
    throw .noSuchDay
  }

  /// The next day of that number, today included, in a month that has it.
  static func nextNumbered(_ number: Int, today: Day) -> Day {
    let (year, month, _) = today.parts
    let months = (0...2).compactMap { ahead in
      Day(year: year + (month - 1 + ahead) / 12, month: (month - 1 + ahead) % 12 + 1, day: number)
    }
    return months.first { $0 >= today } ?? today
  }

  static func relative(_ words: String, today: Day) -> Found? {
    func day(_ ahead: Int, isWhole: Bool = true) -> Found {
      var found = Found(today.advanced(by: ahead))
      found.isWhole = isWhole
      return found
    }
    return switch words {
    case "aujourd'hui", "today": day(0)
    case "ce soir", "ce midi", "ce matin", "cet apres-midi", "tonight", "this evening", "this afternoon",
      "this morning",
      "la fin de la journee", "fin de journee", "fin de la journee", "end of the day", "end of day":
      day(0, isWhole: false)
    case "demain", "tomorrow": day(1)
    case "apres-demain", "apres demain", "day after tomorrow": day(2)
    case "hier", "yesterday": day(-1)
    case "avant-hier", "day before yesterday": day(-2)
    default: nil
    }
  }

  /// `dans trois semaines`, `sous 48 h`, `d’ici une quinzaine`, `in a fortnight`, `within the next two weeks`, `two
  /// weeks from now`.
  static func counted(_ words: [String], _ base: Base) -> Day? {
    let leads: Set<String> = ["dans", "in", "sous", "within", "d'ici"]
    let fromNow = [["from", "now"], ["from", "today"]].contains { words.suffix(2) == $0[...] }
    // “a fortnight today”, “a week tomorrow”.
    if (2...3).contains(words.count), let last = words.last, last == "today" || last == "tomorrow",
      let days = ["week": 7, "weeks": 7, "fortnight": 14][words[words.count - 2]],
      let count = words.count == 2 ? 1 : number(of: words[0])
    {
      return base.today.advanced(by: count * days + (last == "today" ? 0 : 1))
    }
    guard fromNow || words.first.map(leads.contains) == true else { return nil }
    let fillers: Set<String> = [
      "la", "les", "the", "next", "prochains", "prochaines", "delai", "de", "time", "environ", "about",
    ]
    var said = (fromNow ? words.dropLast(2) : words.dropFirst()).filter { !fillers.contains($0) }
      .flatMap { numberAndUnit($0) }
    let isWorking = said.count == 3 && workingDays.contains(said[1] + " " + said[2])
    if isWorking, let count = number(of: said[0]) { return working(count, from: base.today) }
    if said.count == 3, ["a", "un"].contains(said[0]), number(of: said[1]) != nil { said.removeFirst() }
    if said.count == 3, said[1] == "dizaine" { said = ["10", said[2]] }
    if said.count == 1, let days = spans[said[0]], days > 7 { return base.today.advanced(by: days) }
    guard said.count == 2, let count = number(of: said[0]) else { return nil }
    let unit = said[1].hasSuffix("'") ? String(said[1].dropLast()) : said[1]
    if let days = spans[unit] { return base.today.advanced(by: count * days) }
    switch unit {
    case "heure", "heures", "h", "hour", "hours":
      return base.today.advanced(by: (base.second + count * 3600) / 86_400)
    case "mois", "month", "months": return base.today.advanced(byMonths: count)
    case "an", "ans", "year", "years": return base.today.advanced(byMonths: 12 * count)
    default: return nil
    }
  }

  private static let workingDays: Set<String> = [
    "jours ouvres", "jour ouvre", "jours ouvrables", "jour ouvrable", "working days", "working day",
    "business days", "business day",
  ]

  /// So many days from Monday to Friday later; public holidays are not known.
  private static func working(_ count: Int, from today: Day) -> Day {
    var (day, left) = (today, count)
    while left > 0 {
      day = day.advanced(by: 1)
      if day.weekday < 6 { left -= 1 }
    }
    return day
  }

  /// Days in a word.
  private static let spans = [
    "jour": 1, "jours": 1, "j": 1, "day": 1, "days": 1, "semaine": 7, "semaines": 7, "week": 7, "weeks": 7,
    "huitaine": 8, "quinzaine": 15, "quinzaines": 15, "fortnight": 14, "fortnights": 14,
  ]

  /// `48h` is `48 h`.
  private static func numberAndUnit(_ word: String) -> [String] {
    let digits = word.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count < word.count else { return [word] }
    return [String(digits), String(word.dropFirst(digits.count))]
  }

  /// A count in digits or words. Three digits: a date thousands of years ahead is a slip.
  static func number(of word: String) -> Int? {
    if word.utf8.count <= 3, let count = number(word) { return count }
    return small[word]
  }

  private static let small = [
    "un": 1, "une": 1, "a": 1, "an": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4,
    "four": 4, "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9,
    "nine": 9, "dix": 10, "ten": 10, "onze": 11, "eleven": 11, "douze": 12, "twelve": 12, "quatorze": 14,
    "fourteen": 14, "quinze": 15, "fifteen": 15, "vingt": 20, "twenty": 20, "vingt-quatre": 24,
    "twenty-four": 24, "trente": 30, "thirty": 30, "quarante-huit": 48, "forty-eight": 48, "soixante": 60,
    "sixty": 60, "soixante-douze": 72, "seventy-two": 72, "quatre-vingt-dix": 90, "ninety": 90,
  ]

  /// Whether a text says nothing but a month, with its year or without.
  public static func isMonth(_ text: String) -> Bool {
    let words = words(of: text)
    return (1...2).contains(words.count) && month(words[0]) != nil
      && (words.count == 1 || year(words[1]) != nil)
  }

  /// Whether a text says nothing but a weekday.
  public static func isWeekday(_ text: String) -> Bool {
    let words = words(of: text)
    return words.count == 1 && weekdayNumber(words[0]) != nil
  }

  /// ISO number of a weekday, by its name in either language or the first letters of it.
  static func weekdayNumber(_ word: String) -> Int? {
    for list in [Words.frenchWeekdays, Words.englishWeekdays.map(\.folded)] {
      if let place = list.firstIndex(where: { $0 == word || word.utf8.count >= 3 && $0.hasPrefix(word) }) {
        return place + 1
      }
    }
    return nil
  }

  /// Whether a word is the whole name of a weekday.
  static func isWeekdayName(_ word: String) -> Bool {
    Words.frenchWeekdays.contains(word) || Words.englishWeekdays.contains { $0.folded == word }
  }

  /// `vendredi`, `vendredi prochain`, `this friday`, `vendredi en huit`, `friday week`, `vendredi de la semaine prochaine`.
  static func weekday(_ words: [String], _ lead: Lead, today: Day) -> Found? {
    var words = words
    var (days, includesToday) = (0, false)
    if let first = words.first, words.count > 1 {
      if ["ce", "cet", "this"].contains(first) { includesToday = true }
      if ["ce", "cet", "this", "next", "coming"].contains(first) { words.removeFirst() }
    }
    if words.count == 2, ["prochain", "prochaine", "next"].contains(words[1]) { words.removeLast() }
    if words.count == 3, ["en", "in"].contains(words[1]) {
      let ahead = ["huit": 7, "8": 7, "quinze": 14, "15": 14][words[2]]
      guard let ahead else { return nil }
      days = ahead
      words.removeLast(2)
    }
    if words.count == 2, words[1] == "week" {
      days = 7
      words.removeLast()
    }
    // “a week on Tuesday”, “two weeks from Monday”, “a fortnight on Friday”.
    if words.count == 4, ["on", "from"].contains(words[2]), let count = self.number(of: words[0]),
      let length = ["week": 7, "weeks": 7, "fortnight": 14][words[1]], isWeekdayName(words[3])
    {
      days = count * length
      words.removeFirst(3)
    }
    // “the Friday after next”.
    if words.count == 3, words[1] == "after", words[2] == "next" {
      days = 7
      words.removeLast(2)
    }
    guard let first = words.first, let number = weekdayNumber(first) else { return nil }
    if words.count > 1 {
      let rest = words.dropFirst().filter { !["de", "la", "of", "the"].contains($0) }
      guard let week = week(rest, today: today) ?? numberedWeek(rest, today: today) else { return nil }
      return Found(week.first.advanced(by: number - 1))
    }
    let ahead = (number - today.weekday + 7) % 7
    var found = Found(today.advanced(by: (ahead == 0 && !includesToday ? 7 : ahead) + days))
    found.isLoose = !isWeekdayName(first) || lead.hasArticle && days == 0
    return found
  }

  static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    for list in [Words.frenchMonths, Words.englishMonths, Words.frenchShortMonths, Words.englishShortMonths] {
      let hits = list.indices.filter { list[$0].folded.hasPrefix(word) }
      if hits.count == 1 { return hits[0] + 1 }
    }
    return nil
  }

  /// `15`, `1er`, `15th`, `premier`.
  static func dayNumber(_ word: String) -> Int? {
    if word == "premier" || word == "first" { return 1 }
    for suffix in ["er", "st", "nd", "rd", "th", ""] where word.hasSuffix(suffix) {
      if let value = number(word.dropLast(suffix.count)) { return value }
    }
    return nil
  }

  static func dayAndMonth(_ said: [String], today: Day) throws(Failure) -> Day? {
    var words = said.filter { $0 != "of" && $0 != "de" }
    // « le 15 janvier prochain », « le 15 du mois prochain », “the 15th of next month”.
    if let last = words.last, words.count > 2, ["prochain", "next"].contains(last) { words.removeLast() }
    let rest = words.dropFirst().filter { $0 != "du" }
    if let number = words.first.flatMap(dayNumber), rest.contains("mois") || rest.contains("month"),
      let ahead = rest.count == 1
        ? (said.contains("prochain") ? 1 : nil)
        : ["ce": 0, "this": 0, "next": 1, "courant": 0][rest[0]]
          ?? ["courant": 0, "prochain": 1][rest[1]]
    {
      let (year, month, _) = today.advanced(byMonths: ahead).parts
      return try day(year, month, number)
    }
    guard (2...3).contains(words.count) else { return nil }
    let found: (day: Int, month: Int)? =
      if let day = dayNumber(words[0]), let month = month(words[1]) {
        (day, month)
      } else if let month = month(words[0]), let day = dayNumber(words[1]), day < 100 {
        (day, month)
      } else {
        nil
      }
    guard let found else { return nil }
    guard words.count == 3 else { return try next(month: found.month, day: found.day, today: today) }
    guard let year = year(words[2]) else { return nil }
    return try day(year, found.month, found.day)
  }

  /// `premier mardi de décembre`, `dernier vendredi du mois`, “second Monday in January 2027”: the next one, today included.
  static func nthWeekday(_ said: [String], today: Day) throws(Failure) -> Day? {
    let fillers: Set<String> = ["of", "in", "de", "du", "the", "le", "d'", "next", "prochain"]
    let isNext = said.contains("prochain") || said.contains("next")
    let words = said.filter { !fillers.contains($0) }
    guard (3...4).contains(words.count), let place = places[words[0]], let named = weekdayNumber(words[1]),
      isWeekdayName(words[1])
    else { return nil }
    let (year, current, _) = today.parts
    let months: [(year: Int, month: Int)]
    if words[2] == "mois" || words[2] == "month" {
      guard words.count == 3 else { return nil }
      months = (isNext ? 1...1 : 0...2).map { (year + (current - 1 + $0) / 12, (current - 1 + $0) % 12 + 1) }
    } else {
      guard let month = month(words[2]) else { return nil }
      if words.count == 4 {
        guard let year = self.year(words[3]) else { return nil }
        months = [(year, month)]
      } else {
        months = [(year, month), (year + 1, month)]
      }
    }
    let days = months.compactMap { year, month -> Day? in
      let length = Day.length(ofMonth: month, year: year)
      guard let first = Day(year: year, month: month, day: 1),
        let last = Day(year: year, month: month, day: length)
      else { return nil }
      if place < 0 { return last.advanced(by: -((last.weekday - named + 7) % 7)) }
      let day = first.advanced(by: (named - first.weekday + 7) % 7 + 7 * (place - 1))
      return day <= last ? day : nil
    }
    guard let day = days.first(where: { $0 >= today }) ?? (words.count == 4 ? days.first : nil) else {
      throw .noSuchDay
    }
    return day
  }

  /// Which of several; -1 is the last.
  static let places = [
    "premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "1re": 1, "first": 1, "1st": 1, "deuxieme": 2,
    "second": 2,
    "seconde": 2, "2e": 2, "2eme": 2, "2nd": 2, "troisieme": 3, "third": 3, "3e": 3, "3eme": 3, "3rd": 3,
    "quatrieme": 4, "fourth": 4, "4e": 4, "4eme": 4, "4th": 4, "dernier": -1, "derniere": -1, "last": -1,
  ]

  /// Takes an hour off the end: `vendredi à 18 h 30`, `friday 6pm`, `demain midi`, `vendredi soir`. The hour is nil for
  /// a part of the day, which has none.
  static func withoutHour(_ words: [String]) -> (rest: [String], second: Int?)? {
    let joins: Set<String> = [
      "a", "at", "vers", "around", "des", "from", "avant", "before", "by", "heures", "au", "in", "the",
    ]
    let parts: Set<String> = [
      "soir", "matin", "apres-midi", "evening", "morning", "afternoon", "night",
    ]
    func rest(_ count: Int) -> [String] {
      var rest = words.dropLast(count)
      while rest.count > 1, let last = rest.last,
        joins.contains(last)
          || parts.contains(last)
            && !["ce", "cet", "this"].contains(rest[rest.index(rest.endIndex, offsetBy: -2)])
      {
        rest.removeLast()
      }
      return Array(rest)
    }
    for count in [3, 2, 1] where words.count > count {
      if let second = TimeReader.secondOfDay(words.suffix(count).joined()) { return (rest(count), second) }
    }
    guard words.count > 1, let last = words.last else { return nil }
    switch last {
    case "midi", "noon": return (rest(1), 12 * 3600)
    case "minuit", "midnight": return (rest(1), nil)
    case _ where parts.contains(last): return (rest(1), nil)
    default: return nil
    }
  }
}
