import OrderedCollections
import Testing

@testable import Dialogue

@Suite("Floor")
struct FloorTests {
  @Test("Airtime runs from the giving of the floor to the next giving, a yield, the next point or the close")
  func airtime() throws {
    var meeting = try Meeting()
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    try meeting.give(.party(.person(meeting.diallo)))
    meeting.wait(90)
    try meeting.give(.party(.person(meeting.petit)))
    meeting.wait(60)
    try meeting.act(.floor(meeting.session, .yield))
    meeting.wait(600)
    try meeting.give(.party(.person(meeting.roy)))
    meeting.wait(30)
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    meeting.wait(600)
    try meeting.give(.party(.person(meeting.roy)))
    meeting.wait(10)
    try meeting.act(.session(meeting.session, .close(isForced: false)))
    meeting.wait(100)
    #expect(
      meeting.facts.speech(of: meeting.live, until: meeting.now) == [.residents: 130_000, .landlords: 60_000])
  }

  @Test("A pause is not charged to the speaker, nor a suspension")
  func pauses() throws {
    var meeting = try Meeting()
    try meeting.give(.party(.person(meeting.diallo)))
    meeting.wait(20)
    try meeting.act(.floor(meeting.session, .pause))
    #expect(throws: Refusal.turnIsPaused(true)) { try meeting.act(.floor(meeting.session, .pause)) }
    meeting.wait(300)
    try meeting.act(.floor(meeting.session, .resume))
    meeting.wait(5)
    try meeting.act(.session(meeting.session, .suspend))
    meeting.wait(900)
    try meeting.act(.session(meeting.session, .resume))
    #expect(meeting.facts.speech(of: meeting.live, until: meeting.now) == [.residents: 25_000])
    #expect(meeting.live.floor.current == nil)
  }

  @Test("The acceptance meeting's balance: 305 s of 470 by 21 of 29 people, 165 s by 1")
  func balance() throws {
    let people: [(CollegeID, Int)] = [
      (.residents, 21), (.associations, 4), (.commune, 2), (.landlords, 1), (.state, 1),
    ]
    var presence: OrderedDictionary<CollegeID, CollegePresence> = [:]
    for (college, count) in people {
      var there = CollegePresence()
      (there.came, there.atClose, there.milliseconds) = (count, count, Int64(count) * 5_040_000)
      presence[college] = there
    }
    let table = Balance.table(speech: [.residents: 305_000, .landlords: 165_000], presence: presence)
    let residents = try #require(table[.residents]?.ratio)
    let landlords = try #require(table[.landlords]?.ratio)
    #expect(abs(residents - 0.8961) < 0.0001)  // (305 / 470) / (21 / 29)
    #expect(abs(landlords - 10.1809) < 0.0001)  // (165 / 470) / (1 / 29)
    #expect(table[.associations]?.ratio == 0)
  }

  @Test(
    "Shares are those of the exact time: parts of a second are not lost, turn by turn or meeting by meeting")
  func exact() throws {
    var meeting = try Meeting()
    try meeting.act(
      .attendance(meeting.session, .count(.residents, 10)),
      .attendance(meeting.session, .count(.landlords, 10))
    )
    for _ in 0..<4 {
      try meeting.give(.party(.person(meeting.roy)))
      meeting.now = Instant(milliseconds: meeting.now.milliseconds + 1_900)
      try meeting.give(.party(.person(meeting.petit)))
      meeting.now = Instant(milliseconds: meeting.now.milliseconds + 1_000)
    }
    try meeting.act(.floor(meeting.session, .yield))
    let speech = meeting.facts.speech(of: meeting.live, until: meeting.now)
    #expect(speech.values.sorted() == [4_000, 7_600])
    let balance = meeting.facts.balance(of: meeting.live, until: meeting.now)
    for (college, time) in speech { #expect(balance[college]?.timeShare == Double(time) / 11_600) }
    #expect(meeting.live.floor.spoken(.person(meeting.roy), until: meeting.now).milliseconds == 7_600)
    let twice = meeting.facts.balance(of: [meeting.live, meeting.live], until: meeting.now)
    #expect(twice.values.map(\.seconds).sorted() == [8, 15])
    #expect(twice.map { $0.value.timeShare } == balance.map { $0.value.timeShare })
  }

  @Test("By arrival, the first to ask is the first served; a direct answer goes before, a last word after")
  func arrival() throws {
    var meeting = try Meeting()
    let last = try meeting.ask(.name("Conclusion"), kind: .lastWord)
    let roy = try meeting.ask(.person(meeting.roy))
    let diallo = try meeting.ask(.person(meeting.diallo))
    let direct = try meeting.ask(.person(meeting.petit), kind: .directAnswer)
    #expect(
      meeting.facts.floorOrder(of: meeting.live, at: meeting.now).map(\.request.id) == [
        direct, roy, diallo, last,
      ])
  }

  @Test("First-timers first, and the reason is told")
  func firstTimers() throws {
    var meeting = try Meeting()
    try meeting.act(.space(.configure(meeting.space, .queueOrder(.firstTimersFirst))))
    try meeting.give(.party(.person(meeting.roy)))
    _ = try meeting.ask(.person(meeting.roy))
    _ = try meeting.ask(.person(meeting.diallo))
    let order = meeting.facts.floorOrder(of: meeting.live, at: meeting.now)
    #expect(order.map(\.request.party) == [.person(meeting.diallo), .person(meeting.roy)])
    #expect(order.map(\.reason) == [.firstTime, .arrival])
  }

  @Test("Least time first")
  func leastTime() throws {
    var meeting = try Meeting()
    try meeting.act(.session(meeting.session, .change(.queueOrder(.leastTimeFirst))))
    try meeting.give(.party(.person(meeting.roy)))
    meeting.wait(100)
    try meeting.give(.party(.person(meeting.petit)))
    meeting.wait(40)
    try meeting.act(.floor(meeting.session, .yield))
    _ = try meeting.ask(.person(meeting.roy))
    _ = try meeting.ask(.person(meeting.petit))
    _ = try meeting.ask(.person(meeting.diallo))
    let order = meeting.facts.floorOrder(of: meeting.live, at: meeting.now)
    #expect(
      order.map(\.request.party) == [.person(meeting.diallo), .person(meeting.petit), .person(meeting.roy)])
    #expect(order.map(\.reason) == [.firstTime, .spoken(seconds: 40), .spoken(seconds: 100)])
  }

  @Test("Colleges alternate")
  func alternate() throws {
    var meeting = try Meeting()
    try meeting.act(.session(meeting.session, .change(.queueOrder(.alternateColleges))))
    _ = try meeting.ask(.person(meeting.diallo))
    _ = try meeting.ask(.person(meeting.roy))
    _ = try meeting.ask(.person(meeting.petit))
    let order = meeting.facts.floorOrder(of: meeting.live, at: meeting.now)
    #expect(
      order.map(\.request.party) == [.person(meeting.diallo), .person(meeting.petit), .person(meeting.roy)])
  }

  @Test("The floor given against the declared order is marked so")
  func outOfOrder() throws {
    var meeting = try Meeting()
    _ = try meeting.ask(.person(meeting.diallo))
    let roy = try meeting.ask(.person(meeting.roy))
    try meeting.give(.request(roy))
    #expect(meeting.live.floor.current?.isOutOfOrder == true)
    try meeting.give(.next)
    #expect(meeting.live.floor.current?.isOutOfOrder == false)
    #expect(throws: Refusal.nobodyWaiting) { try meeting.give(.next) }
  }

  @Test("Those not served keep their turn when the point ends, which must be forced")
  func deferred() throws {
    var meeting = try Meeting()
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    _ = try meeting.ask(.person(meeting.diallo))
    #expect(throws: Refusal.peopleWaiting(1)) {
      try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    }
    #expect(throws: Refusal.peopleWaiting(1)) {
      try meeting.act(.session(meeting.session, .close(isForced: false)))
    }
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: true)))
    #expect(meeting.live.floor.queue.isEmpty)
    #expect(meeting.live.floor.deferred.map(\.item) == [meeting.first])
  }

  @Test("A closed queue takes no more names, but a direct answer")
  func closedQueue() throws {
    var meeting = try Meeting()
    try meeting.act(.floor(meeting.session, .closeQueue(true)))
    #expect(throws: Refusal.queueIsClosed) { try meeting.ask(.person(meeting.diallo)) }
    _ = try meeting.ask(.person(meeting.petit), kind: .directAnswer)
    #expect(throws: Refusal.alreadyWaiting(.person(meeting.petit))) {
      try meeting.ask(.person(meeting.petit), kind: .lastWord)
    }
  }
}
