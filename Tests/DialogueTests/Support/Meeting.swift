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
      .space(.create(DialogueSpace(id: space, name: "Conseil citoyen des Oliviers", kind: .citizensCouncil))))
    try act(.organisation(.add(Organisation(id: landlord, name: "Oliviers Habitat", college: .landlords))))
    try act(.person(.add(Person(id: diallo, name: "Mme Diallo", college: .residents))))
    try act(.person(.add(Person(id: roy, name: "M. Roy", college: .residents))))
    try act(.person(.add(Person(id: petit, name: "M. Petit", organisation: landlord))))
    try act(
      .plan(
        Session.Plan(
          id: session, space: space, title: "Séance 14", start: now, end: now.advanced(bySeconds: 3600),
          closing: now.advanced(bySeconds: 4500))))
    try act(.agenda(session, .add(AgendaItem(id: first, title: "Accueil", plannedMinutes: 10), nil)))
    try act(.agenda(session, .add(AgendaItem(id: second, title: "Éclairage", plannedMinutes: 30), nil)))
    try act(
      .agenda(session, .add(AgendaItem(id: third, title: "Clôture", kind: .closing, plannedMinutes: 20), nil))
    )
    if open { try act(.session(session, .open)) }
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
    try act(
      .contribution(
        .note(Contribution(id: id, session: session, at: now, kind: kind, speaker: speaker, text: text))))
    return ContributionReference(session: session, contribution: id)
  }

  mutating func ask(_ party: Party, kind: FloorRequest.Kind = .ordinary) throws -> ID<FloorRequest> {
    let id: ID<FloorRequest> = ids.next()
    try act(.floor(session, .request(FloorRequest(id: id, party: party, kind: kind, at: now))))
    return id
  }

  mutating func give(_ target: FloorTarget) throws {
    try act(.floor(session, .give(target, turn: ids.next())))
  }

  var facts: Facts { state.facts }
  var live: Session {
    facts.session(session) ?? Session(Session.Plan(id: session, space: space, title: "", start: now))
  }
}
