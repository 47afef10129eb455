import Dialogue
import Importing
import Publishing
import Testing
import Wording

/// Lists of people and of what was said, in the forms in which programs and people write them: nothing is lost without a word.
@Suite("Kinds of lists")
struct ListKindTests {
  @Test(
    "All names of somebody make up what they are called; a name that is not in it is told",
    arguments: [
      (
        "Civilité;Nom de naissance;Nom d’usage;Prénom\nMme;DURAND;PETIT;Marie\n", "Marie PETIT",
        "« Nom de naissance »"
      ),
      ("Nom de naissance;Nom d’usage;Prénom\nROUX;;Paul\n", "Paul ROUX", ""),
      ("Prénom usuel;Nom de famille;Nom d’usage\nMarie;DURAND;PETIT\n", "Marie PETIT", "« Nom de famille »"),
      ("Nom;Nom usuel;Prénom\nDURAND;;Marie\n", "Marie DURAND", ""),
      ("Nom;Prénom(s);E-mail (obligatoire)\nDURAND;Marie, Anne;m@x.fr\n", "Marie, Anne DURAND", ""),
      (
        "Nom participant;Prénom participant;Email payeur\nDURAND;Marie;j@x.fr\n", "Marie DURAND",
        "Email payeur"
      ),
      ("Référence commande;Nom adhérent;Prénom adhérent\n1;DURAND;Marie\n", "Marie DURAND", "Référence"),
      (
        "First Name,Middle Name,Last Name,Nickname,E-mail 1 - Value\nMary,Jane,Smith,MJ,m@x.uk\n",
        "Mary Smith",
        "« Nickname »"
      ),
      (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Screen Name\nMary,Smith,Mary Smith,MS,m@x.uk,\n",
        "Mary Smith", "« Nickname »"
      ),
      ("Nom affiché;Prénom;Nom de famille\nMme Marie Durand;Marie;Durand\n", "Mme Marie Durand", ""),
      ("Pseudonyme\nZaza\n", "Zaza", ""), ("Pseudo;Collège\nZaza;habitants\n", "Zaza", ""),
      ("NOMS;PRENOMS;ADRESSE MAIL;TEL PORTABLE\nDURAND;Marie;m@x.fr;06\n", "Marie DURAND", ""),
      ("title,first_name,last_name,number\n,Max,Muster,7\n", "Max Muster", "number"),
      ("Titre;Prénom;Nom;Titre\nMme;Marie;Durand;Cheffe\n", "Marie Durand", ""),
    ])
  func names(text: String, name: String, said: String) throws {
    var room = try Room.council()
    let plan = room.take(.people, text)
    #expect(plan.errors.isEmpty && room.people.map(\.name) == [name], "\(plan.said)")
    #expect(said.isEmpty ? !plan.said.contains("pas gardée") : plan.said.contains(said), "\(plan.said)")
  }

  @Test("A pseudonym is what somebody is called, the name beside it who that is")
  func pseudonyms() throws {
    var room = try Room.council()
    room.take(.people, "Pseudonyme;Nom;Prénom\nZaza;Durand;Marie\n")
    #expect(room.people.map(\.name) == ["Zaza"] && room.people[0].isPseudonym)
    #expect(room.facts.identities.values.map(\.fullName) == ["Marie Durand"])
  }

