extension Decider {
  mutating func decide(_ command: MandateCommand, in id: ID<DialogueSpace>) throws(Refusal) {
    try known(space: id)
    let mandates = facts.mandates[id] ?? Mandates()
    switch command {
    case .give(let mandate):
      guard facts.people[mandate.person] != nil else { throw .unknown(.person) }
      emit(.mandate(id, .given(mandate)))
    case .end(let person):
      guard mandates.members[person] != nil else { throw .notMember(person) }
      emit(.mandate(id, .ended(person)))
    case .rule(let rule):
      if let rule {
        try check(rule.proxiesEach, .count, 0...1_000)
        switch rule.need {
        case .number(let count): try check(count, .count, 1...100_000)
        case .share(let part, let whole, _):
          try check(whole, .count, 1...1_000)
          try check(part, .count, 1...whole)
        }
      }
      emit(.mandate(id, .ruled(rule)))
    }
  }

  mutating func decide(_ command: ProxyCommand, in id: ID<Session>) throws(Refusal) {
    let session = try session(id)
    guard session.state != .closed, session.state != .cancelled else { throw .sessionIs(session.state) }
    let mandates = facts.mandates[session.space] ?? Mandates()
    switch command {
    case .give(let giver, let holder):
      for person in [giver, holder] {
        guard facts.people[person] != nil else { throw .unknown(.person) }
        guard mandates.members[person] != nil else { throw .notMember(person) }
      }
      // A proxy of somebody who is there has no effect, and hinders nobody.
      guard giver != holder, session.proxies[holder] == nil || session.attendance.isPresent(holder) else {
        throw .cannotRepresent(holder)
      }
      let held = session.proxies.count { $0.value == holder && $0.key != giver }
      // Without a rule nothing is known of proxies, and one is what most statutes allow.
      let limit = mandates.rule?.proxiesEach ?? 1
      guard held < limit else { throw .tooManyProxies(holder, limit: limit) }
      // Whoever holds others' votes cannot give them away with their own.
      if session.proxies.values.contains(giver) { throw .cannotRepresent(giver) }
      emit(.proxy(id, .given(by: giver, to: holder)))
    case .withdraw(let giver):
      guard session.proxies[giver] != nil else { throw .unknown(.proxy) }
      emit(.proxy(id, .withdrawn(by: giver)))
    }
  }
}
