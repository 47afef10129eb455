extension Facts {
  /// How many members are there now, of how many that there must be; of a meeting that is over, as it was at its end. Nil where
  /// the body has no members or no rule.
  /// - Complexity: linear in the members; of a meeting that is over, in all changes of them.
  public func quorum(of session: Session) -> Quorum? {
    guard let mandates = seats(during: session), let rule = mandates.rule, !mandates.members.isEmpty else {
      return nil
    }
    let members = mandates.members.keys
    return Quorum(
      members: members.count, present: members.count { session.attendance.isPresent($0) },
      represented: represented(in: session).count, needed: rule.need.count(of: members.count),
      proxiesCount: rule.proxiesCount)
  }

  /// Members who are not there and whose proxy is: whoever leaves takes the votes that they hold with them, and whoever
  /// comes votes for themselves.
  public func represented(in session: Session) -> [ID<Person>] {
    guard let members = seats(during: session)?.members else { return [] }
    return session.proxies.compactMap { giver, holder in
      members[giver] != nil && members[holder] != nil && !session.attendance.isPresent(giver)
        && session.attendance.isPresent(holder) ? giver : nil
    }
  }

  func seats(during session: Session) -> Mandates? {
    let now = mandates[session.space]
    return session.closedAt.map { now?.asOf($0, known: session.knownMandates) } ?? now
  }

  /// Members whose mandate was given until a day before that of a meeting.
  public func mandatesOver(at session: Session, in zone: Zone) -> [Mandate] {
    let day = zone.wallTime(at: session.heldAt).day
    return members(of: session, in: zone).values.filter { mandate in mandate.until.map { $0 < day } ?? false }
  }

  /// The members of the body of a session: of one that was held, those who held a seat on that day, at its beginning or
  /// given later.
  /// - Complexity: linear in the changes of members.
  public func members(of session: Session, in zone: Zone) -> OrderedTable<ID<Person>, Mandate> {
    guard let mandates = mandates[session.space] else { return [:] }
    guard let opened = session.openedAt, let closed = session.closedAt else { return mandates.members }
    let tomorrow = WallTime(day: zone.wallTime(at: closed).day.advanced(by: 1), secondOfDay: 0)
    let held = mandates.held(from: opened, to: max(closed, zone.instant(of: tomorrow)))
    return held.isEmpty ? mandates.asOf(closed, known: session.knownMandates).members : held
  }

  mutating func apply(_ event: MandateEvent, in id: ID<DialogueSpace>, at moment: Instant) {
    mandates[id, default: Mandates()].apply(event, at: moment)
  }

  mutating func apply(_ event: ProxyEvent, in id: ID<Session>) {
    switch event {
    case .given(let giver, let holder): sessions[id]?.proxies[giver] = holder
    case .withdrawn(let giver): sessions[id]?.proxies[giver] = nil
    }
  }
}
