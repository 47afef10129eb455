import Canvas
import Dialogue
import Foundation
import Testing
import Wording

@testable import Facilitation

@Suite("Promises of other bodies")
struct OtherBodiesTests {
  private static let script = """
    2026-11-01 10:00 /espace "Conseil Nord" genre=conseil-citoyen
    /organisme "Ville" collège=commune
    /personne "Mme Blin" organisme=Ville
    /personne "M. Roy" collège=habitants
    /séance "Nord 1" le="2026-11-02 18:00" fin=19:00
    /point "Débat" 30
    2026-11-02 18:00 /ouvrir
    /suivant
    > Blin: refaire le banc, 2026-11-20
    > Roy: porter les clés
    18:50 /clore force
    2026-11-21 10:00 /espace "Comité Sud" genre=comité-de-pilotage
    /séance "Sud 1" le="2026-11-22 18:00" fin=19:00
    /point "Suites" 10 genre=suites
    2026-11-22 18:00 /ouvrir
    /suivant

    """

  private static func desk(_ runner: ScriptRunner) throws -> Desk {
    var desk = try Desk(empty: true, columns: 120, rows: 40)
    desk.model = Model(
      state: runner.state, words: Words(.french), zone: .centralEurope, now: runner.now,
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 5))
    return desk
  }

  @Test("They are seen with their origin, by whom they bind, and reported on by choosing them alone")
  func seen() throws {
    let runner = try AcceptanceTests.run(Self.script)
    var desk = try Self.desk(runner)
    #expect(desk.screen.contains("Conseil Nord · 1/e1"), "\(desk.screen)")
    #expect(desk.screen.contains("refaire le banc"))
    desk.press("Alt-3")
    #expect(desk.screen.contains("Pris ailleurs · Ville"), "\(desk.screen)")
    #expect(desk.screen.contains("Pris ailleurs · M. Roy"))
    desk.press("Alt-1")
    // A bare number never means another body's.
    desk.enter("/avancement e1 tenu")
    #expect(desk.model.facts.commitments.values.allSatisfy { $0.state == .open })
    desk.press("Esc", "^U")
    desk.enter("/avancement \"Nord 1/e1\" tenu \"posé lundi\"")
    let promise = try #require(desk.model.facts.commitments.values.first)
    #expect(promise.state == .done, "\(desk.screen)")
    let session = try #require(desk.session)
    let reports = desk.model.facts.reports(in: session, until: desk.model.now)
    #expect(reports.map(\.report.text) == ["posé lundi"])
    #expect(desk.model.facts.otherBody(of: promise, than: session)?.name == "Conseil Nord")
  }

  @Test("The row of another body's promise opens its report by key")
  func byKey() throws {
    var desk = try Self.desk(try AcceptanceTests.run(Self.script))
    let pane = try #require(desk.model.followUpPane)
    #expect(pane.rows.count == 2)
    desk.press("Tab")
    while desk.model.cursor.pane != FollowUpPane.number { desk.press("Tab") }
    desk.press("Enter")
    let menu = try #require(desk.model.overlay as? ActionMenu, "\(desk.screen)")
    #expect(menu.acts.contains { $0.name == .progress })
  }
}
