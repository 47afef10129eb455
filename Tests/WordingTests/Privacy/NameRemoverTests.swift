import Dialogue
import TestSupport
import Testing

@testable import Wording

extension NameRemover {
  /// Takes out names as the room calls people.
  init(names: [String], keeping kept: [String] = [], _ words: Words) {
    self.init(hiding: names.map { GivenName($0) }, keeping: kept, words)
  }
}

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
      ("N'Diaye", "N\u{2BC}Diaye et N\u{2BB}Diaye ont dit", "[nom retiré] et [nom retiré] ont dit"),
      ("Awa N\u{2BC}Doye", "N'Doye, N`Doye, awa n\u{A78C}doye", "[nom retiré], [nom retiré], [nom retiré]"),
      ("\u{2BB}Abd Elo", "Abd Elo demande", "[nom retiré] demande"),
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
      ("https://ville.fr/0123456789", "https://ville.fr/0123456789"),
      ("(www.ville.fr/id/0612345678), merci", "(www.ville.fr/id/0612345678), merci"),
      ("HTTP://VILLE.FR/?n=0612345678 !", "HTTP://VILLE.FR/?n=0612345678 !"),
      ("https://ville.fr/a 06 12 34 56 78", "https://ville.fr/a [coordonnées retirées]"),
      ("https://ville.fr/a,0612345678", "https://ville.fr/a,[coordonnées retirées]"),
      ("https://wa.me/33612345678", "[coordonnées retirées]"),
      ("https://ville.fr/?tel=0612345678", "[coordonnées retirées]"),
      ("https://ville.fr/?a=ana@ville.fr", "https://ville.fr/?a=[coordonnées retirées]"),
    ])
  func contacts(text: String, cleaned: String) {
    #expect(remover.clean(text) == cleaned)
  }

  @Test(
    "numbers in all writings go, several in a row too",
    arguments: [
      "06/11/22/33/44", "06–11–22–33–44", "06\u{2011}11\u{2011}22\u{2011}33\u{2011}44", "06·11·22·33·44",
      "06_11_22_33_44", "06:44:55:66:77", "06,44,55,66,77", "6 11 22 33 44", "(0)644556677", "O6 44 55 66 77",
      "0 6 4 4 5 5 6 6 7 7", "０６４４５５６６７７", "06 11 22 33 4 4", "06  11  22  33  44", "06 . 11 . 22 . 33 . 44",
      "+33(0)6.44.55.66.77", "0033 6 44 55 66 77", "0033644556677", "44 7700 900123", "32 2 555 12 34",
      "0032 2 555 12 34", "(07700) 900123", "07700-900123", "(020) 7946 0018", "+1 (212) 555-0187",
      "212-555-0187", "06112233440622334455", "FR76 3000 6000 0112 3456 7890 189",
      "FR7630006000011234567890189",
      "GB29 NWBK 6016 1331 9268 19", "1 85 05 78 006 084 36", "185057800608436", "julizette (at) ex.fr",
      "julizette[at]ex.fr", "julizette AT ex DOT fr", "nadwaz arobase libre.fr", "nadwaz at libre point fr",
      "ana@x[.]fr", "julizette＠ex.fr", "Ana.Dupont@mairie-x.fr", "a.b+c@x.co.uk",
    ])
  func writings(contact: String) {
    #expect(remover.clean("Voir \(contact).") == "Voir [coordonnées retirées].")
    #expect(remover.clean("\(contact) \(contact), ok") == "[coordonnées retirées] [coordonnées retirées], ok")
  }

  @Test(
    "numbers that are dictated, and of social security of Corsica, go",
    arguments: [
      "zéro six douze trente-quatre cinquante-six soixante-dix-huit",
      "Zéro six, quatre-vingt-dix-sept, vingt et un, soixante et onze, zéro huit",
      "zéro un quarante deux quatre-vingt-un dix-neuf zéro zéro",
      "zéro six 12 34 56 78", "plus trente-trois six douze trente-quatre cinquante-six soixante-dix-huit",
      "oh seven seven double oh nine oh oh one two three",
      "zero one two three four five six seven eight nine",
      "1 85 05 2A 123 456 78", "185052B123456", "2 99 12 2b 004 118",
    ])
  func dictated(contact: String) {
    #expect(remover.clean("Appelez \(contact), merci.") == "Appelez [coordonnées retirées], merci.")
  }

  @Test(
    "words of numbers that are none stay",
    arguments: [
      "zéro déchet, deux bancs et trois arbres", "zéro pour cent", "plus trente mille euros",
      "oh, one more thing",
      "zéro six fois", "1 85 05 2C 123 456 78", "plus deux ou trois", "bâtiments 2A et 2B",
    ])
  func noDictation(text: String) {
    #expect(remover.clean(text) == text)
  }

  @Test("numbers that follow each other go, each for itself; one written to a letter too")
  func rows() {
    let numbers = "06 11 22 33 44 06 22 33 44 55 06 33 44 55 66 07 44 55 66 77"
    let mark = "[coordonnées retirées]"
    #expect(remover.clean(numbers) == [mark, mark, mark, mark].joined(separator: " "))
    #expect(remover.clean("T0611223344, tél0611223344") == "T\(mark), tél\(mark)")
  }

  @Test(
    "what is no number to call stays",
    arguments: [
      "012345678 €", "le 05/12/2026 19:30", "du 05.12.2026 10.30 à 12", "2026-12-05 19:30",
      "08:30-09:30 10 fois",
      "12.06.2026 10.30", "3975, 36 30, 15", "1 250 000 €, 40 000 000 €", "32 125 000 €", "de 2020 à 2027",
      "c12 à c45 : 10 20 30", "0,512 345 678 m", "art. L2121-29", "on en parle (a) demain",
      "We met at example.org",
      "75013 PARIS 13", "v1.10.2", "T1 T2",
    ])
  func noContact(text: String) {
    #expect(remover.clean(text) == text)
  }

  @Test(
    "a name is a name whatever its words mean",
    arguments: [
      ("Voisin Quetzalmar", "Quetzalmar et M. Quetzalmar", "[nom retiré] et M. [nom retiré]"),
      ("Le Jeune", "chez Le Jeune, les jeunes", "chez [nom retiré], les jeunes"),
      ("Mme Parent", "avec Parent, un parent", "avec [nom retiré], un parent"),
      ("Jean Agent", "l’agent et M. Agent", "l’agent et M. [nom retiré]"),
      ("Nadia Wazimova", "les Wazimovas, wazimova’s", "les [nom retiré], [nom retiré]’s"),
      ("Nadia Wazimova", "#NadiaWazimova nadiawazimova", "#[nom retiré]"),
      ("Nadia Wazimova", "42wazimova, nwazimova", "[nom retiré], [nom retiré]"),
      (
        "Nadia Wazimova", "Wazi-mova, Wazi-\nmova, W a z i m o v a",
        "[nom retiré], [nom retiré], [nom retiré]"
      ),
      ("Nadia Wazimova", "avec Wazimovou", "avec [nom retiré]"),
      ("Jean Ouistitax", "OuistitaxDupré, Ouisti- tax", "[nom retiré], [nom retiré]"),
      ("M. Bruno Le Goff", "LeGoff, Legoff", "[nom retiré], [nom retiré]"),
      ("Anne de La Tour", "Latour, DELATOUR, la tour", "[nom retiré], [nom retiré], la [nom retiré]"),
      ("Mary O’Neill-Smith", "ONeill, ONeillSmith", "[nom retiré], [nom retiré]"),
      ("Łukasz Żółć", "Łukasza Żółcia", "[nom retiré]"), ("Ольга Щукина", "Щукиной Ольге", "[nom retiré]"),
      ("Ελένη Παπαδοπούλου", "ο Παπαδοπούλο", "ο [nom retiré]"),
      ("Åsa Ångström", "Aangstroem", "[nom retiré]"),
      ("Ng Thi", "Ng parle", "[nom retiré] parle"), ("Nuñez", "Ｎｕñｅｚ 𝓝unez", "[nom retiré]"),
      ("Léa Roux (née Dupont)", "chez Dupont", "chez [nom retiré]"),
      ("nadia wazimova", "Wazimova", "[nom retiré]"),
    ])
  func meaning(name: String, text: String, cleaned: String) {
    #expect(NameRemover(names: [name], Words(.french)).clean(text) == cleaned)
  }

  @Test(
    "initials of somebody go; other letters with full stops stay",
    arguments: [
      ("Karim Benali", "K. B. demande, et K.B.", "[nom retiré] demande, et [nom retiré]."),
      ("Jean-Pierre Martin", "avec J.-P. M., J. M. aussi", "avec [nom retiré]., J. M. aussi"),
      ("Anne de La Tour", "A. T. et A. L. T.", "[nom retiré] et [nom retiré]."),
      ("Karim Benali", "A. B. C. et le plan B. Oui", "A. B. C. et le plan B. Oui"),
      ("Habitante du troisième", "H. T. et A. D.", "H. T. et A. D."),
    ])
  func initials(name: String, text: String, cleaned: String) {
    #expect(NameRemover(names: [name], Words(.french)).clean(text) == cleaned)
  }

  @Test(
    "names of Cyrillic and Greek script go in Latin letters too, as the French and the English write them",
    arguments: [
      ("Ольга Щукина", ["Olga Shchukina", "Olga Chtchoukina", "SHCHUKINA", "chez Chtchoukina"]),
      ("Дмитрий Жуков", ["Dmitriy Zhukov", "Dmitry", "Dmitri Joukov"]),
      ("Γιώργος Παπαδόπουλος", ["Giorgos Papadopoulos", "papadopoulos"]),
      ("Юрий Шевченко", ["Yuriy Shevchenko", "Iouri Chevtchenko"]),
    ])
  func transliterations(name: String, written: [String]) {
    let remover = NameRemover(names: [name], Words(.french))
    for written in written + [name] {
      let cleaned = remover.clean("hier \(written) parle").replacing("chez ", with: "")
      #expect(cleaned == "hier [nom retiré] parle", "\(written)")
    }
  }

  @Test("words of every day that are a pseudonym stay where they are not written as one")
  func pseudonymWords() {
    let remover = NameRemover(
      hiding: [GivenName("Blue Badges", .pseudonym), GivenName("dame du fond", .pseudonym)], Words(.english))
    #expect(
      remover.clean("What about blue badges? Blue Badges asks; the dame du fond")
        == "What about blue badges? [name removed] asks; the dame du fond")
  }

  @Test("a civil name is never a pseudonym; a marked one keeps its words")
  func marks() {
    let civil = NameRemover(hiding: [GivenName("Habitante", .civil)], Words(.french))
    #expect(civil.clean("dit Habitante, une habitante") == "dit [nom retiré], une habitante")
    let marked = NameRemover(hiding: [GivenName("Rose des Vents", .pseudonym)], Words(.french))
    #expect(marked.clean("Rose des Vents : la Rose, les vents") == "[nom retiré] : la Rose, les vents")
  }

  @Test(
    "words that are nobody’s stay: of bodies, places and titles, of every day",
    arguments: [
      ("Riverside playground", "Riverside council, the playground", "Riverside council, the playground"),
      ("Une dame du fond", "une table au fond", "une table au fond"),
      ("Voisine du troisième", "les voisines du troisième étage", "les voisines du troisième étage"),
      ("Le maire", "le maire, la mairie", "le maire, la mairie"),
      ("La ville", "la ville de Lyon", "la ville de Lyon"), ("Habitante", "une habitante", "une habitante"),
    ])
  func everyday(name: String, text: String, cleaned: String) {
    let remover = NameRemover(hiding: [GivenName(name)], sparing: ["Riverside council"], Words(.french))
    #expect(remover.clean(text) == cleaned)
  }

  @Test("who spoke and is nobody known is a name; a heading is none; a body keeps its name where it is whole")
  func spoken() {
    let spoken = ["Inconnue Zibulette", "Problème de parking", "Tartempion"].map { GivenName($0, .spoken) }
    let remover = NameRemover(
      hiding: spoken + [GivenName("Nadia Wazimova")], whole: ["SCI Wazimova", "Nadia Wazimova"],
      Words(.french))
    #expect(
      remover.clean("Zibulette, le parking, Tartempion, tartempion")
        == "[nom retiré], le parking, [nom retiré], tartempion")
    #expect(remover.clean("SCI Wazimova et Wazimova") == "SCI Wazimova et [nom retiré]")
    #expect(remover.clean(body: "SCI Wazimova") == "SCI Wazimova")
    #expect(remover.clean(body: "Nadia Wazimova") == "[nom retiré]")
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
        == "Mme Zébulon, Éléonore, [nom retiré], [coordonnées retirées], rue des Lilas, [nom retiré]")
    let address = NameRemover(
      hiding: [GivenName("9 rue Xylophone, 69001 Lyon", .contact), GivenName("zylo@x.fr", .contact)],
      Words(.french))
    #expect(
      address.clean("9 rue Xylophone, le Xylophone, un xylophone, Lyon, zylo")
        == "[coordonnées retirées], le [nom retiré], un xylophone, Lyon, zylo")
  }
}

