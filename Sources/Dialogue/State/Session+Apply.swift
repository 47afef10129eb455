extension Session {
  mutating func open(at: Instant, by laptop: String?) {
    if openedAt == nil { opener = laptop }
    // A meeting that was closed too early was not running meanwhile.
    if let closedAt { suspensions.append(Span(start: closedAt, end: at)) }
    state = .open
    openedAt = openedAt ?? at
    closedAt = nil
  }

  mutating func suspend(at: Instant) {
    guard state == .open else { return }
    state = .suspended
    suspensions.append(Span(start: at))
    floor.endTurn(at: at)
    agenda.updateRunning { $0.stopClock(at: at) }
  }

  mutating func resume(at: Instant) {
    guard state == .suspended else { return }
    state = .open
    endSuspension(at: at)
    agenda.updateRunning { $0.spans.append(Span(start: at)) }
  }

  mutating func close(at: Instant) {
    endRound(at: at)
    endStop(at: at)
    endSuspension(at: at)
    floor.endTurn(at: at)
    agenda.updateRunning { $0.finish(at: at) }
    floor.keepQueue(at: at)
    state = .closed
    closedAt = at
  }

  mutating func begin(_ id: ID<AgendaItem>, at: Instant) {
    guard agenda[id] != nil else { return }
    floor.endTurn(at: at)
    if agenda.current?.id != id { floor.keepQueue(at: at) }
    agenda.updateRunning { $0.finish(at: at) }
    agenda.update(id) {
      $0.state = .current
      $0.spans.append(Span(start: at))
    }
    floor.isQueueClosed = false
  }

  mutating func end(_ id: ID<AgendaItem>, at: Instant) {
    guard agenda[id]?.state == .current else { return }
    floor.endTurn(at: at)
    floor.keepQueue(at: at)
    agenda.update(id) { $0.finish(at: at) }
  }

  mutating func park(_ id: ID<AgendaItem>, at: Instant) {
    if agenda[id]?.state == .current {
      floor.endTurn(at: at)
      floor.keepQueue(at: at)
    }
    agenda.update(id) {
      $0.stopClock(at: at)
      $0.state = .parked
    }
  }

  mutating func give(_ grant: FloorGrant, at: Instant) {
    floor.endTurn(at: at)
    var turn = FloorTurn(
      id: grant.turn, party: grant.party, item: currentItem?.id, at: at, isOutOfOrder: grant.isOutOfOrder)
    if let request = grant.request {
      turn.isPointOfOrder = floor.queue.contains { $0.id == request && $0.kind == .pointOfOrder }
      floor.withdraw(request)
    }
    floor.begin(turn)
  }

  mutating func reword(_ id: ID<Decision>, to text: String) {
    decisions.update(id) { $0.text = text }
  }

  mutating func correct(_ id: ID<Vote>, _ recount: Recount, at: Instant) {
    votes.update(id) {
      $0 = $0.corrected(to: recount)
      $0.correctedAt = at
    }
  }

  mutating func change(_ change: SessionChange) {
    switch change {
    case .title(let title): self.title = title
    case .plannedStart(let start): plannedStart = start
    case .plannedEnd(let end):
      if isLive, let plannedEnd { announcedEnds.append(plannedEnd) }
      plannedEnd = end
    case .closing(let closing): self.closing = closing
    case .place(let place): self.place = place
    case .queueOrder(let order): floor.order = order
    case .turnLimit(let limit): floor.turnLimit = limit
    }
  }

  private mutating func endSuspension(at: Instant) {
    returnsAt = nil
    if let last = suspensions.indices.last, suspensions[last].end == nil { suspensions[last].end = at }
  }
}

extension AgendaItem {
  mutating func stopClock(at: Instant) {
    if let last = spans.indices.last, spans[last].end == nil { spans[last].end = at }
  }

  mutating func finish(at: Instant) {
    guard state == .current else { return }
    stopClock(at: at)
    state = .done
  }

  mutating func apply(_ change: AgendaItemChange, isLive: Bool) {
    switch change {
    case .title(let title): self.title = title
    case .kind(let kind): self.kind = kind
    case .plannedMinutes(let minutes):
      // What is shortened to catch up is no other plan.
      if isLive, preparedMinutes == nil { preparedMinutes = plannedMinutes }
      plannedMinutes = minutes
    case .presenter(let presenter): present(by: presenter.map { [$0] } ?? [])
    case .presenters(let presenters): present(by: presenters)
    case .subject(let subject): self.subject = subject
    }
  }
}

extension Floor {
  /// Those who were not served on the point that ends keep their turn for the next session on it.
  mutating func keepQueue(at: Instant) {
    for request in queue {
      var kept = request
      kept.keptSince = at
      deferred.append(kept)
    }
    queue.removeAll()
  }

  mutating func add(_ request: FloorRequest) {
    guard !queue.contains(where: { $0.id == request.id }) else { return }
    deferred.removeAll { $0.id == request.id }
    queue.append(request)
  }

  mutating func withdraw(_ id: ID<FloorRequest>) {
    queue.removeAll { $0.id == id }
    deferred.removeAll { $0.id == id }
  }

  mutating func endTurn(at: Instant) {
    guard current != nil else { return }
    resume(at: at)
    updateLastTurn { $0.span.end = at }
  }

  mutating func pause(at: Instant) {
    guard let current, !current.isPaused else { return }
    updateLastTurn { $0.pauses.append(Span(start: at)) }
  }

  mutating func resume(at: Instant) {
    guard turns.last?.isPaused == true else { return }
    updateLastTurn { $0.pauses[$0.pauses.count - 1].end = at }
  }
}

extension Session {
  /// Notes a vote.
  mutating func note(_ vote: Vote) {
    var vote = votes.settled(vote, opener: opener)
    vote.item = item(of: vote.item, at: vote.at, vote.origin)
    votes.append(vote)
  }

  /// Notes a decision.
  mutating func note(_ decision: Decision) {
    var decision = decisions.settled(decision, opener: opener)
    decision.item = item(of: decision.item, at: decision.at, decision.origin)
    decisions.append(decision)
  }
}
