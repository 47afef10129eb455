import Dialogue
import Importing
import Testing
import Wording

/// Files that are odd in ways in which files are.
@Suite("Odd files")
struct OddFileTests {
  private func people(_ text: String) throws -> (names: [String], room: Room, plan: ImportPlan) {
    var room = try Room.council()
    room.college = .residents
    let plan = room.take(.people, text)
    return (room.people.map(\.name), room, plan)
  }

  @Test(
    "Last names in capitals stand before first names in lists; what capitals do not tell stays as it is",
    arguments: [
      ("DUPRÉ Marie-Ève", "Marie-Ève DUPRÉ"), ("DE LA TOUR Jean", "Jean DE LA TOUR"),
      ("DUPRÉ, Marie-Ève", "Marie-Ève DUPRÉ"), ("N’GUYEN Œuvrard", "Œuvrard N’GUYEN"),
      ("Petit Anne", "Petit Anne"), ("Mme Martin, présidente", "Mme Martin, présidente"),
      ("ACME", "ACME"), ("J. DUPRÉ", "J. DUPRÉ"), ("ADEF habitat 44", "ADEF habitat 44"),
    ])
  func capitals(written: String, name: String) throws {
    #expect(try people("Nom et prénom\n\"\(written)\"\n").names == [name])
    var room = try people("Prénom;Nom\nMarie-Ève;DUPRÉ\n").room
    #expect(room.plan(.people, "Nom complet\nDUPRÉ Marie-Ève\n").known == 1)
  }

  @Test(
    "A title behind the first name goes before it; an initial stays where it is",
    arguments: [
      ("Nom\nLan Mme N'Guyen\n", "Mme Lan N'Guyen"), ("Prénom;Nom\nLan;Mme N'Guyen\n", "Mme Lan N'Guyen"),
      ("Name\nJo Mrs. Roe\n", "Mrs. Jo Roe"), ("Name\nJohn M. Roe\n", "John M. Roe"),
      ("Nom\nMme Lan N'Guyen\n", "Mme Lan N'Guyen"), ("Nom\nDUPRÉ Mme Anne\n", "Mme Anne DUPRÉ"),
    ])
  func titles(text: String, name: String) throws {
    #expect(try people(text).names == [name])
  }

  @Test("A break in an imported agenda is one")
  func breaks() throws {
    var room = try Room.council()
    #expect(room.take(.agenda, "titre;minutes\nAccueil;5\nPause;10\nPause du chantier;10\n").errors.isEmpty)
    let items = room.facts.sessions.values.flatMap { $0.agenda.items }
    for (title, kind) in [("Pause", AgendaItem.Kind.pause), ("Pause du chantier", .discussion)] {
      #expect(items.first { $0.title == title }?.kind == kind)
    }
  }

