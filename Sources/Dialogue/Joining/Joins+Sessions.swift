/// What refers to a meeting that is one with another since, and to its points and tables.
extension Session {
  /// Refers to the entries that stay: the meeting, its points, its tables. Numbers get the mark that is given for their origin.
  mutating func refer(to joins: Joins, mark: (NumberOrigin) -> String?) {
    agenda.updateAll {
      $0.parent = joins($0.parent)
      $0.carriesOver = joins($0.carriesOver)
      $0.takesUp = $0.takesUp.map { joins($0) }
    }
    agenda = Agenda(agenda.items.map { $0.named(joins($0.id)) })
    contributions = ContributionList(
      contributions.map {
        var said = $0
        said.session = joins(said.session)
        said.refer(to: joins)
        said.origin.show(mark(said.origin))
        return said
      })
    votes.updateAll {
      $0.item = joins($0.item)
      $0.origin.show(mark($0.origin))
    }
    decisions.updateAll {
      $0.item = joins($0.item)
      $0.origin.show(mark($0.origin))
    }
    for place in floor.queue.indices { floor.queue[place].item = joins(floor.queue[place].item) }
    for place in floor.deferred.indices {
      floor.deferred[place].item = joins(floor.deferred[place].item)
    }
    floor.updateTurns { $0.item = joins($0.item) }
    for place in minutesNotes.indices { minutesNotes[place].item = joins(minutesNotes[place].item) }
    tables = tables.map { $0.named(joins($0.id)) }
  }
}

extension Contribution {
  /// Refers to the meetings, points and tables that stay.
  mutating func refer(to joins: Joins) {
    (item, table) = (joins(item), joins(table))
    answers = answers.map { joins($0) }
    sameAs = sameAs.map { joins($0) }
    if case .answered(by: let answer?)? = fate?.fate { fate?.fate = .answered(by: joins(answer)) }
  }
}

extension AgendaItem {
  /// The same under another name in the journal.
  fileprivate func named(_ id: ID<AgendaItem>) -> AgendaItem {
    guard id != self.id else { return self }
    var item = AgendaItem(
      id: id, title: title, kind: kind, plannedMinutes: plannedMinutes, presenter: presenter,
      subject: subject,
      parent: parent, carriesOver: carriesOver, takesUp: takesUp)
    (item.preparedMinutes, item.state, item.spans) = (preparedMinutes, state, spans)
    item.copresenters = copresenters
    return item
  }
}

extension Facts {
  /// Makes two entries of a meeting one.
  mutating func take(_ joined: ID<Session>, into kept: ID<Session>, at moment: Instant) {
    guard let other = session(joined), var session = session(kept) else { return }
    joins.add(points: other.agenda, to: session.agenda)
    joins.add(tables: other.tables, to: session.tables)
    for id in other.commitments {
      guard var promise = commitments[id] else { continue }
      promise.origin.show(other.mark(of: promise.origin, in: session))
      (promise.session, promise.item) = (kept, joins(promise.item))
      commitments[id] =
        other.apart([promise], from: session.commitments.compactMap { commitments[$0] })[0]
    }
    session.take(in: other, joins, at: moment)
    session.commitments = PersistentList(
      (session.commitments + other.commitments).sorted {
        (commitments[$0]?.at ?? .epoch) < (commitments[$1]?.at ?? .epoch)
      })
    session.highestCommitment = max(session.highestCommitment, other.highestCommitment)
    sessions.removeValue(forKey: joined)
    sessions[kept]? = session
    // What other meetings say of it.
    let joins = joins
    for id in sessions.keys {
      sessions[id]?.contributions.updateAll { $0.refer(to: joins) }
      sessions[id]?.agenda.updateAll {
        ($0.carriesOver, $0.takesUp) = (joins($0.carriesOver), $0.takesUp.map { joins($0) })
      }
      if let at = sessions[id]?.approval?.session {
        sessions[id]?.approval?.session = joins(at)
      }
    }
    for id in commitments.keys {
      let answers = (commitments[id]?.answers ?? []).map { joins($0) }
      commitments[id]?.answers = answers
    }
    for id in initiatives.keys {
      if let at = initiatives[id]?.session { initiatives[id]?.session = joins(at) }
    }
  }
}

