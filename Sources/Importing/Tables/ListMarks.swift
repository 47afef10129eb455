/// What stands alone in a line of a list and is nobody.
enum ListMarks {
  /// Whether a line is a heading within a list: « Excusés », « Pouvoirs : 2 », « Absents (3) ».
  static func isSection(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = ColumnNames.key(text).split(separator: " ").map(String.init)
      .filter { !$0.allSatisfy(\.isNumber) && !fillers.contains($0) }
    return !words.isEmpty && words.allSatisfy(sections.contains)
  }

  /// Whether a line that stands alone in a row of several columns is a note on the list and no name: behind a mark of a
  /// footnote, with a word for one, or a sentence.
  static func isNote(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let key = ColumnNames.key(text)
    if text.contains(":") || text.hasPrefix("NB") || text.hasPrefix("N.B"),
      notes.contains(where: { key == $0 || key.hasPrefix($0 + " ") })
    {
      return true
    }
    let small = words.dropFirst().count { word in
      word.first?.isLowercase == true
        && !particles.contains(word.folded.prefix { $0 != "'" && $0 != "’" } + "")
    }
    let isMarked =
      text.first.map { "*†‡§¹²³".contains($0) } == true || text.hasPrefix("(*") || text.hasPrefix("(1)")
    let behind = text.first { $0.isLetter }
    if isMarked { return behind?.isLowercase == true || words.count > 4 || text.contains(where: \.isNumber) }
    return words.count > 3 && (small > 1 || text.contains(where: \.isNumber))
  }

  private static let notes = [
    "nb", "n b", "nota", "nota bene", "note", "notes", "source", "sources", "legende", "remarque",
    "remarques",
    "key", "remark", "mise a jour", "maj", "updated",
  ]

  /// Small words within names.
  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "les", "d", "l", "von", "van", "der", "den", "zu", "et", "and", "y", "e",
    "da", "do", "dos", "di", "del", "della", "el", "al", "ben", "bin", "ibn", "bint", "dit", "dite", "ou",
    "épouse",
    "epouse", "nee", "ne", "veuve", "of", "the",
  ]

  /// Whether a line names nobody: a mark, a remark of a program, a word for nothing.
  static func isNobody(_ text: String) -> Bool {
    if text.first == "#" { return true }
    let key = ColumnNames.key(text)
    return key.isEmpty || nothings.contains(key) || key.count > 1 && Set(key) == ["x"]
  }

  /// Whether a cell of how somebody is reached says that there is nothing: « néant », « aucun », « – ».
  /// - Complexity: O(1) for what is longer, or has a digit or an at sign.
  static func isNothing(_ text: String) -> Bool {
    guard text.utf8.count <= 20, !text.utf8.contains(where: { $0 == 0x40 || (0x30...0x39).contains($0) })
    else { return false }
    return isNobody(text) || noContacts.contains(ColumnNames.key(text))
  }

  private static let noContacts: Set<String> = [
    "non", "no", "sans", "sans mail", "sans email", "sans adresse", "pas de mail", "pas d email",
    "pas d e mail", "pas de courriel", "pas d adresse", "pas de telephone", "non renseigne", "non communique",
    "non connu", "no email", "no mail", "no e mail", "no phone", "not given", "not known",
  ]

  /// Whether a word says that somebody holds an elected office: « élue », « Élu(e) », “Councillor”.
  static func isElected(_ text: String) -> Bool {
    // All of them begin with one of these letters: a hundred thousand functions are asked.
    guard text.utf8.count <= 40, let first = text.first(where: \.isLetter), "eéècEÉÈC".contains(first) else {
      return false
    }
    return elected.contains(withoutEndings(text).folded)
  }

  private static let elected: Set<String> = [
    "elu", "elue", "elus", "elues", "elected", "elected member", "elected members", "councillor",
    "councillors", "conseiller municipal", "conseillere municipale", "conseillers municipaux",
  ]

  /// A word without the ends that hold for women and men: « Habitant·e·s », « élu(e) ».
  static func withoutEndings(_ text: String) -> String {
    text.split(separator: " ").map { word in
      let parts = word.split { ".·•-()/‧⋅".contains($0) }
      let ends: Set<String> = ["e", "s", "es", "ne", "nes", "trice", "trices", "rice", "rices"]
      return parts.count > 1 && parts.dropFirst().allSatisfy { ends.contains($0.lowercased()) }
        ? String(parts[0]) : String(word)
    }.joined(separator: " ")
  }

  private static let fillers: Set<String> = [
    "les", "la", "le", "des", "de", "du", "et", "and", "of", "the", "e", "es", "s", "ou", "non", "ayant",
    "donne",
    "liste", "list", "nombre", "number", "nb", "membre", "membres", "member", "members", "for", "absence",
  ]

  private static let sections: Set<String> = [
    "excuse", "excuses", "excusee", "excusees", "absent", "absents", "absente", "absentes", "present",
    "presents",
    "presente", "presentes", "pouvoir", "pouvoirs", "procuration", "procurations", "represente",
    "representes",
    "representee", "representees", "invite", "invites", "invitee", "invitees", "observateur", "observateurs",
    "observatrices", "apologies", "apology", "proxy", "proxies", "guest", "guests", "attendees", "attendance",
    "visitors", "public", "titulaire", "titulaires", "suppleant", "suppleants", "suppleante", "suppleantes",
    "inscrit", "inscrits", "inscrite", "inscrites", "votants", "votant", "quorum", "secretariat",
  ]

  private static let nothings: Set<String> = [
    "x", "neant", "aucun", "aucune", "none", "nobody", "personne", "n a", "na", "nc", "nd", "tbd", "tbc",
    "vide",
    "rien", "fin", "fin de liste", "end", "end of list", "a completer", "a definir", "a preciser", "a venir",
    "inconnu", "unknown", "vacant", "poste vacant", "siege vacant",
  ]
}
