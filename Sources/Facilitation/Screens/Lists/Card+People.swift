import Dialogue
import Wording

extension Card {
  /// Somebody who takes part: never more than the room may see.
  func person(_ id: ID<Person>, isPage: Bool = false) -> [[Run]] {
    guard let person = facts.people[id] else { return [] }
    var lines = field(
      words(CardPhrase.college), facts.college(of: .person(id)).map { words.label($0) })
    lines += field(
      words(CardPhrase.organisation), person.organisation.flatMap { facts.organisations[$0]?.name })
    lines += field(words(MinutesPhrase.function), person.function)
    let statutes = [
      person.isElected ? words(CardPhrase.elected) : nil,
      person.isPseudonym ? words(CardPhrase.pseudonym) : nil,
    ].compactMap { $0 }
    lines += field(words(CardPhrase.statute), statutes.isEmpty ? nil : statutes.joined(separator: " · "))
    for mandates in facts.mandates where mandates.value.members[id] != nil {
      let mandate = mandates.value.members[id]
      let until = day(mandate?.until).map { words(CardPhrase.until, $0) }
      let parts = [facts.spaces[mandates.key]?.name, mandate?.role, until].compactMap { $0 }
      lines += field(words(MandatePhrase.member), parts.joined(separator: " · "))
    }
    lines += field(
      words(CardPhrase.perhapsSame),
      model.context.perhapsSame(as: id).map { "\($0) (\(words.slash(.join)))" }, "warning")
    var seconds = 0
    var turns = 0
    var sessions = 0
    for session in facts.sessions.values {
      if session.attendance.stays[id] != nil { sessions += 1 }
      let end = session.end(at: model.now)
      for turn in session.floor.turns where turn.party == .person(id) {
        (turns, seconds) = (turns + 1, seconds + turn.seconds(until: end))
      }
    }
    lines += field(words(CardPhrase.sessions), "\(sessions)")
    lines += field(
      words(CardPhrase.floor),
      words(CardPhrase.turns, turns, words.stopwatch(seconds)))
    if let identity = facts.identities[id] {
      lines += field(
        words(CardPhrase.identity),
        identity.visibleTo.map { words(CardPhrase.keptApartFor, $0) } ?? words(CardPhrase.keptApart),
        "text.dim")
    }
    if facts.contacts[id] != nil {
      lines += field(words(CardPhrase.contact), words(CardPhrase.keptApart), "text.dim")
    }
    // The page has all of what follows.
    if isPage { return lines }
    for promise in facts.commitments.values where promise.who == .person(id) && promise.isPending {
      lines += field(promise.label, promise.what, promise.isLate(on: today) ? "commitment.late" : "text")
    }
    return lines + said(by: .person(id))
  }

  /// What somebody said last, for the facilitator's eyes.
  private func said(by party: Party) -> [[Run]] {
    let all = facts.sessions.values.lazy.flatMap { session in
      session.contributions.filter { $0.speaker == party && !$0.isPrivate }
    }
    return all.suffix(6).reversed().flatMap {
      field(
        words.shortDate(model.zone.wallTime(at: $0.at).day, reference: today) + " " + $0.label, $0.text,
        "text.dim")
    }
  }

  /// A body, who speaks for it and what it owes.
  func organisation(_ id: ID<Organisation>) -> [[Run]] {
    guard let body = facts.organisations[id] else { return [] }
    var lines = field(words(CardPhrase.college), words.label(body.college))
    let members = facts.people.values.filter { $0.organisation == id }.map(\.name)
    lines += field(words(CardPhrase.people), members.joined(separator: ", "))
    for promise in facts.commitments.values where promise.isPending {
      let isItsOwn =
        switch promise.who {
        case .organisation(let who): who == id
        case .person(let who): facts.people[who]?.organisation == id
        default: false
        }
      guard isItsOwn else { continue }
      lines += field(promise.label, promise.what, promise.isLate(on: today) ? "commitment.late" : "text")
    }
    return lines
  }

  /// A session: when, where, how many, what came out of it.
  func session(_ id: ID<Session>) -> [[Run]] {
    guard let session = facts.session(id) else { return [] }
    let wall = model.zone.wallTime(at: session.heldAt)
    var lines = field(words(CardPhrase.date), "\(words.longDate(wall.day)) \(words.clock(wall))")
    lines += field(words(CardPhrase.place), session.place)
    lines += field(words(CardPhrase.state), words.label(session.state))
    let present = session.isLive ? facts.present(in: session) : facts.came(to: session)
    if present > 0, facts.isCounted(session) { lines += field(words(CardPhrase.present), "\(present)") }
    if let quorum = facts.quorum(of: session) { lines += text(words.sentence(of: quorum)) }
    let answers = facts.answers(to: session.contributions, on: today)
    if answers.owed > 0 {
      let studied = words.studied(answers).map { " · \($0)" } ?? ""
      lines += field(words(CardPhrase.answers), "\(answers.given) / \(answers.owed)\(studied)")
    }
    lines += field(
      words(CardPhrase.decisions),
      (session.decisions.map(\.text) + session.settledVotes.map(\.question)).joined(separator: " · "))
    return lines
  }

  /// A point of the agenda.
  func item(_ id: ID<AgendaItem>, in session: ID<Session>) -> [[Run]] {
    guard let item = facts.session(session)?.agenda[id] else { return [] }
    var lines = field(words(CardPhrase.kind), words.label(item.kind))
    lines += field(words(CardPhrase.planned), item.plannedMinutes.map { "\($0) min" })
    lines += field(
      words(CardPhrase.presenter),
      item.presenters.isEmpty ? nil : item.presenters.compactMap { name($0) }.joined(separator: ", "))
    if let subject = item.subject {
      lines += field(words(CardPhrase.subject), facts.subjects[subject]?.title)
      lines += self.subject(subject)
    }
    return lines
  }
}
