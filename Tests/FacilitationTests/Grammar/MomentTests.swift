import Dialogue
import Testing

@testable import Facilitation

@Suite("Moments in lines")
struct MomentTests {
  @Test(
    "The end of a session is told as a time, or as how long after its start",
    arguments: ["20:30", "+90", "+1h30", "dans 1 h 30", "in 90 minutes"])
  func ends(text: String) throws {
    var runner = try Meeting.underWay()
    let entries = try runner.run(#"/session "Séance 15" at="2026-12-20 19:00" until="\#(text)""#)
    guard case .planned(let plan) = entries.first?.event else {
      Issue.record("no session")
      return
    }
    #expect(plan.end == plan.start.advanced(bySeconds: 90 * 60))
  }

  @Test("A start may be told from now")
  func fromNow() throws {
    var runner = try Meeting.underWay()
    let entries = try runner.run(#"/session "Après" at="in 20 minutes""#)
    guard case .planned(let plan) = entries.first?.event else {
      Issue.record("no session")
      return
    }
    #expect(plan.start == runner.now.advanced(bySeconds: 20 * 60))
  }
}
