import Dialogue
import Wording
@testable import Publishing

/// The meeting of the acceptance script, built by hand.
struct SeanceFourteen {
  /// Words of private notes; no document and no list may contain them.
  static let secret = "penser à prévenir le gardien"

  var scene = Scene(day: "2026-11-22")
  let session: ID<Session>
  let space: ID<DialogueSpace>
  private let diallo, roy, resident, petit, ferrand, caron: ID<Person>
  private let town: ID<Organisation>
  private let lighting, garden: ID<Subject>
  private var items: [ID<AgendaItem>] = []
  private var number = 0

  init() {
    session = scene.id()
    space = scene.id()
    (diallo, roy, resident) = (scene.id(), scene.id(), scene.id())
    (petit, ferrand, caron) = (scene.id(), scene.id(), scene.id())
    town = scene.id()
    (lighting, garden) = (scene.id(), scene.id())
    prepare()
    plan()
    open()
    talkAboutLighting()
    talkAboutGarden()
    close()
  }

  var facts: Facts { scene.facts }
  var meeting: Session {
    facts.session(session) ?? Session(Session.Plan(id: session, space: space, title: "?", start: .epoch))
  }

  func setting(_ language: Language, journal: JournalHead? = JournalHead(count: 63, hash: "9f2ac04b"))
    -> DocumentSetting
  {
    DocumentSetting(language: language, zone: Scene.zone, now: scene.now, journal: journal)
  }

  func output(_ language: Language = .french, _ scope: OutputScope = .everything, notes: Bool = false)
    -> OutputSetting
  {
    OutputSetting(
      scope: scope, language: language, zone: Scene.zone, now: scene.now, includesPrivateNotes: notes)
  }

  private mutating func prepare() {
    scene.clock(10, 0)
    let landlord: ID<Organisation> = scene.id()
    let workshops: ID<Organisation> = scene.id()
    scene.happens(
      .space(
        .created(
          DialogueSpace(
            id: space, name: "Conseil citoyen des Oliviers", kind: .citizensCouncil, territory: "QN03101M"))),
      .organisation(.added(Organisation(id: landlord, name: "Oliviers Habitat", college: .landlords))),
      .organisation(.added(Organisation(id: town, name: "Ville de Belmont", college: .commune))),
      .organisation(
        .added(Organisation(id: workshops, name: "Les Ateliers du Mail", college: .associations))),
      .person(.added(Person(id: diallo, name: "Mme Diallo", college: .residents))),
      .person(.added(Person(id: roy, name: "M. Roy", college: .residents))),
      .person(.added(Person(id: resident, name: "Habitante 3", college: .residents))),
      .person(.identified(resident, Identity(fullName: "Rachida Benali", contact: "06 00 00 00 00"))),
      .person(.added(Person(id: petit, name: "M. Petit", organisation: landlord))),
      .person(.added(Person(id: ferrand, name: "Mme Ferrand", organisation: town))),
      .person(.added(Person(id: caron, name: "Inès Caron", organisation: workshops))),
      .subject(
        .added(
          Subject(
            id: lighting, space: space, title: "Éclairage public et parkings", scale: .neighbourhood,
            level: .concertation, impacts: ["sécurité des trajets du soir", "charges locatives"],
            openUntil: Day(iso: "2027-01-15")))),
      .subject(
        .added(
          Subject(
            id: garden, space: space, title: "Jardin partagé de la tour C", scale: .block,
            level: .coConstruction))),
      .milestone(
        .added(
          Milestone(
            id: scene.id(), space: space, title: "Comité de programmation GUSP",
            day: Day(iso: "2027-01-15") ?? Day(number: 0), subjects: [lighting]))))
  }

  private mutating func plan() {
    func at(_ hour: Int, _ minute: Int) -> Instant {
      Scene.zone.instant(of: WallTime(day: scene.day, hour: hour, minute: minute))
    }
    scene.happens(
      .planned(
        Session.Plan(
          id: session, space: space, title: "Séance 14", start: at(19, 0), end: at(20, 30),
          closing: at(20, 45), place: "Salle Allende")))
    add("Accueil et règles", 5, .information)
    add("Suites de la séance 13", 15, .followUp)
    add("Éclairage et parkings", 30, .discussion, lighting)
    add("Jardin partagé", 25, .decision, garden)
    add("Relecture des engagements", 10, .closing)
  }

  private mutating func add(
    _ title: String, _ minutes: Int, _ kind: AgendaItem.Kind, _ subject: ID<Subject>? = nil
  ) {
    let item = AgendaItem(id: scene.id(), title: title, kind: kind, plannedMinutes: minutes, subject: subject)
    scene.happens(.agenda(session, .added(item, AgendaPlace(after: items.last))))
    items.append(item.id)
  }

