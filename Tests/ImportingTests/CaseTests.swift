import Dialogue
import Importing
import Testing

/// Files as people bring them, and what must come of them.
@Suite("Files as they are brought")
struct CaseTests {
  @Test("Windows-1252 keeps its apostrophes, œ, €, dashes")
  func windows() throws {
    var room = try Room.council()
    let file = EncodingTests.windows(
      "text;speaker\nL’École de la rue du Cœur coûte 500 € – trop …;M. L’Exemple\n")
    let plan = room.take(.contributions, file)
    #expect(plan.said.contains("Lu comme du Windows-1252"))
    #expect(room.said.map(\.text) == ["L’École de la rue du Cœur coûte 500 € – trop …"])
    #expect(room.said.first?.speaker == .name("M. L’Exemple"))
  }

  @Test("Rows of separators only are no rows")
  func blankRows() throws {
    var room = try Room.council()
    let plan = room.take(.people, "nom;collège;contact\nMme A;habitants;\n;;\n \u{A0};;\n")
    #expect(plan.errors.isEmpty && room.people.map(\.name) == ["Mme A"])
  }

  @Test(
    "Cells that lack at the end are empty, empty ones too many are passed over, text too much is an error")
  func shortRows() throws {
    var room = try Room.council()
    let plan = room.take(
      .people, "nom;collège;contact\nMme A;habitants;a@example.org\nMme B;habitants\nMme C;habitants;;\n")
    #expect(plan.errors.isEmpty && room.people.map(\.name) == ["Mme A", "Mme B", "Mme C"])
    #expect(room.contact("Mme A") == Contact(mail: "a@example.org"))
    #expect(room.plan(.people, "nom;collège\nMme D;habitants;;x\n").said.contains("2:18: 4 cellules"))
  }

  @Test("First and last name make the name, so that nobody of a family is lost; e-mail is contact")
  func families() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      "Nom;Prénom;Email;Collège\nMARTIN;Jean;jean@example.org;habitants\nMARTIN;Anne;anne@example.org;habitants\n"
    )
    #expect(plan.added == 2 && plan.notices.isEmpty)
    #expect(room.people.map(\.name) == ["Jean MARTIN", "Anne MARTIN"])
    #expect(room.contact("Anne MARTIN")?.mail == "anne@example.org")
    #expect(room.take(.people, "prénom,nom\nanne,martin\n").known == 1)
  }

  @Test(
    "Bodies of Decidim are plain text; what was withdrawn is left out and counted, what was accepted keeps its fate"
  )
  func decidim() throws {
    var room = try Room.council()
    let plan = room.take(
      .decidimProposals,
      """
      id;title/fr;body/fr;state
      1;Des bancs;"<p>Installer des <strong>bancs</strong> &amp; des tables</p><ul><li>rue A</li><li>rue B</li></ul>";accepted
      2;Un puits;"Un puits rue C";withdrawn
      """)
    #expect(room.said.map(\.text) == ["Des bancs\nInstaller des bancs & des tables\n- rue A\n- rue B"])
    #expect(room.said.first?.kind == .proposal && room.said.first?.fate?.fate == .accepted(because: nil))
    #expect(plan.said.contains("retirés : 1") && plan.said.contains("Colonnes non lues : id"))
  }

  @Test("Lengths as agendas write them")
  func lengths() throws {
    var room = try Room.council()
    let plan = room.take(
      .agenda,
      "titre;minutes\nOuverture;20 min\nBudget;1h30\nVoirie;0:20\nPause;10’\nTour;1,5 h\nFin;0:05:00\n")
    #expect(plan.errors.isEmpty)
    #expect(room.points.suffix(6).map(\.plannedMinutes) == [20, 90, 20, 10, 90, 5])
  }

  @Test("Two of one name are told apart by all that is known of them; columns that nobody reads are told")
  func namesakes() throws {
    var room = try Room.council()
    let plan = room.take(
      .people,
      """
      nom;collège;organisme;Courriel;Téléphone;Remarques
      Mme Martin;habitants;;m1@example.org;0600000001;
      Mme Martin;bailleurs;;m2@example.org;0600000002;vient tard
      M. B;associations;Asso A;;;
      M. C;bailleurs;Asso A;;;
      """)
    #expect(plan.errors.isEmpty && room.people.map(\.name) == ["Mme Martin", "Mme Martin", "M. B", "M. C"])
    #expect(
      room.people.compactMap { room.facts.college(of: .person($0.id)) } == [
        .residents, .landlords, .associations, .landlords,
      ])
    #expect(plan.said.contains("Ligne 3") && plan.said.contains("m1@example.org ≠ m2@example.org"))
    #expect(plan.said.contains("« M. C » n’est pas du collège de « Asso A »"))
    #expect(plan.said.contains("Colonnes non lues : Remarques"))
    let again = room.plan(.people, "nom;collège;courriel\nMme Martin;habitants;m2@example.org\n")
    #expect(again.added == 0 && again.contradicted == 1 && again.said.contains("bailleurs ≠ habitants"))
  }

  @Test("A point that the agenda has not is told with its place, and what was said on it is kept")
  func unknownPoint() throws {
    var room = try Room.council()
    let plan = room.take(.contributions, "texte;point\nBonjour;Parkings et éclairage\nOui;parkings\nNon;2\n")
    #expect(plan.said.contains("Ligne 2, colonne 9 : point « Parkings et éclairage » introuvable"))
    #expect(plan.said.contains("Accueil, Parkings"))
    #expect(room.said.map(\.item) == [nil, room.points[1].id, room.points[1].id])
    #expect(room.plan(.contributions, "texte;point\nBonjour;Parkings et éclairage\n").known == 1)
  }

  @Test("What was moderated out is told as such, not as known")
  func polis() throws {
    var room = try Room.council()
    let plan = room.take(
      .polis, "comment-id,moderated,comment-body\n1,1,Un banc\n2,-1,Insulte\n3,0,\"Deux\nlignes\"\n")
    #expect(plan.added == 2 && plan.known == 0 && plan.notices.contains(.setAside(1)))
    #expect(room.said.map(\.text) == ["Un banc", "Deux\nlignes"])
  }

  @Test("One undo takes all of a file back")
  func undo() throws {
    var room = try Room.council()
    let before = room.facts
    room.take(.people, "nom;collège;organisme;courriel\nA;associations;Asso;a@b.fr\nB;associations;Asso;\n")
    #expect(room.facts != before)
    try room.undo()
    #expect(room.facts == before)
  }

  @Test("The same file twice adds nothing, and a longer one only what is new")
  func twice() throws {
    var room = try Room.council()
    let people = "nom;collège;téléphone\nZoé;habitants;06 11 22 33 44\nAbel;habitants;\n"
    #expect(room.take(.people, people).added == 2)
    let again = room.plan(.people, people)
    #expect(again.added == 0 && again.known == 2 && again.events.isEmpty)
    let more = room.take(.people, people + "Abel;habitants;0611223355\nIda;habitants;\n")
    #expect(more.added == 1 && more.completed == 1 && room.contact("Abel")?.telephone == "0611223355")
    let agenda = "titre\nPause\nTour\nPause\n"
    #expect(room.take(.agenda, agenda).added == 3)
    #expect(room.plan(.agenda, agenda).known == 3)
  }
}
