import Dialogue

extension Arguments {
  private func resolve<Value>(
    _ match: NameMatch<Value>, _ token: Token, _ thing: GrammarError.Thing
  ) throws(GrammarError) -> Value {
    switch match {
    case .one(let value): return value
    case .many(let candidates): throw token.error(.ambiguous(token.value, candidates: candidates))
    case .none: throw token.error(.notFound(token.value, thing))
    }
  }

  func person(_ token: Token) throws(GrammarError) -> ID<Person> {
    try resolve(context.match(person: token.value), token, .person)
  }

  func party(_ token: Token) throws(GrammarError) -> Party {
    try resolve(context.match(party: token.value), token, .party)
  }

  /// Several parties, by commas.
  func parties(_ token: Token) throws(GrammarError) -> [Party] {
    var parties: [Party] = []
    for name in token.value.split(separator: ",") {
      var part = token
      part.value = String(name)
      parties.append(try party(part))
    }
    return parties
  }

  func organisation(_ token: Token) throws(GrammarError) -> ID<Organisation> {
    try resolve(context.match(organisation: token.value), token, .organisation)
  }

  func subject(_ token: Token) throws(GrammarError) -> ID<Subject> {
    let names = context.facts.subjects.values.lazy.map { (name: $0.title, value: $0.id) }
    return try resolve(NameMatch(token.value, among: names), token, .subject)
  }

  func milestone(_ token: Token) throws(GrammarError) -> ID<Milestone> {
    let names = context.facts.milestones.values.lazy.map { (name: $0.title, value: $0.id) }
    return try resolve(NameMatch(token.value, among: names), token, .milestone)
  }

  func initiative(_ token: Token) throws(GrammarError) -> ID<Initiative> {
    let names = context.facts.initiatives.values.lazy.map { (name: $0.title, value: $0.id) }
    return try resolve(NameMatch(token.value, among: names), token, .initiative)
  }

  func training(_ token: Token) throws(GrammarError) -> ID<Training> {
    let names = context.facts.trainings.values.lazy.map { (name: $0.title, value: $0.id) }
    return try resolve(NameMatch(token.value, among: names), token, .training)
  }

  func space(_ token: Token) throws(GrammarError) -> ID<DialogueSpace> {
    let names = context.facts.spaces.values.lazy.map { (name: $0.name, value: $0.id) }
    return try resolve(NameMatch(token.value, among: names), token, .space)
  }

  func session(_ token: Token) throws(GrammarError) -> ID<Session> {
    let inSpace = context.facts.sessions.values.lazy.filter { $0.value.space == context.focus.space }
      .map { (name: $0.value.title, value: $0.value.id) }
    if case .one(let id) = NameMatch(token.value, among: inSpace) { return id }
    let names = context.facts.sessions.values.lazy.map { (name: $0.value.title, value: $0.value.id) }
    return try resolve(NameMatch(token.value, among: names), token, .session)
  }

  func item(_ token: Token) throws(GrammarError) -> ID<AgendaItem> {
    try resolve(context.match(item: token.value), token, .item)
  }

  func contribution(_ token: Token) throws(GrammarError) -> Contribution {
    guard let found = context.contribution(token.value) else {
      throw token.error(.notFound(token.value, .contribution))
    }
    return found
  }

  func commitment(_ token: Token) throws(GrammarError) -> ID<Commitment> {
    let (session, label) = context.labelled(token.value)
    let commitments = context.facts.commitments.values
    if ["last", "dernier"].contains(label), let last = commitments.last { return last.id }
    let here = commitments.first { $0.session == session?.id && $0.label == label }
    let isQualified = token.value.contains("/")
    if let found = here ?? (isQualified ? nil : commitments.last { $0.label == label }) { return found.id }
    return try resolve(
      NameMatch(token.value, among: commitments.lazy.map { ($0.what, $0.id) }), token, .commitment)
  }

  func decision(_ token: Token) throws(GrammarError) -> ID<Decision> {
    let label = token.value.folded
    guard let found = context.session?.decisions.last(where: { $0.label == label || label == "last" }) else {
      throw token.error(.notFound(token.value, .decision))
    }
    return found.id
  }

  /// The session in focus; an error that says to plan one when there is none.
  func focusSession() throws(GrammarError) -> ID<Session> {
    guard let id = context.focus.session else { throw GrammarError(column: 1, .needs(.session)) }
    return id
  }

  /// The space in focus; an error that says to create one when there is none.
  func focusSpace() throws(GrammarError) -> ID<DialogueSpace> {
    guard let id = context.focus.space else { throw GrammarError(column: 1, .needs(.space)) }
    return id
  }
}
