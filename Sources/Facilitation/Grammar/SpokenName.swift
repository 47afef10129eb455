import Dialogue
import Wording

/// Who is meant by the words before a colon. Words are put into nobody's mouth: what is nearly a name, a title and a
/// word, several names, or words with capitals that are no heading leave open who speaks.
enum SpokenName: Hashable {
  /// Somebody known.
  case one(Party)
  /// A name that fits several.
  case many([Party])
  /// Somebody, but who is open; those who are likely.
  case open(likely: [Party])
  /// No name: part of what is said.
  case text

  /// Reads what stands before a colon.
  /// - Complexity: that of finding a name; O(*people*) for one that nobody bears.
  init(_ written: String, in context: LineContext) {
    let name = SpokenName.bare(written)
    let isHeading = Headings.contains(name)
    if let found = SpokenName.letter(name, context) {
      self = isHeading ? .text : found
      return
    }
    switch context.match(party: name) {
    case .one(let party):
      // A heading is somebody only when their name begins with the whole of it, but for a title: `Ville` is the town, `Note` is
      // not M. Noteau.
      let whole = context.facts.name(of: party) ?? ""
      let bare = whole.split(whereSeparator: \.isWhitespace).drop { Title($0) != nil }.joined(separator: " ")
      let isWhole = [whole, bare].contains { ($0.nameKey + " ").hasPrefix(name.nameKey + " ") }
      self = isHeading && !isWhole ? .text : .one(party)
      return
    case .many(let parties):
      self = isHeading ? .text : .many(parties)
      return
    case .none: break
    }
    guard !isHeading else {
      self = SpokenName.group(name) ?? SpokenName.answering(name, context) ?? .text
      return
    }
    self =
      SpokenName.initialled(name, context) ?? SpokenName.stamped(name, context)
      ?? SpokenName.addressed(name, context)
      ?? SpokenName.reversed(name, context) ?? SpokenName.crowd(name) ?? SpokenName.group(name)
      ?? SpokenName.articled(name, context)
      ?? SpokenName.qualified(name, context) ?? SpokenName.titled(
        name, context)
      ?? SpokenName.listed(name, context)
      ?? SpokenName.near(name, context) ?? .text
  }

  /// A letter alone or behind a title, « B », « b. », « M. B »: whoever is called exactly so. Nobody else is guessed
  /// from it, and it is somebody all the same when it is large, or some name begins so.
  /// - Complexity: O(*people*).
  private static func letter(_ name: String, _ context: LineContext) -> SpokenName? {
    func parts(_ name: String) -> (title: Title?, key: String) {
      let words = name.split(whereSeparator: \.isWhitespace)
      let title = words.count > 1 ? words.first.flatMap { Title($0) } : nil
      let bare = words.dropFirst(title == nil ? 0 : 1).joined(separator: " ")
      return (title, bare.nameKey.filter { $0 != "." })
    }
    let (title, wanted) = parts(name)
    guard wanted.count == 1, wanted.first?.isLetter == true else { return nil }
    func isCalledSo(_ name: String) -> Bool { parts(name).key == wanted && title?.fits(name) != false }
    let called =
      context.facts.people.values.filter { isCalledSo($0.name) }.map { Party.person($0.id) }
      + context.facts.organisations.values.filter { isCalledSo($0.name) }.map { Party.organisation($0.id) }
    if !called.isEmpty { return called.count == 1 ? .one(called[0]) : .many(called) }
    var likely: [Party] =
      switch context.match(party: wanted) {
      case .one(let party): [party]
      case .many(let parties): parties
      case .none: []
      }
    if let title {
      // « Mme D. », where one person in the room bears the title and a last name that begins so.
      likely = likely.filter { title.fits(context.facts.name(of: $0)) }
      let there = likely.filter { title.bears($0, initial: wanted, context) }
      if there.count == 1 { return .one(there[0]) }
    }
    return likely.isEmpty && name.first?.isUppercase != true ? nil : .open(likely: likely)
  }

