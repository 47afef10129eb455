import Dialogue
import Wording

extension Words {
  /// What an act was that has been undone: how many of each sort where it brought several of one, as an import does,
  /// else what it did. An import is told by its file, with when it was.
  package func undone(_ entries: [Entry], in facts: Facts, before: Facts, zone: Zone) -> String? {
    if let first = entries.first, case .act(.imported(let file)) = first.event {
      let what = undone(Array(entries.dropFirst()), in: facts, before: before, zone: zone)
      return self(
        ModelPhrase.importOf, file,
        [what, moment(first.at, in: zone)].compactMap(\.self).joined(separator: ", "))
    }
    let sorts: [(ModelPhrase, (Event) -> Bool)] = [
      (.manyPeople, { if case .person(.added) = $0 { true } else { false } }),
      (.manyOrganisations, { if case .organisation(.added) = $0 { true } else { false } }),
      (.manyMeetings, { if case .planned = $0 { true } else { false } }),
      (.manyItems, { if case .agenda(_, .added) = $0 { true } else { false } }),
      (.manyMilestones, { if case .milestone(.added) = $0 { true } else { false } }),
      (.manyContributions, { if case .contribution(.noted) = $0 { true } else { false } }),
      (.manyCommitments, { if case .commitment(.made) = $0 { true } else { false } }),
      (.manySubjects, { if case .subject(.added) = $0 { true } else { false } }),
    ]
    let counts = sorts.map { sort in (sort.0, entries.count { sort.1($0.event) }) }.filter { $0.1 > 0 }
    if counts.contains(where: { $0.1 > 1 }) { return list(counts.map { self($0.0, $0.1) }) }
    guard let what = summary(of: entries, in: facts, before: before, zone: zone) else { return nil }
    return entries.count > 8 ? self(ModelPhrase.andMore, what, entries.count - 1) : what
  }

