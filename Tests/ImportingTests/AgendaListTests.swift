import Dialogue
import Importing
import Synchronization
import Testing

@Suite("Agendas that are lists")
struct AgendaListTests {
  /// Points with their numbers and minutes, as « 1.1 Title 20 ».
  private func points(_ text: String) throws -> [String] {
    var room = try Room("/space \"C\"", "/session \"S\" at=\"2026-11-22 19:00\"")
    let plan = room.take(.agenda, text)
    #expect(plan.errors.isEmpty, "\(plan.said)")
    let agenda = try #require(room.session).agenda
    return agenda.items.map { item in
      let presenter = item.presenter.flatMap { room.facts.name(of: $0) }.map { " <\($0)>" } ?? ""
      return (agenda.number(of: item.id) ?? "-") + " " + item.title
        + (item.plannedMinutes.map { " \($0)" } ?? "") + presenter
    }
  }

  private static let wanted = ["1 Accueil 5", "2 Budget 90", "2.1 Recettes", "2.2 Dépenses 20", "3 Voirie"]

  @Test(
    "Numbers of every kind",
    arguments: [
      "1. Accueil (5 min)\n2. Budget (1h30)\n2.1. Recettes\n2.2. Dépenses (20 min)\n3. Voirie\n",
      "1) Accueil - 5 min\n2) Budget - 1h30\n   a) Recettes\n   b) Dépenses - 20 min\n3) Voirie\n",
      "I. Accueil : 5 min\nII. Budget : 1h30\n  1. Recettes\n  2. Dépenses : 20 min\nIII. Voirie\n",
      "A - Accueil (5’)\nB - Budget (90 min)\n  1 - Recettes\n  2 - Dépenses (20’)\nC - Voirie\n",
      "1° Accueil, 5 min\n2° Budget, 1h30\n- Recettes\n- Dépenses, 20 min\n3° Voirie\n",
      "Point 1 : Accueil (5 min)\nPoint 2 : Budget (1 h 30)\n  – Recettes\n  – Dépenses (20 min)\nPoint 3 : Voirie\n",
      "- Accueil [5 min]\n- Budget [1h30]\n    - Recettes\n    - Dépenses [20 min]\n- Voirie\n",
      "* Accueil (5 min)\n* **Budget** (1h30)\n\t* Recettes\n\t* Dépenses (20 min)\n* Voirie\n",
      "# Ordre du jour\n\n## 1. Accueil (5 min)\n## 2. Budget (1h30)\n### 2.1 Recettes\n### 2.2 Dépenses (20 min)\n## 3. Voirie\n",
      "# Ordre du jour\n## Accueil (5 min)\n## Budget (1h30)\n### Recettes\n### Dépenses (20 min)\n## Voirie\n",
      "• Accueil – 5 min\r\n• Budget – 1h30\r\n  ◦ Recettes\r\n  ◦ Dépenses – 20 min\r\n• Voirie\r\n",
      "1/ Accueil (5 min)\n2/ Budget (1h30)\n2.1/ Recettes\n2.2/ Dépenses (20 min)\n3/ Voirie\n",
      "- [ ] Accueil (5 min)\n- [x] Budget (1h30)\n  - [ ] Recettes\n  - [ ] Dépenses (20 min)\n- [ ] Voirie\n",
      "(1) Accueil (5 min)\n(2) Budget (1h30)\n  (a) Recettes\n  (b) Dépenses (20 min)\n(3) Voirie\n",
      "n°;titre;durée\n1;Accueil;5\n2;Budget;1h30\n2,1;Recettes;\n2,2;Dépenses;0:20\n3;Voirie;\n",
      "N°;Intitulé;Durée (min)\nI;Accueil;5\nII;Budget;90\na;Recettes;\nb;Dépenses;20\nIII;Voirie;\n",
      "| N° | Point | Temps |\n|---|---|---|\n| 1 | Accueil | 5 min |\n| 2 | Budget | 1 h 30 |\n| 2.1 | Recettes | |\n| 2.2 | Dépenses | 20 |\n| 3 | Voirie | |\n",
    ])
  func numbers(text: String) throws {
    #expect(try points(text) == Self.wanted)
  }

