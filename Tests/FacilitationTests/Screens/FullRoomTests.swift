import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What a meeting of sixty brought to light.
@Suite("In a full room an answer, a promise and a turn are whose they are")
struct FullRoomTests {
  private func meeting(_ lines: String...) throws -> Desk {
    var desk = try Desk(empty: true)
    let beginning = [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#,
      "/point Accueil 10", "/point Budget 15", #"/organisation "Habitat Rhône" collège=bailleurs"#,
      #"/personne Vasseur organisation="Habitat Rhône""#, #"/personne Lopez organisation="Habitat Rhône""#,
      "/personne Roux collège=commune", "/personne Petit collège=habitants",
      "/personne Diallo collège=habitants",
      "/ouvrir",
    ]
    desk.begin(beginning, then: lines)
    return desk
  }

  private func said(_ label: String, _ desk: Desk) -> Contribution? {
    desk.session?.contributions.first { $0.label == label }
  }

  @Test("A commitment answers what was just answered, and says so; the next one answers nothing")
  func ties() throws {
    var desk = try meeting("?Petit: quand commence l’enquête", "Vasseur: le 12 avril", "/réponse c1 avec=c2")
    desk.enter("> Lopez: publier les dates, d’ici le 31 mars 2027")
    #expect(desk.model.message?.text.contains("en réponse à c1") == true)
    desk.wait(2)
    desk.enter("> Vasseur: envoyer les loyers, d’ici le 15 janvier 2027")
    #expect(desk.model.message?.text.contains("en réponse") == false)
    #expect(desk.model.facts.commitments.values.map(\.answers.count) == [1, 0])
  }

  @Test("An answer that is taken back ties nothing any more, and is tied again to what it answers")
  func untied() throws {
    var desk = try meeting(
      "?Petit: un", "?Diallo: deux", "Vasseur: voici", "/réponse c2 avec=c3", "/suite c2 aucune",
      "/réponse c1 avec=c3")
    #expect(said("c3", desk)?.answers.map(\.contribution) == [try #require(said("c1", desk)).id])
    #expect(said("c2", desk)?.fate == nil && said("c1", desk)?.fate?.fate.code == .answered)
    desk.press("Alt-z")
    desk.wait(2)
    desk.press("Alt-z")
    #expect(said("c3", desk)?.answers.map(\.contribution) == [try #require(said("c2", desk)).id])
  }

  @Test("A vote on which no decision rests is read with what was decided, here and to the room")
  func votes() throws {
    var desk = try meeting(
      #"/vote "Les trois options sont présentées en avril" méthode=consentement consent=habitants:1"#)
    #expect(desk.session?.votes.count == 1)
    desk.press("Alt-l")
    let screen = desk.screen
    #expect(screen.contains("v1") && screen.contains("options sont présentées en avril"))
    #expect(!screen.contains("Aucune décision"))
    #expect(desk.session?.votesApart.map(\.label) == ["v1"])
  }

  @Test("In the question behind F6, F2 gives the floor, and what is typed after goes to whoever has it")
  func floorFromQuestion() throws {
    var desk = try meeting("/parole Vasseur", "/file Diallo", "/file Petit")
    desk.press("F6")
    #expect(desk.model.overlay is Facilitation.Confirmation)
    desk.press("F2")
    #expect(desk.model.overlay == nil)
    desk.enter("* chez nous l’eau coule")
    #expect(said("c1", desk)?.speaker.flatMap { desk.model.facts.name(of: $0) } == "Diallo")
  }

  @Test(
    "The checklist comes back where it was, also behind somebody new, and not behind a form that was left")
  func checklist() throws {
    var desk = try meeting("? Un monsieur: un", "? Une dame: deux", "? Quelqu’un: trois")
    desk.press("Alt-c")
    let open = try #require(desk.model.overlay as? ChecklistOverlay)
    let second = try #require(open.rows.indices.dropFirst().first { open.rows[$0].act.act == .who })
    for _ in 0..<second { desk.press("Down") }
    desk.press("Enter", "Esc")
    #expect(desk.model.overlay == nil && desk.model.checklist == nil)
    desk.enter("> Roux: publier les plans, d’ici le 31 mars 2027")
    #expect(!(desk.model.overlay is ChecklistOverlay))
    desk.press("Alt-c")
    let again = try #require(desk.model.overlay as? ChecklistOverlay)
    let place = try #require(
      again.rows.indices.dropFirst().first { again.rows[$0].act.act == .who && $0 > 0 })
    for _ in 0..<place { desk.press("Down") }
    desk.press("Enter")
    desk.type("Mme Zarka")
    desk.press("Enter")
    if desk.model.overlay is FormOverlay { desk.press("F10") }
    if desk.model.overlay is FormOverlay { desk.press("F10") }
    let back = try #require(desk.model.overlay as? ChecklistOverlay)
    #expect(back.list.selection == min(place, back.rows.count - 1))
  }

  @Test(
    "Somebody of whom no more is known is not whoever has the floor",
    arguments: ["habitante", "inconnu", "Une riveraine"])
  func nobody(_ name: String) throws {
    let desk = try meeting("/parole Vasseur", "\(name): le hall est sale")
    #expect(said("c1", desk)?.speaker == nil)
    #expect(said("c1", desk)?.isSpeakerOpen == true)
  }

  @Test("Whoever is heard later keeps no turn")
  func heardLater() throws {
    var desk = try meeting("/parole Vasseur", "/file Diallo", "/file Petit", "/suivant force")
    func kept() -> [String?] {
      (desk.session?.floor.keptTurns ?? []).map { desk.model.facts.name(of: $0.party) }
    }
    #expect(kept() == ["Diallo", "Petit"])
    desk.enter("/parole Diallo")
    desk.wait(2)
    #expect(kept() == ["Petit"])
    #expect(desk.session?.floor.deferred.count == 2)
  }

  @Test("The sign that shows an answer makes one")
  func answerSign() throws {
    let desk = try meeting("<Vasseur: le gardien passe demain")
    #expect(said("c1", desk)?.kind == .answer && said("c1", desk)?.text == "le gardien passe demain")
  }
}
