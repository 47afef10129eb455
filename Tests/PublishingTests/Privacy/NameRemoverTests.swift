import Testing
import Wording

@testable import Publishing

@Suite("Taking names out of words")
struct NameRemoverTests {
  private let remover = NameRemover(
    names: ["Mme Diallo", "Jean-Pierre de La Tour", "M. Petit", "Habitante 3 (tour Allende)", "Léa", ""],
    Words(.french))

  @Test(
    "names go in every case and without accents, everyday words and titles stay",
    arguments: [
      ("Mme DIALLO et diallo", "[nom retiré] et [nom retiré]"),
      ("un petit jardin, M. Petit", "un petit jardin, [nom retiré]"),
      ("jean pierre de la tour parle", "[nom retiré] parle"),
      ("lea l'a dit", "[nom retiré] l'a dit"),
      ("la salle Allende, la tour C", "la salle Allende, la [nom retiré] C"),
      ("Habitante 3 (tour Allende) demande", "[nom retiré]) demande"),
      ("une habitante demande", "une habitante demande"),
      ("Madame Diallo, mr petit", "Madame [nom retiré], mr petit"),
      ("idéaliser les dialloniens", "idéaliser les dialloniens"), ("", ""),
    ])
  func names(text: String, cleaned: String) {
    #expect(remover.clean(text) == cleaned)
  }

  @Test(
    "numbers to call and addresses go, other numbers stay",
    arguments: [
      ("06 12 34 56 78.", "[coordonnées retirées]."), ("+33 (0)6.12.34.56.78 !", "[coordonnées retirées] !"),
      ("a.b@c.fr, ok", "[coordonnées retirées], ok"), ("@pseudo suit", "[coordonnées retirées] suit"),
      ("40 000 000 €", "40 000 000 €"), ("le 05/12/2026 à 19 h", "le 05/12/2026 à 19 h"), ("5 @ 3", "5 @ 3"),
      ("03101 QN", "03101 QN"),
    ])
  func contacts(text: String, cleaned: String) {
    #expect(remover.clean(text) == cleaned)
  }

  @Test("long words take no longer than their length")
  func long() {
    let text = String(repeating: "a.", count: 32_768)
    #expect(remover.clean(text) == text)
  }
}
