extension Concertation {
  /// Turns a command into the events that it brings about; changes nothing.
  /// - Throws: a ``Refusal`` that says why the command cannot be carried out.
  public func decide(_ command: Command, at now: Instant) throws(Refusal) -> [Event] {
    try decide([command], at: now)
  }

  /// Turns the commands of one act into events, each command seeing the effect of those before it; changes nothing.
  /// - Throws: the ``Refusal`` of the first command that cannot be carried out; none of them is then.
  public func decide(_ commands: [Command], at now: Instant) throws(Refusal) -> [Event] {
    var decider = Decider(state: self, facts: facts, now: now)
    for command in commands { try decider.decide(command) }
    return decider.events
  }
}

/// One act on its way from commands to events.
struct Decider {
  let state: Concertation
  var facts: Facts
  let now: Instant
  private(set) var events: [Event] = []

  init(state: Concertation, facts: Facts, now: Instant) {
    self.state = state
    self.facts = facts
    self.now = now
  }

  /// Adds an event to the act; what is decided after it sees its effect.
  mutating func emit(_ event: Event) {
    events.append(event)
    facts.apply(Entry(act: ID(rawValue: 0), at: now, event: event))
  }

  mutating func decide(_ command: Command) throws(Refusal) {
    switch command {
    case .space(let command): try decide(command)
    case .organisation(let command): try decide(command)
    case .person(let command): try decide(command)
    case .subject(let command): try decide(command)
    case .milestone(let command): try decide(command)
    case .theme(let command): try decide(command)
    case .series(let id, let command): try decide(command, in: id)
    case .mandate(let id, let command): try decide(command, in: id)
    case .absence(let id, let command): try decide(command, in: id)
    case .minutes(let id, let command): try decide(command, in: id)
    case .proxy(let id, let command): try decide(command, in: id)
    case .plan(let plan): try decide(plan)
    case .session(let id, let command): try decide(command, in: id)
    case .agenda(let id, let command): try decide(command, in: id)
    case .attendance(let id, let command): try decide(command, in: id)
    case .floor(let id, let command): try decide(command, in: id)
    case .formats(let id, let command): try decide(command, in: id)
    case .contribution(let command): try decide(command)
    case .decision(let id, let command): try decide(command, in: id)
    case .commitment(let command): try decide(command)
    case .initiative(let command): try decide(command)
    case .training(let command): try decide(command)
    case .join(let join): try decide(join)
    case .act(let command): try decide(command)
    }
  }

  private mutating func decide(_ join: Join) throws(Refusal) {
    switch join {
    case .people(let id, let kept):
      guard id != kept, facts.people[id] != nil, facts.people[kept] != nil else { throw .unknown(.person) }
    case .organisations(let id, let kept):
      guard id != kept, facts.organisations[id] != nil, facts.organisations[kept] != nil else {
        throw .unknown(.organisation)
      }
    case .subjects(let id, let kept):
      guard id != kept, facts.subjects[id] != nil, facts.subjects[kept] != nil else {
        throw .unknown(.subject)
      }
    case .spaces(let id, let kept):
      guard id != kept, facts.spaces[id] != nil, facts.spaces[kept] != nil else {
        throw .unknown(.space)
      }
    case .sessions(let id, let kept):
      guard id != kept, facts.session(id) != nil, facts.session(kept) != nil else {
        throw .unknown(.session)
      }
    }
    emit(.joined(join))
  }

  private mutating func decide(_ command: ActCommand) throws(Refusal) {
    switch command {
    case .undo:
      guard let act = state.undoable else { throw .nothingToUndo }
      emit(.act(.undone(act)))
    case .redo:
      guard let act = state.redoable.last else { throw .nothingToRedo }
      emit(.act(.redone(act)))
    case .undoOne(let act):
      guard state.acts.contains(where: { $0.id == act && !$0.isUndone }) else { throw .unknown(.act) }
      emit(.act(.undone(act)))
    case .settle(let act):
      let chosen = facts.conflicts.flatMap(\.alternatives).filter { $0.entry.act == act }
      guard !chosen.isEmpty else { throw .unknown(.conflict) }
      for alternative in chosen { emit(facts.settling(alternative.entry)) }
    case .retime(let move):
      guard move.at <= now else { throw .notYet }
      guard move.between.isEmpty else { throw .wouldMove(move.between, in: move.session) }
      for act in move.acts { emit(.act(.retimed(act, at: move.at))) }
    }
  }
}

extension Concertation {
  /// The act that ``ActCommand/undo`` would undo: the newest that counts and was done here.
  public var undoable: ID<Act>? { acts.last { !$0.isUndone && !$0.isElsewhere }?.id }
}

extension Decider {
  /// A text without blanks at its ends; refused when nothing is left.
  func filled(_ text: String, _ field: Refusal.Field) throws(Refusal) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { throw .empty(field) }
    return String(text[first...last])
  }

  func check(_ value: Int?, _ field: Refusal.Field, _ range: ClosedRange<Int>) throws(Refusal) {
    guard let value, !range.contains(value) else { return }
    throw .outOfRange(field, lowest: range.lowerBound, highest: range.upperBound)
  }

  func known(_ party: Party?) throws(Refusal) {
    switch party {
    case .person(let id): guard facts.people[id] != nil else { throw .unknown(.person) }
    case .organisation(let id): guard facts.organisations[id] != nil else { throw .unknown(.organisation) }
    case .name(let name): _ = try filled(name, .name)
    case .college, nil: break
    }
  }

  func known(subject id: ID<Subject>?) throws(Refusal) {
    if let id, facts.subjects[id] == nil { throw .unknown(.subject) }
  }

  func known(space id: ID<DialogueSpace>?) throws(Refusal) {
    if let id, facts.spaces[id] == nil { throw .unknown(.space) }
  }

  func session(_ id: ID<Session>) throws(Refusal) -> Session {
    guard let session = facts.session(id) else { throw .unknown(.session) }
    return session
  }

  func liveSession(_ id: ID<Session>) throws(Refusal) -> Session {
    let session = try session(id)
    guard session.isLive else { throw .sessionNotLive(session.state) }
    return session
  }

  func contribution(_ reference: ContributionReference) throws(Refusal) -> Contribution {
    guard let found = facts.contribution(reference) else { throw .unknown(.contribution) }
    return found
  }
}
