import Dialogue
import Testing

@testable import Wording

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
    "a name goes in every way of writing it",
    arguments: [
      "Nguyễn Văn An", "Nguyen Van An", "NGUYỄN VĂN AN", "nguyen van an",
      "Nguye\u{302}\u{303}n Va\u{306}n An",
      "Nguyễn\u{A0}Văn\u{A0}An", "Nguyễn\u{202F}Văn An", "Nguyễn-Văn-An", "Nguyễn\u{2011}Văn\u{2011}An",
      "Ngu\u{AD}yễn Văn An", "Nguyễn\u{200B} Văn An", "Nguyễn",
    ])
  func ways(written: String) {
    let remover = NameRemover(names: ["Nguyễn Văn An"], Words(.french))
    #expect(remover.clean("\(written) : j’habite tour C") == "[nom retiré] : j’habite tour C")
  }

  @Test("a pseudonym of an article and a role is nobody’s name")
  func pseudonym() {
    let remover = NameRemover(names: ["Une habitante"], Words(.french))
    #expect(
      remover.clean("une question de plus, on veut une étude") == "une question de plus, on veut une étude")
  }

  @Test(
    "names run together, within scripts without blanks, and of two letters go",
    arguments: [
      ("O’Brien", "OBrien a dit", "[nom retiré] a dit"),
      ("Anna-Lena Roy", "Annalena a dit", "[nom retiré] a dit"),
      ("Jean-Marc Dupont", "Jean\u{AD}Marc et JeanMarc", "[nom retiré] et [nom retiré]"),
      ("D’Angelo", "avec Dangelo", "avec [nom retiré]"), ("Zoé", "Zoé123 : oui", "[nom retiré] : oui"),
      ("王小明", "王小明也说话了，小明说", "[nom retiré]也说话了，[nom retiré]说"),
      ("김민수", "김민수가 말했다", "[nom retiré]가 말했다"), ("محمد", "ومحمد قال", "و[nom retiré] قال"),
      ("สมชาย", "สมชายพูด", "[nom retiré]พูด"),
      ("Nguyễn An", "hier An est venu. An idea", "hier [nom retiré] est venu. An idea"),
      ("Li Bo", "chez Li ou li", "chez [nom retiré] ou li"),
    ])
  func runTogether(name: String, text: String, cleaned: String) {
    #expect(NameRemover(names: [name], Words(.french)).clean(text) == cleaned)
  }

  @Test(
    "an umlaut written out, or left out, is the same name",
    arguments: [("Klaus Müller", "Mueller"), ("Klaus Mueller", "Müller"), ("Jörg Österle", "JOERG OESTERLE")])
  func umlauts(name: String, written: String) {
    let remover = NameRemover(names: [name], Words(.french))
    #expect(remover.clean("\(written) propose un banc") == "[nom retiré] propose un banc")
  }

  @Test("a name with any letter of Latin, Greek or Cyrillic script goes, with its marks and without")
  func letters() {
    for value in UInt32(0xC0)...0x1FFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic, scalar.properties.isLowercase
      else { continue }
      let name = "Zor\(Character(scalar))t"
      let remover = NameRemover(names: [name], Words(.french))
      // A few letters, such as ẚ and ϑ, have no capital of their own.
      let isPair = name.uppercased().lowercased() == name
      for written in [name, name.folded] + (isPair ? [name.uppercased()] : []) {
        #expect(!remover.clean("chez \(written) hier").contains(written), "\(written)")
      }
    }
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

  @Test("Names that may be read stay, with their words; a street is nobody's name")
  func kept() {
    let remover = NameRemover(
      names: ["Éléonore Quetzalcoatl", "Mme Zébulon", "9 rue Xylophone"],
      keeping: ["Mme Zébulon", "Éléonore"],
      Words(.french))
    #expect(
      remover.clean("Mme Zébulon, Éléonore, éléonore QUETZALCOATL, 9 rue Xylophone, rue des Lilas, xylophone")
        == "Mme Zébulon, Éléonore, [nom retiré], [nom retiré], rue des Lilas, [nom retiré]")
  }
}
