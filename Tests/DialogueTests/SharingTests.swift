import Testing

@testable import Dialogue

@Suite("Me too: what several share")
struct SharingTests {
  @Test("Hands add up one by one, are counted anew as a whole, and are taken back")
  func count() throws {
    var meeting = try Meeting()
    let said = try meeting.note("Il fait noir.", .concern)
    func hands() -> Int? { meeting.facts.contribution(said)?.sharing?.count }
    #expect(hands() == nil)
    for _ in 1...3 { try meeting.act(.contribution(.share(said, .more(1)))) }
    #expect(hands() == 3)
    try meeting.act(.contribution(.share(said, .counted(12))))
    #expect(hands() == 12)
    try meeting.act(.contribution(.share(said, .more(-2))))
    #expect(hands() == 10)
    try meeting.act(.act(.undo))
    #expect(hands() == 12)
    try meeting.act(.contribution(.share(said, .counted(0))))
    #expect(hands() == nil)
    #expect(throws: Refusal.self) { try meeting.act(.contribution(.share(said, .more(-1)))) }
  }

  @Test("Nobody shares a note that only the facilitator sees")
  func privateNote() throws {
    var meeting = try Meeting()
    let note = try meeting.note("penser au micro", .privateNote)
    #expect(throws: Refusal.privateNote) { try meeting.act(.contribution(.share(note, .more(1)))) }
  }

  @Test(
    "More hands than people counted are kept and marked until the count is put right; nothing counted is no bound"
  )
  func bound() throws {
    var meeting = try Meeting()
    let said = try meeting.note("Il fait noir.")
    try meeting.act(.contribution(.share(said, .counted(30))))
    func exceeded() -> Int? {
      meeting.facts.contribution(said).flatMap { meeting.facts.roomExceeded(by: $0) }
    }
    #expect(exceeded() == nil)
    try meeting.act(.attendance(meeting.session, .count(.residents, 20)))
    try meeting.act(.contribution(.share(said, .more(1))))
    #expect(meeting.facts.contribution(said)?.sharing?.count == 31)
    #expect(exceeded() == 20)
    try meeting.act(.attendance(meeting.session, .count(.residents, 31)))
    #expect(exceeded() == nil)
    // Those who leave do not make of a right count a wrong one.
    try meeting.act(.contribution(.share(said, .counted(31))))
    try meeting.act(.attendance(meeting.session, .count(.residents, 5)))
    #expect(exceeded() == nil)
  }

  @Test(
    "A change that makes more than were counted is told with both figures, one more on top of too many no more"
  )
  func excess() throws {
    var meeting = try Meeting()
    let note = try meeting.note("Il fait noir.")
    func excess(_ change: SharingChange) throws -> [Int]? {
      let said = try #require(meeting.facts.contribution(note))
      return meeting.facts.excess(of: change, on: said).map { [$0.count, $0.room] }
    }
    #expect(try excess(.counted(900)) == nil)
    try meeting.act(.attendance(meeting.session, .count(.residents, 20)))
    #expect(try excess(.counted(20)) == nil)
    #expect(try excess(.counted(21)) == [21, 20])
    try meeting.act(.contribution(.share(note, .counted(20))))
    #expect(try excess(.more(1)) == [21, 20])
    try meeting.act(.contribution(.share(note, .more(1))))
    #expect(try excess(.more(1)) == nil)
    #expect(try excess(.counted(22)) == [22, 20])
  }

  @Test("The most shared come first, then in the order in which they were said")
  func order() throws {
    var meeting = try Meeting()
    let said = try ["a", "b", "c", "d"].map { try meeting.note($0) }
    for (place, count) in [(1, 2), (2, 7), (3, 2)] {
      try meeting.act(.contribution(.share(said[place], .counted(count))))
    }
    #expect(meeting.facts.shared(meeting.live.contributions).map(\.text) == ["c", "b", "d"])
  }

  @Test(
    "Hands of two laptops add up; two counts of all are a conflict, and so are a count and hands that it did not see"
  )
  func twoLaptops() {
    let note = ContributionReference(session: ID(rawValue: 1), contribution: ID(rawValue: 2))
    for change in [SharingChange.more(1), .counted(4)] {
      let event = Event.contribution(.shared(note, change))
      #expect(event.field == Field(.contribution(note), .sharing))
      #expect(event.addsToField == (change == .more(1)))
    }
  }
}
