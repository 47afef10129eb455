import Testing

@testable import Dialogue

@Suite("Undo and redo")
struct UndoTests {
  /// One of every act that a live meeting knows, each as the commands that make it up.
  static func acts(_ meeting: inout Meeting) throws -> [[Command]] {
    let session = meeting.session
    let question = try meeting.note("Pourquoi ?", .question, by: .person(meeting.diallo))
    let answer = try meeting.note("Voilà.", by: .person(meeting.petit))
    let request = try meeting.ask(.person(meeting.roy))
    let commitment = Commitment(
      id: meeting.ids.next(), session: session, who: .person(meeting.petit), what: "réparer", at: meeting.now)
    let decision = Decision(id: meeting.ids.next(), text: "Oui", at: meeting.now)
    let subject = Subject(id: meeting.ids.next(), space: meeting.space, title: "Jardin")
    let milestone = Milestone(id: meeting.ids.next(), title: "Comité", day: Day(number: 20_000))
    let initiative = Initiative(id: meeting.ids.next(), title: "Jardin du samedi")
    let table = Table(id: meeting.ids.next())
    try meeting.act(
      .formats(session, .addTable(table)), .formats(session, .beginRound(question: "Où ?", minutes: nil)))
    try meeting.act(
      .formats(session, .beginBatch(size: 4)),
      .formats(session, .reachStop(meeting.ids.next(), place: "Gare")))
    let training = Training(id: meeting.ids.next(), title: "Budget", minutes: 180)
    try meeting.act(
      .commitment(.make(commitment)), .decision(session, .take(decision)), .subject(.add(subject)))
    try meeting.act(.milestone(.add(milestone)), .initiative(.start(initiative)), .training(.plan(training)))
    return [
      [.space(.create(DialogueSpace(id: meeting.ids.next(), name: "Table de quartier")))],
      [.space(.configure(meeting.space, .queueOrder(.firstTimersFirst)))],
      [.space(.configure(meeting.space, .groundRules(["On s’écoute."])))],
      [.space(.configure(meeting.space, .sides([.associations: .institutional])))],
      [
        .space(.configure(meeting.space, .templates([AgendaTemplate(name: "Type", of: meeting.live.agenda)])))
      ],
      [
        .space(.configure(meeting.space, .recurring([RecurringItem(title: "Mot d’accueil")]))),
        .plan(
          Session.Plan(id: meeting.ids.next(), space: meeting.space, title: "Suivante", start: meeting.now)),
      ],
      [.person(.identify(meeting.roy, Identity(fullName: "Paul Roy", visibleTo: "animation")))],
      [.organisation(.add(Organisation(id: meeting.ids.next(), name: "Ville", college: .commune)))],
      [.organisation(.change(meeting.landlord, .college(.otherInstitutions)))],
      [.person(.add(Person(id: meeting.ids.next(), name: "Inès Caron")))],
      [.person(.change(meeting.diallo, .name("Habitante 1")))],
      [.person(.identify(meeting.diallo, Identity(fullName: "Awa Diallo", contact: "06")))],
      [.subject(.add(Subject(id: meeting.ids.next(), title: "Parkings")))],
      [.subject(.change(subject.id, .level(.concertation)))],
      [.milestone(.change(milestone.id, .state(.passed)))],
      [.session(session, .change(.place("Salle Allende")))],
      [.session(session, .suspend)], [.session(session, .close(isForced: true))],
      [.session(session, .readBack)],
      [.agenda(session, .add(AgendaItem(id: meeting.ids.next(), title: "Divers"), nil))],
      [.agenda(session, .change(meeting.second, .plannedMinutes(45)))],
      [.agenda(session, .place(meeting.third, AgendaPlace(after: nil)))],
      [
        .agenda(
          session,
          .split(
            meeting.second, second: AgendaItem(id: meeting.ids.next(), title: "Suite", plannedMinutes: 10)))
      ],
      [.agenda(session, .park(meeting.third))], [.agenda(session, .remove(meeting.third))],
      [.agenda(session, .beginNext(isForced: true))],
      [.agenda(session, .begin(meeting.third, isForced: true))],
      [.attendance(session, .count(.residents, 21))],
      [.attendance(session, .leave(meeting.diallo)), .attendance(session, .arrive(meeting.diallo))],
      [
        .floor(
          session,
          .request(FloorRequest(id: meeting.ids.next(), party: .person(meeting.diallo), at: meeting.now)))
      ],
      [.floor(session, .withdraw(request))],
      [.floor(session, .give(.next, turn: meeting.ids.next()))],
      [.floor(session, .give(.party(.name("Une passante")), turn: meeting.ids.next()))],
      [.floor(session, .closeQueue(true))],
      [
        .contribution(
          .note(Contribution(id: meeting.ids.next(), session: session, at: meeting.now, text: "Bonjour")))
      ],
      [.contribution(.change(question, .text("Pourquoi donc ?")))],
      [.contribution(.change(question, .kind(.concern)))],
      [.formats(session, .beginBatch(size: 2))], [.formats(session, .endBatch)],
      [.contribution(.answer(answer, answers: [question])), .formats(session, .endBatch)],
      [.formats(session, .addTable(Table(id: meeting.ids.next(), name: "Jeux")))],
      [.formats(session, .changeTable(table.id, .name("Propreté")))],
      [.formats(session, .beginRound(question: "Et alors ?", minutes: 20))], [.formats(session, .endRound)],
      [.formats(session, .reachStop(meeting.ids.next(), place: "Parking"))], [.formats(session, .endStop)],
      [.contribution(.change(question, .table(table.id)))], [.contribution(.change(question, .photo("12")))],
      [.contribution(.change(question, .responsible(.person(meeting.petit))))],
      [.contribution(.answer(answer, answers: [question]))],
      [.contribution(.fate(question, .declined(because: "hors budget")))],
      [
        .decision(
          session,
          .vote(
            Vote(
              id: meeting.ids.next(), question: "Ouvrir ?", method: .showOfHands,
              tallies: [Tally(option: "for", count: 3)], at: meeting.now)))
      ],
      [
        .decision(session, .take(Decision(id: meeting.ids.next(), text: "Le jardin ouvre.", at: meeting.now)))
      ],
      [.decision(session, .reword(decision.id, "Non"))],
      [.commitment(.change(commitment.id, .due(Day(number: 20_500))))],
      [.commitment(.report(commitment.id, .done, text: "fait"))],
      [.initiative(.change(initiative.id, .stage(.project)))],
      [.initiative(.change(initiative.id, .need("outils")))],
      [.training(.change(training.id, .attendance(.residents, 8)))],
    ]
  }

