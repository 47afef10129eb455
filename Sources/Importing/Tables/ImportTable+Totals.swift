import Wording

/// Rows that add up the others, as people put them under their lists.
extension ImportTable {
  /// Whether a row says nothing but a sum: it begins with a word for one, and everything else in it is numbers, units
  /// and what is counted. Somebody called Total has a first name, an address or anything else that is no count.
  /// - Complexity: O(1) for a row that does not begin so.
  func isTotal(_ row: Int) -> Bool { firstText(row).map(Self.isLead) == true && Self.isTotal(texts(row)) }

  /// Whether a row is text beside a table of Markdown.
  func isOutside(_ row: Int) -> Bool {
    separator == UInt8(ascii: "|") && places(of: Column.allCases).count > 1 && grid.isOutside(row)
  }

  /// Whether a row is none of the list: its heading again, as printed lists have it on every page, a rule, the number of a page.
  /// - Complexity: O(1) for a row that begins otherwise.
  func isFurniture(_ row: Int) -> Bool {
    guard let first = firstText(row), first.utf8.count <= 80, let letter = first.unicodeScalars.first else {
      return false
    }
    if "-=_*·.–— ".unicodeScalars.contains(letter) {
      guard first.allSatisfy({ "-=_*·.–— ".contains($0) }) else { return false }
      return texts(row).allSatisfy { $0.allSatisfy { "-=_*·.–— ".contains($0) } } && first.count > 1
    }
    // Most rows begin with another letter than « Page » and the heading.
    let lower = letter.isASCII ? Unicode.Scalar(UInt8(letter.value) | 0x20) : letter
    guard !letter.isASCII || lower == "p" || lower == firstHeading.unicodeScalars.first else { return false }
    let key = ColumnNames.key(first)
    if key == firstHeading { return texts(row).map(ColumnNames.key) == layout.filter { !$0.isEmpty } }
    guard key.hasPrefix("page ") else { return false }
    let rest = key.dropFirst(5)
    return rest.allSatisfy { $0.isNumber || " surof".contains($0) } && rest.first?.isNumber == true
      && texts(row).count == 1
  }

  /// Whether these cells, blank ones left out, say nothing but a sum.
  static func isTotal(_ cells: [String]) -> Bool {
    guard let first = cells.first, isLead(first) else { return false }
    return cells.allSatisfy { cell in
      cell.utf8.count <= 80
        && cell.folded.split { !$0.isLetter }.allSatisfy { counted.contains(String($0)) }
    }
  }

  private static func isLead(_ text: String) -> Bool {
    guard let first = text.utf8.first, initials.contains(first | 0x20), text.utf8.count <= 80 else {
      return false
    }
    let key = ColumnNames.key(text)
    return leads.contains { key == $0 || key.hasPrefix($0 + " ") }
  }

  /// How they begin: a row that begins otherwise is not looked at any further.
  private static let initials = Set(leads.compactMap(\.utf8.first))

  private static let leads = [
    "total", "totaux", "sous total", "sous totaux", "subtotal", "sub total", "grand total", "totals", "somme",
    "sum", "nombre de", "nombre d", "number of", "duree totale", "total duration", "nb de", "nb",
  ]

  /// The words in which sums are said.
  private static let counted: Set<String> = [
    "total", "totale", "totales", "totaux", "sous", "subtotal", "sub", "grand", "totals", "somme", "sum",
    "nombre", "number", "nb",
    "de", "des", "d", "of", "la", "le", "les", "du", "the", "general", "generale", "generaux", "duree",
    "duration",
    "personne", "personnes", "person", "persons", "people", "participant", "participants", "participante",
    "participantes", "present", "presents", "presente", "presentes", "attendee", "attendees", "inscrit",
    "inscrits",
    "inscrite", "inscrites", "membre", "membres", "member", "members", "habitant", "habitants", "resident",
    "residents", "point", "points", "item", "items", "ligne", "lignes", "row", "rows", "contribution",
    "contributions", "engagement", "engagements", "commitment", "commitments", "action", "actions", "seance",
    "seances", "reunion", "reunions", "meeting", "meetings", "session", "sessions", "minute", "minutes",
    "min",
    "mins", "mn", "h", "heure", "heures", "hour", "hours", "hr", "hrs", "pers", "temps", "time", "adultes",
    "enfants",
    "adults", "children", "hommes", "femmes", "men", "women", "et", "and",
  ]
}
