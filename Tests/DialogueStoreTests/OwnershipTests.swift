import Dialogue
import Journal
import Testing

@testable import DialogueStore

/// What another device says of what is not its own: see `Ownership`.
@Suite("Whose things are")
struct OwnershipTests {
  typealias Laptop = MergeTests.Laptop
  static let session = MergeTests.session.id
  static let person = MergeTests.person.id
  static let other = Person(id: ID(rawValue: 4), name: "M. Roy", college: .commune)
  static let item = AgendaItem(id: ID(rawValue: 5), title: "Éclairage")
  static let note = ContributionReference(session: session, contribution: ID(rawValue: 50))
  static let at = Instant(seconds: 100)
  static let acts: UInt64 = 900_000

  /// A meeting that was held and closed.
  static let meeting: [Event] = [
    .space(.created(StoreTests.space)), .person(.added(MergeTests.person)), .person(.added(other)),
    .planned(MergeTests.session), .agenda(session, .added(item, AgendaPlace(after: nil))),
    .session(session, .opened(by: nil)), .agenda(session, .begun(item.id)),
    .contribution(
      .noted(
        Contribution(
          id: note.contribution, session: session, number: 1, at: at, item: item.id,
          speaker: .person(person), text: "Le hall"))),
    .decision(
      session,
      .voted(
        Vote(
          id: ID(rawValue: 60), number: 1, question: "Réparer ?", method: .showOfHands,
          tallies: [Tally(option: "for", count: 8)], at: at))),
    .decision(session, .taken(Decision(id: ID(rawValue: 61), number: 1, text: "Réparer", at: at))),
    .commitment(
      .made(
        Commitment(
          id: ID(rawValue: 62), session: session, number: 1, who: .person(other.id), what: "Un devis", at: at)
      )),
    .session(session, .closed),
  ]

  private static func entries(_ events: [Event], from first: UInt64, at: Instant = at) -> [Entry] {
    events.enumerated().map { Entry(act: ID(rawValue: first + UInt64($0.offset)), at: at, event: $0.element) }
  }

  private static func write(_ events: [Event], on laptop: Laptop, acts: UInt64, at: Instant = at) throws {
    let store = try laptop.open()
    defer { store.journal?.close() }
    try store.append(entries(events, from: acts, at: at))
  }

  /// A laptop on which the meeting was held.
  private static func held() throws -> Laptop {
    let laptop = Laptop(1)
    try write(meeting, on: laptop, acts: 1000)
    return laptop
  }

  /// A copy of its journal on another machine.
  private static func copy(of laptop: Laptop, number: UInt64 = 2) throws -> Laptop {
    let copy = Laptop(number)
    let system = POSIXFileSystem()
    try system.makeFolder(String(copy.path.dropLast("/journal.jsonl".count)))
    let source = try system.open(laptop.path, .read)
    let target = try system.open(copy.path, .readWrite)
    try target.write(try source.read(at: 0, count: try source.size()), at: 0)
    return copy
  }

  /// A laptop on which the meeting was held, and one of somebody who helped to keep it and did not see it closed.
  private static func heldTogether(_ more: [Event] = [], isClosed: Bool = true) throws -> (
    laptop: Laptop, scribe: Laptop
  ) {
    let (laptop, scribe) = (Laptop(1), Laptop(9))
    try write(meeting.dropLast() + more, on: laptop, acts: 1000)
    try scribe.merge(laptop)
    if isClosed { try write(Array(meeting.suffix(1)), on: laptop, acts: 1100) }
    return (laptop, scribe)
  }

  /// The same identifiers with other words.
  private static let usurping: [Event] = [
    .space(.created(DialogueSpace(id: StoreTests.space.id, name: "PIRATE"))),
    .person(.added(Person(id: person, name: "M. Vendu"))),
    .planned(
      Session.Plan(id: session, space: StoreTests.space.id, title: "PIRATE", start: Instant(seconds: 9))),
    .agenda(session, .added(AgendaItem(id: item.id, title: "PIRATE"), AgendaPlace(after: nil))),
    .contribution(
      .noted(
        Contribution(
          id: note.contribution, session: session, number: 1, at: at, speaker: .person(other.id),
          text: "JE DÉMISSIONNE"))),
    .decision(
      session,
      .voted(
        Vote(
          id: ID(rawValue: 60), number: 1, question: "PIRATE", method: .showOfHands,
          tallies: [Tally(option: "against", count: 11)], at: at))),
    .decision(session, .taken(Decision(id: ID(rawValue: 61), number: 1, text: "Rien", at: at))),
    .commitment(
      .made(
        Commitment(
          id: ID(rawValue: 62), session: session, number: 1, who: .person(person), what: "Rien", at: at))),
  ]

