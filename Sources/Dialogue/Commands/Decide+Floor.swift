extension Decider {
  mutating func decide(_ command: FloorCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .request(var request):
      let session = try liveSession(id)
      guard !session.floor.isQueueClosed || request.kind != .ordinary else { throw .queueIsClosed }
      try known(request.party)
      if let waiting = session.floor.queue.first(where: { $0.party == request.party }) {
        // Whoever waits may raise a point of order, and keeps what they wanted to say for afterwards.
        guard request.kind == .pointOfOrder, waiting.kind != .pointOfOrder else {
          throw .alreadyWaiting(request.party)
        }
      }
      isThere(request.party, in: id)
      request.at = now
      request.item = session.currentItem?.id
      emit(.floor(id, .requested(request)))
    case .withdraw(let request):
      let session = try liveSession(id)
      guard session.floor.queue.contains(where: { $0.id == request }) else { throw .unknown(.request) }
      emit(.floor(id, .withdrawn(request)))
    case .advance(let request, let reason):
      let session = try liveSession(id)
      guard session.floor.queue.contains(where: { $0.id == request }) else { throw .unknown(.request) }
      emit(.floor(id, .advanced(request, because: reason)))
    case .give(let target, let turn): try give(target, turn: turn, in: try liveSession(id))
    case .yield:
      guard try liveSession(id).floor.current != nil else { throw .nobodySpeaking }
      emit(.floor(id, .yielded))
    case .pause:
      guard let turn = try liveSession(id).floor.current else { throw .nobodySpeaking }
      guard !turn.isPaused else { throw .turnIsPaused(true) }
      emit(.floor(id, .paused))
    case .resume:
      guard let turn = try liveSession(id).floor.current else { throw .nobodySpeaking }
      guard turn.isPaused else { throw .turnIsPaused(false) }
      emit(.floor(id, .resumed))
    case .closeQueue(let isClosed):
      _ = try liveSession(id)
      emit(.floor(id, .queueClosed(isClosed)))
    }
  }

  private mutating func give(_ target: FloorTarget, turn: ID<FloorTurn>, in session: Session) throws(Refusal)
  {
    guard session.state == .open else { throw .sessionIs(session.state) }
    let order = facts.floorOrder(of: session, at: now).map(\.request)
    let request: FloorRequest?
    let party: Party
    switch target {
    case .next:
      guard let first = order.first else { throw .nobodyWaiting }
      (request, party) = (first, first.party)
    case .request(let id):
      guard let found = order.first(where: { $0.id == id }) else { throw .unknown(.request) }
      (request, party) = (found, found.party)
    case .party(let wanted):
      try known(wanted)
      request = order.first { $0.party == wanted }
      party = wanted
    }
    isThere(party, in: session.id)
    let isOutOfOrder =
      !order.isEmpty && request?.id != order.first?.id && party != session.interrupted
    emit(
      .floor(
        session.id,
        .given(FloorGrant(turn: turn, party: party, request: request?.id, isOutOfOrder: isOutOfOrder))))
  }
}
