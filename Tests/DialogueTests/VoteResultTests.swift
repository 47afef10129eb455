import Dialogue
import Testing

@Suite("What a vote comes to, by the rule of its method")
struct VoteResultTests {
  private func vote(_ method: VotingMethod, _ counts: [Int]) -> Vote {
    let tallies = zip(method.options, counts).map { Tally(option: $0, count: $1) }
    return Vote(
      id: ID(rawValue: 1), question: "?", method: method, tallies: tallies, at: Instant(seconds: 0))
  }

  @Test(
    "Results",
    arguments: [
      (VotingMethod.showOfHands, [17, 2, 4], VoteResult.carried), (.showOfHands, [2, 3, 20], .rejected),
      (.showOfHands, [5, 5, 1], .tied), (.showOfHands, [0, 0, 9], .noneExpressed),
      (.consent, [25, 3, 0], .consent), (.consent, [20, 0, 2], .objections(2)),
      (.gradients, [1, 1, 5, 1, 0, 0, 0, 1], .median(option: "3")),
      (.fistOfFive, [0, 1, 0, 2, 0, 1], .mean(3, lowest: 1, highest: 5)),
      (.weather, [4, 4, 1, 0], .mood(options: ["sun", "cloud"])),
    ])
  func results(method: VotingMethod, counts: [Int], expected: VoteResult) {
    #expect(vote(method, counts).result == expected)
  }

  @Test("Nobody voted", arguments: VotingMethod.allCases)
  func nobody(method: VotingMethod) { #expect(vote(method, []).result == nil) }
}
