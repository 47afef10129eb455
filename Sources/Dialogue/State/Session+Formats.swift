extension Session {
  mutating func add(_ table: Table) {
    guard !tables.contains(where: { $0.id == table.id }) else { return }
    tables.append(table)
  }

  mutating func change(_ id: ID<Table>, _ change: TableChange) {
    guard let place = tables.firstIndex(where: { $0.id == id }) else { return }
    switch change {
    case .name(let name): tables[place].name = name
    case .host(let host): tables[place].host = host
    case .subject(let subject): tables[place].subject = subject
    }
  }

  mutating func beginRound(_ question: String, minutes: Int?, at: Instant) {
    endRound(at: at)
    rounds.append(
      Round(number: rounds.count + 1, question: question, plannedMinutes: minutes, span: Span(start: at)))
  }

  mutating func endRound(at: Instant) {
    if let last = rounds.indices.last, rounds[last].span.end == nil { rounds[last].span.end = at }
  }

  mutating func reach(_ stop: ID<Stop>, place: String, at: Instant) {
    guard stops[stop] == nil else { return }
    endStop(at: at)
    stops[stop] = Stop(id: stop, number: stops.count + 1, place: place, span: Span(start: at))
  }

  mutating func endStop(at: Instant) {
    if let current = currentStop { stops[current.id]?.span.end = at }
  }
}

extension Facts {
  mutating func beginBatch(in id: ID<Session>, size: Int?, at: Instant) {
    endBatch(in: id)
    guard let session = session(id) else { return }
    sessions[id]?.value.batch = Batch(
      startedAt: at, size: size, item: session.currentItem?.id, place: session.contributions.count)
  }

  /// Ends the batch, if there is one; members without a fate stay marked.
  mutating func endBatch(in id: ID<Session>) {
    guard let session = session(id), session.batch != nil else { return }
    let left = batchMembers(in: session).filter { $0.fate == nil }.map(\.id)
    sessions[id]?.value.batch = nil
    sessions[id]?.value.unansweredOfBatches.formUnion(left)
  }
}