  @Test("Undoing any act restores the facts before it, redoing those after it")
  func everyAct() throws {
    var base = try Meeting()
    for commands in try UndoTests.acts(&base) {
      var meeting = base
      let before = meeting.facts
      meeting.wait(30)
      let act: ID<Act> = meeting.ids.next()
      let events = try meeting.state.decide(commands, at: meeting.now)
      for event in events { meeting.state.evolve(Entry(act: act, at: meeting.now, event: event)) }
      let after = meeting.facts
      #expect(after != before, "\(commands) changed nothing")
      try meeting.act(.act(.undo))
      #expect(meeting.facts == before, "undo of \(commands)")
      try meeting.act(.act(.redo))
      #expect(meeting.facts == after, "redo of \(commands)")
    }
  }

  @Test("Undoing all acts one by one, then redoing them, passes through the same facts")
  func chain() throws {
    var meeting = try Meeting()
    var steps = [meeting.facts]
    for text in ["un", "deux", "trois", "quatre"] {
      _ = try meeting.note(text)
      steps.append(meeting.facts)
    }
    for expected in steps.dropLast().reversed() {
      try meeting.act(.act(.undo))
      #expect(meeting.facts == expected)
    }
    for expected in steps.dropFirst() {
      try meeting.act(.act(.redo))
      #expect(meeting.facts == expected)
    }
    #expect(throws: Refusal.nothingToRedo) { try meeting.act(.act(.redo)) }
  }

  @Test("A new act forgets what could be redone")
  func newActEndsRedo() throws {
    var meeting = try Meeting()
    _ = try meeting.note("un")
    try meeting.act(.act(.undo))
    _ = try meeting.note("deux")
    #expect(throws: Refusal.nothingToRedo) { try meeting.act(.act(.redo)) }
    #expect(meeting.live.contributions.map(\.text) == ["deux"])
    // Number 1 was shown: it is not given again.
    #expect(meeting.live.contributions.map(\.number) == [2])
    #expect(
      Concertation(replaying: meeting.entries).facts.given.next(.contribution, in: meeting.session) == 3)
  }

  @Test("An act in the middle can be undone; later ones stay")
  func undoInTheMiddle() throws {
    var meeting = try Meeting()
    _ = try meeting.note("un")
    let act = try #require(meeting.state.acts.last?.id)
    _ = try meeting.note("deux")
    try meeting.act(.act(.undoOne(act)))
    #expect(meeting.live.contributions.map(\.text) == ["deux"])
  }

  @Test("There is nothing to undo at first")
  func nothing() {
    #expect(throws: Refusal.nothingToUndo) { try Concertation().decide(.act(.undo), at: .epoch) }
  }

  @Test("Replaying the entries gives the state that they were made in", arguments: [0, 3, 10, 1000])
  func replay(kept: Int) throws {
    var meeting = try Meeting()
    for commands in try UndoTests.acts(&meeting) {
      guard (try? meeting.state.decide(commands, at: meeting.now)) != nil else { continue }
      for command in commands { try meeting.act(command) }
      if commands.count == 1, meeting.entries.count % 3 == 0 { try meeting.act(.act(.undo)) }
      if meeting.entries.count % 7 == 0, !meeting.state.redoable.isEmpty { try meeting.act(.act(.redo)) }
    }
    var replay = Concertation.Replay(ActStanding(of: meeting.entries))
    for (place, entry) in meeting.entries.enumerated() {
      replay.apply(entry, canBeUndone: place >= meeting.entries.count - kept)
    }
    let state = replay.finish()
    #expect(state.facts == meeting.facts)
    if kept == 1000 { #expect(state == meeting.state) }
  }
}
