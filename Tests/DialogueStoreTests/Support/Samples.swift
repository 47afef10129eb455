import Dialogue

/// Every event, with every optional field set and unset, and every change of every field.
enum Samples {
  static let at = Instant(milliseconds: 1_763_835_065_123)
  static let act = ID<Act>(rawValue: 0x0AB_CDEF)
  static let text = "Élodie dit : « 3 \"ans\" \\ sans\nréponse »\t\u{1F6D7}\u{7F}\u{1}"
  static let session = ID<Session>(rawValue: 11)
  static let item = ID<AgendaItem>(rawValue: 12)
  static let subject = ID<Subject>(rawValue: 13)
  static let space = ID<DialogueSpace>(rawValue: 14)
  static let person = ID<Person>(rawValue: 1 << 59 + 7)
  static let body = ID<Organisation>(rawValue: 16)
  static let reference = ContributionReference(session: session, contribution: ID(rawValue: 17))
  static let other = ContributionReference(session: ID(rawValue: 18), contribution: ID(rawValue: 19))
  static let commitment = ID<Commitment>(rawValue: 20)
  static let initiative = ID<Initiative>(rawValue: 21)
  static let training = ID<Training>(rawValue: 22)
  static let milestone = ID<Milestone>(rawValue: 23)
  static let decision = ID<Decision>(rawValue: 24)
  static let day = Day(number: 20_000)
  static let parties: [Party] = [
    .person(person), .organisation(body), .college(.intercommunality), .name("M. « X »"),
  ]
  static let offer = Initiative.Offer(by: parties[1], what: "un local")
  static let funding = Initiative.Funding(fund: "FPH", amount: 150_000, isGranted: true)

  static var events: [Event] {
    people + programme + sessions + agenda + floor + words + outcomes + acts + formats + corrections
  }

  static let people: [Event] =
    [
      .space(.created(DialogueSpace(id: space, name: text))),
      .space(
        .created(
          DialogueSpace(
            id: space, name: "Conseil", kind: .citizensCouncil, territory: "QN03101M", settings: settings))),
      .space(.created(DialogueSpace(id: space, name: "Série", settings: seriesSettings))),
      .organisation(.added(Organisation(id: body, name: "Mairie", college: .commune))),
      .person(.added(Person(id: person, name: "Aïcha"))),
      .person(.added(Person(id: person, name: text, organisation: body, college: .residents))),
      .person(.identified(person, Identity(fullName: "Aïcha B."))),
      .person(.identified(person, Identity(fullName: text, contact: "06 00 00 00 00"))),
      .person(.identified(person, Identity(fullName: text, visibleTo: text))),
      .person(.contacted(person, Contact())),
      .person(.contacted(person, Contact(mail: text, telephone: text, address: text, role: text))),
    ] + spaceSettings.map { .space(.configured(space, $0)) }
    + [OrganisationChange.name(text), .college(.state)].map { .organisation(.changed(body, $0)) }
    + [
      PersonChange.name(text), .organisation(body), .organisation(nil), .college(.residents), .college(nil),
    ].map { .person(.changed(person, $0)) }

  static let settings = {
    var settings = SpaceSettings()
    settings.kinds = [.question, ContributionKind(rawValue: "poème")]
    settings.colleges = [.residents, CollegeID(rawValue: "jeunes")]
    settings.pillars = ["cadre de vie"]
    settings.queueOrder = .alternateColleges
    settings.turnLimit = 120
    settings.groundRules = ["On écoute", text]
    settings.method = "bâton de parole"
    return settings
  }()

  static let seriesSettings = {
    var settings = SpaceSettings()
    settings.sides = [CollegeID(rawValue: "jeunes"): .civil, CollegeID(rawValue: "a:b"): .institutional]
    settings.recurring = recurring
    settings.templates = [template]
    return settings
  }()

