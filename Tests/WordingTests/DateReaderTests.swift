import Dialogue
import Testing

@testable import Wording

@Suite("Dates and times as people write them")
struct DateReaderTests {
  /// Sunday 22 November 2026.
  static let today = Day(iso: "2026-11-22") ?? Day(number: 0)
  /// At 19:00, the next meeting on 17 December.
  static let base = DateReader.Base(
    today: today, second: 19 * 3600, nextMeeting: Day(iso: "2026-12-17"))

  @Test(
    "Dates in both languages",
    arguments: [
      ("15/12", "2026-12-15"), ("22/11", "2026-11-22"), ("21/11", "2027-11-21"), ("15/12/2026", "2026-12-15"),
      ("15-12-26", "2026-12-15"), ("2027-02-28", "2027-02-28"), ("avant le 15/12", "2026-12-15"),
      ("15 déc.", "2026-12-15"), ("15 décembre 2027", "2027-12-15"), ("le 1er mars", "2027-03-01"),
      ("Dec 15", "2026-12-15"), ("December 15th, 2026", "2026-12-15"), ("vendredi", "2026-11-27"),
      ("vendredi prochain", "2026-11-27"), ("friday", "2026-11-27"), ("dimanche", "2026-11-29"),
      ("sunday", "2026-11-29"), ("ce dimanche", "2026-11-22"),
      ("dimanche prochain", "2026-11-29"),
      ("demain", "2026-11-23"),
      ("tomorrow", "2026-11-23"), ("après-demain", "2026-11-24"), ("dans 3 semaines", "2026-12-13"),
      ("in 3 weeks", "2026-12-13"), ("dans 2 mois", "2027-01-22"), ("fin mars", "2027-03-31"),
      ("end of march", "2027-03-31"), ("mi-avril", "2027-04-15"), ("d’ici le 3 janvier", "2027-01-03"),
      ("by Friday", "2026-11-27"), ("vendredi 18 décembre", "2026-12-18"), ("29/02", "2028-02-29"),
      ("au plus tard le 5 févr. 2027", "2027-02-05"), ("le 5 février au plus tard", "2027-02-05"),
      ("5 February at the latest", "2027-02-05"), ("d'ici 3 semaines", "2026-12-13"),
      ("d’ici quinze jours", "2026-12-07"), ("sous 8 jours", "2026-11-30"), ("within 3 weeks", "2026-12-13"),
      ("in a week", "2026-11-29"), ("the day after tomorrow", "2026-11-24"),
      ("vendredi en huit", "2026-12-04"),
      ("fin du mois", "2026-11-30"), ("end of the month", "2026-11-30"),
      ("d’ici la fin de l’année", "2026-12-31"),
      ("fin 2027", "2027-12-31"), ("vendredi 15/12", "2026-12-15"), ("mar 15", "2027-03-15"),
      ("mar. 15 déc.", "2026-12-15"), ("AOÛT 3", "2027-08-03"), ("1 mars 27", "2027-03-01"),
    ])
  func dates(text: String, expected: String) throws {
    #expect(try DateReader.read(text, today: DateReaderTests.today).iso == expected)
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "bientôt", "12", "le", "3 chats", "mars", "18 h", "2 mois", "dans x jours", "15/12/126",
      "dans 9999 ans", "fin mars bleu", "lundi 3", "fin",
    ])
  func noDates(text: String) {
    #expect(throws: DateReader.Failure.notADate) { try DateReader.read(text, today: DateReaderTests.today) }
  }

  @Test(
    "A day that does not exist is told apart",
    arguments: ["31/02", "30/02/2027", "31 avril", "2026-13-01", "12/15", "29/02/2027", "0/0"])
  func impossible(text: String) {
    #expect(throws: DateReader.Failure.noSuchDay) { try DateReader.read(text, today: DateReaderTests.today) }
  }

  @Test(
    "Part of a month that has begun already is next year's", arguments: ["début novembre", "mi-novembre"])
  func partsOfMonths(text: String) throws {
    #expect(try DateReader.read(text, today: DateReaderTests.today).parts.year == 2027)
  }

  @Test("A pasted book is neither a date nor read through")
  func bounded() {
    let book = String(repeating: "mot ", count: 50_000)
    #expect(throws: DateReader.Failure.notADate) { try DateReader.read(book, today: DateReaderTests.today) }
    let found = DateReader.atEnd(of: book + "avant le 15/12", from: DateReaderTests.base)
    #expect(found?.found?.day.iso == "2026-12-15")
    #expect(found?.text.utf8.count == book.utf8.count - 1)
    #expect(TimeReader.secondOfDay(book) == nil)
    #expect(TimeReader.minutes(book) == nil)
  }

  @Test(
    "A date is taken from the end of a sentence",
    arguments: [
      ("réparer les six mâts, avant le 15/12", "réparer les six mâts", "2026-12-15"),
      ("fournir les clés et l'assurance, 2027-02-28", "fournir les clés et l'assurance", "2027-02-28"),
      ("repeindre le hall avant vendredi", "repeindre le hall", "2026-11-27"),
      ("mend the lamps by December 15", "mend the lamps", "2026-12-15"),
      ("écrire au préfet d’ici fin mars", "écrire au préfet", "2027-03-31"),
      ("répondre dans 3 semaines", "répondre", "2026-12-13"),
      ("répondre d’ici 3 semaines", "répondre", "2026-12-13"),
      ("mend the lamps, December 15, 2026", "mend the lamps", "2026-12-15"),
      ("mend, paint, Friday, December 18, 2026", "mend, paint", "2026-12-18"),
    ])
  func endOfSentence(sentence: String, text: String, day: String) {
    let found = DateReader.atEnd(of: sentence, from: DateReaderTests.base)
    #expect(found?.text == text)
    #expect(found?.found?.day.iso == day)
  }

  @Test(
    "A sentence without a date at its end has none",
    arguments: [
      "réparer le 3e mât", "passer au local, puis au parc", "préparer pour 8 personnes", "la salle pour mars",
      "",
    ])
  func noDateAtEnd(sentence: String) {
    #expect(DateReader.atEnd(of: sentence, from: DateReaderTests.base)?.found == nil)
  }

  @Test("Every date that is printed is read back, in both languages", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let words = Words(language)
    for offset in stride(from: 0, to: 2000, by: 7) {
      let day = DateReaderTests.today.advanced(by: offset)
      #expect(try DateReader.read(words.longDate(day), today: DateReaderTests.today) == day)
      #expect(try DateReader.read(words.shortDate(day), today: DateReaderTests.today) == day)
      #expect(try DateReader.read(day.iso, today: DateReaderTests.today) == day)
      let sentence = words.pick("réparer, avant le ", "mend, by ") + words.shortDate(day)
      #expect(DateReader.atEnd(of: sentence, from: DateReaderTests.base)?.found?.day == day)
    }
  }

  @Test(
    "Times of day",
    arguments: [
      ("19:00", 68_400), ("19h", 68_400), ("19h30", 70_200), ("7pm", 68_400), ("7:30 pm", 70_200),
      ("19:42:10", 70_930),
      ("12am", 0), ("00:00", 0), ("19 h 42", 70_920),
    ])
  func times(text: String, seconds: Int) {
    #expect(TimeReader.secondOfDay(text) == seconds)
  }

  @Test(
    "What is no time is none", arguments: ["", "19", "25:00", "19:60", "13pm", "19h5x", "h", ":", "1:2:3:4"])
  func noTimes(text: String) {
    #expect(TimeReader.secondOfDay(text) == nil)
  }

  @Test(
    "Lengths of time",
    arguments: [
      ("5", 5), ("25 min", 25), ("90'", 90), ("1h30", 90), ("2,5 h", 150), ("2.5h", 150), ("1 h 05", 65),
      ("3h", 180),
    ])
  func durations(text: String, minutes: Int) {
    #expect(TimeReader.minutes(text) == minutes)
  }

  @Test(
    "Lengths of time as people say them",
    arguments: [
      ("un quart d’heure", 15), ("un quart d'heure", 15), ("quart d'heure", 15), ("une demi-heure", 30),
      ("demi heure", 30), ("trois quarts d’heure", 45), ("une heure", 60), ("une heure et demie", 90),
      ("deux heures et quart", 135), ("une heure trente", 90), ("1 heure 30", 90),
      ("une heure moins le quart", 45),
      ("vingt minutes", 20), ("vingt et une minutes", 21), ("quarante-cinq minutes", 45),
      ("quatre-vingt-dix minutes", 90), ("soixante-dix minutes", 70), ("1 heure et 10 minutes", 70),
      ("half an hour", 30), ("a half hour", 30), ("a quarter of an hour", 15),
      ("three quarters of an hour", 45),
      ("an hour", 60), ("an hour and a half", 90), ("one and a half hours", 90), ("two hours", 120),
      ("an hour and a quarter", 75), ("two hours and ten minutes", 130), ("Twenty-five minutes", 25),
      ("90 min", 90),
    ])
  func spokenDurations(text: String, minutes: Int) {
    #expect(TimeReader.minutes(text) == minutes)
    #expect(TimeReader.minutes(text, unit: 60) == minutes)
  }

  @Test("Every length and time that is printed is read back, in both languages", arguments: Language.allCases)
  func durationsRoundTrip(language: Language) {
    let words = Words(language)
    for minutes in 1..<600 {
      #expect(TimeReader.minutes(words.duration(seconds: minutes * 60)) == minutes)
      let time = WallTime(day: DateReaderTests.today, hour: minutes / 60, minute: minutes % 60)
      #expect(TimeReader.secondOfDay(words.clock(time)) == minutes * 60)
      #expect(TimeReader.secondOfDay(words.writtenClock(time)) == minutes * 60)
    }
  }

  @Test(
    "How far ahead a time is",
    arguments: [
      ("+10", 10), ("+1h30", 90), ("in 20 minutes", 20), ("dans 1 h 30", 90), ("dans 2 heures", 120),
      ("in 20", nil), ("19:00", nil), ("dans la salle", nil), ("+", nil),
    ] as [(String, Int?)])
  func ahead(text: String, minutes: Int?) {
    #expect(TimeReader.minutesAhead(text) == minutes)
  }

  @Test("A bare number counts the unit", arguments: [("3", 180), ("2.5", 150), ("45 min", 45)])
  func units(text: String, minutes: Int) {
    #expect(TimeReader.minutes(text, unit: 60) == minutes)
  }

  @Test(
    "What is no length of time is none",
    arguments: [
      "", "h", "x", "-5", "1h90", "1.234", "5 chats", "deux", "heure", "demi", "un point",
      "une minute et demie heure chat", "moins une heure",
    ])
  func noDurations(text: String) {
    #expect(TimeReader.minutes(text) == nil)
  }
}
