import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("A meeting by ear")
struct EarTests {
  /// A point of 10 minutes under way since 18:00, M. Petit speaking since then for 4 at most, two people waiting.
  private func model(_ language: Language = .french) throws -> Model {
    var runner = ScriptRunner(
      state: Concertation(), now: Instant(seconds: 1_795_000_000), zone: .centralEurope,
      ids: IDSource(seed: 1))
    for line in [
      "2026-11-22 17:00 /espace Conseil", "/personne \"M. Petit\" collège=bailleurs",
      "/personne \"Mme Diallo\" collège=habitants", "/personne \"M. Roy\" collège=habitants",
      "/séance \"Séance 1\" le=\"2026-11-22 18:00\" fin=18:30", "/point Accueil 10", "/point Bancs 20",
      "2026-11-22 18:00 /ouvrir", "/présents habitants=8 bailleurs=2", "/ordre arrivée limite=4", "/suivant",
      "/file Diallo", "/file Roy", "/parole Petit", "? Diallo: Qui paye ?",
    ] { _ = try runner.run(line) }
    return Model(
      state: runner.state, words: Words(language), zone: .centralEurope, now: runner.now,
      size: Size(columns: 100, rows: 30), look: Look(theme: .fallback, depth: .none, glyphs: .ascii),
      ids: IDSource(seed: 2), isReadOnly: true)
  }

  @Test("Agenda, time left, floor, queue, shares and the newest words are said in sentences")
  func spoken() throws {
    var model = try model()
    model.now = model.now.advanced(bySeconds: 150)
    let said = model.spokenMeeting().map { $0.replacing("\u{A0}", with: " ") }
    for sentence in [
      "Il est 18:02. Fin prévisible à 18:30, à l’heure.",
      "1 Accueil, en cours : 3 min sur 10 min, reste 8 min.", "2 Bancs, à venir : 20 min.",
      "Parole : M. Petit, bailleurs, 2 min 30 s sur 4 min, reste 1 min 30 s.",
      "Demandent la parole, 2 :", "1. Mme Diallo, déjà parlé", "2. M. Roy, 1re fois",
      "bailleurs : 100 % du temps de parole, 20 % des personnes, parle plus que sa part.",
      "18:00, question, Mme Diallo : Qui paye ? (c1 sans réponse)",
    ] { #expect(said.contains(sentence), "\(sentence) is not in\n\(said.joined(separator: "\n"))") }
  }

  @Test("In English nothing of it is French")
  func english() throws {
    let said = try model(.english).spokenMeeting()
    #expect(said.contains("It is 18:00. Expected to end at 18:30, on time."))
    #expect(said.contains("Waiting to speak, 2:"))
    #expect(!said.joined().contains("reste"))
  }

  @Test("At 70 % and at the end of a turn and of a point it is warned once each, and never of what is paused")
  func warnings() throws {
    var model = try model()
    var warnings = ClockWarnings()
    let start = model.now
    var told: [Int: [String]] = [:]
    for second in 0...1900 {
      model.now = start.advanced(bySeconds: second)
      let due = warnings.due(in: model)
      if !due.isEmpty { told[second] = due }
    }
    #expect(told.keys.sorted() == [168, 240, 420, 600, 1800])
    #expect(told[168]?.first?.contains("M. Petit a encore 1") == true)
    #expect(told[240]?.first?.contains("Temps de parole écoulé pour M. Petit") == true)
    #expect(told[420]?.first?.contains("Accueil") == true)
    #expect(told[600]?.first?.contains("Temps écoulé pour") == true)
    #expect(told[1800]?.first?.contains("18:30") == true)
  }

  @Test("What is already over when the program is opened is told once, as over")
  func late() throws {
    var model = try model()
    var warnings = ClockWarnings()
    model.now = model.now.advanced(bySeconds: 700)
    #expect(warnings.due(in: model).count == 2)
    #expect(warnings.due(in: model).isEmpty)
  }

  @Test("The mark of the warning can be set")
  func mark() throws {
    var model = try model()
    model.warnsAt = 50
    var warnings = ClockWarnings()
    model.now = model.now.advanced(bySeconds: 120)
    #expect(warnings.due(in: model).count == 1)
  }

  @Test("Figures are said without their bars, lists without what only a keyboard opens")
  func screens() throws {
    let model = try model()
    for screen in ScreenID.allCases {
      for line in model.text(of: screen) {
        #expect(!line.contains("##") && !line.contains("...."), "\(screen): \(line)")
        #expect(!line.hasPrefix("+ nouve"), "\(screen): \(line)")
      }
    }
  }
}
