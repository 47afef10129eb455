import Dialogue
import Wording

extension LineContext {
  /// People who may be the same as somebody of a name: those who are called so too, or by a part of it, as « Mme Benali
  /// » and « Nadia Benali ».
  /// - Complexity: with ``LineContext/names``, that of finding a name.
  func perhapsSame(as name: String, except id: ID<Person>? = nil) -> [Person] {
    let wanted = CalledName(name)
    guard let first = wanted.words.first, let last = wanted.words.last, last.contains(where: \.isLetter)
    else {
      return []
    }
    let most = 50
    let found = names.map { index in
      [first, last].flatMap { index.people.names(beginning: String($0), limit: most).map(\.value) }
    }
    var seen: Set<ID<Person>> = []
    return (found ?? facts.people.keys.map { $0 }).compactMap { other in
      guard other != id, seen.insert(other).inserted, let person = facts.people[other], !person.isForgotten,
        !person.isPseudonym, wanted.mayBe(CalledName(person.name))
      else { return nil }
      return person
    }
  }

  /// Whether a name says more of the same person than another one: « Paul Vasseur » and « M. Vasseur ».
  func isFuller(_ name: String, than other: String) -> Bool {
    let (one, short) = (CalledName(name), CalledName(other))
    return one.words.count > short.words.count && one.mayBe(short)
  }

  /// Who may be the same as somebody, by name; nil for nobody.
  func perhapsSame(as id: ID<Person>) -> String? {
    guard let person = facts.people[id], !person.isPseudonym, !person.isForgotten else { return nil }
    let others = perhapsSame(as: person.name, except: id).map { written(.person($0.id)) }
    return others.isEmpty ? nil : words.list(others)
  }

  /// The topic of the body in focus that bears a title.
  /// - Complexity: with ``LineContext/names``, that of finding a name.
  func subject(titled title: String) -> Subject? {
    func isHere(_ subject: Subject) -> Bool { subject.space == nil || subject.space == focus.space }
    if let names {
      return names.subjects.values(called: title).lazy.compactMap { facts.subjects[$0] }.first(where: isHere)
    }
    let key = title.nameKey
    return facts.subjects.values.first { isHere($0) && $0.title.nameKey == key }
  }

  /// Whoever is known by a name alone, as the presenter of a point is.
  /// - Complexity: with ``LineContext/names``, that of finding a name.
  func personKnownByNameAlone(_ name: String) -> Person? {
    if let names {
      return names.people.values(called: name).lazy.compactMap { facts.people[$0] }.first(
        where: \.isNameAlone)
    }
    let key = name.nameKey
    return facts.people.values.first { $0.isNameAlone && $0.name.nameKey == key }
  }

  /// People whose names end in these words, or are these words; without ``LineContext/names`` all there are.
  func people(ending name: String) -> [Person] {
    names?.people.values(ending: name).compactMap { facts.people[$0] } ?? Array(facts.people.values)
  }
}

/// A name as people are called by: with a word of courtesy or without, whole or by a part of it.
private struct CalledName {
  let title: Title?
  let words: [Substring]

  init(_ name: String) {
    let parts = name.split(whereSeparator: \.isWhitespace)
    let title = parts.count > 1 ? parts.first.flatMap { Title($0) } : nil
    self.title = title
    words = parts.dropFirst(title == nil ? 0 : 1).joined(separator: " ").nameKey.split(separator: " ")
  }

  /// Whether both may be names of one person.
  func mayBe(_ other: CalledName) -> Bool {
    if let mine = title?.gender, let theirs = other.title?.gender, mine != theirs { return false }
    guard words != other.words else { return true }
    let (short, long) = words.count < other.words.count ? (self, other) : (other, self)
    guard let only = short.words.first, short.words.count == 1, long.words.count > 1 else { return false }
    // Behind a word of courtesy stands the family name.
    return long.words.last == only || short.title == nil && long.words.first == only
  }
}
