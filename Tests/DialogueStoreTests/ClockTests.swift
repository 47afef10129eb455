import Dialogue
import Journal
import JournalTesting
import Testing

@testable import DialogueStore

@Suite("Clocks that jump")
struct ClockTests {
  /// Clocks of an evening: right, set back an hour and a day, at the change of the hour, in 1970, before it, and beyond all calendars.
  static let clocks: [Int64] = [
    1_795_372_920_000, 1_795_369_320_000, 1_795_286_520_000, 1_793_494_800_000, 0, -1, -62_167_219_200_001,
    253_402_300_800_000, .max, .min,
  ]

  @Test("The same acts under any clock come to the same things in the same order, and are read back alike")
  func jumps() throws {
    var right = Concertation()
    let system = MemoryFileSystem()
    let store = try DialogueStore.open(
      path: Sample.path, in: system, environment: StoreTests.environment("clock"))
    var generator = JournalGenerator(seed: 5, shape: .init(contributions: 60, sessionsOfSpace: 2, people: 8))
    for number in 0..<400 {
      let act = generator.next() ?? []
      for entry in act { right.evolve(entry) }
      let at = Instant(milliseconds: Self.clocks[number % Self.clocks.count])
      try store.append(act.map { Entry(act: $0.act, at: at, event: $0.event) })
    }
    let head = store.head
    store.journal?.close()
    let read = try DialogueStore.read(path: Sample.path, in: system)
    #expect(read.head.hash == head.hash && read.problems.isEmpty)
    // A year that the format cannot write is put at its ends; all else is as it was noted.
    #expect(told(read.state.facts) == told(right.facts))
    #expect(told(store.state.facts) == told(right.facts))
    for session in read.state.facts.sessions.values {
      #expect(session.floor.turns.allSatisfy { $0.seconds(until: Instant(milliseconds: 0)) >= 0 })
    }
  }

  private func told(_ facts: Facts) -> [String] {
    facts.sessions.values.flatMap { session in
      session.contributions.map { "\($0.label) \($0.text)" } + session.decisions.map(\.text)
    } + facts.commitments.values.map { "\($0.label) \($0.what)" } + facts.people.values.map(\.name)
  }
}
