import Testing

@testable import Dialogue

@Suite("Members, quorum, proxies")
struct QuorumTests {
  /// A meeting of a body with members: the two residents, and as many others.
  private func statutory(others: Int = 2) throws -> (Meeting, [ID<Person>]) {
    var meeting = try Meeting()
    var members = [meeting.diallo, meeting.roy]
    for number in 0..<others {
      let id: ID<Person> = meeting.ids.next()
      try meeting.act(.person(.add(Person(id: id, name: "Membre \(number)", college: .residents))))
      members.append(id)
    }
    for member in members { try meeting.act(.mandate(meeting.space, .give(Mandate(person: member)))) }
    return (meeting, members)
  }

  @Test(
    "A share is rounded up, and more than a share is one more",
    arguments: [
      (QuorumRule.Need.number(8), 15, 8), (.share(1, of: 2, isMoreThan: false), 15, 8),
      (.share(1, of: 2, isMoreThan: true), 15, 8), (.share(1, of: 2, isMoreThan: false), 16, 8),
      (.share(1, of: 2, isMoreThan: true), 16, 9), (.share(1, of: 3, isMoreThan: false), 10, 4),
      (.share(2, of: 3, isMoreThan: true), 9, 7),
    ])
  func need(need: QuorumRule.Need, members: Int, count: Int) {
    #expect(need.count(of: members) == count)
  }

  @Test("A body without members or without a rule has no quorum")
  func none() throws {
    var meeting = try Meeting()
    #expect(meeting.facts.quorum(of: meeting.live) == nil)
    try meeting.act(.mandate(meeting.space, .rule(QuorumRule(need: .number(2)))))
    #expect(meeting.facts.quorum(of: meeting.live) == nil)
    let (statutory, _) = try statutory()
    #expect(statutory.facts.quorum(of: statutory.live) == nil)
  }

  @Test(
    "Members count when present; proxies after them where the rule says so, and leave with who holds them")
  func live() throws {
    var (meeting, members) = try statutory()
    try meeting.act(
      .mandate(
        meeting.space,
        .rule(QuorumRule(need: .share(1, of: 2, isMoreThan: true), proxiesEach: 2, proxiesCount: true))))
    func counts() -> [Int] {
      guard let quorum = meeting.facts.quorum(of: meeting.live) else { return [] }
      return [quorum.present, quorum.represented, quorum.counted, quorum.needed]
    }
    try meeting.act(
      .attendance(meeting.session, .arrive(members[0])), .attendance(meeting.session, .arrive(meeting.petit)))
    #expect(counts() == [1, 0, 1, 3])
    try meeting.act(.proxy(meeting.session, .give(by: members[2], to: members[0])))
    try meeting.act(.proxy(meeting.session, .give(by: members[3], to: members[0])))
    #expect(counts() == [1, 2, 3, 3])
    #expect(meeting.facts.quorum(of: meeting.live)?.isReached == true)
    // Whoever comes votes for themselves.
    try meeting.act(.attendance(meeting.session, .arrive(members[2])))
    #expect(counts() == [2, 1, 3, 3])
    try meeting.act(.attendance(meeting.session, .leave(members[0])))
    #expect(counts() == [1, 0, 1, 3])
    try meeting.act(
      .mandate(meeting.space, .rule(QuorumRule(need: .number(1), proxiesEach: 2, proxiesCount: false))))
    try meeting.act(.attendance(meeting.session, .arrive(members[0])))
    #expect(counts() == [2, 1, 2, 1])
  }

