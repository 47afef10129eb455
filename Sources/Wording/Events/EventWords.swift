import Dialogue

/// One line for every event, in one language: what the history says was done.
///
/// Private notes are told without their words, identities without their contents, since somebody may look over the shoulder.
public struct EventWords: Sendable {
  /// The words.
  public var words: Words
  /// Where names are looked up.
  public var facts: Facts
  /// Where names are looked up that the facts have no longer, because what they name was undone or taken away.
  public var forgotten: Facts
  /// Where clocks are read; without it times that were changed are not told.
  public var zone: Zone?

  /// Lines in a language, with names from facts.
  public init(_ words: Words, facts: Facts, forgotten: Facts = Facts(), zone: Zone? = nil) {
    self.words = words
    self.facts = facts
    self.forgotten = forgotten
    self.zone = zone
  }

  /// What an act did: its events, apart by semicolons; empty when it has none.
  public func line(of entries: some Collection<Entry>) -> String {
    let separator = words.pick(" ; ", "; ")
    // A file is told by its name, and not by all that it brought.
    if let first = entries.first, case .act(.imported) = first.event {
      return line(of: first.event)
    }
    return entries.map { line(of: $0.event) }.joined(separator: separator)
  }

  /// What an event says, without a full stop; line breaks of its words become blanks.
  public func line(of event: Event) -> String {
    let line = text(of: event)
    guard line.contains(where: \.isNewline) else { return line }
    return String(line.map { $0.isNewline ? " " : $0 })
  }

  private func text(of event: Event) -> String {
    switch event {
    case .space(let event): line(of: event)
    case .organisation(let event): line(of: event)
    case .person(let event): line(of: event)
    case .subject(let event): line(of: event)
    case .milestone(let event): line(of: event)
    case .theme(let event): line(of: event)
    case .series(_, let event): line(of: event)
    case .absence(_, let event): line(of: event)
    case .minutes(let id, let event): line(of: event, in: id)
    case .mandate(_, let event): line(of: event)
    case .proxy(_, let event): line(of: event)
    case .planned(let plan): say("Séance prévue", "Meeting planned", plan.title)
    case .session(let id, let event): line(of: event, in: id)
    case .agenda(let id, let event): line(of: event, in: id)
    case .attendance(_, let event): line(of: event)
    case .floor(let id, let event): line(of: event, in: id)
    case .formats(let id, let event): line(of: event, in: id)
    case .contribution(let event): line(of: event)
    case .decision(let id, let event): line(of: event, in: id)
    case .commitment(let event): line(of: event)
    case .initiative(let event): line(of: event)
    case .training(let event): line(of: event)
    case .joined(let join): line(of: join)
    case .act(.undone): say("Annulé", "Undone")
    case .act(.redone): say("Rétabli", "Redone")
    case .act(.retimed): say("Heure corrigée", "Time put right")
    case .act(.imported(let file)): say("Import", "Import", file)
    }
  }

  // MARK: Parts of lines

  func say(_ french: String, _ english: String) -> String { words.pick(french, english) }

  /// A label and what it stands for.
  func say(_ french: String, _ english: String, _ value: String) -> String {
    words(CommonPhrase.labelled, words.pick(french, english), value)
  }

  /// A change of a field: of what, which field, and what it is now.
  func change(_ what: String, _ french: String, _ english: String, _ value: String?) -> String {
    what + ", " + say(french, english, value ?? say("aucun", "none"))
  }

  func list(_ items: [String]) -> String { items.isEmpty ? say("aucun", "none") : words.list(items) }

  func minutes(_ minutes: Int?) -> String? { minutes.map { "\($0)\u{A0}min" } }

  func day(_ day: Day?) -> String? { day.map { words.shortDate($0) } }

  // MARK: Names

  private func lookUp<Value>(_ find: (Facts) -> Value?) -> Value? { find(facts) ?? find(forgotten) }

  func name(_ party: Party?) -> String? { party.map(name) }

  func name(_ party: Party) -> String {
    if case .college(let college) = party { return words.label(college) }
    return lookUp { $0.name(of: party) } ?? say("quelqu’un d’inconnu", "somebody unknown")
  }

  func name(_ id: ID<DialogueSpace>) -> String {
    lookUp { $0.spaces[id]?.name } ?? say("espace inconnu", "unknown body")
  }

  func name(_ id: ID<Session>) -> String {
    lookUp { $0.session(id)?.title } ?? say("séance inconnue", "unknown meeting")
  }

  func name(_ id: ID<AgendaItem>, in session: ID<Session>) -> String {
    words.quoted(
      lookUp { $0.session(session)?.agenda[id]?.title } ?? say("point inconnu", "unknown item"))
  }

  func name(_ id: ID<Subject>?) -> String? {
    id.map { id in lookUp { $0.subjects[id]?.title } ?? say("objet inconnu", "unknown topic") }
  }

  func name(_ id: ID<Milestone>) -> String {
    lookUp { $0.milestones[id]?.title } ?? say("jalon inconnu", "unknown milestone")
  }

  func name(_ id: ID<Initiative>) -> String {
    lookUp { $0.initiatives[id]?.title } ?? say("initiative inconnue", "unknown initiative")
  }

  func name(_ id: ID<Training>) -> String {
    lookUp { $0.trainings[id]?.title } ?? say("co-formation inconnue", "unknown joint training")
  }

  func contribution(_ reference: ContributionReference) -> Contribution? {
    lookUp { $0.contribution(reference) }
  }

  func name(_ reference: ContributionReference, from session: ID<Session>? = nil) -> String {
    guard let note = contribution(reference) else {
      return say("contribution inconnue", "unknown contribution")
    }
    return session == nil || session == reference.session
      ? note.label : "\(name(reference.session))/\(note.label)"
  }

  func commitment(_ id: ID<Commitment>) -> Commitment? { lookUp { $0.commitments[id] } }

  func session(_ id: ID<Session>) -> Session? { lookUp { $0.session(id) } }
}
