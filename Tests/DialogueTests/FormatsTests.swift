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
}
