import OrderedCollections

/// What earlier meetings of a space leave to the next one.
public struct CarryOver: Hashable, Sendable {
  /// Points that were put off or not begun, with the session on whose agenda they stood; newest session first.
  public var items: [Item] = []
  /// Contributions that still wait for an answer, oldest first.
  public var unanswered: [Contribution] = []
  /// Contributions under study until the meeting or before, or until no day that was said, oldest first.
  public var studied: [Contribution] = []
  /// Commitments that wait to be kept, the earliest due first, those without a day last.
  public var commitments: [Commitment] = []
  /// People who asked for the floor and did not get it.
  public var notServed: [FloorRequest] = []

  /// Nothing.
  public init() {}

  /// A point that was not dealt with.
  public struct Item: Hashable, Sendable {
    /// The session on whose agenda it stood.
    public var session: ID<Session>
    /// The point.
    public var item: AgendaItem
  }
}

extension Facts {
  /// Sessions of a space in the order of their beginning, without copying them.
  public func sessionOrder(of space: ID<DialogueSpace>) -> [ID<Session>] {
    var order: [(start: Instant, id: ID<Session>)] = []
    for session in sessions.values where session.space == space {
      order.append((session.openedAt ?? session.plannedStart, session.id))
    }
    return order.sorted { ($0.start, $0.id.rawValue) < ($1.start, $1.id.rawValue) }.map(\.id)
  }

  /// Sessions of a space in the order of their beginning.
  public func sessions(of space: ID<DialogueSpace>) -> [Session] {
    sessions.values.lazy.filter { $0.space == space }.sorted {
      ($0.heldAt, $0.id.rawValue) < ($1.heldAt, $1.id.rawValue)
    }
  }

  /// What earlier meetings of the space leave to a session that begins at `start`.
  /// - Complexity: linear in the contributions of the space.
  public func carryOver(
    in space: ID<DialogueSpace>, before start: Instant, except id: ID<Session>? = nil, on today: Day
  ) -> CarryOver {
    var left = CarryOver()
    let here = id.flatMap { session($0) }
    // What was over when this one began is earlier, whatever day either was dated.
    let earlier = sessions(of: space).filter { other in
      guard other.id != id, other.state == .closed else { return false }
      return other.plannedStart < start || here?.follows(other) == true
    }
    let held = sessions(of: space).filter { $0.state != .cancelled }
    // Recurring points come by themselves, unless they were put off by hand; what a follow-up point was for comes with
    // what is still open.
    let recurring = Set((spaces[space]?.settings.recurring ?? []).map(\.title.folded))
    let taken = Set(held.flatMap { $0.agenda.items.compactMap(\.carriesOver) })
    // A question that was taken up and still has no answer once its point is over is proposed again.
    let takenUp = Set(
      held.flatMap { session in
        session.agenda.items.lazy.filter { !(session.state == .closed && $0.state == .done) }
          .compactMap(\.takesUp)
      })
    func isAgain(_ title: String, _ session: Session) -> Bool {
      held.contains { later in
        later.plannedStart > session.plannedStart
          && later.agenda.items.contains { $0.title.folded == title.folded }
      }
    }
    for session in earlier {
      let open = session.agenda.items.filter {
        ($0.state == .parked || $0.state == .pending) && $0.kind != .closing && $0.kind != .pause
          && $0.kind != .followUp && $0.kind != .approval && $0.takesUp == nil
          && (!recurring.contains($0.title.folded) || $0.state == .parked && !isAgain($0.title, session))
          && !taken.contains($0.id)
      }
      left.items.insert(contentsOf: open.map { CarryOver.Item(session: session.id, item: $0) }, at: 0)
      left.unanswered += unanswered(in: session, on: today).filter { !takenUp.contains($0.reference) }
      left.studied += studied(in: session, until: start, on: today)
      left.commitments += session.commitments.compactMap { commitments[$0] }.filter(\.isPending)
    }
    left.notServed = (earlier.last?.notHeard ?? []).filter { request in
      here?.floor.turns.contains { $0.party == request.party } != true
    }
    left.commitments.sort { ($0.due ?? Day(number: .max), $0.at) < ($1.due ?? Day(number: .max), $1.at) }
    return left
  }
}

extension Facts {
  /// What was said in a session and is under study, to be told by a moment; the day is told in any zone, so that one
  /// later counts.
  private func studied(in session: Session, until start: Instant, on today: Day) -> [Contribution] {
    let last = max(today, Day(number: Int(start.milliseconds / 86_400_000) + 1))
    return session.contributions.filter { said in
      guard !said.isPrivate, case .underStudy(_, let day)? = said.fate?.fate,
        answer(to: said, on: today) == .studied
      else { return false }
      return day.map { $0 <= last } ?? true
    }
  }