  /// A name without the marks around it, and without what is written between it and the colon: when it was said, that
  /// it was said.
  private static func bare(_ written: String) -> String {
    var name = String(written.trimmedBlanks.filter { !"\"“”«»*_".contains($0) }).trimmedBlanks
    if name.first == "@" { name.removeFirst() }
    if let first = name.first, let last = name.last, "([".contains(first), ")]".contains(last),
      name.dropFirst().dropLast().allSatisfy({ !"()[]".contains($0) })
    {
      name = String(name.dropFirst().dropLast()).trimmedBlanks
    }
    let said: Set<String> = [
      "dit", "demande", "repond", "ajoute", "precise", "propose", "says", "said", "asks", "answers", "adds",
    ]
    while name.first?.isUppercase == true, let blank = name.lastIndex(where: \.isWhitespace) {
      let last = String(name[name.index(after: blank)...])
      guard TimeReader.secondOfDay(last) != nil || said.contains(last.folded) else { break }
      name = String(name[..<blank]).trimmedBlanks
    }
    return name
  }

  /// An article and what somebody known is called: « La ville » is the town. Behind an article a beginning is nobody.
  private static func articled(_ name: String, _ context: LineContext) -> SpokenName? {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    if ["le", "la", "les", "the"].contains(first.folded), words.count > 1 {
      words.removeFirst()
    } else if first.folded.hasPrefix("l'") {
      words[0] = String(first.dropFirst(2))
    } else {
      return nil
    }
    let rest = words.joined(separator: " ")
    guard case .one(let party) = context.match(party: rest),
      context.facts.name(of: party)?.nameKey == rest.nameKey
    else { return nil }
    return .one(party)
  }

  /// `M. Dino (bailleur)`: that person when the brackets say what is known of them.
  private static func qualified(_ name: String, _ context: LineContext) -> SpokenName? {
    let said: String
    let bare: String
    if name.last == ")", let open = name.lastIndex(of: "(") {
      (bare, said) = (name[..<open].trimmed, name[name.index(after: open)...].dropLast().trimmed)
    } else if let comma = name.firstIndex(of: ","),
      name[name.index(after: comma)...].trimmed.first?.isLowercase == true
    {
      // « Ada, habitante » : what somebody is, and not another name.
      (bare, said) = (name[..<comma].trimmed, name[name.index(after: comma)...].trimmed)
      guard case .one = SpokenName(bare, in: context) else { return nil }
    } else {
      return nil
    }
    guard !bare.isEmpty, !said.isEmpty else { return nil }
    switch SpokenName(bare, in: context) {
    case .one(let party): return context.isKnown(said, of: party) ? .one(party) : .open(likely: [party])
    case .many(let parties):
      let fit = parties.filter { context.isKnown(said, of: $0) }
      return fit.count == 1 ? .one(fit[0]) : .open(likely: fit.isEmpty ? parties : fit)
    case .open(let likely): return .open(likely: likely)
    case .text: return nil
    }
  }

  /// A title and a name, or a function: `Monsieur Bruno`, `Mme Durand`, `le maire`, `Madame la présidente`.
  private static func titled(_ name: String, _ context: LineContext) -> SpokenName? {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    if let title = Title(first), words.count > 1 {
      words.removeFirst()
      let rest = words.joined(separator: " ")
      if let found = title.bearer(of: rest, context) { return found }
      switch context.match(party: rest) {
      case .one(let party):
        return title.fits(context.facts.name(of: party)) ? .one(party) : .open(likely: [party])
      case .many(let parties):
        let fit = parties.filter { title.fits(context.facts.name(of: $0)) }
        return fit.count == 1 ? .one(fit[0]) : .open(likely: fit.isEmpty ? parties : fit)
      case .none: return .open(likely: context.near(rest))
      }
    }
    let folded = words.map { $0.folded }
    let articles: Set<String> = ["le", "la", "les", "the", "un", "une", "des", "a", "an"]
    if folded.count > 1, articles.contains(folded[0]), Functions.names(folded[1], withArticle: true) {
      return .open(likely: context.near(words.dropFirst().joined(separator: " ")))
    }
    if folded[0].hasPrefix("l'"), Functions.names(String(folded[0].dropFirst(2)), withArticle: true) {
      return .open(likely: [])
    }
    if Functions.isWhole(folded) { return .open(likely: []) }
    // “Woman at the back”, « Collectif du 12 ».
    let places: Set<String> = ["at", "in", "from", "du", "de", "des", "au", "a", "of", "from", "with"]
    if folded.count > 1, name.first?.isUppercase == true, Functions.names(folded[0], withArticle: true),
      places.contains(folded[1]) || folded[1].hasPrefix("d'")
    {
      return .open(likely: [])
    }
    let hasName = words.dropFirst().contains { $0.first?.isUppercase == true || $0.first?.isNumber == true }
    return Functions.words.contains(folded[0]) && hasName ? .open(likely: []) : nil
  }

