import Dialogue

/// What a column says.
enum Column: Int, CaseIterable, Sendable {
  /// People.
  case name, given, family, civility, fullName, organisation, college
  /// Other names of people, beside the one by which they are called or in place of it.
  case usualGiven, usual, birth, display, pseudonym, nickname
  /// What is a civility in some lists and a function in others.
  case personTitle
  /// How they are reached.
  case contact, mail, telephone, street, postcode, city, country, role
  /// Points.
  case number, title, minutes, hours, kind, presenter, subject, state
  /// What was said.
  case text, speaker, at, item, itemNumber, label, answers, moderated, withdrawn
  case fate, fateBy, fateUntil, fateTo, fateBecause
  /// Meetings.
  case session, day, start, end, place, endDay, isWholeDay, isCancelled, body, weekday, month, year
  /// What was promised.
  case what, due, report, answeredText
  /// In what function somebody speaks; the college of their body, which only own exports have.
  case capacity, bodyCollege
  /// Who holds an elected office: a mark, or the names of those who do.
  case elected
  /// What CiviCRM says a contact is.
  case contactType
}

/// Which columns a file may have, and what people and programs call them.
struct ColumnNames: Sendable {
  /// Each column with its names, those of this program first; compared as ``key(_:)`` makes them.
  let columns: [(column: Column, names: [String])]
  /// Sets of columns of which one must be there whole.
  let needed: [[Column]]

  /// What a column is called, by the keys of all its names.
  private let byKey: [String: Column]
  /// The same without the words that say nothing of what a column holds.
  private let byWords: [String: Column]
  /// Words that say of whom or of which of several a heading is, and that do not matter.
  private let qualifiers: Set<String>

  init(needed: [[Column]], qualifiers: Set<String> = [], _ columns: [(Column, [String])]) {
    self.needed = needed
    self.qualifiers = qualifiers.union(["obligatoire", "facultatif", "optionnel", "required", "optional"])
    self.columns = columns.map { (column: $0.0, names: $0.1) }
    let named = columns.flatMap { column, names in names.map { (Self.key($0), column) } }
    byKey = Dictionary(named) { first, _ in first }
    // « De » is a name, and no word that says what a column holds.
    let worded = named.map { (Self.words($0, without: []), $1) }.filter { !$0.0.isEmpty }
    byWords = Dictionary(worded) { first, _ in first }
  }

  /// The column that a heading names. What stands in brackets behind it, a language or a number, and words that do not
  /// matter are no part of the name.
  func column(_ heading: String) -> Column? {
    let whole = Self.key(heading)
    guard !whole.isEmpty else { return nil }
    for key in [whole, Self.withoutBrackets(heading).map(Self.key)].compactMap({ $0 }) where !key.isEmpty {
      if let column = byKey[key] { return column }
      let words = key.split(separator: " ")
      // « E-mail 2 »; « id » is no language that anybody writes a title in, but a number, and “withdrawn_at” is a moment.
      if words.count > 1, let last = words.last,
        last.utf8.count == 2 && !["id", "at", "by", "to", "on", "of"].contains(last)
          || last.allSatisfy(\.isNumber),
        let column = byKey[words.dropLast().joined(separator: " ")]
      {
        return column
      }
      for others in [[], qualifiers] {
        if let column = byWords[Self.words(key, without: others)] { return column }
      }
    }
    return nil
  }

  /// A heading without what stands in brackets in it: « Prénom(s) », « E-mail (obligatoire) »; nil where there is
  /// nothing, a number, or a unit, which says how the cells are read.
  private static func withoutBrackets(_ heading: String) -> String? {
    var (bare, inner, unit, depth, isEnding) = ("", "", "", 0, false)
    for character in heading {
      if "([{".contains(character) {
        // « Prénom(s) »: the end of a word.
        if depth == 0 { isEnding = bare.last?.isLetter == true }
        depth += 1
      }
      if depth == 0 { bare.append(character) } else { inner.append(character) }
      if depth > 0, !isEnding { unit.append(character) }
      if ")]}".contains(character), depth > 0 { depth -= 1 }
    }
    let words = key(inner).split(separator: " ")
    let isUnit = key(unit).split(separator: " ").contains { units.contains(String($0)) }
    return words.isEmpty || isUnit || words.allSatisfy({ $0.allSatisfy(\.isNumber) }) ? nil : bare
  }

  private static let units: Set<String> = [
    "h", "hr", "hrs", "heure", "heures", "hour", "hours", "s", "sec", "secondes", "seconds", "j", "jour",
    "jours", "day", "days",
  ]

  /// The words of a key that say what a column holds, in the singular; all of them where none does.
  private static func words(_ key: String, without others: Set<String>) -> String {
    // « 1 heure 30 » names no column.
    if key.first?.isNumber == true { return "" }
    let words = key.split(separator: " ").map(String.init).filter {
      !fillers.contains($0) && !$0.allSatisfy(\.isNumber)
    }
    let telling = words.filter { !others.contains($0) }
    return (telling.isEmpty ? words : telling).map {
      // The groups of OpenSlides are what somebody may do there, no college.
      $0.utf8.count > 3 && $0.hasSuffix("s") && !$0.hasSuffix("ss") && $0 != "groups"
        ? String($0.dropLast()) : $0
    }.joined(separator: " ")
  }

  /// Articles, and the ends of words that hold for women and men.
  private static let fillers: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "of", "the", "your", "votre", "vos", "notre", "e", "es",
    "ne", "nes", "trice", "trices", "rice", "euse", "euses",
  ]

  /// Whether these columns are enough.
  func isEnough(_ columns: Set<Column>) -> Bool {
    needed.contains { $0.allSatisfy { columns.contains($0) } }
  }

  /// Whether these are the columns of a list of people.
  var isOfPeople: Bool { needed.contains([.family]) }

  /// Whether these are the columns of a list of meetings.
  var isOfMeetings: Bool { needed.contains([.title, .day]) }

  /// The columns that must be there, in this program's own words.
  var neededNames: String {
    needed.prefix(4).map { set in
      set.map { column in
        columns.first { $0.column == column }?.names.prefix(2).joined(separator: " / ") ?? ""
      }
      .joined(separator: " + ")
    }.joined(separator: ", ")
  }

  /// A heading as it is compared: without case, accents, marks and blanks that do not matter.
  static func key(_ heading: String) -> String {
    var key = ""
    var hasBlank = false
    for scalar in heading.folded.unicodeScalars {
      let isKept =
        scalar.isASCII
        ? (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isKept {
        if hasBlank, !key.isEmpty { key += " " }
        key.unicodeScalars.append(scalar)
        hasBlank = false
      } else {
        hasBlank = true
      }
    }
    return key
  }
}
