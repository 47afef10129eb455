import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Hostile and empty matter in documents")
struct HostileTextTests {
  private static let nasty = "# X\n| a | <b>\u{1B}]0;x\u{7}\r\n{{title}} ```\n---\n1. *y* [z](http://e.x)"

  @Test("a session in which everything is hostile keeps its shape")
  func hostile() throws {
    for kind in DocumentKind.allCases {
      let scene = SeanceFourteen.whereAllSay(Self.nasty, names: !kind.isPublic)
      let text = try Publisher().publish(kind, of: scene.meeting, in: scene.facts, scene.setting(.french))
        .text
      let lines = text.split(separator: "\n")
      #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
      #expect(!lines.contains { $0.hasPrefix("  # ") || $0.hasPrefix("# X") || $0.contains("<b>") })
      #expect(text.contains("{{title}}"))  // words, not a tag: what is shown is never read as a template
      // The foot’s own; a letter and a poster have none.
      let feet = [.reminders, .poster].contains(kind) ? 0 : 1
      #expect(lines.filter { $0 == "---" }.count == feet, "\(kind)")
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
      #expect(tablesAreEven(lines))
    }
  }

  /// Every table has as many cells in each row as in its heading.
  private func tablesAreEven(_ lines: [Substring]) -> Bool {
    var width: Int?
    for line in lines {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").filter { $0 == "|" }.count
      if let width, width != cells { return false }
      width = cells
    }
    return true
  }

  @Test(
    "One sort of apostrophe stands between letters, whichever keyboard typed it; addresses and quotations keep theirs"
  )
  func apostrophes() {
    let text = MarkdownText.escape("l'eau de Mme N'Guyen, 'bleue', o'neil@example.org et http://x.fr/l'eau")
    #expect(text.contains("l’eau de Mme N’Guyen, 'bleue', o'neil"), "\(text)")
    #expect(text.hasSuffix("/l'eau"), "\(text)")
  }

  @Test("A point of order stands in the minutes with the point on which it was raised")
  func pointOfOrder() throws {
    for language in Language.allCases {
      var scene = SeanceFourteen()
      let person = try #require(scene.facts.people.values.first?.id)
      let item = try #require(scene.meeting.agenda.items.first { $0.state == .done })
      let request: ID<FloorRequest> = scene.scene.id()
      scene.scene.clock(21, 2)
      scene.scene.happens(
        .session(scene.session, .opened(by: nil)), .agenda(scene.session, .begun(item.id)),
        .floor(
          scene.session,
          .requested(
            FloorRequest(id: request, party: .person(person), kind: .pointOfOrder, at: scene.scene.now))),
        .floor(
          scene.session,
          .given(FloorGrant(turn: scene.scene.id(), party: .person(person), request: request))))
      let text = visible(
        try Publisher().publish(.minutes, of: scene.meeting, in: scene.facts, scene.setting(language)).text)
      let name = try #require(scene.facts.people[person]?.name)
      #expect(
        text.contains(language == .french ? "motion d’ordre⍽: \(name) à" : "point of order: \(name) at"),
        "\(text)")
    }
  }

  @Test("a session in which nothing happened yields a document that says so")
  func empty() throws {
    var scene = Scene(day: "2026-11-22")
    let (space, session): (ID<DialogueSpace>, ID<Session>) = (scene.id(), scene.id())
    scene.happens(
      .planned(Session.Plan(id: session, space: space, title: "Vide", start: .epoch)))
    let meeting = try #require(scene.facts.session(session))
    let setting = DocumentSetting(language: .french, zone: .utc, now: .epoch)
    let minutes = try Publisher().publish(.minutes, of: meeting, in: scene.facts, setting).text
    #expect(minutes.hasPrefix("# Compte rendu — Vide\n\n> La séance n’a pas encore eu lieu.\n"))
    #expect(!minutes.contains("Rien n’a été noté."))
    #expect(!minutes.contains("Journal"))
    let record = try Publisher().publish(.decisions, of: meeting, in: scene.facts, setting).text
    #expect(record.contains("n’a pas encore eu lieu") && !record.contains("Aucune décision"))
  }

  @Test("a session that is under way is marked as provisional")
  func live() throws {
    var scene = SeanceFourteen()
    scene.scene.happens(.session(scene.session, .opened(by: nil)))
    let text = try Publisher().publish(.minutes, of: scene.meeting, in: scene.facts, scene.setting(.english))
      .text
    #expect(text.contains("> Provisional document: the meeting is in progress."))
  }
}
