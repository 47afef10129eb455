import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Exports to Decidim")
struct DecidimExportTests {
  @Test("proposals have the columns of the import and say where they come from")
  func proposals() throws {
    let export = TableExportTests.export(.decidimProposals)
    #expect(
      try TableExportTests.rows(export.text)
        == [
          #"["title/fr", "body/fr"]"#,
          #"["Minuterie et détecteurs, comme rue Pasteur.", "Minuterie et détecteurs, comme rue Pasteur.\n\n(Proposé en séance : Conseil citoyen des Oliviers, Séance 14, dimanche 22 novembre 2026, c3)"]"#,
          #"["Ouvrir le jardin le samedi avec les deux écoles.", "Ouvrir le jardin le samedi avec les deux écoles.\n\n(Proposé en séance : Conseil citoyen des Oliviers, Séance 14, dimanche 22 novembre 2026, c8)"]"#,
        ].map { $0.replacing("séance :", with: "séance\u{A0}:") })
    #expect(export.findings.isEmpty)
  }

  @Test(
    "results have the columns of the import, nothing that it would destroy, and leave out what was dropped")
  func results() throws {
    var scene = SeanceFourteen()
    let ids = scene.meeting.commitments
    scene.scene.happens(.commitment(.progressed(ids[0], .underWay, text: nil)))
    let rows = try TableExportTests.rows(TableExportTests.export(.decidimResults, nil, scene).text)
    #expect(
      rows[0]
        == #"["id", "parent/id", "category/id", "status/id", "title/fr", "description/fr", "start_date", "end_date", "progress", "proposal_urls"]"#
    )
    #expect(rows[1].hasPrefix(#"["", "", "", "", "Réparer les six mâts", "Oliviers Habitat"#))
    #expect(rows[1].hasSuffix(#""2026-11-22", "2026-12-15", "50", ""]"#))
    scene.scene.happens(.commitment(.progressed(ids[0], .dropped, text: nil)))
    let export = TableExportTests.export(.decidimResults, nil, scene)
    #expect(try TableExportTests.rows(export.text).count == 2)
    #expect(export.findings.contains { $0.hasPrefix("Séance 14 e1") })
  }

  @Test(
    "titles follow the etiquette, and every change is told",
    arguments: [
      ("bancs", "Éclairage public et parkings\u{A0}: bancs"),
      ("DES BANCS PARTOUT !!!", "Des bancs partout !"),
      ("des bancs devant les halls", "Des bancs devant les halls"),
      (
        String(repeating: "long ", count: 60),
        "Long" + String(repeating: " long", count: 28) + "…"
      ),
    ])
  func titles(text: String, title: String) throws {
    var scene = SeanceFourteen()
    let said = try #require(scene.meeting.contributions.numbered(3)).reference
    scene.scene.happens(.contribution(.changed(said, .text(text))))
    let export = TableExportTests.export(.decidimProposals, nil, scene)
    let written = DecidimText.title(of: text, subject: "Éclairage public et parkings", Words(.french))
    #expect(written == title)
    #expect((15...150).contains(written.count))
    let isOnlyCapital = written == text.capitalizedFirst
    #expect(
      export.findings.count == (isOnlyCapital ? 0 : 1) && export.findings.allSatisfy { $0.contains(written) })
  }
}
