import OrderedCollections

/// A meeting that was entered twice, made one: everything of both stays, in the order of its time.
extension Session {
  /// Takes in all of another entry of this meeting. Points of one title are one point, and so are tables of one number; what the
  /// other entry numbered keeps its number, with a mark, so that no number means two things.
  mutating func take(in other: Session, _ joins: Joins, at moment: Instant) {
    let (entry, kept) = (other, self)
    var other = other
    other.refer(to: joins, mark: { entry.mark(of: $0, in: kept) })
    (place, plannedEnd, closing) = (
      place ?? other.place, plannedEnd ?? other.plannedEnd, closing ?? other.closing
    )
    takeAgenda(other.agenda)
    takePresence(other)
    takeFloor(other.floor)
    contributions = ContributionList(
      merged(contributions, entry.apart(other.contributions, from: contributions), by: \.at))
    if let began = batch?.startedAt {
      let place = contributions.prefix { $0.at < began }.count
      batch?.place = place
    }
    votes = NumberedList(merged(votes, entry.apart(other.votes, from: votes), by: \.at))
    decisions = NumberedList(merged(decisions, entry.apart(other.decisions, from: decisions), by: \.at))
    readBacks = PersistentList(merged(readBacks, other.readBacks, by: \.self))
    minutesNotes = PersistentList(merged(minutesNotes, other.minutesNotes, by: \.at))
    approval = approval ?? other.approval
    cancellation = cancellation ?? other.cancellation
    for (role, party) in other.signatories where signatories[role] == nil {
      signatories[role] = party
    }
    unansweredOfBatches.formUnion(other.unansweredOfBatches)
    for table in other.tables { add(table) }
    if rounds.isEmpty { rounds = other.rounds }
    let walked = merged(stops.values, other.stops.values, by: \.span.start)
    stops = [:]
    for stop in walked { stops[stop.id] = stop }
    takeCourse(other, at: moment)
  }

  /// What tells the numbers of the entry that is one with another from that one's: the laptop that gave them, or the
  /// entry. Nothing where the other one was never opened.
  func mark(of origin: NumberOrigin, in kept: Session) -> String? {
    if origin.mark != nil || kept.openedAt == nil { return origin.mark }
    if let laptop = origin.laptop, laptop != kept.opener { return laptop }
    return String(id.text.suffix(3))
  }

  /// The same, none of them with a number and a mark that others have.
  func apart<Value: Numbered>(_ values: some Sequence<Value>, from others: some Sequence<Value>) -> [Value] {
    let taken = Set(others.map { [String($0.number), $0.origin.suffix] })
    return values.map { value in
      var value = value
      if taken.contains([String(value.number), value.origin.suffix]) {
        value.origin.show(String(id.text.suffix(3)))
      }
      return value
    }
  }

  /// When it was held: from the earlier opening to the later closing. One that was closed ends the other, which was left running.
  private mutating func takeCourse(_ other: Session, at moment: Instant) {
    suspensions = Span.union(suspensions, other.suspensions)
    knownMandates = max(knownMandates, other.knownMandates)
    returnsAt = returnsAt ?? other.returnsAt
    let (held, otherHeld) = (
      openedAt != nil && state != .cancelled, other.openedAt != nil && other.state != .cancelled
    )
    if !held, otherHeld || state == .cancelled {
      (state, openedAt, closedAt, opener) = (
        other.state, other.openedAt, other.closedAt, other.opener
      )
      announcedEnds = other.announcedEnds
    } else if held, otherHeld {
      openedAt = [openedAt, other.openedAt].compactMap(\.self).min()
      let ends = [closedAt, other.closedAt].compactMap(\.self)
      if let end = ends.max() {
        finish(at: end)
      } else if state != other.state {
        state = .suspended
        resume(at: max(moment, suspensions.last?.start ?? moment))
      }
    }
  }

  /// Ends what is still under way in either entry, as closing does.
  private mutating func finish(at end: Instant) {
    var end = end
    for moment in agenda.items.compactMap({ $0.spans.last?.start })
      + [floor.turns.last?.span.start].compactMap(\.self)
    {
      end = max(end, moment)
    }
    close(at: end)
  }

