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

  @Test("In public few are no number, and no sum gives them away")
  func few() throws {
    var scene = SeanceFourteen()
    let said = Array(scene.meeting.contributions.prefix(2))
    let theme: ID<DialogueTheme> = scene.scene.id()
    scene.scene.happens(
      .contribution(.shared(said[0].reference, .counted(1))),
      .contribution(.shared(said[1].reference, .counted(7))),
      .theme(.created(DialogueTheme(id: theme, space: scene.space, title: "Nuit"))),
      .theme(.filed(said.map(\.reference), theme)))
    func text(_ kind: DocumentKind) throws -> String {
      visible(try Publisher().publish(kind, of: scene.meeting, in: scene.facts, scene.setting(.french)).text)
    }
    let own = try text(.publicMinutes)
    #expect(
      own.contains("Partagée par quelques autres\n") && own.contains("Partagée par 7 autres\n"), "\(own)")
    #expect(!own.contains("Partagée par 1") && own.contains("| 7 et quelques autres |"), "\(own)")
    let minutes = try text(.minutes)
    #expect(minutes.contains("Partagée par 1 autre\n") && minutes.contains("| 8 |"), "\(minutes)")
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
