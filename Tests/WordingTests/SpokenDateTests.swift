import Dialogue
import Testing

@testable import Wording

@Suite("Dates as people say them")
struct SpokenDateTests {
  private let base = DateReaderTests.base

  @Test(
    "Relative dates, feasts, seasons and stretches of time, in both languages",
    arguments: [
      ("avant Noël", "2026-12-25"), ("before Christmas", "2026-12-25"), ("by Christmas", "2026-12-25"),
      ("le mois prochain", "2026-12-31"), ("next month", "2026-12-31"),
      ("avant le mois prochain", "2026-12-01"),
      ("fin janvier", "2027-01-31"), ("d’ici fin janvier", "2027-01-31"),
      ("à la fin du mois prochain", "2026-12-31"),
      ("d'ici la fin de la semaine prochaine", "2026-11-29"), ("by the end of next week", "2026-11-29"),
      ("the Friday after next", "2026-12-04"), ("by year end", "2026-12-31"),
      ("at the year-end", "2026-12-31"),
      ("by month end", "2026-11-30"),
      ("la semaine prochaine", "2026-11-29"), ("next week", "2026-11-29"), ("before next week", "2026-11-23"),
      ("cette semaine", "2026-11-22"), ("the week after next", "2026-12-06"),
      ("vendredi de la semaine prochaine", "2026-11-27"), ("la semaine du 14 décembre", "2026-12-20"),
      ("semaine 50", "2026-12-13"), ("en fin de semaine", "2026-11-22"),
      ("début de semaine prochaine", "2026-11-23"),
      ("à la prochaine séance", "2026-12-17"), ("at the next meeting", "2026-12-17"),
      ("d’ici la prochaine réunion", "2026-12-17"), ("pour la prochaine fois", "2026-12-17"),
      ("next time", "2026-12-17"),
      ("in two weeks", "2026-12-06"), ("in a fortnight", "2026-12-06"), ("sous quinze jours", "2026-12-07"),
      ("sous quinzaine", "2026-12-07"), ("sous huitaine", "2026-11-30"),
      ("dans une dizaine de jours", "2026-12-02"),
      ("dans un délai de 15 jours", "2026-12-07"), ("within the next two weeks", "2026-12-06"),
      ("two weeks from now", "2026-12-06"), ("d’ici un mois", "2026-12-22"), ("dans six mois", "2027-05-22"),
      ("sous 48 h", "2026-11-24"), ("sous 48h", "2026-11-24"), ("within 48 hours", "2026-11-24"),
      ("dans 6 heures", "2026-11-23"),
      ("à la rentrée", "2027-09-01"), ("avant l’été", "2027-06-21"), ("au printemps", "2027-06-20"),
      ("in spring", "2027-06-20"), ("cet hiver", "2027-03-19"), ("by summer", "2027-06-21"),
      ("en mars", "2027-03-31"), ("avant mars", "2027-03-01"), ("courant mars", "2027-03-31"),
      ("by March", "2027-03-31"),
      ("in March 2028", "2028-03-31"), ("en 2027", "2027-12-31"), ("l’an prochain", "2027-12-31"),
      ("next year", "2027-12-31"),
      ("au premier trimestre 2027", "2027-03-31"), ("fin du trimestre", "2026-12-31"),
      ("next quarter", "2027-03-31"),
      ("à Pâques", "2027-03-28"), ("by Easter", "2027-03-28"), ("à la Toussaint", "2027-11-01"),
      ("lundi de Pentecôte", "2027-05-17"),
      ("avant le 15", "2026-12-15"), ("by the 15th", "2026-12-15"), ("le 30", "2026-11-30"),
      ("jeudi 3", "2026-12-03"),
      ("ce vendredi", "2026-11-27"), ("this Friday", "2026-11-27"), ("friday week", "2026-12-04"),
      ("jeudi en quinze", "2026-12-10"),
      ("ce soir", "2026-11-22"), ("tonight", "2026-11-22"), ("by the end of the day", "2026-11-22"),
      ("ce week-end", "2026-11-22"), ("next weekend", "2026-11-29"), ("the 15th of December", "2026-12-15"),
      ("d’ici au 15 janvier", "2027-01-15"), ("au plus tard vendredi", "2026-11-27"),
      ("no later than Friday", "2026-11-27"),
      ("pour le 31 décembre.", "2026-12-31"), ("(avant le 15/12)", "2026-12-15"), ("mi-mars", "2027-03-15"),
      ("by mid-January", "2027-01-15"),
      ("the first Monday in December", "2026-12-07"), ("le premier mardi de décembre", "2026-12-01"),
      ("le dernier vendredi de janvier", "2027-01-29"), ("the last Friday of the month", "2026-11-27"),
      ("le 3e jeudi du mois prochain", "2026-12-17"), ("second Monday in January 2027", "2027-01-11"),
      ("a week on Tuesday", "2026-12-01"), ("a week from Tuesday", "2026-12-01"),
      ("two weeks on Monday", "2026-12-07"), ("a fortnight on Friday", "2026-12-11"),
      ("15-12", "2026-12-15"), ("S50", "2026-12-13"), ("sem. 50", "2026-12-13"), ("week 50", "2026-12-13"),
      ("lundi semaine 50", "2026-12-07"), ("fin S1 2027", "2027-06-30"), ("dans la quinzaine", "2026-12-07"),
      ("ce soir 21h", "2026-11-22"), ("avant le 15 au soir", "2026-12-15"),
      ("by the 15th in the evening", "2026-12-15"), ("le premier décembre", "2026-12-01"),
      ("le 15 janvier prochain", "2027-01-15"), ("le 15 du mois prochain", "2026-12-15"),
      ("the 15th of next month", "2026-12-15"), ("le 30 de ce mois", "2026-11-30"),
      ("la première semaine de janvier", "2027-01-07"), ("the first week of January", "2027-01-07"),
      ("la dernière semaine de mars", "2027-03-31"), ("d’ici 10 jours ouvrés", "2026-12-04"),
      ("within 5 working days", "2026-11-27"),
    ])
  func spoken(text: String, expected: String) throws {
    #expect(try DateReader.find(text, from: base).day.iso == expected)
  }

