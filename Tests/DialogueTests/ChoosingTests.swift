import Testing

@testable import Dialogue

@Suite("Choosing among options: one, several, dots, secret ballots")
struct ChoosingTests {
  private func hold(
    _ meeting: inout Meeting, _ method: VotingMethod, _ counts: [(String, Int)], dots: Int? = nil,
    ballots: Ballots? = nil
  ) throws -> Vote {
    try meeting.act(
      .decision(
        meeting.session,
        .vote(
          Vote(
            id: meeting.ids.next(), question: "Quel nom ?", method: method, choices: counts.map(\.0),
            dots: dots,
            ballots: ballots, tallies: counts.map { Tally(option: $0.0, count: $0.1) }, at: meeting.now))))
    return try #require(meeting.live.votes.last)
  }

  @Test("The option with most votes is chosen, with the majority that it has; a tie is said")
  func result() throws {
    var meeting = try Meeting()
    #expect(
      try hold(&meeting, .choice, [("A", 12), ("B", 8), ("C", 3)]).result
        == .chosen(option: "A", count: 12, isMajority: true))
    #expect(
      try hold(&meeting, .choice, [("A", 9), ("B", 8), ("C", 3)]).result
        == .chosen(option: "A", count: 9, isMajority: false))
    #expect(
      try hold(&meeting, .choice, [("A", 9), ("B", 9), ("C", 3)]).result
        == .level(options: ["A", "B"], count: 9))
    // Where each may support several, more than half cannot be told from the hands.
    #expect(
      try hold(&meeting, .approval, [("A", 15), ("B", 14)]).result
        == .chosen(option: "A", count: 15, isMajority: nil))
    #expect(
      try hold(&meeting, .dots, [("A", 30), ("B", 20)], dots: 3).result
        == .chosen(option: "A", count: 30, isMajority: nil))
  }

  @Test("There are two options at least, and none twice")
  func options() throws {
    var meeting = try Meeting()
    #expect(throws: Refusal.tooFewChoices) { try hold(&meeting, .choice, [("A", 3)]) }
    #expect(throws: Refusal.nameTaken("Été")) { try hold(&meeting, .choice, [("ete", 3), ("Été", 2)]) }
    #expect(throws: Refusal.empty(.choice)) { try hold(&meeting, .choice, [("A", 3), (" ", 2)]) }
  }

  @Test("The scrutineers' totals add up or are refused, and the majority is that of the valid ballots")
  func ballots() throws {
    var meeting = try Meeting()
    let right = Ballots(cast: 20, blank: 2, invalid: 1)
    let vote = try hold(&meeting, .choice, [("Ada", 10), ("Bruno", 7)], ballots: right)
    #expect(vote.result == .chosen(option: "Ada", count: 10, isMajority: true) && vote.voters == 20)
    #expect(throws: Refusal.ballotsDoNotAddUp(counted: 18, expressed: 17)) {
      try hold(&meeting, .choice, [("Ada", 11), ("Bruno", 7)], ballots: right)
    }
    #expect(throws: Refusal.self) {
      try hold(&meeting, .choice, [("A", 0), ("B", 0)], ballots: Ballots(cast: 1, blank: 2))
    }
    _ = try hold(&meeting, .approval, [("Ada", 17), ("Bruno", 12)], ballots: right)
    #expect(throws: Refusal.ballotsDoNotAddUp(counted: 30, expressed: 17)) {
      try hold(&meeting, .approval, [("Ada", 18), ("Bruno", 12)], ballots: right)
    }
    #expect(throws: Refusal.ballotsDoNotAddUp(counted: 52, expressed: 17)) {
      try hold(&meeting, .dots, [("Ada", 40), ("Bruno", 12)], dots: 3, ballots: right)
    }
    #expect(throws: Refusal.secretByCollege) {
      try meeting.act(
        .decision(
          meeting.session,
          .vote(
            Vote(
              id: meeting.ids.next(), question: "?", method: .choice, choices: ["A", "B"],
              ballots: Ballots(cast: 1),
              tallies: [Tally(option: "A", college: .residents, count: 1)], at: meeting.now))))
    }
  }

  @Test(
    "Options take at most the people each, dots so many a person; who did not take part is told where it can be"
  )
  func people() throws {
    var meeting = try Meeting()
    try meeting.act(.attendance(meeting.session, .count(.residents, 20)))
    func exceeded(_ vote: Vote) -> Int? { meeting.facts.roomExceeded(by: vote, in: meeting.live) }
    func absent(_ vote: Vote) -> Int? { meeting.facts.abstained(from: vote, in: meeting.live) }
    let one = try hold(&meeting, .choice, [("A", 12), ("B", 5)])
    #expect(exceeded(one) == nil && absent(one) == 3)
    let several = try hold(&meeting, .approval, [("A", 20), ("B", 15)])
    #expect(exceeded(several) == nil && absent(several) == nil)
    #expect(exceeded(try hold(&meeting, .approval, [("A", 21), ("B", 15)])) == 20)
    #expect(exceeded(try hold(&meeting, .dots, [("A", 30), ("B", 30)], dots: 3)) == nil)
    #expect(exceeded(try hold(&meeting, .dots, [("A", 31), ("B", 30)], dots: 3)) == 20)
    // Several options, at most two each.
    #expect(exceeded(try hold(&meeting, .approval, [("A", 20), ("B", 20)], dots: 2)) == nil)
    #expect(exceeded(try hold(&meeting, .approval, [("A", 20), ("B", 11), ("C", 10)], dots: 2)) == 20)
    #expect(exceeded(try hold(&meeting, .approval, [("A", 20), ("B", 11), ("C", 10)])) == nil)
    #expect(exceeded(try hold(&meeting, .choice, [("A", 12), ("B", 9)])) == 20)
    let secret = try hold(&meeting, .choice, [("A", 12), ("B", 3)], ballots: Ballots(cast: 18, blank: 3))
    #expect(absent(secret) == 2)
  }
}
