import Dialogue
import Wording

/// Ways of saying who speaks in which a name is not alone: then who that is stays open, and the whole line is kept.
extension SpokenName {
  /// A time in the line itself, or a mail: `[19:07] Ana`, `ana.lou@x.fr`.
  static func stamped(_ name: String, _ context: LineContext) -> SpokenName? {
    if name.contains("@"), !name.contains(where: \.isWhitespace) { return .open(likely: []) }
    guard let first = name.first, first.isNumber || "[(".contains(first),
      let blank = name.firstIndex(where: \.isWhitespace)
    else { return nil }
    let time = String(name[..<blank].filter { !"[]()".contains($0) })
    guard TimeReader.secondOfDay(time) != nil else { return nil }
    let rest = name[blank...].trimmed
    guard !rest.isEmpty, SpokenName(rest, in: context) != .text else { return nil }
    return .open(likely: parties(rest, context))
  }

  /// Somebody who speaks to somebody: « Ana à Bruno », « Ana → Bruno », « Bruno répond à Ana », “Ana to Bruno”.
  static func addressed(_ name: String, _ context: LineContext) -> SpokenName? {
    let words = name.replacing("→", with: " → ").replacing("->", with: " → ")
      .split(whereSeparator: \.isWhitespace).map(String.init)
    let verbs: Set<String> = ["dit", "demande", "repond", "parle", "says", "replies", "answers", "asks"]
    for (place, word) in words.enumerated().dropFirst() where place < words.count - 1 {
      guard ["a", "to", "→", "pour", "contre"].contains(word.folded) else { continue }
      var said = Array(words[..<place])
      if let verb = said.last, verbs.contains(verb.folded), said.count > 1 { said.removeLast() }
      let (who, whom) = (said.joined(separator: " "), words[(place + 1)...].joined(separator: " "))
      let speakers = parties(who, context)
      guard !speakers.isEmpty, !parties(whom, context).isEmpty else { continue }
      return .open(likely: speakers)
    }
    return nil
  }

  /// The first letter of a name and the rest of it, « D. Rossi », « Rossi D. », or a title without its blank, « M.Rossi
  /// »: whoever is called so.
  static func initialled(_ name: String, _ context: LineContext) -> SpokenName? {
    var parts = name.split { $0.isWhitespace || $0 == "." }.map(String.init)
    guard parts.count > 1, name.contains(".") else { return nil }
    if Title(parts[0]) != nil {
      guard name.dropFirst(parts[0].count).prefix(2).first == ".",
        name.dropFirst(parts[0].count + 1).first?.isWhitespace == false
      else { return nil }
      let apart = "\(parts.removeFirst()). \(parts.joined(separator: " "))"
      return SpokenName(apart, in: context)
    }
    guard let place = parts.firstIndex(where: { $0.count == 1 }), parts[place].first?.isUppercase == true
    else { return nil }
    let letter = parts.remove(at: place).nameKey
    let rest = parts.joined(separator: " ")
    let likely: [Party] =
      switch context.match(party: rest) {
      case .one(let party): [party]
      case .many(let parties): parties
      case .none: []
      }
    guard !likely.isEmpty else { return nil }
    let said = rest.nameKey.split(separator: " ").map(String.init)
    let called = likely.filter { party in
      let name = context.facts.name(of: party) ?? ""
      return name.split(whereSeparator: \.isWhitespace).contains { word in
        let key = String(word).nameKey
        return Title(word) == nil && !said.contains(key) && key.hasPrefix(letter)
      }
    }
    return called.count == 1 ? .one(called[0]) : .open(likely: called.isEmpty ? likely : called)
  }

  /// « DUPONT Jean », as lists write it, when that is one known person.
  static func reversed(_ name: String, _ context: LineContext) -> SpokenName? {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (2...3).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else {
      return nil
    }
    for place in 1..<words.count {
      let turned = (words[place...] + words[..<place]).joined(separator: " ")
      if case .one(let party) = context.match(party: turned),
        context.facts.name(of: party)?.nameKey == turned.nameKey
      {
        return .one(party)
      }
    }
    return nil
  }

