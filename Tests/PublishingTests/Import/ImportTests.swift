import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Imports")
struct ImportTests {
  private func plan(
    _ kind: ImportKind, _ text: String, _ scene: SeanceFourteen = SeanceFourteen(), bytes: [UInt8]? = nil
  ) -> ImportPlan {
    var ids = IDSource(seed: 99)
    return ImportPlan(
      kind, of: bytes ?? Array(text.utf8), into: scene.meeting, in: scene.facts, at: scene.scene.now,
      ids: &ids)
  }

  private func carriedOut(_ plan: ImportPlan, _ scene: SeanceFourteen = SeanceFourteen()) -> SeanceFourteen {
    var scene = scene
    for event in plan.events { scene.scene.happens(event) }
    return scene
  }

  private static let people = """
    Nom;organisation;collège;full_name;contact\r
    Mme Haddad;;habitants;Samia Haddad;06 11 22 33 44\r
    "M. ""Jo"" Lopez";Centre social;associations;;\r
    Mme Ferrand;Ville de Belmont;;;\r
    Agent Dupré;ville de belmont;;;\r

    """

  @Test("people with organisations and identities; those who are known are left out")
  func people() throws {
    let plan = plan(.people, Self.people)
    #expect(plan.errors == [] && plan.added == 3 && plan.known == 1 && !plan.isLatin)
    let facts = carriedOut(plan).facts
    let jo = try #require(facts.people.values.first { $0.name == "M. \"Jo\" Lopez" })
    #expect(facts.college(of: .person(jo.id)) == .associations)
    let samia = try #require(facts.people.values.first { $0.name == "Mme Haddad" })
    #expect(facts.identities[samia.id] == Identity(fullName: "Samia Haddad", contact: "06 11 22 33 44"))
    let agent = try #require(facts.people.values.first { $0.name == "Agent Dupré" })
    #expect(facts.college(of: .person(agent.id)) == .commune)
  }

  private static let agenda = """
    number,title,minutes,kind,presenter,subject
    6,Questions diverses,10,discussion,M. Petit,
    6.1,Clés,5,décision,,jardin partagé de la tour c
    6.2,Outils,,,,
    7,Pot,15,break,Le comité,
    4,Jardin partagé,25,,,
    """

  @Test("an agenda with points under points, behind what is there")
  func agenda() throws {
    let plan = plan(.agenda, Self.agenda)
    #expect(plan.errors == [] && plan.added == 4 && plan.known == 1)
    let agenda = carriedOut(plan).meeting.agenda
    #expect(agenda.items.suffix(4).map(\.title) == ["Questions diverses", "Clés", "Outils", "Pot"])
    #expect(agenda.items.suffix(4).compactMap { agenda.number(of: $0.id) } == ["6", "6.1", "6.2", "7"])
    #expect(agenda.items.last?.kind == .pause && agenda.items.last?.presenter == .name("Le comité"))
  }

  @Test("what was exported comes back, and adds nothing where it came from")
  func exported() throws {
    let scene = SeanceFourteen()
    let text = TableExportTests.export(.contributions).text
    #expect(plan(.contributions, text).added == 0 && plan(.contributions, text).known == 7)
    var other = scene
    let empty: ID<Session> = other.scene.id()
    other.scene.happens(
      .planned(Session.Plan(id: empty, space: other.space, title: "Copie", start: .epoch)))
    var ids = IDSource(seed: 5)
    let plan = ImportPlan(
      .contributions, of: Array(text.utf8), into: other.facts.session(empty), in: other.facts,
      at: .epoch, ids: &ids)
    #expect(plan.errors == [] && plan.added == 7)
    for event in plan.events { other.scene.happens(event) }
    let copy = try #require(other.facts.session(empty)).contributions
    let original = scene.meeting.contributions.filter { !$0.isPrivate }
    #expect(copy.map(\.text) == original.map(\.text) && copy.map(\.kind) == original.map(\.kind))
    #expect(copy.map(\.speaker) == original.map(\.speaker) && copy.map(\.at) == original.map(\.at))
    #expect(copy.map(\.number) == Array(1...7))
  }

  @Test("proposals of Decidim and comments of Polis")
  func others() throws {
    let decidim = """
      id;title/fr;body/fr;state
      12;Des bancs;Trois bancs au soleil.;accepted
      13;Une fontaine;Une fontaine, près du mail.;
      """
    let proposals = carriedOut(plan(.decidimProposals, decidim)).meeting.contributions.suffix(2)
    #expect(proposals.map(\.text) == ["Des bancs\nTrois bancs au soleil.", "Une fontaine, près du mail."])
    #expect(proposals.allSatisfy { $0.kind == .proposal })
    let polis = """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      1,x,0,0,38,7,1,"One, ""two""
      three"
      2,x,1,0,3,7,-1,spam
      """
    let comments = plan(.polis, polis)
    #expect(comments.added == 1 && comments.known == 1)
    #expect(carriedOut(comments).meeting.contributions.last?.text == "One, \"two\"\nthree")
  }

  @Test("the same file twice adds nothing", arguments: [ImportKind.people, .agenda, .contributions])
  func twice(kind: ImportKind) {
    let text = kind == .people ? Self.people : kind == .agenda ? Self.agenda : "text\nnouveau\nautre\n"
    let first = plan(kind, text)
    #expect(first.added > 0)
    let second = plan(kind, text, carriedOut(first))
    #expect(second.added == 0 && second.events.isEmpty && second.errors.isEmpty)
  }

