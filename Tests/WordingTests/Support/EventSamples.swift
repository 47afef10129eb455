import Dialogue

/// Every event, and every change of every field, with what it speaks of.
enum EventSamples {
  static let space = ID<DialogueSpace>(rawValue: 1)
  static let session = ID<Session>(rawValue: 2)
  static let item = ID<AgendaItem>(rawValue: 3)
  static let person = ID<Person>(rawValue: 4)
  static let body = ID<Organisation>(rawValue: 5)
  static let subject = ID<Subject>(rawValue: 6)
  static let milestone = ID<Milestone>(rawValue: 7)
  static let initiative = ID<Initiative>(rawValue: 8)
  static let training = ID<Training>(rawValue: 9)
  static let note = ContributionReference(session: session, contribution: ID(rawValue: 10))
  static let commitment = ID<Commitment>(rawValue: 11)
  static let decision = ID<Decision>(rawValue: 12)
  static let table = ID<Table>(rawValue: 13)
  static let request = ID<FloorRequest>(rawValue: 14)
  static let at = Instant(seconds: 1_700_000_000)
  static let day = Day(number: 20_000)
  static let speaker = Party.person(person)

  /// What the others speak of.
  static let creations: [Event] = [
    .space(.created(DialogueSpace(id: space, name: "Conseil citoyen"))),
    .organisation(.added(Organisation(id: body, name: "Oliviers Habitat", college: .landlords))),
    .person(.added(Person(id: person, name: "Mme Diallo", organisation: body))),
    .subject(.added(Subject(id: subject, title: "Éclairage"))),
    .milestone(.added(Milestone(id: milestone, title: "Comité", day: day))),
    .planned(Session.Plan(id: session, space: space, title: "Séance 14", start: at)),
    .agenda(
      session, .added(AgendaItem(id: item, title: "Parkings", plannedMinutes: 20), AgendaPlace(after: nil))),
    .contribution(
      .noted(
        Contribution(
          id: note.contribution, session: session, number: 1, at: at, kind: .question, speaker: speaker,
          text: "Pourquoi le noir ?"))),
    .decision(session, .taken(Decision(id: decision, number: 1, text: "Réparer", at: at))),
    .commitment(
      .made(
        Commitment(
          id: commitment, session: session, number: 1, who: .organisation(body), what: "six mâts", due: day,
          at: at))),
    .initiative(.started(Initiative(id: initiative, title: "Jardin"))),
    .training(.planned(Training(id: training, title: "Budget", day: day))),
    .theme(.created(DialogueTheme(id: ID(rawValue: 90), space: space, title: "Nuit"))),
    .theme(.created(DialogueTheme(id: ID(rawValue: 91), space: space, title: "Noir"))),
    .formats(session, .tableAdded(Table(id: table, number: 2, name: "Jeux"))),
    .floor(
      session, .requested(FloorRequest(id: request, party: speaker, reason: "bancs", kind: .lastWord, at: at))
    ),
  ]

  static var events: [Event] { creations + meeting + words + spaces + people + programme + follow }

  static let meeting: [Event] =
    [
      .session(session, .opened(by: nil)), .session(session, .suspended), .session(session, .resumed),
      .session(session, .closed),
      .session(session, .cancelled(because: "grève")), .session(session, .readBack),
      .agenda(session, .placed(item, AgendaPlace(after: nil))), .agenda(session, .parked(item)),
      .agenda(session, .unparked(item)),
      .agenda(session, .removed(item)), .agenda(session, .begun(item)), .agenda(session, .ended(item)),
      .attendance(session, .counted(.residents, 21)), .attendance(session, .arrived(person, adds: nil)),
      .attendance(session, .arrived(person, adds: true)),
      .attendance(session, .left(person)),
      .floor(session, .withdrawn(request)),
      .floor(session, .given(FloorGrant(turn: ID(rawValue: 15), party: speaker, isOutOfOrder: true))),
      .floor(session, .yielded), .floor(session, .paused), .floor(session, .resumed),
      .floor(session, .queueClosed(true)),
      .floor(session, .queueClosed(false)), .formats(session, .batchBegun(size: 3)),
      .formats(session, .batchEnded),
      .formats(session, .roundBegun(question: "Où ?", minutes: 20)), .formats(session, .roundEnded),
      .formats(session, .stopReached(ID(rawValue: 16), place: "Gare")), .formats(session, .stopEnded),
      .formats(session, .tableKept(table, by: "abc")),
      .formats(session, .tableChanged(table, .name("Bancs"))),
      .formats(session, .tableChanged(table, .host(speaker))),
      .formats(session, .tableChanged(table, .subject(subject))),
    ] + sessionChanges.map { .session(session, .changed($0)) }
    + itemChanges.map { .agenda(session, .changed(item, $0)) }