  @Test(
    "An identifier that stands in this journal names what it named, whatever clock, device or number of records another one brings",
    arguments: [false, true])
  func claims(isTwice: Bool) throws {
    let laptop = try OwnershipTests.held()
    let before = try laptop.state.facts
    let peer = Laptop(9)
    // A journal of its own: its clock stands before that of everything here.
    try OwnershipTests.write(OwnershipTests.usurping, on: peer, acts: OwnershipTests.acts)
    if isTwice {
      try OwnershipTests.write(OwnershipTests.usurping, on: peer, acts: OwnershipTests.acts + 100)
    }
    try laptop.merge(peer)
    #expect(try laptop.state.facts == before)
    let foreign = try DialogueStore.read(path: laptop.path).foreign
    #expect(foreign.count == OwnershipTests.usurping.count * (isTwice ? 2 : 1))
    #expect(foreign.allSatisfy { $0.standing == .claim && $0.held != nil && $0.mergesSince == 0 })
    #expect(Set(foreign.map(\.entry.event)) == Set(OwnershipTests.usurping), "Both versions are kept")
    let third = Laptop(3)
    try third.merge(laptop)
    #expect(try !DialogueStore.foreign(path: third.path).isEmpty, "Whoever takes both in is told")
    let store = try laptop.open()
    let records = foreign.map { (number: $0.number, device: $0.device, hash: $0.hash) }
    try store.journal?.answer(records, agreeing: true)
    #expect(try DialogueStore.foreign(path: laptop.path).count == foreign.count, "It never counts")
    try store.journal?.answer(records, agreeing: false)
    store.journal?.close()
    #expect(try DialogueStore.foreign(path: laptop.path).isEmpty, "Refused, it is told no more")
    #expect(try laptop.state.facts == before)
  }

