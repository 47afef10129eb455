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
    if desk.model.overlay is Facilitation.Confirmation { desk.press("Right", "Enter") }
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
    // A slip of the keys is mended before it is read out: back to the counts, as they were typed.
    #expect(desk.screen.contains("30 voix pour"))
    desk.press("Escape")
    #expect(desk.session?.votes.isEmpty == true)
    #expect(desk.screen.contains("30"))
    desk.press("F10", "Right", "Enter")
    #expect(desk.session?.votes.last?.total(for: "for") == 30)
    #expect(desk.screen.contains("v1 ! > "))
    desk.enter("/présents habitants=40")
    #expect(!desk.screen.contains("v1 ! > "))
  }

  @Test("A vote is put right from its menu: the counts stand there, a figure replaces the one that was")
  func corrected() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Enter")
    for count in ["8", "2", "0"] { desk.enter(count) }
    desk.press("Up")
    desk.press("Enter")
    #expect(desk.screen.contains("Corriger un vote"))
    desk.press("Escape")
    let reference = VoteReference(
      try #require(desk.session?.votes.last), in: try #require(desk.session?.id))
    _ = desk.model.fill(Invocation(.recount).adding(reference, to: .reference))
    desk.press("Down")
    desk.type("7")
    desk.press("F10")
    let vote = try #require(desk.session?.votes.last)
    #expect(vote.options.map { vote.total(for: $0) } == [7, 2, 0])
    #expect(vote.correctedAt == desk.model.now)
    desk.press("Alt-z")
    #expect(desk.session?.votes.last?.total(for: "for") == 8)
    #expect(desk.session?.votes.last?.correctedAt == nil)
  }

  @Test("A decision speaks of the vote whose words it has, of none when it has nobody’s")
  func decides() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.enter("/vote \"Stationnement résidentiel\" pour=8 contre=2")
    desk.enter("/vote \"Zone 20 devant l’école\" pour=2 contre=8")
    desk.enter("=Demander le stationnement résidentiel")
    desk.enter("=Écrire au préfet")
    let votes = try #require(desk.session?.votes)
    #expect(desk.session?.decisions.map(\.vote).suffix(2) == [votes[votes.count - 2].id, nil])
  }

}