  /// What was done, in a few words; nil when the screen shows it well enough.
  ///
  /// `before` is what was known before, where what was taken away still has a name.
  func summary(of entries: [Entry], in facts: Facts, before: Facts = Facts(), zone: Zone) -> String? {
    // An answer that ends its batch is told as an answer.
    let told = entries.map(\.event).last {
      switch $0 {
      case .formats(_, .batchEnded), .contribution(.fated(_, .answered(by: nil))): entries.count == 1
      default: true
      }
    }
    guard var event = told else { return nil }
    // Saying who it was takes the name off the words: it is the name that is told.
    if let who = entries.map(\.event).last(where: {
      if case .contribution(.changed(_, .speaker)) = $0 { true } else { false }
    }) {
      event = who
    }
    // What a vote made of a proposal is told behind the vote.
    if let vote = entries.map(\.event).last(where: { $0.isVote }), vote != event {
      return [vote, event].compactMap { event in
        summary(of: [Entry(act: entries[0].act, at: entries[0].at, event: event)], in: facts, zone: zone)
      }.joined(separator: " · ")
    }
    // An answer that was tied to its question while it was noted.
    if case .contribution(.answered(let answer, let answered)) = event,
      let noted = entries.first(where: {
        if case .contribution(.noted(let said)) = $0.event { said.reference == answer } else { false }
      })
    {
      return (summary(of: [noted], in: facts, zone: zone) ?? "") + tied(answered, in: facts)
    }
    let plans = entries.compactMap { entry -> Session.Plan? in
      if case .planned(let plan) = entry.event { plan } else { nil }
    }
    if plans.count > 1, let first = plans.first, let last = plans.last {
      func named(_ plan: Session.Plan) -> String {
        "\(plan.title), \(longDate(zone.wallTime(at: plan.start).day))"
      }
      return self(ModelPhrase.manyPlanned, plans.count, named(first), named(last))
    }
    let tables = entries.compactMap { entry -> (session: Session, table: Table)? in
      guard case .formats(let id, .tableAdded(let table)) = entry.event else { return nil }
      return facts.session(id).flatMap { session in session.table(table.id).map { (session, $0) } }
    }
    if tables.count > 1 {
      return self(
        ModelPhrase.tablesAdded, tables.count,
        list(
          tables.map { _, table in
            table.host.flatMap { facts.name(of: $0) }.map { labelled(table.label, $0) } ?? table.label
          }))
    }
    let points = entries.compactMap { entry -> String? in
      if case .agenda(_, .added(let item, _)) = entry.event { item.title } else { nil }
    }
    if points.count > 1, case .agenda(_, .added) = event {
      return self(ModelPhrase.itemsAdded, points.count, list(points))
    }
    let isShortened = entries.allSatisfy {
      if case .agenda(_, .changed(_, .plannedMinutes)) = $0.event { true } else { false }
    }
    if isShortened, entries.count > 1 { return self(ModelPhrase.itemsShortened, entries.count) }
    let come = entries.compactMap { entry -> String? in
      if case .attendance(_, .arrived(let person, _)) = entry.event {
        facts.people[person]?.name
      } else {
        nil
      }
    }
    if come.count > 1, case .attendance(_, .arrived) = event { return self(ModelPhrase.areHere, list(come)) }
    let waiting = entries.compactMap { entry -> String? in
      if case .floor(_, .requested(let request)) = entry.event { facts.name(of: request.party) } else { nil }
    }
    if waiting.count > 1, case .floor(_, .requested) = event {
      return self(ModelPhrase.inQueue) + " · " + waiting.joined(separator: ", ")
    }
    func name(_ party: Party?) -> String { party.flatMap { facts.name(of: $0) }.map { " · " + $0 } ?? "" }
    switch event {
    case .contribution(.noted(let contribution)):
      let kept = facts.contribution(contribution.reference) ?? contribution
      return "\(kept.label) \(label(contribution.kind))"
        + (speaker(of: contribution, in: facts).map { " · " + $0 } ?? "")
    case .decision(_, .taken(let decision)): return self(ModelPhrase.decisionNoted, decision.label)
    case .commitment(.made(let commitment)):
      let day = commitment.due.map { " · " + shortDate($0) } ?? self(ModelPhrase.noDate)
      return self(ModelPhrase.commitmentNoted, commitment.label)
        + (promiser(of: commitment, in: facts).map { " · " + $0 } ?? "") + day
        + tied(commitment.answers, in: facts)
    case .contribution(.shared(let reference, _)):
      let line = EventWords(self, facts: facts, forgotten: before).line(of: event)
      guard let said = facts.contribution(reference), let room = facts.roomExceeded(by: said) else {
        return line
      }
      return line + " · " + self(SharingPhrase.moreThanCounted, facts.sharing(of: said), room)
        + self(VotePhrase.remedy, slash(.present), slash(.share))
    case .decision(let id, .voted(let vote)): return tell(vote, of: id, in: facts)
    case .decision(let id, .recounted(let vote, _)):
      return facts.session(id)?.votes.first { $0.id == vote }.map { tell($0, of: id, in: facts) }
    case .act(.undone): return self(ModelPhrase.undone, "")
    case .floor(_, .given(let grant)): return self(ModelPhrase.floorGiven) + name(grant.party)
    case .floor(_, .yielded): return self(ModelPhrase.turnEnded)
    case .agenda(let session, .begun(let item)):
      return self(ModelPhrase.itemBegun, facts.session(session)?.agenda[item]?.title ?? "")
    case .act(.redone): return self(ModelPhrase.redone)
    case .attendance(_, .arrived(let person, let adds)):
      let name = facts.people[person]?.name ?? ""
      return self(adds == true ? ModelPhrase.hasCome : ModelPhrase.isHere, name)
    case .floor(_, .requested(let request)): return self(ModelPhrase.inQueue) + name(request.party)
    case .space(.created(let space)): return self(ModelPhrase.spaceCreated, space.name)
    case .planned(let plan): return self(ModelPhrase.sessionPlanned, plan.title)
    case .agenda(_, .added(let item, _)): return self(ModelPhrase.itemAdded, item.title)
    case .person(.added(let person)): return self(ModelPhrase.personAdded, person.name)
    case .subject(.added(let subject)): return self(ModelPhrase.subjectAdded, subject.title)
    case .contribution(.answered): return self(ModelPhrase.answerNoted)
    case .contribution(.fated(let reference, let fate)):
      let label = facts.contribution(reference)?.label ?? ""
      return fate.map { self(ModelPhrase.fateGiven, label, self.label($0.code)) }
        ?? self(ModelPhrase.fateTaken, label)
    case .session(_, .opened): return self(ModelPhrase.sessionOpened)
    case .session(_, .closed): return self(ModelPhrase.sessionClosed)
    case .session(let id, .resumed):
      return self(ModelPhrase.sessionResumed)
        + (facts.session(id)?.interrupted.flatMap { facts.name(of: $0) }.map {
          " · " + self(ModelPhrase.spokeBefore, $0)
        } ?? "")
    case .attendance(let id, .counted(_, _)):
      return facts.session(id).map { session in
        let (present, all) = (
          facts.present(in: session), facts.presentByColleges(in: session).values.reduce(0, +)
        )
        return self(ModelPhrase.presentNow, present)
          + (all > present ? self(ModelPhrase.facilitatorsApart, all - present) : "")
      }
    case .proxy(let id, .given(let giver, let holder))
    where facts.session(id)?.attendance.isPresent(giver) == true:
      return EventWords(self, facts: facts, forgotten: before).line(of: event) + " · "
        + self(
          MandatePhrase.onceAway, facts.people[giver]?.name ?? "?", facts.people[holder]?.name ?? "?")
    default: return EventWords(self, facts: facts, forgotten: before).line(of: event)
    }
  }