  static let recurring = [
    RecurringItem(title: text, kind: .information, plannedMinutes: 5),
    RecurringItem(title: "Fin", place: .last),
  ]
  static let template = AgendaTemplate(
    name: text,
    items: [.init(title: "A", plannedMinutes: 10), .init(title: text, kind: .workshop, isNested: true)])

  static let spaceSettings: [SpaceSetting] = [
    .sides([CollegeID(rawValue: "jeunes"): .civil]), .sides([:]), .recurring(recurring), .recurring([]),
    .templates([template]), .templates([]),
    .name(text), .territory("QN1"), .territory(nil),
    .kinds([.question, ContributionKind(rawValue: "poème")]),
    .colleges([.residents]), .pillars(["a", "b"]), .pillars([]), .queueOrder(.leastTimeFirst),
    .turnLimit(90), .turnLimit(nil), .groundRules([text]), .method("m"), .method(nil),
  ]

  static let programme: [Event] =
    [
      .subject(.added(Subject(id: subject, title: "Bus"))),
      .subject(
        .added(
          Subject(
            id: subject, space: space, title: text, scale: .stairwell, level: .coDecision,
            impacts: ["a", text],
            decided: "d", open: "o", openUntil: day, pillar: "p"))),
      .milestone(.added(Milestone(id: milestone, title: "Enquête", day: day))),
      .milestone(
        .added(
          Milestone(id: milestone, space: space, title: text, day: day, subjects: [subject, ID(rawValue: 9)]))
      ),
      .initiative(.started(Initiative(id: initiative, title: "Jardin"))),
      .initiative(
        .started(
          Initiative(
            id: initiative, space: space, session: session, title: text, stage: .underWay, lead: parties[0],
            subject: subject, needs: ["un local", text], offers: [offer],
            funding: [funding, Initiative.Funding(fund: "F", amount: 0)]))),
      .training(.planned(Training(id: training, title: "Lire un budget"))),
      .training(
        .planned(
          Training(
            id: training, space: space, title: text, day: day, minutes: 90, trainers: parties,
            learners: [parties[3]], askedBy: parties[2], subject: subject))),
    ] + subjectChanges.map { .subject(.changed(subject, $0)) }
    + [MilestoneChange.title(text), .day(day), .subjects([subject]), .subjects([]), .state(.passed)]
    .map { .milestone(.changed(milestone, $0)) }
    + [
      InitiativeChange.title(text), .stage(.dropped), .lead(parties[0]), .lead(nil), .subject(subject),
      .subject(nil), .need(text), .needMet(text), .offer(offer), .funding(funding),
    ].map { .initiative(.changed(initiative, $0)) }
    + trainingChanges.map { .training(.changed(training, $0)) }

  static let subjectChanges: [SubjectChange] = [
    .title(text), .scale(.region), .scale(nil), .level(.information), .level(nil), .impacts(["a"]),
    .impacts([]), .decided("d"), .decided(nil), .open("o"), .open(nil), .openUntil(day), .openUntil(nil),
    .pillar("p"), .pillar(nil),
  ]

  static let trainingChanges: [TrainingChange] = [
    .title(text), .day(day), .day(nil), .minutes(60), .minutes(nil), .trainers(parties), .trainers([]),
    .learners(parties), .learners([]), .askedBy(parties[1]), .askedBy(nil), .subject(subject), .subject(nil),
    .attendance(.residents, 12), .lesson(Training.Lesson(college: .state, text: text)), .state(.held),
  ]

