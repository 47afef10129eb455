import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What was lost, glued together or given to somebody else when two more meetings were played.
@Suite("A line is whose it is, and none is lost")
struct NothingLostTests {
  private func meeting(_ lines: String...) throws -> Desk {
    var desk = try Desk(empty: true, language: .french)
    let beginning = [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50" fin="23:58""#, "/point Accueil 10",
      "/point Budget 15", #"/personne "Jean Roux" collège=commune"#, "/personne Lilas collège=habitants",
      "/personne Diallo collège=habitants", "/ouvrir",
    ]
    desk.begin(beginning, then: lines)
    return desk
  }

  private func promise(_ desk: Desk) throws -> Commitment {
    let session = try #require(desk.session)
    return try #require(session.commitments.last.flatMap { desk.model.facts.commitments[$0] })
  }

  private func name(_ party: Party, _ desk: Desk) -> String { desk.model.facts.name(of: party) ?? "?" }

  @Test(
    "A commitment is whose name it begins with, wherever the sign stands",
    arguments: [
      ("Diallo: > répondre au courrier", "Diallo", "répondre au courrier"),
      ("Diallo: >répondre au courrier", "Diallo", "répondre au courrier"),
      ("> Jean Roux posera les potelets", "Jean Roux", "Jean Roux posera les potelets"),
      ("> poser les potelets", "Lilas", "poser les potelets"),
      ("/engagement Diallo : répondre au courrier", "Diallo", "répondre au courrier"),
      ("/engagement Jean Roux répondre au courrier", "Jean Roux", "répondre au courrier"),
    ])
  func promises(line: String, who: String, what: String) throws {
    var desk = try meeting("/parole Lilas")
    desk.enter(line)
    let promise = try promise(desk)
    #expect(name(promise.who, desk) == who && promise.what == what, "\(desk.screen)")
  }

