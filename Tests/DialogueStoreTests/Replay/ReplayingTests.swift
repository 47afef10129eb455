import Dialogue
import Testing

@testable import DialogueStore

@Suite("Replaying a journal once")
struct ReplayingTests {
  static let space = DialogueSpace(id: ID(rawValue: 1), name: "Conseil")

  /// The state of entries that are read in stretches of so many.
  static func replay(_ entries: [Entry], inStretchesOf length: Int = 7) -> Concertation {
    var replaying = Replaying(ActStanding(of: entries))
    for start in stride(from: 0, to: entries.count, by: length) {
      var batch = EntryBatch()
      for entry in entries[start..<min(start + length, entries.count)] { batch.gather(entry) }
      replaying.fold(batch)
    }
    return replaying.finish()
  }

  /// An act that enters a person.
  static func arrival(_ number: UInt64) -> Entry {
    Entry(
      act: ID(rawValue: number), at: Instant(seconds: Int(number)),
      event: .person(.added(Person(id: ID(rawValue: number), name: "P\(number)"))))
  }

  @Test("The state is that which was on the screen, whatever was undone and redone", arguments: 0..<20)
  func sameAsLive(seed: UInt64) throws {
    var random = GeneratorRandom(seed: seed)
    var live = Concertation()
    var entries: [Entry] = []
    for number in 1...UInt64(random.number(in: 1...400)) {
      let now = Instant(seconds: Int(number))
      let command: Command =
        switch random.number(in: 1...6) {
        case 1, 2: .act(.undo)
        case 3: .act(.redo)
        case 4:
          live.acts.isEmpty
            ? .act(.undo) : .act(.undoOne(random.element(of: live.acts.map(\.id), or: ID(rawValue: 0))))
        default: .person(.add(Person(id: ID(rawValue: number), name: "P\(number)")))
        }
      guard let events = try? live.decide(command, at: now) else { continue }
      for event in events {
        let entry = Entry(act: ID(rawValue: 1 << 32 + number), at: now, event: event)
        entries.append(entry)
        live.evolve(entry)
      }
    }
    for length in [1, 3, 50, 1000] {
      #expect(ReplayingTests.replay(entries, inStretchesOf: length) == live)
    }
  }

  @Test("Only the newest acts can be undone, and all of them")
  func depth() {
    let entries = (1...250).map(ReplayingTests.arrival)
    let state = ReplayingTests.replay(entries)
    #expect(state.acts.count == Concertation.undoDepth)
    #expect(state.acts.first?.id == ID(rawValue: 151))
    #expect(state.facts.people.count == 250)
  }

  @Test("What undoes an act of long ago counts")
  func longAgo() {
    var entries = (1...250).map(ReplayingTests.arrival)
    entries.append(Entry(act: ID(rawValue: 900), at: .epoch, event: .act(.undone(ID(rawValue: 3)))))
    let state = ReplayingTests.replay(entries)
    #expect(state.facts.people.count == 249)
    #expect(state.facts.people[ID(rawValue: 3)] == nil)
    #expect(!state.needsReplay)
    entries.append(Entry(act: ID(rawValue: 901), at: .epoch, event: .act(.redone(ID(rawValue: 3)))))
    #expect(ReplayingTests.replay(entries).facts.people.count == 250)
  }

  @Test("A time put right long after counts, and counts no longer once that is undone")
  func timeOfLongAgo() throws {
    let session = Session.Plan(
      id: ID(rawValue: 500), space: Self.space.id, title: "S1", start: .epoch)
    var entries: [Entry] = [
      Entry(act: ID(rawValue: 600), at: .epoch, event: .planned(session)),
      Entry(act: ID(rawValue: 601), at: Instant(seconds: 300), event: .session(session.id, .opened(by: nil))),
    ]
    entries += (1...250).map(ReplayingTests.arrival)
    func opened() -> Instant? {
      let state = ReplayingTests.replay(entries)
      #expect(!state.needsReplay)
      #expect(state.facts == Concertation(replaying: entries).facts)
      return state.facts.session(session.id)?.openedAt
    }
    let late = Instant(seconds: 100)
    entries.append(
      Entry(act: ID(rawValue: 900), at: .epoch, event: .act(.retimed(ID(rawValue: 601), at: late))))
    #expect(opened() == late)
    entries += (251...300).map(ReplayingTests.arrival)
    #expect(opened() == late)
    entries.append(Entry(act: ID(rawValue: 901), at: .epoch, event: .act(.undone(ID(rawValue: 900)))))
    #expect(opened() == Instant(seconds: 300))
    entries.append(Entry(act: ID(rawValue: 902), at: .epoch, event: .act(.redone(ID(rawValue: 900)))))
    #expect(opened() == late)
  }

  @Test("Undoing what never was changes nothing")
  func nothingToUndo() {
    let undo = Entry(act: ID(rawValue: 900), at: .epoch, event: .act(.undone(ID(rawValue: 77))))
    #expect(ReplayingTests.replay([undo]) == Concertation())
    #expect(ReplayingTests.replay([undo, ReplayingTests.arrival(1)]).facts.people.count == 1)
  }
}
