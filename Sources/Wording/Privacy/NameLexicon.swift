import Dialogue

/// What of the names of people tells who is meant, and in which writing.
///
/// A name is a name whatever its words mean: only the mark of a pseudonym keeps its words. How sure a word of it is depends on
/// how it was written: « voisine du 3e » has none, « Voisin Martin » two, of which one is a word of every day.
struct NameLexicon {
  /// They go in every writing; everyday ones among them with a capital.
  private(set) var firm: Set<String> = []
  /// They go with a capital.
  private(set) var capital: Set<String> = []
  /// They go with a capital that no sentence begins with.
  private(set) var doubtful: Set<String> = []
  /// Parts of two letters: they go where a capital says that they are names.
  private(set) var short: Set<String> = []
  /// Names of several words by their first word.
  private(set) var phrases: [String: [[String]]] = [:]
  /// Pseudonyms of several words by their first one: their words are words of every day, so that they go only with the capitals
  /// that they have.
  private(set) var marks: [String: [[(word: String, isCapital: Bool)]]] = [:]
  /// The first letters of names of several words, as one writes « J.-P. M. ».
  private(set) var initials: Set<String> = []
  /// Parts in scripts that write words without blanks, or with what belongs to them: they go wherever they stand.
  private(set) var inner: Set<String> = []
  /// What is left of names of Greek and Cyrillic script when their ending is another one.
  private(set) var stems: Set<String> = []
  /// The length of the longest word that goes in every writing.
  private(set) var longest = 0

  private let kept: Set<String>
  private let spared: Set<String>

  /// What is hidden; the words of `kept` stay, those of `spared` unless they are surely a name.
  init(hiding names: some Sequence<GivenName>, keeping kept: Set<String>, sparing spared: Set<String>) {
    (self.kept, self.spared) = (kept, spared)
    for name in Set(names) {
      switch name.sort {
      case .contact: add(contact: name.text)
      case .room, .civil, .pseudonym, .spoken:
        add(name.text, name.sort)
        for written in Transliteration.writings(of: name.text) { add(written, name.sort) }
      }
    }
    longest = firm.map(\.count).max() ?? 0
    for word in firm
    where word.count >= 4 && word.unicodeScalars.allSatisfy({ (0x370...0x52F).contains($0.value) }) {
      stems.insert(word.count > 4 ? String(word.dropLast()) : word)
      if "аяоеиыуюйьαηοςυι".contains(word.last ?? " ") { stems.insert(String(word.dropLast())) }
    }
  }

  private mutating func add(_ name: String, _ sort: GivenName.Sort) {
    let all = NamePart.parts(of: name)
    guard let first = all.first, all.contains(where: { !kept.contains($0.word) }) else { return }
    if sort == .spoken, Headings.contains(name) || all.count > 6 { return }
    let shape = NameShape(all, isSpoken: sort == .spoken)
    guard sort != .pseudonym else {
      if all.count == 1, !kept.contains(first.word) { capital.insert(first.word) }
      if all.count > 1, !shape.isNobody {
        marks[first.word, default: []].append(all.map { ($0.word, !$0.isSmall) })
      }
      return
    }
    if all.count > 1, sort == .civil || !shape.isNobody {
      phrases[first.word, default: []].append(all.map(\.word))
      // « N’Doye » goes whole, whatever stands before it.
      for part in name.split(separator: " ") where part.contains(where: \.isApostrophe) {
        let words = NameParts.words(of: String(part))
        if words.count == 2, words[0].count < 3 { phrases[words[0], default: []].append(words) }
      }
    }
    if !shape.isUnsure, !shape.isRole { addInitials(of: all) }
    var names: [String] = []
    for (place, part) in all.enumerated() where !kept.contains(part.word) && part.isName {
      if place < shape.head ?? all.count, NameParts.articles.contains(part.folded) { continue }
      if shape.isUnsure, spared.contains(part.word) { continue }
      if part.folded.count == 2, all.count > 1 {
        if NameParts.isShort(part.folded), !part.isSmall, !part.isInBrackets { short.insert(part.folded) }
        continue
      }
      inner.formUnion(NameParts.inner(part.folded))
      if part.isInBrackets {
        // « Habitante 3 (tour Allende) » names nobody: what stands in brackets says where.
        if !shape.isRole, NameParts.isTelling(part.folded) { doubtful.insert(part.word) }
      } else if NameParts.isRole(part.folded) {
        if part.isSmall { continue }
        // « M. Voisin » is a name; « Habitante 3 » and « Jeune du quartier » are none.
        if shape.names > 1 {
          if place == shape.head { doubtful.insert(part.word) } else { capital.insert(part.word) }
        } else if sort == .civil || !shape.isRole || !shape.saysWhich {
          capital.insert(part.word)
        }
      } else if part.isSmall, shape.isVague || shape.isRole || !shape.isSmall {
        if NameParts.isTelling(part.folded) { doubtful.insert(part.word) }
      } else if sort == .spoken && shape.names < 2 || part.folded.count < 3 {
        capital.insert(part.word)
      } else if all.count == 1 || NameParts.isTelling(part.folded) {
        firm.insert(part.word)
        names.append(part.word)
      }
    }
    if !shape.isUnsure { addJoined(name, all.map(\.word), names) }
  }

