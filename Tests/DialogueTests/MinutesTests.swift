import Testing

@testable import Dialogue

@Suite("Minutes that live; who is excused")
struct MinutesTests {
  @Test("Whoever is excused is so until they come; nobody represents themselves")
  func excused() throws {
    var meeting = try Meeting()
    try meeting.act(.absence(meeting.session, .excuse(meeting.diallo, by: .person(meeting.roy))))
    try meeting.act(.absence(meeting.session, .excuse(meeting.petit, by: nil)))
    #expect(meeting.live.excused.map(\.person) == [meeting.diallo, meeting.petit])
    #expect(meeting.live.excused.first?.absence.representedBy == .person(meeting.roy))
    try meeting.act(.attendance(meeting.session, .arrive(meeting.petit)))
    #expect(meeting.live.excused.map(\.person) == [meeting.diallo])
    #expect(throws: Refusal.alreadyPresent(meeting.petit)) {
      try meeting.act(.absence(meeting.session, .excuse(meeting.petit, by: nil)))
    }
    #expect(throws: Refusal.cannotRepresent(meeting.roy)) {
      try meeting.act(.absence(meeting.session, .excuse(meeting.roy, by: .person(meeting.roy))))
    }
    try meeting.act(.absence(meeting.session, .clear(meeting.diallo)))
    #expect(meeting.live.excused.isEmpty)
  }

  @Test("What is added comes after the closing, makes nobody present and lengthens nothing")
  func additions() throws {
    var meeting = try Meeting()
    let note = MinutesNote(
      id: meeting.ids.next(), kind: .addition, by: .person(meeting.roy), text: " oublié ", at: meeting.now)
    #expect(throws: Refusal.sessionIs(.open)) { try meeting.act(.minutes(meeting.session, .note(note))) }
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    let closed = meeting.live
    meeting.wait(86_400)
    try meeting.act(.minutes(meeting.session, .note(note)))
    #expect(meeting.live.minutesNotes.map(\.text) == ["oublié"])
    #expect(meeting.live.minutesNotes.first?.at == meeting.now)
    #expect(meeting.live.closedAt == closed.closedAt && meeting.live.attendance == closed.attendance)
    try meeting.act(
      .minutes(meeting.session, .approve(at: nil)),
      .minutes(meeting.session, .sign(.secretary, .person(meeting.roy))))
    #expect(meeting.live.approval?.at == meeting.now)
    #expect(meeting.live.signatories[.secretary] == .person(meeting.roy))
  }

  @Test("The last meeting before whose minutes nobody has approved is the one to approve")
  func toApprove() throws {
    var meeting = try Meeting()
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    let next: ID<Session> = meeting.ids.next()
    try meeting.act(
      .plan(
        Session.Plan(
          id: next, space: meeting.space, title: "Séance 15", start: meeting.now.advanced(bySeconds: 86_400)))
    )
    #expect(meeting.facts.toApprove(before: next)?.id == meeting.session)
    try meeting.act(.minutes(meeting.session, .approve(at: next)))
    #expect(meeting.facts.toApprove(before: next) == nil && meeting.live.approval?.session == next)
  }
}
