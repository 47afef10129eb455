import Testing

@testable import Dialogue

@Suite("Replaying entries")
struct ReplayTests {
  @Test("A state made at once is the one that followed entry by entry, undone and redone acts included")
  func same() throws {
    var meeting = try Meeting()
    for number in 1...150 {
      _ = try meeting.note("note \(number)")
      if number.isMultiple(of: 7) { try meeting.act(.act(.undo)) }
      if number.isMultiple(of: 21) { try meeting.act(.act(.redo)) }
      #expect(Concertation(replaying: meeting.entries).facts == meeting.facts)
    }
    var replayed = Concertation(replaying: meeting.entries)
    #expect(replayed == meeting.state)
    // What could be undone still can.
    for number in 1...3 {
      for event in try replayed.decide([.act(.undo)], at: meeting.now) {
        let entry = Entry(act: ID(rawValue: UInt64(number)), at: meeting.now, event: event)
        replayed.evolve(entry)
        meeting.state.evolve(entry)
      }
      #expect(replayed == meeting.state)
    }
  }

  @Test("Nothing is the state of no entries")
  func nothing() {
    #expect(Concertation(replaying: []) == Concertation())
  }
}
