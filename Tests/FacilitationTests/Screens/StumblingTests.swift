import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

/// Where people stumbled who knew nothing but the screens, kind by kind.
@Suite("Nobody stumbles twice over the same thing")
struct StumblingTests {
  private func prepared(_ lines: String...) throws -> Desk {
    var desk = try Desk(empty: true)
    for line in ["/espace Conseil", #"/séance "Séance 1" le="aujourd’hui 23h50""#] + lines {
      desk.enter(line)
      desk.press("Esc")
      desk.wait(1)
    }
    return desk
  }

  private func fill(_ act: ActName, in desk: inout Desk) { _ = desk.model.carryOut(.fill(Invocation(act))) }

  private func form(_ desk: Desk) throws -> FormOverlay { try #require(desk.model.overlay as? FormOverlay) }

  private func footer(_ desk: Desk) -> String {
    desk.screen.split(separator: "\n").last.map(String.init) ?? ""
  }

  // MARK: The agenda

  @Test("Points are inserted one behind the other until nothing is typed")
  func inserting() throws {
    var desk = try prepared("/point Accueil 10", "/point Clôture 5")
    let (session, first) = try (#require(desk.session?.id), #require(desk.session?.agenda.items.first?.id))
    _ = desk.model.begin(ActTable[.insert], on: .item(session, first))
    desk.enter("Budget 20 Mme Diallo")
    desk.enter("Jardin 15")
    #expect(try form(desk).form.act == .insert && desk.screen.contains("Le suivant"), "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.model.overlay == nil)
    #expect(desk.session?.agenda.items.map(\.title) == ["Accueil", "Budget", "Jardin", "Clôture"])
  }

  @Test("A point field by field: title, minutes, who presents it, and Enter keeps it")
  func fieldByField() throws {
    var desk = try prepared("/personne Ada", "/personne Bruno")
    fill(.item, in: &desk)
    for (title, minutes, who) in [("Accueil", "5", "Ada"), ("Budget", "20", "Bruno")] {
      for text in [title, minutes, who] { desk.enter(text) }
    }
    let items = try #require(desk.session?.agenda.items)
    #expect(
      items.map(\.title) == ["Accueil", "Budget"] && items.map(\.plannedMinutes) == [5, 20], "\(desk.screen)")
    #expect(items.allSatisfy { $0.presenter != nil } && desk.model.overlay is FormOverlay)
  }

  @Test("What typing does to a text that stands there is told, and ^U empties it")
  func appended() throws {
    var desk = try prepared()
    fill(.item, in: &desk)
    desk.enter("Accueil")
    desk.press("Up")
    #expect(desk.screen.contains("Ce qui est tapé s’ajoute"), "\(desk.screen)")
    desk.press("^U")
    desk.type("Budget")
    #expect(!desk.screen.contains("Ce qui est tapé s’ajoute"))
    desk.press("F10")
    #expect(desk.session?.agenda.items.map(\.title) == ["Budget"])
  }

  @Test("The sign of what must be filled in is said once, and a reason has it where it is needed")
  func needed() throws {
    var desk = try prepared("/point Accueil 10", "/ouvrir", "+ des bacs à fleurs")
    #expect(desk.session?.contributions.count == 1)
    desk.press("Up", "Enter")
    desk.wait(1)
    desk.press("1")
    desk.type("ref")
    #expect(desk.screen.contains("• à remplir") && desk.screen.contains("Motif"), "\(desk.screen)")
    let motive = try form(desk).form.fields.first { $0.key.parameter == .because }
    #expect(motive?.isRequired == true)
    desk.press("F10")
    #expect(try form(desk).field?.key.parameter == .because && desk.session?.contributions.first?.fate == nil)
    desk.press("Up")
    desk.type("acc")
    #expect(try form(desk).form.fields.first { $0.key.parameter == .because }?.isRequired == false)
  }

  // MARK: Names

  @Test(
    "Of two who bear a name, nobody is taken before it is said which", arguments: ["Enter", "F10", "Tab"])
  func namesakes(_ key: String) throws {
    var desk = try prepared(
      "/point Accueil 10", #"/personne "M. Petit""#, #"/personne "Luc Petit""#, "/ouvrir")
    desk.press("F3")
    desk.type("Petit")
    desk.press(key)
    #expect(desk.session?.floor.queue.isEmpty == true)
    #expect(desk.screen.contains("M. Petit et Luc Petit"), "\(desk.screen)")
    desk.press("Right", "Enter")
    if desk.model.overlay != nil { desk.press("F10") }
    #expect(desk.session?.floor.queue.compactMap { desk.model.facts.name(of: $0.party) } == ["Luc Petit"])
  }

  @Test(
    "Somebody entered who may be somebody known by a part of the name is told, with the act that makes them one",
    arguments: [("Budget 20 Mme Benali", "Nadia Benali", true), ("Budget 20 M. Roy", "Nadia Benali", false)])
  func perhapsSame(point: String, name: String, isTold: Bool) throws {
    var desk = try prepared()
    desk.enter(point)
    desk.press("Esc")
    desk.enter("/personne \(name)")
    if desk.model.overlay != nil { desk.press("F10") }
    #expect(desk.model.facts.people.values.last?.name == name, "\(desk.screen)")
    #expect(desk.screen.contains("peut-être la même personne") == isTold, "\(desk.screen)")
    let left = try Words(.french).leftOf(
      #require(desk.model.facts.people.values.last?.id), in: desk.model.facts)
    #expect(left.contains("Mme Benali (peut-être la même personne") == isTold)
  }

  @Test(
    "Names that may be one person’s",
    arguments: [
      ("Mme Benali", "Nadia Benali", true), ("Nadia", "Nadia Benali", true), ("M. Petit", "Mme Petit", false),
      ("Mme Nadia", "Nadia Benali", false), ("Luc Petit", "Anne Petit", false),
      ("Bruno", "Nadia Benali", false),
      ("M. Petit", "Luc Petit", true), ("Nadia Benali", "NADIA BENALI", true),
    ])
  func mayBe(_ name: String, _ known: String, _ isSame: Bool) {
    var state = Concertation()
    let person = Person(id: ID(rawValue: 7), name: known, college: .residents)
    let act = ID<Act>(rawValue: 1)
    state.evolve(Entry(act: act, at: .epoch, event: .person(.added(person))))
    let context = LineContext(facts: state.facts, now: .epoch, zone: .utc)
    #expect(context.perhapsSame(as: name).map(\.name) == (isSame ? [known] : []))
  }

  @Test(
    "A name alone on the screen of preparation is asked about: a point or a person",
    arguments: [
      "Mme Diallo", "Nadia Benali",
    ])
  func nameOrPoint(_ name: String) throws {
    var desk = try prepared()
    desk.enter(name)
    #expect(
      desk.session?.agenda.items.isEmpty == true && desk.screen.contains("ou une personne"), "\(desk.screen)")
    desk.press("Right", "Right", "Enter")
    #expect(desk.model.facts.people.values.map(\.name) == [name] && desk.model.editor.isEmpty)
    desk.enter("Budget participatif")
    #expect(desk.session?.agenda.items.map(\.title) == ["Budget participatif"])
  }

  // MARK: Kept turns

  @Test("Who keeps a turn is told before, seen after, and stands first where the floor is given")
  func keptTurns() throws {
    var desk = try prepared(
      "/point Accueil 10", "/point Budget 10", "/personne Ada", "/personne Zoé", "/ouvrir", "/suivant",
      "/file Zoé")
    desk.press("F6")
    let told = desk.screen.split(whereSeparator: { $0.isWhitespace || "┃│".contains($0) }).joined(
      separator: " ")
    #expect(told.contains("son tour est gardé"), "\(desk.screen)")
    desk.press("Right", "Right", "Enter")
    #expect(
      desk.session?.currentItem?.title == "Budget" && desk.screen.contains("F2 Zoé  tour gardé"),
      "\(desk.screen)")
    fill(.floor, in: &desk)
    let first = try #require(form(desk).offers(desk.model.context).first)
    #expect(first.label == "Zoé" && first.gloss.hasPrefix("tour gardé"))
    desk.press("Esc")
    // The next meeting knows it too, until she has spoken.
    desk.enter("/clore force")
    for line in [#"/séance "Séance 2" le="demain 18h30""#, "/point Suites 10"] {
      desk.enter(line)
      desk.press("Esc")
    }
    desk.wait(20 * 3600)
    desk.enter("/ouvrir")
    for _ in 0..<3 where desk.session?.isLive != true { desk.press("Right", "Right", "Enter") }
    desk.press("Esc")
    #expect(desk.session?.title == "Séance 2" && desk.screen.contains("Zoé (Séance 1)"), "\(desk.screen)")
    desk.enter("/parole Zoé")
    #expect(!desk.screen.contains("tour gardé"), "\(desk.screen)")
  }

  // MARK: Reading aloud

  @Test(
    "What earlier meetings left without an answer is read at the opening, and when commitments are read back")
  func openQuestions() throws {
    var desk = try prepared(
      "/point Accueil 10", "/personne Ada", "/ouvrir", "Ada: ? quand répare-t-on la porte")
    let said = try #require(desk.session?.contributions.last)
    #expect(said.kind == .question)
    desk.enter("/clore force")
    for line in [#"/séance "Séance 2" le="demain 18h30""#, "/point Suites 10"] {
      desk.enter(line)
      desk.press("Esc")
    }
    let id = try #require(desk.session?.id)
    let opening = desk.model.lines(of: .opening(id), width: 70).map { $0.map(\.text).joined() }
    #expect(opening.contains { $0.contains("quand répare-t-on la porte") }, "\(opening)")
    let back = desk.model.lines(of: .commitments(id), width: 70).map { $0.map(\.text).joined() }
    #expect(back.contains { $0.contains("quand répare-t-on la porte") }, "\(back)")
  }

  // MARK: Finding

  @Test(
    "The room’s screen is found before what freezes it",
    arguments: ["écran salle", "salle", "room screen", "screen room"])
  func room(_ query: String) { #expect(Palette.matches(query).first?.name == .room) }

  @Test("Lists from which one is taken say so in the footer")
  func footers() throws {
    var desk = try prepared("/point Accueil 10")
    desk.press("^P")
    #expect(footer(desk).contains("Entrée agir"))
    desk.press("Esc", "Tab", "Down", "Enter")
    #expect(desk.model.overlay is ActionMenu && footer(desk).contains("Entrée agir"), "\(desk.screen)")
  }

  @Test("In a form F1 tells of the field, and other keys how to get to what they do; nothing is lost")
  func keysInForms() throws {
    var desk = try prepared()
    fill(.item, in: &desk)
    desk.type("Budget")
    desk.press("F1")
    #expect(desk.screen.contains("Titre\u{A0}: un titre, à remplir"), "\(desk.screen)")
    desk.press("^P")
    #expect(desk.screen.contains("^P, Chercher quoi faire\u{A0}: Échap d’abord"), "\(desk.screen)")
    desk.press("^O", "^P")
    #expect(desk.model.overlay is PaletteOverlay)
    desk.press("Esc")
    fill(.item, in: &desk)
    #expect(try form(desk).form.fields[0].text == "Budget")
  }

  // MARK: Ties

  @Test("A point under the title of a topic is proposed to be about it; where neither is tied, it is told")
  func sameTitle() throws {
    var desk = try prepared("/objet Éclairage")
    fill(.item, in: &desk)
    desk.enter("Éclairage 20 Mme Sy")
    let topic = try #require(desk.model.facts.subjects.values.first?.id)
    #expect(desk.session?.agenda.items.map(\.subject) == [topic])
    desk.press("Esc")
    desk.enter("/point Propreté 10")
    desk.enter("/objet Propreté")
    if desk.model.overlay != nil { desk.press("F10") }
    #expect(desk.screen.contains("un objet et un point s’appellent"), "\(desk.screen)")
  }

  // MARK: Fields that take several

  @Test("Who is trained takes several names, one behind the other, and the day comes after them")
  func learners() throws {
    var desk = try prepared("/personne Ada", "/personne Bruno")
    fill(.training, in: &desk)
    desk.enter("Lire un budget")
    for _ in 0..<12 where try form(desk).field?.key.parameter != .learners { desk.press("Down") }
    desk.type("Ada, Bru")
    #expect(desk.screen.contains("Une virgule, puis un autre nom."), "\(desk.screen)")
    // Enter goes on, as in every field.
    desk.press("Enter")
    #expect(try form(desk).field?.key.parameter == .on)
    desk.press("F10")
    let names = desk.model.facts.trainings.values.first?.learners.compactMap { desk.model.facts.name(of: $0) }
    #expect(names == ["Ada", "Bruno"], "\(desk.screen)")
  }

  @Test(
    "What must be there already is not made anew by its list",
    arguments: [
      ActName.forget, .page, .changePerson, .contact, .changeItem, .remove, .changeSubject, .workOn,
    ])
  func existing(_ act: ActName) throws {
    var desk = try prepared("/point Accueil 10", "/personne Ada", "/objet Éclairage")
    fill(act, in: &desk)
    #expect(try form(desk).field?.kind.creates == nil && !desk.screen.contains("+ nouv"), "\(desk.screen)")
  }

  // MARK: Answers and documents

  @Test("A note is not offered as its own answer, nor a private one as anybody’s")
  func answers() throws {
    var desk = try prepared("/point Accueil 10", "/ouvrir")
    for line in ["? quand répare-t-on", "- à part moi", "en mars, dit la régie"] { desk.enter(line) }
    let said = try #require(desk.session?.contributions.first)
    var values = Values()
    values.add(said.reference, to: .reference)
    values.add(FateChoice.answered, to: .fate)
    let reading = Reading(context: desk.model.context, values: values)
    let offers = ValueKind<AnswerChoice>.answerOrWords.offers("", reading, Words(.french))
    #expect(offers.map(\.label) == ["c3"])
    #expect(ValueKind<Answered>.answered.offers("", reading, Words(.french)).map(\.label) == ["c3", "c1"])
  }

  @Test(
    "A digit is one of the documents until the place is changed where it is to be written, which is still asked"
  )
  func digitInPath() throws {
    var desk = try prepared("/point Accueil 10")
    desk.enter("/publier")
    desk.press("Enter", "2")
    let preview = try #require(desk.model.overlay as? DocumentPreview)
    #expect(preview.document == DocumentChoice(DocumentKind.allCases[1]))
    #expect(preview.path?.text.contains("releve") == true && desk.model.message != nil)
    desk.press("Backspace", "2")
    #expect((desk.model.overlay as? DocumentPreview)?.path?.text.hasSuffix("2") == true)
  }

  // MARK: Words

  @Test("The line of a point behind its word is told as the plain one is, and read so")
  func pointLine() throws {
    var desk = try prepared()
    desk.type("/point Budget 20 Mme Diallo")
    #expect(desk.screen.contains("Budget · 20\u{A0}min · Mme Diallo (à ajouter)"), "\(desk.screen)")
    desk.press("Enter")
    let item = try #require(desk.session?.agenda.items.first)
    #expect(item.title == "Budget" && item.plannedMinutes == 20 && item.presenter != nil)
  }

  @Test("A proposal waits for an outcome, a question for an answer")
  func outcomes() throws {
    var desk = try prepared("/point Accueil 10", "/ouvrir")
    desk.enter("+ des bacs à fleurs")
    #expect(desk.screen.contains("suite à donner") && !desk.screen.contains("sans réponse"), "\(desk.screen)")
    desk.enter("? quand répare-t-on")
    #expect(desk.screen.contains("sans réponse"))
  }
}
