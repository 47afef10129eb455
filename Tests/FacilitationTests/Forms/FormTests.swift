import Canvas
import Dialogue
import Testing
import Wording

@testable import Facilitation

@Suite("Forms")
struct FormTests {
  @Test(
    "From an empty machine to an open meeting by forms alone: no command is known, and few keys are needed")
  func firstHour() throws {
    var desk = try Desk(empty: true)
    var keys = 0
    func press(_ names: String..., desk: inout Desk) {
      for name in names { desk.press(name) }
      keys += names.count
    }
    // The body.
    press("Enter", desk: &desk)
    desk.type("Conseil citoyen")
    press("F10", desk: &desk)
    #expect(desk.model.facts.spaces.values.first?.name == "Conseil citoyen" && desk.model.overlay == nil)
    // The meeting.
    desk.wait(1)
    press("Enter", desk: &desk)
    desk.type("Séance 1")
    press("Enter", desk: &desk)
    desk.type("demain 18h30")
    press("Enter", "Enter", desk: &desk)
    desk.type("20h30")
    press("F10", desk: &desk)
    let session = try #require(desk.session)
    #expect(session.title == "Séance 1" && desk.model.clock(session.plannedStart) == "18:30")
    #expect(session.plannedEnd.map { desk.model.clock($0) } == "20:30")
    #expect(keys + "Conseil citoyenSéance 1demain 18h3020h30".count <= 60)
  }

