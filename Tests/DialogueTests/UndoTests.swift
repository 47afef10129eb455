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
    try meeting.act(.addTable(session, table), .beginRound(session, question: "Où ?", minutes: nil))
    try meeting.act(.beginBatch(session, size: 4), .reachStop(session, meeting.ids.next(), place: "Gare"))
    let training = Training(id: meeting.ids.next(), title: "Budget", minutes: 180)
    try meeting.act(.commit(commitment), .takeDecision(session, decision), .addSubject(subject))
    try meeting.act(.addMilestone(milestone), .startInitiative(initiative), .planTraining(training))
    return [
      [.createSpace(DialogueSpace(id: meeting.ids.next(), name: "Table de quartier"))],
      [.configureSpace(meeting.space, .queueOrder(.firstTimersFirst))],
      [.configureSpace(meeting.space, .groundRules(["On s’écoute."]))],
      [.configureSpace(meeting.space, .sides([.associations: .institutional]))],
      [.configureSpace(meeting.space, .templates([AgendaTemplate(name: "Type", of: meeting.live.agenda)]))],
      [
        .configureSpace(meeting.space, .recurring([RecurringItem(title: "Mot d’accueil")])),
        .planSession(
          Session.Plan(id: meeting.ids.next(), space: meeting.space, title: "Suivante", start: meeting.now)),
      ],
      [.identifyPerson(meeting.roy, Identity(fullName: "Paul Roy", visibleTo: "animation"))],
      [.addOrganisation(Organisation(id: meeting.ids.next(), name: "Ville", college: .commune))],
      [.changeOrganisation(meeting.landlord, .college(.otherInstitutions))],
      [.addPerson(Person(id: meeting.ids.next(), name: "Inès Caron"))],
      [.changePerson(meeting.diallo, .name("Habitante 1"))],
      [.identifyPerson(meeting.diallo, Identity(fullName: "Awa Diallo", contact: "06"))],
      [.addSubject(Subject(id: meeting.ids.next(), title: "Parkings"))],
      [.changeSubject(subject.id, .level(.concertation))],
      [.changeMilestone(milestone.id, .state(.passed))],
      [.changeSession(session, .place("Salle Allende"))],
      [.suspendSession(session)], [.closeSession(session, isForced: true)], [.readBack(session)],
      [.addItem(session, AgendaItem(id: meeting.ids.next(), title: "Divers"), nil)],
      [.changeItem(session, meeting.second, .plannedMinutes(45))],
      [.placeItem(session, meeting.third, AgendaPlace(after: nil))],
      [
        .splitItem(
          session, meeting.second,
          second: AgendaItem(id: meeting.ids.next(), title: "Suite", plannedMinutes: 10))
      ],
      [.parkItem(session, meeting.third)], [.removeItem(session, meeting.third)],
      [.beginNextItem(session, isForced: true)], [.beginItem(session, meeting.third, isForced: true)],
      [.count(session, .residents, 21)], [.arrive(session, meeting.diallo), .arrive(session, meeting.roy)],
      [
        .requestFloor(
          session, FloorRequest(id: meeting.ids.next(), party: .person(meeting.diallo), at: meeting.now))
      ],
      [.withdrawRequest(session, request)],
      [.giveFloor(session, .next, turn: meeting.ids.next())],
      [.giveFloor(session, .party(.name("Une passante")), turn: meeting.ids.next())],
      [.closeQueue(session, true)],
      [.note(Contribution(id: meeting.ids.next(), session: session, at: meeting.now, text: "Bonjour"))],
      [.changeContribution(question, .text("Pourquoi donc ?"))],
      [.changeContribution(question, .kind(.concern))],
      [.beginBatch(session, size: 2)], [.endBatch(session)],
      [.markAnswer(answer, answers: [question]), .endBatch(session)],
      [.addTable(session, Table(id: meeting.ids.next(), name: "Jeux"))],
      [.changeTable(session, table.id, .name("Propreté"))],
      [.beginRound(session, question: "Et alors ?", minutes: 20)], [.endRound(session)],
      [.reachStop(session, meeting.ids.next(), place: "Parking")], [.endStop(session)],
      [.changeContribution(question, .table(table.id))], [.changeContribution(question, .photo("12"))],
      [.changeContribution(question, .responsible(.person(meeting.petit)))],
      [.markAnswer(answer, answers: [question])], [.giveFate(question, .declined(because: "hors budget"))],
      [
        .holdVote(
          session,
          Vote(
            id: meeting.ids.next(), question: "Ouvrir ?", method: .showOfHands,
            tallies: [Tally(option: "for", count: 3)], at: meeting.now))
      ],
      [.takeDecision(session, Decision(id: meeting.ids.next(), text: "Le jardin ouvre.", at: meeting.now))],
      [.rewordDecision(session, decision.id, "Non")],
      [.changeCommitment(commitment.id, .due(Day(number: 20_500)))],
      [.reportProgress(commitment.id, .done, text: "fait")],
      [.changeInitiative(initiative.id, .stage(.project))],
      [.changeInitiative(initiative.id, .need("outils"))],
      [.changeTraining(training.id, .attendance(.residents, 8))],
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
      try meeting.act(.undo)
      #expect(meeting.facts == before, "undo of \(commands)")
      try meeting.act(.redo)
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
      try meeting.act(.undo)
      #expect(meeting.facts == expected)
    }
    for expected in steps.dropFirst() {
      try meeting.act(.redo)
      #expect(meeting.facts == expected)
    }
    #expect(throws: Refusal.nothingToRedo) { try meeting.act(.redo) }
  }

  @Test("A new act forgets what could be redone")
  func newActEndsRedo() throws {
    var meeting = try Meeting()
    _ = try meeting.note("un")
    try meeting.act(.undo)
    _ = try meeting.note("deux")
    #expect(throws: Refusal.nothingToRedo) { try meeting.act(.redo) }
    #expect(meeting.live.contributions.map(\.text) == ["deux"])
    #expect(meeting.live.contributions.map(\.number) == [1])
  }

  @Test("An act in the middle can be undone; later ones stay")
  func undoInTheMiddle() throws {
    var meeting = try Meeting()
    _ = try meeting.note("un")
    let act = try #require(meeting.state.acts.last?.id)
    _ = try meeting.note("deux")
    try meeting.act(.undoAct(act))
    #expect(meeting.live.contributions.map(\.text) == ["deux"])
  }

  @Test("There is nothing to undo at first")
  func nothing() {
    #expect(throws: Refusal.nothingToUndo) { try Concertation().decide(.undo, at: .epoch) }
  }

  @Test("Replaying the entries gives the state that they were made in", arguments: [0, 3, 10, 1000])
  func replay(kept: Int) throws {
    var meeting = try Meeting()
    for commands in try UndoTests.acts(&meeting) {
      guard (try? meeting.state.decide(commands, at: meeting.now)) != nil else { continue }
      for command in commands { try meeting.act(command) }
      if commands.count == 1, meeting.entries.count % 3 == 0 { try meeting.act(.undo) }
      if meeting.entries.count % 7 == 0, !meeting.state.redoable.isEmpty { try meeting.act(.redo) }
    }
    var replay = Concertation.Replay(undone: Concertation.Replay.undoneActs(in: meeting.entries))
    for (place, entry) in meeting.entries.enumerated() {
      replay.apply(entry, canBeUndone: place >= meeting.entries.count - kept)
    }
    let state = replay.finish()
    #expect(state.facts == meeting.facts)
    if kept == 1000 { #expect(state == meeting.state) }
  }
}