  static let sessions: [Event] =
    [
      .planned(Session.Plan(id: session, space: space, title: "Séance 1", start: at)),
      .planned(
        Session.Plan(
          id: session, space: space, title: text, start: Instant(milliseconds: -5),
          end: at.advanced(bySeconds: 60), closing: at.advanced(bySeconds: 90), place: "Salle")),
      .session(session, .opened(by: nil)), .session(session, .suspended), .session(session, .resumed),
      .session(session, .closed),
      .session(session, .cancelled(because: nil)), .session(session, .cancelled(because: text)),
      .session(session, .readBack),
      .attendance(session, .counted(.otherInstitutions, 31)),
      .attendance(session, .arrived(person, adds: nil)), .attendance(session, .arrived(person, adds: true)),
      .attendance(session, .left(person)),
    ]
    + [
      SessionChange.title(text), .plannedStart(at), .plannedEnd(at), .plannedEnd(nil), .closing(at),
      .closing(nil), .place("Salle"), .place(nil), .queueOrder(.firstTimersFirst), .queueOrder(nil),
      .turnLimit(60), .turnLimit(nil),
    ].map { .session(session, .changed($0)) }

  static let agenda: [Event] =
    [
      .agenda(
        session, .added(AgendaItem(id: item, title: "Question", takesUp: reference), AgendaPlace(after: nil))),
      .agenda(session, .added(AgendaItem(id: item, title: "Divers"), AgendaPlace(after: nil))),
      .agenda(
        session,
        .added(
          AgendaItem(
            id: item, title: text, kind: .pause, plannedMinutes: 10, presenter: parties[3], subject: subject,
            carriesOver: ID(rawValue: 5)), AgendaPlace(after: ID(rawValue: 6), under: ID(rawValue: 7)))),
      .agenda(session, .placed(item, AgendaPlace(after: nil))),
      .agenda(session, .placed(item, AgendaPlace(after: ID(rawValue: 6), under: ID(rawValue: 7)))),
      .agenda(session, .parked(item)), .agenda(session, .unparked(item)), .agenda(session, .removed(item)),
      .agenda(session, .begun(item)), .agenda(session, .ended(item)),
    ]
    + [
      AgendaItemChange.title(text), .kind(.followUp), .plannedMinutes(5), .plannedMinutes(nil),
      .presenter(parties[0]), .presenter(nil), .subject(subject), .subject(nil),
    ].map { .agenda(session, .changed(item, $0)) }

  static let floor: [Event] =
    [
      .floor(
        session,
        .requested(
          FloorRequest(
            id: ID(rawValue: 30), party: parties[0], reason: text, kind: .directAnswer, at: at, item: item))),
      .floor(session, .withdrawn(ID(rawValue: 30))),
      .floor(
        session,
        .given(
          FloorGrant(turn: ID(rawValue: 31), party: parties[1], request: ID(rawValue: 30), isOutOfOrder: true)
        )),
      .floor(session, .given(FloorGrant(turn: ID(rawValue: 31), party: parties[2]))),
      .floor(session, .yielded), .floor(session, .paused), .floor(session, .resumed),
      .floor(session, .queueClosed(true)),
      .floor(session, .queueClosed(false)),
    ]
    + parties.map { .floor(session, .requested(FloorRequest(id: ID(rawValue: 30), party: $0, at: at))) }

  static let words: [Event] =
    [
      .contribution(.noted(Contribution(id: reference.contribution, session: session, at: at, text: "Oui."))),
      .contribution(
        .noted(
          Contribution(
            id: reference.contribution, session: session, number: 812, at: at, item: item, kind: .question,
            speaker: parties[0], text: text, subject: subject, answers: [reference, other]))),
      .contribution(.answered(reference, answers: [other])), .contribution(.answered(reference, answers: [])),
    ]
    + [
      ContributionChange.text(text), .kind(ContributionKind(rawValue: "poème")), .speaker(parties[3]),
      .speaker(nil), .item(item), .item(nil), .subject(subject), .subject(nil),
    ].map { .contribution(.changed(reference, $0)) } + fates.map { .contribution(.fated(reference, $0)) }

  static let table = ID<Table>(rawValue: 70)

  /// A contribution with a table, a round, a stop, a photo and somebody responsible.
  static let filed: Contribution = {
    var filed = Contribution(id: reference.contribution, session: session, at: at, text: text)
    filed.table = table
    filed.round = 2
    filed.stop = ID(rawValue: 71)
    filed.photo = "12"
    filed.responsible = parties[0]
    return filed
  }()

