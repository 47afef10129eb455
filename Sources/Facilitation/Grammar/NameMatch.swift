import Dialogue

/// Finds what a name stands for: the whole name, else the only one of which some word begins so; accents and case do not
/// matter. Several words must stand in their order: `Mme Dia`.
enum NameMatch<Value: Hashable> {
  case none
  case one(Value)
  case many([String])

  init(_ wanted: String, among candidates: some Sequence<(name: String, value: Value)>) {
    let folded = wanted.nameKey
    guard !folded.isEmpty else {
      self = .none
      return
    }
    var found: [(name: String, value: Value)] = []
    for candidate in candidates {
      let name = candidate.name.folded.split(whereSeparator: \.isNameSeparator)
      if name.joined(separator: " ") == folded {
        self = .one(candidate.value)
        return
      }
      let begins = name.indices.contains { name[$0...].joined(separator: " ").hasPrefix(folded) }
      if begins, !found.contains(where: { $0.value == candidate.value }) { found.append(candidate) }
    }
    self = found.count > 1 ? .many(found.map(\.name)) : found.first.map { .one($0.value) } ?? .none
  }
}

extension Character {
  var isNameSeparator: Bool { isWhitespace || self == "-" || self == "'" || self == "_" }
}

extension LineContext {
  func match(person name: String) -> NameMatch<ID<Person>> {
    names?.people.match(name) ?? NameMatch(name, among: facts.people.values.lazy.map { ($0.name, $0.id) })
  }

  func match(organisation name: String) -> NameMatch<ID<Organisation>> {
    names?.organisations.match(name)
      ?? NameMatch(name, among: facts.organisations.values.lazy.map { ($0.name, $0.id) })
  }

  /// Somebody, or a body. A whole name wins; a beginning that fits a person and a body alike is ambiguous, so that nobody's
  /// words are put into another's mouth.
  func match(party name: String) -> NameMatch<Party> {
    let people = match(person: name)
    let bodies = match(organisation: name)
    let person: Party? = if case .one(let id) = people { .person(id) } else { nil }
    let body: Party? = if case .one(let id) = bodies { .organisation(id) } else { nil }
    if case .none = bodies, let person { return .one(person) }
    if case .none = people, let body { return .one(body) }
    for party in [person, body] {
      if let party, facts.name(of: party)?.nameKey == name.nameKey { return .one(party) }
    }
    var candidates: [String] = []
    if case .many(let names) = people { candidates += names }
    if let person, let name = facts.name(of: person) { candidates.append(name) }
    if case .many(let names) = bodies { candidates += names }
    if let body, let name = facts.name(of: body) { candidates.append(name) }
    return candidates.isEmpty ? .none : .many(candidates)
  }

  func match(item name: String) -> NameMatch<ID<AgendaItem>> {
    guard let agenda = session?.agenda else { return .none }
    if let item = agenda.items.first(where: { agenda.number(of: $0.id) == name }) { return .one(item.id) }
    return NameMatch(name, among: agenda.items.lazy.map { ($0.title, $0.id) })
  }

  /// A short name such as `e1`, and the session that it belongs to: the one in focus, or the one named before a slash as in
  /// `séance 13/e1`; no session when none is called so.
  func labelled(_ name: String) -> (session: Session?, label: String) {
    let folded = name.folded
    guard let slash = folded.lastIndex(of: "/") else { return (session, folded) }
    let label = String(folded[folded.index(after: slash)...])
    let sessions = facts.sessions.values.lazy.map { (name: $0.value.title, value: $0.value.id) }
    guard case .one(let id) = NameMatch(String(folded[..<slash]), among: sessions) else {
      return (nil, label)
    }
    return (facts.session(id), label)
  }

  /// A contribution of the session in focus by `c3` or `last`, or of another as `séance 13/c3`.
  func contribution(_ name: String) -> Contribution? {
    let (session, label) = labelled(name)
    if ["last", "dernier", "derniere"].contains(label) { return session?.contributions.last }
    guard label.first == "c", let number = Int(label.dropFirst()) else { return nil }
    return session?.contributions.numbered(number)
  }
}

/// Finds a value of a closed list by its word in the journal, its label in either language, or an unambiguous beginning.
enum ChoiceMatch {
  static func find<Value>(_ wanted: String, among choices: [(names: [String], value: Value)]) -> Value? {
    func key(_ text: String) -> String { text.folded.filter { !$0.isNameSeparator && $0 != "’" } }
    let wanted = key(wanted)
    guard !wanted.isEmpty else { return nil }
    if let exact = choices.first(where: { $0.names.contains { key($0) == wanted } }) { return exact.value }
    let begun = choices.filter { $0.names.contains { key($0).hasPrefix(wanted) } }
    return begun.count == 1 ? begun[0].value : nil
  }
}
