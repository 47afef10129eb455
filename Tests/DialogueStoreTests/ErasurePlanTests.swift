import Dialogue
import Foundation
import Journal
import Testing

@testable import DialogueStore

@Suite("Erasing people")
struct ErasurePlanTests {
  static let person: ID<Person> = ID(rawValue: 2)

  static func store() throws -> (path: String, store: DialogueStore) {
    let path = StoreTests.path()
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    let events: [Event] = [
      .space(.created(StoreTests.space)),
      .person(.added(Person(id: person, name: "Mme Diallo", college: .residents))),
      .person(.identified(person, Identity(fullName: "Aminata Diallo", contact: "06 12 34 56 78"))),
      .organisation(
        .added(Organisation(id: ID(rawValue: 3), name: "Amis de Mme Diallo", college: .associations))),
    ]
    for (place, event) in events.enumerated() {
      try store.append([event], act: ID(rawValue: UInt64(20 + place)), at: Instant(seconds: place))
    }
    return (path, store)
  }

  @Test("The identity goes; the person stays under the pseudonym")
  func identity() throws {
    let (path, store) = try ErasurePlanTests.store()
    let plan = try ErasurePlan.person(ErasurePlanTests.person, replacing: nil, path: path)
    #expect(plan.going.map(\.number) == [4] && plan.going.map(\.kind) == ["person.identified"])
    #expect(plan.going.first?.event.map { if case .person(.identified) = $0 { true } else { false } } == true)
    // The pseudonym has a part of the civil name in it.
    #expect(plan.staying.map(\.number) == [3, 5])
    try store.journal?.erase(plan.erasures)
    store.journal?.close()
    let after = try DialogueStore.read(path: path)
    #expect(after.problems.isEmpty)
    #expect(after.state.facts.identities.isEmpty)
    #expect(after.state.facts.people == store.state.facts.people)
  }

  @Test("A name is found however another program has written its letters, and is taken out of the words")
  func escapes() throws {
    let (path, store) = try ErasurePlanTests.store()
    let note = Contribution(
      id: ID(rawValue: 90), session: ID(rawValue: 91), number: 1, at: Instant(seconds: 9),
      text: "Madame Diallo habite \"ici\"")
    var record = EventCodec.record(
      of: Entry(act: ID(rawValue: 92), at: note.at, event: .contribution(.noted(note))))
    record.payload = Array(
      String(decoding: record.payload, as: UTF8.self).replacing("Diallo", with: #"Di\u0061llo"#).utf8)
    try store.journal?.append([record])
    let listed = try ErasurePlan.person(ErasurePlanTests.person, replacing: nil, path: path)
    #expect(listed.staying.map(\.number).contains(6))
    let plan = try ErasurePlan.words(
      naming: "Diallo", cleaning: { _, _ in { $0.replacing("Diallo", with: "X") } }, path: path)
    #expect(plan.cleaned.map(\.number).contains(6))
    try store.journal?.erase(plan.erasures)
    store.journal?.close()
    let after = try DialogueStore.read(path: path)
    #expect(after.problems.isEmpty)
    let file = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!file.contains("Di\\u0061llo") && file.contains("Madame X habite"))
  }

  @Test(
    "How somebody is reached goes from the words with their name; what is left there is erased by its number")
  func contacts() throws {
    let (path, store) = try ErasurePlanTests.store()
    let note = Contribution(
      id: ID(rawValue: 90), session: ID(rawValue: 91), number: 1, at: Instant(seconds: 9),
      text: "Diallo : 06 12 34 56 78, ou M. Roy au 01 98 76 54 32")
    try store.append([.contribution(.noted(note))], act: ID(rawValue: 92), at: note.at)
    let plan = try ErasurePlan.person(
      ErasurePlanTests.person, replacing: "X", path: path,
      cleaning: { names, isContact in
        #expect(names == ["Mme Diallo", "Aminata Diallo"])
        #expect(isContact("06.12.34.56.78") && !isContact("01 98 76 54 32"))
        return { $0.replacing("Diallo", with: "X").replacing("06 12 34 56 78", with: "…") }
      })
    #expect(plan.cleaned.map(\.number).contains(6) && !plan.staying.map(\.number).contains(6))
    try store.journal?.erase(plan)
    let left = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!left.contains("06 12 34") && left.contains("01 98 76"))
    let rest = try ErasurePlan.record(6, path: path)
    #expect(rest.going.map(\.number) == [6])
    try store.journal?.erase(rest)
    store.journal?.close()
    let after = try DialogueStore.read(path: path)
    #expect(after.problems.isEmpty)
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("01 98 76"))
    #expect(try ErasurePlan.record(3, path: path).erasures.isEmpty, "What stands for a person stays")
  }

  @Test(
    "The pseudonym is replaced where it was entered; words that mention it are listed; all else is as before")
  func pseudonym() throws {
    let (path, store) = try ErasurePlanTests.store()
    let plan = try ErasurePlan.person(ErasurePlanTests.person, replacing: "X", path: path)
    #expect(plan.going.map(\.number) == [3, 4])
    #expect(plan.staying.map(\.number) == [5] && plan.staying.map(\.kind) == ["organisation.added"])
    try store.journal?.erase(plan.erasures)
    store.journal?.close()
    var expected = store.state.facts
    expected.people[ErasurePlanTests.person]?.name = "X"
    expected.identities = [:]
    #expect(try DialogueStore.read(path: path).state.facts == expected)
    let again = try DialogueStore.open(path: path, environment: StoreTests.environment("b"))
    #expect(again.state.facts == expected && again.problems.isEmpty)
    again.journal?.close()
    #expect(try ErasurePlan.record(3, path: path).erasures.isEmpty)
  }

  @Test(
    "What somebody is goes with their name, first given and changed: no byte of it is left; the organisation stays"
  )
  func function() throws {
    let path = StoreTests.path()
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    let (id, body): (ID<Person>, ID<Organisation>) = (ID(rawValue: 2), ID(rawValue: 3))
    let events: [Event] = [
      .space(.created(StoreTests.space)),
      .organisation(.added(Organisation(id: body, name: "Ville", college: .commune))),
      .person(
        .added(Person(id: id, name: "Mme Ferrand", organisation: body, function: "adjointe au cadre de vie"))),
      .person(.changed(id, .function("première adjointe"))),
    ]
    for (place, event) in events.enumerated() {
      try store.append([event], act: ID(rawValue: UInt64(20 + place)), at: Instant(seconds: place))
    }
    let plan = try ErasurePlan.person(id, replacing: "X", path: path)
    try store.journal?.erase(plan.erasures)
    store.journal?.close()
    let after = try DialogueStore.read(path: path)
    #expect(after.problems.isEmpty)
    #expect(after.state.facts.people[id] == Person(id: id, name: "X", organisation: body))
    let left = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!left.contains("adjointe") && !left.contains("Ferrand") && left.contains("Ville"))
  }
}
