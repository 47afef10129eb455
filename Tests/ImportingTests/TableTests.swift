import Dialogue
import Importing
import Testing
import Wording

@Suite("Tables")
struct TableTests {
  @Test("Line ends, separators and marks of every sort", arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
  func dialects(separator: String, end: String) throws {
    var room = try Room.council()
    let text = ["\u{FEFF}name\(separator)college", "Zoé\(separator)habitants", ""].joined(separator: end)
    #expect(room.take(.people, text).added == 1 && room.people.map(\.name) == ["Zoé"])
  }

  @Test("The separator is what gives the columns, whatever else is frequent")
  func separator() throws {
    var room = try Room.council()
    #expect(room.take(.people, "Nom, prénom d’usage;Nom;Collège\nx, y, z;Zoé;habitants\n").added == 1)
    #expect(room.take(.people, "sep=;\nNom;Adresse\nAbel;\"3, rue du Mail, 45000 Orléans\"\n").added == 1)
    #expect(room.contact("Abel")?.address == "3, rue du Mail, 45000 Orléans")
    #expect(
      room.take(.people, "| Nom | Collège |\n|:----|--------:|\n| Ida | habitants |\n| Léa |  |\n").added == 2
    )
    #expect(room.people.map(\.name) == ["Zoé", "Abel", "Ida", "Léa"])
  }

