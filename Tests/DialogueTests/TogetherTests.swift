import Testing

@testable import Dialogue

@Suite("Counts that could be told by subtraction")
struct TogetherTests {
  private func vote(_ counts: [String: Int]) -> Vote {
    var ids = IDSource(seed: 1)
    return Vote(
      id: ids.next(), question: "?", method: .showOfHands,
      tallies: counts.sorted { $0.key < $1.key }.map { Tally(option: $0.key, count: $0.value) }, at: .epoch)
  }

  @Test("One small count stands with the next smallest where what is shown leaves hardly any choice")
  func one() {
    let close = vote(["for": 21, "against": 6, "abstain": 1])
    #expect(Set(close.together(hiding: 5, given: [28])) == ["against", "abstain"])
    #expect(close.together(hiding: 5, given: [31]).isEmpty)
    #expect(close.together(hiding: 5, given: [40, 30]).count == 2)
    // More hands than people: the total bounds nothing.
    #expect(close.together(hiding: 5, given: [20]).isEmpty)
  }

  @Test("Nothing is put together where two are hidden, none is, or there is no other")
  func others() {
    #expect(vote(["for": 21, "against": 3, "abstain": 2]).together(hiding: 5, given: [26]).isEmpty)
    #expect(vote(["for": 21, "against": 6, "abstain": 0]).together(hiding: 5, given: [27]).isEmpty)
    #expect(vote(["for": 3, "against": 0, "abstain": 0]).together(hiding: 5, given: [5]).isEmpty)
  }

  @Test("Options told together stand once, where the first of them stood")
  func told() {
    var close = vote(["for": 21, "against": 6, "abstain": 1])
    close.together = ["abstain", "against"]
    #expect(close.told(close.options) == [["for"], ["against", "abstain"]])
  }
}
