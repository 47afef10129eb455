import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("The page of a person")
struct PersonPageTests {
  private static let script = """
    2026-11-01 10:00 /espace "Conseil"
    /organisation Ville collège=commune
    /membre "Mme Ada" collège=habitants
    /membre "M. Bruno" collège=habitants
    /membre "M. Carl" collège=habitants
    /quorum 2 pouvoirs=2 comptent
    /séance "S1" le="2026-11-12 19:00" fin=20:30
    /point "Budget" 20
    2026-11-12 19:00 /ouvrir
    /arrivée Ada Bruno
    /pouvoir Carl Ada
    /suivant
    /vote "Budget" pour=3 contre=0
    19:10 ? Ada: Combien ?
    19:12 + Ada: Moins cher
    > Ada: demander trois devis, 15/12
    /parole Bruno
    19:15 /file Ada
    20:00 /clore force
    /séance "S2" le="2026-11-19 19:00" fin=20:30
    /excuser Ada par=Bruno
    2026-11-19 19:00 /ouvrir
    19:20 /file Carl

    """

  @Test("What they said, promised, attended, waited for and voted for others, whole and in order")
  func page() throws {
    let runner = try AcceptanceTests.run(Self.script)
    var desk = try Desk(empty: true, columns: 120, rows: 40)
    desk.model = Model(
      state: runner.state, words: Words(.french), zone: .centralEurope,
      now: runner.now.advanced(bySeconds: 240),
      size: desk.model.size, look: desk.model.look, ids: IDSource(seed: 5))
    let people = Dictionary(uniqueKeysWithValues: desk.model.facts.people.values.map { ($0.name, $0.id) })
    let ada = desk.model.text(ofPage: try #require(people["Mme Ada"])).joined(separator: "\n")
    for text in [
      "S1\u{A0}: 19:00 – 20:00", "représenté·e par M. Bruno", "pouvoir de M. Carl, 1 vote",
      "n’a pas eu la parole\u{A0}: Budget", "demander trois devis", "15 décembre 2026", "Combien ?",
      "Moins cher",
    ] {
      #expect(ada.contains(text), "\(text)\n\(ada)")
    }
    let carl = desk.model.text(ofPage: try #require(people["M. Carl"])).joined(separator: "\n")
    #expect(carl.contains("pouvoir donné à Mme Ada, 1 vote"), "\(carl)")
    #expect(carl.contains("attend la parole depuis 4"), "\(carl)")
    // By a line and from the menu; it is the facilitator's: the room does not follow it.
    desk.enter("/fiche-personne Ada")
    #expect(desk.model.overlay is PageOverlay && desk.screen.contains("Ce qui a été dit"))
    desk.press("Esc")
    #expect(desk.model.overlay == nil)
    let menu = ActTable.acts.filter {
      $0.invocation(on: .person(people["Mme Ada"] ?? ID(rawValue: 0)), in: desk.model.context) != nil
    }
    #expect(menu.contains { $0.name == .page })
  }
}