  /// What came later is last, so that the fixture of payloads only grows.
  static let corrections: [Event] = [
    .floor(session, .advanced(ID(rawValue: 30), because: "urgence")),
    .floor(session, .advanced(ID(rawValue: 31), because: nil)), .contribution(.struck(reference)),
    .contribution(.shared(reference, .counted(12))), .contribution(.shared(reference, .more(-1))),
    .contribution(.noted(open)), .joined(.people(person, into: ID(rawValue: 90))),
    .joined(.organisations(body, into: ID(rawValue: 91))),
    .joined(.subjects(subject, into: ID(rawValue: 92))),
    .joined(.spaces(space, into: ID(rawValue: 93))),
    .joined(.sessions(session, into: ID(rawValue: 94))),
    .decision(
      session,
      .voted(
        Vote(
          id: ID(rawValue: 41), number: 3, question: text, method: .choice, choices: ["a", text],
          ballots: Ballots(cast: 12, blank: 2, invalid: 1), tallies: [Tally(option: text, count: 9)], at: at))
    ),
    .decision(
      session,
      .voted(
        Vote(
          id: ID(rawValue: 42), number: 4, question: text, method: .dots, choices: ["a", "b"], dots: 3,
          tallies: [Tally(option: "b", college: .residents, count: 9)], at: at))),
    .planned(Session.Plan(id: session, space: space, title: "Séance 2", start: at, slot: day)),
    .series(space, .ruled(SeriesRule(rank: 2, weekday: 2, secondOfDay: 66_600))),
    .series(
      space,
      .ruled(SeriesRule(rank: -1, weekday: 7, secondOfDay: 0, minutes: 120, place: text, months: 2))),
    .absence(session, .excused(person, by: nil)), .absence(session, .cleared(person)),
    .minutes(session, .approved(at: nil)), .minutes(session, .approved(at: ID(rawValue: 95))),
    .minutes(session, .signed(.chair, nil)),
    .absence(session, .excused(person, by: parties[1])), .minutes(session, .signed(.secretary, parties[0])),
    .minutes(session, .noted(MinutesNote(id: ID(rawValue: 96), kind: .addition, text: text, at: at))),
    .minutes(
      session,
      .noted(
        MinutesNote(
          id: ID(rawValue: 96), kind: .correction, by: parties[3], item: item, text: text, at: at))),
    .person(.added(Person(id: person, name: "Aïcha", function: text))),
    .person(.changed(person, .function(text))), .person(.changed(person, .function(nil))),
    .session(session, .returnAnnounced(at)), .session(session, .returnAnnounced(nil)),
    .series(space, .ruled(nil)), .series(space, .closed([])),
    .series(
      space, .closed([ClosedPeriod(first: day, last: day), ClosedPeriod(name: text, first: day, last: day)])),
    .theme(.created(DialogueTheme(id: ID(rawValue: 90), space: space, title: text))),
    .theme(.renamed(ID(rawValue: 90), text)), .theme(.merged(ID(rawValue: 90), into: ID(rawValue: 91))),
    .theme(.filed([reference, other], ID(rawValue: 90))), .theme(.removed([reference], ID(rawValue: 90))),
    .theme(.grouped([reference], with: other)), .theme(.parted([reference])),
    .mandate(space, .given(Mandate(person: person))),
    .mandate(space, .given(Mandate(person: person, role: text, until: day))), .mandate(space, .ended(person)),
    .mandate(space, .ruled(QuorumRule(need: .number(8)))),
    .mandate(
      space,
      .ruled(QuorumRule(need: .share(1, of: 2, isMoreThan: true), proxiesEach: 2, proxiesCount: true))),
    .mandate(space, .ruled(nil)), .proxy(session, .given(by: person, to: ID(rawValue: 80))),
    .proxy(session, .withdrawn(by: person)),
    .floor(
      session,
      .requested(FloorRequest(id: ID(rawValue: 33), party: parties[0], kind: .pointOfOrder, at: at))),
    .person(.added(Person(id: person, name: "Aïcha", isElected: true, isPseudonym: true))),
    .person(.changed(person, .isElected(true))), .person(.changed(person, .isPseudonym(false))),
    .formats(session, .tableKept(table, by: "abc")),
  ]