  @Test(
    "what is wrong is told with line, character and expectation, and nothing is imported",
    arguments: [
      (
        ImportKind.people, "name;college\nA;habitants\nB;martiens\n", 3, 3,
        "«\u{A0}martiens\u{A0}» ne convient pas\u{202F}; attendu\u{A0}: habitants, associations"
      ),
      (.people, "name;college\n ;habitants\n", 2, 1, "«\u{A0}name\u{A0}» est vide"),
      (.people, "name;organisation\n\"Zoé, l'aînée\";Inconnue\n", 2, 16, "indiquez son collège"),
      (
        .people, "nome;x\nA;b\n", 1, 1,
        "colonnes manquantes\u{A0}: name / nom\u{202F}; colonnes trouvées\u{A0}: nome, x"
      ),
      (.people, "name;name\nA;b\n", 1, 6, "en double"),
      (.people, "", 1, 1, "fichier vide"),
      (.people, "name;college\nA;\"b\n", 2, 3, "n’est pas refermé"),
      (.people, "name;college\n\"A\"b;c\n", 2, 4, "texte après un guillemet"),
      (.people, "name;college\nA;habitants;c\n", 2, 13, "3 cellules\u{202F}; attendu\u{A0}: 2"),
      (.people, "name;college\nA\n", 2, 1, "1 cellule\u{202F}; attendu\u{A0}: 2"),
      (.agenda, "title;minutes\nA;dix\n", 2, 3, "des minutes, de 0 à 1440"),
      (.agenda, "title;minutes\nA;99999999999999999999\n", 2, 3, "des minutes"),
      (
        .agenda, "title;kind\nA;fête\n", 2, 3,
        "«\u{A0}fête\u{A0}» ne convient pas\u{202F}; attendu\u{A0}: information, discussion"
      ),
      (.agenda, "title;subject\nA;b\n", 2, 3, "Éclairage public et parkings"),
      (
        .contributions, "text;kind\n\"é\nà\";rumeur\n", 3, 4,
        "«\u{A0}rumeur\u{A0}» ne convient pas\u{202F}; attendu\u{A0}: "
      ),
      (.contributions, "text;at\nA;2026-11-22T25:00:00Z\n", 2, 3, "2026-11-22T19:22:10+01:00"),
    ])
  func errors(kind: ImportKind, text: String, line: Int, column: Int, message: String) throws {
    let plan = plan(kind, text)
    let error = try #require(plan.errors.first)
    #expect((error.line, error.column) == (line, column))
    #expect(error.message(in: .french).contains(message))
    #expect(!error.message(in: .english).isEmpty)
    #expect(plan.events.isEmpty && plan.added == 0)
  }

  @Test("one bad line among good ones keeps all of them out; no more than twenty are told")
  func allOrNothing() {
    let plan = plan(.people, "name;college\nA;habitants\n" + String(repeating: "B;x\n", count: 50))
    #expect(plan.errors.count == 20 && plan.events.isEmpty)
  }

  @Test("byte order mark, line ends and separators of every sort, and Latin-1")
  func dialects() {
    for separator in [";", ",", "\t"] {
      for end in ["\n", "\r\n", "\r"] {
        let text = ["\u{FEFF}name\(separator)college", "Zoé\(separator)habitants", ""].joined(separator: end)
        let plan = plan(.people, text)
        #expect(plan.errors == [] && plan.added == 1 && !plan.isLatin)
      }
    }
    let latin = plan(.people, "", bytes: Array("name;college\nZo".utf8) + [0xE9] + Array(";habitants\n".utf8))
    #expect(latin.isLatin && latin.added == 1)
    #expect(carriedOut(latin).facts.people.values.contains { $0.name == "Zoé" })
    #expect(plan(.people, "", bytes: [0xFF, 0xFE, 0x41, 0]).errors.first?.problem == .wideText)
  }

  @Test("hostile and random bytes end in a plan or an error, never otherwise")
  func bytes() {
    var ids = IDSource(seed: 3)
    for _ in 0..<300 {
      let length = Int(ids.next(Act.self).rawValue % 60)
      let bytes = (0..<length).map { _ in
        Array("\"\r\n;,'=a\u{0}\t".utf8)[Int(ids.next(Act.self).rawValue % 10)]
      }
      let plan = plan(.contributions, "", bytes: Array("text;kind\n".utf8) + bytes)
      #expect(plan.errors.isEmpty || plan.events.isEmpty)
    }
    for nasty in HostileFormatTests.nasty {
      let scene = carriedOut(plan(.contributions, "text\n\"" + nasty.replacing("\"", with: "\"\"") + "\"\n"))
      #expect(scene.meeting.contributions.last?.text == nasty.cleaned || nasty.cleaned.isEmpty)
    }
  }

  @Test(
    "moments with offsets",
    arguments: [
      ("2026-11-22T19:22:10+01:00", 1_795_371_730), ("2026-11-22T18:22:10Z", 1_795_371_730),
      ("1970-01-01T00:00:00-00:30", 1800), ("2026-11-22", nil), ("2026-11-22T1:2:3Z", nil), ("T", nil),
      ("é", nil),
      ("2026-11-22T19:22:10", nil), ("2026-11-22T19:22:10+1", nil),
    ])
  func moments(text: String, seconds: Int?) {
    #expect(Instant(stamp: text) == seconds.map { Instant(seconds: $0) })
  }
}
