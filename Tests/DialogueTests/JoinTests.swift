import Testing

@testable import Dialogue

@Suite("Two entries made one")
struct JoinTests {
  /// A meeting in which M. Roy was entered twice, spoke, promised and stayed under both entries.
  private static func meeting() throws -> (Meeting, twin: ID<Person>) {
    var meeting = try Meeting()
    let twin: ID<Person> = meeting.ids.next()
    try meeting.act(.person(.add(Person(id: twin, name: "Roy Marc", college: .associations))))
    try meeting.act(.attendance(meeting.session, .arrive(meeting.roy)))
    meeting.wait(60)
    try meeting.act(.attendance(meeting.session, .arrive(twin)))
    _ = try meeting.note("Une", by: .person(meeting.roy))
    _ = try meeting.note("Deux", by: .person(twin))
    meeting.wait(60)
    try meeting.act(.attendance(meeting.session, .leave(meeting.roy)))
    let promise = Commitment(
      id: meeting.ids.next(), session: meeting.session, who: .person(twin), what: "réparer", at: meeting.now)
    try meeting.act(.commitment(.make(promise)))
    return (meeting, twin)
  }

  @Test("Every reference follows, stays that overlap become one, and undoing brings both back")
  func people() throws {
    var (meeting, twin) = try Self.meeting()
    let before = meeting.facts
    try meeting.act(.join(.people(twin, into: meeting.roy)))
    #expect(meeting.facts.people[twin] == nil && meeting.facts.people[meeting.roy]?.college == .residents)
    #expect(meeting.live.contributions.map(\.speaker) == [.person(meeting.roy), .person(meeting.roy)])
    #expect(meeting.facts.commitments.values.map(\.who) == [.person(meeting.roy)])
    let stays = try #require(meeting.live.attendance.stays[meeting.roy])
    #expect(stays.count == 1 && stays[0].end == nil && meeting.live.attendance.stays[twin] == nil)
    // What another laptop still says of the entry that is gone is about the one that stays.
    let note = Contribution(
      id: meeting.ids.next(), session: meeting.session, number: 9, at: meeting.now, speaker: .person(twin),
      text: "Trois")
    meeting.state.evolve(
      Entry(act: meeting.ids.next(), at: meeting.now, event: .contribution(.noted(note))))
    #expect(meeting.live.contributions.last?.speaker == .person(meeting.roy))
    try meeting.act(.act(.undo))
    try meeting.act(.act(.undo))
    #expect(meeting.facts == before)
    try meeting.act(.act(.redo))
    #expect(meeting.facts.people[twin] == nil)
  }

  @Test("Joined in either way, and round in a circle, all are one")
  func circles() throws {
    var (meeting, twin) = try Self.meeting()
    for join in [
      Join.people(twin, into: meeting.roy), .people(meeting.roy, into: twin),
      .people(meeting.diallo, into: twin),
    ] {
      meeting.state.evolve(Entry(act: meeting.ids.next(), at: meeting.now, event: .joined(join)))
    }
    #expect(meeting.facts.people[meeting.roy] != nil)
    #expect(meeting.facts.people[twin] == nil && meeting.facts.people[meeting.diallo] == nil)
    #expect(throws: Refusal.unknown(.person)) { try meeting.act(.join(.people(twin, into: meeting.roy))) }
    #expect(throws: Refusal.unknown(.person)) {
      try meeting.act(.join(.people(meeting.roy, into: meeting.roy)))
    }
  }

  @Test("Organisations, subjects and bodies")
  func others() throws {
    var meeting = try Meeting()
    let (town, place, body): (ID<Organisation>, ID<Subject>, ID<DialogueSpace>) = (
      meeting.ids.next(), meeting.ids.next(), meeting.ids.next()
    )
    let subject: ID<Subject> = meeting.ids.next()
    try meeting.act(.organisation(.add(Organisation(id: town, name: "Oliviers", college: .landlords))))
    try meeting.act(.space(.create(DialogueSpace(id: body, name: "Conseil des Oliviers"))))
    try meeting.act(.subject(.add(Subject(id: subject, space: meeting.space, title: "Place"))))
    try meeting.act(.subject(.add(Subject(id: place, space: body, title: "La place"))))
    try meeting.act(.agenda(meeting.session, .change(meeting.second, .subject(place))))
    try meeting.act(
      .join(.organisations(meeting.landlord, into: town)), .join(.subjects(place, into: subject)),
      .join(.spaces(body, into: meeting.space)))
    #expect(meeting.facts.people[meeting.petit]?.organisation == town)
    #expect(meeting.live.agenda[meeting.second]?.subject == subject)
    #expect(
      meeting.facts.organisations.count == 1 && meeting.facts.subjects.count == 1
        && meeting.facts.spaces.count == 1)
  }

  @Test("A replayed journal comes to the same state")
  func replayed() throws {
    var (meeting, twin) = try Self.meeting()
    try meeting.act(.join(.people(twin, into: meeting.roy)))
    _ = try meeting.note("Après", by: .person(meeting.roy))
    #expect(Concertation(replaying: meeting.entries).facts == meeting.facts)
  }
}
