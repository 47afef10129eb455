extension Decider {
  /// Batches of the floor, small groups and walks.
  mutating func decideFormats(_ command: Command) throws(Refusal) {
    switch command {
    case .beginBatch(let id, let size):
      _ = try liveSession(id)
      try check(size, .count, 1...100)
      emit(.batchBegun(id, size: size))
    case .endBatch(let id):
      guard try liveSession(id).batch != nil else { throw .notUnderWay(.batch) }
      emit(.batchEnded(id))
    case .addTable(let id, var table):
      let session = try session(id)
      if table.number == 0 { table.number = (session.tables.map(\.number).max() ?? 0) + 1 }
      try check(table.number, .count, 1...99)
      if session.tables.contains(where: { $0.number == table.number }) { throw .nameTaken(table.label) }
      if let name = table.name { table.name = try filled(name, .name) }
      try known(table.host)
      try known(subject: table.subject)
      emit(.tableAdded(id, table))
    case .changeTable(let id, let table, var change):
      guard try session(id).tables.contains(where: { $0.id == table }) else { throw .unknown(.table) }
      switch change {
      case .name(let name): if let name { change = .name(try filled(name, .name)) }
      case .host(let host): try known(host)
      case .subject(let subject): try known(subject: subject)
      }
      emit(.tableChanged(id, table, change))
    case .beginRound(let id, let question, let minutes):
      _ = try liveSession(id)
      try check(minutes, .minutes, 1...600)
      emit(.roundBegun(id, question: try filled(question, .text), minutes: minutes))
    case .endRound(let id):
      guard try liveSession(id).currentRound != nil else { throw .notUnderWay(.round) }
      emit(.roundEnded(id))
    case .reachStop(let id, let stop, let place):
      _ = try liveSession(id)
      emit(.stopReached(id, stop, place: try filled(place, .name)))
    case .endStop(let id):
      guard try liveSession(id).currentStop != nil else { throw .notUnderWay(.stop) }
      emit(.stopEnded(id))
    default: break
    }
  }

  /// The table of a contribution must be one of its session.
  func known(table id: ID<Table>?, in session: Session) throws(Refusal) {
    if let id, !session.tables.contains(where: { $0.id == id }) { throw .unknown(.table) }
  }
}
