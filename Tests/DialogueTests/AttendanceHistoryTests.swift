import OrderedCollections
import Testing

@testable import Dialogue

@Suite("Attendance is a history")
struct AttendanceHistoryTests {
  private func came(_ meeting: Meeting) -> OrderedDictionary<CollegeID, Int> {
    meeting.facts.presence(in: meeting.live, until: meeting.now).mapValues(\.came)
  }

  @Test(
    "Those named before the first point are among those counted; who comes in later, or back, is one more")
  func arrivals() throws {
    var meeting = try Meeting()
    let session = meeting.session
    func present() -> Int { meeting.facts.present(in: meeting.live) }
    try meeting.act(.attendance(session, .count(.residents, 20)))
    try meeting.act(.attendance(session, .arrive(meeting.diallo)))
    #expect(present() == 20)
    try meeting.act(.attendance(session, .leave(meeting.diallo)))
    #expect(present() == 19)
    try meeting.act(.attendance(session, .arrive(meeting.diallo)), .attendance(session, .arrive(meeting.roy)))
    #expect(present() == 20)
    try meeting.act(.attendance(session, .leave(meeting.diallo)), .attendance(session, .leave(meeting.roy)))
    #expect(present() == 18)
    try meeting.act(.agenda(session, .beginNext(isForced: false)))
    try meeting.act(.attendance(session, .arrive(meeting.roy)))
    #expect(present() == 19)
    #expect(came(meeting)[.residents] == 20)
    try meeting.act(.attendance(session, .arrive(meeting.petit)))
    #expect(meeting.facts.presentByColleges(in: meeting.live) == [.residents: 19, .landlords: 1])
  }

