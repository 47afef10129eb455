import Dialogue
import Facilitation

/// A heading within a list that may name a college: « Habitants », « Collège des bailleurs », « Élus de la commune »,
/// “College of residents (12)”. A name that only begins like one, « Ba », « Dep », is somebody.
struct GroupTitle {
  /// What may be the name of the college, the whole heading first.
  private(set) var names: [String]
  /// Whether it says itself that it is of a college or of those who are elected.
  private(set) var isSaid = false
  /// Whether it is of people who hold an elected office.
  private(set) var isOfElected = false

  /// Nil for a line that is too long to be a heading, or says nothing.
  init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    let plain = ListMarks.withoutEndings(text.replacing(":", with: " "))
    var words = ColumnNames.key(plain).split(separator: " ").map(String.init)
    // How many they are: « Habitants (12) ».
    while let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    guard !words.isEmpty else { return nil }
    names = [words.joined(separator: " ")]
    isOfElected = ListMarks.isElected(names[0])
    if let of = words.firstIndex(where: { Self.groups.contains($0) }),
      words[..<of].allSatisfy({ Self.members.contains($0) || Self.articles.contains($0) })
    {
      isSaid = true
      let rest = words[(of + 1)...].drop { Self.articles.contains($0) }
      guard !rest.isEmpty else { return nil }
      names.insert(rest.joined(separator: " "), at: 0)
      isOfElected = ListMarks.isElected(names[0])
    } else if let first = words.first, ListMarks.isElected(first), words.count > 1,
      Self.articles.contains(words[1])
    {
      (isSaid, isOfElected) = (true, true)
      names = [words.dropFirst().drop { Self.articles.contains($0) }.joined(separator: " ")]
    } else if let first = words.first, Self.members.contains(first), words.count > 1,
      Self.articles.contains(words[1])
    {
      // « Représentants des bailleurs », “Representatives of the landlords”.
      names.append(words.dropFirst().drop { Self.articles.contains($0) }.joined(separator: " "))
    } else if words.count == 2, ListMarks.isElected(words[0]), let office = Self.offices[words[1]] {
      // « Élus municipaux », « Élues régionales ».
      (isSaid, isOfElected) = (true, true)
      names = [office]
    } else if let last = words.last, words.count > 1, Self.groups.contains(last) {
      names.append(words.dropLast().joined(separator: " "))
    } else {
      let rest = words.drop { Self.articles.contains($0) }
      if rest.count < words.count, !rest.isEmpty { names.append(rest.joined(separator: " ")) }
    }
    names = names.flatMap { name in
      name.hasSuffix("s") ? [name, String(name.dropLast())] : [name]
    }
  }

  /// Whether those who hold an office hold it elsewhere than in the commune.
  var isOfOthers: Bool {
    ["departement", "region", "metropole", "agglomeration", "intercommunalite", "etat", "county"].contains {
      names.first?.hasPrefix($0) == true
    }
  }

  /// Whether a title is of people who hold an elected office: « Élu(e) », « Élus municipaux », « Collège des élus ».
  static func isOfElected(_ text: String) -> Bool {
    ListMarks.isElected(text) || GroupTitle(text)?.isOfElected == true
  }

  private static let groups: Set<String> = ["college", "colleges", "famille", "family", "group"]

  /// The college of those who hold an office of this sort.
  private static let offices = [
    "municipaux": "commune", "municipales": "commune", "municipal": "commune", "municipale": "commune",
    "locaux": "commune", "locales": "commune", "communautaires": "intercommunalite",
    "metropolitains": "intercommunalite", "metropolitaines": "intercommunalite",
    "departementaux": "departement", "departementales": "departement", "regionaux": "region",
    "regionales": "region",
  ]

  private static let members: Set<String> = [
    "membres", "membre", "members", "member", "representants", "representantes", "representant",
    "representatives", "liste", "list",
  ]

  fileprivate static let articles: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "of", "the", "from", "for", "a", "au", "aux", "et",
  ]
}

extension CellReader {
  /// The college that a heading names; nil for none.
  func college(titled title: GroupTitle) -> CollegeID? {
    title.names.lazy.compactMap { college(named: $0) }.first
  }

  /// The college that a cell names: « Bailleur(s) », « Collège 1 – habitants », « Élus municipaux », « Ville de Lyon ».
  /// - Throws: a ``Problem`` for what names none.
  func college(inCell text: String) throws(Problem) -> CollegeID {
    if let found = college(named: ListMarks.withoutEndings(text)) ?? college(named: text) { return found }
    let title = GroupTitle(text)
    if let found = title.flatMap(college(titled:)) ?? college(headOf: text, isBody: false) { return found }
    let isTheirs = title?.isOfElected == true && title?.isOfOthers == false
    if isTheirs, let commune = college(named: CollegeID.commune.rawValue) { return commune }
    return try college(text)
  }

  /// The college that the first words name, before an article or whatever follows, or those behind a number: «
  /// Préfecture du Rhône », “City of Leeds”, « 2 – Associations », « Association Unis-Cité »; nil for none. In what a
  /// body is called (`isBody`), a first word without an article is a sign of an association only.
  func college(headOf text: String, isBody: Bool) -> CollegeID? {
    let words = ColumnNames.key(ListMarks.withoutEndings(text)).split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    let ends = words.indices.dropFirst().filter { GroupTitle.articles.contains(words[$0]) }
    let heads = ends.map { words[..<$0].joined(separator: " ") }
    if let found = heads.lazy.compactMap({ self.college(named: $0) }).first { return found }
    if let found = college(named: first), !isBody || found == .associations { return found }
    guard !isBody, let number = words.lastIndex(where: { $0.allSatisfy(\.isNumber) }), number < 2 else {
      return nil
    }
    return college(named: words[(number + 1)...].joined(separator: " "))
  }
}
