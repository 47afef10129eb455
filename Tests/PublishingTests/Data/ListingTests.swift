@testable import Dialogue
import Testing
import Wording

@testable import Publishing

@Suite("Lists as data and as tables")
struct ListingTests {
  @Test("a contribution has the fields that scripts rely on, in order")
  func contributions() {
    let scene = SeanceFourteen()
    let list = Listing(.contributions, in: scene.facts, scene.output())
    #expect(list.rows.count == 7)
    #expect(
      list.rows[0].compact
        == #"{"id":"c1","session":"Séance 14","item":"Éclairage et parkings","at":"2026-11-22T19:22:10+01:00","#
        + #""kind":"question","speaker":"Habitante 3","college":"habitants","#
        + #""text":"Pourquoi le parking de l'école est-il dans le noir depuis trois semaines ?","#
        + #""subject":"Éclairage public et parkings","fate":"answered","#
        + #""fate_detail":{"at":"2026-11-22T19:28:00+01:00","by":"c4"},"answers":[],"answer_owed":true,"#
        + #""space":"Conseil citoyen des Oliviers"}"#)
    #expect(list.rows[3].compact.contains(#""kind":"answer","#))
    #expect(list.rows[3].compact.contains(#""answers":["c1","c2"]"#))
    #expect(list.rows[2].compact.contains(#""fate":"under-study""#))
    #expect(list.rows[2].compact.contains(#""by":"Mme Ferrand","until":"2027-01-10"}"#))
  }

  @Test("table, round, stop, photo and who is responsible are listed where they are set, and only there")
  func formats() throws {
    let scene = SeanceFourteen()
    var facts = scene.facts
    let id = try #require(facts.sessions.keys.first { facts.session($0)?.contributions.isEmpty == false })
    var note = Contribution(
      id: ID(rawValue: 900), session: id, number: 90, at: Instant(seconds: 1_795_400_000), text: "Trou.")
    note.table = ID(rawValue: 901)
    note.round = 2
    note.stop = ID(rawValue: 902)
    note.photo = "12"
    note.responsible = .name("Ville")
    let before = Listing(.contributions, in: facts, scene.output()).rows.map(\.compact)
    for event: Event in [
      .formats(id, .tableAdded(Table(id: ID(rawValue: 901), number: 3))),
      .formats(id, .stopReached(ID(rawValue: 902), place: "Gare")), .contribution(.noted(note)),
    ] { facts.apply(Entry(act: ID(rawValue: 1), at: note.at, event: event)) }
    let rows = Listing(.contributions, in: facts, scene.output()).rows.map(\.compact)
    #expect(Array(rows.dropLast()) == before)
    #expect(
      rows.last?.hasSuffix(
        #""answer_owed":false,"space":"Conseil citoyen des Oliviers","table":3,"round":2,"stop":"Gare","photo":"12","responsible":"Ville"}"#
      )
        == true
    )
  }

  @Test("a commitment has the fields that scripts rely on, in order")
  func commitments() {
    let scene = SeanceFourteen()
    let list = Listing(.commitments, in: scene.facts, scene.output())
    #expect(
      list.rows[0].compact.hasPrefix(
        #"{"id":"e1","session":"Séance 14","who":"M. Petit","what":"réparer les six mâts","due":"2026-12-15","#
          + #""state":"open","answers":["c1","c2"]"#))
    #expect(list.rows[1].compact.contains(#""who":"Ville de Belmont""#))
  }

  @Test("every list is valid JSON, empty ones too", arguments: ListKind.allCases)
  func valid(kind: ListKind) throws {
    let scene = SeanceFourteen()
    let full = Listing(kind, in: scene.facts, scene.output())
    #expect(!full.rows.isEmpty || kind == .tables)
    #expect(try Python.reads(full.json))
    let empty = Listing(kind, in: Facts(), scene.output())
    // What can be published does not depend on what is known.
    #expect((empty.json == "[]\n") == (kind != .documents))
    #expect((empty.text() == "(aucun)\n") == (kind != .documents))
  }

  @Test("hostile texts are valid JSON without control characters, and do not break tables")
  func hostile() throws {
    var scene = SeanceFourteen()
    let nasty = "a\"b\\c\n\t\u{1B}[31m\u{0}\u{7F}\u{9B}\u{202E}\u{2028}🏳️‍🌈 é"
    for contribution in scene.meeting.contributions {
      scene.scene.happens(.contribution(.changed(contribution.reference, .text(nasty))))
    }
    let list = Listing(.contributions, in: scene.facts, scene.output())
    #expect(try Python.reads(list.json))
    #expect(
      !list.json.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) }
    )
    #expect(list.text().split(separator: "\n").count == list.rows.count + 1)
  }

  @Test("a list for people is aligned, by the widths of the terminal")
  func table() {
    let scene = SeanceFourteen()
    let list = Listing(.commitments, in: scene.facts, scene.output(.english))
    #expect(
      list.text() == """
        No.  Meeting    Who               What                             Due         State  Answers
        e1   Séance 14  M. Petit          réparer les six mâts             2026-12-15  to do  c1, c2
        e2   Séance 14  Ville de Belmont  fournir les clés et l'assurance  2027-02-28  to do

        """)
    let wide = TextTable(headings: ["a", "b"], rows: [["日本", "x"], ["é", "y"]])
    #expect(wide.text { $0 == "日本" ? 4 : $0.count } == "a     b\n日本  x\né     y\n")
  }

  @Test("a scope leaves out what belongs elsewhere")
  func scope() {
    var scene = SeanceFourteen()
    let other: ID<DialogueSpace> = scene.scene.id()
    scene.scene.happens(.space(.created(DialogueSpace(id: other, name: "Atelier"))))
    func count(_ kind: ListKind, _ scope: OutputScope) -> Int {
      Listing(kind, in: scene.facts, scene.output(.french, scope)).rows.count
    }
    #expect(count(.spaces, .everything) == 2 && count(.spaces, .space(other)) == 1)
    #expect(count(.contributions, .space(other)) == 0 && count(.contributions, .space(scene.space)) == 7)
    #expect(count(.trainings, .space(other)) == 0 && count(.trainings, .session(scene.session)) == 1)
    #expect(count(.people, .session(scene.session)) == 6)
  }
}
