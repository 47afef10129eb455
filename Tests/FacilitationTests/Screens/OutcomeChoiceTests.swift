import Dialogue
import Testing

@testable import Facilitation

@Suite("What was said and decided is chosen by arrows")
struct OutcomeChoiceTests {
  @Test("Up goes through votes, decisions and commitments too, and Enter offers what can be done with each")
  func walk() throws {
    var desk = try Desk(upTo: "20:28 /close")
    let session = try #require(desk.session)
    desk.press("Esc", "Alt-1")
    var seen: [Target] = []
    for _ in 0..<TimelineEntry.count(of: session) {
      desk.press("Up")
      if let chosen = desk.model.chosen { seen.append(chosen) }
    }
    #expect(
      Set(seen).count == TimelineEntry.count(of: session),
      "\(desk.screen) \(String(describing: desk.model.overlay))")
    #expect(seen.contains(.vote(session.id, try #require(session.votes.first).id)))
    #expect(seen.contains(.commitment(try #require(session.commitments.first))))
    desk.press("Esc")
    #expect(desk.model.chosen == nil)
    desk.press("Up")
    for _ in seen {
      guard case .contribution? = desk.model.chosen else { break }
      desk.press("Up")
    }
    desk.press("Enter")
    #expect(desk.model.overlay is ActionMenu, "\(desk.screen)")
  }

  @Test("Words on one point stand under its title when the next one has begun")
  func headings() throws {
    var desk = try Desk(empty: true, columns: 120, rows: 36)
    for line in [
      #"/espace "Conseil""#, #"/séance "Séance 1" le="aujourd’hui 12h""#, "/point Accueil 5",
      "/point Budget 10",
      "/ouvrir", "/suivant", "Il fait froid ici.", "/suivant",
    ] {
      desk.enter(line)
      desk.wait(1)
    }
    let lines = desk.screen.split(separator: "\n").map(String.init)
    let said = try #require(lines.firstIndex { $0.contains("Il fait froid ici.") })
    let first = try #require(lines.firstIndex { $0.contains("─ 1 Accueil ─") || $0.contains("─ 1 Accueil") })
    let second = try #require(lines.lastIndex { $0.contains("─ 2 Budget ─") })
    #expect(first < said && said < second, "\(desk.screen)")
  }

  @Test("What is shortened while a meeting goes on is planned as before for the next one")
  func usualMinutes() throws {
    var desk = try Desk(empty: true)
    for line in [
      #"/espace "Conseil""#, #"/séance "Séance 1" le="aujourd’hui 12h""#, "/point Budget 30",
      "/modifier-point 1 minutes=25",
      "/ouvrir", "/modifier-point 1 minutes=10", "/modifier-point 1 minutes=5", "/clore force",
      #"/dupliquer "Séance 1" "Séance 2" le="demain 12h""#,
    ] {
      desk.enter(line)
      desk.wait(1)
      desk.press("Esc")
    }
    let minutes = desk.model.facts.sessions.values.map { $0.agenda.items.map(\.plannedMinutes) }
    #expect(minutes == [[5], [25]], "\(desk.screen)")
  }

  @Test("A name with which a line began is no part of the words of whoever is named later")
  func respoken() throws {
    var desk = try Desk(upTo: "? Pourquoi")
    desk.enter("Dave: il fait noir")
    desk.press("Up", "Alt-o")
    desk.type("Diallo")
    desk.press("Enter")
    let said = try #require(desk.session?.contributions.last)
    #expect(
      said.text == "il fait noir" && said.speaker.flatMap { desk.model.facts.name(of: $0) } == "Mme Diallo")
  }
}