  @Test("An agenda of five points takes at most 150 keys, five people 200, their words included")
  func byTheDozen() throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter(#"/séance "Séance 1" le="demain 18h30""#)
    desk.wait(1)
    var keys = 1
    desk.press("Enter")
    for (title, minutes) in [
      ("Accueil", "5"), ("Suites", "15"), ("Éclairage", "30"), ("Jardin", "25"), ("Relecture", "10"),
    ] {
      desk.type(title)
      desk.press("Enter")
      desk.type(minutes)
      desk.press("F10")
      keys += title.count + minutes.count + 2
    }
    desk.press("Esc")
    #expect(desk.session?.agenda.items.map(\.plannedMinutes) == [5, 15, 30, 25, 10])
    #expect(keys + 1 <= 150)
    keys = 1
    desk.wait(1)
    desk.press("Enter")
    for (name, college) in [
      ("Mme Diallo", "h"), ("M. Roy", "h"), ("Habitante 3", "h"), ("M. le Maire adjoint", "c"),
      ("Mme Sy", "b"),
    ] {
      desk.type(name)
      desk.press("Enter")
      desk.type(college)
      desk.press("F10")
      keys += name.count + college.count + 2
    }
    #expect(
      desk.model.facts.people.values.map(\.college) == [
        .residents, .residents, .residents, .commune, .landlords,
      ])
    #expect(keys <= 200)
  }

  @Test(
    "A choice is found by typing its word, or a word that explains it; what fits nothing is told, and kept until it is taken back",
    arguments: [
      ("hab", CollegeID.residents), ("asso", .associations), ("élu", .commune), ("c", .commune),
      ("bh", nil), ("habz", nil),
    ])
  func choiceByTyping(typed: String, college: CollegeID?) throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    desk.type("Mme Essai")
    desk.press("Enter")
    desk.type(typed)
    #expect(desk.screen.contains("Aucun choix ne commence par") == (college == nil))
    desk.press("F10")
    if college == nil {
      #expect(desk.model.facts.people.isEmpty && desk.screen.contains(typed), "\(desk.screen)")
      desk.press("^U", "F10")
    }
    #expect(desk.model.facts.people.values.map(\.college) == [college])
  }

  @Test("A field shows all of a text that fits, and what is wrong with it stands on a line of its own")
  func wholeText() throws {
    var desk = try Desk(upTo: "2026-11-22 19:02", columns: 80, rows: 24)
    _ = desk.model.carryOut(.fill(Invocation(.item)))
    desk.type("Éclairage de la rue Lumière, la nuit")
    #expect(desk.screen.contains("Éclairage de la rue Lumière, la nuit"))
    desk.press("Enter")
    desk.type("un quart d’oeuf")
    #expect(desk.screen.contains("n’est pas une durée"))
    desk.press("^U")
    desk.type("un quart d’heure")
    desk.press("F10")
    #expect(desk.session?.agenda.items.last?.plannedMinutes == 15)
  }

  @Test("Nothing is read back before something was promised")
  func nothingToReadBack() throws {
    var desk = try Desk(empty: true)
    desk.enter(#"/espace "Conseil""#)
    desk.enter(#"/séance "Séance 1" le="aujourd’hui 23h50""#)
    desk.enter("/ouvrir")
    let acts = desk.entries.count
    desk.press("F10")
    #expect(desk.entries.count == acts && desk.screen.contains("Aucun engagement à relire"))
  }

  @Test("A person is made from within a field that asks for one, and stands in it")
  func nested() throws {
    var desk = try Desk(upTo: "2026-11-22 19:02")
    desk.press("Alt-2", "Home", "Up", "Up")
    _ = desk.model.carryOut(.fill(Invocation(.item)))
    desk.type("Espaces verts")
    desk.press("Enter", "Down")
    desk.type("Mme Haddad")
    desk.press("Enter")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .person)
    desk.press("F10")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .item)
    desk.press("F10")
    let item = try #require(desk.session?.agenda.items.last)
    #expect(item.title == "Espaces verts")
    #expect(item.presenter.flatMap { desk.model.facts.name(of: $0) } == "Mme Haddad")
  }

  @Test("What is not touched is not changed; the text of a note is there, the caret at its end")
  func prefilled() throws {
    var desk = try Desk()
    let reference = try #require(desk.session?.contributions.first?.reference)
    let before = try #require(desk.model.facts.contribution(reference))
    desk.model.reveal(.contribution(reference))
    desk.press("Enter")
    desk.wait(1)
    desk.press("Down", "Enter")
    desk.type(" Depuis septembre ?")
    desk.press("F10")
    let after = try #require(desk.model.facts.contribution(reference))
    #expect(after.text == before.text + " Depuis septembre ?")
    #expect(after.kind == before.kind && after.speaker == before.speaker)
  }

  @Test("A form that is left is found again as it was; Esc does nothing else")
  func resumed() throws {
    var desk = try Desk()
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    desk.type("Mme Kaci")
    desk.press("Esc")
    #expect(desk.model.overlay == nil && !desk.model.facts.people.values.contains { $0.name == "Mme Kaci" })
    _ = desk.model.carryOut(.fill(Invocation(.person)))
    #expect(desk.screen.contains("Mme Kaci"))
    desk.press("F10")
    #expect(desk.model.facts.people.values.contains { $0.name == "Mme Kaci" })
  }

  @Test("A vote is parked while things are said, stays in view, and goes on")
  func parked() throws {
    var desk = try Desk(upTo: "19:58 /vote")
    desk.press("F9", "Enter")
    desk.type("17")
    desk.press("^O")
    let noted = desk.session?.contributions.count ?? 0
    for text in ["Attendez.", "On recompte ?", "Oui."] { desk.enter(text) }
    #expect(desk.session?.contributions.count == noted + 3)
    #expect(desk.screen.contains("Faire voter"))
    desk.press("^O", "Enter")
    desk.type("2")
    desk.press("F10")
    #expect(desk.session?.votes.last?.tallies.map(\.count) == [17, 2])
  }

  @Test("A slash word without what it needs opens its form, in the words that were typed")
  func slashWord() throws {
    var desk = try Desk()
    desk.enter("/jalon")
    #expect((desk.model.overlay as? FormOverlay)?.form.act == .milestone)
    desk.type("Comité")
    desk.press("Enter")
    desk.type("15/1/2027")
    desk.press("F10")
    #expect(desk.model.facts.milestones.values.last?.day.iso == "2027-01-15")
    #expect(desk.model.editor.isEmpty)
  }

  @Test("What a field is read as is shown, and what is wrong as soon as it is")
  func understood() throws {
    var desk = try Desk()
    _ = desk.model.carryOut(.fill(Invocation(.session)))
    desk.press("Down")
    desk.type("26/11/2026 18h30")
    #expect(desk.screen.contains("jeudi 26 novembre 2026"))
    desk.press("^U")
    desk.type("bientôt")
    #expect(desk.screen.contains("n’est pas une date"))
    desk.press("F10")
    #expect(desk.model.overlay is FormOverlay)
  }

  @Test("Rows appear with what was chosen: a refusal asks for its reason, a study for who and until when")
  func conditional() throws {
    var desk = try Desk()
    let reference = try #require(desk.session?.contributions.last?.reference)
    desk.model.reveal(.contribution(reference))
    desk.press("Enter")
    desk.wait(1)
    desk.press("Enter")
    desk.press("Right", "Right", "Right")
    #expect(desk.screen.contains("Pour quand") && !desk.screen.contains("Motif"))
    desk.press("Right")
    #expect(desk.screen.contains("Motif") && !desk.screen.contains("Pour quand"))
  }

  @Test("At 80×24 every form shows its fields or says how many are below", arguments: ActName.allCases)
  func fits(act: ActName) throws {
    guard ActTable[act].parameters.contains(where: { !$0.isHidden }) else { return }
    var desk = try Desk()
    _ = desk.model.carryOut(.fill(Invocation(act)))
    guard let form = desk.model.overlay as? FormOverlay else { return }
    for (place, field) in form.form.fields.enumerated() {
      #expect(desk.screen.contains(field.label(in: desk.model.words)), "\(act) row \(place)")
      desk.press("Down")
    }
  }
}

