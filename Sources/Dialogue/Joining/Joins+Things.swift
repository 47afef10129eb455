import OrderedCollections

/// What refers to something that may be another entry since.
protocol Joinable {
  /// Refers to the entries that stay.
  mutating func take(_ joins: Joins)
}

extension Person: Joinable {
  mutating func take(_ joins: Joins) { organisation = joins(organisation) }
}

extension Subject: Joinable {
  mutating func take(_ joins: Joins) { space = joins(space) }
}

extension Milestone: Joinable {
  mutating func take(_ joins: Joins) { (space, subjects) = (joins(space), joins(subjects)) }
}

extension Session.Plan: Joinable {
  mutating func take(_ joins: Joins) { space = joins(space) }
}

extension AgendaItem: Joinable {
  mutating func take(_ joins: Joins) {
    (presenter, copresenters, subject) = (joins(presenter), joins(copresenters), joins(subject))
  }
}

extension Table: Joinable {
  mutating func take(_ joins: Joins) {
    (host, subject) = (joins(host), joins(subject))
    for place in formerHosts.indices { formerHosts[place].host = joins(formerHosts[place].host) }
  }
}

extension Fate: Joinable {
  mutating func take(_ joins: Joins) {
    switch self {
    case .accepted(let reason, let party, let day):
      self = .accepted(because: reason, by: joins(party), until: day)
    case .underStudy(let party, let day): self = .underStudy(by: joins(party), until: day)
    case .declined(let reason, let party): self = .declined(because: reason, by: joins(party))
    case .answered, .outOfScope: break
    }
  }
}

extension Contribution: Joinable {
  mutating func take(_ joins: Joins) {
    (speaker, responsible, subject) = (joins(speaker), joins(responsible), joins(subject))
    fate?.fate.take(joins)
  }
}

extension Commitment: Joinable {
  mutating func take(_ joins: Joins) {
    who = joins(who)
    for place in revisions.indices { revisions[place].who = joins(revisions[place].who) }
  }
}

extension Initiative: Joinable {
  mutating func take(_ joins: Joins) {
    (space, lead, subject) = (joins(space), joins(lead), joins(subject))
    for place in offers.indices { offers[place].by = joins(offers[place].by) }
  }
}

extension Training: Joinable {
  mutating func take(_ joins: Joins) {
    (space, askedBy, subject) = (joins(space), joins(askedBy), joins(subject))
    (trainers, learners) = (joins(trainers), joins(learners))
  }
}

extension FloorRequest: Joinable {
  mutating func take(_ joins: Joins) { party = joins(party) }
}

extension Floor: Joinable {
  mutating func take(_ joins: Joins) {
    for place in queue.indices { queue[place].take(joins) }
    for place in deferred.indices { deferred[place].take(joins) }
    updateTurns { $0.party = joins($0.party) }
    // Nobody waits twice for the same.
    var waiting: Set<Party> = []
    queue.removeAll { !waiting.insert($0.party).inserted && $0.kind == .ordinary }
  }
}

extension Attendance: Joinable {
  mutating func take(_ joins: Joins) {
    for person in Array(stays.keys) where joins(person) != person {
      let other = stays.removeValue(forKey: person) ?? []
      stays[joins(person)] = Span.union(stays[joins(person)] ?? [], other)
    }
  }
}

extension Session: Joinable {
  mutating func take(_ joins: Joins) {
    space = joins(space)
    agenda.updateAll { $0.take(joins) }
    attendance.take(joins)
    floor.take(joins)
    contributions.updateAll { $0.take(joins) }
    for place in tables.indices { tables[place].take(joins) }
    takeAbsent(joins)
  }
}

extension Session {
  /// Who is excused, represents somebody, signs or asked for a correction. Nobody represents themselves.
  private mutating func takeAbsent(_ joins: Joins) {
    for (person, absence) in absences where joins(person) != person {
      absences.removeValue(forKey: person)
      if absences[joins(person)] == nil { absences[joins(person)] = absence }
    }
    for person in absences.keys {
      let party = joins(absences[person]?.representedBy)
      absences[person]?.representedBy = party == .person(person) ? nil : party
    }
    for (giver, holder) in proxies {
      proxies.removeValue(forKey: giver)
      if joins(giver) != joins(holder) { proxies[joins(giver)] = joins(holder) }
    }
    for role in signatories.keys { signatories[role] = joins(signatories[role]) }
    for place in minutesNotes.indices { minutesNotes[place].by = joins(minutesNotes[place].by) }
  }
}