  @Test(
    "A deadline in a month, a quarter, a year is its last day; before it, its first; a season begins",
    arguments: [
      ("jusqu’en mars", "2027-03-31"), ("jusqu'à mars", "2027-03-31"),
      ("jusqu’au mois de mars", "2027-03-31"),
      ("d’ici mars", "2027-03-31"), ("d'ici à mars", "2027-03-31"), ("d’ici le mois de mars", "2027-03-31"),
      ("courant mars", "2027-03-31"), ("courant du mois d’avril", "2027-04-30"),
      ("au cours du mois de mars", "2027-03-31"), ("in the course of April", "2027-04-30"),
      ("until March", "2027-03-31"), ("till March 2028", "2028-03-31"), ("by next March", "2027-03-31"),
      ("before March", "2027-03-01"), ("avant le mois de mars", "2027-03-01"),
      ("by November", "2026-11-30"), ("d’ici novembre", "2026-11-30"), ("avant novembre", "2027-11-01"),
      ("avant la fin mars", "2027-03-31"), ("avant fin mars", "2027-03-31"),
      ("before the end of March", "2027-03-31"), ("by end-March", "2027-03-31"),
      ("jusqu’à fin mars", "2027-03-31"), ("jusque fin mars", "2027-03-31"),
      ("until the end of March", "2027-03-31"), ("avant la mi-avril", "2027-04-15"),
      ("d’ici à la mi-avril", "2027-04-15"), ("mid-April", "2027-04-15"), ("by mid April", "2027-04-15"),
      ("début mai", "2027-05-01"), ("by early May", "2027-05-01"), ("late June", "2027-06-30"),
      ("la première quinzaine de mars", "2027-03-15"), ("la seconde quinzaine de mars", "2027-03-31"),
      ("la dernière quinzaine de février 2028", "2028-02-29"),
      ("d’ici l’été", "2027-06-21"), ("jusqu’à l’été", "2027-06-21"), ("by the summer", "2027-06-21"),
      ("by spring", "2027-03-20"), ("until spring 2028", "2028-03-20"), ("d’ici au printemps", "2027-03-20"),
      ("avant la fin de l’été", "2027-09-22"), ("by the end of spring", "2027-06-20"),
      ("by the weekend", "2026-11-28"), ("by next weekend", "2026-11-28"),
      ("d’ici la semaine prochaine", "2026-11-29"), ("by next week", "2026-11-29"),
      ("avant la semaine prochaine", "2026-11-23"), ("d’ici le mois prochain", "2026-12-31"),
      ("au premier trimestre", "2027-03-31"), ("d’ici le 1er trimestre 2027", "2027-03-31"),
      ("by Q1", "2027-03-31"), ("by the end of Q1", "2027-03-31"), ("before Q2", "2027-04-01"),
      ("avant la fin du deuxième trimestre", "2027-06-30"), ("au 2e semestre", "2026-12-31"),
      ("by the first half of 2027", "2027-06-30"), ("au dernier trimestre 2027", "2027-12-31"),
      ("by the end of the first quarter of next year", "2027-03-31"),
      ("au premier semestre de l’année prochaine", "2027-06-30"), ("T1 de l’année prochaine", "2027-03-31"),
      ("in March next year", "2027-03-31"),
      ("d’ici 2027", "2027-12-31"), ("by 2027", "2027-12-31"), ("avant 2027", "2027-01-01"),
      ("fin d’année", "2026-12-31"), ("à la fin de l’année 2027", "2027-12-31"),
      ("d’ici l’an prochain", "2027-12-31"), ("before next year", "2027-01-01"), ("mi-2027", "2027-07-02"),
    ])
  func deadlines(text: String, expected: String) throws {
    #expect(try DateReader.find(text, from: base).day.iso == expected)
  }

