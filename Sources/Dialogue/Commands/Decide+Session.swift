extension Decider {
  mutating func decide(_ planned: Session.Plan) throws(Refusal) {
    var plan = planned
    plan.title = try filled(plan.title, .title)
    guard facts.spaces[plan.space] != nil else { throw .unknown(.space) }
    try free(plan.title, .session(plan.space))
    try checkOrder(plan.start, plan.end, plan.closing)
    if let end = plan.end, let closing = plan.closing, closing < end { throw .closesBeforeEnd }
    emit(.planned(plan))
    addRecurring(to: plan)
  }

  mutating func decide(_ command: SessionCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .change(let change):
      try check(change, of: try session(id))
      emit(.session(id, .changed(change)))
    case .open:
      let session = try session(id)
      guard session.state == .planned || session.state == .closed else { throw .sessionIs(session.state) }
      if let other = facts.sessions.values.first(where: { $0.isLive }) {
        throw .otherSessionLive(other.id)
      }
      emit(.session(id, .opened(by: state.laptop)))
    case .suspend:
      let session = try session(id)
      guard session.state == .open else { throw .sessionIs(session.state) }
      emit(.session(id, .suspended))
    case .resume:
      let session = try session(id)
      guard session.state == .suspended else { throw .sessionIs(session.state) }
      emit(.session(id, .resumed))
    case .close(let isForced):
      let session = try liveSession(id)
      try nobodyWaits(in: session, isForced: isForced)
      emit(.session(id, .closed))
    case .cancel(let reason):
      let session = try session(id)
      guard session.state == .planned else { throw .sessionIs(session.state) }
      emit(.session(id, .cancelled(because: reason)))
    case .readBack:
      _ = try liveSession(id)
      emit(.session(id, .readBack))
    case .announceReturn(let moment):
      let session = try session(id)
      guard session.state == .suspended else { throw .sessionIs(session.state) }
      if let moment, moment <= now { throw .endsBeforeStart }
      emit(.session(id, .returnAnnounced(moment)))
    }
  }

  func nobodyWaits(in session: Session, isForced: Bool) throws(Refusal) {
    if !isForced, !session.floor.queue.isEmpty { throw .peopleWaiting(session.floor.queue.count) }
  }

  private func check(_ change: SessionChange, of session: Session) throws(Refusal) {
    switch change {
    case .title(let title):
      try free(try filled(title, .title), .session(session.space), but: session.title)
    case .plannedStart(let start): try checkOrder(start, session.plannedEnd, session.closing)
    case .plannedEnd(let end):
      // What was opened early may end before it was to begin.
      try checkOrder(min(session.plannedStart, session.heldAt), end, nil)
      // During a meeting people may have to be let out later than they hoped.
      if !session.isLive, let end, let closing = session.closing, closing < end { throw .closesBeforeEnd }
    case .closing(let closing):
      try checkOrder(session.plannedStart, nil, closing)
      if let end = session.plannedEnd, let closing, closing < end { throw .closesBeforeEnd }
    case .turnLimit(let seconds): try check(seconds, .seconds, 0...7200)
    case .place, .queueOrder: break
    }
  }

  private func checkOrder(_ start: Instant, _ end: Instant?, _ closing: Instant?) throws(Refusal) {
    if let end, end <= start { throw .endsBeforeStart }
    if let closing, closing <= start { throw .endsBeforeStart }
  }
}
