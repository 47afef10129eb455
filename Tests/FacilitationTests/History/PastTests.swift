import Dialogue
import Testing

@testable import Facilitation

@Suite("The past on the screen")
struct PastTests {
  @Test("The history lists every act of the session, and says what was undone")
  func history() throws {
    var desk = try Desk(columns: 120, rows: 36)
    desk.press("Alt-9")
    let rows = try #require(desk.model.panes.first?.rows)
    #expect(
      rows.count == desk.model.acts.map { $0.acts(of: desk.model.focus.session ?? ID(rawValue: 0)).count })
    #expect(
      rows.contains { $0.text.contains("Et la rue du Mail ? On y est tombés") && $0.text.hasSuffix("annulé") }
    )
    #expect(desk.screen.contains("Séance close"))
  }

  @Test("The state at 19:24 is that of the meeting then, and nothing can be typed into it")
  func moment() throws {
    var desk = try Desk()
    let real = desk.model.state
    desk.enter("/revoir 19:24")
    #expect(desk.screen.contains("ÉTAT AU"))
    let session = try #require(desk.session)
    #expect(session.state == .open && session.contributions.count == 2)
    #expect(session.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == "Mme Diallo")
    let effects = desk.effects.count
    desk.type("texte")
    desk.press("Enter", "F6", "Alt-z")
    #expect(!desk.effects[effects...].contains { if case .append = $0 { true } else { false } })
    desk.press("Esc")
    #expect(desk.model.state == real && desk.model.past == nil)
  }

  @Test("A session is played again at its speed, paused, stepped, left")
  func replay() throws {
    var desk = try Desk()
    let begun = desk.model.now
    desk.enter("/rejouer vitesse=60")
    let opened = try #require(desk.model.past?.player?.begin)
    #expect(desk.model.now == opened && desk.screen.contains("×60"))
    desk.model.tick(begun)
    // Twenty-three seconds on the wall are twenty-three minutes of the meeting: 19:25, two contributions and a turn.
    desk.model.tick(begun.advanced(bySeconds: 23))
    #expect(desk.model.now == opened.advanced(bySeconds: 23 * 60))
    #expect(desk.session?.contributions.count == 2)
    desk.press("Space")
    desk.model.tick(begun.advanced(bySeconds: 60))
    #expect(desk.session?.contributions.count == 2 && desk.screen.contains("pause"))
    desk.press("End")
    #expect(desk.session?.state == .closed)
    desk.press("Left")
    #expect(desk.session?.state == .open)
    desk.press("Esc")
    #expect(desk.model.past == nil && desk.model.now == begun.advanced(bySeconds: 60))
  }

  @Test("What somebody else notes meanwhile is there on return")
  func meanwhile() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.enter("/revoir 19:24")
    let entry = Entry(
      act: ID(rawValue: 99), at: desk.model.now,
      event: .contribution(
        .noted(
          Contribution(
            id: ID(rawValue: 99), session: try #require(desk.session?.id), number: 6, at: desk.model.now,
            text: "Ailleurs."))))
    desk.press("Esc")
    var state = desk.model.state
    desk.enter("/revoir 19:24")
    state.evolve(entry)
    _ = desk.model.kept([entry], state: state)
    #expect(!desk.screen.contains("Ailleurs."))
    desk.press("Esc")
    #expect(desk.session?.contributions.last?.text == "Ailleurs.")
  }
}