  private static let sessionChanges: [SessionChange] = [
    .title("Séance 15"), .plannedStart(at), .plannedEnd(at), .plannedEnd(nil), .closing(at), .closing(nil),
    .place("Salle Allende"), .queueOrder(.arrival), .queueOrder(nil), .turnLimit(90), .turnLimit(0),
    .turnLimit(nil),
  ]

  private static let itemChanges: [AgendaItemChange] = [
    .title("Bancs"), .kind(.decision), .plannedMinutes(5), .plannedMinutes(nil), .presenter(speaker),
    .subject(subject),
  ]

  static let words: [Event] = [
    .contribution(.changed(note, .text("Encore\nune fois ?"))),
    .contribution(.changed(note, .kind(.concern))),
    .contribution(.changed(note, .speaker(nil))), .contribution(.changed(note, .item(item))),
    .contribution(.changed(note, .subject(subject))), .contribution(.changed(note, .table(table))),
    .contribution(.changed(note, .photo("12"))), .contribution(.changed(note, .responsible(speaker))),
    .contribution(.answered(note, answers: [note])), .contribution(.fated(note, .answered(by: note))),
    .contribution(.fated(note, .accepted(because: "juste"))),
    .contribution(.fated(note, .underStudy(by: speaker, until: day))),
    .contribution(.fated(note, .declined(because: "cher"))),
    .contribution(.fated(note, .outOfScope(to: "région", because: nil))),
    .contribution(.fated(note, nil)), .contribution(.shared(note, .counted(12))),
    .contribution(.shared(note, .more(-1))),
    .mandate(space, .given(Mandate(person: person, role: "présidente", until: day))),
    .series(
      space, .ruled(SeriesRule(rank: 2, weekday: 2, secondOfDay: 66_600, minutes: 120, place: "Prévert"))),
    .series(space, .ruled(SeriesRule(rank: -1, weekday: 7, secondOfDay: 0, months: 2))),
    .absence(session, .excused(person, by: nil)), .absence(session, .cleared(person)),
    .minutes(session, .approved(at: nil)), .minutes(session, .approved(at: session)),
    .minutes(session, .signed(.chair, nil)),
    .absence(session, .excused(person, by: speaker)), .minutes(session, .signed(.secretary, speaker)),
    .minutes(session, .noted(MinutesNote(id: ID(rawValue: 96), kind: .addition, text: "Oubli", at: at))),
    .minutes(
      session,
      .noted(MinutesNote(id: ID(rawValue: 96), kind: .correction, by: speaker, text: "Huit", at: at))),
    .person(.changed(person, .function("adjointe"))),
    .session(session, .returnAnnounced(at)), .session(session, .returnAnnounced(nil)),
    .series(space, .ruled(nil)), .series(space, .closed([])),
    .series(space, .closed([ClosedPeriod(name: "Noël", first: day, last: day)])),
    .theme(.renamed(ID(rawValue: 90), "Soir")), .theme(.merged(ID(rawValue: 90), into: ID(rawValue: 91))),
    .theme(.filed([note], ID(rawValue: 90))), .theme(.removed([note], ID(rawValue: 90))),
    .theme(.grouped([note], with: note)), .theme(.parted([note])),
    .mandate(space, .ended(person)),
    .mandate(
      space,
      .ruled(QuorumRule(need: .share(1, of: 2, isMoreThan: true), proxiesEach: 2, proxiesCount: true))),
    .mandate(space, .ruled(nil)), .proxy(session, .given(by: person, to: person)),
    .proxy(session, .withdrawn(by: person)), .decision(session, .reworded(decision, "Réparer vite")),
    .decision(
      session,
      .voted(
        Vote(
          id: ID(rawValue: 17), number: 1, question: "Pour ?", method: .showOfHands,
          tallies: [Tally(option: "for", count: 12)], at: at))),
    .commitment(.changed(commitment, .who(speaker))), .commitment(.changed(commitment, .what("huit mâts"))),
    .commitment(.changed(commitment, .due(nil))),
    .commitment(.progressed(commitment, .underWay, text: "commandés")),
    .act(.undone(ID(rawValue: 18))), .act(.redone(ID(rawValue: 18))),
    .act(.retimed(ID(rawValue: 18), at: at)), .act(.imported(file: "voisins.csv")),
  ]
}
