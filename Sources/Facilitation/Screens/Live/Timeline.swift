import Dialogue

/// What was noted in a session, in order: contributions, votes, decisions, commitments.
enum TimelineEntry {
  case contribution(Contribution)
  case vote(Vote)
  case decision(Decision)
  case commitment(Commitment)

  var at: Instant {
    switch self {
    case .contribution(let contribution): contribution.at
    case .vote(let vote): vote.at
    case .decision(let decision): decision.at
    case .commitment(let commitment): commitment.at
    }
  }

  /// The newest entries of a session, newest first, at most so many.
  static func newest(_ count: Int, of session: Session, in facts: Facts) -> [TimelineEntry] {
    var entries: [(at: Instant, rank: Int, entry: TimelineEntry)] = []
    for contribution in session.contributions.suffix(count) {
      entries.append((contribution.at, 0, .contribution(contribution)))
    }
    for vote in session.votes.suffix(count) { entries.append((vote.at, 1, .vote(vote))) }
    for decision in session.decisions.suffix(count) { entries.append((decision.at, 2, .decision(decision))) }
    for id in session.commitments.suffix(count) {
      if let commitment = facts.commitments[id] {
        entries.append((commitment.at, 3, .commitment(commitment)))
      }
    }
    // Stable: what was noted in the same second stays in its own order.
    let ordered = entries.enumerated().sorted { a, b in
      (a.element.at, a.element.rank, a.offset) < (b.element.at, b.element.rank, b.offset)
    }
    return ordered.reversed().prefix(count).map(\.element.entry)
  }
}
