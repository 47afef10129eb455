extension Decider {
  /// Batches of the floor, small groups and walks.
  mutating func decide(_ command: FormatCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .beginBatch(let size):
      _ = try liveSession(id)
      try check(size, .count, 1...100)
      emit(.formats(id, .batchBegun(size: size)))
    case .endBatch:
      guard try liveSession(id).batch != nil else { throw .notUnderWay(.batch) }
      emit(.formats(id, .batchEnded))
    case .addTable(var table):
      let session = try session(id)
      if table.number == 0 { table.number = (session.tables.map(\.number).max() ?? 0) + 1 }
      try check(table.number, .count, 1...99)
      if session.tables.contains(where: { $0.number == table.number }) { throw .nameTaken(table.label) }
      if let name = table.name { table.name = try filled(name, .name) }
      try known(table.host)
      isThere(table.host, in: id)
      try known(subject: table.subject)
      emit(.formats(id, .tableAdded(table)))
    case .changeTable(let table, var change):
      guard try session(id).tables.contains(where: { $0.id == table }) else { throw .unknown(.table) }
      switch change {
      case .name(let name): if let name { change = .name(try filled(name, .name)) }
      case .host(let host):
        try known(host)
        isThere(host, in: id)
      case .subject(let subject): try known(subject: subject)
      }
      emit(.formats(id, .tableChanged(table, change)))
    case .keepTable(let table):
      guard let kept = try session(id).table(table) else { throw .unknown(.table) }
      if let laptop = state.laptop, !kept.keepers.contains(laptop) {
        emit(.formats(id, .tableKept(table, by: laptop)))
      }
    case .beginRound(let question, let minutes):
      let session = try liveSession(id)
      try check(minutes, .minutes, 1...600)
      // Whoever stays at a table is there when the tables begin.
      for table in session.tables { isThere(table.host, in: id) }
      emit(.formats(id, .roundBegun(question: try filled(question, .text), minutes: minutes)))
    case .endRound:
      guard try liveSession(id).currentRound != nil else { throw .notUnderWay(.round) }
      emit(.formats(id, .roundEnded))
    case .reachStop(let stop, let place):
      _ = try liveSession(id)
      emit(.formats(id, .stopReached(stop, place: try filled(place, .name))))
    case .endStop:
      guard try liveSession(id).currentStop != nil else { throw .notUnderWay(.stop) }
      emit(.formats(id, .stopEnded))
    }
  }

  /// The table of a contribution must be one of its session.
  func known(table id: ID<Table>?, in session: Session) throws(Refusal) {
    if let id, !session.tables.contains(where: { $0.id == id }) { throw .unknown(.table) }
  }
}
