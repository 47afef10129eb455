import TestSupport
import Testing

@testable import Dialogue

@Suite("Acts put right in time")
struct RetimeTests {
  /// Puts an act of the meeting right; false when something else would have to move.
  @discardableResult
  private static func retime(
    _ meeting: inout Meeting, _ act: TimedAct, to at: Instant, together: Bool = false
  ) throws -> Bool {
    let acts = meeting.state.timedActs(of: meeting.session)
    let move = try #require(ActMove(of: act.id, to: at, among: acts, together: together))
    guard move.between.isEmpty else {
      #expect(throws: Refusal.wouldMove(move.between, in: meeting.session)) {
        try meeting.state.decide(.act(.retime(move)), at: meeting.now)
      }
      return false
    }
    try meeting.act(.act(.retime(move)))
    return true
  }

  @Test(
    "No length is ever negative, undoing brings all back, and a journal read again says the same",
    arguments: 1...30)
  func lengths(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    var pair = try RandomMeetingTests.Pair()
    var (alone, along) = (0, 0)
    for step in 1...60 {
      pair.meeting.wait(dice.roll(90))
      try pair.act(&dice)
      guard step.isMultiple(of: 6) else { continue }
      let acts = pair.meeting.state.timedActs(of: pair.meeting.session)
      let act = dice.pick(acts)
      let at = min(pair.meeting.now, act.at.advanced(bySeconds: dice.roll(400) - 200))
      let before = pair.meeting.facts
      if try Self.retime(&pair.meeting, act, to: at) {
        alone += 1
      } else {
        try Self.retime(&pair.meeting, act, to: at, together: true)
        along += 1
      }
      Self.expectNothingNegative(pair.meeting.live, "seed \(seed), step \(step)")
      let after = pair.meeting.facts
      try pair.meeting.act(.act(.undo))
      #expect(pair.meeting.facts == before, "undone, seed \(seed), step \(step)")
      try pair.meeting.act(.act(.redo))
      #expect(pair.meeting.facts == after, "redone, seed \(seed), step \(step)")
    }
    #expect(alone > 0 && along > 0 || seed > 1)
    let read = Concertation(replaying: pair.meeting.entries)
    #expect(read.facts == pair.meeting.facts)
  }

  private static func expectNothingNegative(_ session: Session, _ place: String) {
    var spans = session.suspensions + session.agenda.items.flatMap(\.spans)
    for turn in session.floor.turns { spans += [turn.span] + turn.pauses }
    for stays in session.attendance.stays.values { spans += stays }
    for span in spans { if let end = span.end { #expect(end >= span.start, "\(place)") } }
    for (earlier, later) in zip(session.floor.turns, session.floor.turns.dropFirst()) {
      #expect((earlier.span.end ?? .epoch) <= later.span.start, "turns overlap, \(place)")
    }
  }

  @Test("An act moves alone between its neighbours; what lies beyond is named, and moves only when told to")
  func neighbours() throws {
    var meeting = try Meeting()
    try meeting.act(.agenda(meeting.session, .beginNext(isForced: false)))
    meeting.wait(300)
    try meeting.give(.party(.person(meeting.diallo)))
    meeting.wait(300)
    try meeting.give(.party(.person(meeting.roy)))
    meeting.wait(300)
    let start = meeting.live.openedAt ?? .epoch
    let turns = { meeting.live.floor.turns.map { $0.seconds(until: meeting.now) } }
    #expect(turns() == [300, 300])
    func second() throws -> TimedAct {
      try #require(
        meeting.state.timedActs(of: meeting.session).last { $0.at == meeting.live.floor.turns[1].span.start })
    }
    try Self.retime(&meeting, second(), to: start.advanced(bySeconds: 400))
    #expect(turns() == [100, 500])
    let acts = meeting.state.timedActs(of: meeting.session)
    let beyond = try #require(ActMove(of: second().id, to: start.advanced(bySeconds: 200), among: acts))
    #expect(beyond.between == [.turn(.person(meeting.diallo))])
    #expect(throws: Refusal.wouldMove([.turn(.person(meeting.diallo))], in: meeting.session)) {
      try meeting.act(.act(.retime(beyond)))
    }
    try Self.retime(&meeting, second(), to: start.advanced(bySeconds: 200), together: true)
    #expect(turns() == [0, 700])
    let last = try second()
    let coming = try #require(
      ActMove(of: last.id, to: meeting.now.advanced(bySeconds: 1), among: acts))
    #expect(throws: Refusal.notYet) { try meeting.act(.act(.retime(coming))) }
  }
}
