extension Decider {
  /// A newly planned session has the recurring points of its space.
  mutating func addRecurring(to plan: Session.Plan) {
    var last: ID<AgendaItem>?
    for (id, point) in facts.recurring(of: plan) {
      let item = AgendaItem(
        id: id, title: point.title, kind: point.kind, plannedMinutes: point.plannedMinutes)
      emit(.agenda(plan.id, .added(item, AgendaPlace(after: last))))
      last = id
    }
  }

  /// Those who were not served on the points that a point carries over, and who are present, wait again.
  mutating func queueNotServed(on id: ID<AgendaItem>, in session: ID<Session>) {
    guard let here = facts.session(session), let begun = here.agenda[id] else { return }
    var heard = Set(here.floor.turns.filter { $0.item == id }.map(\.party))
    // Taken up again in the same meeting, it has its own queue again.
    var waiting = here.floor.deferred.filter { $0.item == id && isPresent($0.party, in: here) }
    heard.formUnion((here.floor.deferred.filter { $0.item == id } + here.floor.queue).map(\.party))
    var seen: Set<ID<AgendaItem>> = [id]
    var ancestor = begun.carriesOver
    while let item = ancestor, seen.insert(item).inserted,
      let earlier = facts.sessions.values.first(where: { $0.agenda[item] != nil })
    {
      let floor = earlier.floor
      for var request in floor.deferred where request.item == item && !heard.contains(request.party) {
        guard isPresent(request.party, in: here) else { continue }
        heard.insert(request.party)
        request.reason = [request.reason, earlier.title].compactMap { $0 }.joined(separator: " · ")
        request.at = now
        request.item = id
        waiting.append(request)
      }
      heard.formUnion(floor.turns.filter { $0.item == item }.map(\.party))
      ancestor = earlier.agenda[item]?.carriesOver
    }
    for request in waiting { emit(.floor(session, .requested(request))) }
  }

  private func isPresent(_ party: Party, in session: Session) -> Bool {
    switch party {
    case .person(let id): session.attendance.isPresent(id)
    case .organisation(let id): session.attendance.named.contains { facts.people[$0]?.organisation == id }
    case .college, .name: false
    }
  }
}

extension Facts {
  /// The recurring points that a session of a plan gets, those of the first place before those of the last, with their
  /// identifiers, which follow from that of the session so that every reader of the journal finds the same.
  public func recurring(of plan: Session.Plan) -> [(id: ID<AgendaItem>, item: RecurringItem)] {
    let items = spaces[plan.space]?.settings.recurring ?? []
    let ordered = items.filter { $0.place == .first } + items.filter { $0.place == .last }
    return ordered.enumerated().map { place, item in
      // The finalizer of SplitMix64 spreads neighbouring numbers; identifiers hold sixty bits.
      var bits = plan.id.rawValue &+ UInt64(place + 1) &* 0x9E37_79B9_7F4A_7C15
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return (ID(rawValue: (bits ^ (bits >> 31)) & (1 << 60 - 1)), item)
    }
  }

  /// The point behind which a new one goes: the last one that is not a recurring end of the meetings of the space.
  func lastBeforeEnd(of session: Session) -> ID<AgendaItem>? {
    let ends = Set(
      (spaces[session.space]?.settings.recurring ?? []).filter { $0.place == .last }.map(\.title.folded))
    return session.agenda.items.last { $0.parent == nil && !ends.contains($0.title.folded) }?.id
  }
}