  @Test("Telephones, addresses and functions in as many columns as mail programs have")
  func reached() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      """
      Prénom,Nom,Rue (bureau),Ville (bureau),Code postal (bureau),Rue (domicile),Ville (domicile),Tél. professionnel,Téléphone (domicile),Adresse électronique principale,Titre du poste
      Marie,Durand,1 rue A,Lyon,69001,2 rue B,Nantes,04,06,m@x.fr,Cheffe
      """)
    #expect(plan.errors.isEmpty && plan.notices.isEmpty, "\(plan.said)")
    #expect(
      room.contact("Marie Durand")
        == Contact(
          mail: "m@x.fr", telephone: "04, 06", address: "1 rue A, 69001 Lyon / 2 rue B, Nantes"))
    #expect(room.people.first?.function == "Cheffe")
  }

  @Test("What stands alone in a line of a list is nobody; a college holds for those below it")
  func sections() throws {
    var room = try Room.council()
    room.college = .commune
    let plan = room.take(
      .people,
      "Nom;Prénom;Mail\nHABITANTS;;\nDURAND;Marie;m@x.fr\nExcusés;;\nPETIT;Luc;\nPouvoirs : 2;;\n?;;\n# fin;;\nnéant;;\n-;;\n"
    )
    #expect(room.people.map(\.name) == ["Marie DURAND", "Luc PETIT"])
    #expect(room.people.map(\.college) == [.residents, .commune])
    #expect(plan.said.contains("laissés de côté : 4, 6, 7, 8, 9, 10"), "\(plan.said)")
    #expect(
      plan.said.contains("le collège des lignes qui suivent, « habitants » ; lignes : 2"), "\(plan.said)")
    #expect(room.take(.people, "Participants\nMarie\nX\nAbsents (2)\nM. Petit\n").added == 2)
  }

  @Test(
    "Bodies with an address and nobody; endings that hold for women and men; a college for all is no news of who is known"
  )
  func bodies() throws {
    var room = try Room(
      "/space \"C\"", "/organisation \"Ville\" collège=commune", "/person \"Max Petit\" organisation=Ville")
    room.college = .residents
    let plan = room.take(.people, "Structure;Nom;Prénom;Mail\nAsso Z;;;z@x.fr\n;Petit;Max;\n")
    #expect(
      room.people.count == 1 && plan.known == 1 && plan.said == "Colonne « Mail », pas gardée ; lignes : 2.")
    #expect(room.facts.organisations.values.map(\.name) == ["Ville", "Asso Z"])
    room.take(.people, "Organisme;Collège;Contact;Mail\nVille;commune;Mme Maire;v@x.fr\n")
    #expect(room.contact("Mme Maire")?.mail == "v@x.fr")
    let ends = room.take(.people, "Nom;Collège\nA;Habitant·e·s\nB;élu(e)\nC;Habitant.e\n")
    #expect(
      ends.errors.isEmpty && room.people.suffix(3).map(\.college) == [.residents, .commune, .residents],
      "\(ends.said)")
    #expect(room.take(.people, "Nom,Organization Name\n,Police\n").added == 1)
  }

  @Test("Days without a year, and days counted from others, are those of the meeting")
  func days() throws {
    var room = try Room("/space \"C\"", "/session \"S\" at=\"2026-10-22 19:00\"")
    let plan = room.take(.contributions, "texte;date\nA;21 octobre\nB;vendredi\nC;2030-01-01\nD;2020-01-01\n")
    let days = room.said.map { Room.zone.wallTime(at: $0.at).day.iso }
    #expect(
      days == ["2026-10-21", "2026-10-23", "2030-01-01", "2020-01-01"]
        && plan.said.contains("Loin du jour de la séance ; lignes : 4, 5"), "\(days)")
    let due = room.take(
      .commitments, "qui;quoi;pour quand\nV;A;sous 15 jours\nV;B;ASAP\nV;C;12/2026\nV;D;déc.-26\n")
    #expect(
      room.facts.commitments.values.map(\.due?.iso) == ["2026-11-06", nil, "2026-12-31", "2026-12-31"],
      "\(due.said)")
    #expect(due.said == "Colonne « pour quand », pas gardée ; lignes : 3.")
  }

  @Test(
    "Points by their numbers and with what stands around their titles; subjects that nobody entered are told")
  func points() throws {
    var room = try Room.council()
    let plan = room.take(
      .contributions,
      "texte;point;objet\nA;2. Parkings;\nB;Point 2 : Parkings;\nC;Parkings (30 min);\nD;Point 2;\nE;;Inconnu\n"
    )
    #expect(plan.said == "Colonne « objet », pas gardée ; lignes : 6.", "\(plan.said)")
    #expect(room.said.prefix(4).allSatisfy { $0.item == room.points[1].id })
    #expect(
      room.plan(.polis, "comment-body,moderated\nA,1\n\"\",1\n").said
        == "Sans texte, laissées de côté ; lignes : 3.")
  }

  @Test(
    "Files of programs are told by what they are",
    arguments: [
      ("[{\"a\": 1}]", "JSON"), ("{ \"a\": 1}", "JSON"), ("<?xml version=\"1.0\"?><a/>", "XML"),
      ("From: a@b.fr\nMIME-Version: 1.0\n\n- Accueil", "EML"),
    ])
  func named(text: String, name: String) throws {
    var room = try Room.council()
    for kind in [ImportKind.people, .agenda] {
      #expect(room.plan(kind, text).said.contains("1:1: fichier \(name)"))
    }
    #expect(room.plan(.people, "<!DOCTYPE html><table></table>").said.contains("HTML"))
  }

  @Test("Cards of bodies, of groups and without a name; base 64")
  func cards() throws {
    func card(_ lines: String) -> String { "BEGIN:VCARD\n\(lines)\nEND:VCARD\n" }
    var room = try Room.council()
    room.college = .commune
    let plan = room.take(
      .people,
      card("FN:Ada") + card("KIND:group\nFN:Équipe") + card("KIND:org\nFN:Police\nEMAIL:p@x.uk")
        + card("N:;;;;\nFN:Préfecture\nORG:Préfecture\nX-ABShowAs:COMPANY") + card("FN:n@x.uk\nEMAIL:n@x.uk")
        + card("N;ENCODING=B:RHVyYW5kO01hcmll\nFN;ENCODING=b:TWFyaWUgRHVyYW5k"))
    #expect(plan.errors.isEmpty && room.people.map(\.name) == ["Ada", "Marie Durand"], "\(plan.said)")
    #expect(room.facts.organisations.values.map(\.name) == ["Police", "Préfecture"])
    #expect(
      plan.said.contains("laissés de côté ; lignes : 4, 19") && plan.said.contains("« Courriel »"),
      "\(plan.said)")
  }

  @Test(
    "A fate that cannot be kept as it is written, and an answer to nothing, are told",
    arguments: [
      ("texte;suite\nC;refusé\n", "Refus sans motif", "-"),
      ("texte;suite;suite par;motif\nC;refusé;Ville;trop cher\n", "", "declined Ville"),
      ("texte;suite;suite par\nD;accepté;Ville\n", "", "accepted Ville"),
      ("texte;suite;suite par;suite jusqu’au\nD;accepté;Ville;15/12/2026\n", "", "accepted Ville"),
      (
        "texte;suite;suite par;motif\nE;répondu;Ville;oui\n", "« suite par », pas gardée ; lignes : 2",
        "answered -"
      ),
      ("texte;motif\nE;oui\n", "« motif »", "-"),
      ("id;texte;répond à\nc1;Q;\nc3;R;c9\n", "« répond à », pas gardée ; lignes : 3", "-"),
    ])
  func fates(text: String, said: String, fate: String) throws {
    var room = try Room.council()
    let plan = room.take(.contributions, text)
    #expect(plan.errors.isEmpty && plan.added > 0, "\(plan.said)")
    #expect(said.isEmpty ? plan.said.isEmpty : plan.said.contains(said), "\(plan.said)")
    let facts = room.facts
    let found = room.said.first?.fate.map {
      "\($0.fate.code.rawValue) \($0.fate.by.flatMap { facts.name(of: $0) } ?? "-")"
    }
    #expect(found ?? "-" == fate)
    #expect(
      room.plan(.decidimProposals, "title,body,state\nA,b,Rejetée\n").said.contains("Refus sans motif"))
  }

  @Test("A college beside what was said is who spoke; that of somebody who has another or none is told")
  func colleges() throws {
    var room = try Room.council()
    room.take(.people, "nom;collège\nAda;habitants\n")
    let plan = room.take(
      .contributions, "texte;qui;collège\nA;;habitants\nB;Ada;habitants\nC;Ada;commune\nD;Mme X;habitants\n")
    let ada = Party.person(room.people[0].id)
    #expect(room.said.map(\.speaker) == [.college(.residents), ada, ada, .name("Mme X")])
    #expect(plan.said == "Colonne « collège », pas gardée ; lignes : 4, 5.")
    #expect(room.plan(.commitments, "qui;quoi;collège\nVille;A;habitants\n").said.contains("« collège »"))
  }

  @Test("A file that names one meeting of the body goes into that one, unless somebody says another")
  func oneMeeting() throws {
    var room = try Room(
      "/space \"C\"", "/session \"S1\" at=\"2026-11-22 19:00\"", "/session \"S2\" at=\"2026-12-22 19:00\"")
    for (kind, text) in [
      (ImportKind.contributions, "séance;texte\nS1;Bonjour\n"),
      (.commitments, "séance;qui;quoi\nS1;Ville;agir\n"),
      (.agenda, "séance;titre\nS1;Accueil\n"),
    ] {
      let plan = room.take(kind, text)
      #expect(plan.said == "Tout va dans « S1 », que le fichier nomme.")
    }
    let first = try #require(room.facts.sessions.values.first)
    #expect(first.contributions.count == 1 && first.agenda.items.count == 1)
    #expect(room.facts.commitments.values.map(\.session) == [first.id])
    room.isSessionNamed = true
    #expect(room.take(.contributions, "séance;texte\nS1;Bonsoir\n").said.contains("tout va dans « S2 »"))
    #expect(room.said.map(\.text) == ["Bonsoir"])
  }

  @Test("Of two points of one title, an export says which")
  func twins() throws {
    var room = try Room(
      "/space \"C\"", "/session \"S1\" at=\"2026-11-22 19:00\"", "/item Parkings", "/item Parkings",
      "2026-11-22 19:00 /open", "/next", "+ Un", "/next", "+ Deux")
    let output = OutputSetting(
      scope: .everything, language: .french, zone: Room.zone, now: Room.now, includesPrivateNotes: false)
    let text = Export(.contributions, as: .csv, in: room.facts, ExportSetting(output: output)).text
    let points = room.said.map(\.item)
    #expect(Set(points).count == 2 && text.contains("item_number"))
    var copy = try Room(
      "/space \"C\"", "/session \"S1\" at=\"2026-11-22 19:00\"", "/item Parkings", "/item Parkings")
    let plan = copy.take(.contributions, text)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(copy.said.map(\.item) == copy.points.map(\.id))
    room.take(.contributions, text)
    #expect(room.said.count == 2)
  }

  @Test(
    "A college is named as lists of people name it",
    arguments: [
      ("Bailleur social", CollegeID.landlords), ("Élus municipaux", .commune), ("Ville de Lyon", .commune),
      ("Services de l’État", .state), ("Préfecture du Rhône", .state), ("EPCI", .intercommunality),
      ("Élues régionales", .region), ("Locataire", .residents), ("Collège habitants", .residents),
      ("Collège 1 - habitants", .residents), ("2 – Associations", .associations),
      ("Association Unis-Cité", .associations), ("Charity", .associations), ("City of Leeds", .commune),
      ("CAF", .otherInstitutions), ("Habitant·e·s", .residents), ("Élu(e) d’opposition", .commune),
    ])
  func collegeNames(name: String, wanted: CollegeID) throws {
    var room = try Room("/space \"C\"")
    let plan = room.take(.people, "Nom;Collège\nPaul Durand;\(name)\n")
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.people.map(\.college) == [wanted])
  }

  @Test("A body whose name says whose it is needs no college; another one asks for it")
  func bodyNames() throws {
    var room = try Room("/space \"C\"")
    let plan = room.take(
      .people,
      "Nom;Organisme\nPaul Durand;Mairie de Vaulx\nAda Petit;Amicale des locataires\nMo Ba;Association Jardins\n"
    )
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(
      room.facts.organisations.values.map { "\($0.name) \($0.college.rawValue)" }.sorted() == [
        "Amicale des locataires associations", "Association Jardins associations", "Mairie de Vaulx commune",
      ])
    #expect(!room.plan(.people, "Nom;Organisme\nUn Autre;City Lights\n").errors.isEmpty)
  }
}
