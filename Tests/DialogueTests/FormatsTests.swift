import Testing

@testable import Dialogue

@Suite("Batched floor, small groups, walks")
struct FormatsTests {
  @Test("A batch is full when as many have spoken as announced; the answer ticks them off")
  func answered() throws {
    var meeting = try Meeting()
    _ = try meeting.note("avant", .question, by: .person(meeting.diallo))
    try meeting.act(.formats(meeting.session, .beginBatch(size: 2)))
    let first = try meeting.note("Pourquoi ?", .question, by: .person(meeting.diallo))
    #expect(meeting.facts.batch(of: meeting.live)?.isFull == false)
    let second = try meeting.note("Il fait noir.", .testimony, by: .person(meeting.roy))
    let answer = try meeting.note("C’est prévu.", by: .person(meeting.petit))
    let batch = try #require(meeting.facts.batch(of: meeting.live))
    #expect(batch.isFull)
    #expect(batch.members.map(\.reference) == [first, second])
    try meeting.act(
      .contribution(.answer(answer, answers: [first, second])), .formats(meeting.session, .endBatch))
    #expect(meeting.live.batch == nil)
    #expect(meeting.facts.unanswered(in: meeting.live, on: Day(number: 20_000)).map(\.text) == ["avant"])
    #expect(throws: Refusal.notUnderWay(.batch)) { try meeting.act(.formats(meeting.session, .endBatch)) }
    #expect(throws: Refusal.outOfRange(.count, lowest: 1, highest: 100)) {
      try meeting.act(.formats(meeting.session, .beginBatch(size: 0)))
    }
  }

  @Test("What a batch leaves without an answer stays marked, whatever ends the batch")
  func leftOver() throws {
    for end in 0..<3 {
      var meeting = try Meeting()
      let session = meeting.session
      try meeting.act(.formats(session, .beginBatch(size: nil)))
      let said = try meeting.note("Il fait noir.", .testimony, by: .person(meeting.diallo))
      #expect(meeting.facts.unanswered(in: meeting.live, on: Day(number: 20_000)).isEmpty)
      switch end {
      case 0: try meeting.act(.formats(session, .endBatch))
      case 1: try meeting.act(.agenda(session, .beginNext(isForced: false)))
      default: try meeting.act(.session(session, .close(isForced: false)))
      }
      #expect(meeting.live.batch == nil)
      #expect(meeting.facts.unanswered(in: meeting.live, on: Day(number: 20_000)).map(\.reference) == [said])
      try meeting.act(.contribution(.fate(said, .accepted(because: nil))))
      #expect(meeting.facts.unanswered(in: meeting.live, on: Day(number: 20_000)).isEmpty)
    }
  }

  @Test(
    "Who stays at a table is among the present: when it is said, or when the tables begin, and never twice")
  func hostsAreThere() throws {
    var meeting = try Meeting(open: false)
    let session = meeting.session
    let (one, two) = (
      Table(id: meeting.ids.next(), host: .person(meeting.roy)), Table(id: meeting.ids.next())
    )
    try meeting.act(.formats(session, .addTable(one)), .formats(session, .addTable(two)))
    try meeting.act(.session(session, .open))
    #expect(meeting.live.attendance.named.isEmpty)
    try meeting.act(.formats(session, .changeTable(two.id, .host(.person(meeting.diallo)))))
    #expect(meeting.live.attendance.named == [meeting.diallo])
    try meeting.act(.formats(session, .beginRound(question: "Quoi ?", minutes: 10)))
    #expect(Set(meeting.live.attendance.named) == [meeting.diallo, meeting.roy])
    try meeting.act(.formats(session, .beginRound(question: "Comment ?", minutes: 10)))
    let third = Table(id: meeting.ids.next(), host: .person(meeting.roy))
    try meeting.act(.formats(session, .addTable(third)))
    #expect(meeting.live.attendance.stays.values.allSatisfy { $0.count == 1 })
    #expect(meeting.live.attendance.named.count == 2)
  }

  @Test("The sheet of a table goes round by round")
  func sheets() throws {
    var meeting = try Meeting()
    let session = meeting.session
    let (one, two) = (Table(id: meeting.ids.next()), Table(id: meeting.ids.next(), name: "Jeux"))
    try meeting.act(.formats(session, .addTable(one)), .formats(session, .addTable(two)))
    #expect(meeting.live.tables.map(\.label) == ["T1", "T2"])
    #expect(throws: Refusal.nameTaken("T2")) {
      try meeting.act(.formats(session, .addTable(Table(id: meeting.ids.next(), number: 2))))
    }
    for (round, question) in ["Quoi ?", "Comment ?"].enumerated() {
      meeting.wait(60)
      try meeting.act(.formats(session, .beginRound(question: question, minutes: 20)))
      for table in [one.id, two.id] {
        var note = Contribution(
          id: meeting.ids.next(), session: session, at: meeting.now, text: "note \(round + 1)")
        note.table = table
        try meeting.act(.contribution(.note(note)))
      }
    }
    let sheet = meeting.facts.sheet(of: two.id, in: meeting.live)
    #expect(sheet.map(\.round?.question) == ["Quoi ?", "Comment ?"])
    #expect(sheet.map { $0.contributions.map(\.text) } == [["note 1"], ["note 2"]])
    #expect(meeting.live.rounds.first?.span.seconds(until: meeting.now) == 60)
    try meeting.act(.formats(session, .endRound))
    #expect(throws: Refusal.notUnderWay(.round)) { try meeting.act(.formats(session, .endRound)) }
    var stray = Contribution(id: meeting.ids.next(), session: session, at: meeting.now, text: "x")
    stray.table = ID(rawValue: 1)
    #expect(throws: Refusal.unknown(.table)) { try meeting.act(.contribution(.note(stray))) }
  }

  @Test("A walk goes stop by stop, each with what was observed there")
  func walk() throws {
    var meeting = try Meeting()
    let session = meeting.session
    for place in ["Gare", "Parking"] {
      try meeting.act(.formats(session, .reachStop(meeting.ids.next(), place: place)))
      _ = try meeting.note("vu : \(place)")
      meeting.wait(300)
    }
    try meeting.act(.formats(session, .endStop))
    _ = try meeting.note("après")
    let walk = meeting.facts.walk(of: meeting.live)
    #expect(walk.map(\.stop.place) == ["Gare", "Parking"])
    #expect(walk.map(\.stop.number) == [1, 2])
    #expect(walk.map { $0.observations.map(\.text) } == [["vu : Gare"], ["vu : Parking"]])
    #expect(walk.map { $0.stop.span.seconds(until: meeting.now) } == [300, 300])
    #expect(throws: Refusal.empty(.name)) {
      try meeting.act(.formats(session, .reachStop(meeting.ids.next(), place: " ")))
    }
    #expect(throws: Refusal.notUnderWay(.stop)) { try meeting.act(.formats(session, .endStop)) }
  }

  @Test("The host of a table in a round is whoever was there at its end, also after others have come")
  func hosts() throws {
    var meeting = try Meeting()
    let (session, table) = (meeting.session, Table(id: meeting.ids.next()))
    func host(_ person: ID<Person>) throws {
      try meeting.act(.formats(session, .changeTable(table.id, .host(.person(person)))))
    }
    func round(_ question: String) throws {
      meeting.wait(600)
      try meeting.act(.formats(session, .beginRound(question: question, minutes: nil)))
    }
    try meeting.act(.formats(session, .addTable(table)))
    try round("Un ?")
    // Whoever is named first was there from the start; a slip is put right within the round.
    try host(meeting.petit)
    try host(meeting.roy)
    try round("Deux ?")
    // As fast as one types: in the second in which the round began.
    try host(meeting.diallo)
    try round("Trois ?")
    let known = try #require(meeting.live.table(table.id))
    #expect(
      meeting.live.rounds.map { known.host(in: $0) } == [
        .person(meeting.roy), .person(meeting.diallo), .person(meeting.diallo),
      ])
    #expect(known.host(in: nil) == .person(meeting.diallo) && known.host == .person(meeting.diallo))
    try meeting.act(.formats(session, .changeTable(table.id, .host(nil))))
    let last = try #require(meeting.live.table(table.id))
    #expect(
      meeting.live.rounds.map { last.host(in: $0) } == [.person(meeting.roy), .person(meeting.diallo), nil])
  }

  /// What another laptop did, which comes in behind all that is known here.
  private func late(_ events: [(Int, FormatEvent)], after start: Instant, in meeting: inout Meeting) {
    for (seconds, event) in events {
      meeting.state.evolve(
        Entry(
          act: meeting.ids.next(), at: start.advanced(bySeconds: seconds),
          event: .formats(meeting.session, event)))
    }
  }

  @Test("Rounds that two laptops began are one; what the other one ended does not end what began since")
  func rounds() throws {
    var meeting = try Meeting()
    let (session, start) = (meeting.session, meeting.now)
    for question in ["Que vit-on ?", "Que veut-on ?"] {
      try meeting.act(.formats(session, .beginRound(question: question, minutes: 20)))
      meeting.wait(1200)
    }
    late(
      [
        (-60, .roundBegun(question: "que vit-on ?", minutes: nil)), (1190, .roundEnded),
        (1260, .roundBegun(question: "Que veut-on ?", minutes: 25)),
      ], after: start, in: &meeting)
    #expect(meeting.live.rounds.map(\.number) == [1, 2])
    #expect(meeting.live.rounds.map(\.plannedMinutes) == [20, 25])
    #expect(
      meeting.live.rounds.first?.span
        == Span(start: start.advanced(bySeconds: -60), end: start.advanced(bySeconds: 1200)))
    #expect(meeting.live.currentRound?.number == 2)
    // A question of its own is a round of its own, and leaves the one under way alone.
    late(
      [(300, .roundBegun(question: "Et nos enfants ?", minutes: 5)), (600, .roundEnded)], after: start,
      in: &meeting)
    #expect(meeting.live.rounds.map(\.span.end).last == start.advanced(bySeconds: 600))
    #expect(meeting.live.currentRound?.number == 2)
    try meeting.act(.formats(session, .endRound))
    // On one laptop the same question after the end is asked anew.
    meeting.wait(60)
    try meeting.act(.formats(session, .beginRound(question: "Que veut-on ?", minutes: 5)))
    #expect(meeting.live.rounds.map(\.number) == [1, 2, 3, 4])
  }

  @Test("Stops that two laptops reached are one, and what the other one observed stands there")
  func stops() throws {
    var meeting = try Meeting()
    let (session, start) = (meeting.session, meeting.now)
    for place in ["Gare", "Parking"] {
      try meeting.act(.formats(session, .reachStop(meeting.ids.next(), place: place)))
      meeting.wait(600)
    }
    let (other, own): (ID<Stop>, ID<Stop>) = (meeting.ids.next(), meeting.ids.next())
    late(
      [(120, .stopReached(other, place: "gare")), (590, .stopReached(own, place: "Square"))], after: start,
      in: &meeting)
    for (stop, text) in [(other, "un banc"), (own, "un arbre")] {
      var note = Contribution(
        id: meeting.ids.next(), session: session, at: start.advanced(bySeconds: 595), text: text)
      (note.stop, note.origin) = (stop, NumberOrigin(laptop: "bbb"))
      meeting.state.evolve(Entry(act: meeting.ids.next(), at: note.at, event: .contribution(.noted(note))))
    }
    let walk = meeting.facts.walk(of: meeting.live)
    #expect(walk.map(\.stop.place) == ["Gare", "Parking", "Square"])
    #expect(walk.map { $0.observations.map(\.text) } == [["un banc"], [], ["un arbre"]])
    #expect(meeting.live.currentStop?.place == "Parking")
  }

  @Test("A table that another laptop keeps says how much has come in of it, and until when")
  func elsewhere() throws {
    var meeting = try Meeting(open: false)
    meeting.state.laptop = "aaa"
    try meeting.act(.session(meeting.session, .open))
    let (session, tables) = (meeting.session, [Table(id: meeting.ids.next()), Table(id: meeting.ids.next())])
    for table in tables { try meeting.act(.formats(session, .addTable(table))) }
    meeting.state.laptop = "bbb"
    try meeting.act(.formats(session, .keepTable(tables[1].id)))
    #expect(try meeting.state.decide([.formats(session, .keepTable(tables[1].id))], at: meeting.now).isEmpty)
    #expect(meeting.live.tableStates.map(\.isElsewhere) == [false, true])
    #expect(meeting.live.tableStates.map(\.lastCameIn) == [nil, nil])
    for laptop in ["bbb", "aaa", "bbb"] {
      meeting.wait(60)
      meeting.state.laptop = laptop
      var note = Contribution(id: meeting.ids.next(), session: session, at: meeting.now, text: "note")
      note.table = tables[1].id
      try meeting.act(.contribution(.note(note)))
    }
    let state = try #require(meeting.live.tableStates.last)
    #expect(state.noted == 3 && state.cameIn == 2 && state.lastCameIn == meeting.now)
    // Another laptop that noted at a table keeps it, said so or not; it is heard until its last note, at whichever table.
    meeting.wait(60)
    meeting.state.laptop = "bbb"
    var note = Contribution(id: meeting.ids.next(), session: session, at: meeting.now, text: "note")
    note.table = tables[0].id
    try meeting.act(.contribution(.note(note)))
    #expect(meeting.live.tableStates.map(\.isElsewhere) == [true, true])
    #expect(meeting.live.tableStates.map(\.cameIn) == [1, 2])
    #expect(meeting.live.tableStates.map(\.lastCameIn) == [meeting.now, meeting.now])
    try meeting.act(.contribution(.strike(note.reference)))
    // The laptop that leads keeps its own tables without being told of it.
    meeting.state.laptop = "aaa"
    try meeting.act(.formats(session, .keepTable(tables[0].id)))
    #expect(meeting.live.tableStates.map(\.isElsewhere) == [false, true])
    #expect(throws: Refusal.unknown(.table)) {
      try meeting.act(.formats(session, .keepTable(meeting.ids.next())))
    }
  }
}