extension Mandates: Joinable {
  mutating func take(_ joins: Joins) {
    for (person, mandate) in members where joins(person) != person {
      members.removeValue(forKey: person)
      var mandate = mandate
      mandate.person = joins(person)
      if members[mandate.person] == nil { members[mandate.person] = mandate }
    }
    for place in past.indices { past[place].event.take(joins) }
  }

  /// Takes in the members of a body that is this one since.
  mutating func take(_ other: Mandates) {
    for (person, mandate) in other.members where members[person] == nil { members[person] = mandate }
    rule = rule ?? other.rule
    past = (past + other.past).sorted { $0.at < $1.at }
  }
}

extension MandateEvent: Joinable {
  mutating func take(_ joins: Joins) {
    switch self {
    case .given(var mandate):
      mandate.person = joins(mandate.person)
      self = .given(mandate)
    case .ended(let person): self = .ended(joins(person))
    case .ruled: break
    }
  }
}

extension Facts: Joinable {
  /// Everything refers to the entries that stay; those that are others are taken away, and what they alone said is kept.
  /// - Complexity: linear in all that is known.
  mutating func take(_ joins: Joins) {
    for (id, person) in people where joins(id) != id {
      people.removeValue(forKey: id)
      let kept = joins(id)
      if people[kept]?.organisation == nil, people[kept]?.college == nil {
        people[kept]?.organisation = person.organisation
        people[kept]?.college = person.college
      }
      if let identity = identities.removeValue(forKey: id), identities[kept] == nil {
        identities[kept] = identity
      }
      if let contact = contacts.removeValue(forKey: id), contacts[kept] == nil { contacts[kept] = contact }
    }
    for id in organisations.keys where joins(id) != id { organisations.removeValue(forKey: id) }
    for id in subjects.keys where joins(id) != id { subjects.removeValue(forKey: id) }
    for id in spaces.keys where joins(id) != id { spaces.removeValue(forKey: id) }
    takeBodies(joins)
    for id in people.keys { people[id]?.take(joins) }
    for id in subjects.keys { subjects[id]?.take(joins) }
    for id in milestones.keys { milestones[id]?.take(joins) }
    for id in sessions.keys { sessions[id]?.take(joins) }
    for id in commitments.keys { commitments[id]?.take(joins) }
    for id in initiatives.keys { initiatives[id]?.take(joins) }
    for id in trainings.keys { trainings[id]?.take(joins) }
  }

  /// What bodies have apart from their meetings: members, dates, themes.
  private mutating func takeBodies(_ joins: Joins) {
    for id in mandates.keys { mandates[id]?.take(joins) }
    for id in Array(mandates.keys) where joins(id) != id {
      guard let other = mandates.removeValue(forKey: id) else { continue }
      mandates[joins(id), default: Mandates()].take(other)
    }
    for id in Array(series.keys) where joins(id) != id {
      guard let other = series.removeValue(forKey: id) else { continue }
      series[joins(id)] = series[joins(id)] ?? other
    }
    for id in themes.keys {
      if let space = themes[id]?.space { themes[id]?.space = joins(space) }
    }
  }

  mutating func apply(_ join: Join, at moment: Instant) {
    guard isKnown(join) else { return }
    if case .sessions(let id, let kept) = join {
      let (id, kept) = (joins(id), joins(kept))
      guard id != kept else { return }
      joins.add(join)
      take(id, into: kept, at: moment)
    } else {
      joins.add(join)
      take(joins)
    }
    names = TakenNames(self)
    rooms.forgetAll()
  }

  /// Whether the entry that is to stay is there; else nothing could take the place of the other one.
  private func isKnown(_ join: Join) -> Bool {
    switch join {
    case .people(_, let id): people[joins(id)] != nil
    case .organisations(_, let id): organisations[joins(id)] != nil
    case .subjects(_, let id): subjects[joins(id)] != nil
    case .spaces(_, let id): spaces[joins(id)] != nil
    case .sessions(_, let id): sessions[joins(id)] != nil
    }
  }
}
