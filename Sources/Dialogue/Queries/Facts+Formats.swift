extension Session {
  /// The round under way, the newest where two laptops began one each.
  public var currentRound: Round? {
    rounds.filter { $0.span.end == nil }.max { $0.span.start < $1.span.start }
  }
  /// The stop at which the walk is, the newest likewise.
  public var currentStop: Stop? {
    stops.values.filter { $0.span.end == nil }.max { $0.span.start < $1.span.start }
  }
  /// The table with a number.
  public func table(numbered number: Int) -> Table? { tables.first { $0.number == number } }
  /// The table with an identifier.
  public func table(_ id: ID<Table>) -> Table? { tables.first { $0.id == id } }
  /// The stop with an identifier.
  public func stop(_ id: ID<Stop>) -> Stop? { stops[id] }
}

/// How far a batch has come.
public struct BatchProgress: Hashable, Sendable {
  /// The interventions so far.
  public var members: [Contribution]
  /// How many were announced; nil when none were.
  public var size: Int?

  /// Whether as many as were announced have been made: it is the turn of the answer.
  public var isFull: Bool { size.map { members.count >= $0 } ?? false }
  /// Members without a fate.
  public var unanswered: [Contribution] { members.filter { $0.fate == nil } }
}

/// What one table noted in one round.
public struct SheetPart: Hashable, Sendable {
  /// The round; nil for what was noted outside all rounds.
  public var round: Round?
  /// What was noted, oldest first.
  public var contributions: [Contribution]
}

/// A stop with what was observed at it.
public struct WalkStop: Hashable, Sendable {
  /// The stop.
  public var stop: Stop
  /// What was noted there, oldest first; private notes are left out.
  public var observations: [Contribution]
}

/// What a table has on its sheet, and who keeps it.
public struct TableState: Hashable, Sendable {
  /// The table.
  public var table: Table
  /// The session.
  public var session: ID<Session>
  /// How much was noted at it; private notes are left out.
  public var noted: Int
  /// How much of it came from laptops that keep its sheet.
  public var cameIn: Int
  /// When the newest of what these laptops brought was noted, at whichever table; nil while nothing of this one has come.
  public var lastCameIn: Instant?
  /// Whether its sheet is kept on other laptops than the one that leads the meeting.
  public var isElsewhere: Bool
}

extension Session {
  /// What the tables have on their sheets.
  /// - Complexity: linear in the contributions.
  public var tableStates: [TableState] {
    let notes = Dictionary(grouping: contributions.filter { $0.table != nil && !$0.isPrivate }, by: \.table)
    var heard: [String: Instant] = [:]
    for note in contributions {
      if let laptop = note.origin.laptop { heard[laptop] = max(heard[laptop] ?? note.at, note.at) }
    }
    return tables.map { table in
      let noted = notes[table.id] ?? []
      // Who keeps the sheets of several tables need not have said so of each.
      let laptops = noted.compactMap(\.origin.laptop).filter { $0 != opener && opener != nil }
      let keepers = Set(table.keepers + laptops).subtracting(opener.map { [$0] } ?? [])
      let came = noted.filter { $0.origin.laptop.map(keepers.contains) ?? false }
      return TableState(
        table: table, session: id, noted: noted.count, cameIn: came.count,
        lastCameIn: came.isEmpty ? nil : keepers.compactMap { heard[$0] }.max(),
        isElsewhere: !keepers.isEmpty)
    }
  }
}

extension Facts {
  /// How far the batch of a session has come; nil when there is none.
  /// - Complexity: O(contributions since it began)
  public func batch(of session: Session) -> BatchProgress? {
    session.batch.map { BatchProgress(members: batchMembers(in: session), size: $0.size) }
  }

  /// The interventions of the batch under way: what was said since by residents, associations and people of no known
  /// college to which an answer is owed, and all contributions, concerns and testimonies of the former.
  func batchMembers(in session: Session) -> [Contribution] {
    guard let batch = session.batch else { return [] }
    return session.contributions.dropFirst(batch.place).filter { contribution in
      if owesAnswer(contribution) { return true }
      guard [.contribution, .concern, .testimony].contains(contribution.kind) else { return false }
      guard let college = contribution.speaker.flatMap({ college(of: $0) }) else { return false }
      return side(of: college, in: session.space) == .civil
    }
  }

  /// What a table is about: its theme, its subject.
  public func about(_ table: Table) -> String? {
    let subject = table.subject.flatMap { subjects[$0]?.title }
    let parts = [table.name, table.name?.folded == subject?.folded ? nil : subject].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// The sheet of a table, round by round; what was noted outside the rounds comes first. Rounds of which nothing was
  /// noted, and private notes, are left out.
  public func sheet(of table: ID<Table>, in session: Session) -> [SheetPart] {
    let notes = session.contributions.filter { $0.table == table && !$0.isPrivate }
    let rounds: [Round?] = [nil] + session.rounds.map(\.self)
    return rounds.compactMap { round in
      let part = notes.filter { $0.round == round?.number }
      return part.isEmpty ? nil : SheetPart(round: round, contributions: part)
    }
  }

  /// The stops of a walk in order, with what was observed at each.
  public func walk(of session: Session) -> [WalkStop] {
    session.stops.values.map { stop in
      WalkStop(
        stop: stop, observations: session.contributions.filter { $0.stop == stop.id && !$0.isPrivate })
    }
  }
}
