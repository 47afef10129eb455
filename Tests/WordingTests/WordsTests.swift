import Dialogue
import Testing

@testable import Wording

private enum Sample: Phrase {
  case points

  var french: String { "{0} {0|point|points} sur {1}" }
  var english: String { "{0} {0|point|points} of {1}" }
}

@Suite("Words")
struct WordsTests {
  let french = Words(.french)
  let english = Words(.english)

  @Test("Plurals: zero is singular in French, plural in English")
  func plurals() {
    #expect(french(Sample.points, 0, 3) == "0 point sur 3")
    #expect(english(Sample.points, 0, 3) == "0 points of 3")
    #expect(french(Sample.points, 2, 3) == "2 points sur 3")
    #expect(english(Sample.points, 1, 3) == "1 point of 3")
  }

  @Test(
    "The language of the environment",
    arguments: [
      (["LANG": "en_GB.UTF-8"], Language.english), (["LANG": "fr_FR.UTF-8"], .french),
      (["LANG": "C"], .french),
      (["LANG": "fr_FR", "LC_ALL": "en_US"], .english), ([:], .french),
      (["LC_ALL": "", "LC_MESSAGES": "en"], .english),
      (["LC_ALL": "C.UTF-8", "LANGUAGE": "en"], .english),
      (["LANG": "fr_FR", "LANGUAGE": "de:en_GB:fr"], .english),
      (["LANG": "en_GB", "LANGUAGE": "fr_FR:en"], .french), (["LANG": "en_GB", "LANGUAGE": "de"], .english),
    ])
  func languages(environment: [String: String], expected: Language) {
    #expect(Language(environment: environment) == expected)
  }

  @Test(
    "Only an environment that says nothing about languages leaves the language open",
    arguments: [
      ([:], true), (["LANG": "C"], true), (["LANG": "C.UTF-8"], true), (["LANG": "POSIX"], true),
      (["LANG": "fr_FR.UTF-8"], false), (["LANG": "de_DE"], false), (["LANG": "C", "LC_ALL": "C"], false),
      (["LC_MESSAGES": "en_GB"], false), (["LANG": "C", "LC_ALL": ""], true),
    ] as [([String: String], Bool)])
  func unknown(environment: [String: String], isUnknown: Bool) {
    #expect(Language.isUnknown(in: environment) == isUnknown)
  }

  @Test("An answer names a language by number, letter or name, in either language")
  func answers() {
    #expect(["1", " fr ", "Français", "french"].allSatisfy { Language(answer: $0) == .french })
    #expect(["2", "EN", "English", "anglais"].allSatisfy { Language(answer: $0) == .english })
    #expect(["", "3", "de", "oui"].allSatisfy { Language(answer: $0) == nil })
  }

  @Test("Dates, clocks, delays and lengths of time")
  func times() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    let first = try #require(Day(iso: "2027-03-01"))
    #expect(french.longDate(day) == "dimanche 22 novembre 2026")
    #expect(french.longDate(first) == "lundi 1er mars 2027")
    #expect(english.longDate(day) == "Sunday 22 November 2026")
    #expect(french.shortDate(day, reference: day) == "22 nov.")
    #expect(french.shortDate(first, reference: day) == "1er mars 2027")
    #expect(french.writtenClock(WallTime(day: day, hour: 19, minute: 5)) == "19\u{A0}h\u{A0}05")
    #expect(french.delay(seconds: 420) == "+7′")
    #expect(french.delay(seconds: -180) == "−3′")
    #expect(french.delay(seconds: 20) == "±0′")
    #expect(french.stopwatch(134) == "2:14")
    #expect(french.stopwatch(3734) == "1:02:14")
    #expect(french.duration(seconds: 3900) == "1\u{A0}h\u{A0}05")
    #expect(french.age(from: day, to: day.advanced(by: 21)) == "il y a 3 semaines")
    #expect(english.age(from: day, to: day.advanced(by: 1)) == "yesterday")
  }

  @Test("Figures that are none, or past all measure, are shown and never trap")
  func extremes() {
    #expect(french.percent(.nan) == "–")
    #expect(french.percent(.infinity) == "–")
    #expect(french.decimal(.nan) == "–")
    #expect(french.minutes(seconds: .max) == "\(Int.max / 60)′")
    #expect(french.delay(seconds: .min) == "−\(Int.max / 60)′")
    #expect(french.duration(seconds: .min) == "0\u{A0}s")
    #expect(french.stopwatch(.min) == "0:00")
    #expect(!french.duration(seconds: .max).isEmpty)
  }

  @Test("Numbers")
  func numbers() {
    #expect(french.percent(0.41) == "41\u{A0}%")
    #expect(english.percent(0.41) == "41%")
    #expect(french.decimal(0.8961, places: 2) == "0,90")
    #expect(english.decimal(-1.25, places: 1) == "−1.3")
    #expect(french.decimal(10.18, places: 1) == "10,2")
    #expect(french.decimal(.nan) == "–")
    #expect(french.list(["a", "b", "c"]) == "a, b et c")
    #expect(french.list([]).isEmpty)
  }
}