@Suite("Forms asked question by question")
struct FormDialogueTests {
  @Test("A choice is a numbered list, Enter takes what is in brackets, what was taken is said again")
  func milestone() throws {
    let context = Meeting.context(try Meeting.underWay())
    var dialogue = FormDialogue(Invocation(.fate), in: context)
    #expect(dialogue.question(in: context).last?.hasPrefix("Ce dont il s’agit") == true)
    guard case .ask = dialogue.answer("c3", in: context).step else {
      Issue.record("over")
      return
    }
    let choices = dialogue.question(in: context)
    #expect(choices.first?.hasPrefix("1. répondu") == true)
    let refused = dialogue.answer("9", in: context)
    #expect(refused.said?.contains("ne convient pas") == true)
    let taken = dialogue.answer("4", in: context)
    #expect(taken.said == "Suite : refusé" || taken.said == "Suite\u{A0}: refusé")
    // Why comes first; who refused may be said, and need not be.
    guard case .ask = dialogue.answer("pas de crédits", in: context).step,
      case .done(let invocation) = dialogue.answer("", in: context).step
    else {
      Issue.record("not done")
      return
    }
    #expect(invocation.values.first(.because) == "pas de crédits")
    #expect(invocation.values.first(.fate) == FateChoice.declined)
  }

  @Test(
    "Two full stops go back a question, an equals sign keeps the rest, a question mark says the choices again"
  )
  func walk() throws {
    let context = Meeting.context(try Meeting.underWay())
    var dialogue = FormDialogue(Invocation(.person), in: context)
    let first = dialogue.question(in: context)
    guard case .ask = dialogue.answer("=", in: context).step else {
      Issue.record("a name is needed")
      return
    }
    _ = dialogue.answer("Nora", in: context)
    let choices = dialogue.question(in: context)
    #expect(choices.count > 9)
    _ = dialogue.answer("?", in: context)
    #expect(dialogue.question(in: context) == choices)
    _ = dialogue.answer("..", in: context)
    #expect(dialogue.question(in: context).last != first.last && dialogue.question(in: context).count == 1)
    guard case .done(let invocation) = dialogue.answer("=", in: context).step else {
      Issue.record("not done")
      return
    }
    #expect(invocation.act == .person)
  }

  @Test("A full stop alone gives up")
  func left() throws {
    let context = Meeting.context(try Meeting.underWay())
    var dialogue = FormDialogue(Invocation(.person), in: context)
    guard case .left = dialogue.answer(".", in: context).step else {
      Issue.record("not left")
      return
    }
  }
}