  /// What follows from what was done besides what it says: the quorum, answers that are owed no more or now, meetings that are planned for
  /// days on which the body does not meet.
  package func consequences(
    of events: [Event], in id: ID<Session>?, from before: Facts, to facts: Facts, zone: Zone
  ) -> [String] {
    [proxyChanges(of: id, from: before, to: facts), quorumChange(of: id, from: before, to: facts)]
      .compactMap(\.self)
      + answersOwed(by: events, from: before, to: facts)
      + events.compactMap { plannedOnClosedDays(by: $0, from: before, to: facts, zone: zone) }
  }

  /// Contributions that are owed an answer no longer because of what was changed of them, or are owed one now.
  private func answersOwed(by events: [Event], from before: Facts, to facts: Facts) -> [String] {
    var told: [ContributionReference] = []
    return events.compactMap { event in
      guard case .contribution(.changed(let reference, _)) = event, !told.contains(reference),
        let old = before.contribution(reference), let new = facts.contribution(reference), new.fate == nil,
        before.owesAnswer(old) != facts.owesAnswer(new)
      else { return nil }
      told.append(reference)
      guard !facts.owesAnswer(new) else { return self(ModelPhrase.answerNowOwed, new.label) }
      let group = new.speaker.flatMap { facts.college(of: $0) }
      guard let group, facts.side(of: group, in: facts.session(new.session)?.space) != .civil else {
        return self(ModelPhrase.answerNotOwed, new.label)
      }
      return self(ModelPhrase.answerNotOwedTo, new.label, label(group))
    }
  }

  /// Meetings that were planned for days on which the body is said not to meet.
  private func plannedOnClosedDays(
    by event: Event, from before: Facts, to facts: Facts, zone: Zone
  ) -> String? {
    guard case .series(let space, .closed(let periods)) = event else { return nil }
    let old = before.series[space]?.closed ?? []
    let new = periods.filter { !old.contains($0) }
    let planned = facts.sessions(of: space).filter { $0.state == .planned }.compactMap { session -> String? in
      let day = zone.wallTime(at: session.plannedStart).day
      guard new.contains(where: { $0.first <= day && day <= $0.last }) else { return nil }
      return "\(session.title) (\(shortDate(day)))"
    }
    return planned.isEmpty ? nil : self(SeriesPhrase.plannedThen, list(planned), slash(.changeSession))
  }