  /// What somebody says: whose it is, is who says it.
  private static let sayings: Set<String> = [
    "reponse", "question", "demande", "proposition", "avis", "remarque", "intervention", "temoignage",
    "commentaire",
    "idee", "answer", "response", "reply", "proposal", "request", "opinion", "remark", "comment", "statement",
  ]

  /// A heading and whose it is: « Réponse de la Ville », “Answer from Bruno”.
  static func answering(_ name: String, _ context: LineContext) -> SpokenName? {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    let isSaying = words.first.map { sayings.contains($0.folded) } ?? false
    words = words.dropFirst()
    guard let first = words.first, ["de", "du", "des", "of", "from", "by"].contains(first.folded) else {
      return nil
    }
    words = words.dropFirst()
    if isSaying {
      // « Réponse du maire » : somebody, even where nobody is known who is called so.
      let whole = words.joined(separator: " ")
      for name in [whole, "le " + whole] {
        switch SpokenName(name, in: context) {
        case .one(let party): return .open(likely: [party])
        case .many(let likely), .open(let likely): return .open(likely: likely)
        case .text: continue
        }
      }
    }
    if let article = words.first, ["la", "le", "les", "the"].contains(article.folded) {
      words = words.dropFirst()
    }
    let rest = words.joined(separator: " ")
    guard case .one(let party) = context.match(party: rest),
      context.facts.name(of: party)?.nameKey == rest.nameKey
    else { return nil }
    return .open(likely: [party])
  }

  /// Several, somebody, or a letter that stands for somebody: « Plusieurs voix », « X ».
  static func crowd(_ name: String) -> SpokenName? {
    let words = name.folded.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, words.count <= 4 else { return nil }
    if ["X", "Y", "NN", "N.N.", "XX"].contains(name) { return .open(likely: []) }
    let many: Set<String> = [
      "plusieurs", "quelqu'un", "certains", "certaines", "voix", "several", "someone", "somebody",
      "everybody",
      "everyone",
    ]
    let isCrowd =
      many.contains(first) || words.count == 1 && ["public", "audience", "tous", "all"].contains(first)
    return isCrowd ? .open(likely: []) : nil
  }

  /// A family of actors, the whole room or somebody of whom no more is known, in a word: « Habitants », « La salle », «
  /// inconnu ». It is not whoever has the floor.
  static func group(_ name: String) -> SpokenName? {
    var words = name.folded.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    if let first = words.first, ["le", "la", "les", "the"].contains(first), words.count > 1 {
      words = words.dropFirst()
    }
    let groups: Set<String> = [
      "habitants", "habitantes", "associations", "institutions", "salle", "assemblee", "residents", "room",
      "habitant", "habitante", "resident", "riverain", "riveraine", "inconnu", "inconnue", "anonyme",
      "unknown", "anonymous",
    ]
    return words.count == 1 && groups.contains(words[words.startIndex]) ? .open(likely: []) : nil
  }

  /// Somebody known before a sign that is no colon: « Ana — oui », « Ana> oui ». Who speaks stays open.
  static func parted(_ text: String, in context: LineContext) -> CaptureLine.Speaker? {
    guard let sign = text.nameEnd(where: { "—–→>⇒;".unicodeScalars.contains($0) }) else { return nil }
    let name = text[..<sign].trimmed
    guard !name.isEmpty, name.first?.isUppercase == true, name.split(separator: " ").count <= 4,
      case .one(let party) = context.match(party: name), !Headings.contains(name), !context.addsPeople
    else { return nil }
    return .open(name, likely: [party])
  }

  /// Whether it names one person: words with capitals, none of which stands for anybody or for several.
  static func isProper(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count <= 4, last.first?.isUppercase == true,
      last.filter(\.isLetter).count > 1, crowd(name) == nil, group(name) == nil
    else { return false }
    return name.allSatisfy { $0.isLetter || $0.isWhitespace || $0.isApostrophe || "-‐‑.".contains($0) }
      && !words.contains { ["et", "and"].contains($0.folded) }
  }

  private static func parties(_ name: String, _ context: LineContext) -> [Party] {
    switch SpokenName(name, in: context) {
    case .one(let party): [party]
    case .many(let parties), .open(let parties): parties
    case .text: []
    }
  }
}