  private mutating func takeAgenda(_ other: Agenda) {
    var items = agenda.items
    for item in other.items {
      guard let place = items.firstIndex(where: { $0.id == item.id }) else {
        let after = item.parent.flatMap { parent in
          items.lastIndex { $0.id == parent || $0.parent == parent }
        }
        items.insert(item, at: after.map { $0 + 1 } ?? items.endIndex)
        continue
      }
      items[place].take(in: item)
    }
    // Of two that are under way the one begun last is.
    let current = items.filter { $0.state == .current }.max { $0.begun < $1.begun }
    for place in items.indices
    where items[place].state == .current && items[place].id != current?.id {
      items[place].finish(at: max(items[place].begun, current?.begun ?? items[place].begun))
    }
    agenda = Agenda(items)
  }

  private mutating func takePresence(_ other: Session) {
    for (college, levels) in other.attendance.levels where attendance.levels[college] == nil {
      attendance.levels[college] = levels
    }
    for (person, stays) in other.attendance.stays {
      attendance.stays[person] = Span.union(attendance.stays[person] ?? [], stays)
    }
    attendance.foundThere.formUnion(other.attendance.foundThere)
    for (person, absence) in other.absences where absences[person] == nil {
      absences[person] = absence
    }
    for (giver, holder) in other.proxies where proxies[giver] == nil { proxies[giver] = holder }
  }

  /// Turns of one speaker that overlap are one: both laptops measured it.
  private mutating func takeFloor(_ other: Floor) {
    var turns: [FloorTurn] = []
    for turn in merged(floor.turns, other.turns, by: \.span.start) {
      if let place = turns.lastIndex(where: { $0.party == turn.party && $0.meets(turn) }) {
        turns[place].span.end = turn.span.end.flatMap { end in
          turns[place].span.end.map { max($0, end) }
        }
        turns[place].pauses = Span.union(turns[place].pauses, turn.pauses)
      } else {
        turns.append(turn)
      }
    }
    for place in turns.indices.dropLast() where turns[place].span.end == nil {
      turns[place].end(at: turns[place + 1].span.start)
    }
    floor.replaceTurns(turns)
    floor.queue += other.queue
    floor.deferred += other.deferred
    var waiting: Set<Party> = []
    floor.queue.removeAll { !waiting.insert($0.party).inserted && $0.kind == .ordinary }
  }

  private func merged<Value, Key: Comparable>(
    _ a: some Sequence<Value>, _ b: some Sequence<Value>, by key: KeyPath<Value, Key>
  ) -> [Value] {
    let b = Array(b)
    var (all, next) = ([Value](), b.startIndex)
    for value in a {
      while next < b.endIndex, b[next][keyPath: key] < value[keyPath: key] {
        all.append(b[next])
        next += 1
      }
      all.append(value)
    }
    return all + b[next...]
  }
}

extension AgendaItem {
  fileprivate var begun: Instant { spans.last?.start ?? .epoch }

  /// Takes in another entry of the same point.
  fileprivate mutating func take(in other: AgendaItem) {
    plannedMinutes = plannedMinutes ?? other.plannedMinutes
    if presenter == nil { present(by: other.presenters) }
    subject = subject ?? other.subject
    (carriesOver, takesUp) = (carriesOver ?? other.carriesOver, takesUp ?? other.takesUp)
    spans = Span.union(spans, other.spans)
    let states: [State] = [state, other.state]
    state = [.current, .done, .parked].first { states.contains($0) } ?? state
  }
}

extension FloorTurn {
  fileprivate mutating func end(at moment: Instant) {
    if isPaused { pauses[pauses.count - 1].end = moment }
    span.end = moment
  }

  fileprivate func meets(_ other: FloorTurn) -> Bool {
    span.end.map { other.span.start < $0 } ?? true
  }
}

extension Span {
  /// Stretches that overlap become one; one that has not ended ends last.
  static func union<Spans: RangeReplaceableCollection<Span>>(_ a: Spans, _ b: Spans) -> Spans {
    var joined: [Span] = []
    for stretch in (a + b).sorted(by: { $0.start < $1.start }) {
      guard let last = joined.last, last.end.map({ stretch.start <= $0 }) ?? true else {
        joined.append(stretch)
        continue
      }
      guard let end = last.end else { continue }
      joined[joined.count - 1].end = stretch.end.map { max(end, $0) }
    }
    return Spans(joined)
  }
}
