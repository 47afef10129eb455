import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Speaking time, read back by hledger")
struct TimeclockExportTests {
  private func balance(_ scene: SeanceFourteen, _ arguments: [String] = []) throws -> [String] {
    try Tool.output(
      "/usr/bin/env", ["hledger", "-f", "timeclock:-", "bal", "--flat", "-N", "-O", "csv"] + arguments,
      TableExportTests.export(.timeclock, nil, scene).text
    ).split(separator: "\n").dropFirst().map(String.init)
  }

  @Test("hledger adds up what we add up")
  func readBack() throws {
    let text = TableExportTests.export(.timeclock).text
    #expect(
      text.hasPrefix(
        "i 2026-11-22 19:22:10 Conseil citoyen des Oliviers:habitants:Habitante 3  Éclairage et parkings\no 2026-11-22 19:23:40\n"
      ))
    let lines = try balance(SeanceFourteen())
    #expect(lines.contains { $0.hasPrefix("\"Conseil citoyen des Oliviers:bailleurs:M. Petit\",\"0.05") })
    let total = try balance(SeanceFourteen(), ["--depth", "2"])
    #expect(
      total.count == 2 && total.contains { $0.hasPrefix("\"Conseil citoyen des Oliviers:habitants\",\"0.0") })
  }

  @Test("pauses are not charged, and a turn that is all pause leaves no line")
  func pauses() throws {
    var scene = SeanceFourteen()
    let meeting = scene.meeting
    let turn = try #require(meeting.floor.turns.last)
    #expect(turn.seconds(until: scene.scene.now) == 165)
    scene.scene.clock(21, 0)
    scene.scene.happens(.session(scene.session, .opened(by: nil)))
    let grant = FloorGrant(turn: scene.scene.id(), party: .college(.state))
    scene.scene.happens(.floor(scene.session, .given(grant)))
    scene.scene.clock(21, 1)
    scene.scene.happens(.floor(scene.session, .paused))
    scene.scene.clock(21, 30)
    scene.scene.happens(.floor(scene.session, .resumed))
    scene.scene.clock(21, 32)
    scene.scene.happens(.floor(scene.session, .yielded))
    let text = TableExportTests.export(.timeclock, nil, scene).text
    #expect(text.contains("i 2026-11-22 21:00:00 Conseil citoyen des Oliviers:État"))
    #expect(text.contains("o 2026-11-22 21:01:00\ni 2026-11-22 21:30:00 Conseil citoyen des Oliviers:État"))
    #expect(try balance(scene).contains { $0.hasPrefix("\"Conseil citoyen des Oliviers:État\",\"0.05") })
  }

  @Test("hostile names stay names", arguments: HostileFormatTests.nasty)
  func hostile(nasty: String) throws {
    #expect(try !balance(SeanceFourteen.whereAllSay(nasty)).isEmpty)
  }
}