  /// A contribution of which it must still be said by whom.
  static let open: Contribution = {
    var open = Contribution(id: reference.contribution, session: session, at: at, text: "Durand: non")
    open.isSpeakerOpen = true
    return open
  }()

  static let formats: [Event] =
    [
      .contribution(.noted(filed)), .formats(session, .batchBegun(size: 4)),
      .formats(session, .batchBegun(size: nil)),
      .formats(session, .batchEnded),
      .formats(session, .tableAdded(Table(id: table, number: 1))),
      .formats(
        session, .tableAdded(Table(id: table, number: 2, name: text, host: parties[0], subject: subject))),
      .formats(session, .roundBegun(question: text, minutes: 20)),
      .formats(session, .roundBegun(question: "q", minutes: nil)),
      .formats(session, .roundEnded), .formats(session, .stopReached(ID(rawValue: 71), place: text)),
      .formats(session, .stopEnded),
    ]
    + [TableChange.name(text), .name(nil), .host(parties[2]), .host(nil), .subject(subject), .subject(nil)]
    .map { .formats(session, .tableChanged(table, $0)) }
    + [
      ContributionChange.table(table), .table(nil), .photo(text), .photo(nil), .responsible(parties[1]),
      .responsible(nil),
    ].map { .contribution(.changed(reference, $0)) }

  static let fates: [Fate?] = [
    nil, .answered(by: nil), .answered(by: other), .accepted(because: nil), .accepted(because: text),
    .underStudy(by: nil, until: nil), .underStudy(by: parties[1], until: day), .declined(because: text),
    .outOfScope(to: nil, because: nil), .outOfScope(to: "Région", because: text),
  ]

  static let outcomes: [Event] =
    [
      .decision(
        session, .voted(Vote(id: ID(rawValue: 40), question: "Oui ?", method: .consent, tallies: [], at: at))),
      .decision(
        session,
        .voted(
          Vote(
            id: ID(rawValue: 40), number: 2, item: item, question: text, method: .weather,
            tallies: [Tally(option: "sun", count: 3), Tally(option: "rain", college: .residents, count: 0)],
            at: at))),
      .decision(session, .taken(Decision(id: decision, text: "Oui.", at: at))),
      .decision(
        session,
        .taken(Decision(id: decision, number: 3, item: item, text: text, vote: ID(rawValue: 40), at: at))),
      .decision(session, .reworded(decision, text)),
      .decision(
        session,
        .recounted(
          ID(rawValue: 40),
          Recount(question: text, tallies: [Tally(option: "for", college: .residents, count: 3)]))),
      .decision(
        session,
        .recounted(
          ID(rawValue: 40),
          Recount(
            question: "Oui ?", tallies: [Tally(option: text, count: 9)],
            ballots: Ballots(cast: 12, blank: 2, invalid: 1)))),
      .commitment(
        .made(Commitment(id: commitment, session: session, who: parties[2], what: "Répondre", at: at))),
      .commitment(
        .made(
          Commitment(
            id: commitment, session: session, number: 4, item: item, who: parties[0], what: text, due: day,
            at: at, answers: [reference], decision: decision))),
      .commitment(.progressed(commitment, .underWay, text: nil)),
      .commitment(.progressed(commitment, .dropped, text: text)),
    ]
    + [CommitmentChange.who(parties[1]), .what(text), .due(day), .due(nil)]
    .map { .commitment(.changed(commitment, $0)) }

  static let acts: [Event] = [
    .act(.undone(act)), .act(.redone(ID(rawValue: 0))), .act(.retimed(act, at: at)),
    .act(.imported(file: text)),
  ]
}