  private mutating func open() {
    scene.clock(19, 2)
    scene.happens(.session(session, .opened(by: nil)))
    let counts: [(CollegeID, Int)] = [
      (.residents, 21), (.associations, 4), (.commune, 2), (.landlords, 1), (.state, 1),
    ]
    for (college, count) in counts { scene.happens(.attendance(session, .counted(college, count))) }
    for person in [diallo, roy, resident, petit, ferrand, caron] {
      scene.happens(.attendance(session, .arrived(person, adds: false)))
    }
    scene.happens(.agenda(session, .begun(items[0])))
    scene.clock(19, 7)
    scene.happens(.agenda(session, .begun(items[1])))
    scene.clock(19, 21, 30)
    scene.happens(.agenda(session, .begun(items[2])))
  }

  private mutating func talkAboutLighting() {
    scene.clock(19, 22, 10)
    give(.person(resident))
    let first = note(
      .question, resident, "Pourquoi le parking de l'école est-il dans le noir depuis trois semaines ?")
    scene.clock(19, 23, 40)
    give(.person(diallo))
    let second = note(.concern, diallo, "On n'ose plus rentrer seules après 18 h.")
    scene.clock(19, 25, 5)
    give(.person(roy))
    let third = note(.proposal, roy, "Minuterie et détecteurs, comme rue Pasteur.")
    scene.clock(19, 27, 15)
    give(.person(petit))
    scene.clock(19, 28)
    let answer = note(.contribution, petit, "Six mâts sont hors service, la pièce est commandée.")
    scene.happens(.contribution(.answered(answer, answers: [first, second])))
    promise(1, .person(petit), "réparer les six mâts", "2026-12-15", items[2], [first, second])
    scene.clock(19, 30)
    scene.happens(.floor(session, .yielded))
    note(.contribution, ferrand, "Les détecteurs demandent un chiffrage, on l'étudie.")
    scene.happens(
      .contribution(.fated(third, .underStudy(by: .person(ferrand), until: Day(iso: "2027-01-10")))))
    note(.privateNote, nil, Self.secret)
    scene.clock(19, 31, 30)
    let last = note(.question, diallo, "Et la rue du Mail, qui s'en occupe ?")
    scene.happens(
      .contribution(
        .fated(last, .outOfScope(to: "Métropole, service voirie", because: "voie métropolitaine"))))
  }

  private mutating func talkAboutGarden() {
    scene.clock(19, 52)
    scene.happens(.agenda(session, .begun(items[3])))
    note(.proposal, caron, "Ouvrir le jardin le samedi avec les deux écoles.")
    scene.clock(19, 58)
    let vote: ID<Vote> = scene.id()
    scene.happens(
      .decision(
        session,
        .voted(
          Vote(
            id: vote, number: 1, item: items[3], question: "Ouverture du jardin le samedi",
            method: .showOfHands,
            tallies: [
              Tally(option: "for", college: .residents, count: 17),
              Tally(option: "for", college: .associations, count: 4),
              Tally(option: "against", college: .residents, count: 2),
              Tally(option: "abstain", college: .residents, count: 2),
              Tally(option: "abstain", college: .commune, count: 2),
            ], at: scene.now))),
      .decision(
        session,
        .taken(
          Decision(
            id: scene.id(), number: 1, item: items[3],
            text: "Le jardin ouvre le samedi matin à partir de mars.", vote: vote, at: scene.now))))
    promise(2, .organisation(town), "fournir les clés et l'assurance", "2027-02-28", items[3], [])
    scene.happens(
      .initiative(
        .started(
          Initiative(
            id: scene.id(), space: space, session: session, title: "Jardin du samedi", stage: .group,
            lead: .person(caron), needs: ["outils", "assurance"],
            funding: [Initiative.Funding(fund: "FPH", amount: 800)]))),
      .training(
        .planned(
          Training(
            id: scene.id(), space: space, title: "Lire un budget de programmation",
            day: Day(iso: "2027-01-20"),
            minutes: 180, trainers: [.person(ferrand), .person(diallo)], subject: garden))))
  }

  private mutating func close() {
    scene.clock(20, 18)
    scene.happens(.agenda(session, .begun(items[4])))
    scene.happens(.session(session, .readBack))
    scene.clock(20, 26)
    scene.happens(.session(session, .closed))
  }

  private mutating func give(_ party: Party) {
    scene.happens(.floor(session, .given(FloorGrant(turn: scene.id(), party: party))))
  }

  @discardableResult
  private mutating func note(_ kind: ContributionKind, _ speaker: ID<Person>?, _ text: String)
    -> ContributionReference
  {
    number += 1
    let contribution = Contribution(
      id: scene.id(), session: session, number: number, at: scene.now,
      item: facts.session(session)?.currentItem?.id, kind: kind, speaker: speaker.map(Party.person),
      text: text)
    scene.happens(.contribution(.noted(contribution)))
    return contribution.reference
  }

  private mutating func promise(
    _ number: Int, _ who: Party, _ what: String, _ due: String, _ item: ID<AgendaItem>,
    _ answers: [ContributionReference]
  ) {
    scene.happens(
      .commitment(
        .made(
          Commitment(
            id: scene.id(), session: session, number: number, item: item, who: who, what: what,
            due: Day(iso: due), at: scene.now, answers: answers))))
  }
}