  @Test(
    "A date with an hour is a date",
    arguments: [
      ("le 15/12 à 18h", "2026-12-15", 18 * 3600), ("vendredi 18h", "2026-11-27", 18 * 3600),
      ("vendredi à 18 h 30", "2026-11-27", 66_600), ("Friday at 6 p.m.", "2026-11-27", 18 * 3600),
      ("friday 6:30pm", "2026-11-27", 66_600), ("demain midi", "2026-11-23", 12 * 3600),
      ("le 15 décembre 2026 à 10h", "2026-12-15", 36_000), ("avant 21h", "2026-11-22", 75_600),
      ("vendredi soir", "2026-11-27", nil), ("demain matin 9h", "2026-11-23", 9 * 3600),
      ("tomorrow morning", "2026-11-23", nil),
    ] as [(String, String, Int?)])
  func hours(text: String, day: String, second: Int?) throws {
    let found = try DateReader.find(text, from: base)
    #expect(found.day.iso == day)
    #expect(found.second == second)
    #expect(!found.isWhole)
  }

  @Test("Without a planned meeting the next one is no day")
  func noMeeting() {
    #expect(throws: DateReader.Failure.noMeeting) {
      try DateReader.read("à la prochaine séance", today: DateReaderTests.today)
    }
  }

  @Test(
    "The end of a sentence without a comma or a preposition",
    arguments: [
      ("réparer les mâts le mois prochain", "réparer les mâts", "2026-12-31"),
      ("répondre vendredi", "répondre", "2026-11-27"),
      ("répondre par écrit fin janvier", "répondre par écrit", "2027-01-31"),
      ("mend the lamps next month", "mend the lamps", "2026-12-31"),
      ("poser les bancs en mars", "poser les bancs", "2027-03-31"),
      ("mend the lamps tomorrow", "mend the lamps", "2026-11-23"),
      ("voter au printemps", "voter", "2027-06-20"),
      ("passer la semaine prochaine", "passer", "2026-11-29"),
      ("planter avant l’été", "planter", "2027-06-21"),
      ("mend the lamps by the end of next week", "mend the lamps", "2026-11-29"),
      ("rendre le plan au second semestre 2027", "rendre le plan", "2027-12-31"),
      ("rendre le plan 15 décembre", "rendre le plan", "2026-12-15"),
      ("mend it 15/12/2026", "mend it", "2026-12-15"),
      ("garder le local jusqu’en mars", "garder le local", "2027-03-31"),
      ("garder le local jusque fin mars", "garder le local", "2027-03-31"),
      ("mend the lamps by March", "mend the lamps", "2027-03-31"),
      ("planter d’ici le printemps", "planter", "2027-03-20"),
      ("mend it December 15", "mend it", "2026-12-15"),
      ("mend the mast the first Monday in December", "mend the mast", "2026-12-07"),
      ("mend the mast, the first Monday in December", "mend the mast", "2026-12-07"),
      ("mend the mast a week on Tuesday", "mend the mast", "2026-12-01"),
      ("réparer le mât, le premier mardi de décembre", "réparer le mât", "2026-12-01"),
      ("mend the mast a fortnight today", "mend the mast", "2026-12-06"),
      ("mend the mast, a week tomorrow", "mend the mast", "2026-11-30"),
      ("mend it by close of play Friday", "mend it", "2026-11-27"),
      ("mend it COP Friday", "mend it", "2026-11-27"),
      ("mend it EOD Monday", "mend it", "2026-11-23"),
      // Two days: the last one is the date, and the words stay.
      ("ouvrir le local, du 12 au 15 janvier", "ouvrir le local, du 12 au 15 janvier", "2027-01-15"),
      ("passer entre le 12 et le 15 janvier", "passer entre le 12 et le 15 janvier", "2027-01-15"),
      ("passer le 12 ou 13 janvier", "passer le 12 ou 13 janvier", "2027-01-13"),
      ("mend it between 12 and 15 January", "mend it between 12 and 15 January", "2027-01-15"),
      ("réparer le mât S50", "réparer le mât S50", nil),
      ("réparer le mât, S50", "réparer le mât", "2026-12-13"),
      // What the day alone does not say stays.
      ("passer vendredi à 18h", "passer vendredi à 18h", "2026-11-27"),
      ("apporter le plan à la prochaine séance", "apporter le plan à la prochaine séance", "2026-12-17"),
      ("réparer le mât, vers le 15/12", "réparer le mât, vers le 15/12", "2026-12-15"),
    ])
  func plainEnds(sentence: String, text: String, day: String?) {
    let found = DateReader.atEnd(of: sentence, from: base)
    #expect((found?.text ?? sentence) == text)
    #expect(found?.found?.day.iso == day)
  }

  @Test("A date with which a promise begins")
  func beginnings() {
    let found = DateReader.atStart(of: "avant Noël, réparer le mât", from: base)
    #expect(found?.text == "réparer le mât" && found?.found?.day.iso == "2026-12-25")
    #expect(DateReader.atStart(of: "by Friday, mend the mast", from: base)?.found?.day.iso == "2026-11-27")
    #expect(DateReader.atStart(of: "avant le 31/02, réparer", from: base)?.failure == .noSuchDay)
    #expect(DateReader.atStart(of: "pour Ada, un banc", from: base) == nil)
    #expect(DateReader.atStart(of: "Noël, les lampes", from: base) == nil)
  }

  @Test(
    "What only looks like a date is none",
    arguments: [
      "préparer la prochaine séance", "réparer le marché du dimanche", "ouvrir le local le vendredi",
      "préparer la rentrée", "remplir le bac aux 3/4", "passer dans la salle", "couper l’eau sous l’évier",
      "demander un plan en couleurs", "habiter au 15", "chercher un lieu au calme", "fêter Noël",
      "repeindre l’école en bleu",
    ])
  func noDates(sentence: String) {
    #expect(DateReader.atEnd(of: sentence, from: base)?.found == nil)
  }

  @Test(
    "What looks like a date and is none is told, with its words",
    arguments: [
      ("réparer le mât, le 31/02", "le 31/02", DateReader.Failure.noSuchDay),
      ("réparer le mât avant le 31/02", "avant le 31/02", .noSuchDay),
      ("mend the lamps by 31 April", "by 31 April", .noSuchDay),
      ("réparer le mât 31 novembre", "31 novembre", .noSuchDay),
      ("nettoyer avant la brocante", "avant la brocante", .notADate),
      ("répondre après les vacances", "après les vacances", .notADate),
      ("la salle pour mars", "pour mars", .notADate),
      ("répondre, un de ces jours", "un de ces jours", .notADate),
      ("répondre après Noël", "après Noël", .notADate),
      ("mend it after Christmas", "after Christmas", .notADate),
      ("réparer le plus tôt possible", "le plus tôt possible", .notADate),
      ("mend it by end of play", "end of play", .notADate),
      ("réparer au plus vite", "au plus vite", .notADate),
      ("réparer dès que possible", "dès que possible", .notADate),
      ("mend it as soon as possible", "as soon as possible", .notADate), ("mend it asap", "asap", .notADate),
      ("meet on Monday in December", "in December", .notADate),
    ])
  func told(sentence: String, written: String, failure: DateReader.Failure) {
    let found = DateReader.atEnd(of: sentence, from: base)
    #expect(found?.found == nil)
    #expect(found?.text == sentence)
    #expect(found?.failure == failure)
    #expect(found?.written == written)
  }

  @Test(
    "Easter, as published",
    arguments: [(2024, "03-31"), (2025, "04-20"), (2026, "04-05"), (2027, "03-28"), (2038, "04-25")])
  func easter(year: Int, day: String) {
    #expect(DateReader.easter(year)?.iso == "\(year)-\(day)")
  }

  @Test("The next day like one of the past")
  func nextLike() {
    let past = Day(iso: "2025-12-15") ?? DateReaderTests.today
    #expect(DateReader.next(like: past, from: DateReaderTests.today)?.iso == "2026-12-15")
  }
}
