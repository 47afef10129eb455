import TestSupport
import Testing

@testable import Dialogue

@Suite("Random meetings against a plain model")
struct RandomMeetingTests {
  static let colleges: [CollegeID] = [
    .residents, .residents, .residents, .landlords, .commune, .associations,
  ]
  static let planned = [300, 900, 600, 1200, 300]

  /// A meeting and its plain model, taken through the same random acts.
  struct Pair {
    var meeting: Meeting
    var plain = PlainMeeting(colleges: colleges, planned: planned)
    var people: [ID<Person>] = []
    var items: [ID<AgendaItem>] = []
    var words: [ContributionReference] = []

    init() throws {
      meeting = try Meeting(open: false)
      for item in [meeting.first, meeting.second, meeting.third] {
        try meeting.act(.agenda(meeting.session, .remove(item)))
      }
      for (number, college) in colleges.enumerated() {
        let id: ID<Person> = meeting.ids.next()
        people.append(id)
        try meeting.act(.person(.add(Person(id: id, name: "P\(number)", college: college))))
      }
      for (number, seconds) in planned.enumerated() {
        let id: ID<AgendaItem> = meeting.ids.next()
        items.append(id)
        try meeting.act(
          .agenda(
            meeting.session, .add(AgendaItem(id: id, title: "I\(number)", plannedMinutes: seconds / 60), nil))
        )
      }
      try meeting.act(.session(meeting.session, .open))
    }

    mutating func wait(_ seconds: Int) {
      meeting.wait(seconds)
      plain.wait(seconds)
    }

    /// One random act. What the plain model knows to be impossible is not tried, so a refusal is a difference.
    mutating func act(_ dice: inout SeededGenerator) throws {
      let session = meeting.session
      let person = dice.roll(people.count)
      switch dice.roll(14) {
      case 0, 1:
        guard !plain.queue.contains(person) else { return }
        _ = try meeting.ask(.person(people[person]))
        plain.ask(person)
      case 2, 3:
        let rule = meeting.facts.queueOrder(of: meeting.live)
        guard !plain.isSuspended, let first = plain.order(rule).first else { return }
        try meeting.give(.next)
        plain.give(first)
      case 4:
        guard !plain.isSuspended else { return }
        try meeting.give(.party(.person(people[person])))
        plain.give(person)
      case 5:
        guard plain.speaker != nil else { return }
        try meeting.act(.floor(session, .yield))
        plain.endTurn()
      case 6:
        guard plain.speaker != nil else { return }
        try meeting.act(plain.isPaused ? .floor(session, .resume) : .floor(session, .pause))
        plain.isPaused.toggle()
      case 7:
        guard !plain.isSuspended, let next = plain.next else { return }
        try meeting.act(.agenda(session, .beginNext(isForced: true)))
        plain.begin(next)
      case 8:
        let item = dice.roll(items.count)
        guard !plain.isSuspended, plain.current != item else { return }
        try meeting.act(.agenda(session, .begin(items[item], isForced: true)))
        plain.begin(item)
      case 9:
        let item = dice.roll(items.count)
        guard !plain.isSuspended, !plain.done.contains(item), !plain.parked.contains(item) else { return }
        try meeting.act(.agenda(session, .park(items[item])))
        plain.park(item)
      case 10:
        if plain.isSuspended {
          try meeting.act(.session(session, .resume))
          plain.isSuspended = false
        } else if dice.roll(3) == 0 {
          try meeting.act(.session(session, .suspend))
          plain.suspend()
        }
      case 11:
        try meeting.act(.session(session, .change(.queueOrder(dice.pick(QueueOrder.allCases)))))
      case 12:
        let kind = dice.pick(ContributionKind.defaults)
        let said = try meeting.note("mot", kind, by: .person(people[person]))
        if kind != .privateNote { plain.noted.insert(person) }
        let isCivil = [.residents, .associations].contains(plain.colleges[person])
        guard isCivil, [.question, .proposal, .request, .callToAccount].contains(kind) else { return }
        words.append(said)
        plain.owed.append(false)
      default:
        guard !words.isEmpty else { return }
        let place = dice.roll(words.count)
        let isTaken = dice.roll(4) == 0
        try meeting.act(.contribution(.fate(words[place], isTaken ? nil : .accepted(because: nil))))
        plain.owed[place] = !isTaken
      }
    }

    func expectEqual(_ place: String) {
      let session = meeting.live
      let facts = meeting.facts
      let spent = items.map { id in
        session.agenda[id].map { session.actualSeconds(of: $0, until: meeting.now) } ?? -1
      }
      #expect(spent == plain.spent, "clock of the points, \(place)")
      #expect(session.agenda.current?.id == plain.current.map { items[$0] }, "point under way, \(place)")
      #expect(
        session.projectedEnd(at: meeting.now) == meeting.now.advanced(bySeconds: plain.remaining),
        "end, \(place)")
      let queue = facts.floorOrder(of: session, at: meeting.now).map(\.request.party)
      let expected = plain.order(facts.queueOrder(of: session)).map { Party.person(people[$0]) }
      #expect(queue == expected, "queue, \(place)")
      var speech = people.map { _ in 0 }
      for turn in session.floor.turns {
        for (number, id) in people.enumerated() where turn.party == .person(id) {
          speech[number] += turn.seconds(until: meeting.now)
        }
      }
      #expect(speech == plain.speech, "speech, \(place)")
      var byCollege: [CollegeID: Int] = [:]
      for turn in plain.turns { byCollege[plain.colleges[turn]] = 0 }
      for (number, seconds) in plain.speech.enumerated() where plain.turns.contains(number) {
        byCollege[plain.colleges[number], default: 0] += seconds
      }
      let airtime = facts.speech(of: session, until: meeting.now)
      #expect(
        Dictionary(uniqueKeysWithValues: airtime.map { ($0.key, $0.value / 1000) }) == byCollege,
        "airtime, \(place)"
      )
      let answers = facts.answers(to: session.contributions, on: Day(number: 20_000))
      #expect(
        answers.owed == plain.owed.count && answers.given == plain.owed.filter { $0 }.count, "fates, \(place)"
      )
    }
  }

  @Test(
    "Clock of the points, projected end, queue, airtime and fates are those of the plain model",
    arguments: 1...25)
  func plain(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    var pair = try Pair()
    for step in 1...120 {
      pair.wait(dice.roll(90))
      try pair.act(&dice)
      pair.expectEqual("seed \(seed), step \(step)")
    }
  }
}
