import Testing

@testable import Dialogue

@Suite("Attendance")
struct AttendanceTests {
  @Test("Counts include the people named; more people named than counted raise the count")
  func counts() throws {
    var meeting = try Meeting()
    try meeting.act(.count(meeting.session, .residents, 21))
    try meeting.act(.arrive(meeting.session, meeting.diallo), .arrive(meeting.session, meeting.petit))
    #expect(meeting.facts.presentByColleges(in: meeting.live) == [.residents: 21, .landlords: 1])
    try meeting.act(.leave(meeting.session, meeting.diallo))
    #expect(meeting.facts.presentByColleges(in: meeting.live) == [.residents: 20, .landlords: 1])
    #expect(throws: Refusal.notPresent(meeting.diallo)) {
      try meeting.act(.leave(meeting.session, meeting.diallo))
    }
    #expect(throws: Refusal.alreadyPresent(meeting.petit)) {
      try meeting.act(.arrive(meeting.session, meeting.petit))
    }
    #expect(throws: Refusal.outOfRange(.count, lowest: 0, highest: 100_000)) {
      try meeting.act(.count(meeting.session, .residents, -1))
    }
  }

  @Test("People who are there and have not spoken are known")
  func notHeard() throws {
    var meeting = try Meeting()
    try meeting.act(.arrive(meeting.session, meeting.diallo), .arrive(meeting.session, meeting.roy))
    try meeting.give(.party(.person(meeting.diallo)))
    #expect(meeting.facts.notHeard(in: meeting.live) == [meeting.roy])
  }

  @Test("Only one meeting is held at a time; a closed one can be opened again")
  func oneMeeting() throws {
    var meeting = try Meeting()
    let other: ID<Session> = meeting.ids.next()
    try meeting.act(
      .planSession(Session.Plan(id: other, space: meeting.space, title: "Séance 15", start: meeting.now)))
    #expect(throws: Refusal.otherSessionLive(meeting.session)) { try meeting.act(.openSession(other)) }
    try meeting.act(.closeSession(meeting.session, isForced: false))
    try meeting.act(.openSession(meeting.session))
    #expect(meeting.live.state == .open)
    #expect(meeting.live.closedAt == nil)
    #expect(throws: Refusal.endsBeforeStart) {
      try meeting.act(.changeSession(other, .plannedEnd(meeting.now.advanced(bySeconds: -1))))
    }
  }

  @Test("Entries about things unknown change nothing and trap nothing")
  func strangers() throws {
    var meeting = try Meeting()
    let before = meeting.facts
    let (session, item): (ID<Session>, ID<AgendaItem>) = (ID(rawValue: 1), ID(rawValue: 2))
    let reference = ContributionReference(session: session, contribution: ID(rawValue: 3))
    let events: [Event] = [
      .sessionOpened(session), .itemBegun(session, item), .itemBegun(meeting.session, item),
      .itemEnded(meeting.session, item), .itemParked(meeting.session, item),
      .itemRemoved(meeting.session, item),
      .floorYielded(session), .floorPaused(meeting.session), .floorResumed(meeting.session),
      .personLeft(meeting.session, ID(rawValue: 4)), .contributionChanged(reference, .text("x")),
      .contributionAnswered(reference, answers: [reference]), .fateGiven(reference, nil),
      .commitmentProgressed(ID(rawValue: 5), .done, text: nil), .actUndone(ID(rawValue: 6)),
      .decisionReworded(meeting.session, ID(rawValue: 7), "x"), .sessionResumed(meeting.session),
    ]
    for event in events { meeting.state.evolve(Entry(act: ID(rawValue: 8), at: meeting.now, event: event)) }
    #expect(meeting.facts == before)
    #expect(meeting.state.needsReplay)
  }
}
