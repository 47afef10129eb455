/// Somebody who asked for the floor, was not heard, and keeps the turn.
public struct KeptTurn: Hashable, Sendable {
  /// What was asked.
  public var request: FloorRequest
  /// The session in which it was.
  public var session: ID<Session>
}

extension Session {
  /// Those who keep their turn: not served when their point ended, with nothing noted of them since.
  /// - Complexity: linear in what was noted since the oldest of them asked.
  public var keptTurns: [FloorRequest] { floor.keptTurns.filter { !isHeard($0) } }

  /// Those who asked for the floor, did not get it, and of whom nothing was noted since.
  public var notHeard: [FloorRequest] { (floor.keptTurns + floor.queue).filter { !isHeard($0) } }

  /// Whether something was noted of somebody since they asked for the floor: they were heard, whoever had it.
  private func isHeard(_ request: FloorRequest) -> Bool {
    contributions.reversed().prefix { $0.at >= request.at }.contains {
      $0.speaker == request.party && !$0.isPrivate
    }
  }
}

extension Facts {
  /// Those who keep their turn in a session: from its own points, then from the last meeting of the body before it.
  /// - Complexity: linear in the sessions, and in the turns of two of them.
  public func keptTurns(in session: Session) -> [KeptTurn] {
    let own = session.keptTurns
    var seen = Set((session.floor.queue + own).map(\.party))
    let before = meeting(before: session)
    let earlier = (before?.keptTurns ?? []).filter { request in
      seen.insert(request.party).inserted && !session.floor.turns.contains { $0.party == request.party }
    }
    return own.map { KeptTurn(request: $0, session: session.id) }
      + earlier.compactMap { request in before.map { KeptTurn(request: request, session: $0.id) } }
  }

  /// The last meeting of the body that was held before a session.
  private func meeting(before session: Session) -> Session? {
    let start = session.heldAt
    var last: (start: Instant, id: ID<Session>)?
    for box in sessions.values where box.value.space == session.space && box.value.id != session.id {
      guard box.value.state == .closed, let opened = box.value.openedAt, opened < start,
        last.map({ $0.start < opened }) ?? true
      else { continue }
      last = (opened, box.value.id)
    }
    return last.flatMap { self.session($0.id) }
  }
}