  /// What is due or open from earlier meetings of the body of a session: what its point for that is about.
  public func followUp(of session: Session, on today: Day) -> CarryOver {
    carryOver(in: session.space, before: session.plannedStart, except: session.id, on: today)
  }

  /// The commitments that are read back in a session: its own, then those of earlier ones that wait to be kept.
  public func toReadBack(in session: Session, on today: Day) -> [Commitment] {
    session.commitments.compactMap { commitments[$0] } + followUp(of: session, on: today).commitments
  }

  /// What was said in a session of commitments of earlier ones: each with the report given while it lasted.
  public func reports(in session: Session, until now: Instant) -> [(commitment: Commitment, report: Progress)]
  {
    guard let opened = session.openedAt else { return [] }
    let end = session.end(at: now)
    return commitments.values.flatMap { promise -> [(commitment: Commitment, report: Progress)] in
      guard promise.session != session.id, let space = sessions[promise.session]?.space else {
        return []
      }
      return promise.progress.filter { report in
        guard report.at >= opened, report.at <= end else { return false }
        // What another body reported of its own promises while both met, on two laptops, is its own.
        return space == session.space || !isMeeting(space, at: report.at)
      }.map { (promise, $0) }
    }.sorted { $0.report.at < $1.report.at }
  }

  /// What was promised at earlier meetings of the body and changed in this one, with what it was before.
  public func revised(in session: Session, until now: Instant)
    -> [(commitment: Commitment, before: Commitment.Revision)]
  {
    guard let opened = session.openedAt else { return [] }
    let end = session.end(at: now)
    return commitments.values.flatMap { promise -> [(commitment: Commitment, before: Commitment.Revision)] in
      guard promise.session != session.id, sessions[promise.session]?.space == session.space else {
        return []
      }
      return promise.revisions.filter { $0.at >= opened && $0.at <= end }.map { (promise, $0) }
    }
  }

  private func isMeeting(_ space: ID<DialogueSpace>, at moment: Instant) -> Bool {
    sessions.values.contains { session in
      guard session.space == space, let opened = session.openedAt else { return false }
      return opened <= moment && moment <= (session.closedAt ?? session.plannedEnd ?? opened)
    }
  }

  /// Promises that wait to be kept and were made in other bodies, by whom they bind: institutions by name, the earliest
  /// due first. Each bears its session, and by that its body.
  public func promisesElsewhere(than space: ID<DialogueSpace>) -> [(owner: Party, promises: [Commitment])] {
    var byOwner: OrderedDictionary<Party, [Commitment]> = [:]
    for promise in commitments.values where promise.isPending {
      guard let session = sessions[promise.session], session.space != space else { continue }
      byOwner[owner(of: promise.who), default: []].append(promise)
    }
    return byOwner.map { owner, promises in
      let sorted = promises.sorted {
        ($0.due ?? Day(number: .max), $0.at) < ($1.due ?? Day(number: .max), $1.at)
      }
      return (owner, sorted)
    }.sorted { (name(of: $0.owner)?.folded ?? "") < (name(of: $1.owner)?.folded ?? "") }
  }

  /// Whom a promise binds: the institution for which somebody speaks, else themselves.
  private func owner(of party: Party) -> Party {
    guard case .person(let id) = party, let body = people[id]?.organisation, organisations[body] != nil else {
      return party
    }
    return .organisation(body)
  }

  /// The body in which something was promised, where that is another one than that of `session`; nil for the same.
  public func otherBody(of promise: Commitment, than session: Session) -> DialogueSpace? {
    guard let space = sessions[promise.session]?.space, space != session.space else { return nil }
    return spaces[space]
  }

  /// What became of initiatives of a body in one of its sessions: the last stage that was told there, and the money.
  public func steps(in session: Session, until now: Instant)
    -> [(initiative: Initiative, stage: Initiative.Stage?, money: [Initiative.Funding])]
  {
    guard let opened = session.openedAt else { return [] }
    let span = opened...max(opened, session.end(at: now))
    return initiatives.values.filter { $0.space == session.space && $0.session != session.id }.compactMap {
      initiative in
      let stage = initiative.history.last { span.contains($0.at) }?.stage
      let money = initiative.funding.filter { $0.at.map(span.contains) ?? false }
      return stage == nil && money.isEmpty ? nil : (initiative, stage, money)
    }
  }

  /// What was answered, or otherwise given a fate, in a session to what was said in earlier ones.
  public func settled(in session: Session, until now: Instant) -> [Contribution] {
    guard let opened = session.openedAt else { return [] }
    let end = session.end(at: now)
    return sessions.values.lazy.filter { $0.space == session.space && $0.id != session.id }
      .flatMap {
        $0.contributions.filter { said in
          !said.isPrivate && (said.fate.map { $0.at >= opened && $0.at <= end } ?? false)
        }
      }
  }
}
