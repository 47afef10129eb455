import Dialogue
import Wording

extension Card {
  /// The whole page of somebody: what is known, where they were, for whom they wait or voted, what they promised, all
  /// that they said. For the facilitator's eyes: it is never on the room's screen.
  func personPage(_ id: ID<Person>) -> [[Run]] {
    let sessions = facts.sessions.values.sorted { $0.heldAt < $1.heldAt }
    var lines = person(id, isPage: true)
    lines += section(.attended, sessions.flatMap { attendance(of: id, in: $0) })
    lines += section(.waits, sessions.flatMap { waits(of: id, in: $0) })
    lines += section(.proxies, sessions.flatMap { proxies(of: id, in: $0) })
    lines += section(
      .promised,
      facts.commitments.values.filter { $0.who == .person(id) }.flatMap { promise in
        let due = promise.due.map { words.writtenDate($0) } ?? words(ScreenPhrase.noDate)
        let label = model.shortReference(promise.label, in: promise.session)
        return field(
          label, "\(promise.what) · \(due) · \(words.label(promise.state))",
          promise.isLate(on: today) ? "commitment.late" : "text")
      })
    let said = sessions.flatMap { session in
      session.contributions.filter { $0.speaker == .person(id) && !$0.isPrivate }
    }
    lines += section(
      .said,
      said.flatMap { said in
        let label = model.shortReference(said.label, in: said.session)
        let fate = said.fate.map { " · " + words.label($0.fate.code) } ?? ""
        return field("\(label) \(words.label(said.kind))", said.text + fate)
      })
    return lines
  }

  private func section(_ title: PersonPagePhrase, _ lines: [[Run]]) -> [[Run]] {
    lines.isEmpty ? [] : [[], [Run(words(title), "text.strong")]] + lines
  }

  private func time(_ moment: Instant) -> String { words.clock(model.zone.wallTime(at: moment)) }

  private func label(_ session: Session) -> String {
    let day = model.zone.wallTime(at: session.heldAt).day
    return "\(words.shortDate(day, reference: today)) \(session.title)"
  }

  private func attendance(of id: ID<Person>, in session: Session) -> [[Run]] {
    if let stays = session.attendance.stays[id] {
      let end = session.end(at: model.now)
      let times = stays.map {
        "\(time($0.start)) – \($0.end.map(time) ?? (session.isLive ? "…" : time(end)))"
      }
      return field(label(session), times.joined(separator: ", "))
    }
    guard let absence = session.absences[id] else { return [] }
    let by = absence.representedBy.flatMap { name($0) }.map { words(PersonPagePhrase.representedBy, $0) }
    return field(label(session), by ?? words(PersonPagePhrase.excused))
  }

  /// Where they wait for the floor, since when, and where they did not get it.
  private func waits(of id: ID<Person>, in session: Session) -> [[Run]] {
    let waiting = session.floor.queue.filter { $0.party == .person(id) }.flatMap { request in
      field(
        label(session),
        words(PersonPagePhrase.waiting, words.duration(seconds: model.now.seconds(after: request.at))))
    }
    let left = session.floor.deferred.filter { $0.party == .person(id) }.flatMap { request in
      field(
        label(session),
        words(PersonPagePhrase.notServed, request.item.flatMap { session.agenda[$0]?.title } ?? session.title)
      )
    }
    return waiting + left
  }

  /// For whom they voted, how often, and who voted for them: whoever is there votes for themselves.
  private func proxies(of id: ID<Person>, in session: Session) -> [[Run]] {
    func line(_ phrase: PersonPagePhrase, _ other: ID<Person>, giver: ID<Person>, holder: ID<Person>)
      -> [[Run]]
    {
      let votes = session.votes.count {
        !session.attendance.wasPresent(giver, at: $0.at) && session.attendance.wasPresent(holder, at: $0.at)
      }
      return field(label(session), words(phrase, facts.people[other]?.name ?? "?", votes))
    }
    let held = session.proxies.filter { $0.value == id }.flatMap { giver, _ in
      line(.votedFor, giver, giver: giver, holder: id)
    }
    let given = session.proxies[id].map { line(.votedBy, $0, giver: id, holder: $0) }
    return held + (given ?? [])
  }
}