@Suite("Houses in people's words")
struct AddressTests {
  private let remover = NameRemover(hiding: [GivenName](), Words(.french))

  @Test(
    "the number of a house goes with its street and what is within it",
    arguments: [
      (
        "J'habite au 3 bis, rue de l'Abbé-Grégoire, appartement 12, depuis mars.",
        "J'habite au #, depuis mars."
      ),
      ("Au 12, rue du mail, bât. B, 3e étage : rien.", "Au # : rien."),
      ("le 14 av. du 8 mai 1945 fuit", "le # fuit"), ("at 12 Church Lane, flat 4.", "at #."),
    ])
  func houses(said: String, shown: String) {
    #expect(remover.clean(said) == shown.replacing("#", with: "[coordonnées retirées]"))
  }

  @Test(
    "a street alone stays, and a number that is none of a house",
    arguments: [
      "La rue de l'Abbé-Grégoire est sombre.", "Il y a 1 place de parking.", "Les 3 rues du quartier",
      "À 18 h, place du Marché.", "12 personnes avenue Foch.",
    ])
  func streets(said: String) { #expect(remover.clean(said) == said) }

  @Test("the place of a meeting keeps its number")
  func places() {
    #expect(remover.clean(title: "Salle Allende, 12 rue du Mail") == "Salle Allende, 12 rue du Mail")
  }

  @Test(
    "what is passed over at a glance holds no number and no address: the same goes where each sign is looked at"
  )
  func atAGlance() {
    let pieces = [
      "ana", " ", " ", "@", "x", ".fr", " at ", " AT ", "(at)", "[dot]", " dot fr", "arobase", " point ",
      "zéro ", "ZERO ",
      "six ", "douze ", "trente-quatre ", "cinquante-six ", "soixante-dix-huit ", "oh ", "seven ", "double ",
      "nought ",
      "plus ", "trente-trois ", "06 ", "1122", "+33", "O6", "(", ")", "www.", "https://", "wa.me/", "mot",
      "né", "plût",
      "\u{A0}", "\u{202F}", "’", "—", "« ", "œ", "².", "½", "ô", "12", ", rue Foch", "\n", "ž", "ŉ",
      "nôught ",
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      // Behind a sign that no text of everyday has, each one is looked at.
      let whole = ContactFinder.replace(in: text + " ☎", by: "[–]")
      let found = ContactFinder.replace(in: text, by: "[–]")
      #expect(found + " ☎" == whole, "\(text.debugDescription)")
    }
  }
}