  /// Those of all names, and without the particles.
  private mutating func addInitials(of all: [NamePart]) {
    let names = all.filter { !$0.isInBrackets && !$0.isSmall && $0.isName }
    for parts in [names, names.filter { !NameParts.isParticle($0.folded) }]
    where (2...5).contains(parts.count) {
      initials.insert(String(parts.compactMap(\.folded.first)))
    }
  }

  /// Names as they are written in one word: `obrien` of O’Brien, `legoff` of Le Goff, `nadiawazimova` and `nwazimova`.
  private mutating func addJoined(_ name: String, _ words: [String], _ names: [String]) {
    func add(_ word: String, _ length: Int) {
      if word.count >= length, !kept.contains(word) { firm.insert(word) }
    }
    for compound in name.folded.withoutUmlauts.split(separator: " ") {
      let pieces = compound.split { !$0.isLetter }
      guard pieces.count > 1, pieces.count < 6 else { continue }
      for start in pieces.indices {
        for end in pieces.indices where end > start { add(pieces[start...end].joined(), 4) }
      }
    }
    for (place, word) in words.enumerated() where names.contains(word) {
      var joined = word
      for particle in words[..<place].reversed() {
        guard NameParts.isParticle(particle), particle.count > 1, particle.count < 4 else { break }
        joined = particle + joined
        add(joined, 5)
      }
    }
    guard names.count > 1, names.count < 6 else { return }
    add(names.joined(), 6)
    for first in names {
      for last in names where last != first {
        add(first + last, 6)
        if last.count >= 5, !NameParts.everyday.contains(last) { add(first.prefix(1) + last, 6) }
      }
    }
  }

  /// A mail gives its own part, a telephone number its digits, an address its words but for the town.
  private mutating func add(contact text: String) {
    let words = NameParts.words(of: text)
    guard let first = words.first else { return }
    if words.count > 1 { phrases[first, default: []].append(words) }
    if let at = text.firstIndex(of: "@") {
      let local = String(text[..<at]).folded.withoutUmlauts
      if local.count >= 5, local.allSatisfy({ $0.isLetter || $0.isNumber }), !kept.contains(local) {
        firm.insert(local)
      }
      return
    }
    let digits = text.filter(\.isNumber)
    if digits.count >= 8, text.filter(\.isLetter).count < 4 {
      firm.insert(digits)
      if words.count == 1, digits.count == 10 {
        let pairs = stride(from: 0, to: 10, by: 2).map { String(digits.dropFirst($0).prefix(2)) }
        phrases[pairs[0], default: []].append(pairs)
      }
      return
    }
    let street = words.prefix { !($0.count == 5 && $0.allSatisfy(\.isNumber)) }
    if street.count > 1, street.count < words.count { phrases[first, default: []].append(Array(street)) }
    for word in street where NameParts.isTelling(word) && !kept.contains(word) && !spared.contains(word) {
      capital.insert(word)
    }
  }
}
