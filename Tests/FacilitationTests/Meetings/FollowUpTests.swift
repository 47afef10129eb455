import Dialogue
import Foundation
import Testing
import Wording

@testable import Facilitation

@Suite("What earlier meetings left is followed up")
struct FollowUpTests {
  /// Two meetings of a body; in the second one the point that is for it is under way.
  private static let script = """
    2026-11-01 10:00 /espace "Conseil"
    /organisation Ville collège=commune
    /initiative "Jardin" étape=groupe fonds=FPH montant=800
    /séance "S1" le="2026-11-12 19:00" fin=20:30
    /point "Accueil" 10
    2026-11-12 19:00 /ouvrir
    /suivant
    > Ville: réparer le banc, 15/12
    > Ville: peindre la rampe, 20/11
    ? Quand ouvre le square ?
    + Un composteur
    2026-11-12 20:00 /clore force
    /séance "S2" le="2026-11-26 19:00" fin=20:30
    /point "Suites" 10 genre=suites
    /point "Divers" 10
    2026-11-26 19:00 /ouvrir
    /suivant

    """

  private static func desk() throws -> Desk {
    let runner = try AcceptanceTests.run(script)
    var desk = try Desk(empty: true, columns: 120, rows: 40)
    desk.model = Model(
      state: runner.state, words: Words(.french), zone: .centralEurope, now: runner.now,
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 5))
    return desk
  }

  @Test(
    "On the screen and the room's screen during its point: what is due and open, then what became of it here")
  func screens() throws {
    var room = try Room(empty: true)
    var desk = try Self.desk()
    let pane = try #require(desk.model.followUpPane)
    #expect(pane.rows.map(\.text).contains { $0.contains("peindre la rampe") && $0.contains("!") })
    #expect(pane.rows.count == 4)
    desk.enter("/avancement e1 tenu \"posé lundi\"")
    desk.enter("/suite c1 accepté")
    desk.enter("/modifier-initiative Jardin étape=projet fonds=FPH montant=600 accordé")
    let rows = try #require(desk.model.followUpPane).rows.map(\.text)
    #expect(rows.count == 5, "\(rows)")
    #expect(rows[0].contains("e2") && rows[1].contains("composteur"))
    #expect(rows[2].contains("réparer le banc") && rows[2].contains("tenu"))
    #expect(rows[3].contains("square") && rows[3].contains("accepté"))
    #expect(rows[4].contains("Jardin") && rows[4].contains("projet") && rows[4].contains("600"), "\(rows)")
    // Line by line it is said too.
    let spoken = desk.model.spokenMeeting()
    #expect(spoken.contains { $0.contains("réparer le banc") && $0.contains("tenu") })
    // The room sees the same.
    room.display.follow(desk.model.state)
    room.display.tick(desk.model.now)
    #expect(
      room.screen.contains("peindre la rampe") && room.screen.contains("réparer le banc · tenu"),
      "\(room.screen)")
    // On another point nothing of it is in view.
    desk.enter("/suivant force")
    #expect(desk.model.followUpPane == nil)
  }

  @Test("Chosen in the pane, the menu begins with the report")
  func byKey() throws {
    var desk = try Self.desk()
    desk.press("Tab")
    while desk.model.cursor.pane != FollowUpPane.number { desk.press("Tab") }
    desk.press("Enter")
    #expect((desk.model.overlay as? ActionMenu)?.acts.first?.name == .progress, "\(desk.screen)")
    desk.press("Esc", "Down", "Down", "Enter")
    #expect((desk.model.overlay as? ActionMenu)?.acts.contains { $0.name == .fate } == true, "\(desk.screen)")
  }
}