  @Test("Among two laptops that bring the same identifier, the one that was merged first counts")
  func first() throws {
    let laptop = try OwnershipTests.held()
    let peer = Laptop(9)
    try OwnershipTests.write(OwnershipTests.usurping, on: peer, acts: OwnershipTests.acts)
    for order in [[laptop, peer], [peer, laptop]] {
      let third = Laptop(3)
      for one in order { try third.merge(one) }
      #expect(
        try third.state.facts.people[OwnershipTests.person]?.name
          == order[0].state.facts.people[OwnershipTests.person]?.name)
      #expect(try !DialogueStore.foreign(path: third.path).isEmpty)
    }
  }

  @Test("The same words under the same identifier are no claim")
  func same() throws {
    let laptop = try OwnershipTests.held()
    let peer = Laptop(9)
    try OwnershipTests.write([OwnershipTests.meeting[1]], on: peer, acts: OwnershipTests.acts)
    try laptop.merge(peer)
    #expect(try DialogueStore.foreign(path: laptop.path).isEmpty)
  }

  static let changes: [Event] = [
    .contribution(.changed(note, .text("JE DÉMISSIONNE"))),
    .contribution(.changed(note, .speaker(.person(other.id)))),
    .contribution(.struck(note)), .contribution(.shared(note, .counted(99))),
    .decision(session, .reworded(ID(rawValue: 61), "Rien")),
    .agenda(session, .changed(item.id, .title("Autre"))), .agenda(session, .removed(item.id)),
    .agenda(session, .parked(item.id)),
    .session(session, .cancelled(because: nil)), .session(session, .opened(by: nil)),
    .session(session, .closed),
    .session(session, .changed(.title("Autre"))),
    .session(session, .changed(.plannedStart(Instant(seconds: 9)))),
    .attendance(session, .counted(.residents, 500)), .minutes(session, .approved(at: nil)),
    .commitment(.changed(ID(rawValue: 62), .what("Rien"))), .joined(.people(person, into: other.id)),
    .act(.undone(ID(rawValue: 1007))), .act(.undone(ID(rawValue: 1000))), .act(.undone(ID(rawValue: 1001))),
    .act(.retimed(ID(rawValue: 1011), at: Instant(seconds: 1000))),
  ]

  @Test(
    "What another device changes in a meeting that was closed here waits, and is told; agreed to, it counts; refused, it never does",
    arguments: changes)
  func waits(event: Event) throws {
    let laptop = try OwnershipTests.held()
    let before = try laptop.state.facts
    let peer = try OwnershipTests.copy(of: laptop)
    try OwnershipTests.write([event], on: peer, acts: OwnershipTests.acts, at: Instant(seconds: 200))
    #expect(try peer.state.facts != before, "It would change something")
    try laptop.merge(peer)
    #expect(try laptop.state.facts == before)
    #expect(try laptop.state.facts.session(OwnershipTests.session) == before.session(OwnershipTests.session))
    let foreign = try DialogueStore.read(path: laptop.path).foreign
    #expect(foreign.map(\.standing) == [.waiting] && foreign.map(\.entry.event) == [event])
    // What is so far is told with it, but for what nobody had said yet.
    let isNew =
      if case .minutes = event { true } else if case .attendance = event { true } else { false }
    #expect((foreign.first?.held == nil) == isNew, "\(foreign.first?.held as Any)")
    // Whoever wrote it has it, and merging again changes nothing there.
    try peer.merge(laptop)
    #expect(try DialogueStore.read(path: peer.path).foreign.isEmpty)
    let records = foreign.map { (number: $0.number, device: $0.device, hash: $0.hash) }
    for agreeing in [false, true] {
      let store = try laptop.open()
      try store.journal?.answer(records, agreeing: agreeing)
      store.journal?.close()
      let read = try DialogueStore.read(path: laptop.path)
      #expect(read.foreign.isEmpty)
      #expect((read.state.facts == before) != agreeing)
    }
  }

  @Test("What another device joins to what is ours waits, and under its own name it changes nothing of ours")
  func aliases() throws {
    let laptop = try OwnershipTests.held()
    let before = try laptop.state.facts
    let (meeting, somebody) = (ID<Session>(rawValue: 900), ID<Person>(rawValue: 901))
    let alias = ContributionReference(session: meeting, contribution: OwnershipTests.note.contribution)
    let peer = try OwnershipTests.copy(of: laptop)
    try OwnershipTests.write(
      [
        .planned(
          Session.Plan(
            id: meeting, space: StoreTests.space.id, title: "Autre", start: Instant(seconds: 9))),
        .joined(.sessions(meeting, into: OwnershipTests.session)),
        .contribution(.changed(alias, .text("JE DÉMISSIONNE"))),
        .session(meeting, .changed(.title("PIRATE"))),
        .person(.added(Person(id: somebody, name: "M. Vendu"))),
        .joined(.people(somebody, into: OwnershipTests.person)),
        .person(.changed(somebody, .name("PIRATE"))),
      ], on: peer, acts: OwnershipTests.acts, at: Instant(seconds: 200))
    try laptop.merge(peer)
    let after = try laptop.state.facts
    #expect(after.session(OwnershipTests.session) == before.session(OwnershipTests.session))
    #expect(after.people[OwnershipTests.person] == before.people[OwnershipTests.person])
    let waiting = try DialogueStore.read(path: laptop.path).foreign.filter { $0.standing == .waiting }
    #expect(
      waiting.map(\.entry.event).filter { if case .joined = $0 { true } else { false } }.count == 2)

    // Joined as was agreed to, or here, it is ours: what is changed under its name waits as well.
    let store = try laptop.open()
    try store.journal?.answer(
      waiting.map { (number: $0.number, device: $0.device, hash: $0.hash) }, agreeing: true)
    store.journal?.close()
    let agreed = try laptop.state.facts
    #expect(agreed.session(OwnershipTests.session)?.title == before.session(OwnershipTests.session)?.title)
    #expect(agreed.people[OwnershipTests.person]?.name == before.people[OwnershipTests.person]?.name)
  }

  @Test("Of several contributions that another device files together, each is looked at, not the first alone")
  func several() throws {
    let laptop = try OwnershipTests.held()
    let before = try laptop.state.facts
    let peer = try OwnershipTests.copy(of: laptop)
    let own = ContributionReference(session: OwnershipTests.session, contribution: ID(rawValue: 51))
    try OwnershipTests.write(
      [
        .contribution(
          .noted(
            Contribution(
              id: own.contribution, session: own.session, number: 9, at: Instant(seconds: 300), text: "À moi")
          )),
        .theme(.grouped([own, OwnershipTests.note], with: own)),
      ], on: peer, acts: OwnershipTests.acts, at: Instant(seconds: 300))
    try laptop.merge(peer)
    let waiting = try DialogueStore.read(path: laptop.path).foreign.filter { $0.standing == .waiting }
    #expect(waiting.map(\.entry.event) == [.theme(.grouped([own, OwnershipTests.note], with: own))])
    #expect(
      try laptop.state.facts.contribution(OwnershipTests.note) == before.contribution(OwnershipTests.note))
  }

  @Test("What is so far is the last value, not the first, nor one that was undone")
  func heldValue() throws {
    let laptop = try OwnershipTests.held()
    let peer = try OwnershipTests.copy(of: laptop)
    let text = { (words: String) in Event.contribution(.changed(OwnershipTests.note, .text(words))) }
    try OwnershipTests.write([text("Mieux")], on: laptop, acts: 3000)
    try OwnershipTests.write([text("Pire")], on: laptop, acts: 4000)
    try OwnershipTests.write([.act(.undone(ID(rawValue: 4000)))], on: laptop, acts: 5000)
    try OwnershipTests.write([text("Autre")], on: peer, acts: OwnershipTests.acts)
    try laptop.merge(peer)
    #expect(try DialogueStore.foreign(path: laptop.path).map(\.held?.event) == [text("Mieux")])
  }

  @Test("A device that takes the name of this one changes no more than another")
  func borrowed() throws {
    let laptop = try OwnershipTests.held()
    let before = try laptop.state.facts
    // A copy that goes on on the machine from which it comes bears its device.
    let peer = try OwnershipTests.copy(of: laptop, number: 1)
    try OwnershipTests.write([OwnershipTests.changes[0]], on: peer, acts: OwnershipTests.acts)
    try laptop.merge(peer)
    #expect(try laptop.state.facts == before)
    #expect(try DialogueStore.foreign(path: laptop.path).map(\.standing) == [.waiting])
  }

  @Test(
    "Of a journal that moved to another laptop, a chain that says it is the earlier device changes nothing unless it goes on from there, signed where that has signed",
    arguments: [false, true])
  func moved(isSigned: Bool) throws {
    var first = Laptop(1)
    if isSigned { first.secret = DeviceSecret([UInt8](repeating: 7, count: 32)) }
    try OwnershipTests.write(OwnershipTests.meeting, on: first, acts: 1000)
    let laptop = try OwnershipTests.copy(of: first)
    try OwnershipTests.write(
      [.person(.added(Person(id: ID(rawValue: 77), name: "Mme Roy")))], on: laptop, acts: 2000)
    let before = try laptop.state.facts
    // Devices are drawn alike here: this one begins a chain under the name of the first laptop.
    let impostor = Laptop(1)
    try OwnershipTests.write(
      [
        OwnershipTests.changes[0], .person(.changed(OwnershipTests.person, .name("M. Vendu"))),
        .act(.undone(ID(rawValue: 1000))), .minutes(OwnershipTests.session, .approved(at: nil)),
      ], on: impostor, acts: OwnershipTests.acts)
    let names = try [first, laptop, impostor].map {
      try #require(DialogueStore.read(path: $0.path).reader?.device)
    }
    #expect(names[0] == names[2] && names[0] != names[1])
    try laptop.merge(impostor)
    #expect(try laptop.state.facts == before)
    #expect(
      try DialogueStore.foreign(path: laptop.path).map(\.standing) == Array(repeating: .waiting, count: 4))
    // The first laptop goes on with what is its own; what it has signed with its key shows that it is the one.
    var goingOn = first
    goingOn.secret = nil
    try OwnershipTests.write([OwnershipTests.changes[0]], on: goingOn, acts: 3000)
    try laptop.merge(goingOn)
    let changed = try laptop.state.facts.contribution(OwnershipTests.note)?.text == "JE DÉMISSIONNE"
    #expect(changed != isSigned, "Without a key, going on in the chain is all that can be seen")
    guard isSigned else { return }
    let store = try first.open()
    try store.journal?.sign()
    store.journal?.close()
    try laptop.merge(first)
    #expect(try laptop.state.facts.contribution(OwnershipTests.note)?.text == "JE DÉMISSIONNE")
    #expect(try DialogueStore.foreign(path: laptop.path).filter { $0.standing == .waiting }.count == 4)
  }

  static let followUps: [Event] = [
    .contribution(.fated(note, .accepted(because: nil))),
    .contribution(
      .noted(
        Contribution(
          id: ID(rawValue: 52), session: session, number: 7, at: Instant(seconds: 300), text: "Réponse",
          answers: [note]))),
    .commitment(.progressed(ID(rawValue: 62), .done, text: nil)),
    .milestone(.changed(ID(rawValue: 70), .state(.passed))),
    .milestone(.changed(ID(rawValue: 70), .day(Day(number: 30_000)))),
    .initiative(.changed(ID(rawValue: 71), .need("Un local"))),
    .training(.changed(ID(rawValue: 72), .minutes(5))), .series(StoreTests.space.id, .ruled(nil)),
  ]

  @Test(
    "What follows up what is ours counts wherever it is said, and is told",
    arguments: followUps)
  func followed(event: Event) throws {
    let laptop = Laptop(1)
    try OwnershipTests.write(
      OwnershipTests.things + OwnershipTests.meeting + [
        .contribution(.fated(OwnershipTests.note, .declined(because: "Non"))),
        .commitment(.progressed(ID(rawValue: 62), .underWay, text: nil)),
      ], on: laptop, acts: 1000)
    let peer = try OwnershipTests.copy(of: laptop)
    try OwnershipTests.write([event], on: peer, acts: OwnershipTests.acts, at: Instant(seconds: 300))
    try laptop.merge(peer)
    #expect(try laptop.state.facts == peer.state.facts)
    let told = try DialogueStore.foreign(path: laptop.path)
    #expect(told.map(\.standing) == [.counting] && told.map(\.entry.event) == [event])
    #expect((told.first?.held == nil) == (event.answered.isEmpty == false), "What it changes is told with it")
  }

  static let things: [Event] = [
    .milestone(.added(Milestone(id: ID(rawValue: 70), title: "Conseil", day: Samples.day))),
    .initiative(.started(Initiative(id: ID(rawValue: 71), title: "Jardin"))),
    .training(.planned(Training(id: ID(rawValue: 72), title: "Budget"))),
  ]

  static let labels: [Event] = [
    .milestone(.changed(ID(rawValue: 70), .title("PIRATE"))),
    .milestone(.changed(ID(rawValue: 70), .subjects([]))),
    .initiative(.changed(ID(rawValue: 71), .lead(.person(other.id)))),
    .training(.changed(ID(rawValue: 72), .trainers([.person(other.id)]))),
    .contribution(.answered(note, answers: [])),
    .agenda(session, .added(AgendaItem(id: ID(rawValue: 6), title: "PIRATE"), AgendaPlace(after: nil))),
  ]

  @Test("What something of ours is, and by what number a point goes, waits", arguments: labels)
  func labelled(event: Event) throws {
    let laptop = Laptop(1)
    try OwnershipTests.write(OwnershipTests.things + OwnershipTests.meeting, on: laptop, acts: 1000)
    let before = try laptop.state.facts
    let peer = try OwnershipTests.copy(of: laptop)
    try OwnershipTests.write([event], on: peer, acts: OwnershipTests.acts, at: Instant(seconds: 300))
    try laptop.merge(peer)
    #expect(try laptop.state.facts == before)
    #expect(try DialogueStore.foreign(path: laptop.path).map(\.standing) == [.waiting])
  }

  @Test("No two promises of a meeting have one number, whatever mark and clock a peer gives its own")
  func onePromise() throws {
    let laptop = Laptop(1)
    var meeting = OwnershipTests.meeting
    for (place, event) in meeting.enumerated() {
      guard case .commitment(.made(var promise)) = event else { continue }
      promise.origin = NumberOrigin(laptop: "abc")
      meeting[place] = .commitment(.made(promise))
    }
    try OwnershipTests.write(meeting, on: laptop, acts: 1000)
    for padding in [0, 30] {
      let peer = Laptop(UInt64(20 + padding))
      var promise = Commitment(
        id: ID(rawValue: UInt64(500 + padding)), session: OwnershipTests.session, number: 1,
        who: .name("Personne"), what: "Rien", at: OwnershipTests.at)
      promise.origin = NumberOrigin(laptop: "abc")
      try OwnershipTests.write(
        (0..<UInt64(padding)).map {
          .person(.added(Person(id: ID(rawValue: 700 + $0), name: "Personne \($0)")))
        } + [.commitment(.made(promise))], on: peer, acts: OwnershipTests.acts + UInt64(padding) * 100)
      try laptop.merge(peer)
    }
    let labels = try laptop.state.facts.commitments.values.map(\.label)
    #expect(Set(labels).count == labels.count && labels.contains("e1"), "\(labels)")
    #expect(try laptop.state.facts.commitments[ID(rawValue: 62)]?.label == "e1")
  }

  @Test("That somebody who had not seen the closing has kept the meeting too is told")
  func keptToo() throws {
    let (laptop, peer) = try OwnershipTests.heldTogether()
    try OwnershipTests.write(
      (100..<120).map { .person(.added(Person(id: ID(rawValue: $0), name: "Personne \($0)"))) } + [
        .contribution(
          .noted(
            Contribution(
              id: ID(rawValue: 53), session: OwnershipTests.session, number: 1, at: OwnershipTests.at,
              text: "De plus")))
      ], on: peer, acts: OwnershipTests.acts)
    try laptop.merge(peer)
    #expect(
      try laptop.state.facts.session(OwnershipTests.session)?.contributions.map(\.text).contains("De plus")
        == true)
    #expect(
      try DialogueStore.read(path: laptop.path).woven
        == [OwnershipTests.session: SharedMeeting(mergesSince: 0, notes: 1)])
    #expect(try DialogueStore.foreign(path: laptop.path).isEmpty)
  }

  @Test("What somebody who had not seen the closing decided in the meeting counts, and is told one by one")
  func decidedToo() throws {
    let (laptop, peer) = try OwnershipTests.heldTogether()
    try OwnershipTests.write(OwnershipTests.decided, on: peer, acts: OwnershipTests.acts)
    try laptop.merge(peer)
    let told = try DialogueStore.foreign(path: laptop.path)
    #expect(
      told.map(\.entry.event) == OwnershipTests.decided && told.allSatisfy { $0.standing == .counting })
    #expect(
      try DialogueStore.read(path: laptop.path).woven
        == [OwnershipTests.session: SharedMeeting(mergesSince: 0, notes: 0)])
  }

  @Test(
    "What somebody decides in a meeting that they have seen closed waits, and so does what they change of what was taken in"
  )
  func decidedLater() throws {
    let laptop = try OwnershipTests.held()
    let peer = try OwnershipTests.copy(of: laptop)
    try OwnershipTests.write(OwnershipTests.decided, on: peer, acts: OwnershipTests.acts)
    let before = try laptop.state.facts
    try laptop.merge(peer)
    #expect(try laptop.state.facts == before)
    let waiting = try DialogueStore.foreign(path: laptop.path)
    #expect(
      waiting.map(\.entry.event) == OwnershipTests.decided && waiting.allSatisfy { $0.standing == .waiting })
    let store = try laptop.open()
    try store.journal?.answer(waiting.map { ($0.number, $0.device, $0.hash) }, agreeing: true)
    store.journal?.close()
    let agreed = try laptop.state.facts
    #expect(agreed.session(OwnershipTests.session)?.votes.count == 2)
    let id = OwnershipTests.session
    let turned: [Event] = [
      .decision(id, .reworded(ID(rawValue: 81), "Ouvrir")), .act(.undone(ID(rawValue: OwnershipTests.acts))),
      .commitment(.changed(ID(rawValue: 82), .what("Tout"))),
    ]
    try OwnershipTests.write(turned, on: peer, acts: OwnershipTests.acts + 50)
    try laptop.merge(peer)
    #expect(try laptop.state.facts == agreed)
    let more = try DialogueStore.foreign(path: laptop.path)
    #expect(more.map(\.entry.event) == turned && more.allSatisfy { $0.standing == .waiting })
  }

  static let decided: [Event] = {
    let id = session
    return [
      .decision(
        id,
        .voted(
          Vote(
            id: ID(rawValue: 80), number: 1, question: "Fermer ?", method: .showOfHands,
            tallies: [Tally(option: "for", count: 99)], at: at))),
      .decision(id, .taken(Decision(id: ID(rawValue: 81), number: 1, text: "Fermer", at: at))),
      .commitment(
        .made(Commitment(id: ID(rawValue: 82), session: id, number: 1, who: .name("X"), what: "Rien", at: at))
      ),
      .minutes(id, .noted(MinutesNote(id: ID(rawValue: 83), kind: .addition, text: "Faux", at: at))),
    ]
  }()

  @Test(
    "Whoever speaks of what their chain never saw changes nothing, whether the meeting goes on or is closed",
    arguments: [false, true])
  func strangers(isClosed: Bool) throws {
    let (laptop, _) = try OwnershipTests.heldTogether(OwnershipTests.things, isClosed: isClosed)
    let before = try laptop.state.facts
    let peer = Laptop(8)
    let events =
      OwnershipTests.decided + OwnershipTests.arranging.map(\.event) + OwnershipTests.followUps
      + OwnershipTests.labels + [
        .attendance(OwnershipTests.session, .counted(.residents, 777)),
        .contribution(.shared(OwnershipTests.note, .more(500))),
        .person(.changed(OwnershipTests.person, .name("M. Vendu"))),
      ]
    for (place, event) in events.enumerated() {
      try OwnershipTests.write([event], on: peer, acts: OwnershipTests.acts + UInt64(place))
    }
    try laptop.merge(peer)
    #expect(try laptop.state.facts == before)
    let told = try DialogueStore.foreign(path: laptop.path)
    #expect(told.count == events.count && told.allSatisfy { $0.standing == .waiting })
  }

  static let arranging: [(event: Event, standing: ForeignAct.Standing)] = [
    (.act(.undone(ID(rawValue: 1003))), .waiting), (.act(.undone(ID(rawValue: 1007))), .waiting),
    (.act(.retimed(ID(rawValue: 1007), at: Instant(seconds: 1000))), .waiting),
    (.session(session, .cancelled(because: nil)), .waiting), (.session(session, .closed), .waiting),
    (.session(session, .changed(.title("Autre"))), .counting),
    (.contribution(.changed(note, .kind(.question))), .waiting),
    (.contribution(.changed(note, .text("JE DÉMISSIONNE"))), .counting),
    (.contribution(.struck(note)), .counting),
    (.decision(session, .reworded(ID(rawValue: 61), "Rien")), .counting),
    (.commitment(.changed(ID(rawValue: 62), .what("Rien"))), .counting),
    (.agenda(session, .changed(item.id, .title("Autre"))), .counting),
  ]

  @Test(
    "While a meeting goes on here, nobody else ends it or takes back what was done; what they change of each other's counts, and is told",
    arguments: arranging)
  func arranged(event: Event, standing: ForeignAct.Standing) throws {
    let (laptop, peer) = try OwnershipTests.heldTogether(isClosed: false)
    let before = try laptop.state.facts
    try OwnershipTests.write(
      (100..<120).map { .person(.added(Person(id: ID(rawValue: $0), name: "Personne \($0)"))) } + [event],
      on: peer, acts: OwnershipTests.acts, at: Instant(seconds: 200))
    try laptop.merge(peer)
    let told = try DialogueStore.foreign(path: laptop.path)
    #expect(told.map(\.entry.event) == [event] && told.map(\.standing) == [standing])
    let after = try laptop.state.facts
    #expect(
      (after.session(OwnershipTests.session) == before.session(OwnershipTests.session)
        && after.commitments == before.commitments) == (standing == .waiting))
  }

  @Test("What was merged when a meeting was closed stays as it was then, and nobody is asked about it")
  func inView() throws {
    let (laptop, scribe) = try OwnershipTests.heldTogether(isClosed: false)
    let own = ContributionReference(session: OwnershipTests.session, contribution: ID(rawValue: 51))
    let late = ContributionReference(session: OwnershipTests.session, contribution: ID(rawValue: 52))
    func note(_ reference: ContributionReference) -> Event {
      .contribution(
        .noted(
          Contribution(
            id: reference.contribution, session: reference.session, number: 9, at: OwnershipTests.at,
            text: "Du second")))
    }
    try OwnershipTests.write(
      [
        .session(OwnershipTests.session, .opened(by: "x")), note(own),
        .contribution(.struck(OwnershipTests.note)),
        .contribution(.shared(OwnershipTests.note, .counted(3))),
        .person(.changed(OwnershipTests.person, .name("Mme Diallo-Roy"))),
      ], on: scribe, acts: OwnershipTests.acts)
    try laptop.merge(scribe)
    let before = try laptop.state.facts
    try OwnershipTests.write(Array(OwnershipTests.meeting.suffix(1)), on: laptop, acts: 1100)
    let closed = try laptop.state.facts
    #expect(
      closed.session(OwnershipTests.session)?.contributions
        == before.session(OwnershipTests.session)?.contributions)
    #expect(closed.people == before.people)
    #expect(try DialogueStore.foreign(path: laptop.path).allSatisfy { $0.standing == .counting })
    // The scribe goes on, mends what is theirs, and ends it too: what stands in the minutes waits.
    try OwnershipTests.write(
      [
        note(late), .contribution(.changed(own, .text("Mieux"))), .session(OwnershipTests.session, .closed),
      ], on: scribe, acts: OwnershipTests.acts + 100)
    try laptop.merge(scribe)
    let foreign = try DialogueStore.foreign(path: laptop.path).filter { $0.mergesSince == 0 }
    #expect(foreign.map(\.entry.event) == [.contribution(.changed(own, .text("Mieux")))])
    #expect(foreign.map(\.standing) == [.waiting])
    #expect(
      try DialogueStore.read(path: laptop.path).woven[OwnershipTests.session]?.notes == 1,
      "Those that are new")
    #expect(
      try laptop.state.facts.session(OwnershipTests.session)?.closedAt
        == closed.session(OwnershipTests.session)?.closedAt)
  }

  @Test("Whoever keeps a table of a meeting that was closed here is told")
  func keptTable() throws {
    let table = Table(id: ID(rawValue: 90), number: 1, name: "Jardin")
    let (laptop, peer) = try OwnershipTests.heldTogether([
      .formats(OwnershipTests.session, .tableAdded(table))
    ])
    let event = Event.formats(OwnershipTests.session, .tableKept(table.id, by: "abc"))
    try OwnershipTests.write([event], on: peer, acts: OwnershipTests.acts)
    try laptop.merge(peer)
    let told = try DialogueStore.foreign(path: laptop.path)
    #expect(told.map(\.entry.event) == [event] && told.map(\.standing) == [.counting])
  }

  @Test(
    "Notes of a second laptop, answers, what becomes of a proposal and progress count as ever; what becomes of ours is told"
  )
  func honest() throws {
    let laptop = Laptop(1)
    try OwnershipTests.write(OwnershipTests.meeting.dropLast(), on: laptop, acts: 1000)
    let peer = try OwnershipTests.copy(of: laptop)
    let late = Contribution(
      id: ID(rawValue: 51), session: OwnershipTests.session, number: 1, at: OwnershipTests.at,
      text: "Du second")
    try OwnershipTests.write(
      [
        .contribution(.noted(late)), .contribution(.changed(late.reference, .text("Du second, mieux"))),
        .attendance(OwnershipTests.session, .arrived(OwnershipTests.other.id, adds: nil)),
      ], on: peer, acts: OwnershipTests.acts)
    try OwnershipTests.write([OwnershipTests.meeting.last].compactMap(\.self), on: laptop, acts: 2000)
    try OwnershipTests.write(
      [
        .contribution(.fated(OwnershipTests.note, .accepted(because: nil))),
        .commitment(.progressed(ID(rawValue: 62), .done, text: nil)),
      ], on: peer, acts: OwnershipTests.acts + 50, at: Instant(seconds: 500))
    try laptop.merge(peer)
    try peer.merge(laptop)
    // Who came is told, what becomes of a proposal, and how far a commitment is.
    #expect(
      try DialogueStore.foreign(path: laptop.path).map(\.standing) == [.counting, .counting, .counting])
    #expect(try laptop.state.facts == peer.state.facts)
    let noted = try #require(laptop.state.facts.session(OwnershipTests.session))
    #expect(noted.contributions.map(\.text).contains("Du second, mieux"))
    #expect(try laptop.state.facts.commitments[ID(rawValue: 62)]?.state == .done)
    // On the copy, the one who held the meeting goes on with what is theirs.
    try OwnershipTests.write([OwnershipTests.changes[0]], on: laptop, acts: 3000)
    try peer.merge(laptop)
    #expect(try peer.state.facts == laptop.state.facts)
    #expect(try DialogueStore.foreign(path: peer.path).isEmpty)
  }

  @Test("What is added behind a closing counts and is told; by what names its people are shown waits")
  func told() throws {
    let laptop = try OwnershipTests.held()
    let peer = try OwnershipTests.copy(of: laptop)
    let late = Contribution(
      id: ID(rawValue: 51), session: OwnershipTests.session, number: 9, at: Instant(seconds: 300),
      text: "Après")
    try OwnershipTests.write(
      [
        .contribution(.noted(late)), .person(.changed(OwnershipTests.person, .name("Mme Diallo-Roy"))),
        .person(.added(Person(id: ID(rawValue: 77), name: "M. Vendu"))),
        .joined(.people(OwnershipTests.other.id, into: ID(rawValue: 77))),
      ],
      on: peer,
      acts: OwnershipTests.acts)
    try laptop.merge(peer)
    let facts = try laptop.state.facts
    #expect(facts.people[OwnershipTests.person]?.name == MergeTests.person.name)
    #expect(facts.people[OwnershipTests.other.id]?.name == OwnershipTests.other.name)
    #expect(facts.session(OwnershipTests.session)?.contributions.map(\.text).contains("Après") == true)
    #expect(
      try DialogueStore.foreign(path: laptop.path).map(\.standing) == [.counting, .waiting, .waiting])
  }

  @Test(
    "Of a peer that signs, unsigned acts in a copy of its chain take back nothing and change nothing untold")
  func unsignedTail() throws {
    let laptop = Laptop(1)
    try OwnershipTests.write([.space(.created(StoreTests.space))], on: laptop, acts: 1000)
    var peer = Laptop(2)
    peer.secret = DeviceSecret([UInt8](repeating: 9, count: 32))
    let somebody = Person(id: ID(rawValue: 40), name: "Mme Honnête")
    try OwnershipTests.write(
      [.person(.added(somebody)), .person(.added(Person(id: ID(rawValue: 41), name: "M. Noor")))], on: peer,
      acts: 2000)
    try OwnershipTests.sign(peer)
    try laptop.merge(peer)
    // Somebody goes on in a copy, without the key.
    let copy = try OwnershipTests.copy(of: peer, number: 2)
    let hostile: [Event] = [
      .person(.changed(somebody.id, .name("Mme Vendue"))), .act(.undone(ID(rawValue: 2001))),
    ]
    try OwnershipTests.write(hostile, on: copy, acts: OwnershipTests.acts)
    try laptop.merge(copy)
    let told = try DialogueStore.foreign(path: laptop.path)
    #expect(told.map(\.entry.event) == hostile && told.map(\.standing) == [.counting, .waiting])
    #expect(try laptop.state.facts.people[ID(rawValue: 41)] != nil)
    // The one whose chain it is goes on otherwise, and signs.
    let own = Event.person(.changed(ID(rawValue: 41), .name("M. Noir")))
    try OwnershipTests.write([own], on: peer, acts: 3000)
    try OwnershipTests.sign(peer)
    let outcome = try laptop.merge(peer)
    #expect(outcome.forks.count == 1 && outcome.forks.allSatisfy(\.isOfOne))
    #expect(try laptop.state.facts.people[ID(rawValue: 41)]?.name == "M. Noir")
    #expect(try DialogueStore.foreign(path: laptop.path).map(\.entry.event) == hostile)
  }

  private static func sign(_ laptop: Laptop) throws {
    let store = try laptop.open()
    defer { store.journal?.close() }
    try store.journal?.sign()
  }

  @Test(
    "Who wants a name out of words that stand elsewhere takes the name alone, with agreement; more than words taken out never counts"
  )
  func shortened() throws {
    let laptop = try OwnershipTests.held()
    let peer = try OwnershipTests.copy(of: laptop)
    for (text, rest, left) in [
      ("Le hall de Mme Diallo", "Le hall de [nom retiré]", "Le hall de [nom retiré]"),
      ("Le hall de Mme Roy", "Le toit de [nom retiré]", nil),
    ] as [(String, String, String?)] {
      let place = try laptop.state.facts.session(OwnershipTests.session)?.contributions.count ?? 0
      var note = Contribution(
        id: ID(rawValue: UInt64(500 + place)), session: OwnershipTests.session, number: place + 1,
        at: OwnershipTests.at, text: text)
      try OwnershipTests.write([.contribution(.noted(note))], on: laptop, acts: 6000 + UInt64(place))
      try peer.merge(laptop)
      var found: (number: Int, device: String, hash: RecordHash)?
      try JournalUnion(JournalFiles(path: peer.path), in: POSIXFileSystem()).read(in: POSIXFileSystem()) {
        record, origin in
        if let payload = record.payload, String(decoding: payload, as: UTF8.self).contains(text) {
          found = (record.number, origin.order.device, record.hash)
        }
      }
      let target = try #require(found)
      note.text = rest
      let payload = EventCodec.record(
        of: Entry(
          act: ID(rawValue: 6000 + UInt64(place)), at: OwnershipTests.at, event: .contribution(.noted(note)))
      ).payload
      let store = try peer.open()
      try store.journal?.erase([
        Erasure(number: target.number, device: target.device, hash: target.hash, instead: payload)
      ])
      store.journal?.close()
      try laptop.merge(peer)
      let asked = try DialogueStore.read(path: laptop.path).asked
      #expect(asked.count == 1)
      let plan = try ErasurePlan.asked(
        asked, replacing: "Personne effacée", path: laptop.path)
      #expect(plan.cleaned.isEmpty == (left == nil) && plan.going.isEmpty == (left != nil))
      let own = try laptop.open()
      try own.journal?.erase(plan.erasures)
      own.journal?.close()
      let texts = try laptop.state.facts.session(OwnershipTests.session)?.contributions.map(\.text) ?? []
      #expect(!texts.contains(text) && !texts.contains("Le toit de [nom retiré]"))
      if let left { #expect(texts.contains(left)) }
    }
  }
}
