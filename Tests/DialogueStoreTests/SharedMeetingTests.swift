import Dialogue
import Journal
import Testing

@testable import DialogueStore

/// A meeting that several laptops keep at once: each length is what it was, whoever wrote more and whoever merges first.
@Suite("Meetings kept on several laptops")
struct SharedMeetingTests {
  typealias Laptop = MergeTests.Laptop
  static let id = MergeTests.session.id
  static let (noor, roy, ada) = (ID<Person>(rawValue: 21), ID<Person>(rawValue: 22), ID<Person>(rawValue: 23))
  static let (first, second) = (ID<AgendaItem>(rawValue: 31), ID<AgendaItem>(rawValue: 32))

  /// What is done, and at which minute.
  typealias Doing = (minute: Int, command: Command)

  private static func give(_ person: ID<Person>, _ turn: UInt64) -> Command {
    .floor(id, .give(.party(.person(person)), turn: ID(rawValue: turn)))
  }
  private static let yield = Command.floor(id, .yield)
  private static func begin(_ item: ID<AgendaItem>) -> Command { .agenda(id, .begin(item, isForced: true)) }
  private static func note(_ number: UInt64, minute: Int) -> Doing {
    let note = Contribution(
      id: ID(rawValue: number), session: id, at: Instant(seconds: minute * 60), text: "Note \(number)")
    return (minute, .contribution(.note(note)))
  }

  private static func notes(_ numbers: Range<UInt64>, minute: Int) -> [Doing] {
    numbers.map { note($0, minute: minute) }
  }

  private static func act(_ doings: [Doing], on laptop: Laptop) throws {
    for doing in doings { try laptop.act(doing.command, at: doing.minute * 60) }
  }

  /// A laptop on which the meeting was opened, and others with copies of it.
  private static func laptops(_ count: UInt64) throws -> [Laptop] {
    let all = (1...count).map { Laptop($0) }
    try all[0].act(
      .space(.create(StoreTests.space)), .plan(MergeTests.session),
      .person(.add(Person(id: noor, name: "Mme Noor", college: .residents))),
      .person(.add(Person(id: roy, name: "M. Roy", college: .commune))),
      .person(.add(Person(id: ada, name: "Mme Ada", college: .residents))),
      .agenda(id, .add(AgendaItem(id: first, title: "Bancs"), nil)),
      .agenda(id, .add(AgendaItem(id: second, title: "Arbres"), nil)))
    try act(
      [(2, .session(id, .open)), (2, .attendance(id, .count(.residents, 9))), (5, begin(first))], on: all[0])
    for laptop in all.dropFirst() { try laptop.merge(all[0]) }
    return all
  }

  private static let led: [Doing] = [
    (20, give(roy, 201)), (25, yield), (40, begin(second)), (48, give(noor, 202)), (49, yield),
    (70, .formats(id, .beginRound(question: "Quoi ?", minutes: nil))), (80, .formats(id, .endRound)),
    (90, .session(id, .close(isForced: true))),
  ]
  /// More is written here, so that the common order puts it last.
  private static let noted: [Doing] =
    notes(400..<412, minute: 6) + [
      (10, give(noor, 301)), (12, yield), (13, .attendance(id, .arrive(ada, adds: true))),
      (41, begin(second)), (50, .session(id, .suspend)), (60, .session(id, .resume)),
      (85, .attendance(id, .leave(ada))),
    ]
  private static let third: [Doing] =
    notes(500..<520, minute: 7) + [
      (30, give(ada, 303)), (32, .floor(id, .pause)), (33, .floor(id, .resume)), (35, yield),
      (62, .formats(id, .reachStop(ID(rawValue: 601), place: "Square"))), (66, .formats(id, .endStop)),
      (82, .formats(id, .beginRound(question: "Qui ?", minutes: nil))), (84, .formats(id, .endRound)),
    ]

  private static func minutes(_ spans: some Sequence<Span>) -> [Int] {
    var minutes: [Int] = []
    for span in spans {
      minutes.append(Int(span.start.milliseconds / 60_000))
      minutes.append(span.end.map { Int($0.milliseconds / 60_000) } ?? -1)
    }
    return minutes
  }

