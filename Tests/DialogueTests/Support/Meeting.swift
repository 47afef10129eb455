import Dialogue

/// A concertation to try commands on, with a clock that moves only when told.
struct Meeting {
  var state = Concertation()
  var now = Instant(seconds: 1_700_000_000)
  var ids = IDSource(seed: 7)
  var entries: [Entry] = []

  let space: ID<DialogueSpace>
  let session: ID<Session>
  let landlord: ID<Organisation>
  let diallo: ID<Person>
  let roy: ID<Person>
  let petit: ID<Person>
  let first: ID<AgendaItem>
  let second: ID<AgendaItem>
  let third: ID<AgendaItem>

  /// A planned session with three points, two residents and a landlord.
  init(open: Bool = true) throws {
    space = ids.next()
    session = ids.next()
    landlord = ids.next()
    (diallo, roy, petit) = (ids.next(), ids.next(), ids.next())
    (first, second, third) = (ids.next(), ids.next(), ids.next())
    try act(
      .createSpace(DialogueSpace(id: space, name: "Conseil citoyen des Oliviers", kind: .citizensCouncil)))
    try act(.addOrganisation(Organisation(id: landlord, name: "Oliviers Habitat", college: .landlords)))
    try act(.addPerson(Person(id: diallo, name: "Mme Diallo", college: .residents)))
    try act(.addPerson(Person(id: roy, name: "M. Roy", college: .residents)))
    try act(.addPerson(Person(id: petit, name: "M. Petit", organisation: landlord)))
    try act(
      .planSession(
        Session.Plan(
          id: session, space: space, title: "Séance 14", start: now, end: now.advanced(bySeconds: 3600),
          closing: now.advanced(bySeconds: 4500))))
    try act(.addItem(session, AgendaItem(id: first, title: "Accueil", plannedMinutes: 10), nil))
    try act(.addItem(session, AgendaItem(id: second, title: "Éclairage", plannedMinutes: 30), nil))
    try act(
      .addItem(session, AgendaItem(id: third, title: "Clôture", kind: .closing, plannedMinutes: 20), nil))
    if open { try act(.openSession(session)) }
  }

  /// Carries out one act.
  mutating func act(_ commands: Command...) throws {
    let act: ID<Act> = ids.next()
    for event in try state.decide(commands, at: now) {
      let entry = Entry(act: act, at: now, event: event)
      state.evolve(entry)
      entries.append(entry)
    }
  }

  mutating func wait(_ seconds: Int) { now = now.advanced(bySeconds: seconds) }

  /// Notes something and returns what names it.
  mutating func note(_ text: String, _ kind: ContributionKind = .contribution, by speaker: Party? = nil)
    throws
    -> ContributionReference
  {
    let id: ID<Contribution> = ids.next()
    try act(.note(Contribution(id: id, session: session, at: now, kind: kind, speaker: speaker, text: text)))
    return ContributionReference(session: session, contribution: id)
  }

  mutating func ask(_ party: Party, kind: FloorRequest.Kind = .ordinary) throws -> ID<FloorRequest> {
    let id: ID<FloorRequest> = ids.next()
    try act(.requestFloor(session, FloorRequest(id: id, party: party, kind: kind, at: now)))
    return id
  }

  mutating func give(_ target: FloorTarget) throws { try act(.giveFloor(session, target, turn: ids.next())) }

  var facts: Facts { state.facts }
  var live: Session {
    facts.session(session) ?? Session(Session.Plan(id: session, space: space, title: "", start: now))
  }
}
