import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Me too in documents and data")
struct SharingDocumentTests {
  private func scene() throws -> (SeanceFourteen, Contribution) {
    var scene = SeanceFourteen()
    let said = try #require(scene.meeting.contributions.numbered(8))
    scene.scene.happens(.contribution(.shared(said.reference, .counted(12))))
    return (scene, said)
  }

  @Test(
    "Minutes and public version say how many share what was said",
    arguments: [DocumentKind.minutes, .publicMinutes])
  func minutes(kind: DocumentKind) throws {
    let (scene, _) = try scene()
    let text = visible(
      try Publisher().publish(kind, of: scene.meeting, in: scene.facts, scene.setting(.french)).text)
    #expect(text.components(separatedBy: "  - Partagée par 12 autres\n").count == 2)
  }

  @Test("The report begins with what most share, and says nothing of it where nobody does")
  func report() throws {
    let (scene, said) = try scene()
    func text(_ facts: Facts) throws -> String {
      visible(try Publisher().publish(.report, of: scene.meeting, in: facts, scene.setting(.english)).text)
    }
    #expect(try text(scene.facts).contains("### What most people share"))
    #expect(try text(scene.facts).contains("(Shared by 12 others)"))
    #expect(try !text(SeanceFourteen().facts).contains("most people share"))
    #expect(said.sharing == nil)
  }

  @Test("Exports have the column where something is shared, and only there")
  func export() throws {
    let (scene, _) = try scene()
    func csv(_ facts: Facts) -> String {
      Export(
        .contributions, as: .csv, in: facts,
        ExportSetting(
          output: OutputSetting(
            scope: .session(scene.session), language: .french, zone: .centralEurope,
            now: scene.setting(.french).now))
      ).text
    }
    let lines = csv(scene.facts).split(separator: "\r\n")
    #expect(lines.first?.hasSuffix(";me_too") == true)
    #expect(lines.filter { $0.hasSuffix(";12") }.count == 1)
    #expect(!csv(SeanceFourteen().facts).contains("me_too"))
  }
}