  /// That a meeting has its quorum since what was done, or has it no longer; nil where nothing of it changed.
  private func quorumChange(of id: ID<Session>?, from before: Facts, to facts: Facts) -> String? {
    guard let id, let session = facts.session(id), session.isLive, let earlier = before.session(id),
      let was = before.quorum(of: earlier), let quorum = facts.quorum(of: session),
      was.isReached != quorum.isReached
    else { return nil }
    return self(quorum.isReached ? MandatePhrase.regained : .lost, quorum.counted, quorum.needed)
  }

  /// Whose proxy counts since what was done, or does no longer, and who votes now; nil where nothing of it changed.
  private func proxyChanges(of id: ID<Session>?, from before: Facts, to facts: Facts) -> String? {
    guard let id, let session = facts.session(id), let earlier = before.session(id), !session.proxies.isEmpty,
      let members = facts.mandates[session.space]?.members, session.state != .closed
    else { return nil }
    let (was, now) = (before.represented(in: earlier), facts.represented(in: session))
    func isHere(_ person: ID<Person>) -> Bool { session.attendance.isPresent(person) }
    let told = session.proxies.compactMap { giver, holder -> String? in
      guard earlier.proxies[giver] == holder, members[giver] != nil, members[holder] != nil else {
        return nil
      }
      let names = [giver, holder].map { facts.people[$0]?.name ?? "?" }
      switch (was.contains(giver), now.contains(giver)) {
      case (false, true): return self(MandatePhrase.votesFor, names[1], names[0])
      case (true, false) where isHere(giver): return self(MandatePhrase.votesAgain, names[0], names[1])
      case (true, false): return self(MandatePhrase.votesNoMore, names[0], names[1])
      case (false, false) where !isHere(giver) && !isHere(holder):
        let hasLeft = earlier.attendance.isPresent(giver)
        let isExcused = session.absences[holder] != nil && earlier.absences[holder] == nil
        return hasLeft || isExcused ? self(MandatePhrase.votesNoMore, names[0], names[1]) : nil
      default: return nil
      }
    }
    return told.isEmpty ? nil : told.joined(separator: " · ")
  }

  /// What a commitment answers, which may not be meant.
  private func tied(_ answered: [ContributionReference], in facts: Facts) -> String {
    let labels = answered.compactMap { facts.contribution($0)?.label }
    return labels.isEmpty ? "" : " · " + self(ModelPhrase.inAnswer, list(labels))
  }

  /// What a vote came to; that there were more hands than people is told at once, with what puts it right.
  private func tell(_ vote: Vote, of id: ID<Session>, in facts: Facts) -> String {
    let session = facts.session(id)
    let vote = session?.votes.first { $0.id == vote.id } ?? vote
    let line =
      "\(vote.label) " + counts(of: vote) + (result(of: vote).map { " · " + $0 } ?? "")
      + (withoutQuorum(vote.quorum).map { " · " + $0 } ?? "")
    let isMixed = vote.tallies.contains { $0.college == nil } && vote.tallies.contains { $0.college != nil }
    let mixed = isMixed ? " · " + self(VotePhrase.mixed) : ""
    guard let session, let room = facts.roomExceeded(by: vote, in: session) else { return line + mixed }
    return line + mixed + " · " + self(VotePhrase.exceeded, room)
      + self(VotePhrase.remedy, slash(.present), slash(.recount))
  }
}

extension Event {
  /// Whether hands were counted, or counted again.
  fileprivate var isVote: Bool {
    switch self {
    case .decision(_, .voted), .decision(_, .recounted): true
    default: false
    }
  }
}