  @Test("Titles may stand above the heading; empty columns beside it do not matter")
  func titles() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      "Liste des inscrits;;;;\nMise à jour : 3 mars 2026;;;;\n\n;;;;\nN°;NOM;PRÉNOM;TÉL.;\n1;MARTIN;Jean;06 11 22 33 44;\n2;DUPRÉ;;;\n;;;;\n"
    )
    #expect(plan.errors.isEmpty && room.people.map(\.name) == ["Jean MARTIN", "DUPRÉ"])
    #expect(plan.said == "Colonnes non lues : N°.")
  }

  @Test(
    "Columns as lists and programs call them",
    arguments: [
      (
        "Civilité;Nom;Prénom;Adresse électronique;Structure;Fonction;Catégorie d’acteur\nMme;Diallo;Awa;awa@b.fr;Centre social;Directrice;associations\n",
        "Awa Diallo"
      ),
      (
        "first_name,last_name,email,structure_level,number,groups\nAwa,Diallo,awa@b.fr,Centre social,12,Delegates\n",
        "Awa Diallo"
      ),
      (
        "Display Name,Email,Phone,Current Employer,Job Title\nAwa Diallo,awa@b.fr,,Centre social,Directrice\n",
        "Awa Diallo"
      ),
      (
        "id;code;user/name;user/email;user/user_group\n1;ABC;Awa Diallo;awa@b.fr;Centre social\n",
        "Awa Diallo"
      ),
      (
        "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value\nAwa,Diallo,Centre social,awa@b.fr,\n",
        "Awa Diallo"
      ),
      ("Civilité;Nom;Courriel;Organisme\nMme;Diallo;awa@b.fr;Centre social\n", "Mme Diallo"),
      ("Nom complet;Mél;Association\nAwa Diallo;awa@b.fr;Centre social\n", "Awa Diallo"),
    ])
  func headings(text: String, name: String) throws {
    var room = try Room.council()
    room.college = .associations
    let plan = room.take(.people, text)
    #expect(plan.errors.isEmpty && plan.added == 2, "\(plan.said)")
    #expect(room.people.map(\.name) == [name] && room.contact(name)?.mail == "awa@b.fr")
    #expect(room.facts.organisations.values.map(\.name) == ["Centre social"])
    #expect(text.contains("Directrice") == (room.people.first?.function == "Directrice"))
  }

  @Test("What somebody is reached by, in one column or in several")
  func contacts() throws {
    var room = try Room.council()
    room.take(
      .people,
      """
      nom;contact;rue;code postal;ville
      A;a@b.fr;;;
      B;06 11 22 33 44;;;
      C;3 rue du Mail;;;
      D;;3 rue du Mail;45000;Orléans
      """)
    #expect(room.contact("A") == Contact(mail: "a@b.fr"))
    #expect(room.contact("B") == Contact(telephone: "06 11 22 33 44"))
    #expect(room.contact("C") == Contact(address: "3 rue du Mail"))
    #expect(room.contact("D") == Contact(address: "3 rue du Mail, 45000 Orléans"))
  }

  @Test("The same person is known by all that identifies; half a name is nobody’s")
  func identity() throws {
    var room = try Room.council()
    room.take(
      .people, "prénom;nom;téléphone;collège\nAwa;Diallo;06 11 22 33 44;habitants\nAwa;Diarra;;habitants\n")
    let plan = room.take(
      .people,
      "nom;téléphone;courriel;collège\nAwa;;;habitants\nAWA DIALLO;+33 6 11 22 33 44;a@b.fr;habitants\nDiallo;;;\n"
    )
    #expect(plan.added == 2 && plan.completed == 1 && plan.contradicted == 0)
    #expect(room.people.map(\.name) == ["Awa Diallo", "Awa Diarra", "Awa", "Diallo"])
    let said = room.take(.contributions, "texte;qui\nBonjour;Awa Dia\nOui;awa diarra\n")
    #expect(said.errors.isEmpty)
    #expect(room.said.map(\.speaker) == [.name("Awa Dia"), .person(room.people[1].id)])
  }

  @Test(
    "What is wrong is told with line, character and expectation, and nothing is imported",
    arguments: [
      (ImportKind.people, "name;college\nA;habitants\nB;martiens\n", "3:3: « martiens »"),
      (.people, "name;college\n ;habitants\n", "2:1: « name » est vide"),
      (.people, "name;organisation\n\"Zoé, l'aînée\";Inconnue\n", "2:16: organisme inconnu « Inconnue »"),
      (.people, "nome;x\nA;b\n", "1:1: colonnes manquantes : name / nom, last_name"),
      (.people, "name;name\nA;b\n", "1:6: la colonne « name » est en double"),
      (.people, "", "1:1: fichier vide"),
      (.people, "\u{FEFF}\n;;\n", "1:1: fichier vide"),
      (.people, "name;college\nA;\"b\n", "2:3: un guillemet"),
      (.people, "name;college\n\"A\"b;c\n", "2:4: texte après un guillemet"),
      (.people, "name;college\nA;habitants;c\n", "2:13: 3 cellules"),
      (.agenda, "title;minutes\nA;dix\n", "2:3: « dix »"),
      (.agenda, "title;minutes\nA;1500\n", "2:3: « 1500 » : un point dure au plus 24 heures"),
      (.agenda, "title;minutes\nA;99999999999999999999\n", "2:3: « 99999999999999999999 »"),
      (.agenda, "title;kind\nA;fête\n", "2:3: « fête »"),
      (.agenda, "title;subject\nA;b\n", "2:3: Introuvable : « b »"),
      (.agenda, "{\\rtf1 x", "1:1: document de traitement de texte"),
      (.agenda, "%PDF-1.7", "1:1: les PDF"),
      (.contributions, "text;kind\n\"é\nà\";rumeur\n", "3:4: « rumeur »"),
      (.contributions, "text;at\nA;2026-11-22T25:00:00Z\n", "2:3: "),
      (.people, "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "1:1: ce fichier se lit avec : import sessions"),
      (.sessions, "titre;date\nA;31/02/2027\n", "2:3: "),
    ])
  func errors(kind: ImportKind, text: String, message: String) throws {
    var room = try Room.council()
    let plan = room.plan(kind, text)
    #expect(plan.said.contains(message), "\(plan.said)")
    #expect(plan.events.isEmpty && plan.added == 0 && !plan.errors.isEmpty)
    for error in plan.errors { #expect(!error.message(in: Words(.english)).isEmpty) }
  }

  @Test("One bad line among good ones keeps all of them out; no more than twenty are told")
  func allOrNothing() throws {
    var room = try Room.council()
    let plan = room.plan(.people, "name;college\nA;habitants\n" + String(repeating: "B;x\n", count: 50))
    #expect(plan.errors.count == 20 && plan.events.isEmpty && plan.additions.isEmpty)
  }

  @Test("What would be added is told by name")
  func preview() throws {
    var room = try Room.council()
    let plan = room.plan(.people, "nom;collège;organisme\nAwa;associations;Asso\n")
    #expect(
      plan.preview(in: Words(.english)) == [
        "+ organisation: Asso · associations", "+ person: Awa · Asso, associations",
      ])
    #expect(plan.counts(isDone: false, in: Words(.english)) == "To be added: 2; already known: 0.")
  }

  @Test("It can be given up, and nothing comes of it")
  func givenUp() throws {
    var room = try Room.council()
    var ids = IDSource(seed: 1)
    let rows = Array(("nom\n" + (0..<3000).map { "P\($0)\n" }.joined()).utf8)
    let plan = ImportPlan(.people, of: rows, room.setting, in: room.facts, ids: &ids) { done, _ in done < 2000
    }
    #expect(plan.isGivenUp && plan.events.isEmpty && plan.additions.isEmpty)
    #expect(room.plan(.people, rows).added == 3000)
  }
}
