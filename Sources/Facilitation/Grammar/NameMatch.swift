import Dialogue

/// Finds what a name stands for: the whole name, else the only one of which some word begins so; accents and case do not
/// matter. Several words must stand in their order: `Mme Dia`. Several of one name are never told apart by chance.
enum NameMatch<Value: Hashable>: Equatable {
  case none
  case one(Value)
  case many([Value])

  /// What was found: nothing, one, or several.
  init(_ found: [Value]) {
    self = found.count > 1 ? .many(found) : found.first.map { .one($0) } ?? .none
  }

  init(_ wanted: String, among candidates: some Sequence<(name: String, value: Value)>) {
    let folded = wanted.nameKey
    guard !folded.isEmpty else {
      self = .none
      return
    }
    var (whole, begun): ([Value], [Value]) = ([], [])
    for candidate in candidates {
      let name = candidate.name.nameKey
      if name == folded {
        if !whole.contains(candidate.value) { whole.append(candidate.value) }
      } else if name.hasWord(beginning: folded), !begun.contains(candidate.value) {
        begun.append(candidate.value)
      }
    }
    guard whole.isEmpty, begun.isEmpty else {
      self.init(whole.isEmpty ? begun : whole)
      return
    }
    let plain = folded.withoutUmlauts
    var written: [Value] = []
    for candidate in candidates where !written.contains(candidate.value) {
      let name = candidate.name.nameKey.split(separator: " ")
      if name.indices.contains(where: { name[$0...].joined(separator: " ").withoutUmlauts == plain }) {
        written.append(candidate.value)
      }
    }
    self.init(written.count == 1 ? written : [])
  }
}

extension String {
  /// Whether a name, as names are compared, has a word from which on it begins so.
  fileprivate func hasWord(beginning wanted: String) -> Bool {
    if hasPrefix(wanted) { return true }
    var rest = self[...]
    while let blank = rest.utf8.firstIndex(of: 0x20) {
      rest = rest[rest.utf8.index(after: blank)...]
      if rest.hasPrefix(wanted) { return true }
    }
    return false
  }
}

extension Character {
  var isNameSeparator: Bool { isWhitespace || self == "-" || self == "'" || self == "_" }
}

extension LineContext {
  func match(person name: String) -> NameMatch<ID<Person>> {
    if let id = ID<Person>(name), facts.people[id] != nil { return .one(id) }
    let wanted = MarkedName(name)
    if let mark = wanted.mark {
      return NameMatch(facts.people.keys.filter { $0.mark == mark })
    }
    return names?.people.match(name)
      ?? NameMatch(name, among: facts.people.values.lazy.map { ($0.name, $0.id) })
  }

  func match(organisation name: String) -> NameMatch<ID<Organisation>> {
    let wanted = MarkedName(name)
    if let mark = wanted.mark {
      return NameMatch(facts.organisations.keys.filter { $0.mark == mark })
    }
    return names?.organisations.match(name)
      ?? NameMatch(name, among: facts.organisations.values.lazy.map { ($0.name, $0.id) })
  }

  /// Somebody, or a body. A whole name wins; a beginning that fits a person and a body alike is ambiguous, so that nobody's
  /// words are put into another's mouth.
  func match(party name: String) -> NameMatch<Party> {
    var found: [Party] = []
    switch match(person: name) {
    case .one(let id): found.append(.person(id))
    case .many(let ids): found += ids.map { .person($0) }
    case .none: break
    }
    switch match(organisation: name) {
    case .one(let id): found.append(.organisation(id))
    case .many(let ids): found += ids.map { .organisation($0) }
    case .none: break
    }
    guard found.count > 1 else { return NameMatch(found) }
    let whole = found.filter { facts.name(of: $0)?.nameKey == name.nameKey }
    return NameMatch(whole.isEmpty ? found : whole)
  }
}

extension LineContext {
  /// The only one who can be meant by a title and a name, a name turned round, or an article and a name: « Mme Benali », « BENALI
  /// Nadia », « la Ville ».
  func titled(_ name: String) -> Party? {
    if case .one(let party) = SpokenName(name, in: self) { party } else { nil }
  }
}

/// Finds a value of a closed list by its word in the journal, its label in either language, or an unambiguous beginning.
enum ChoiceMatch {
  static func find<Value>(_ wanted: String, among choices: [(names: [String], value: Value)]) -> Value? {
    func key(_ text: String) -> String {
      text.folded.filter { !$0.isNameSeparator && $0 != "’" && $0 != "'" }
    }
    let wanted = key(wanted)
    guard !wanted.isEmpty else { return nil }
    if let exact = choices.first(where: { $0.names.contains { key($0) == wanted } }) { return exact.value }
    let begun = choices.filter { $0.names.contains { key($0).hasPrefix(wanted) } }
    return begun.count == 1 ? begun[0].value : nil
  }
}
