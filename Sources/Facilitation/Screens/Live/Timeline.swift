import Dialogue

/// What was noted in a session, in order: contributions, votes, decisions, commitments, under the points to which they belong.
enum TimelineEntry {
  case contribution(Contribution)
  case vote(Vote)
  case decision(Decision)
  case commitment(Commitment)
  /// The point to which what follows belongs, where it is another than before.
  case heading(ID<AgendaItem>?, at: Instant)

  var at: Instant {
    switch self {
    case .contribution(let contribution): contribution.at
    case .vote(let vote): vote.at
    case .decision(let decision): decision.at
    case .commitment(let commitment): commitment.at
    case .heading(_, let at): at
    }
  }

  /// The point of the agenda on which it was.
  private var item: ID<AgendaItem>? {
    switch self {
    case .contribution(let contribution): contribution.item
    case .vote(let vote): vote.item
    case .decision(let decision): decision.item
    case .commitment(let commitment): commitment.item
    case .heading(let item, _): item
    }
  }

  /// What it is; nil for a heading.
  func target(in session: ID<Session>) -> Target? {
    switch self {
    case .contribution(let said):
      .contribution(ContributionReference(session: session, contribution: said.id))
    case .vote(let vote): .vote(session, vote.id)
    case .decision(let decision): .decision(session, decision.id)
    case .commitment(let commitment): .commitment(commitment.id)
    case .heading: nil
    }
  }

  /// How many entries a session has, headings left out.
  static func count(of session: Session) -> Int {
    session.contributions.count + session.votes.count + session.decisions.count + session.commitments.count
  }

  /// Entries, newest first, with a heading wherever the point changes: also below those that belong to another point than the
  /// one under way, and above the first of all, whose point is not the one that stands on top.
  static func headed(
    _ entries: [TimelineEntry], current: ID<AgendaItem>?, isWhole: Bool
  ) -> [TimelineEntry] {
    var headed: [TimelineEntry] = []
    if let current, let newest = entries.first, newest.item != current {
      headed.append(.heading(current, at: newest.at))
    }
    for (place, entry) in entries.enumerated() {
      headed.append(entry)
      let older = place + 1 < entries.count ? entries[place + 1] : nil
      if let older, older.item != entry.item { headed.append(.heading(entry.item, at: entry.at)) }
    }
    if isWhole, current != nil, let oldest = entries.last, oldest.item != current {
      headed.append(.heading(oldest.item, at: oldest.at))
    }
    return headed
  }

  /// The newest entries of a session, newest first, at most so many.
  static func newest(_ count: Int, of session: Session, in facts: Facts) -> [TimelineEntry] {
    let contributions = session.contributions.suffix(count).map(TimelineEntry.contribution)
    let votes = session.votes.suffix(count).map(TimelineEntry.vote)
    let decisions = session.decisions.suffix(count).map(TimelineEntry.decision)
    let commitments = session.commitments.suffix(count).compactMap {
      facts.commitments[$0].map(TimelineEntry.commitment)
    }
    // Merged, not sorted: a clock that was set back changes the times that are shown, never the order of what was said.
    var rest = [contributions, votes, decisions, commitments].map { $0[...] }
    var ordered: [TimelineEntry] = []
    while true {
      let heads = rest.indices.compactMap { list in rest[list].first.map { (list: list, at: $0.at) } }
      guard let next = heads.min(by: { $0.at < $1.at }) else { break }
      ordered.append(rest[next.list].removeFirst())
    }
    return Array(ordered.reversed().prefix(count))
  }
}
