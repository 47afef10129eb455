import Canvas
import Dialogue
import Testing

@testable import Facilitation

@Suite("Documents before they are written")
struct DocumentPreviewTests {
  private static let text =
    (["Compte rendu — Séance 14", ""] + (1...60).map { "Ligne \($0)" }).joined(separator: "\n")

  /// A desk with the preview open and the minutes in it.
  private func desk(columns: Int = 80, rows: Int = 24) throws -> Desk {
    var desk = try Desk(columns: columns, rows: rows)
    desk.model.folder = "/réunions"
    desk.press("F12")
    let session = try #require(desk.session?.id)
    #expect(desk.effects.last == .preview(session, DocumentChoice(.minutes), .point))
    desk.model.take(preview: Self.text, of: DocumentChoice(.minutes), missing: [.pdf: "Il faut Chromium."])
    return desk
  }

  @Test(
    "F12 shows the minutes, arrows scroll and change the document, Tab the form, Enter writes",
    arguments: [(80, 24), (40, 10), (120, 36)])
  func write(columns: Int, rows: Int) throws {
    var desk = try desk(columns: columns, rows: rows)
    let session = try #require(desk.session?.id)
    #expect(
      desk.screen.contains("Compte rendu — Séance 14") && desk.screen.contains("(pdf)") == (columns > 40))
    #expect(desk.screen.contains("Les notes privées n’y sont pas"))
    desk.press("End")
    #expect(desk.screen.contains("Ligne 60"))
    desk.press("Down", "Down")
    #expect(desk.screen.contains("Ligne 60"))
    desk.press("PageUp", "Home")
    #expect(desk.screen.contains("Compte rendu — Séance 14"))
    desk.press("Right")
    #expect(desk.effects.last == .preview(session, DocumentChoice(.decisions), .point))
    #expect(desk.screen.contains("[2 Relevé]") && desk.screen.contains("3 Régie"))
    // What is made too late for another document is not shown for it.
    desk.model.take(preview: "trop tard", of: DocumentChoice(.minutes), missing: [:])
    #expect(!desk.screen.contains("trop tard"))
    desk.press("Tab", "Shift-Tab", "Enter")
    #expect(desk.screen.contains(columns > 40 ? "séance-14-releve.html" : "…ance-14-releve.html"))
    desk.press("Esc")
    #expect(desk.model.overlay is DocumentPreview)
    desk.press("Enter")
    for _ in 0..<5 { desk.press("Backspace") }
    desk.type("-2.html")
    desk.press("Enter")
    #expect(
      desk.effects.last
        == .publish(
          session, DocumentChoice(.decisions), DocumentForm(.html), "/réunions/séance-14-releve-2.html"))
    desk.press("g", "Enter", "Enter")
    guard case .publish(_, DocumentChoice(.decisions), let form, _)? = desk.effects.last else {
      Issue.record("nothing written")
      return
    }
    #expect(form == DocumentForm(.html, isLarge: true))
    desk.model.say("Écrit : /home/facilitatrice/réunions/conseil citoyen des Oliviers/séance-14-releve.html")
    #expect(desk.screen.contains("Écrit") && desk.screen.contains("releve.html"))
    desk.take(.resize(Size(columns: 44, rows: 12)))
    #expect(desk.screen.contains("[html] 1/7"))
    desk.take(.resize(Size(columns: columns, rows: rows)))
    desk.press("6")
    #expect(desk.effects.last == .preview(session, DocumentChoice(.report), .point))
    desk.press("Left", "Left", "Left", "Left", "Left", "Left")
    #expect(desk.effects.last == .preview(session, DocumentChoice(.dossier), .point))
    desk.press("Esc")
    #expect(!(desk.model.overlay is DocumentPreview))
  }

  @Test("A form that cannot be had says why, and is not asked for; what was being typed is there afterwards")
  func missing() throws {
    var desk = try Desk()
    desk.type("Une phrase commencée")
    desk.press("F12")
    desk.model.take(preview: Self.text, of: DocumentChoice(.minutes), missing: [.pdf: "Il faut Chromium."])
    desk.press("Tab", "Tab", "Tab", "Enter")
    #expect(desk.screen.contains("Il faut Chromium."))
    #expect(!desk.effects.contains { if case .publish = $0 { true } else { false } })
    desk.press("Esc")
    #expect(desk.screen.contains("› Une phrase commencée"))
  }

  @Test("With the kind named it is written at once; hostile text in a document is shown as signs")
  func direct() throws {
    var desk = try Desk()
    desk.enter("/publier releve")
    let session = try #require(desk.session?.id)
    #expect(
      desk.effects.last
        == .publish(session, DocumentChoice(.decisions), DocumentForm(.markdown), "./séance-14-releve.md"))
    desk.enter("/publier court grands-caractères")
    #expect(
      desk.effects.last
        == .publish(
          session, DocumentChoice(.short), DocumentForm(.html, isLarge: true), "./séance-14-court.html"))
    desk.enter("/publier court forme=odt grands-caractères")
    #expect(
      desk.effects.last
        == .publish(
          session, DocumentChoice(.short), DocumentForm(.odt, isLarge: true), "./séance-14-court.odt"))
    desk.enter("/publier")
    desk.model.take(preview: "a\u{1B}[2Jb\u{202E}c", of: DocumentChoice(.minutes), missing: [:])
    #expect(!desk.screen.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("t turns the minutes to « by theme » and back, with its sign; a document without an order has none")
  func byTheme() throws {
    var desk = try desk(columns: 120)
    let session = try #require(desk.session?.id)
    #expect(desk.screen.contains("[ ] t\u{A0}: par thème"))
    desk.press("t")
    #expect(desk.effects.last == .preview(session, DocumentChoice(.minutes), .theme))
    #expect(desk.screen.contains("[x] t\u{A0}: par thème"))
    // What is made too late for the other order is not shown for it.
    desk.model.take(preview: "par point", of: DocumentChoice(.minutes), missing: [:])
    #expect(!desk.screen.contains("par point"))
    desk.press("Enter", "Enter")
    guard case .publish(_, DocumentChoice(.minutes), let form, _)? = desk.effects.last else {
      Issue.record("nothing written")
      return
    }
    #expect(form.order == .theme)
    desk.press("Right")
    #expect(desk.effects.last == .preview(session, DocumentChoice(.decisions), .point))
    #expect(!desk.screen.contains("par thème"))
    let made = desk.effects.count
    desk.press("t")
    #expect(desk.effects.count == made)
    desk.press("Left", "t")
    #expect(desk.effects.last == .preview(session, DocumentChoice(.minutes), .point))
    for line in ["/publier compte-rendu par=thème", "/publish minutes by=theme"] {
      desk.press("Esc")
      desk.enter(line)
      guard case .publish(_, _, let form, _)? = desk.effects.last else {
        Issue.record("\(line)")
        return
      }
      #expect(form.order == .theme)
    }
  }

  @Test("The user's own documents stand behind the program's, by arrows, line and form")
  func own() throws {
    var desk = try Desk(columns: 120)
    let own = DocumentChoice(.invitation, own: "Convocation mairie")
    desk.model.ownDocuments = [own]
    let session = try #require(desk.session?.id)
    desk.press("F12", "Left")
    #expect(desk.effects.last == .preview(session, own, .point))
    #expect(desk.screen.contains("[17 Convocation mairie]"))
    desk.press("Enter", "Enter")
    #expect(
      desk.effects.last
        == .publish(session, own, DocumentForm(.html), "./séance-14-convocation-mairie.html"))
    desk.press("Right", "Esc")
    desk.enter("/publier convocation-mairie forme=odt")
    #expect(
      desk.effects.last == .publish(session, own, DocumentForm(.odt), "./séance-14-convocation-mairie.odt"))
    desk.enter("/publier \"Convocation mairie\"")
    #expect(
      desk.effects.last
        == .publish(session, own, DocumentForm(.markdown), "./séance-14-convocation-mairie.md"))
  }
}