  @Test("A proxy has a holder, a limit, and is not passed on")
  func refusals() throws {
    var (meeting, members) = try statutory(others: 3)
    try meeting.act(.mandate(meeting.space, .rule(QuorumRule(need: .number(2), proxiesEach: 1))))
    func give(_ giver: ID<Person>, _ holder: ID<Person>) throws {
      try meeting.act(.proxy(meeting.session, .give(by: giver, to: holder)))
    }
    #expect(throws: Refusal.notMember(meeting.petit)) { try give(meeting.petit, members[0]) }
    #expect(throws: Refusal.cannotRepresent(members[1])) { try give(members[1], members[1]) }
    try give(members[1], members[0])
    #expect(throws: Refusal.tooManyProxies(members[0], limit: 1)) { try give(members[2], members[0]) }
    #expect(throws: Refusal.cannotRepresent(members[1])) { try give(members[2], members[1]) }
    #expect(throws: Refusal.cannotRepresent(members[0])) { try give(members[0], members[2]) }
    try meeting.act(.proxy(meeting.session, .withdraw(by: members[1])))
    #expect(meeting.live.proxies.isEmpty)
    #expect(throws: Refusal.unknown(.proxy)) {
      try meeting.act(.proxy(meeting.session, .withdraw(by: members[1])))
    }
  }

  @Test("Whoever is there may give a proxy: it counts while they are away, in the quorum and in votes")
  func givenBeforeLeaving() throws {
    var (meeting, members) = try statutory()
    try meeting.act(
      .mandate(meeting.space, .rule(QuorumRule(need: .number(3), proxiesEach: 1, proxiesCount: true))))
    try meeting.act(.attendance(meeting.session, .count(.residents, 3)))
    for member in members.prefix(3) {
      try meeting.act(.attendance(meeting.session, .arrive(member, adds: false)))
    }
    try meeting.act(.proxy(meeting.session, .give(by: members[1], to: members[0])))
    func figures() throws -> [Int?] {
      let quorum = try #require(meeting.facts.quorum(of: meeting.live))
      try meeting.act(
        .decision(
          meeting.session,
          .vote(
            Vote(
              id: meeting.ids.next(), question: "?", method: .showOfHands,
              tallies: [Tally(option: "for", count: 1)], at: meeting.now))))
      let vote = try #require(meeting.live.votes.last)
      return [
        quorum.present, quorum.represented, quorum.counted, vote.proxies,
        meeting.facts.couldVote(vote, in: meeting.live),
      ]
    }
    #expect(try figures() == [3, 0, 3, 0, 3])
    try meeting.act(.attendance(meeting.session, .leave(members[1])))
    #expect(try figures() == [2, 1, 3, 1, 3])
    // Back, they vote for themselves; with the holder away the proxy counts for nobody.
    try meeting.act(.attendance(meeting.session, .arrive(members[1])))
    #expect(try figures() == [3, 0, 3, 0, 3])
    try meeting.act(.attendance(meeting.session, .leave(members[1])))
    try meeting.act(.attendance(meeting.session, .leave(members[0])))
    #expect(try figures() == [1, 0, 1, 0, 1])
  }

  @Test("What is decided without a quorum is marked so for ever; proxies vote")
  func outcomes() throws {
    var (meeting, members) = try statutory()
    try meeting.act(
      .mandate(meeting.space, .rule(QuorumRule(need: .number(2), proxiesEach: 1, proxiesCount: true))))
    try meeting.act(.attendance(meeting.session, .arrive(members[0])))
    func decide(_ text: String) throws {
      try meeting.act(
        .decision(meeting.session, .take(Decision(id: meeting.ids.next(), text: text, at: meeting.now))))
    }
    try decide("trop tôt")
    try meeting.act(.proxy(meeting.session, .give(by: members[1], to: members[0])))
    try decide("à deux")
    #expect(meeting.live.decisions.map { $0.quorum?.isReached } == [false, true])
    try meeting.act(
      .decision(
        meeting.session,
        .vote(
          Vote(
            id: meeting.ids.next(), question: "?", method: .showOfHands,
            tallies: [Tally(option: "for", count: 2)],
            at: meeting.now))))
    let vote = try #require(meeting.live.votes.last)
    #expect(meeting.facts.couldVote(vote, in: meeting.live) == 2)
    #expect(meeting.facts.roomExceeded(by: vote, in: meeting.live) == nil)
  }

  @Test(
    "Minutes are of those who were members then: whoever comes or goes later changes no meeting that is over")
  func past() throws {
    var (meeting, members) = try statutory()
    try meeting.act(
      .mandate(meeting.space, .rule(QuorumRule(need: .share(1, of: 2, isMoreThan: false), proxiesEach: 1))))
    try meeting.act(.attendance(meeting.session, .arrive(members[0])))
    try meeting.act(.proxy(meeting.session, .give(by: members[1], to: members[0])))
    meeting.wait(600)
    // A seat that ends while the meeting is on was held in it.
    try meeting.act(.mandate(meeting.space, .end(members[3])))
    meeting.wait(600)
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    func seats() -> [ID<Person>] {
      Array(meeting.facts.members(of: meeting.live, in: .utc).keys)
    }
    let quorum = try #require(meeting.facts.quorum(of: meeting.live))
    #expect(quorum.members == 3 && quorum.needed == 2 && quorum.represented == 1)
    #expect(seats() == members)
    meeting.wait(10 * 86_400)
    let late: ID<Person> = meeting.ids.next()
    try meeting.act(.person(.add(Person(id: late, name: "Tard", college: .residents))))
    try meeting.act(.mandate(meeting.space, .give(Mandate(person: late))))
    try meeting.act(.mandate(meeting.space, .end(members[1])))
    try meeting.act(.mandate(meeting.space, .rule(nil)))
    #expect(meeting.facts.quorum(of: meeting.live) == quorum)
    #expect(seats() == members)
    #expect(meeting.facts.mandates[meeting.space]?.members.keys.contains(late) == true)
  }

  @Test("Of a meeting that is entered afterwards the members are those named when it was entered")
  func afterwards() throws {
    var meeting = try Meeting(open: false)
    let members = [meeting.diallo, meeting.roy]
    let day = meeting.now
    meeting.wait(40 * 86_400)
    for member in members { try meeting.act(.mandate(meeting.space, .give(Mandate(person: member)))) }
    try meeting.act(.mandate(meeting.space, .rule(QuorumRule(need: .share(1, of: 2, isMoreThan: false)))))
    let now = meeting.now
    meeting.now = day
    try meeting.act(.session(meeting.session, .open))
    try meeting.act(.attendance(meeting.session, .arrive(members[0])))
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    let quorum = try #require(meeting.facts.quorum(of: meeting.live))
    #expect(quorum.members == 2 && quorum.needed == 1 && quorum.isReached)
    #expect(Array(meeting.facts.members(of: meeting.live, in: .utc).keys) == members)
    // Who comes later still changes nothing of it.
    meeting.now = now.advanced(bySeconds: 86_400)
    let late: ID<Person> = meeting.ids.next()
    try meeting.act(.person(.add(Person(id: late, name: "Tard", college: .residents))))
    try meeting.act(.mandate(meeting.space, .give(Mandate(person: late))))
    #expect(meeting.facts.quorum(of: meeting.live) == quorum)
  }

  @Test("A mandate is over by the day of the meeting, and not by that on which it is looked at")
  func over() throws {
    var (meeting, members) = try statutory()
    let day = Zone.utc.wallTime(at: meeting.live.heldAt).day
    try meeting.act(
      .mandate(meeting.space, .give(Mandate(person: members[0], until: day))),
      .mandate(meeting.space, .give(Mandate(person: members[1], until: day.advanced(by: -1)))))
    meeting.wait(40 * 86_400)
    #expect(meeting.facts.mandatesOver(at: meeting.live, in: .utc).map(\.person) == [members[1]])
  }

  @Test("Somebody made one with another keeps the seat of both, in the past too")
  func joined() throws {
    var (meeting, members) = try statutory()
    try meeting.act(.attendance(meeting.session, .arrive(members[2])))
    try meeting.act(.session(meeting.session, .close(isForced: true)))
    meeting.wait(10 * 86_400)
    try meeting.act(.join(.people(members[2], into: members[0])))
    #expect(
      Set(meeting.facts.members(of: meeting.live, in: .utc).keys) == [members[0], members[1], members[3]])
  }

  @Test("A point of order goes before everybody, and is short")
  func pointOfOrder() throws {
    var meeting = try Meeting()
    _ = try meeting.ask(.person(meeting.roy), kind: .directAnswer)
    let first = try meeting.ask(.person(meeting.petit))
    try meeting.act(.floor(meeting.session, .advance(first, because: nil)))
    _ = try meeting.ask(.person(meeting.diallo), kind: .pointOfOrder)
    #expect(
      meeting.facts.floorOrder(of: meeting.live, at: meeting.now).map(\.reason)
        == [.pointOfOrder, .advanced, .directAnswer])
    try meeting.give(.next)
    let turn = try #require(meeting.live.floor.current)
    #expect(turn.party == .person(meeting.diallo) && meeting.facts.limit(of: turn, in: meeting.live) == 60)
    try meeting.give(.next)
    #expect(meeting.live.floor.current.flatMap { meeting.facts.limit(of: $0, in: meeting.live) } == nil)
  }
}
