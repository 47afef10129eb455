import TestSupport
import Testing

@testable import Dialogue

@Suite("Whatever the journal, the fold neither traps nor breaks its own rules")
struct AnyJournalTests {
  private static func journal(seed: Int, steps: Int = 150) throws -> [Entry] {
    var dice = SeededGenerator(seed: UInt64(seed))
    var pair = try RandomMeetingTests.Pair()
    for _ in 0..<steps {
      pair.wait(dice.roll(60))
      try pair.act(&dice)
      if dice.roll(9) == 0, pair.meeting.state.undoable != nil {
        // The plain model does not undo: these journals are only folded.
        try pair.meeting.act(.act(.undo))
        break
      }
    }
    return pair.meeting.entries
  }

  private static func fold(_ entries: [Entry]) -> Facts {
    var state = Concertation()
    for entry in entries { state.evolve(entry) }
    return state.facts
  }

  private static func expectSound(_ facts: Facts, at now: Instant, _ place: String) {
    expectKept(facts, at: now, place)
    for session in facts.sessions.values {
      #expect(session.agenda.items.filter { $0.state == .current }.count <= 1, "\(place)")
      #expect(session.floor.turns.filter { $0.span.end == nil }.count <= 1, "\(place)")
      #expect(session.floor.turns.allSatisfy { $0.seconds(until: now) >= 0 }, "\(place)")
      #expect(session.agenda.items.allSatisfy { session.actualSeconds(of: $0, until: now) >= 0 }, "\(place)")
      #expect(Set(session.floor.queue.map(\.id)).count == session.floor.queue.count, "\(place)")
      #expect(Set(session.contributions.map(\.id)).count == session.contributions.count, "\(place)")
      let answers = facts.answers(to: session.contributions, on: Day(number: 20_000))
      #expect(answers.given <= answers.owed, "\(place)")
      #expect(
        facts.balance(of: session, until: now).values.allSatisfy {
          $0.timeShare <= 1 && ($0.peopleShare ?? 0) <= 1
        },
        "\(place)")
      #expect(session.projectedEnd(at: now) >= Instant.epoch, "\(place)")
    }
  }

  /// What is kept beside the facts, so that nothing is looked for among all of them, is what they say.
  private static func expectKept(_ facts: Facts, at now: Instant, _ place: String) {
    #expect(facts.names == TakenNames(facts), "\(place)")
    for session in facts.sessions.values {
      for item in session.agenda.items { #expect(session.agenda[item.id] == item, "\(place)") }
      #expect(session.agenda.current == session.agenda.items.first { $0.state == .current }, "\(place)")
      for party in Set(session.floor.turns.map(\.party)) {
        let turns = session.floor.turns.filter { $0.party == party }
        let spoken = session.floor.spoken(party, until: now)
        #expect(spoken.turns == turns.count, "\(place)")
        #expect(spoken.seconds == turns.reduce(0) { $0 + $1.seconds(until: now) }, "\(place)")
      }
      var named: [CollegeID?: Int] = [:]
      for person in session.attendance.named { named[facts.college(of: .person(person)), default: 0] += 1 }
      if let kept = facts.rooms[session.id] {
        #expect(Dictionary(uniqueKeysWithValues: kept.filter { $0.value != 0 }) == named, "\(place)")
      }
    }
  }

  @Test("Any prefix", arguments: 1...5)
  func prefixes(seed: Int) throws {
    let entries = try Self.journal(seed: seed)
    let now = try #require(entries.last?.at)
    var state = Concertation()
    for (place, entry) in entries.enumerated() {
      state.evolve(entry)
      Self.expectSound(state.facts, at: now, "seed \(seed), prefix \(place)")
    }
  }

  @Test("Shuffled, with entries missing, doubled", arguments: 1...20)
  func damaged(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed) &* 7919)
    let entries = try Self.journal(seed: seed)
    let now = try #require(entries.last?.at)
    Self.expectSound(Self.fold(entries.shuffled(using: &dice)), at: now, "seed \(seed), shuffled")
    Self.expectSound(Self.fold(entries.filter { _ in dice.roll(4) > 0 }), at: now, "seed \(seed), missing")
    Self.expectSound(Self.fold(entries.flatMap { [$0, $0] }), at: now, "seed \(seed), doubled")
  }

  @Test("Undoing every act, one by one, goes back through every state; redoing comes back", arguments: 1...10)
  func undo(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed) &* 104_729)
    var pair = try RandomMeetingTests.Pair()
    let before = pair.meeting.state.acts.filter { !$0.isUndone }.count
    var states = [pair.meeting.state.facts]
    var acts = before
    for _ in 0..<60 {
      pair.wait(dice.roll(60))
      try pair.act(&dice)
      let count = pair.meeting.state.acts.filter { !$0.isUndone }.count
      if count > acts {
        states.append(pair.meeting.state.facts)
        acts = count
      }
    }
    for place in states.indices.dropLast().reversed() {
      try pair.meeting.act(.act(.undo))
      #expect(pair.meeting.state.facts == states[place], "seed \(seed), undone to \(place)")
    }
    for place in states.indices.dropFirst() {
      try pair.meeting.act(.act(.redo))
      #expect(pair.meeting.state.facts == states[place], "seed \(seed), redone to \(place)")
    }
  }
}