  @Test("Several by commas are several, with a group of several words they are of it")
  func arrivals() throws {
    var desk = try meeting()
    desk.enter("/arrivée Lilas, Jean Roux; Diallo")
    let people = desk.model.facts.people
    let session = try #require(desk.session)
    #expect(
      session.attendance.named.compactMap { people[$0]?.name }.sorted() == ["Diallo", "Jean Roux", "Lilas"])
    desk.enter("/configurer collèges=habitants,commune,\"agents municipaux\"")
    desk.enter("/arrivée Louis Mercier collège=agents municipaux")
    #expect(desk.model.facts.people.count == 4, "\(desk.screen)")
    #expect(desk.model.facts.people.values.contains { $0.name == "Louis Mercier" })
  }

  @Test("Whoever was noted since asking was heard: minutes and the closing list say nothing else")
  func heard() throws {
    var desk = try meeting("/file Jean Roux", "/file Lilas", "jean: le maire salue")
    desk.enter("/suivant forcer")
    let session = try #require(desk.session)
    // A word thrown in takes nobody's turn away.
    #expect(session.keptTurns.map { name($0.party, desk) } == ["Jean Roux", "Lilas"])
    #expect(session.notHeard.map { name($0.party, desk) } == ["Lilas"])
    #expect(desk.screen.contains("F2 Jean Roux"), "\(desk.screen)")
    let rows = desk.model.toSettle(in: session.id).map(\.text)
    #expect(
      rows.contains { $0.contains("garde son tour") && $0.contains("Lilas") && !$0.contains("Roux") },
      "\(rows)")
  }

  @Test("F2 gives the floor to whoever kept a turn, at once")
  func keptTurn() throws {
    var desk = try meeting("/file Lilas")
    desk.enter("/suivant forcer")
    desk.wait(2)
    desk.press("F2")
    let current = try #require(desk.session?.floor.current)
    #expect(name(current.party, desk) == "Lilas" && desk.model.overlay == nil, "\(desk.screen)")
    desk.press("F4")
    desk.wait(2)
    desk.press("F2")
    #expect(desk.model.overlay is FormOverlay)
  }

  @Test("A line that a rule refuses gives way to the next one, as one that is not understood does")
  func refusedByRule() throws {
    var desk = try meeting("/retirer-pouvoir Lilas")
    #expect(!desk.model.editor.text.isEmpty, "\(desk.screen)")
    desk.enter("bonjour")
    #expect(desk.session?.contributions.map(\.text) == ["bonjour"], "\(desk.screen)")
  }

  @Test("What was found is chosen: a decision and a vote too; what was deleted is not")
  func chosen() throws {
    var desk = try meeting(
      "= on plante", #"/vote "On arrose ?" pour=1"#, "trois autos", "deux vélos", "un bus")
    let session = try #require(desk.session)
    let decision = Target.decision(session.id, try #require(session.decisions.first).id)
    desk.model.reveal(decision)
    #expect(desk.model.chosen == decision)
    let vote = Target.vote(session.id, try #require(session.votes.first).id)
    desk.model.reveal(vote)
    #expect(desk.model.chosen == vote)
    desk.press("Esc", "Up", "Alt-x")
    #expect(desk.session?.contributions.count == 2 && desk.model.chosen == nil, "\(desk.screen)")
  }

  @Test("The next meeting lasts as long as the last one was announced, not as it was shortened")
  func length() throws {
    var desk = try meeting("/prolonger 23:52")
    desk.enter("/clore forcer")
    let reading = Reading(context: desk.model.context)
    var values = Values()
    let session = try #require(desk.session)
    values.add(session.plannedStart.advanced(bySeconds: 86_400), to: .at)
    let end = desk.model.context.nextEnd(Reading(context: reading.context, values: values))
    #expect(end == session.plannedStart.advanced(bySeconds: 86_400 + 8 * 60), "\(desk.screen)")
  }

  @Test("The hour at which a meeting is said to have ended stays through the list of what is left to settle")
  func closingHour() throws {
    var desk = try meeting()
    desk.wait(300)
    let minute = desk.model.now.wholeMinutes - 1
    let wall = Zone.centralEurope.wallTime(at: Instant(milliseconds: Int64(minute) * 60_000))
    desk.enter(
      "/clore à=\(wall.secondOfDay / 3600)h\(wall.secondOfDay / 60 % 60 < 10 ? "0" : "")\(wall.secondOfDay / 60 % 60)"
    )
    #expect(desk.model.overlay is ChecklistOverlay)
    desk.press("End", "Enter")
    #expect(desk.session?.closedAt?.wholeMinutes == minute, "\(desk.screen)")
  }

  @Test("A sign behind a name tells the kind before Enter, and is no word of who it was that is still open")
  func signBehindName() throws {
    var desk = try meeting(#"/personne "Paul Roux" collège=commune"#)
    desk.type("Lilas: ?qui paye")
    #expect(desk.screen.contains("question"), "\(desk.screen)")
    desk.press("Ctrl-u")
    desk.enter("Roux: ?les caves")
    let said = try #require(desk.session?.contributions.last)
    #expect(said.kind == .question && said.isSpeakerOpen && said.text == "Roux: les caves")
  }

  @Test(
    "Me too is of the newest note, digits are how many, and what was left of it before is not found again")
  func meToo() throws {
    var desk = try meeting("/présents habitants=12", "un banc", "une haie")
    func shared(_ number: Int) throws -> Int {
      let said = try #require(desk.session?.contributions.first { $0.number == number })
      return desk.model.facts.sharing(of: said)
    }
    desk.press("Alt-m")
    desk.type("4")
    desk.press("Esc")
    desk.enter("une fontaine")
    desk.press("Alt-m")
    desk.type("3")
    desk.press("Enter")
    #expect(try (shared(1), shared(2), shared(3)) == (0, 0, 3), "\(desk.screen)")
    desk.press("Alt-m", "Enter")
    #expect(try shared(3) == 4, "\(desk.screen)")
  }

  @Test("Who speaks for no college is in no share, and is told beside them")
  func withoutCollege() throws {
    var desk = try meeting("/personne Inès", "/parole Inès")
    desk.wait(40)
    desk.enter("/parole Lilas")
    desk.wait(40)
    #expect(desk.screen.contains("sans collège 4"), "\(desk.screen)")
  }

  @Test("A table is named without its colon too, where there is such a table")
  func tableWithoutColon() throws {
    let desk = try meeting("/tables 3", "T2 une halle", "T9 une halle")
    let said = (desk.session?.contributions).map(Array.init) ?? []
    #expect(said.map(\.text) == ["une halle", "T9 une halle"])
    let session = try #require(desk.session)
    #expect(said.map { $0.table.flatMap { session.table($0)?.number } } == [2, nil])
  }

  @Test(
    "The first words of a body without a meeting are those of its meeting", arguments: Language.allCases)
  func firstMeeting(language: Language) throws {
    var desk = try Desk(empty: true, language: language)
    desk.enter("/space Conseil")
    desk.press("Esc", "Alt-2")
    desk.enter(language == .french ? "demain 18h30 salle Allende" : "tomorrow 18:30 Allende hall")
    let form = try #require(desk.model.overlay as? FormOverlay)
    #expect(form.form.act == .session, "\(desk.screen)")
    desk.press("F10")
    let session = try #require(desk.model.facts.sessions.values.first)
    #expect(session.place == (language == .french ? "salle Allende" : "Allende hall"))
    #expect(Zone.centralEurope.wallTime(at: session.plannedStart).secondOfDay == 18 * 3600 + 1800)
    #expect(desk.model.editor.isEmpty, "\(desk.screen)")
  }
}
