import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// What two people met who held a first meeting with nothing but the screens.
@Suite("A first evening goes as the screens say")
struct FirstEveningTests {
  private func meeting(_ lines: String..., language: Language = .french, columns: Int = 80) throws -> Desk {
    var desk = try Desk(empty: true, language: language, columns: columns)
    let beginning = [
      "/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#, "/point Accueil 10",
      "/point Budget 15", "/personne Petit collège=habitants", "/personne Diallo collège=habitants",
      "/personne Roux collège=commune", "/ouvrir",
    ]
    desk.begin(beginning, then: lines)
    return desk
  }

  private func form(_ desk: Desk) throws -> FormOverlay { try #require(desk.model.overlay as? FormOverlay) }

  private func fill(_ act: ActName, in desk: inout Desk) { _ = desk.model.carryOut(.fill(Invocation(act))) }

  private func footer(_ desk: Desk) -> String {
    desk.screen.split(separator: "\n").last.map(String.init) ?? ""
  }

  // MARK: What is said

  @Test(
    "Every sign behind a name is one",
    arguments: [
      ("?", ContributionKind.question), ("<", ContributionKind.answer), ("!", ContributionKind.concern),
    ])
  func signs(_ sign: String, _ kind: ContributionKind) throws {
    let desk = try meeting("Petit: \(sign) nous passons demain")
    let said = try #require(desk.session?.contributions.first)
    #expect(said.kind == kind && said.text == "nous passons demain")
  }

  @Test(
    "The help has the sign of an answer",
    arguments: [(Language.french, "une réponse"), (Language.english, "an answer")])
  func help(_ language: Language, _ text: String) throws {
    #expect(ScreenHelpPhrase.parts.flatMap(\.lines).contains(.signAnswer))
    #expect(Words(language)(ScreenHelpPhrase.signAnswer) == "< — \(text)")
  }

  // MARK: The menu

  @Test("A digit pressed once the menu was painted does what it says")
  func painted() throws {
    var desk = try meeting("trois autos")
    desk.press("Up", "Enter")
    desk.model.painted()
    desk.type("1")
    #expect(desk.model.overlay is FormOverlay, "\(desk.screen)")
  }

  @Test("A digit pressed too early is taken back by Backspace, and begins no note")
  func takenBack() throws {
    var desk = try meeting("trois autos")
    desk.press("Up", "Enter")
    desk.type("2")
    desk.press("Backspace")
    #expect((desk.model.overlay as? ActionMenu)?.early.isEmpty == true)
    desk.type("autos")
    #expect(desk.model.editor.text == "autos")
  }

  // MARK: Votes

  @Test("A count that was proposed for the room goes where groups are counted")
  func proposedRoom() throws {
    var desk = try meeting()
    desk.enter("/présents habitants=20 commune=3")
    fill(.vote, in: &desk)
    desk.type("On plante ?")
    desk.press("Down")
    desk.type("cons")
    desk.press("Down")
    while try form(desk).field?.key.row != AnyHashable("objection").description { desk.press("Down") }
    desk.press("Tab")
    desk.type("2")
    #expect(try form(desk).field?.text == "habitants:2")
    desk.press("F10")
    #expect(desk.session?.votes.last?.total(for: "objection") == 2, "\(desk.screen)")
  }

  @Test(
    "The room and its groups counted both is said so, unless they come to the same; the total adds neither twice"
  )
  func roomAndGroups() throws {
    var desk = try meeting()
    desk.enter("/présents habitants=20 commune=3")
    fill(.vote, in: &desk)
    desk.type("On plante ?")
    while try form(desk).field?.kind.field != .cells { desk.press("Down") }
    #expect(desk.screen.contains("ou par collège"), "\(desk.screen)")
    desk.type("12")
    desk.press("Tab")
    desk.type("10")
    #expect(try form(desk).field?.total == 10)
    desk.press("F10")
    #expect(desk.session?.votes.isEmpty == true && desk.screen.contains("pas les deux"), "\(desk.screen)")
    desk.press("Tab")
    desk.type("2")
    #expect(try form(desk).field?.text.contains("12") == false)
    desk.press("F10")
    #expect(desk.session?.votes.last?.total(for: "for") == 12, "\(desk.screen)")
  }

  @Test("A row of counts that is left cuts no figure away")
  func folded() throws {
    var desk = try meeting()
    desk.enter("/présents habitants=20 commune=13 associations=14 bailleurs=15 état=16")
    fill(.vote, in: &desk)
    desk.type("On plante ?")
    while try form(desk).field?.kind.field != .cells { desk.press("Down") }
    for count in ["12", "13", "14", "15", "11"] {
      desk.press("Tab")
      desk.type(count)
    }
    desk.press("Down")
    let row = try #require(desk.screen.split(separator: "\n").first { $0.contains("Pour") })
    for count in ["12", "13", "14", "15", "11", "65"] { #expect(row.contains(count), "\(row)") }
  }

  @Test("A vote begun on one point is not found again on the next")
  func otherPoint() throws {
    var desk = try meeting()
    desk.press("F9")
    desk.type("Accueil ?")
    desk.press("Esc", "F9")
    #expect(try form(desk).form.fields.first?.text == "Accueil ?")
    desk.press("Esc", "F6")
    desk.wait(1)
    desk.press("F9")
    #expect(try form(desk).form.fields.allSatisfy { !$0.isTouched }, "\(desk.screen)")
  }

  @Test(
    "What is looked for is found first",
    arguments: [
      ("pause", [ActName.suspend, .recess]), ("collège", [ActName.vote, .present]),
      ("autre séance", [ActName.workOn]),
      ("reprendre", [ActName.resume, .carryOver]),
    ])
  func palette(_ query: String, _ acts: [ActName]) throws {
    let desk = try meeting("/parole Petit")
    let found = Palette.matches(query, in: desk.model).map(\.name)
    for act in acts { #expect(found.prefix(6).contains(act), "\(query): \(found.prefix(8))") }
    if query == "pause" { #expect(found.first != .pause) }
  }

  // MARK: Forms

  @Test("What was undone stands in a form as its name, and is asked again; never as a mark")
  func undone() throws {
    var desk = try meeting("+ Petit: des bancs")
    let reference = try #require(desk.session?.contributions.first?.reference)
    let invocation = Invocation(.respeak).adding(reference, to: .reference)
    _ = desk.model.fill(invocation)
    desk.enter("Zoé Lee")
    #expect(try form(desk).parents.count == 1, "\(desk.screen)")
    desk.press("F10", "Esc", "Alt-z")
    #expect(!desk.model.facts.people.values.contains { $0.name == "Zoé Lee" })
    desk.wait(1)
    _ = desk.model.fill(invocation)
    #expect(!desk.screen.contains("~"), "\(desk.screen)")
    #expect(desk.screen.contains("Zoé Lee"), "\(desk.screen)")
  }

  @Test("Enter passes by what is empty in somebody who is changed, as in somebody new")
  func changing() throws {
    var desk = try meeting()
    let person = try #require(desk.model.facts.people.values.first { $0.name == "Diallo" })
    _ = desk.model.fill(Invocation(.changePerson).adding(person.id, to: .person))
    desk.press("Down")
    desk.type("com")
    desk.press("Enter", "Enter")
    #expect(try form(desk).field?.key.parameter == .role, "\(desk.screen)")
    desk.enter("adjointe")
    if desk.model.overlay is FormOverlay { desk.press("F10") }
    #expect(desk.model.facts.people[person.id]?.function == "adjointe")
  }

  @Test("Behind a comma Enter adds nobody; two names are parted by a comma and a blank")
  func trainers() throws {
    var desk = try meeting()
    fill(.training, in: &desk)
    desk.enter("Lire un budget")
    while try form(desk).field?.key.parameter != .trainers { desk.press("Down") }
    desk.type("Petit, rou")
    desk.press("Backspace", "Backspace", "Backspace", "Enter")
    #expect(try form(desk).field?.key.parameter == .learners, "\(desk.screen)")
    desk.press("Up")
    desk.press("F10")
    #expect(desk.model.facts.trainings.values.first?.trainers.count == 1)
  }

  @Test("An hour with a day that keeps none is refused, and said so")
  func hour() throws {
    var desk = try meeting()
    fill(.training, in: &desk)
    desk.enter("Lire un budget")
    while try form(desk).field?.key.parameter != .on { desk.press("Down") }
    desk.type("12 janvier 14h")
    desk.press("F10")
    #expect(
      desk.model.facts.trainings.values.isEmpty && desk.screen.contains("pas l’heure"), "\(desk.screen)")
  }

  @Test("A need that is none is refused with those that there are; one that is goes, however it is written")
  func needs() throws {
    var desk = try meeting()
    desk.enter(#"/initiative Jardin besoin="200 m2 de terrain" besoin=Bancs"#)
    desk.enter("/modifier-initiative Jardin pourvu=200")
    #expect(desk.model.message?.text.contains("200 m2 de terrain") == true, "\(desk.screen)")
    #expect(desk.model.facts.initiatives.values.first?.needs.count == 2)
    desk.press("^U")
    desk.enter("/modifier-initiative Jardin pourvu=bancs")
    #expect(desk.model.facts.initiatives.values.first?.needs == ["200 m2 de terrain"])
  }

  @Test(
    "F1 says what a field is for",
    arguments: [(Language.french, "contrat de ville"), (Language.english, "programme")])
  func explained(_ language: Language, _ text: String) throws {
    var desk = try meeting(language: language, columns: 120)
    fill(.subject, in: &desk)
    while try form(desk).field?.key.parameter != .pillar { desk.press("Down") }
    desk.press("F1")
    #expect(desk.screen.contains(text), "\(desk.screen)")
  }

  @Test("Kinds of body are found by the words that people use")
  func kinds() throws {
    var desk = try Desk(empty: true, language: .english)
    fill(.space, in: &desk)
    desk.enter("Northfield")
    desk.type("resid")
    desk.press("F10")
    #expect(desk.model.facts.spaces.values.first?.kind == .citizensCouncil)
  }

  @Test("The count shows what it comes to; rows that offer a choice are numbered, and a digit makes it")
  func totals() throws {
    var desk = try meeting("> Petit: ranger les bancs, 31/12/2027")
    fill(.present, in: &desk)
    desk.enter("20")
    desk.type("8")
    #expect(desk.screen.contains("total 28"), "\(desk.screen)")
    desk.press("Esc")
    let promise = try #require(desk.model.facts.commitments.values.first)
    _ = desk.model.fill(Invocation(.progress).adding(promise.id, to: .reference))
    #expect(desk.screen.contains("3 "), "\(desk.screen)")
    desk.type("3")
    #expect(try form(desk).field?.key.parameter == .text)
    desk.press("F10")
    #expect(desk.model.facts.commitments[promise.id]?.state == Commitment.State.allCases[2])
  }

  // MARK: The floor

  @Test("Behind a break F2 gives the floor back, whoever is chosen among those who wait")
  func givenBack() throws {
    var desk = try meeting("/parole Petit", "/file Diallo", "/file Roux")
    desk.press("Alt-s")
    desk.wait(60)
    desk.press("Tab")
    while desk.model.cursor.pane != 2 { desk.press("Tab") }
    desk.press("Down")
    #expect(footer(desk).contains("en tête"), "\(footer(desk))")
    desk.press("Alt-s")
    desk.wait(1)
    desk.press("F2")
    #expect(desk.session?.floor.current.flatMap { desk.model.facts.name(of: $0.party) } == "Petit")
  }

  @Test("Whoever was forgotten waits no more, and a promise under a part of the name is told")
  func forgotten() throws {
    var desk = try meeting(
      "/parole Roux", "/file Petit", "/suivant force", "> Petit et Karim: ranger, 31/12/2027")
    let person = try #require(desk.model.facts.people.values.first { $0.name == "Petit" })
    let session = try #require(desk.session)
    #expect(desk.model.facts.keptTurns(in: session).count == 1)
    let left = Words(.french).leftOf(person.id, in: desk.model.facts)
    #expect(left.contains("e1") && left.contains("/modifier-engagement"), "\(left)")
    var state = desk.model.state
    state.evolve(
      Entry(
        act: ID(rawValue: 77), at: desk.model.now,
        event: .person(.changed(person.id, .name(ForgetPhrase.erasedPerson.french)))))
    #expect(state.facts.isForgotten(.person(person.id)))
    _ = desk.model.follow(nil, state: state)
    #expect(!desk.screen.contains(ForgetPhrase.erasedPerson.french), "\(desk.screen)")
  }

  // MARK: Around the meeting

  @Test("What is deleted in a closed meeting is asked, and so is taking that back, each by its name")
  func closed() throws {
    var desk = try meeting("trois autos", "deux vélos")
    desk.enter("/clore force")
    desk.wait(2)
    desk.press("Up", "Alt-x")
    #expect(
      desk.model.overlay is Facilitation.Confirmation && desk.screen.contains("deux vélos"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.session?.contributions.count == 2)
    desk.press("Alt-x", "Right", "Enter")
    #expect(desk.session?.contributions.count == 1)
    desk.wait(2)
    desk.press("Alt-z")
    let question = try #require(desk.model.overlay as? Facilitation.Confirmation)
    #expect(!question.question.contains("inconnue"), "\(question.question)")
    #expect(desk.screen.contains("Laisser tel quel") && desk.screen.contains("Revenir dessus"))
  }

  @Test("What is under study and what was put off by hand is taken up next time")
  func nextTime() throws {
    var desk = try meeting("+ Petit: des bancs")
    desk.enter("/suite c1 à-l’étude qui=Roux échéance=31/12/2027")
    let space = try #require(desk.model.focus.space)
    desk.enter("/clore force")
    let start = desk.model.now.advanced(bySeconds: 3 * 366 * 86_400)
    let left = desk.model.facts.carryOver(in: space, before: start, on: desk.model.today)
    #expect(left.studied.map(\.label) == ["c1"])
    #expect(
      desk.model.facts.carryOver(
        in: space, before: desk.model.now.advanced(bySeconds: 90 * 86_400), on: desk.model.today
      ).studied.isEmpty)
  }

  @Test(
    "The room’s screen is opened by the command that stands there",
    arguments: [
      (nil, "palabre display --language fr"),
      ("essai.jsonl", "palabre display essai.jsonl --language fr"),
      ("a b.jsonl", "palabre display 'a b.jsonl' --language fr"),
    ] as [(String?, String)])
  func room(_ journal: String?, _ command: String) throws {
    var desk = try meeting()
    desk.model.journal = journal
    desk.enter("/salle")
    #expect(desk.screen.contains(command), "\(desk.screen)")
    #expect(desk.model.roomLines.contains(command))
  }

  @Test("The place that was left says in which language")
  func place() throws {
    let place = try meeting(language: .english).model.place
    #expect(place.language == .english)
    #expect(try Place(toml: place.toml).language == .english)
  }

  @Test("How late it is is said in words, and of an evening that is hours early nothing is")
  func lateness() throws {
    var desk = try meeting()
    desk.wait(20 * 60)
    #expect(!desk.screen.split(separator: "\n")[0].contains("(+"))
  }
}
