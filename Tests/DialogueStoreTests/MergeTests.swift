import Dialogue
import Journal
import Testing

@testable import DialogueStore

@Suite("Merged concertations")
struct MergeTests {
  /// A laptop with a journal in a folder of its own.
  struct Laptop {
    let path = StoreTests.path()
    let seed: UInt64
    let ids: UInt64
    /// What it signs with; without it, it signs nothing.
    var secret: DeviceSecret?

    init(_ number: UInt64) {
      seed = number
      ids = number * 1000
    }

    private func environment() -> Journal.Environment {
      let size = (try? DialogueStore.read(path: path).head.count) ?? 0
      let source = StoreTests.Draws(seed: seed << 32 | UInt64(size))
      var environment = Journal.Environment(
        holder: "test", machine: "m\(seed)", random: { source.next() }, clock: { 0 })
      let secret = secret
      environment.secret = { secret }
      return environment
    }

    func open() throws -> DialogueStore { try DialogueStore.open(path: path, environment: environment()) }

    /// Carries out commands, each an act of its own.
    func act(_ commands: Command..., at seconds: Int = 100) throws {
      let store = try open()
      defer { store.journal?.close() }
      for (place, command) in commands.enumerated() {
        let act = ID<Act>(rawValue: ids + UInt64(store.head.count * 10 + place))
        try store.append(
          store.state.decide(command, at: Instant(seconds: seconds)), act: act, at: Instant(seconds: seconds))
      }
    }

    @discardableResult
    func merge(_ others: Laptop...) throws -> MergeOutcome {
      let store = try open()
      defer { store.journal?.close() }
      return try #require(store.journal).merge(others.map(\.path))
    }

    var state: Concertation { get throws { try DialogueStore.read(path: path).state } }
  }

  static let person = Person(id: ID(rawValue: 2), name: "Mme Diallo", college: .residents)
  static let session = Session.Plan(
    id: ID(rawValue: 3), space: StoreTests.space.id, title: "Séance 1", start: Instant(seconds: 90))

  /// Two laptops with the same space, session and person.
  static func pair() throws -> (Laptop, Laptop) {
    let (a, b) = (Laptop(1), Laptop(2))
    try a.act(
      .space(.create(StoreTests.space)), .person(.add(person)), .plan(session), .session(session.id, .open))
    try b.merge(a)
    return (a, b)
  }

  static func note(_ id: UInt64, _ text: String) -> Command {
    .contribution(
      .note(
        Contribution(
          id: ID(rawValue: id), session: session.id, at: Instant(seconds: 100), kind: .question,
          speaker: .person(person.id), text: text)))
  }

