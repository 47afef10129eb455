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

  /// A meeting that two laptops entered, each of its own, opened, and took notes of: the second entry, and what was noted in it.
  private static func twoEntries() throws -> (
    Meeting, other: ID<Session>, said: ContributionReference
  ) {
    var meeting = try Meeting(open: false)
    var second = meeting
    (meeting.state.laptop, second.state.laptop) = ("abc", "ktb")
    second.ids = IDSource(seed: 99)
    let known = second.entries.count
    let other: ID<Session> = second.ids.next()
    // It knows of no other entry of the meeting, so that nothing tells it that the title is taken.
    let plan = Session.Plan(
      id: other, space: meeting.space, title: "Seance 14", start: meeting.now, place: "Mairie")
    let planned = Entry(act: second.ids.next(), at: meeting.now, event: .planned(plan))
    second.state.evolve(planned)
    second.entries.append(planned)
    let (welcome, lights, rest): (ID<AgendaItem>, ID<AgendaItem>, ID<AgendaItem>) = (
      second.ids.next(), second.ids.next(), second.ids.next()
    )
    for (id, title) in [(welcome, "accueil"), (lights, "Éclairage"), (rest, "Divers")] {
      try second.act(.agenda(other, .add(AgendaItem(id: id, title: title), nil)))
    }
    // The first laptop opens and leads; the second one opens a minute later, and closes.
    try meeting.act(.session(meeting.session, .open))
    try meeting.act(.attendance(meeting.session, .count(.residents, 12)))
    try meeting.act(.agenda(meeting.session, .begin(meeting.first, isForced: true)))
    meeting.wait(600)
    try meeting.act(.agenda(meeting.session, .begin(meeting.second, isForced: true)))
    try meeting.give(.party(.person(meeting.roy)))
    _ = try meeting.note("Un", .question, by: .person(meeting.roy))
    meeting.wait(120)
    try meeting.act(.floor(meeting.session, .yield))
    second.wait(60)
    try second.act(.session(other, .open))
    try second.act(.attendance(other, .arrive(meeting.diallo)))
    try second.act(.agenda(other, .begin(lights, isForced: true)))
    second.wait(570)
    try second.act(.floor(other, .give(.party(.person(meeting.roy)), turn: second.ids.next())))
    let id: ID<Contribution> = second.ids.next()
    try second.act(
      .contribution(
        .note(
          Contribution(
            id: id, session: other, at: second.now, item: lights, kind: .question,
            speaker: .person(meeting.diallo),
            text: "Deux"))))
    try second.act(
      .commitment(
        .make(
          Commitment(
            id: second.ids.next(), session: other, item: lights,
            who: .organisation(meeting.landlord),
            what: "réparer", at: second.now,
            answers: [ContributionReference(session: other, contribution: id)]))))
    second.wait(60)
    try second.act(.floor(other, .yield))
    try second.act(.session(other, .close(isForced: true)))
    for entry in second.entries.dropFirst(known) {
      meeting.state.evolve(entry)
      meeting.entries.append(entry)
    }
    return (meeting, other, ContributionReference(session: other, contribution: id))
  }

  @Test(
    "A meeting entered twice is one: everything of both stays, once, with whose it is; undone, both are back"
  )
  func sessions() throws {
    var (meeting, other, said) = try Self.twoEntries()
    let before = meeting.facts
    try meeting.act(.join(.sessions(other, into: meeting.session)))
    let live = meeting.live
    #expect(meeting.facts.session(other) == nil && meeting.facts.sessions.count == 1)
    #expect(live.agenda.items.map(\.title) == ["Accueil", "Éclairage", "Clôture", "Divers"])
    #expect(live.place == "Mairie" && live.state == .closed && live.agenda.current == nil)
    #expect(live.contributions.map(\.label) == ["c1", "c1-ktb"])
    #expect(live.contributions.map(\.item) == [meeting.second, meeting.second])
    #expect(live.contributions.allSatisfy { $0.session == meeting.session })
    // M. Roy's turn was measured by both laptops: from 600 s to 720 s.
    #expect(live.floor.turns.map { $0.seconds(until: meeting.now) } == [120])
    #expect(
      live.attendance.counted[.residents] == 12 && live.attendance.stays[meeting.diallo] != nil)
    let promise = try #require(meeting.facts.commitments.values.first)
    #expect(
      live.commitments == [promise.id] && promise.session == meeting.session
        && promise.item == meeting.second)
    #expect(promise.answers.map { meeting.facts.contribution($0)?.text } == ["Deux"])
    try meeting.act(.act(.undo))
    #expect(meeting.facts == before)
    try meeting.act(.act(.redo))
    #expect(meeting.facts.session(other) == nil)
    #expect(Concertation(replaying: meeting.entries).facts == meeting.facts)
    #expect(meeting.facts.contribution(said) == nil)
  }

  @Test("Tables of one number are one: their hosts follow, also those that the other laptop tells of later")
  func hosts() throws {
    var (meeting, other, _) = try Self.twoEntries()
    let ids: [ID<Table>] = (0..<4).map { _ in meeting.ids.next() }
    func happens(_ events: Event...) {
      for event in events {
        meeting.state.evolve(Entry(act: meeting.ids.next(), at: meeting.now, event: event))
      }
    }
    happens(
      .formats(meeting.session, .tableAdded(Table(id: ids[0], number: 1, name: "Jeux"))),
      .formats(other, .tableAdded(Table(id: ids[1], number: 1, name: "Jeu", host: .person(meeting.diallo)))),
      .formats(other, .tableAdded(Table(id: ids[2], number: 2, host: .person(meeting.roy)))),
      .joined(.sessions(other, into: meeting.session)))
    #expect(meeting.live.tables.map(\.id) == [ids[0], ids[2]])
    #expect(meeting.live.tables.map(\.name) == ["Jeux", nil])
    #expect(meeting.live.tables.map(\.host) == [.person(meeting.diallo), .person(meeting.roy)])
    happens(
      .formats(other, .tableChanged(ids[1], .host(.person(meeting.petit)))),
      .formats(other, .tableAdded(Table(id: ids[1], number: 1, host: .person(meeting.roy)))))
    #expect(meeting.live.tables.first?.host == .person(meeting.petit))
    let hosts = Set(meeting.live.tables.first?.everyHost ?? [])
    #expect(hosts == [.person(meeting.diallo), .person(meeting.petit), .person(meeting.roy)])
  }

  @Test("What the other laptop still says of its entry goes to the one that stays")
  func laterSessions() throws {
    var (meeting, other, said) = try Self.twoEntries()
    try meeting.act(.join(.sessions(other, into: meeting.session)))
    let late = Contribution(
      id: meeting.ids.next(), session: other, number: 2, at: meeting.now, text: "Trois",
      answers: [said])
    let act: ID<Act> = meeting.ids.next()
    for event: Event in [
      .contribution(.noted(late)), .contribution(.fated(said, .declined(because: "trop cher"))),
      .attendance(other, .arrived(meeting.petit, adds: false)), .session(other, .opened(by: "ktb")),
      .session(other, .cancelled(because: nil)), .session(other, .changed(.place("École"))),
    ] {
      meeting.state.evolve(Entry(act: act, at: meeting.now, event: event))
    }
    let live = meeting.live
    #expect(
      live.state == .closed && live.place == "École" && live.attendance.stays[meeting.petit] != nil)
    #expect(live.contributions.map(\.text) == ["Un", "Deux", "Trois"])
    #expect(
      live.contributions.last?.answers.map { meeting.facts.contribution($0)?.text } == ["Deux"])
    #expect(live.contributions[1].fate?.fate == .declined(because: "trop cher"))
  }

  @Test("Joined differently on two laptops, both come to one meeting, whichever comes first")
  func sessionsConverge() throws {
    let (meeting, other, _) = try Self.twoEntries()
    let joins = [
      Join.sessions(other, into: meeting.session), .sessions(meeting.session, into: other),
    ]
    for order in [joins, joins.reversed()] {
      var state = meeting.state
      for (number, join) in order.enumerated() {
        state.evolve(
          Entry(act: ID(rawValue: UInt64(7000 + number)), at: meeting.now, event: .joined(join)))
      }
      #expect(state.facts.sessions.count == 1)
      #expect(state.facts.sessions.values.first?.contributions.map(\.text) == ["Un", "Deux"])
      #expect(
        Set(state.facts.sessions.values.first?.contributions.map(\.label) ?? []).count == 2)
    }
  }

  @Test(
    "A meeting that was only planned takes the place of nothing that was held; the plan of the two stays"
  )
  func plannedTwice() throws {
    var meeting = try Meeting()
    let twin: ID<Session> = meeting.ids.next()
    try meeting.act(
      .plan(Session.Plan(id: twin, space: meeting.space, title: "Encore", start: meeting.now)))
    _ = try meeting.note("Un")
    for (joined, kept) in [(twin, meeting.session), (meeting.session, twin)] {
      var copy = meeting
      try copy.act(.join(.sessions(joined, into: kept)))
      let session = try #require(copy.facts.session(kept))
      #expect(session.state == .open && session.contributions.map(\.label) == ["c1"])
      #expect(session.agenda.items.map(\.title) == ["Accueil", "Éclairage", "Clôture"])
    }
    #expect(throws: Refusal.unknown(.session)) {
      try meeting.act(.join(.sessions(twin, into: twin)))
    }
  }
}
