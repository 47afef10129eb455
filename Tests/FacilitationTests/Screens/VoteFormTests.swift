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

  @Test("Every method has its options; by college where it is typed so", arguments: VotingMethod.allCases)
  func methods(method: VotingMethod) throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Down")
    for _ in 0..<(VotingMethod.allCases.firstIndex(of: method) ?? 0) { desk.press("Right") }
    desk.press("Down")
    for place in method.options.indices {
      if place == 0 {
        desk.press("Right")
        desk.type("2")
        desk.press("Right")
        desk.enter("1")
      } else {
        desk.enter("1")
      }
    }
    let vote = try #require(desk.session?.votes.last)
    #expect(vote.method == method)
    #expect(vote.total(for: method.options[0]) == 3)
    #expect(vote.tallies.count == method.options.count + 1)
    #expect(vote.tallies[1].college == .associations)
  }

  @Test("More hands than people are refused with both numbers, and the form stays open to be corrected")
  func refused() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Enter")
    for count in ["30", "0", "0"] { desk.enter(count) }
    #expect(desk.session?.votes.isEmpty == true)
    #expect(desk.screen.contains("30") && desk.screen.contains("29"))
    #expect(desk.model.overlay is FormOverlay)
    desk.press("Up", "Up", "^U")
    desk.type("20")
    desk.press("F10")
    #expect(desk.session?.votes.last?.total(for: "for") == 20)
  }
}