  @Test("Somebody new from the first point on is one more than were counted; said otherwise, among them")
  func newcomer() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(.attendance(session, .count(.residents, 20)))
    try meeting.act(.agenda(session, .beginNext(isForced: false)))
    try meeting.act(.attendance(session, .arrive(meeting.diallo)))
    try meeting.act(.attendance(session, .arrive(meeting.roy, adds: false)))
    #expect(meeting.facts.present(in: meeting.live) == 21)
    #expect(
      meeting.entries.suffix(2).map(\.event) == [
        .attendance(session, .arrived(meeting.diallo, adds: true)),
        .attendance(session, .arrived(meeting.roy, adds: false)),
      ])
  }

  @Test("What was written before arrivals said whether they add keeps the old rule")
  func oldRule() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(.attendance(session, .count(.residents, 20)))
    try meeting.act(.agenda(session, .beginNext(isForced: false)))
    for event: AttendanceEvent in [.arrived(meeting.roy, adds: nil), .left(meeting.roy)] {
      meeting.state.evolve(Entry(act: ID(rawValue: 9), at: meeting.now, event: .attendance(session, event)))
    }
    #expect(meeting.facts.present(in: meeting.live) == 19)
  }

  @Test("Who speaks, waits, is given the floor or is noted is present, among those counted; back, one more")
  func speaking() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(.attendance(session, .count(.residents, 5)), .attendance(session, .count(.landlords, 1)))
    try meeting.act(.agenda(session, .beginNext(isForced: false)))
    _ = try meeting.note("Bonsoir", by: .person(meeting.diallo))
    _ = try meeting.ask(.person(meeting.roy))
    try meeting.give(.party(.person(meeting.petit)))
    #expect(meeting.live.attendance.named == [meeting.diallo, meeting.roy, meeting.petit])
    #expect(meeting.facts.present(in: meeting.live) == 6)
    try meeting.act(.attendance(session, .leave(meeting.diallo)))
    _ = try meeting.note("Encore", by: .person(meeting.diallo))
    #expect(meeting.facts.present(in: meeting.live) == 6)
    #expect(came(meeting) == [.residents: 5, .landlords: 1])
  }

  @Test("Who leaves ends their turn and waits no longer")
  func leaving() throws {
    var meeting = try Meeting()
    try meeting.give(.party(.person(meeting.diallo)))
    _ = try meeting.ask(.person(meeting.diallo))
    _ = try meeting.ask(.person(meeting.roy))
    try meeting.act(.attendance(meeting.session, .leave(meeting.diallo)))
    #expect(meeting.live.floor.current == nil)
    #expect(meeting.live.floor.queue.map(\.party) == [.person(meeting.roy)])
    #expect(meeting.live.attendance.named == [meeting.roy])
  }

  @Test(
    "Those who came are the most who were there with those named who had left; a slip put right at once is none"
  )
  func cameAndLeft() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(.attendance(session, .count(.residents, 210)))
    meeting.wait(20)
    try meeting.act(.attendance(session, .count(.residents, 21)))
    try meeting.act(.attendance(session, .count(.department, 1)))
    try meeting.act(.agenda(session, .beginNext(isForced: false)))
    meeting.wait(1800)
    try meeting.act(.attendance(session, .arrive(meeting.roy)))
    try meeting.act(.attendance(session, .leave(meeting.roy)))
    try meeting.act(.attendance(session, .arrive(meeting.diallo)))
    meeting.wait(1800)
    try meeting.act(
      .attendance(session, .count(.residents, 12)), .attendance(session, .count(.department, 0)))
    try meeting.act(.session(session, .close(isForced: true)))
    #expect(came(meeting) == [.residents: 23, .department: 1])
    #expect(meeting.facts.came(to: meeting.live) == 24)
    #expect(meeting.facts.present(in: meeting.live) == 12)
  }

  @Test(
    "Balance is the share of speech by the share of person-minutes while the meeting ran, not of the last count"
  )
  func balance() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(
      .attendance(session, .count(.residents, 30)), .attendance(session, .count(.landlords, 10)))
    try meeting.act(.agenda(session, .beginNext(isForced: false)))
    try meeting.give(.party(.person(meeting.petit)))
    meeting.wait(600)
    try meeting.give(.party(.person(meeting.roy)))
    meeting.wait(1200)
    try meeting.act(.session(session, .suspend))
    meeting.wait(3600)
    try meeting.act(.session(session, .resume))
    try meeting.act(.attendance(session, .count(.residents, 10)))
    meeting.wait(600)
    try meeting.act(.session(session, .close(isForced: true)))
    // Residents: 30 × 1800 s + 10 × 600 s; landlords: 10 × 2400 s.
    let table = meeting.facts.balance(of: meeting.live, until: meeting.now)
    #expect(table[.residents]?.personSeconds == 60_000 && table[.landlords]?.personSeconds == 24_000)
    #expect(abs((table[.residents]?.ratio ?? 0) - (1200.0 / 1800) / (60.0 / 84)) < 0.0001)
    #expect(abs((table[.landlords]?.ratio ?? 0) - (600.0 / 1800) / (24.0 / 84)) < 0.0001)
  }

  @Test("A meeting closed too early and opened again did not run meanwhile")
  func reopened() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(.attendance(session, .count(.residents, 10)))
    meeting.wait(600)
    try meeting.act(.session(session, .close(isForced: true)))
    meeting.wait(50_000)
    try meeting.act(.session(session, .open))
    meeting.wait(60)
    try meeting.act(.session(session, .close(isForced: true)))
    let there = meeting.facts.presence(in: meeting.live, until: meeting.now)
    #expect(there[.residents]?.personSeconds == 6_600)
  }

  @Test("Facilitators are counted apart")
  func facilitators() throws {
    var meeting = try Meeting()
    let session = meeting.session
    try meeting.act(
      .attendance(session, .count(.residents, 10)), .attendance(session, .count(.facilitation, 2)))
    #expect(meeting.facts.came(to: meeting.live) == 10 && meeting.facts.present(in: meeting.live) == 10)
    #expect(meeting.facts.facilitators(in: meeting.live) == 2)
    #expect(meeting.facts.balance(of: meeting.live, until: meeting.now)[.facilitation] == nil)
  }
}
