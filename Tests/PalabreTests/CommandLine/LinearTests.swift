import Foundation
import TestSupport
import Testing

@Suite("A meeting line by line")
struct LinearTests {
  /// What is said of lines that are typed into the demonstration.
  private func hear(_ lines: String..., language: String = "fr") throws -> [String] {
    let palabre = try Palabre()
    let run = try palabre(
      "demo", "--linear", "--language", language, input: lines.map { $0 + "\n" }.joined())
    #expect(run.code == 0)
    return run.output.replacing("\u{A0}", with: " ").split(separator: "\n").map(String.init)
  }

  @Test("/direct says agenda, time left, floor and queue; what is soon over is told by itself")
  func live() throws {
    let said = try hear("/direct")
    for part in [
      "3 Éclairage et parkings, en cours : 18 min sur 25 min, reste", "Parole : M. Petit, bailleurs",
      "Demandent la parole, 2 :", "Attention : M. Petit a encore",
    ] { #expect(said.contains { $0.contains(part) }, "\(part)\n\(said.joined(separator: "\n"))") }
  }

  @Test("Lines end with a line feed, a carriage return, or both", arguments: ["\n", "\r", "\r\n"])
  func lineEnds(end: String) throws {
    let palabre = try Palabre()
    let lines = ["Diallo: il fait noir", "", "Roy: oui", "/direct"]
    let run = try palabre(
      "demo", "--linear", "--language", "fr", input: lines.map { $0 + end }.joined())
    let said = run.output.split(separator: "\n")
    #expect(run.code == 0)
    #expect(said.contains { $0.contains("c12") && $0.hasSuffix("il fait noir") }, "\(run.output)")
    #expect(said.contains { $0.contains("c13") && $0.hasSuffix("oui") }, "\(run.output)")
  }

  @Test("The history is read, a moment looked at, a meeting played again act by act")
  func past() throws {
    let said = try hear("/historique", "", "/revoir 18:50", "/rejouer", "2", "?", ".", "/direct")
    #expect(said.contains { $0.contains("Point ajouté : Jardin partagé") })
    #expect(said.contains { $0.contains("Séance 14 : prévue.") })
    #expect(said.contains { $0.hasPrefix("19:03 Séance ouverte") })
    #expect(said.contains { $0.contains("Rien n’est encore noté.") })
    #expect(said.contains("Retour au présent."))
  }

  @Test("What is tried in a rehearsal is not written, and the way back is said")
  func rehearsal() throws {
    let said = try hear("/répétition", "Diallo: il fait noir", "/répétition", "Diallo: pour de bon")
    #expect(said.contains { $0.contains("c12") && $0.contains("il fait noir") })
    #expect(said.contains { $0.contains("1 saisie essayée") })
    #expect(said.contains { $0.contains("c12") && $0.contains("pour de bon") })
  }

  @Test("A dated line is done at its time, one of the future is refused, a time in a sentence is text")
  func dated() throws {
    let said = try hear(
      "2026-11-22 19:41 /rendre", "19:41 ? Diallo: et la rue ?", "2030-01-01 10:00 /suivant",
      "19:45 est une bonne heure", "/historique")
    #expect(said.contains("Fin du tour de parole"))
    #expect(said.contains { $0.hasPrefix("22 nov. 19:41  c12 question") })
    #expect(said.contains { $0.contains("c13") && $0.contains("19:45 est une bonne heure") })
    #expect(!said.contains { $0.contains("/rendre") || $0.contains("2030") })
  }

  @Test(
    "A name that fits several, and the ways to catch up, are chosen by number; a command is carried out during a form"
  )
  func numbers() throws {
    let said = try hear(
      "M: bonjour", "/arrivée M", "2", "/retard", "1", "/vote", "/rendre", "//Roy: en attendant", ".")
    // Nobody waits for a name: what was said is noted, and who it was is asked afterwards.
    #expect(said.contains { $0.contains("c12") && $0.contains("bonjour") })
    #expect(said.contains { $0.folded.contains("qui ?") && $0.contains("M") }, "\(said)")
    #expect(said.contains("1. Mme Diallo (habitants)"))
    #expect(said.contains { $0.hasPrefix("1. ") && $0.contains("fin") })
    #expect(said.contains { $0.hasPrefix("À suivre : Mme Diallo") })
    #expect(said.contains { $0.contains("c13") && $0.contains("en attendant") })
  }

  @Test("Help is said by group and by act; a note may have several lines")
  func help() throws {
    let said = try hear("/aide", "/aide parole", "/aide 2", "Diallo: un\\", "deux")
    #expect(said.contains { $0.hasPrefix("1. ") && $0.contains("/noter") })
    #expect(said.contains { $0.hasPrefix("/parole [") })
    #expect(said.contains { $0.hasPrefix("/rendre · ") })
    #expect(said.contains { $0.hasSuffix("un / deux") })
    #expect(said.count < 60)
  }

  @Test("In English the same is said in English")
  func english() throws {
    let said = try hear("/live", "/help", language: "en")
    #expect(said.contains { $0.contains("under way: 18 min of 25 min") })
    #expect(!said.contains { $0.contains("Parole :") || $0.contains("en cours") })
  }
}
