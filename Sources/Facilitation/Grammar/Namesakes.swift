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
  func subject(titled title: String) -> Subject? {
    let key = title.nameKey
    return facts.subjects.values.first {
      ($0.space == nil || $0.space == focus.space) && $0.title.nameKey == key
    }
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
