extension Facts {
  /// How many members are there now, of how many that there must be; nil where the body has no members or no rule.
  /// - Complexity: linear in the members.
  public func quorum(of session: Session) -> Quorum? {
    guard let mandates = mandates[session.space], let rule = mandates.rule, !mandates.members.isEmpty else {
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
    guard let members = mandates[session.space]?.members else { return [] }
    return session.proxies.compactMap { giver, holder in
      members[giver] != nil && members[holder] != nil && !session.attendance.isPresent(giver)
        && session.attendance.isPresent(holder) ? giver : nil
    }
  }

  mutating func apply(_ event: MandateEvent, in id: ID<DialogueSpace>) {
    switch event {
    case .given(let mandate): mandates[id, default: Mandates()].members[mandate.person] = mandate
    case .ended(let person): mandates[id]?.members[person] = nil
    case .ruled(let rule): mandates[id, default: Mandates()].rule = rule
    }
  }

  mutating func apply(_ event: ProxyEvent, in id: ID<Session>) {
    switch event {
    case .given(let giver, let holder): sessions[id]?.value.proxies[giver] = holder
    case .withdrawn(let giver): sessions[id]?.value.proxies[giver] = nil
    }
  }
}
