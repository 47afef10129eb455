import Testing

@testable import Dialogue

@Suite("Attendance")
struct AttendanceTests {
  @Test("Counts include the people named; more people named than counted raise the count")
  func counts() throws {
    var meeting = try Meeting()
    try meeting.act(.attendance(meeting.session, .count(.residents, 21)))
    try meeting.act(
      .attendance(meeting.session, .arrive(meeting.diallo)),
      .attendance(meeting.session, .arrive(meeting.petit)))
    #expect(meeting.facts.presentByColleges(in: meeting.live) == [.residents: 21, .landlords: 1])
    try meeting.act(.attendance(meeting.session, .leave(meeting.diallo)))
    #expect(meeting.facts.presentByColleges(in: meeting.live) == [.residents: 20, .landlords: 1])
    #expect(throws: Refusal.notPresent(meeting.diallo)) {
      try meeting.act(.attendance(meeting.session, .leave(meeting.diallo)))
    }
    #expect(throws: Refusal.alreadyPresent(meeting.petit)) {
      try meeting.act(.attendance(meeting.session, .arrive(meeting.petit)))
    }
    #expect(throws: Refusal.outOfRange(.count, lowest: 0, highest: 100_000)) {
      try meeting.act(.attendance(meeting.session, .count(.residents, -1)))
    }
  }

  @Test("People who are there and have not spoken are known")
  func notHeard() throws {
    var meeting = try Meeting()
    try meeting.act(
      .attendance(meeting.session, .arrive(meeting.diallo)),
      .attendance(meeting.session, .arrive(meeting.roy)))
    try meeting.give(.party(.person(meeting.diallo)))
    #expect(meeting.facts.notHeard(in: meeting.live) == [meeting.roy])
  }

  @Test("Only one meeting is held at a time; a closed one can be opened again")
  func oneMeeting() throws {
    var meeting = try Meeting()
    let other: ID<Session> = meeting.ids.next()
    try meeting.act(
      .plan(Session.Plan(id: other, space: meeting.space, title: "Séance 15", start: meeting.now)))
    #expect(throws: Refusal.otherSessionLive(meeting.session)) { try meeting.act(.session(other, .open)) }
    try meeting.act(.session(meeting.session, .close(isForced: false)))
    try meeting.act(.session(meeting.session, .open))
    #expect(meeting.live.state == .open)
    #expect(meeting.live.closedAt == nil)
    #expect(throws: Refusal.endsBeforeStart) {
      try meeting.act(.session(other, .change(.plannedEnd(meeting.now.advanced(bySeconds: -1)))))
    }
  }

  @Test("Entries about things unknown change nothing and trap nothing")
  func strangers() throws {
    var meeting = try Meeting()
    let before = meeting.facts
    let (session, item): (ID<Session>, ID<AgendaItem>) = (ID(rawValue: 1), ID(rawValue: 2))
    let reference = ContributionReference(session: session, contribution: ID(rawValue: 3))
    let events: [Event] = [
      .session(session, .opened(by: nil)), .agenda(session, .begun(item)),
      .agenda(meeting.session, .begun(item)),
      .agenda(meeting.session, .ended(item)), .agenda(meeting.session, .parked(item)),
      .agenda(meeting.session, .removed(item)),
      .floor(session, .yielded), .floor(meeting.session, .paused), .floor(meeting.session, .resumed),
      .attendance(meeting.session, .left(ID(rawValue: 4))), .contribution(.changed(reference, .text("x"))),
      .contribution(.answered(reference, answers: [reference])), .contribution(.fated(reference, nil)),
      .commitment(.progressed(ID(rawValue: 5), .done, text: nil)), .act(.undone(ID(rawValue: 6))),
      .decision(meeting.session, .reworded(ID(rawValue: 7), "x")), .session(meeting.session, .resumed),
    ]
    for event in events { meeting.state.evolve(Entry(act: ID(rawValue: 8), at: meeting.now, event: event)) }
    #expect(meeting.facts == before)
    #expect(meeting.state.needsReplay)
  }
}