  @Test("What both have set is kept, named on both the same way, and settled by setting it again")
  func conflict() throws {
    let (a, b) = try MergeTests.pair()
    try a.act(.person(.change(MergeTests.person.id, .name("Mme Diallo-Roy"))))
    try b.act(.person(.change(MergeTests.person.id, .name("Mme Roy"))))
    // One after the other is no conflict.
    try b.act(.person(.change(MergeTests.person.id, .name("Mme Leroy"))))
    try a.merge(b)
    try b.merge(a)
    #expect(try a.state.facts == b.state.facts)
    let conflicts = try a.state.facts.conflicts
    #expect(conflicts.map(\.field) == [Field(.person(MergeTests.person.id), .name)])
    let alternatives = try #require(conflicts.first?.alternatives)
    #expect(
      Set(alternatives.map(\.entry.event)) == [
        .person(.changed(MergeTests.person.id, .name("Mme Diallo-Roy"))),
        .person(.changed(MergeTests.person.id, .name("Mme Leroy"))),
      ])
    #expect(Set(alternatives.map(\.device)).count == 2)
    let other = try #require(alternatives.first)
    #expect(try a.state.facts.people[MergeTests.person.id]?.name != MergeTests.name(other))
    try a.act(.act(.settle(other.entry.act)))
    #expect(try a.state.facts.people[MergeTests.person.id]?.name == MergeTests.name(other))
    #expect(try a.state.facts.conflicts.isEmpty)
    #expect(throws: Refusal.unknown(.conflict)) { try a.act(.act(.settle(other.entry.act))) }
    // Undoing the settlement brings the conflict back.
    try a.act(.act(.undo))
    #expect(try a.state.facts.conflicts.count == 1)
    try a.act(.act(.redo))
    try b.merge(a)
    #expect(try b.state.facts == a.state.facts)
    #expect(try b.state.facts.conflicts.isEmpty)
  }

  static func name(_ alternative: Conflict.Alternative) -> String? {
    guard case .person(.changed(_, .name(let name))) = alternative.entry.event else { return nil }
    return name
  }

  @Test("A count of those who say the same and hands that it did not see are told, and neither is lost")
  func sharing() throws {
    let (a, b) = try MergeTests.pair()
    try a.act(MergeTests.note(50, "Les loyers montent"))
    try b.merge(a)
    let said = ContributionReference(session: MergeTests.session.id, contribution: ID(rawValue: 50))
    try a.act(.contribution(.share(said, .counted(12))), at: 200)
    try b.act(.contribution(.share(said, .more(1))), .contribution(.share(said, .more(1))), at: 201)
    try a.merge(b)
    try b.merge(a)
    for laptop in [a, b] {
      let conflict = try #require(laptop.state.facts.conflicts.first)
      #expect(conflict.field == Field(.contribution(said), .sharing) && conflict.alternatives.count == 3)
    }
    #expect(try a.state.facts.conflicts == b.state.facts.conflicts)
    // The hands come on top where they are kept; the count alone where that is.
    let alternatives = try #require(a.state.facts.conflicts.first).alternatives
    for (isMore, count) in [(true, 14), (false, 12)] {
      let chosen = try #require(alternatives.first { $0.entry.event.addsToField == isMore })
      var state = try a.state
      for event in try state.decide(.act(.settle(chosen.entry.act)), at: Instant(seconds: 300)) {
        state.evolve(Entry(act: ID(rawValue: 9_999), at: Instant(seconds: 300), event: event))
      }
      #expect(state.facts.conflicts.isEmpty)
      #expect(state.facts.contribution(said)?.sharing?.count == count)
    }
    let more = try #require(alternatives.first { $0.entry.event.addsToField })
    try a.act(.act(.settle(more.entry.act)), at: 300)
    try b.merge(a)
    for laptop in [a, b] {
      #expect(try laptop.state.facts.conflicts.isEmpty)
      #expect(try laptop.state.facts.contribution(said)?.sharing?.count == 14)
    }
    // Hands of both add up without a word, and a count that saw them replaces them.
    try a.act(.contribution(.share(said, .more(1))), at: 400)
    try b.act(.contribution(.share(said, .more(1))), at: 401)
    try a.merge(b)
    #expect(try a.state.facts.conflicts.isEmpty)
    #expect(try a.state.facts.contribution(said)?.sharing?.count == 16)
    try a.act(.contribution(.share(said, .counted(3))), .contribution(.share(said, .more(1))), at: 500)
    try b.merge(a)
    #expect(try b.state.facts.conflicts.isEmpty)
    #expect(try b.state.facts.contribution(said)?.sharing?.count == 4)
  }

  @Test("The same value twice, and a change that was undone, are no conflicts")
  func noConflict() throws {
    let (a, b) = try MergeTests.pair()
    try a.act(.person(.change(MergeTests.person.id, .name("Mme Roy"))))
    try b.act(.person(.change(MergeTests.person.id, .name("Mme Roy"))))
    try a.act(.person(.change(MergeTests.person.id, .college(.associations))))
    try b.act(.person(.change(MergeTests.person.id, .college(.commune))), .act(.undo))
    try a.merge(b)
    #expect(try a.state.facts.conflicts.isEmpty)
    #expect(try a.state.facts.people[MergeTests.person.id]?.college == .associations)
  }

  @Test("Numbers that both gave are told apart, on both the same way, and everything noted is there")
  func numbers() throws {
    let (a, b) = try MergeTests.pair()
    try a.act(
      MergeTests.note(50, "Le hall"),
      .decision(session, .take(Decision(id: ID(rawValue: 60), text: "Réparer", at: Instant(seconds: 100)))))
    try b.act(
      MergeTests.note(51, "Le parking"), MergeTests.note(52, "Les bancs"),
      .decision(session, .take(Decision(id: ID(rawValue: 61), text: "Éclairer", at: Instant(seconds: 100)))))
    try a.merge(b)
    try b.merge(a)
    let facts = try a.state.facts
    #expect(try b.state.facts == facts)
    let noted = try #require(facts.session(MergeTests.session.id))
    // The laptop that opened the session numbers plainly, the other one with its mark.
    #expect(noted.contributions.map(\.number).sorted() == [1, 1, 2])
    #expect(noted.contributions.first { $0.text == "Le hall" }?.label == "c1")
    #expect(Set(noted.contributions.map(\.label)).count == 3 && Set(noted.decisions.map(\.label)).count == 2)
    #expect(noted.decisions.first { $0.text == "Réparer" }?.label == "d1")
    try a.act(MergeTests.note(53, "La suite"))
    #expect(try a.state.facts.session(MergeTests.session.id)?.contributions.last?.label == "c3")
  }

  @Test("A number that was shown never changes, on either laptop, whoever merges first")
  func numbersStay() throws {
    let (a, b) = try MergeTests.pair()
    try b.act(MergeTests.note(51, "Le parking"), MergeTests.note(52, "Les bancs"))
    try a.act(MergeTests.note(50, "Le hall"))
    func labels(_ laptop: Laptop) throws -> [String: String] {
      let noted = try #require(laptop.state.facts.session(MergeTests.session.id)).contributions
      return Dictionary(uniqueKeysWithValues: noted.map { ($0.text, $0.label) })
    }
    let (onA, onB) = (try labels(a), try labels(b))
    #expect(onA == ["Le hall": "c1"] && onB["Le parking"]?.hasPrefix("c1-") == true)
    try b.merge(a)
    #expect(try labels(b) == onA.merging(onB) { $1 })
    try a.merge(b)
    #expect(try labels(a) == onA.merging(onB) { $1 })
  }

  @Test("Two entries joined differently on two laptops: both come to one state, and show the conflict")
  func joined() throws {
    let (a, b) = try MergeTests.pair()
    let twins = [ID<Person>(rawValue: 80), ID(rawValue: 81)]
    try a.act(
      .person(.add(Person(id: twins[0], name: "Mme Diallo F.", college: .residents))),
      .person(.add(Person(id: twins[1], name: "Fatou Diallo", college: .residents))))
    try b.merge(a)
    try a.act(.join(.people(twins[0], into: MergeTests.person.id)))
    try b.act(.join(.people(twins[0], into: twins[1])))
    try a.merge(b)
    try b.merge(a)
    #expect(try a.state.facts == b.state.facts)
    #expect(try a.state.facts.people[twins[0]] == nil)
    #expect(try a.state.facts.conflicts.map(\.field) == [Field(.person(twins[0]), .joined)])
  }

  @Test("A number that was undone is not given again, nor after the journal was read anew")
  func undoneNumbers() throws {
    let (a, _) = try MergeTests.pair()
    try a.act(MergeTests.note(50, "Une"), .act(.undo))
    try a.act(MergeTests.note(51, "Deux"))
    try a.act(.act(.undo))
    try a.act(MergeTests.note(52, "Trois"))
    #expect(try a.state.facts.session(MergeTests.session.id)?.contributions.map(\.label) == ["c3"])
  }

  private var session: ID<Session> { MergeTests.session.id }

  @Test(
    "Three laptops that merge in any order come to one state",
    arguments: [[0, 1, 2], [1, 2, 0], [2, 1, 0]])
  func orders(order: [Int]) throws {
    let laptops = [Laptop(1), Laptop(2), Laptop(3)]
    try laptops[0].act(
      .space(.create(StoreTests.space)), .person(.add(MergeTests.person)), .plan(MergeTests.session))
    for laptop in laptops.dropFirst() { try laptop.merge(laptops[0]) }
    for (place, laptop) in laptops.enumerated() {
      try laptop.act(
        .person(.change(MergeTests.person.id, .name("Nom \(place)"))),
        .person(.add(Person(id: ID(rawValue: 70 + UInt64(place)), name: "P\(place)", college: .residents))))
    }
    for place in order { try laptops[order[0]].merge(laptops[place]) }
    for place in order { try laptops[place].merge(laptops[order[0]]) }
    let facts = try laptops[0].state.facts
    #expect(facts.people.count == 4)
    #expect(facts.conflicts.first?.alternatives.count == 3)
    for laptop in laptops { #expect(try laptop.state.facts == facts) }
  }

  @Test("A display that follows the journal sees what was merged")
  func follower() throws {
    let (a, b) = try MergeTests.pair()
    var follower = StoreFollower(path: a.path)
    try follower.poll()
    try b.act(.person(.change(MergeTests.person.id, .name("Mme Roy"))))
    try a.merge(b)
    #expect(try follower.poll())
    #expect(follower.state.facts.people[MergeTests.person.id]?.name == "Mme Roy")
    try a.act(.person(.change(MergeTests.person.id, .name("Mme Leroy"))))
    try follower.poll()
    #expect(try follower.state.facts == a.state.facts)
    #expect(try DialogueStore.entries(path: a.path).count == 6)
  }
}
