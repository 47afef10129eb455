import Testing

@testable import Dialogue

@Suite("From one session to the next")
struct SeriesTests {
  private static let day: Int = 86_400

  /// Closes the session and opens another one a day later, with a point that carries over one of the first.
  private static func next(_ meeting: inout Meeting, carrying item: ID<AgendaItem>, named title: String)
    throws
    -> (session: ID<Session>, item: ID<AgendaItem>)
  {
    let (session, copy): (ID<Session>, ID<AgendaItem>) = (meeting.ids.next(), meeting.ids.next())
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    meeting.wait(day)
    try meeting.act(
      .plan(Session.Plan(id: session, space: meeting.space, title: title, start: meeting.now)),
      .agenda(session, .add(AgendaItem(id: copy, title: "Éclairage", carriesOver: item), nil)),
      .session(session, .open))
    return (session, copy)
  }

  @Test("A new session has the recurring points, new points stand before the recurring end")
  func recurring() throws {
    var meeting = try Meeting()
    try meeting.act(
      .space(
        .configure(
          meeting.space,
          .recurring([
            RecurringItem(title: "Relecture", kind: .closing, plannedMinutes: 5, place: .last),
            RecurringItem(title: "Accueil", kind: .information, plannedMinutes: 5),
          ]))))
    let plan = Session.Plan(id: meeting.ids.next(), space: meeting.space, title: "15", start: meeting.now)
    try meeting.act(.plan(plan))
    try meeting.act(.agenda(plan.id, .add(AgendaItem(id: meeting.ids.next(), title: "Jardin"), nil)))
    let agenda = try #require(meeting.facts.session(plan.id)).agenda
    #expect(agenda.items.map(\.title) == ["Accueil", "Jardin", "Relecture"])
    #expect(Set(agenda.items.map(\.id)).count == 3)
  }

  @Test("Those not served keep their turn on the point that carries theirs over, when they are there")
  func notServed() throws {
    var meeting = try Meeting()
    try meeting.act(.agenda(meeting.session, .begin(meeting.second, isForced: false)))
    _ = try meeting.ask(.person(meeting.roy))
    _ = try meeting.ask(.person(meeting.diallo))
    let (session, item) = try SeriesTests.next(&meeting, carrying: meeting.second, named: "Séance 15")
    try meeting.act(.attendance(session, .arrive(meeting.roy)))
    try meeting.act(.agenda(session, .begin(item, isForced: false)))
    let queue = try #require(meeting.facts.session(session)).floor.queue
    #expect(queue.map(\.party) == [.person(meeting.roy)])
    #expect(queue.first?.reason == "Séance 14")
    try meeting.act(.act(.undo))
    #expect(meeting.facts.session(session)?.floor.queue.isEmpty == true)
  }

  @Test("A question that a point takes up is not proposed twice, and again when it still has no answer")
  func takenUp() throws {
    var meeting = try Meeting()
    let question = try meeting.note("Pourquoi ?", .question, by: .person(meeting.diallo))
    let (session, _) = try SeriesTests.next(&meeting, carrying: meeting.second, named: "Séance 15")
    func proposed() -> [ContributionReference] {
      meeting.facts.carryOver(
        in: meeting.space, before: meeting.now.advanced(bySeconds: SeriesTests.day), on: Day(number: 20_000)
      )
      .unanswered.map(\.reference)
    }
    #expect(proposed() == [question])
    let item: ID<AgendaItem> = meeting.ids.next()
    try meeting.act(.agenda(session, .add(AgendaItem(id: item, title: "?", takesUp: question), nil)))
    #expect(proposed().isEmpty)
    try meeting.act(.agenda(session, .begin(item, isForced: false)))
    try meeting.act(.session(session, .close(isForced: false)))
    #expect(proposed() == [question])
  }

  @Test("Commitments due by the day are read at the opening, the latest due first")
  func toRead() throws {
    var meeting = try Meeting()
    for (due, what) in [(10, "a"), (12, "b"), (13, "c")] {
      try meeting.act(
        .commitment(
          .make(
            Commitment(
              id: meeting.ids.next(), session: meeting.session, who: .person(meeting.petit), what: what,
              due: Day(number: due), at: meeting.now))))
    }
    let read = meeting.facts.toRead(atOpeningOf: meeting.live, today: Day(number: 12))
    #expect(read.map(\.what) == ["b", "a"])
  }

  @Test("A subject is open, at its last step, closed, or nobody knows")
  func influence() throws {
    var meeting = try Meeting()
    let subject: ID<Subject> = meeting.ids.next()
    try meeting.act(.subject(.add(Subject(id: subject, title: "Jardin"))))
    #expect(meeting.facts.influence(on: subject, at: Day(number: 1)) == .unknown)
    let steps = [10, 20].map {
      Milestone(id: meeting.ids.next(), title: "\($0)", day: Day(number: $0), subjects: [subject])
    }
    for step in steps { try meeting.act(.milestone(.add(step))) }
    #expect(meeting.facts.influence(on: subject, at: Day(number: 10)) == .open(until: Day(number: 20)))
    #expect(meeting.facts.influence(on: subject, at: Day(number: 11)) == .lastChance(steps[1]))
    #expect(
      meeting.facts.influence(on: subject, at: Day(number: 21))
        == .closed(on: Day(number: 20), milestone: steps[1]))
  }
}
