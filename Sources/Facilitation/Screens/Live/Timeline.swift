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