extension Event {
  /// The same of the meeting, the point and the table that stay: another laptop did not know. Nil for what does not happen to the
  /// meeting a second time.
  func meeting(_ joins: Joins, in facts: Facts) -> Event? {
    switch self {
    case .planned(let plan): return joins(plan.id) == plan.id ? self : nil
    case .session(let id, let event):
      let kept = joins(id)
      guard kept == id || facts.session(kept).map({ event.happens(again: $0) }) ?? true else {
        return nil
      }
      return .session(kept, event)
    case .agenda(let id, let event): return event.taking(joins).map { .agenda(joins(id), $0) }
    case .attendance(let id, let event): return .attendance(joins(id), event)
    case .absence(let id, let event): return .absence(joins(id), event)
    case .minutes(let id, .approved(let at)): return .minutes(joins(id), .approved(at: joins(at)))
    case .minutes(let id, .noted(var note)):
      note.item = joins(note.item)
      return .minutes(joins(id), .noted(note))
    case .minutes(let id, let event): return .minutes(joins(id), event)
    case .proxy(let id, let event): return .proxy(joins(id), event)
    case .floor(let id, .requested(var request)):
      request.item = joins(request.item)
      return .floor(joins(id), .requested(request))
    case .floor(let id, let event): return .floor(joins(id), event)
    case .formats(let id, .tableAdded(let table)):
      return .formats(joins(id), .tableAdded(table.named(joins(table.id))))
    case .formats(let id, .tableChanged(let table, let change)):
      return .formats(joins(id), .tableChanged(joins(table), change))
    case .formats(let id, .tableKept(let table, let laptop)):
      return .formats(joins(id), .tableKept(joins(table), by: laptop))
    case .formats(let id, let event): return .formats(joins(id), event)
    case .contribution(let event): return .contribution(event.meeting(joins))
    case .theme(let event): return .theme(event.meeting(joins))
    case .decision(let id, .voted(var vote)):
      vote.item = joins(vote.item)
      return .decision(joins(id), .voted(vote))
    case .decision(let id, .taken(var decision)):
      decision.item = joins(decision.item)
      return .decision(joins(id), .taken(decision))
    case .decision(let id, let event): return .decision(joins(id), event)
    case .commitment(.made(var promise)):
      (promise.session, promise.item) = (joins(promise.session), joins(promise.item))
      promise.answers = promise.answers.map { joins($0) }
      return .commitment(.made(promise))
    case .initiative(.started(var initiative)):
      initiative.session = joins(initiative.session)
      return .initiative(.started(initiative))
    case .space, .organisation, .person, .subject, .series, .mandate, .milestone, .commitment,
      .initiative, .training,
      .joined, .act:
      return self
    }
  }
}

extension SessionEvent {
  /// Whether it happens to a meeting that has been told of by another entry too: it is opened and closed once, and what
  /// one laptop called off the other one held.
  fileprivate func happens(again session: Session) -> Bool {
    switch self {
    case .opened: session.openedAt == nil
    case .closed: session.isLive
    case .cancelled: session.state == .planned
    case .changed, .suspended, .resumed, .readBack, .returnAnnounced: true
    }
  }
}

extension AgendaEvent {
  fileprivate func taking(_ joins: Joins) -> AgendaEvent? {
    func of(_ place: AgendaPlace) -> AgendaPlace {
      AgendaPlace(after: joins(place.after), under: joins(place.parent))
    }
    switch self {
    case .added(var item, let place):
      guard joins(item.id) == item.id else { return nil }
      (item.parent, item.carriesOver) = (joins(item.parent), joins(item.carriesOver))
      item.takesUp = item.takesUp.map { joins($0) }
      return .added(item, of(place))
    case .changed(let item, let change): return .changed(joins(item), change)
    case .placed(let item, let place): return .placed(joins(item), of(place))
    case .parked(let item): return .parked(joins(item))
    case .unparked(let item): return .unparked(joins(item))
    case .removed(let item): return .removed(joins(item))
    case .begun(let item): return .begun(joins(item))
    case .ended(let item): return .ended(joins(item))
    }
  }
}

extension ContributionEvent {
  fileprivate func meeting(_ joins: Joins) -> ContributionEvent {
    switch self {
    case .noted(var said):
      said.session = joins(said.session)
      said.refer(to: joins)
      return .noted(said)
    case .changed(let said, .item(let item)): return .changed(joins(said), .item(joins(item)))
    case .changed(let said, .table(let table)): return .changed(joins(said), .table(joins(table)))
    case .changed(let said, let change): return .changed(joins(said), change)
    case .answered(let said, let answers):
      return .answered(joins(said), answers: answers.map { joins($0) })
    case .struck(let said): return .struck(joins(said))
    case .fated(let said, .answered(by: let answer?)):
      return .fated(joins(said), .answered(by: joins(answer)))
    case .fated(let said, let fate): return .fated(joins(said), fate)
    case .shared(let said, let change): return .shared(joins(said), change)
    }
  }
}

extension ThemeEvent {
  fileprivate func meeting(_ joins: Joins) -> ThemeEvent {
    switch self {
    case .filed(let said, let theme): .filed(said.map { joins($0) }, theme)
    case .removed(let said, let theme): .removed(said.map { joins($0) }, theme)
    case .grouped(let said, let head): .grouped(said.map { joins($0) }, with: joins(head))
    case .parted(let said): .parted(said.map { joins($0) })
    case .created, .renamed, .merged: self
    }
  }
}
