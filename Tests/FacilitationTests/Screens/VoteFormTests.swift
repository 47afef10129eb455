import Dialogue
import Testing

@testable import Facilitation

@Suite("The form of a vote")
struct VoteFormTests {
  @Test("Three counts of a show of hands take five keys beside the digits")
  func showOfHands() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Enter")
    for count in ["17", "2", "4"] { desk.enter(count) }
    let vote = try #require(desk.session?.votes.last)
    #expect(vote.tallies.map(\.count) == [17, 2, 4] && vote.method == .showOfHands)
    #expect(vote.question == "Ouvrir le jardin le samedi avec les deux écoles." && desk.model.overlay == nil)
  }

  @Test("Every method has its options; by college where it is typed so", arguments: VotingMethod.fixed)
  func methods(method: VotingMethod) throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Down")
    for _ in 0..<(VotingMethod.fixed.firstIndex(of: method) ?? 0) { desk.press("Right") }
    desk.press("Down")
    for place in method.options.indices {
      if place == 0 {
        desk.press("Right")
        desk.type("2")
        desk.press("Right")
      }
      desk.type("1")
      desk.press("Down")
    }
    desk.press("F10")
    let vote = try #require(desk.session?.votes.last)
    #expect(vote.method == method)
    #expect(vote.total(for: method.options[0]) == 3)
    #expect(vote.tallies.count == method.options.count + 1)
    #expect(vote.tallies[1].college == .associations)
  }

  @Test("More hands than people are kept and marked, until the people are counted again")
  func exceeded() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Enter")
    for count in ["30", "0", "0"] { desk.enter(count) }
    #expect(desk.session?.votes.last?.total(for: "for") == 30)
    #expect(desk.screen.contains("v1 !"))
    desk.enter("/présents habitants=40")
    #expect(!desk.screen.contains("v1 !"))
  }

}
