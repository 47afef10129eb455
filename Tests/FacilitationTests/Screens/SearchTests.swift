import Dialogue
import Testing

@testable import Facilitation

@Suite("Search over everything, as it is typed")
struct SearchTests {
  @Test("Accents and case are ignored; Enter goes to what was found")
  func jump() throws {
    var desk = try Desk()
    desk.press("^R")
    desk.type("ECLAIR")
    #expect(desk.screen.contains("Éclairage public et parkings"))
    desk.press("Enter")
    #expect(desk.model.overlay == nil && desk.model.screen == .subjects)
    #expect(desk.model.chosen.map { desk.model.title(of: $0) } == "Éclairage public et parkings")
  }

  @Test("A contribution is chosen in its session; what is noted later is found too, what is undone no more")
  func follows() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.press("^R")
    desk.type("minuterie")
    desk.press("Enter")
    #expect(desk.model.screen == .live)
    #expect(desk.model.selected.flatMap { desk.session?.contributions[$0]?.label } == "c3")
    desk.enter("+ Roy: Un éclairage solaire au parking.")
    desk.press("^R")
    desk.type("solai")
    #expect(desk.screen.contains("Un éclairage solaire"))
    desk.press("Esc", "Alt-z", "^R")
    desk.type("solai")
    #expect(!desk.screen.contains("Un éclairage solaire"))
  }

  @Test("Private notes and identities are not found on a screen that the room sees")
  func privacy() throws {
    var desk = try Desk()
    desk.enter(#"/identité Diallo "Aminata Diallo-Sow" contact=0600000000"#)
    for query in ["gardien", "aminata", "0600"] {
      desk.press("^R")
      desk.type(query)
      guard let panel = desk.model.overlay as? SearchPanel else {
        Issue.record("no search")
        return
      }
      #expect(panel.results.total == 0, "\(query)")
      desk.press("Esc")
    }
  }

  @Test("What is being typed stays in the capture line")
  func draft() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.type("Et aussi")
    desk.press("^R")
    desk.type("roy")
    desk.press("Esc")
    #expect(desk.model.editor.text == "Et aussi")
  }
}