  private static func expect(_ laptop: Laptop, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let session = try #require(laptop.state.facts.session(id))
    #expect(
      minutes(session.floor.turns.map(\.span)) == [10, 12, 20, 25, 30, 35, 48, 49],
      sourceLocation: sourceLocation)
    #expect(
      session.floor.turns[2].seconds(until: Instant(seconds: 9999)) == 240, sourceLocation: sourceLocation)
    #expect(minutes(session.agenda[first]?.spans ?? []) == [5, 40], sourceLocation: sourceLocation)
    #expect(minutes(session.agenda[second]?.spans ?? []) == [40, 50, 60, 90], sourceLocation: sourceLocation)
    #expect(minutes(session.suspensions) == [50, 60], sourceLocation: sourceLocation)
    #expect(minutes(session.rounds.map(\.span)) == [70, 80, 82, 84], sourceLocation: sourceLocation)
    #expect(minutes(session.stops.values.map(\.span)) == [62, 66], sourceLocation: sourceLocation)
    #expect(minutes(session.attendance.stays[ada] ?? []) == [13, 85], sourceLocation: sourceLocation)
    #expect(
      session.attendance.levels[.residents]?.map(\.count) == [9, 10, 9], sourceLocation: sourceLocation)
    #expect(session.state == .closed, sourceLocation: sourceLocation)
  }

  @Test(
    "Turns, points, stays, rounds, stops and breaks last as long as they did, in whatever order three laptops merge",
    arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func lengths(order: [Int]) throws {
    let laptops = try Self.laptops(3)
    for (laptop, doings) in zip(laptops, [Self.led, Self.noted, Self.third]) {
      try Self.act(doings, on: laptop)
    }
    // Each takes the others in another order; the last one takes them twice.
    for (place, taker) in order.enumerated() {
      for other in order[place...] + order[..<place] where other != taker {
        try laptops[taker].merge(laptops[other])
      }
    }
    for laptop in laptops + [laptops[order[2]]] {
      for other in laptops where other.seed != laptop.seed { try laptop.merge(other) }
    }
    for laptop in laptops { try Self.expect(laptop) }
    let facts = try laptops[0].state.facts
    #expect(try laptops.allSatisfy { try $0.state.facts == facts })
    let contents = try DialogueStore.contents(path: laptops[0].path)
    #expect(contents.woven.keys.map(\.self) == [Self.id])
  }

  @Test("Taken in parts, and with what was put right or undone afterwards, it comes to the same")
  func parts() throws {
    let (a, b) = try (Self.laptops(2)[0], Laptop(2))
    try b.merge(a)
    try Self.act(Self.led.dropLast(5), on: a)
    try Self.act(Array(Self.noted[..<15]), on: b)
    try a.merge(b)
    try Self.act(Array(Self.noted[15...]), on: b)
    try Self.act(Self.led.suffix(5), on: a)
    try a.merge(b)
    try b.merge(a)
    #expect(try a.state.facts == b.state.facts)
    let session = try #require(a.state.facts.session(Self.id))
    #expect(Self.minutes(session.floor.turns.map(\.span)) == [10, 12, 20, 25, 48, 49])
    #expect(Self.minutes(session.agenda[Self.second]?.spans ?? []) == [40, 50, 60, 90])
  }

  @Test("An ending ends what its writer saw; what both begin is begun once, and nobody waits who was served")
  func unaware() throws {
    let laptops = try Self.laptops(2)
    try Self.act([(20, Self.give(Self.roy, 201)), (40, Self.yield)], on: laptops[0])
    try Self.act(
      [
        (6, Self.note(700, minute: 6).command), (10, Self.give(Self.noor, 301)), (25, Self.yield),
        (
          26,
          .floor(
            Self.id,
            .request(
              FloorRequest(
                id: ID(rawValue: 800), party: .person(Self.roy), at: Instant(seconds: 1560))))
        ),
        (27, .floor(Self.id, .give(.request(ID(rawValue: 800)), turn: ID(rawValue: 302)))),
        (50, Self.begin(Self.second)),
      ], on: laptops[1])
    try Self.act(
      [(51, Self.begin(Self.second)), (52, Self.give(Self.noor, 202)), (53, Self.yield)], on: laptops[0])
    try laptops[0].merge(laptops[1])
    let session = try #require(laptops[0].state.facts.session(Self.id))
    #expect(Self.minutes(session.floor.turns.map(\.span)) == [10, 20, 20, 40, 52, 53])
    #expect(session.floor.queue.isEmpty && session.floor.deferred.isEmpty)
    #expect(Self.minutes(session.agenda[Self.first]?.spans ?? []) == [5, 50])
    #expect(Self.minutes(session.agenda[Self.second]?.spans ?? []) == [50, -1])
  }

  @Test("What is done after a merge, undone or put right, comes to the same by following as by reading again")
  func following() throws {
    let laptops = try Self.laptops(2)
    try Self.act(Self.led.dropLast(), on: laptops[0])
    try Self.act(Array(Self.noted.dropLast()), on: laptops[1])
    try laptops[0].merge(laptops[1])
    var follower = StoreFollower(path: laptops[0].path)
    try follower.poll()
    let store = try laptops[0].open()
    defer { store.journal?.close() }
    func act(_ commands: [Command], _ number: UInt64, at minute: Int) throws {
      let events = try store.state.decide(commands, at: Instant(seconds: minute * 60))
      try store.append(events, act: ID(rawValue: number), at: Instant(seconds: minute * 60))
      store.journal?.flush()
      let read = try DialogueStore.read(path: laptops[0].path).state
      #expect(store.state.facts == read.facts && store.state.acts == read.acts)
      try follower.poll()
      #expect(follower.state.facts == read.facts)
    }
    try act([Self.give(Self.ada, 901)], 9001, at: 86)
    try act([Self.yield], 9002, at: 87)
    let mine = try #require(store.state.acts.last { $0.at == Instant(seconds: 20 * 60) }).id
    let turn = try #require(store.state.acts.last { $0.at == Instant(seconds: 10 * 60) }).id
    try act([.act(.undoOne(turn))], 9003, at: 88)
    #expect(store.state.facts.session(Self.id)?.floor.turns.count == 3)
    try act([.act(.redo)], 9004, at: 88)
    let all = store.state.timedActs(of: Self.id)
    let move = try #require(ActMove(of: mine, to: Instant(seconds: 18 * 60), among: all))
    try act([.act(.retime(move))], 9005, at: 88)
    let turns = store.state.facts.session(Self.id)?.floor.turns.map(\.span) ?? []
    #expect(Self.minutes(turns) == [10, 12, 18, 25, 48, 49, 86, 87])
    try act([.session(Self.id, .close(isForced: true))], 9006, at: 90)
  }

  @Test("Of a meeting that one laptop keeps the order stays that of its records, whatever its clock says")
  func alone() throws {
    let laptops = try Self.laptops(2)
    try Self.act(
      [(30, Self.give(Self.roy, 201)), (20, Self.yield), (25, Self.give(Self.noor, 202))], on: laptops[0])
    let before = try laptops[0].state.facts
    try laptops[1].act(.person(.change(Self.ada, .name("Mme Ada B."))), at: 600)
    try laptops[0].merge(laptops[1])
    #expect(try laptops[0].state.facts.session(Self.id) == before.session(Self.id))
    #expect(try DialogueStore.contents(path: laptops[0].path).woven.isEmpty)
  }

  @Test("The last act is undone where it was done, not the newer one of another laptop")
  func undo() throws {
    let laptops = try Self.laptops(2)
    try Self.act([Self.note(400, minute: 6)], on: laptops[0])
    let own = try #require(try laptops[0].state.acts.last?.id)
    try Self.act([Self.note(500, minute: 7)], on: laptops[1])
    try laptops[0].merge(laptops[1])
    let state = try laptops[0].state
    #expect(state.acts.last?.id != own && state.undoable == own)
  }
}
