extension Session {
  mutating func add(_ table: Table) {
    guard let place = tables.firstIndex(where: { $0.id == table.id }) else { return tables.append(table) }
    tables[place].take(in: table, before: openedAt ?? plannedStart)
  }

  mutating func change(_ id: ID<Table>, _ change: TableChange, at moment: Instant) {
    guard let place = tables.firstIndex(where: { $0.id == id }) else { return }
    switch change {
    case .name(let name): tables[place].name = name
    case .host(let host): tables[place].take(host: host, at: moment)
    case .subject(let subject): tables[place].subject = subject
    }
  }

  mutating func keep(_ id: ID<Table>, by laptop: String) {
    guard let place = tables.firstIndex(where: { $0.id == id }), !tables[place].keepers.contains(laptop)
    else { return }
    tables[place].keepers.append(laptop)
  }

  /// Begins a round. The same question, asked while it is discussed, is the round under way: two laptops that lead may both have
  /// begun it, and what the other one did comes later.
  mutating func beginRound(_ question: String, minutes: Int?, at: Instant) {
    let same = rounds.lastIndex { $0.span.isJoined(at: at) && $0.question.folded == question.folded }
    if let same {
      rounds[same].plannedMinutes = minutes ?? rounds[same].plannedMinutes
      rounds[same].span.start = min(at, rounds[same].span.start)
      return
    }
    endRound(at: at)
    rounds.append(
      Round(number: rounds.count + 1, question: question, plannedMinutes: minutes, span: Span(start: at)))
  }

  /// Ends what was under way then; what began since on another laptop goes on.
  mutating func endRound(at: Instant) {
    for place in rounds.indices where rounds[place].span.end == nil && rounds[place].span.start <= at {
      rounds[place].span.end = at
    }
  }

  /// Reaches a stop. The same place, reached while one is there, is the same stop.
  mutating func reach(_ stop: ID<Stop>, place: String, at: Instant) {
    guard stops[stop] == nil else { return }
    let same = stops.values.last { $0.span.isJoined(at: at) && $0.place.folded == place.folded }
    if let same {
      stops[same.id]?.span.start = min(at, same.span.start)
      sameStops[stop] = same.id
      return
    }
    endStop(at: at)
    stops[stop] = Stop(id: stop, number: stops.count + 1, place: place, span: Span(start: at))
  }

  mutating func endStop(at: Instant) {
    for stop in stops.values where stop.span.end == nil && stop.span.start <= at {
      stops[stop.id]?.span.end = at
    }
  }
}

extension Span {
  /// Seconds by which two laptops may begin the same thing apart.
  private static let apart = 600

  /// Whether what begins then is the same as what this is the time of: it is under way, or began a little later on the
  /// clock of the other laptop.
  fileprivate func isJoined(at moment: Instant) -> Bool {
    moment < start ? start.seconds(since: moment) <= Self.apart : end.map { moment < $0 } ?? true
  }
}

extension Facts {
  mutating func beginBatch(in id: ID<Session>, size: Int?, at: Instant) {
    endBatch(in: id)
    guard let place = session(id)?.contributions.count else { return }
    sessions[id]?.batch = Batch(startedAt: at, size: size, place: place)
  }

  /// Ends the batch, if there is one; members without a fate stay marked.
  mutating func endBatch(in id: ID<Session>) {
    guard let session = session(id), session.batch != nil else { return }
    let left = batchMembers(in: session).filter { $0.fate == nil }.map(\.id)
    sessions[id]?.batch = nil
    sessions[id]?.unansweredOfBatches.formUnion(left)
  }
}
