import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("Walking through the panes of a screen")
struct WalkingTests {
  private func label(_ desk: Desk) -> String? {
    desk.model.chosen.flatMap { target in
      switch target {
      case .contribution(let reference): desk.model.facts.contribution(reference)?.label
      case .commitment(let id): desk.model.facts.commitments[id]?.label
      default: nil
      }
    }
  }

  @Test("Up and Down choose, Tab goes to the next pane, typing stays text")
  func walking() throws {
    var desk = try Desk()
    desk.press("Alt-3")
    #expect(label(desk) == "c9")
    desk.press("Down")
    #expect(label(desk) == "c2")
    desk.press("Up", "Up")
    #expect(label(desk) == "c9")
    desk.press("Tab")
    #expect(label(desk) == "e1")
    desk.press("Shift-Tab")
    #expect(label(desk) == "c9")
    desk.type("texte")
    desk.press("Down")
    #expect(desk.model.editor.text == "texte" && label(desk) == "c9")
    desk.press("Alt-Down")
    #expect(label(desk) == "c2")
  }

  @Test("Unshifted digits of AZERTY show the screens too")
  func azerty() throws {
    var desk = try Desk()
    for (key, screen) in zip(["Alt-&", "Alt-é", "Alt-\"", "Alt-'", "Alt-("], ScreenID.allCases) {
      desk.press(key)
      #expect(desk.model.screen == screen)
    }
  }

  @Test("Enter opens the menu of what can be done; a digit does it or begins its line")
  func menu() throws {
    var desk = try Desk()
    desk.press("Alt-3", "Enter")
    guard let menu = desk.model.overlay as? ActionMenu else {
      Issue.record("no menu")
      return
    }
    #expect(menu.acts.map(\.name).prefix(6) == [.fate, .edit, .respeak, .rekind, .refile, .strike])
    desk.wait(1)
    desk.type("1")
    #expect(desk.model.overlay is FormOverlay && desk.model.editor.isEmpty)
    desk.type("ac")
    desk.press("F10")
    #expect(desk.session?.contributions.numbered(9)?.fate?.fate == .accepted(because: nil))
    #expect(label(desk) == "c9")
  }

  @Test("A command that needs nothing but the target is carried out at once")
  func atOnce() throws {
    var desk = try Desk(upTo: "2026-11-22 19:02")
    desk.press("Alt-2", "Down", "Enter")
    guard let menu = desk.model.overlay as? ActionMenu,
      let park = menu.acts.firstIndex(where: { $0.name == .park })
    else {
      Issue.record("no menu")
      return
    }
    desk.wait(1)
    desk.type("\(park + 1)")
    #expect(desk.session?.agenda.items[1].state == .parked)
  }

  @Test("Targets of other sessions, and with signs in their names, are written so that they are found again")
  func written() throws {
    var desk = try Desk()
    desk.enter(#"/séance "Séance 15" le="2026-12-06 19:00""#)
    let reference = try #require(desk.model.facts.sessions.values.first?.contributions.first?.reference)
    var values = Values()
    values.add(reference, to: .reference)
    #expect(
      Invocation(.edit, values).line(in: desk.model.context, desk.model.words) == #"/corriger "Séance 14/c1""#
    )
    desk.enter(#"/suite "Séance 14/c1" accepté"#)
    #expect(desk.model.facts.contribution(reference)?.fate?.fate == .accepted(because: nil))
    desk.enter(#"/personne "Mme \"K\" Durand" collège=habitants"#)
    let person = try #require(desk.model.facts.people.values.last)
    var somebody = Values()
    somebody.add(person.id, to: .person)
    let line = Invocation(.changePerson, somebody).line(in: desk.model.context, desk.model.words)
    desk.enter("\(line) nom=Durand")
    #expect(desk.model.facts.people.values.last?.name == "Durand")
  }

  @Test("What is revealed is chosen on its own screen")
  func reveal() throws {
    var desk = try Desk()
    let promise = try #require(desk.model.facts.commitments.keys.last)
    desk.model.reveal(.commitment(promise))
    #expect(desk.model.screen == .followUp && desk.model.chosen == .commitment(promise))
    let reference = try #require(desk.session?.contributions.first?.reference)
    desk.model.reveal(.contribution(reference))
    #expect(desk.model.screen == .live && desk.model.selected == reference.contribution)
  }

  @Test("The agenda is built with the keys: up, down, under, out")
  func building() throws {
    var desk = try Desk(upTo: "2026-11-22 19:02")
    func numbers(_ desk: Desk) -> [String] {
      desk.session?.agenda.items.compactMap { desk.session?.agenda.number(of: $0.id) } ?? []
    }
    desk.press("Alt-2", "Down", "Ctrl-Up")
    #expect(desk.session?.agenda.items.first?.title == "Suites de la séance 13")
    desk.press("Ctrl-Down", "Shift-Right")
    #expect(numbers(desk) == ["1", "1.1", "2", "3", "4"])
    desk.press("Shift-Left")
    #expect(numbers(desk) == ["1", "2", "3", "4", "5"])
    desk.press("Shift-Left")
    #expect(desk.model.message?.kind == .error)
  }

  @Test("In the meeting Tab goes to the agenda and the queue, where what is chosen can be acted upon")
  func meeting() throws {
    var desk = try Desk(upTo: "19:22:10 /floor")
    desk.press("Tab", "Down", "Enter")
    guard let menu = desk.model.overlay as? ActionMenu else {
      Issue.record("no menu")
      return
    }
    #expect(desk.model.title(of: menu.target) == "Jardin partagé")
    desk.press("Esc", "Tab", "Down", "Enter")
    desk.wait(1)
    desk.press("Enter")
    #expect(desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == "Mme Diallo")
    #expect(desk.session?.floor.current?.isOutOfOrder == true)
    desk.press("Esc")
    #expect(desk.model.cursor.pane == 0)
  }

  @Test("In the help a key says what it does, and does not do it")
  func lookup() throws {
    var desk = try Desk(upTo: "19:07 /next")
    desk.press("F1", "F6")
    #expect(desk.screen.contains("F6\u{A0}: Point suivant (/suivant)"))
    #expect(desk.session?.currentItem?.title == "Accueil et règles")
    desk.press("Esc")
    #expect(desk.model.overlay == nil)
  }

  @Test("Closing asks when commitments were made and not read back since")
  func unread() throws {
    var desk = try Desk(upTo: "20:26 /close")
    desk.wait(60)
    desk.enter("> Petit: rappeler la régie, vendredi")
    desk.enter("/clore")
    #expect(desk.screen.contains("pas été relus"))
    // What is chosen there is settled from there.
    desk.press("Enter", "Esc")
    #expect(desk.session?.readBacks.count == 2)
    desk.press("^U")
    desk.enter("/clore")
    #expect(desk.session?.state == .closed)
  }

  @Test("On a small screen a pane without room of its own takes the place of the card")
  func hidden() throws {
    var desk = try Desk()
    desk.press("Alt-3", "Tab", "Tab")
    #expect(desk.screen.contains("Par institution") && desk.screen.contains("Oliviers Habitat"))
    desk.press("Tab")
    #expect(desk.screen.contains("À la prochaine séance"))
  }

  @Test("Esc goes back to the meeting while one is on")
  func back() throws {
    var desk = try Desk(upTo: "19:31 Diallo")
    desk.press("Alt-4", "Esc")
    #expect(desk.model.screen == .live)
  }
}