  @Test("A function is what somebody is in the room; who is called elected, in any column or heading, is")
  func functions() throws {
    let found = try people("Nom;Fonction;Collège\nAda;Directrice;\nJo;;Élu\nZoé;élue;\nLou;néant;Habitante\n")
    #expect(found.plan.errors.isEmpty, "\(found.plan.said)")
    #expect(found.room.people.map(\.function) == ["Directrice", nil, nil, nil])
    #expect(found.room.people.map(\.isElected) == [false, true, true, false])
    #expect(found.room.people.map(\.college) == [.residents, .commune, .commune, .residents])
    #expect(found.room.facts.contacts.isEmpty)
    #expect(try people("Councillor\nAnn Roe\n").room.people.map(\.isElected) == [true])
    let marked = try people("Nom;Élu(e)\nAda;x\nJo;non\nLou;parfois\n")
    #expect(
      marked.room.people.map(\.isElected) == [true, false, false] && marked.plan.said.contains("Élu(e)"))
    var room = try people("Nom\nAda\n").room
    let later = room.take(.people, "Nom;Rôle;Élu(e)\nAda;Maire;oui\n")
    #expect(
      later.completed == 1 && room.people.first?.function == "Maire" && room.people.first?.isElected == true)
  }

  @Test("A word for nothing is no address")
  func nothing() throws {
    let found = try people(
      "Nom;Courriel;Téléphone;Ville\nAda;néant;aucun;-\nJo;pas de mail;;\nLou;l@x.fr;;Brest\n")
    #expect(found.room.contact("Ada") == nil && found.room.contact("Jo") == nil, "\(found.plan.said)")
    #expect(found.room.contact("Lou")?.mail == "l@x.fr" && found.room.contact("Lou")?.address == "Brest")
  }

  @Test("Text below a table of Markdown is told; a point may have the number 1000")
  func beside() throws {
    var room = try Room.council()
    let plan = room.take(
      .agenda, "| N° | Point | Durée |\n|---|---|---|\n| 1 | Ouverture | 5 |\n\nAprès : un verre.\n")
    #expect(plan.errors.isEmpty && plan.added == 1, "\(plan.said)")
    #expect(plan.said.contains("Hors du tableau, laissées de côté ; lignes : 5"), "\(plan.said)")
    let many = room.plan(.agenda, (1...1001).map { "\($0). Point \($0)" }.joined(separator: "\n"))
    #expect(many.added == 1001 && many.errors.isEmpty, "\(many.said)")
  }

  @Test("Five hundred people of one name are told apart")
  func namesakes() throws {
    let rows = (1...500).map { "Jean Martin;j\($0)@x.fr;\($0) rue du Mail" }
    let found = try people("Nom;Courriel;Adresse\n" + rows.joined(separator: "\n"))
    #expect(found.plan.added == 500)
    var room = found.room
    #expect(room.plan(.people, "Nom;Courriel\nJean Martin;j400@x.fr\n").known == 1)
  }

  @Test("Twenty errors are told, and that there may be more")
  func manyErrors() throws {
    let plan = try people("Nom;Collège\n" + (1...30).map { "A\($0);Plouf" }.joined(separator: "\n")).plan
    let told = plan.faults(in: Words(.french)) { "\($0.line) " }
    #expect(told.count == 21 && told.last?.contains("s’arrête à 20") == true)
  }

  @Test("Who spoke is read in front of what was said, when they are known and no column says it")
  func typed() throws {
    var room = try Room(
      "/space \"Conseil\"", "/person \"Ada Roy\" college=habitants", "/session \"S1\" at=\"2026-11-22 19:00\""
    )
    room.take(.contributions, "Texte\nAda Roy : des bancs\nNote : il pleut\n")
    #expect(room.said.map(\.text) == ["des bancs", "Note : il pleut"])
    #expect(
      room.said.first?.speaker == room.people.first.map { .person($0.id) } && room.said.last?.speaker == nil)
  }

  @Test("A cell over several columns is named in the row below")
  func merged() throws {
    let found = try people(
      "Liste;;;\n;;;\nNom;Prénom;Coordonnées;\n;;Mail;Tél\nDUPRÉ;Ève;e@x.fr;0611223344\n")
    #expect(found.plan.errors.isEmpty && found.plan.notices.isEmpty, "\(found.plan.said)")
    #expect(found.names == ["Ève DUPRÉ"])
    #expect(found.room.contact("Ève DUPRÉ") == Contact(mail: "e@x.fr", telephone: "0611223344"))
  }

  @Test("Whole lines in quotation marks are lines")
  func quotedLines() throws {
    let found = try people("\"Nom;Prénom;Courriel\"\r\n\"DUPRÉ;Ève;\"\"e@x.fr\"\"\"\r\n")
    #expect(found.names == ["Ève DUPRÉ"] && found.room.contact("Ève DUPRÉ")?.mail == "e@x.fr")
  }

  @Test(
    "Addresses as mail programs and web pages write them; numbers behind the names of columns; a telephone is the same however it is written"
  )
  func reached() throws {
    let found = try people(
      "Nom;E-mail 1;Tél. (2)\nJo;Jo Le Roy <jo@x.fr>;+33 (0)6 11 22 33 44\nAda;\"<a href=\"\"mailto:a@x.fr\"\">a@x.fr</a>\";\n"
    )
    #expect(found.room.contact("Jo")?.mail == "jo@x.fr" && found.room.contact("Ada")?.mail == "a@x.fr")
    var room = found.room
    #expect(room.plan(.people, "Nom;Tél\nJo;06.11.22.33.44\n").known == 1, "\(found.plan.said)")
  }

  @Test("Quoted line ends, duplicate columns, titles, notes, separators within cells, one column alone")
  func more() throws {
    let address = try people("Nom;Adresse\nJo;\"12, rue du Mail\n44000 Nantes\"\n")
    #expect(address.room.contact("Jo")?.address == "12, rue du Mail 44000 Nantes")
    #expect(try people("Nom;Nom;Prénom\nDUPRÉ;DUPRÉ;Ève\n").names == ["Ève DUPRÉ"])
    #expect(try people("Nom;Nom;Prénom\nDUPRÉ;DURAND;Ève\n").plan.said.contains("1:5: la colonne « Nom »"))
    #expect(try people("sep=;\nNom;Prénom\nDUPRÉ;Ève\n").names == ["Ève DUPRÉ"])
    #expect(try people("Participants\nMme Haddad\nM. Lopez\n").names == ["Mme Haddad", "M. Lopez"])
    #expect(
      try people("Nom,Prénom\nDUPRÉ,Ève\n\"Petit, fils\",Jo\n").names == ["Ève DUPRÉ", "Jo Petit, fils"])
    #expect(try people("Nom;Prénom\r\rDUPRÉ;Ève\r").names == ["Ève DUPRÉ"])
    let college = try people("Nom;Collège\nA;Habitante\nB;Élue\n")
    #expect(college.plan.errors.isEmpty && college.room.people.map(\.college) == [.residents, .commune])
  }

  @Test(
    "Lengths as people, forms and spreadsheets write them",
    arguments: [
      ("0h20", 20), ("1h15", 75), ("20'", 20), ("1:15", 75), ("0,0138888888888889", 20), ("1h15min", 75),
      ("1 h 15 mn", 75), ("1/4 h", 15), ("3/4 heure", 45), ("environ 20 min", 20), ("~ 20", 20),
      ("20 mn", 20),
      ("1,5 h", 90), ("00:20:00", 20), ("1 heure 30", 90), ("90", 90), ("0.0625000", 90),
    ] as [(String, Int)])
  func lengths(written: String, minutes: Int) throws {
    var room = try Room.council()
    let plan = room.take(.agenda, "Intitulé;Durée\nA;\"\(written)\"\n")
    #expect(room.points.last?.plannedMinutes == minutes, "\(plan.said)")
  }

  @Test("A length that is not known is none; one that is not understood is told")
  func unknownLengths() throws {
    var room = try Room.council()
    #expect(room.take(.agenda, "Intitulé;Durée\nA;?\nB;–\nC;NC\n").errors.isEmpty)
    #expect(room.points.suffix(3).map(\.plannedMinutes) == [nil, nil, nil])
    #expect(room.plan(.agenda, "Intitulé;Durée\nD;longtemps\n").said.contains("2:3: « longtemps »"))
    #expect(room.plan(.agenda, "Intitulé;Durée\nD;20-30 min\n").errors.count == 1)
  }

  @Test("From when to when in one cell says how long; leaders, open dots and lists of web pages are lists")
  func agendas() throws {
    var room = try Room.council()
    room.take(
      .agenda, "Horaire;Point\n18h30 - 18h45;A\n18h45-19h15;B\nde 19h15 à 19h30;C\n\"0,8125\";D\n")
    #expect(room.points.suffix(4).map(\.plannedMinutes) == [15, 30, 15, nil])
    room = try Room.council()
    room.take(.agenda, "1) Ouverture ........ 5 min\n2) Budget...... 1h15\n")
    #expect(room.points.suffix(2).map(\.title) == ["Ouverture", "Budget"])
    #expect(room.points.suffix(2).map(\.plannedMinutes) == [5, 75])
    room = try Room.council()
    room.take(.agenda, "• Ouverture\n• Budget : 1h15\n◦ Recettes\n")
    #expect(
      room.points.last?.title == "Recettes" && room.points.last?.parent == room.points.dropLast().last?.id)
    room = try Room.council()
    room.take(.agenda, "<ol><li>Ouverture</li><li>Budget &amp; impôts</li></ol>")
    #expect(room.points.suffix(2).map(\.title) == ["Ouverture", "Budget & impôts"])
  }

  @Test("Days and times as the numbers of a spreadsheet; from when to when in one cell")
  func numbers() throws {
    var room = try Room("/space \"Conseil\"")
    let plan = room.take(
      .sessions,
      "Titre;Date;Heure;Fin\nS1;46357;0,791666666666667;0,854166666\nS2;46358,75;;\nS3;03/12/2026;18h30 - 20h;\n"
    )
    #expect(plan.errors.isEmpty, "\(plan.said)")
    let shown = room.facts.sessions.values.map { session in
      let (start, end) = (session.plannedStart, session.plannedEnd)
      func text(_ moment: Instant) -> String {
        let wall = Room.zone.wallTime(at: moment)
        return "\(wall.day.iso) \(wall.secondOfDay / 60)"
      }
      return text(start) + (end.map { " " + text($0) } ?? "")
    }
    #expect(
      shown == ["2026-12-01 1140 2026-12-01 1230", "2026-12-02 1080", "2026-12-03 1110 2026-12-03 1200"])
  }

  @Test("Rows that add up the others are left out, and told; somebody called Total stays")
  func totals() throws {
    var room = try Room.council()
    room.college = .residents
    var plan = room.take(
      .people,
      "Nom;Prénom;Structure;Mail\nDUPONT;Jean;;j@x.fr\nTotal;Marie;;\nTotal;2;;\nTOTAL : 2 personnes;;;\n")
    #expect(room.people.map(\.name).sorted() == ["Jean DUPONT", "Marie Total"])
    #expect(plan.said.contains("total, laissées de côté : 4, 5"), "\(plan.said)")
    plan = room.take(.agenda, "titre;minutes\nOuverture;20 mins\nNombre de points;1\nTotal;20\n")
    #expect(plan.added == 1 && room.points.last?.plannedMinutes == 20)
    plan = room.take(.agenda, "- Tour des tables (10 mins)\n- Budget: 1h environ\n- Total : 1h10\n")
    #expect(room.points.suffix(2).map(\.title) == ["Tour des tables", "Budget"], "\(plan.said)")
    #expect(room.points.suffix(2).map(\.plannedMinutes) == [10, 60])
    room.take(.commitments, "Qui;Quoi\nVille;Réparer\nTotal;1\n")
    #expect(room.facts.commitments.count == 1)
  }

  @Test("Lengths as people and programs write them")
  func lengths() throws {
    var room = try Room.council()
    let plan = room.take(
      .agenda, "Titre;Durée\nA;20mins\nB;1 hr 5 min\nC;10 minutes environ\nD;¾ h\nE;PT20M\nF;45 mn.\n")
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.points.suffix(6).map(\.plannedMinutes) == [20, 65, 10, 45, 20, 45])
  }

  @Test("Meetings are not given a day or an hour that the list has not")
  func noInvention() throws {
    var room = try Room("/space \"Conseil\"")
    #expect(
      room.plan(.sessions, "Titre;Date;Heure\nA;12/01/2027;\nB;;18h30\n").said.contains("2:") == true
        && room.facts.sessions.isEmpty)
    let plan = room.take(.sessions, "Date;Lieu\n12/01/2027;Salle A\n")
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.session?.title == "Conseil, mardi 12 janvier 2027")
    #expect(plan.said.contains("Sans heure, 19:00") && plan.said.contains("Sans titre"), "\(plan.said)")
  }

  @Test("A title tells two of one last name apart; headings repeated, rules and pages are none of the list")
  func lastNames() throws {
    var room = try Room.council()
    room.college = .residents
    let plan = room.take(
      .people,
      "Civilité;Nom;Prénom;Fonction\nMme;DUPONT;;Maire\nM.;DUPONT;;Adjoint\nMme;DUPONT;Ana;Élue\n-----;;;\nPage 1/2;;;\nCivilité;Nom;Prénom;Fonction\n;PETIT;;Gardien\n;PETIT;;Adjoint\n"
    )
    #expect(
      room.people.map(\.name) == ["Mme DUPONT", "M. DUPONT", "Ana DUPONT", "PETIT", "PETIT"], "\(plan.said)")
    #expect(plan.said.contains("laissés de côté : 5, 6, 7"), "\(plan.said)")
  }

  @Test(
    "Another address or another function is not passed over; sorted names are turned; hours are of the day of the meeting"
  )
  func identities() throws {
    var room = try Room.council()
    room.college = .residents
    var plan = room.take(.people, "nom;adresse\nMme Martin;1 rue A\nMme Martin;2 rue B\n")
    #expect(plan.added == 2, "\(plan.said)")
    plan = room.take(
      .people, "nom;fonction\nAna Lopez;maire\nAna Lopez;gardienne\nDupont, Jean\nRoy, Maire\n")
    #expect(plan.contradicted == 1 && plan.said.contains("gardienne"), "\(plan.said)")
    #expect(room.people.map(\.name).suffix(2) == ["Jean Dupont", "Roy, Maire"])
    room.take(.contributions, "texte;heure\nBonjour;19:05\nBonsoir;0:30\n")
    let times = room.said.map { Room.zone.wallTime(at: $0.at) }
    #expect(times.map { "\($0.day.iso) \($0.hour):\($0.minute)" } == ["2026-11-22 19:5", "2026-11-23 0:30"])
    plan = room.take(.commitments, "Qui;Quoi;Échéance\nVille;A;46371\n")
    #expect(room.facts.commitments.values.last?.due?.iso == "2026-12-15", "\(plan.said)")
  }

  @Test("What a point lacks is completed by the file; what it has otherwise is shown")
  func completed() throws {
    var room = try Room(
      "/space \"Conseil\"", "/session \"S1\" at=\"2026-11-22 19:00\"", "/item Accueil", "/item Budget 10")
    let plan = room.take(.agenda, "titre;minutes;intervenant\nAccueil;20;Mme Roy\nBudget;15;\n")
    #expect(plan.completed == 1 && plan.contradicted == 1, "\(plan.said)")
    #expect(
      room.points.map(\.plannedMinutes) == [20, 10] && room.points.first?.presenter == .name("Mme Roy"))
  }

  @Test("Lists of actions say where things stand in their own words")
  func listedStates() throws {
    var room = try Room.council()
    let plan = room.take(
      .commitments,
      "Qui;Quoi;Avancement\nVille;A;fait\nVille;B;50 %\nVille;C;non commencé\nVille;D;completed\nVille;E;100%\n"
    )
    #expect(plan.errors.isEmpty, "\(plan.said)")
    #expect(room.facts.commitments.values.map(\.state) == [.done, .underWay, .open, .done, .done])
  }

  @Test("Lists of actions as town halls keep them")
  func actions() throws {
    var room = try Room.council()
    let plan = room.take(
      .commitments,
      "Suivi des actions;;;\nResponsable;Action;Échéance;Statut\nVille;Réparer les mâts;15/12/2026;en cours\nM. Petit;Écrire au bailleur;;à faire\n"
    )
    #expect(plan.errors.isEmpty && plan.added == 2, "\(plan.said)")
    #expect(room.facts.commitments.values.map(\.state) == [.underWay, .open])
    #expect(room.facts.commitments.values.map { $0.due?.iso } == ["2026-12-15", nil])
    #expect(room.plan(.commitments, "qui;quoi\n;Rien\n").said.contains("2:1: « qui » est vide"))
  }
}
