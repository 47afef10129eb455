import Testing

@testable import Dialogue

@Suite("Agenda")
struct AgendaTests {
  static func titles(_ session: Session) -> [String] {
    session.agenda.items.map { "\(session.agenda.number(of: $0.id) ?? "–") \($0.title)" }
  }

  @Test("Points are put, moved, nested one level, split and parked")
  func editing() throws {
    var meeting = try Meeting(open: false)
    let session = meeting.session
    let nested: ID<AgendaItem> = meeting.ids.next()
    try meeting.act(
      .agenda(
        session, .add(AgendaItem(id: nested, title: "Mâts"), AgendaPlace(after: nil, under: meeting.second)))
    )
    #expect(AgendaTests.titles(meeting.live) == ["1 Accueil", "2 Éclairage", "2.1 Mâts", "3 Clôture"])
    try meeting.act(.agenda(session, .place(meeting.second, AgendaPlace(after: nil))))
    #expect(AgendaTests.titles(meeting.live) == ["1 Éclairage", "1.1 Mâts", "2 Accueil", "3 Clôture"])
    let part = AgendaItem(id: meeting.ids.next(), title: "Éclairage (suite)", plannedMinutes: 10)
    try meeting.act(.agenda(session, .split(meeting.second, second: part)))
    #expect(
      AgendaTests.titles(meeting.live) == [
        "1 Éclairage", "1.1 Mâts", "2 Éclairage (suite)", "3 Accueil", "4 Clôture",
      ])
    #expect(meeting.live.agenda[meeting.second]?.plannedMinutes == 20)
    try meeting.act(.agenda(session, .park(meeting.first)))
    #expect(
      AgendaTests.titles(meeting.live) == [
        "1 Éclairage", "1.1 Mâts", "2 Éclairage (suite)", "3 Accueil", "4 Clôture",
      ])
    #expect(meeting.live.agenda.plannedSeconds == 50 * 60)
    #expect(throws: Refusal.nestedTooDeep) {
      try meeting.act(
        .agenda(
          session,
          .add(AgendaItem(id: meeting.ids.next(), title: "x"), AgendaPlace(after: nil, under: nested))))
    }
    #expect(throws: Refusal.nestedTooDeep) {
      try meeting.act(.agenda(session, .place(meeting.second, AgendaPlace(after: nil, under: meeting.third))))
    }
    try meeting.act(.agenda(session, .remove(meeting.second)))
    #expect(AgendaTests.titles(meeting.live) == ["1 Éclairage (suite)", "2 Accueil", "3 Clôture"])
  }

  @Test("The clock of a point runs while it is under way, and the projected end follows")
  func clock() throws {
    var meeting = try Meeting()
    let start = meeting.now
    #expect(meeting.live.projectedEnd(at: start) == start.advanced(bySeconds: 3600))
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    meeting.wait(15 * 60)
    #expect(meeting.live.projectedEnd(at: meeting.now) == start.advanced(bySeconds: (15 + 50) * 60))
    #expect(meeting.live.secondsBehind(at: meeting.now) == 5 * 60)
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    meeting.wait(10 * 60)
    #expect(meeting.live.secondsBehind(at: meeting.now) == 5 * 60)
    try meeting.act(.agenda(meeting.session, .change(meeting.third, .plannedMinutes(10))))
    #expect(meeting.live.secondsBehind(at: meeting.now) == -5 * 60)
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    meeting.wait(60)
    try meeting.act(.session(meeting.session, .close(isForced: false)))
    meeting.wait(600)
    let actual = meeting.live.agenda.items.map { meeting.live.actualSeconds(of: $0, until: meeting.now) }
    #expect(actual == [900, 600, 60])
    #expect(meeting.live.agenda.items.allSatisfy { $0.state == .done })
  }

  @Test("A suspension stops the clock of the point")
  func suspension() throws {
    var meeting = try Meeting()
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    meeting.wait(60)
    try meeting.act(.session(meeting.session, .suspend))
    meeting.wait(600)
    #expect(throws: Refusal.sessionIs(.suspended)) {
      try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    }
    try meeting.act(.session(meeting.session, .resume))
    meeting.wait(30)
    let item = try #require(meeting.live.currentItem)
    #expect(meeting.live.actualSeconds(of: item, until: meeting.now) == 90)
  }

  @Test("After the last point there is no next one")
  func noNext() throws {
    var meeting = try Meeting()
    for _ in 0..<3 { try meeting.act(.agenda(meeting.session, .beginNext(isForced: false))) }
    #expect(throws: Refusal.noNextItem) {
      try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    }
  }

  @Test("What was left goes to the next session: points, questions, commitments, people")
  func carryOver() throws {
    var meeting = try Meeting()
    let question = try meeting.note("Et la rue du Mail ?", .question, by: .person(meeting.diallo))
    try meeting.act(
      .commitment(
        .make(
          Commitment(
            id: meeting.ids.next(), session: meeting.session, who: .person(meeting.petit), what: "réparer",
            at: meeting.now))))
    _ = try meeting.ask(.person(meeting.roy))
    try meeting.act(.agenda(meeting.session, .park(meeting.second)))
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    let left = meeting.facts.carryOver(
      in: meeting.space, before: meeting.now.advanced(bySeconds: 86_400), on: Day(number: 20_000))
    #expect(left.items.map(\.item.title) == ["Accueil", "Éclairage"])
    #expect(left.unanswered.map(\.reference) == [question])
    #expect(left.commitments.map(\.what) == ["réparer"])
    #expect(left.notServed.map(\.party) == [.person(meeting.roy)])
  }
}
