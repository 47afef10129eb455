import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Forms say what their keys do, and do it")
struct FormHintTests {
  private func footer(_ desk: Desk) -> String {
    desk.screen.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test("Enter keeps the form where the footer says so, and goes on where it says that", arguments: 0..<4)
  func enter(downs: Int) throws {
    for typed in ["", "x"] {
      var desk = try Desk(upTo: "2026-11-22 19:02")
      _ = desk.model.carryOut(.fill(Invocation(.subject)))
      desk.type("Propreté")
      for _ in 0..<downs { desk.press("Down") }
      if downs == 0 || typed.isEmpty { desk.type(typed) }
      let keeps = footer(desk).contains("Entrée garder")
      #expect(keeps != footer(desk).contains("Entrée suivant"))
      desk.press("Enter")
      #expect((desk.model.overlay == nil) == keeps, "\(desk.screen)")
    }
  }

  @Test("The footer is that of the form, not of the screen beneath; parked, it is the screen’s again")
  func footerOfForm() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9")
    #expect(footer(desk).contains("F10 garder") && !footer(desk).contains("F2"))
    desk.press("^O")
    #expect(footer(desk).contains("F2"))
  }

  @Test("A form that is opened again says that it was found as it was left, until a key is pressed")
  func resumed() throws {
    var desk = try Desk()
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    desk.type("Mme Kaci")
    desk.press("Esc")
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    #expect(desk.screen.contains("retrouvé"))
    desk.press("Down")
    #expect(!desk.screen.contains("retrouvé"))
  }

  @Test("The first arrow takes the first choice and shows it, the second the second")
  func arrows() throws {
    var desk = try Desk(upTo: "2026-11-22 19:02")
    _ = desk.model.carryOut(.fill(Invocation(.subject)))
    desk.press("Down")
    let labels = Scale.allCases.map { Words(.french).label($0) }
    desk.press("Right")
    #expect(desk.screen.contains("‹ \(labels[0]) ›"))
    desk.press("Right")
    #expect(desk.screen.contains("‹ \(labels[1]) ›"))
    desk.press("Left")
    #expect(desk.screen.contains("‹ \(labels[0]) ›"))
  }

  @Test("Hands take digits alone; a letter says so and changes nothing")
  func digits() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Enter")
    desk.type("1x")
    #expect(desk.screen.contains("total 1") && !desk.screen.contains("1x"))
    desk.type("o")
    #expect(desk.screen.contains("Un nombre, en chiffres."))
    desk.take(.paste("2 oui"))
    desk.press("F10")
    #expect(desk.session?.votes.last?.tallies.first?.count == 12)
  }

  @Test("Points and people come by the dozen: another one is asked for, in the right gender")
  func another() throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter(#"/séance "Séance 1" le="demain 18h30""#)
    for (words, asked) in [
      ("Accueil", "Point ajouté : Accueil. Le suivant"), ("Mme Sy", "La suivante"),
    ] {
      desk.wait(1)
      desk.press("Enter")
      desk.type(words)
      desk.press("F10")
      #expect(desk.screen.contains(asked.replacing(" :", with: "\u{A0}:")), "\(desk.screen)")
      desk.press("Esc")
    }
  }

  @Test("A first step that is done opens what it made, never another one of it")
  func tickedSteps() throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter(#"/séance "Séance 1" le="demain 18h30""#)
    desk.wait(1)
    desk.press("Home", "Enter")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .configure)
    #expect(desk.screen.contains("Conseil"))
    desk.press("Esc", "Home", "Down", "Enter")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .changeSession)
    desk.press("Esc")
    desk.enter("/point Accueil 5")
    desk.enter(#"/personne "Mme Sy""#)
    desk.enter(#"/personne "M. Roy""#)
    desk.wait(1)
    desk.model.cursor.pane = 0
    desk.press("Home", "Down", "Down", "Enter")
    #expect(desk.model.overlay == nil)
    #expect(desk.model.chosen == desk.session.map { .item($0.id, $0.agenda.items[0].id) })
    desk.model.cursor.pane = 0
    desk.press("Home", "Down", "Down", "Down", "Enter")
    #expect(desk.model.screen == .people && desk.model.overlay == nil)
  }
}
