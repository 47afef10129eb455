/// A heading within a list that may name a college: « Habitants », « Collège des bailleurs », « Élus de la commune », “College of residents (12)”.
/// A name that only begins like one, « Ba », « Dep », is somebody.
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

  private static let groups: Set<String> = ["college", "colleges", "famille", "family", "group"]

  private static let members: Set<String> = [
    "membres", "membre", "members", "member", "representants", "representantes", "representant",
    "representatives", "liste", "list",
  ]

  private static let articles: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "of", "the", "from", "for", "a", "au", "aux", "et",
  ]
}