  /// Several names: `Bruno, Ada`, `Ada et Bruno`.
  private static func listed(_ name: String, _ context: LineContext) -> SpokenName? {
    var parts: [String] = [""]
    for word in name.replacing("/", with: " , ").replacing("&", with: " , ").replacing(",", with: " , ")
      .split(whereSeparator: \.isWhitespace)
    {
      if ["d'autres", "autres", "others", "al"].contains(word.folded), parts.count > 1 { continue }
      if [",", "et", "and", "+"].contains(word.lowercased()) {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    parts.removeAll(where: \.isEmpty)
    guard parts.count > 1 else { return nil }
    let areNames = parts.allSatisfy { part in
      switch SpokenName(part, in: context) {
      case .one, .many, .open: true
      case .text: false
      }
    }
    return areNames ? .open(likely: []) : nil
  }

  /// One slip away from a known name, or words with capitals.
  private static func near(_ name: String, _ context: LineContext) -> SpokenName? {
    let near = context.near(name)
    if !near.isEmpty { return .open(likely: near) }
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count <= 4, first.count > 1, !Headings.contains(String(first)) else {
      return nil
    }
    let particles: Set<String> = [
      "de", "du", "des", "la", "le", "el", "al", "ben", "bin", "van", "von", "da", "di",
    ]
    let articles: Set<String> = [
      "le", "la", "les", "un", "une", "des", "the", "ce", "cette", "mon", "notre", "nos", "our",
    ]
    if words.count == 2, articles.contains(String(first).folded), words[1].count > 1,
      words[1].allSatisfy(\.isUppercase)
    {
      return .open(likely: [])
    }
    guard !articles.contains(String(first).folded) else { return nil }
    let areNames = words.allSatisfy { word in
      guard let letter = word.first else { return false }
      let isWord = word.allSatisfy { $0.isLetter || $0.isApostrophe || "-‐‑.".contains($0) }
      return isWord && letter.isUppercase || particles.contains(word.folded)
    }
    return areNames && first.first?.isUppercase == true ? .open(likely: []) : nil
  }
}

/// A word before a name.
struct Title {
  enum Gender { case man, woman }
  let gender: Gender?

  /// Reads `M.`, `Madame`, `Dr`; nil for anything else.
  init?(_ word: some StringProtocol) {
    switch word.folded.filter({ $0 != "." }) {
    case "m", "mr", "monsieur", "mister": gender = .man
    case "mme", "madame", "mrs", "ms", "miss", "mlle", "mademoiselle": gender = .woman
    case "dr", "docteur", "doctor", "pr", "prof", "professeur", "professor", "me", "maitre": gender = nil
    default: return nil
    }
  }

  /// Who bears a name and this title; where nobody of that name bears it, who bears the name without any. Nil when
  /// nobody is called so.
  /// - Complexity: with ``LineContext/names``, that of finding a name.
  func bearer(of rest: String, _ context: LineContext) -> SpokenName? {
    let key = rest.nameKey
    func split(_ name: String) -> (title: Title?, key: String) {
      let words = name.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, let title = Title(first), words.count > 1 else {
        return (nil, name.nameKey)
      }
      return (title, words.dropFirst().joined(separator: " ").nameKey)
    }
    let same = context.people(ending: rest).compactMap { person -> (party: Party, title: Title?)? in
      let (title, bare) = split(person.name)
      return bare == key ? (.person(person.id), title) : nil
    }
    guard !same.isEmpty else { return nil }
    let bearers = same.filter { $0.title.map { $0.gender == gender } == true }
    let likely = bearers.isEmpty ? same.filter { $0.title == nil } : bearers
    return likely.count == 1
      ? .one(likely[0].party) : .open(likely: (likely.isEmpty ? same : likely).map(\.party))
  }

  /// Whether somebody is in the room and bears the title before a last name that begins so.
  func bears(_ party: Party, initial: String, _ context: LineContext) -> Bool {
    guard case .person(let id) = party, context.session?.attendance.isPresent(id) == true,
      let words = context.facts.people[id]?.name.split(whereSeparator: \.isWhitespace),
      let first = words.first, words.count > 1, let other = Title(first), other.gender == gender
    else { return false }
    return words.last?.folded.hasPrefix(initial) == true
  }

  /// Whether somebody of that name may have the title: `Mme Bruno` is not `M. Bruno`.
  func fits(_ name: String?) -> Bool {
    guard let first = name?.split(whereSeparator: \.isWhitespace).first, let other = Title(first),
      let mine = gender, let theirs = other.gender
    else { return true }
    return mine == theirs
  }
}

extension LineContext {
  /// Whether words in brackets say what is known of somebody: their organisation or their college.
  fileprivate func isKnown(_ said: String, of party: Party) -> Bool {
    func begins(_ name: String?) -> Bool {
      guard let name else { return false }
      return NameMatch(said, among: [(name: name, value: 0)]) == .one(0)
    }
    if case .person(let id) = party, let body = facts.people[id]?.organisation,
      begins(facts.organisations[body]?.name)
    {
      return true
    }
    guard let college = facts.college(of: party) else { return false }
    let names = [college.rawValue, Words(.french).label(college), Words(.english).label(college)]
    return names.contains {
      begins($0) || $0.folded.dropLast() == said.folded || $0.folded == said.folded + "s"
    }
  }

  /// Those whose name, or a word of it, is one slip away: a letter more, fewer, another or two exchanged.
  func near(_ name: String) -> [Party] {
    let key = name.nameKey
    // Short words and small letters are too often words of the language.
    guard key.count >= (name.first?.isUppercase == true ? 4 : 5), key.count <= 40 else { return [] }
    let letters = Array(key.unicodeScalars)
    func isNear(_ other: String) -> Bool {
      let other = other.nameKey
      guard other.utf8.count + 4 > key.utf8.count else { return false }
      if Slip.isOne(letters, Array(other.unicodeScalars)) { return true }
      guard !key.contains(" ") else { return false }
      return other.split(separator: " ").contains {
        $0.count >= 4 && Slip.isOne(letters, Array($0.unicodeScalars))
      }
    }
    func some<Value>(_ table: NameTable<Value>?, _ all: [Value], _ name: (Value) -> String?) -> [Value] {
      let likely = table?.values(perhapsNear: key, byWord: !key.contains(" ")) ?? all
      var near: [Value] = []
      for value in likely where near.count < 5 && name(value).map(isNear) == true { near.append(value) }
      return near
    }
    return some(names?.people, names == nil ? facts.people.values.map(\.id) : []) { facts.people[$0]?.name }
      .map { .person($0) }
      + some(names?.organisations, names == nil ? facts.organisations.values.map(\.id) : []) {
        facts.organisations[$0]?.name
      }.map { .organisation($0) }
  }
}

/// Slips of the fingers.
enum Slip {
  /// Whether one letter is missing, too many or another, or two that follow each other are exchanged (Damerau 1964).
  static func isOne<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    let (left, right) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
    if left.count <= 1, right.count <= 1 { return true }
    return left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
  }
}
