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
    .spaceCreated(DialogueSpace(id: space, name: "Conseil citoyen")),
    .organisationAdded(Organisation(id: body, name: "Oliviers Habitat", college: .landlords)),
    .personAdded(Person(id: person, name: "Mme Diallo", organisation: body)),
    .subjectAdded(Subject(id: subject, title: "Éclairage")),
    .milestoneAdded(Milestone(id: milestone, title: "Comité", day: day)),
    .sessionPlanned(Session.Plan(id: session, space: space, title: "Séance 14", start: at)),
    .itemAdded(session, AgendaItem(id: item, title: "Parkings", plannedMinutes: 20), AgendaPlace(after: nil)),
    .contributionNoted(
      Contribution(
        id: note.contribution, session: session, number: 1, at: at, kind: .question, speaker: speaker,
        text: "Pourquoi le noir ?")),
    .decisionTaken(session, Decision(id: decision, number: 1, text: "Réparer", at: at)),
    .commitmentMade(
      Commitment(
        id: commitment, session: session, number: 1, who: .organisation(body), what: "six mâts", due: day,
        at: at)),
    .initiativeStarted(Initiative(id: initiative, title: "Jardin")),
    .trainingPlanned(Training(id: training, title: "Budget", day: day)),
    .tableAdded(session, Table(id: table, number: 2, name: "Jeux")),
    .floorRequested(
      session, FloorRequest(id: request, party: speaker, reason: "bancs", kind: .lastWord, at: at)),
  ]

  static var events: [Event] { creations + meeting + words + spaces + people + programme + follow }

  static let meeting: [Event] =
    [
      .sessionOpened(session), .sessionSuspended(session), .sessionResumed(session), .sessionClosed(session),
      .sessionCancelled(session, because: "grève"), .commitmentsReadBack(session),
      .itemPlaced(session, item, AgendaPlace(after: nil)), .itemParked(session, item),
      .itemUnparked(session, item),
      .itemRemoved(session, item), .itemBegun(session, item), .itemEnded(session, item),
      .attendanceCounted(session, .residents, 21), .personArrived(session, person),
      .personLeft(session, person),
      .floorRequestWithdrawn(session, request),
      .floorGiven(session, FloorGrant(turn: ID(rawValue: 15), party: speaker, isOutOfOrder: true)),
      .floorYielded(session), .floorPaused(session), .floorResumed(session), .queueClosed(session, true),
      .queueClosed(session, false), .batchBegun(session, size: 3), .batchEnded(session),
      .roundBegun(session, question: "Où ?", minutes: 20), .roundEnded(session),
      .stopReached(session, ID(rawValue: 16), place: "Gare"), .stopEnded(session),
      .tableChanged(session, table, .name("Bancs")), .tableChanged(session, table, .host(speaker)),
      .tableChanged(session, table, .subject(subject)),
    ] + sessionChanges.map { .sessionChanged(session, $0) }
    + itemChanges.map { .itemChanged(session, item, $0) }

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
    .contributionChanged(note, .text("Encore\nune fois ?")), .contributionChanged(note, .kind(.concern)),
    .contributionChanged(note, .speaker(nil)), .contributionChanged(note, .item(item)),
    .contributionChanged(note, .subject(subject)), .contributionChanged(note, .table(table)),
    .contributionChanged(note, .photo("12")), .contributionChanged(note, .responsible(speaker)),
    .contributionAnswered(note, answers: [note]), .fateGiven(note, .answered(by: note)),
    .fateGiven(note, .accepted(because: "juste")), .fateGiven(note, .underStudy(by: speaker, until: day)),
    .fateGiven(note, .declined(because: "cher")), .fateGiven(note, .outOfScope(to: "région", because: nil)),
    .fateGiven(note, nil), .decisionReworded(session, decision, "Réparer vite"),
    .voteHeld(
      session,
      Vote(
        id: ID(rawValue: 17), number: 1, question: "Pour ?", method: .showOfHands,
        tallies: [Tally(option: "for", count: 12)], at: at)),
    .commitmentChanged(commitment, .who(speaker)), .commitmentChanged(commitment, .what("huit mâts")),
    .commitmentChanged(commitment, .due(nil)),
    .commitmentProgressed(commitment, .underWay, text: "commandés"),
    .actUndone(ID(rawValue: 18)), .actRedone(ID(rawValue: 18)),
  ]
}
