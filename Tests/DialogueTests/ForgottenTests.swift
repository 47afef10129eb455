import Testing

@testable import Dialogue

@Suite("What facts have forgotten")
struct ForgottenTests {
  @Test("What was undone, taken away or served has its name still, and nothing else is repeated")
  func names() throws {
    var meeting = try Meeting()
    let undone = try meeting.note("de trop", by: .person(meeting.diallo))
    try meeting.act(.act(.undo))
    let kept = try meeting.note("à garder")
    let request = try meeting.ask(.person(meeting.roy))
    try meeting.give(.request(request))
    try meeting.act(.agenda(meeting.session, .remove(meeting.third)))
    let ines: ID<Person> = meeting.ids.next()
    try meeting.act(.person(.add(Person(id: ines, name: "Inès"))))
    try meeting.act(.act(.undo))
    let lost = Facts(forgottenBy: meeting.facts, in: meeting.entries)
    #expect(lost.contribution(undone)?.text == "de trop")
    #expect(lost.contribution(kept) == nil)
    #expect(lost.session(meeting.session)?.title == "Séance 14")
    #expect(lost.session(meeting.session)?.agenda[meeting.third]?.title == "Clôture")
    #expect(lost.session(meeting.session)?.agenda.items.count == 1)
    #expect(lost.session(meeting.session)?.floor.deferred.map(\.party) == [.person(meeting.roy)])
    #expect(lost.people.values.map(\.name) == ["Inès"])
    #expect(lost.spaces.isEmpty)
  }
}
