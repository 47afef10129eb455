extension Decider {
  mutating func decide(_ command: AgendaCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .add(let item, let place): try add(item, to: try session(id), at: place)
    case .change(let item, let change):
      _ = try self.item(item, in: try session(id))
      try check(change)
      emit(.agenda(id, .changed(item, change)))
    case .place(let item, let place):
      let session = try unclosed(id)
      _ = try self.item(item, in: session)
      try check(place, for: item, in: session)
      emit(.agenda(id, .placed(item, place)))
    case .split(let item, let second): try split(item, second: second, in: try unclosed(id))
    case .park(let item):
      let found = try self.item(item, in: try unclosed(id))
      guard found.state == .pending || found.state == .current else { throw .itemIs(found.state) }
      emit(.agenda(id, .parked(item)))
    case .unpark(let item):
      let found = try self.item(item, in: try unclosed(id))
      guard found.state == .parked else { throw .itemIs(found.state) }
      emit(.agenda(id, .unparked(item)))
    case .remove(let item):
      let session = try unclosed(id)
      for found in [try self.item(item, in: session)] + session.agenda.children(of: item) {
        guard found.state == .pending || found.state == .parked else { throw .itemIs(found.state) }
      }
      emit(.agenda(id, .removed(item)))
    case .begin(let item, let isForced):
      let session = try running(id)
      let found = try self.item(item, in: session)
      guard found.state != .current else { throw .itemIs(.current) }
      try nobodyWaits(in: session, isForced: isForced)
      emit(.agenda(id, .begun(item)))
      queueNotServed(on: item, in: id)
    case .beginNext(let isForced):
      let session = try running(id)
      guard let next = session.agenda.next else { throw .noNextItem }
      try nobodyWaits(in: session, isForced: isForced)
      emit(.agenda(id, .begun(next.id)))
      queueNotServed(on: next.id, in: id)
    case .end(let isForced):
      let session = try liveSession(id)
      guard let current = session.currentItem else { throw .noCurrentItem }
      try nobodyWaits(in: session, isForced: isForced)
      emit(.agenda(id, .ended(current.id)))
    }
  }

  /// A session whose agenda is still to be gone through: that of a closed one is what was.
  private func unclosed(_ id: ID<Session>) throws(Refusal) -> Session {
    let session = try session(id)
    guard session.state != .closed else { throw .sessionIs(.closed) }
    return session
  }

  private mutating func add(_ item: AgendaItem, to session: Session, at place: AgendaPlace?) throws(Refusal) {
    guard session.state != .cancelled else { throw .sessionIs(.cancelled) }
    var item = item
    item.title = try filled(item.title, .title)
    try check(item.plannedMinutes, .minutes, 0...1440)
    for presenter in item.presenters { try known(presenter) }
    try known(subject: item.subject)
    let place = place ?? AgendaPlace(after: facts.lastBeforeEnd(of: session))
    try check(place, for: item.id, in: session)
    emit(.agenda(session.id, .added(item, place)))
  }

  private mutating func split(_ id: ID<AgendaItem>, second: AgendaItem, in session: Session) throws(Refusal) {
    let first = try item(id, in: session)
    guard first.state == .pending || first.state == .current else { throw .itemIs(first.state) }
    try add(second, to: session, at: AgendaPlace(after: id, under: first.parent))
    if let whole = first.plannedMinutes, let part = second.plannedMinutes {
      emit(.agenda(session.id, .changed(id, .plannedMinutes(max(0, whole - part)))))
    }
  }

  private func check(_ place: AgendaPlace, for id: ID<AgendaItem>, in session: Session) throws(Refusal) {
    if let after = place.after { _ = try item(after, in: session) }
    guard let parent = place.parent else { return }
    guard try item(parent, in: session).parent == nil, parent != id, session.agenda.children(of: id).isEmpty
    else {
      throw .nestedTooDeep
    }
  }

  private func check(_ change: AgendaItemChange) throws(Refusal) {
    switch change {
    case .title(let title): _ = try filled(title, .title)
    case .plannedMinutes(let minutes): try check(minutes, .minutes, 0...1440)
    case .presenter(let party): try known(party)
    case .presenters(let parties): for party in parties { try known(party) }
    case .subject(let subject): try known(subject: subject)
    case .kind: break
    }
  }

  private func item(_ id: ID<AgendaItem>, in session: Session) throws(Refusal) -> AgendaItem {
    guard let found = session.agenda[id] else { throw .unknown(.item) }
    return found
  }

  /// A meeting that is neither to come, nor interrupted, nor over.
  private func running(_ id: ID<Session>) throws(Refusal) -> Session {
    let session = try liveSession(id)
    guard session.state == .open else { throw .sessionIs(session.state) }
    return session
  }
}
