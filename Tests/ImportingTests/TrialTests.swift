import Dialogue
import Facilitation
import Importing
import Publishing
import Testing
import Wording

/// What trials with many invented files found: each of a whole kind.
@Suite("Imports as people bring them")
struct TrialTests {
  @Test(
    "Numbers of spreadsheets are days only where their format shows days",
    arguments: [
      ("General", "59000"), ("GENERAL", "59000"), ("[$-40C]General", "59000"), ("Standard", "59000"),
      ("General&quot; min&quot;", "59000 min"), ("[Blue]General;[Red]-General", "59000"),
      ("0&quot;d&quot;", "59000 d"),
      ("@", "59000"), ("dd/mm/yyyy", "2061-07-13"), ("[$-F800]dddd\\, mmmm dd\\, yyyy", "2061-07-13"),
    ])
  func formats(code: String, shown: String) throws {
    var room = try Room.council()
    room.take(
      .people,
      SheetTests.workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Adresse</t></is></c></row>"
          + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Ba</t></is></c><c r=\"B2\" s=\"0\"><v>59000</v></c></row>",
        formats:
          "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>"
      ))
    #expect(room.contact("Ba")?.address == shown)
  }

  /// Everybody with their college.
  private func people(_ text: String, _ college: CollegeID? = .associations) throws -> (
    all: [String], said: String
  ) {
    var room = try Room.council()
    room.college = college
    let plan = room.take(.people, text)
    return (
      room.people.map {
        "\($0.name) \($0.college?.rawValue ?? room.facts.college(of: .person($0.id))?.rawValue ?? "–")"
      },
      plan.said
    )
  }

  @Test("A name that begins like a college is a name", arguments: ["Ba", "Dep", "Eta", "Anim", "B", "Hab"])
  func begun(name: String) throws {
    let found = try people("Nom;Prénom;Téléphone\nDiallo;Awa;0611223344\n\(name);;\nPetit;Jean;0622334455\n")
    #expect(found.all == ["Awa Diallo associations", "\(name) associations", "Jean Petit associations"])
    #expect(found.said.isEmpty, "\(found.said)")
  }

  @Test(
    "Headings of a college in usual wordings hold for those below them, and what they decide is told",
    arguments: [
      ("Habitants", "habitants"), ("HABITANTS :", "habitants"), ("Bailleurs (2)", "bailleurs"),
      ("Collège des bailleurs", "bailleurs"), ("Membres du collège habitants", "habitants"),
      ("Élus de la commune", "commune"), ("Élus", "commune"), ("College of residents", "habitants"),
      ("Représentants des bailleurs", "bailleurs"), ("Ville", "commune"), ("Habitant·e·s", "habitants"),
    ])
  func headings(title: String, college: String) throws {
    let found = try people("Nom;Tél\nPaul;07\n\(title);\nAnne;08\n")
    #expect(found.all == ["Paul associations", "Anne \(college)"], "\(found.said)")
    #expect(found.said.contains("« \(college) » ; lignes : 3"), "\(found.said)")
  }

  @Test(
    "A heading of a college that there is not keeps the file out; one above the names of the columns counts")
  func otherHeadings() throws {
    let found = try people("Nom;Tél\nPaul;07\nCollège des Martiens;\nAnne;08\n")
    #expect(found.all.isEmpty && found.said.contains("3:1: "), "\(found.said)")
    let above = try people(
      "Liste\n\nCollège habitants\nNom;Prénom\nA;B\n\nCollège bailleurs\nNom;Prénom\nC;D\n")
    #expect(above.all == ["B A habitants", "D C bailleurs"], "\(above.said)")
  }

  @Test(
    "Notes below a list are nobody",
    arguments: [
      "* a démissionné le 3/2", "(1) Sous réserve de confirmation", "Liste arrêtée au 3 février 2026",
      "NB : deux absents", "Source : mairie", "* Mme Ba est excusée ce soir",
    ])
  func notes(text: String) throws {
    let found = try people("Nom;Prénom;Tél\nA;B;06\n\(text);;\n")
    #expect(found.all == ["B A associations"] && found.said.contains("Notes sous la liste"), "\(found.said)")
    let name = try people("Nom;Prénom;Tél\nMarie de la Tour du Pin;;\n")
    #expect(name.all == ["Marie de la Tour du Pin associations"])
  }

  private func export(_ kind: ExportKind, _ room: Room) -> String {
    let output = OutputSetting(
      scope: .everything, language: .french, zone: Room.zone, now: Room.now, includesPrivateNotes: false)
    return Export(kind, as: kind.formats[0], in: room.facts, ExportSetting(output: output)).text
  }

  @Test(
    "Promises that come back answer what they answered, whatever number it has now", arguments: [true, false])
  func answers(isEmpty: Bool) throws {
    let setUp = [
      "/space \"Conseil\" kind=conseil-citoyen", "/organisation \"Ville\" collège=commune",
      "/session \"S1\" at=\"2026-11-22 19:00\"", "/item \"Accueil\" 5",
    ]
    let room = try Room(
      setUp[0], setUp[1], setUp[2], setUp[3], "2026-11-22 19:00 /open", "/next", "19:05 ? première",
      "19:06 ? à supprimer",
      "/delete c2", "19:07 ? troisième", "19:08 + autre",
      "/commitment who=Ville \"faire x\" due=2026-12-15 answers=c3")
    var copy =
      isEmpty
      ? try Room(setUp[0], setUp[1], setUp[2], setUp[3])
      : try Room(
        setUp[0], setUp[1], setUp[2], setUp[3], "2026-11-22 19:00 /open", "/next", "19:01 un", "19:01 deux",
        "19:01 trois")
    copy.take(.contributions, export(.contributions, room))
    let text = export(.commitments, room)
    #expect(text.contains("answered_text") && text.contains("troisième"), "\(text)")
    let plan = copy.take(.commitments, text)
    let promise = try #require(copy.facts.commitments.values.first, "\(plan.said)")
    #expect(promise.answers.compactMap { copy.facts.contribution($0)?.text } == ["troisième"], "\(plan.said)")
    var other = try Room(
      setUp[0], setUp[1], setUp[2], setUp[3], "2026-11-22 19:00 /open", "/next", "19:01 a", "19:01 b",
      "19:01 c")
    let left = other.take(.commitments, text)
    #expect(other.facts.commitments.values.first?.answers.isEmpty == true)
    #expect(left.said.contains("« Répond à » laissé de côté"), "\(left.said)")
  }

  /// Points with their numbers and minutes, as « 1.1 Title 20 ».
  private func points(_ text: String) throws -> (all: [String], said: String) {
    var room = try Room("/space \"C\"", "/session \"S\" at=\"2026-11-22 19:00\"")
    let plan = room.take(.agenda, text)
    let agenda = try #require(room.session).agenda
    return (
      agenda.items.map { item in
        (agenda.number(of: item.id) ?? "-") + " " + item.title + (item.plannedMinutes.map { " \($0)" } ?? "")
      }, plan.said
    )
  }

  @Test(
    "A word for a column above a list is its title",
    arguments: [
      "Points :", "Points à l’ordre du jour", "Titre", "Intitulé", "Sujets", "Item", "Ordre du jour :",
    ])
  func titles(title: String) throws {
    let found = try points("\(title)\n1. Un (5 min)\n\n2. Deux\n")
    #expect(found.all == ["1 Un 5", "2 Deux"], "\(found.said)")
    #expect(
      try points("\(title)\nAccueil, 5 min\nVoirie\n").all.suffix(2).first?.hasSuffix("Accueil 5") == true)
    #expect(try points("Titre\nAccueil\nVoirie\n").all == ["1 Accueil", "2 Voirie"])
  }

  @Test("Letters between Roman numerals stand below them, with and without indentation")
  func roman() throws {
    #expect(
      try points("I. Un\nA. aa\nB. bb\nC. cc\nII. Deux\nA. dd\nIII. Trois\n").all
        == ["1 Un", "1.1 aa", "1.2 bb", "1.3 cc", "2 Deux", "2.1 dd", "3 Trois"])
    #expect(try points("N°;Titre\nI;Un\nA;aa\nII;Deux\n").all == ["1 Un", "1.1 aa", "2 Deux"])
    let letters = "ABCDEFGHIJ".map { "\($0). Point \($0)\n" }.joined()
    #expect(try points(letters).all.map { $0.prefix { $0 != " " } } == (1...10).map { "\($0)" })
    let third = try points("I. Un\nA) aa\nB) bb\n   1) rue A\n   2) rue B\nII. Deux\n")
    #expect(
      third.said.contains("rangés autrement que leur numéro ou leur retrait ne le dit ; lignes : 4, 5"),
      "\(third.said)")
  }

  @Test("Years and numbers at the head of a title stay")
  func years() throws {
    #expect(
      try points("- Accueil\n- 2027 : quelles priorités ?\n- 15 : numéro du SAMU\n- 1914-1918 : mémoire\n")
        .all
        == ["1 Accueil", "2 2027 : quelles priorités ?", "3 15 : numéro du SAMU", "4 1914-1918 : mémoire"])
    #expect(try points("- 1 : Accueil\n- 2 : Budget\n").all == ["1 Accueil", "2 Budget"])
    #expect(try points("- 1. Accueil\n- 2. Budget\n").all == ["1 Accueil", "2 Budget"])
  }

  @Test(
    "A third level and numbers without their point are told",
    arguments: [
      ("Titre;N°\nA;1\nB;1.1\nC;1.1.1\nD;3.4\nE;2\n", "4, 5"),
      ("1. Un\n1.1. aa\n1.1.1. aaa\n2. Deux\n", "3"), ("1. Un\n1.1 Un-un\n2.1 Deux-un\n2. Deux\n", "3"),
      ("- Un\n  - aa\n    - aaa\n- Deux\n", "3"),
    ])
  func levels(text: String, lines: String) throws {
    let found = try points(text)
    #expect(
      found.said
        == "Deux niveaux seulement : rangés autrement que leur numéro ou leur retrait ne le dit ; lignes : \(lines)."
    )
  }

  private func card(_ lines: String) -> String { "BEGIN:VCARD\nVERSION:2.1\n\(lines)\nEND:VCARD\n" }

  @Test(
    "Cards: what is not kept is told by its name, columns by words of the language; soft breaks keep blanks")
  func cards() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      card(
        "FN:Jean Ba\nN:Ba;Jean;;;\nNOTE:allergique\nBDAY:1980-01-01\nUID:7\nNICKNAME:JB\nX-QUARTIER:Centre"))
    for name in ["NOTE", "BDAY", "X-QUARTIER", "Surnom"] {
      #expect(plan.said.contains("« \(name) »"), "\(plan.said)")
    }
    #expect(!plan.said.contains("UID") && !plan.said.contains("nickname"))
    room.words = Words(.english)
    #expect(room.plan(.people, card("N:;")).errors.isEmpty)
    room.take(
      .people,
      card(
        "N;ENCODING=QUOTED-PRINTABLE:Dupr=C3=A9;H=C3=A9l=C3=A8ne\nFN;ENCODING=QUOTED-PRINTABLE:Mme H=C3=A9l=C3=A8ne=\n Dupr=C3=A9"
      ))
    #expect(room.people.last?.name == "Mme Hélène Dupré")
  }

  private func calendar(_ lines: String) -> String {
    "BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n"
  }

  private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

  @Test(
    "Calendars: points of a description are listed, what is not kept is told, milestones are counted as such")
  func calendars() throws {
    var room = try Room("/space \"C\"")
    let plan = room.take(
      .sessions,
      calendar(
        event(
          "UID:1\nDTSTART:20270112T183000\nSUMMARY:Conseil\nORGANIZER:mailto:z@x.fr\nCATEGORIES:x\nDESCRIPTION:Ordre du jour :\\n1. Accueil\\n2. Voirie"
        ) + "\n" + event("UID:2\nDTSTART;VALUE=DATE:20270201\nDTEND;VALUE=DATE:20270204\nSUMMARY:Trois jours")
      ))
    let words = Words(.french)
    let preview = plan.preview(in: words).joined(separator: "\n").replacing("\u{A0}", with: " ")
    #expect(preview.contains("point : Accueil · Conseil") && preview.contains("point : Voirie"), "\(preview)")
    #expect(
      !plan.said.contains("DESCRIPTION") && plan.said.contains("ORGANIZER")
        && plan.said.contains("CATEGORIES"))
    #expect(plan.said.contains("un jalon n’en a qu’un"), "\(plan.said)")
    #expect(
      plan.counts(isDone: true, in: words).replacing("\u{A0}", with: " ").contains("4 (séance : 1"),
      "\(plan.counts(isDone: true, in: words))")
  }

  @Test("Calendars: the zone of all of it, days among times, exceptions that fall on nothing")
  func zones() throws {
    var room = try Room("/space \"C\"")
    let plan = room.take(
      .sessions,
      calendar(
        "X-WR-TIMEZONE:America/Cayenne\n"
          + event(
            "UID:1\nDTSTART:20270112T183000\nSUMMARY:A\nRDATE;VALUE=DATE:20270120\nEXDATE:20270113T183000")))
    let starts = room.facts.sessions.values.map { Room.zone.wallTime(at: $0.plannedStart) }
    #expect(
      starts.map { "\($0.day.iso) \($0.hour):\($0.minute)" } == ["2027-01-12 22:30", "2027-01-20 22:30"])
    #expect(plan.said.contains("EXDATE"), "\(plan.said)")
  }

  @Test(
    "Proposals that were exported come back without the words of the export, and are known where they are")
  func proposals() throws {
    let room = try Room(
      "/space \"Conseil\" kind=conseil-citoyen", "/person \"Mme Ada\" college=habitants",
      "/session \"S1\" at=\"2026-11-22 19:00\"", "/item \"Un\" 5", "2026-11-22 19:00 /open", "/next",
      "19:05 Ada: + Minuterie et détecteurs, comme rue Pasteur.", "19:06 + Un banc")
    let text = export(.decidimProposals, room)
    var own = room
    let again = own.plan(.decidimProposals, text)
    #expect(again.added == 0 && again.known == 2, "\(again.said)")
    var other = try Room("/space \"Conseil\" kind=conseil-citoyen", "/session \"S2\" at=\"2026-12-22 19:00\"")
    other.take(.decidimProposals, text)
    #expect(other.said.map(\.text) == ["Minuterie et détecteurs, comme rue Pasteur.", "Un banc"])
    #expect(other.plan(.decidimProposals, text).added == 0)
  }

  @Test("Decidim: states of an instance's own and what a row says in another language are told")
  func decidim() throws {
    var room = try Room.council()
    let plan = room.take(
      .decidimProposals,
      "title/fr;title/en;body/fr;body/en;state\nBancs;Benches;Des bancs;Put benches;accepted\nVide;;x;;custom_state\nA;;y;;not_answered\n"
    )
    #expect(
      plan.said.contains("« title/en », pas gardée ; lignes : 2") && plan.said.contains("« body/en »"),
      "\(plan.said)")
    #expect(plan.said.contains("« state », pas gardée ; lignes : 3."), "\(plan.said)")
  }

  @Test(
    "What was measured is refused with the reason, what an own agenda cannot bring back is told",
    arguments: ImportKind.allCases)
  func measured(kind: ImportKind) throws {
    let room = try Room(
      "/space \"Conseil\" kind=conseil-citoyen", "/person \"Mme Ada\" college=habitants",
      "/session \"S1\" at=\"2026-11-22 19:00\"", "/item \"Un\" 5", "2026-11-22 19:00 /open",
      "/present habitants=5",
      "/next", "19:05 Ada: Bonjour", "19:10 /close")
    var copy = try Room.council()
    for export in [ExportKind.attendance, .turns] {
      let plan = copy.plan(kind, self.export(export, room))
      #expect(plan.said.contains("export « \(export.rawValue) »"), "\(plan.said)")
    }
    let plan = copy.plan(.agenda, export(.agenda, room))
    for column in ["state", "start", "end"] {
      #expect(plan.said.contains("« \(column) », pas gardée"), "\(plan.said)")
    }
  }

  @Test("Cells beyond the last column, texts that are lost, sheets that are not read")
  func sheets() throws {
    var room = try Room.council()
    func text(_ name: String, _ text: String) -> String {
      "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let heading = "<row r=\"1\">\(text("A1", "Nom"))</row>"
    let wide = room.plan(
      .people, SheetTests.workbook(heading + "<row r=\"2\">\(text("A2", "Ba"))\(text("XFD2", "loin"))</row>"))
    #expect(wide.said.contains("2:1025: "), "\(wide.said)")
    let lost = room.plan(
      .people, SheetTests.workbook(heading + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>"))
    #expect(lost.said.contains("2:1: classeur abîmé"), "\(lost.said)")
    room.take(.people, SheetTests.workbook(heading + "<row r=\"2\">\(text("A2", "lit_x005F_x000D_"))</row>"))
    #expect(room.people.last?.name == "lit_x000D_")
  }

  @Test("Numbers of LibreOffice as they are, times to the second")
  func openDocument() throws {
    var room = try Room.council()
    func cell(_ attributes: String, _ text: String) -> String {
      "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }
    let heading = ["Titre", "Date", "Heure"].map { cell("office:value-type=\"string\"", $0) }.joined()
    room.take(
      .sessions,
      SheetTests.openDocument(
        "<table:table-row>\(heading)</table:table-row><table:table-row>"
          + cell("office:value-type=\"string\"", "S9")
          + cell("office:value-type=\"date\" office:date-value=\"2027-01-12\"", "12/01/27")
          + cell("office:value-type=\"time\" office:time-value=\"PT18H59M59.999999424S\"", "19:00")
          + "</table:table-row>"))
    let start = try #require(room.session).plannedStart
    #expect(Room.zone.wallTime(at: start).hour == 19 && Room.zone.wallTime(at: start).minute == 0)
    let people = ["Nom", "Tél"].map { cell("office:value-type=\"string\"", $0) }.joined()
    room.take(
      .people,
      SheetTests.openDocument(
        "<table:table-row>\(people)</table:table-row><table:table-row>"
          + cell("office:value-type=\"string\"", "Ba")
          + cell("office:value-type=\"float\" office:value=\"6.12345678E8\"", "6,12E+08")
          + "</table:table-row>"))
    #expect(room.contact("Ba")?.telephone == "0612345678")
  }

  @Test("How somebody is reached: what reaches nobody is told, what stands together is told apart")
  func reached() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      "Nom;Mail;Tél;CP;Ville\nA;a@x.fr / 0612345678;;01000;Bourg\nB;pas une adresse;6,12E+08;1000;Bourg\nC;b@;=\"0612345678\";59000;Lille\n"
    )
    #expect(room.contact("A") == Contact(mail: "a@x.fr", telephone: "0612345678", address: "01000 Bourg"))
    #expect(room.contact("B") == Contact(address: "01000 Bourg"))
    #expect(room.contact("C") == Contact(telephone: "0612345678", address: "59000 Lille"))
    room.take(
      .people, "Nom;Contact;Tél\nD;d@x.fr / 0612345678;\nE;0612345678;\nF;voir secrétariat;\nG;;'0612345678\n"
    )
    #expect(room.contact("D") == Contact(mail: "d@x.fr", telephone: "0612345678"))
    #expect(room.contact("E")?.telephone == "0612345678" && room.contact("G")?.telephone == "0612345678")
    #expect(room.contact("F")?.address == "voir secrétariat")
    #expect(
      plan.said.contains("(« Mail ») ; lignes : 3, 4") && plan.said.contains("(« Tél ») ; lignes : 3"),
      "\(plan.said)")
  }

  @Test("A civility tells two people of one name apart")
  func civilities() throws {
    var room = try Room.council()
    let plan = room.take(.people, "Civilité;Nom;Prénom\nMme;BA;Adé\nM.;BA;Adé\n")
    #expect(room.people.count == 2, "\(plan.said)")
    #expect(room.take(.people, "Civilité;Nom;Prénom\nMme;BA;Zoé\nMme;BA;Zoé\n").added == 1)
  }

  @Test(
    "Lengths wherever they stand in a line",
    arguments: [
      ("1. Rue B (0:20)", "1 Rue B 20"), ("1. Questions : 1/4 d’heure", "1 Questions 15"),
      ("1. (10') Pause", "1 Pause 10"),
      ("1. Parkings – 1h15 – Mme Ba", "1 Parkings 75"), ("1. Deux\t15 min\tM. Petit", "1 Deux 15"),
      ("Titre;Durée\nA;19.999999999999996", "1 A 20"),
    ])
  func lengths(text: String, wanted: String) throws {
    #expect(try points(text + "\n").all == [wanted])
  }

  @Test("Half a minute is no length; an end before the start, and what is due long before, are told")
  func oddTimes() throws {
    #expect(try points("Titre;Durée\nA;20.5 min\n").said.contains("20.5 min"))
    #expect(try points("Titre;Début;Fin\nA;19:10;19:00\n").said.contains("Fin avant le début"))
    var room = try Room.council()
    #expect(
      room.take(.commitments, "qui;quoi;pour quand\nVille;A;31/12/1999\n").said.contains(
        "bien avant la séance"))
  }

  @Test("What is too long for an agenda is refused at once, a table by the columns that it lacks")
  func long() throws {
    var room = try Room.council()
    let table = "Nom;Prénom;Courriel\n" + String(repeating: "A;B;a@x.fr\n", count: 20_000)
    #expect(room.plan(.agenda, table).said.contains("colonnes manquantes"))
    #expect(
      room.plan(.agenda, String(repeating: "Une ligne de prose\n", count: 20_000)).said.contains("plus de"))
    let namesakes = "Nom;Mail\n" + (0..<600).map { "Ba;a\($0)@x.fr\n" }.joined()
    #expect(room.plan(.people, namesakes).said.contains("personnes du même nom"))
  }
}
