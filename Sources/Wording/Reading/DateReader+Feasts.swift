import Dialogue

/// Days that have a name.
extension DateReader {
  /// A feast or another day with a name, in the year that is said or the next one that has it.
  static func feast(_ words: [String], today: Day) -> Day? {
    let fillers: Set<String> = ["le", "la", "les", "de", "du", "the", "prochain", "prochaine", "next"]
    var words = words.filter { !fillers.contains($0) }
    guard words.count > 0 else { return nil }
    var years = [today.parts.year, today.parts.year + 1]
    if words.count > 1, let last = words.last, last.utf8.count == 4, let year = number(last) {
      years = [year]
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    let days = years.compactMap { year -> Day? in
      if let fixed = fixed[name] { return Day(year: year, month: fixed.month, day: fixed.day) }
      return moving[name].flatMap { ahead in easter(year)?.advanced(by: ahead) }
    }
    return days.first { $0 >= today } ?? (years.count == 1 ? days.first : nil)
  }

  /// Whether the words mean the next meeting, whenever it is.
  static func isNextMeeting(_ words: [String]) -> Bool {
    let meetings: Set<String> = [
      "seance", "reunion", "rencontre", "fois", "assemblee", "session", "permanence", "conseil", "comite",
      "copil", "atelier", "pleniere", "meeting", "workshop", "assembly", "time",
    ]
    let said = words.filter { !["la", "le", "the", "notre", "our", "de", "du"].contains($0) }
    let next: Set<String> = ["prochaine", "prochain", "next", "suivante", "suivant", "following"]
    return said.count == 2
      && (next.contains(said[0]) && meetings.contains(said[1])
        || meetings.contains(said[0]) && next.contains(said[1]))
  }

  private static let fixed: [String: (month: Int, day: Int)] = [
    "nouvel an": (1, 1), "jour an": (1, 1), "new year": (1, 1), "new year's": (1, 1),
    "new year's day": (1, 1),
    "epiphanie": (1, 6), "epiphany": (1, 6), "chandeleur": (2, 2), "saint-valentin": (2, 14),
    "valentine's day": (2, 14), "fete travail": (5, 1), "may day": (5, 1), "labour day": (5, 1),
    "fete musique": (6, 21), "saint-jean": (6, 24), "fete nationale": (7, 14), "bastille day": (7, 14),
    "assomption": (8, 15), "rentree": (9, 1), "rentree scolaire": (9, 1), "rentree classes": (9, 1),
    "back to school": (9, 1), "halloween": (10, 31), "toussaint": (11, 1), "all saints": (11, 1),
    "all saints' day": (11, 1), "armistice": (11, 11), "reveillon": (12, 24), "reveillon noel": (12, 24),
    "veille noel": (12, 24), "christmas eve": (12, 24), "noel": (12, 25), "christmas": (12, 25),
    "xmas": (12, 25), "christmas day": (12, 25), "boxing day": (12, 26), "saint-sylvestre": (12, 31),
    "new year's eve": (12, 31),
  ]

  /// Days from Easter Sunday.
  private static let moving: [String: Int] = [
    "mardi gras": -47, "shrove tuesday": -47, "vendredi saint": -2, "good friday": -2, "paques": 0,
    "easter": 0,
    "easter sunday": 0, "lundi paques": 1, "easter monday": 1, "ascension": 39, "ascension day": 39,
    "pentecote": 49, "pentecost": 49, "whitsun": 49, "lundi pentecote": 50, "whit monday": 50,
  ]

  /// Easter Sunday of a year of the Gregorian calendar.
  static func easter(_ year: Int) -> Day? {
    // "Anonymous Gregorian" computus, Nature, 20 April 1876; as in Meeus, *Astronomical Algorithms*, chapter 8.
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
