/// Somebody who asked for the floor, was not heard, and keeps the turn.
public struct KeptTurn: Hashable, Sendable {
  /// What was asked.
  public var request: FloorRequest
  /// The session in which it was.
  public var session: ID<Session>
}

extension Session {
  /// Those who keep their turn: not served when their point ended, with nothing noted of them since then. A word thrown in
  /// while they waited takes no turn away.
  /// - Complexity: linear in what was noted since the oldest of them asked.
  public var keptTurns: [FloorRequest] {
    floor.keptTurns.filter { request in
      let since = request.keptSince ?? request.at
      return !contributions.reversed().prefix { $0.at > since }.contains { isWord($0, of: request.party) }
    }
  }

  /// Those who asked for the floor, did not get it, and of whom nothing was noted since they asked.
  public var notHeard: [FloorRequest] {
    (floor.keptTurns + floor.queue).filter { request in
      !contributions.reversed().prefix { $0.at >= request.at }.contains { isWord($0, of: request.party) }
    }
  }

  /// Whether something was said by somebody, whoever had the floor.
  private func isWord(_ contribution: Contribution, of party: Party) -> Bool {
    contribution.speaker == party && !contribution.isPrivate
  }
}

extension Facts {
  /// Those who keep their turn in a session: from its own points, then from the last meeting of the body before it.
  /// - Complexity: linear in the sessions, and in the turns of two of them.
  public func keptTurns(in session: Session) -> [KeptTurn] {
    let own = session.keptTurns
    var seen = Set((session.floor.queue + own).map(\.party))
    let before = meeting(before: session)
    let earlier = (before?.notHeard ?? []).filter { request in
      seen.insert(request.party).inserted && !session.floor.turns.contains { $0.party == request.party }
    }
    return own.map { KeptTurn(request: $0, session: session.id) }
      + earlier.compactMap { request in before.map { KeptTurn(request: request, session: $0.id) } }
  }

  /// The last meeting of the body that was held before a session.
  private func meeting(before session: Session) -> Session? {
    let start = session.heldAt
    var last: (start: Instant, id: ID<Session>)?
    for other in sessions.values where other.space == session.space && other.id != session.id {
      guard other.state == .closed, let opened = other.openedAt, opened < start,
        last.map({ $0.start < opened }) ?? true
      else { continue }
      last = (opened, other.id)
    }
    return last.flatMap { self.session($0.id) }
  }
}
