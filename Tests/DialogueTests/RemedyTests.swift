import Testing

@testable import Dialogue

@Suite("The choices when behind, votes, sides and kinds")
struct RemedyTests {
  @Test("Each choice says what it would gain, and its commands do that")
  func remedies() throws {
    var meeting = try Meeting()
    #expect(meeting.live.remedies(at: meeting.now).isEmpty)
    try meeting.act(.agenda(meeting.session, .begin(meeting.first, isForced: false)))
    meeting.wait(20 * 60)  // ten minutes more than planned: 20 + 30 + 20 against an hour
    let choices = meeting.live.remedies(at: meeting.now)
    #expect(
      choices.map(\.kind) == [
        .shorten, .shortenNext(meeting.second), .park(meeting.second), .extend,
      ])
    // 30 and 20 minutes in 40: 24 and 16.
    #expect(choices.map(\.secondsGained) == [600, 600, 1800, 0])
    #expect(choices.map(\.isAfterClosing) == [false, false, false, false])
    for choice in choices {
      var copy = meeting
      for command in choice.commands { try copy.act(command) }
      #expect(copy.live.projectedEnd(at: meeting.now) == choice.projectedEnd)
    }
    meeting.wait(10 * 60)
    #expect(meeting.live.remedies(at: meeting.now).last?.isAfterClosing == true)
  }

  @Test("Votes know their mean and consent")
  func votes() {
    func vote(_ method: VotingMethod, _ counts: KeyValuePairs<String, Int>) -> Vote {
      Vote(
        id: ID(rawValue: 1), question: "?", method: method,
        tallies: counts.map { Tally(option: $0.key, count: $0.value) }, at: .epoch)
    }
    let hands = vote(.showOfHands, ["for": 6, "against": 5, "abstain": 9])
    #expect(hands.mean == nil)
    #expect(vote(.fistOfFive, ["0": 1, "5": 3]).mean == 3.75)
    #expect(vote(.gradients, ["1": 1, "8": 1]).mean == 4.5)
    #expect(vote(.weather, ["sun": 1, "storm": 1]).mean == 1.5)
    #expect(vote(.consent, ["consent": 4, "reservation": 1]).result == .consent)
    #expect(vote(.consent, ["consent": 4, "objection": 1]).result == .objections(1))
    let unopposed = vote(.consent, ["objection": 0])
    #expect(unopposed.result == .consent && unopposed.voters == nil)
    #expect(vote(.consent, [:]).result == nil)
  }

  @Test(
    "Hands above those counted are kept and marked for every method, by college and in all, until the count is put right",
    arguments: VotingMethod.fixed)
  func tooMany(method: VotingMethod) throws {
    for option in method.options {
      var meeting = try Meeting()
      try meeting.act(
        .attendance(meeting.session, .count(.residents, 3)),
        .attendance(meeting.session, .count(.associations, 2)))
      func hold(_ tallies: Tally...) throws -> Vote? {
        try meeting.act(
          .decision(
            meeting.session,
            .vote(
              Vote(id: meeting.ids.next(), question: "?", method: method, tallies: tallies, at: meeting.now)))
        )
        return meeting.live.votes.last
      }
      func exceeded(_ vote: Vote?) -> Int? {
        vote.flatMap { meeting.facts.roomExceeded(by: $0, in: meeting.live) }
      }
      let room = try hold(Tally(option: option, count: 6))
      let college = try hold(Tally(option: option, college: .associations, count: 3))
      let right = try hold(Tally(option: option, count: 5))
      #expect(exceeded(room) == 5 && exceeded(college) == 2 && exceeded(right) == nil)
      try meeting.act(.attendance(meeting.session, .count(.associations, 3)))
      #expect(exceeded(room) == nil && exceeded(college) == nil)
    }
  }

  @Test("A college that the space calls institutional is owed no answer")
  func sides() throws {
    var meeting = try Meeting()
    let youth = CollegeID(rawValue: "jeunes")
    let question = try meeting.note("Pourquoi ?", .question, by: .college(youth))
    let noted = try #require(meeting.facts.contribution(question))
    #expect(meeting.facts.owesAnswer(noted))
    try meeting.act(.space(.configure(meeting.space, .sides([youth: .institutional]))))
    #expect(meeting.facts.side(of: youth) == .institutional)
    #expect(!meeting.facts.owesAnswer(noted))
  }

  @Test("A kind that the space does not have is refused, its own kinds are not")
  func kinds() throws {
    var meeting = try Meeting()
    let poem = ContributionKind(rawValue: "poème")
    try meeting.act(.space(.configure(meeting.space, .kinds([.question, poem]))))
    let noted = try meeting.note("Vers", poem)
    #expect(throws: Refusal.kindNotOffered(.proposal, offered: [.question, poem])) {
      try meeting.note("Un banc", .proposal)
    }
    #expect(throws: Refusal.kindNotOffered(.concern, offered: [.question, poem])) {
      try meeting.act(.contribution(.change(noted, .kind(.concern))))
    }
    _ = try meeting.note("Rien", .privateNote)
  }
}
