extension Session {
  /// What keeps an act that is noted late from an earlier time.
  public enum Boundary: Hashable, Sendable {
    /// The meeting was opened, suspended or resumed then.
    case meeting
    /// A point was begun or ended.
    case item(ID<AgendaItem>)
    /// The floor was given, paused, or came to an end.
    case turn(Party)
    /// Somebody paused, went on or concluded.
    case floor
    /// People of a college were counted.
    case count(CollegeID)
    /// A round, a batch or a stop of a walk began or ended.
    case group
    /// Something was said, decided or promised; its number.
    case note(String)
  }

  /// Checks that an act can have been done at a moment: not before the newest act that moved the meeting, nor, where it closes
  /// or interrupts it, before what was said in it, and not after `now`.
  /// - Throws: ``Refusal/actsBetween(_:in:)`` with what else would have to move, ``Refusal/notYet`` for a time to come.
  public func checkMoment(
    _ moment: Instant, of commands: [Command], until now: Instant, in facts: Facts
  ) throws(Refusal) {
    guard moment <= now else { throw .notYet }
    if let comings = comings(commands, facts) { return try check(moment, comings) }
    let stops = commands.contains { command in
      switch command {
      case .session(_, .close), .session(_, .suspend): true
      default: false
      }
    }
    try check(moment, boundaries + (stops ? said(after: moment) : []))
  }

  private func check(_ moment: Instant, _ boundaries: [(at: Instant, what: Boundary)]) throws(Refusal) {
    guard let newest = boundaries.max(by: { $0.at < $1.at }), newest.at > moment else { return }
    throw .actsBetween(
      boundaries.filter { $0.at > moment }.sorted { $0.at < $1.at }.map(\.what).uniqued, in: id)
  }

  /// Who comes and goes has neighbours of their own: their other comings and goings and turns, counts of their college,
  /// the opening and the first point. Nil for anything else.
  private func comings(_ commands: [Command], _ facts: Facts) -> [(at: Instant, what: Boundary)]? {
    var found: [(at: Instant, what: Boundary)] = []
    func add(_ spans: some Sequence<Span>, _ what: Boundary) {
      for span in spans {
        found.append((span.start, what))
        if let end = span.end { found.append((end, what)) }
      }
    }
    var areComings = false
    for command in commands {
      let college: CollegeID?
      switch command {
      case .attendance(_, .arrive(let person, _)), .attendance(_, .leave(let person)):
        let party = Party.person(person)
        add(attendance.stays[person] ?? [], .turn(party))
        add(floor.turns.lazy.filter { $0.party == party }.map(\.span), .turn(party))
        college = facts.college(of: party)
      case .attendance(_, .count(let counted, _)): college = counted
      case .person, .organisation, .absence: continue
      default: return nil
      }
      areComings = true
      guard let college else { continue }
      for level in attendance.levels[college] ?? [] { found.append((level.at, .count(college))) }
    }
    guard areComings else { return nil }
    if let openedAt { found.append((openedAt, .meeting)) }
    let first = agenda.items.lazy.compactMap { item in item.spans.first.map { ($0.start, item.id) } }
      .min { $0.0 < $1.0 }
    if let first { found.append((first.0, .item(first.1))) }
    return found
  }

  /// What was said, voted and decided after a moment; not what was typed days later into a meeting that nobody had closed.
  private func said(after moment: Instant) -> [(at: Instant, what: Boundary)] {
    guard let last = lastActAt, last > moment else { return [] }
    let said =
      contributions.reversed().prefix { $0.at > moment }.map { ($0.at, Boundary.note($0.label)) }
      + votes.map { ($0.at, .note($0.label)) } + decisions.map { ($0.at, .note($0.label)) }
    return said.filter { $0.0 > moment && $0.0 <= last }
  }

  /// The moments at which something began or ended, so that what is noted late may not go before them.
  private var boundaries: [(at: Instant, what: Boundary)] {
    var found: [(at: Instant, what: Boundary)] = []
    func add(_ span: Span, _ what: Boundary) {
      found.append((span.start, what))
      if let end = span.end { found.append((end, what)) }
    }
    if let openedAt { found.append((openedAt, .meeting)) }
    for span in suspensions { add(span, .meeting) }
    for item in agenda.items { for span in item.spans { add(span, .item(item.id)) } }
    for turn in floor.turns {
      add(turn.span, .turn(turn.party))
      for pause in turn.pauses { add(pause, .turn(turn.party)) }
    }
    return found
  }
}

extension [Session.Boundary] {
  /// Each once, in order.
  fileprivate var uniqued: [Session.Boundary] {
    var seen: Set<Session.Boundary> = []
    return filter { seen.insert($0).inserted }
  }
}