  @Test(
    "Numbers without a dot go on from those with one; a length and a name behind a title are found in any order",
    arguments: [
      (
        "1.1 Opening (5 min)\n1.2 Minutes\n2 Budget: 1h\n   - capital\n3 AOB\n",
        ["1.1 Opening 5", "1.2 Minutes", "2 Budget 60", "2.1 capital", "3 AOB"]
      ),
      ("1. Accueil (10 mn) - Mme la Maire\n2. Voirie\n", ["1 Accueil 10 <Mme la Maire>", "2 Voirie"]),
      ("1. Accueil (10 min) et tour de table\n2. Voirie\n", ["1 Accueil et tour de table 10", "2 Voirie"]),
      ("1. Minutes – 10 minutes, Mrs Lee\n2. AOB\n", ["1 Minutes 10 <Mrs Lee>", "2 AOB"]),
    ])
  func mixed(text: String, wanted: [String]) throws {
    // What stands before the first point of the upper level has a level of its own.
    #expect(
      try points(text).map { $0.drop { $0.isNumber || $0 == "." } }
        == wanted.map { $0.drop { $0.isNumber || $0 == "." } })
  }

  @Test("Times of day say how long a point lasts")
  func times() throws {
    #expect(
      try points("19h00 – 19h10 : Accueil\n19h10 – 20h00 : Voirie\n") == ["1 Accueil 10", "2 Voirie 50"])
    #expect(
      try points("18:30 Accueil\n18:45 Budget\n19:15 Fin\n") == ["1 Accueil 15", "2 Budget 30", "3 Fin"])
    #expect(try points("Point;Début;Fin\nAccueil;19:00;19:10\n") == ["1 Accueil 10"])
  }

  @Test("Who presents a point stands beside its length, or behind a word that says so")
  func presenters() throws {
    #expect(
      try points(
        "1. Budget (M. Petit, 20 min)\n2. Voirie – présenté par Mme Le Goff\n3. École (par la ville)\n4. Rue (2026)\n"
      ) == [
        "1 Budget 20 <M. Petit>", "2 Voirie <Mme Le Goff>", "3 École <la ville>", "4 Rue (2026)",
      ])
    #expect(try points("Intitulé;Durée;Intervenant\nBudget;20 min;M. Petit\n") == ["1 Budget 20 <M. Petit>"])
    #expect(
      try points("title,text,agenda_duration,agenda_comment,agenda_type\nBudget,,1:00,,common\n") == [
        "1 Budget 60"
      ])
  }

  @Test("Where nothing has a mark, each line is a point; where something has, other lines are told")
  func plain() throws {
    #expect(try points("Accueil\nBudget, 20 min\n\nVoirie\n") == ["1 Accueil", "2 Budget 20", "3 Voirie"])
    var room = try Room.council()
    let plan = room.take(.agenda, "Mardi 3 mars\nSalle A\n\n1. Budget\n   de la ville\n2. Voirie\nMerci !\n")
    #expect(room.points.suffix(2).map(\.title) == ["Budget de la ville", "Voirie"])
    #expect(plan.said == "Lignes qui ne sont pas des points : 1, 2, 7.")
    #expect(room.plan(.agenda, "\n\n").said.contains("fichier vide"))
    #expect(
      room.plan(.agenda, "sujet abordé;temps\nA;5\nB;6\n").said.contains(
        "colonnes manquantes : title / titre"))
  }

  @Test(
    "Marks, lengths and presenters as word processors, mails and web pages write them",
    arguments: [
      (
        "1 - Accueil\n2 - Budget\n2 bis - Annexe\n2ter. Autre\n3 - Divers\n",
        ["Accueil", "Budget", "Annexe", "Autre", "Divers"]
      ),
      ("① Accueil\n② Budget\n", ["Accueil", "Budget"]),
      ("• Budget\n   o Fonds\n• Divers\n", ["Budget", ">Fonds", "Divers"]),
      (
        "> 1. Accueil\n> 2. Budget\n>    2.1 Fonds\nMarie a écrit :\n>> 1. Vieux\n",
        ["Accueil", "Budget", ">Fonds"]
      ),
      ("> Accueil\n> Budget\n", ["Accueil", "Budget"]),
      (
        "- Accueil (18h30 - 18h40)\n- Budget, par Mme Petit (18h40 – 19h10)\n",
        ["Accueil 10", "Budget 30 <Mme Petit>"]
      ),
      (
        "1) Accueil 5'\n2) Budget 1h30\n3) Vœux 1 h ½\n4) Ville à 15 min\n",
        ["Accueil 5", "Budget 90", "Vœux 90", "Ville à 15 min"]
      ),
      (
        "1. Rue B (M. Petit)\n2. Rue C (Cllr Smith)\n3. Rue (2026)\n",
        ["Rue B <M. Petit>", "Rue C <Cllr Smith>", "Rue (2026)"]
      ),
      ("Accueil : 5 minutes\nDivers\nDurée totale : 25 minutes\n", ["Accueil 5", "Divers"]),
      ("19h15 → 20h : Débat\nde 20h à 20h15 : clôture\n", ["Débat 45", "clôture 15"]),
      (
        "- [Dossier](https://x.fr/a) (20 min)\n- *Luc* et `b`\n- ~~Retiré~~\n",
        ["Dossier (https://x.fr/a) 20", "*Luc* et b"]
      ),
      (
        "| Point | Durée | Qui |\n|---|---|---|\n| **Budget** \\| fonds | 20 min | [Ana](http://x.fr) |\n",
        ["Budget | fonds 20 <Ana (http://x.fr)>"]
      ),
      ("Point;Intitulé;Durée\n1;Accueil;1 h ½\n2;Vote;1h 1/4\n", ["Accueil 90", "Vote 75"]),
      ("1 Accueil\n2 Budget\n2.1 Fonds\n", ["Accueil", "Budget", ">Fonds"]),
      ("01 Accueil\n02 Budget\n", ["Accueil", "Budget"]),
      ("1°/ Accueil\n2°/ Budget\n", ["Accueil", "Budget"]),
      ("1.Accueil\n2.Budget\n2.1.Sous\n", ["Accueil", "Budget", ">Sous"]),
      ("1\\. Accueil\n2\\. Budget\n", ["Accueil", "Budget"]),
      ("- 1. Accueil\n- 2. Budget\n", ["Accueil", "Budget"]),
      (
        "1. Accueil\n   Mot du maire\n2. Budget\n\tFonds\n", ["Accueil", ">Mot du maire", "Budget", ">Fonds"]
      ),
      ("1. Réunion du 12 (18h30)\n2. Ouverture - 19h\n3. Fin\n", ["Réunion du 12 30", "Ouverture", "Fin"]),
      ("4. 8 h de travail\n5. Fin\n", ["8 h de travail", "Fin"]),
      ("Budget : 20 minutes – présenté par Mme Petit\nDivers\n", ["Budget 20 <Mme Petit>", "Divers"]),
      ("Time,Item,Lead\n7.00pm,Welcome,Chair\n7.10pm,Budget,\n", ["Welcome 10 <Chair>", "Budget"]),
      ("Agenda item,Lead officer,Time allocated\nWelcome,Chair,5 mins\n", ["Welcome 5 <Chair>"]),
    ] as [(String, [String])])
  func written(text: String, wanted: [String]) throws {
    let found = try points(text).map { point in
      let number = point.prefix { $0 != " " }
      return (number.contains(".") ? ">" : "") + point.dropFirst(number.count + 1)
    }
    #expect(found == wanted)
  }

  @Test("What is known otherwise is shown, and stays as it is")
  func contradictions() throws {
    var room = try Room.council()
    let plan = room.take(.agenda, "titre;durée\nAccueil;15\nParkings;30\nVoirie;5\n")
    #expect(plan.added == 1 && plan.known == 1 && plan.contradicted == 1)
    #expect(plan.said.contains("Ligne 2") && plan.said.contains("durée : 5 min ≠ 15 min"))
    #expect(room.points.map(\.plannedMinutes) == [5, 30, 5])
  }

  @Test("Dots lead to the length at the end of a line, or to a page, which is told")
  func leaders() throws {
    var room = try Room.council()
    room.take(
      .agenda,
      """
      1. Ouverture ........ 5
      2. Budget . . . . . . M. Petit . . . . 30 min
      3. Voirie…… 1h
      4. Suites... 10
      5. Nom du futur square ........
      6. Et après... les vacances
      """)
    let points = room.points.suffix(6)
    #expect(
      points.map(\.title) == [
        "Ouverture", "Budget", "Voirie", "Suites", "Nom du futur square", "Et après... les vacances",
      ], "\(points.map(\.title))")
    #expect(points.map(\.plannedMinutes) == [5, 30, 60, 10, nil, nil])
    #expect(points.dropFirst().first?.presenter == .name("M. Petit"))
    let plan = room.take(.agenda, "Préambule ..... 1\nMobilités ..... 2\nHabitat ....... 7\n")
    #expect(room.points.suffix(3).map(\.title) == ["Préambule", "Mobilités", "Habitat"])
    #expect(room.points.suffix(3).allSatisfy { $0.plannedMinutes == nil })
    #expect(
      plan.said.contains("Numéros de page au bout des lignes, laissés de côté ; lignes : 1, 2, 3."),
      "\(plan.said)")
  }

  @Test("How far an agenda is read is told by hundredths")
  func progress() throws {
    let room = try Room.council()
    let told = Mutex<[Int]>([])
    var ids = IDSource(seed: 1)
    let text = (1...60).map { "\($0). Point \($0)" }.joined(separator: "\n")
    let plan = ImportPlan(
      .agenda, of: Array(text.utf8), room.setting, in: room.facts, ids: &ids
    ) { done, count in
      told.withLock { $0.append(done * 100 / count) }
      return true
    }
    let shares = told.withLock { $0 }
    #expect(plan.added == 60 && shares.count > 50 && shares == shares.sorted() && shares.last ?? 0 > 95)
  }

  @Test("An import begins with what its file is called, unless it adds nothing")
  func named() throws {
    var room = try Room.council()
    var setting = room.setting
    setting.file = "odj.txt"
    var ids = IDSource(seed: 1)
    let plan = ImportPlan(.agenda, of: Array("1. Vœux".utf8), setting, in: room.facts, ids: &ids)
    #expect(plan.events.first == .act(.imported(file: "odj.txt")) && plan.events.count == 2)
    room.take(.agenda, "1. Vœux")
    let again = ImportPlan(.agenda, of: Array("1. Vœux".utf8), setting, in: room.facts, ids: &ids)
    #expect(again.events.isEmpty && again.known == 1)
  }
}
