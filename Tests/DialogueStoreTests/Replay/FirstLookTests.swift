import Dialogue
import Glibc
import Journal
import Testing

@testable import DialogueStore

@Suite("A first look at a journal")
struct FirstLookTests {
  /// A journal that is long enough for a first look.
  static func journal(seed: UInt64, acts: Int = 2400) throws -> String {
    let path = StoreTests.path()
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    defer { store.journal?.close() }
    var generator = JournalGenerator(
      seed: seed, shape: .init(contributions: 90, sessionsOfSpace: 3, people: 25))
    for _ in 0..<acts {
      if let act = generator.next() { try store.append(act) }
    }
    return path
  }

  /// What a state shows where nothing is needed of meetings.
  static func skeleton(_ state: Concertation) -> Facts {
    var facts = state.facts
    for id in facts.sessions.keys {
      facts.sessions[id]?.floor = Floor()
      facts.sessions[id]?.contributions = ContributionList()
    }
    return facts
  }

  static func whole(_ path: String) -> Concertation? {
    Concertation.firstLook(path: path) { FirstNeeds(wholly: Set($0.sessions.keys)) }
  }

  @Test(
    "With all that is needed it is the state that reading all of it gives", arguments: [1, 2, 3] as [UInt64])
  func same(seed: UInt64) throws {
    let path = try FirstLookTests.journal(seed: seed)
    let state = try DialogueStore.read(path: path).state
    #expect(FirstLookTests.whole(path) == state)
    let bare = try #require(Concertation.firstLook(path: path) { _ in FirstNeeds() })
    #expect(FirstLookTests.skeleton(bare) == FirstLookTests.skeleton(state))
    // The meeting under way is at the end, and whole.
    let last = try #require(state.facts.sessions.values.last)
    #expect(bare.facts.session(last.id) == last)
    let first = try #require(state.facts.sessions.values.first)
    // What answers something reaches into other meetings, and is always there.
    let there = try #require(bare.facts.session(first.id)).contributions
    #expect(there.count < first.contributions.count && there.allSatisfy { !$0.answers.isEmpty })
    let said = try #require(
      Concertation.firstLook(path: path) { FirstNeeds(contributions: Set($0.sessions.keys)) })
    #expect(said.facts.session(first.id)?.contributions == first.contributions)
    #expect(said.facts.session(first.id)?.floor.turns.isEmpty == true && !first.floor.turns.isEmpty)
  }

  @Test("What is told of meetings beforehand is where they stand")
  func outline() throws {
    let path = try FirstLookTests.journal(seed: 4)
    let state = try DialogueStore.read(path: path).state
    var seen: [Session.State] = []
    _ = Concertation.firstLook(path: path) { facts in
      seen = facts.sessions.values.map(\.state)
      #expect(
        facts.sessions.values.map(\.agenda.items.count)
          == state.facts.sessions.values.map(\.agenda.items.count))
      return FirstNeeds()
    }
    #expect(seen == state.facts.sessions.values.map(\.state) && seen.contains(.closed))
  }

  @Test("What was erased is not in it; what stands for it is, in its place")
  func erased() throws {
    let path = try FirstLookTests.journal(seed: 5)
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("b"))
    let person = try #require(store.state.facts.people.values.first)
    try store.journal?.erase(ErasurePlan.person(person.id, replacing: "X", path: path).erasures)
    store.journal?.close()
    let state = try DialogueStore.read(path: path).state
    let look = try #require(FirstLookTests.whole(path))
    #expect(look.facts == state.facts && look.facts.people[person.id]?.name == "X")
  }

  @Test(
    "Where anything is in doubt there is none",
    arguments: ["torn", "gap", "garbage", "segment", "short", "header"])
  func doubt(what: String) throws {
    let path = try FirstLookTests.journal(seed: 6, acts: what == "short" ? 100 : 2400)
    var lines = try #require(Lines.read(path))
    switch what {
    case "torn": lines[lines.count - 1].removeLast(9)
    case "gap": lines.remove(at: 700)
    case "garbage": lines[700] = lines[700].map { $0 == 0x22 ? 0x23 : $0 }
    case "segment": Lines.write([lines[0]], String(path.dropLast(6)) + ".2.jsonl")
    case "header": lines.swapAt(0, 1)
    default: break
    }
    Lines.write(lines, path)
    #expect(FirstLookTests.whole(path) == nil)
  }

  @Test("A journal into which another one was merged has none")
  func merged() throws {
    let (path, other) = (try FirstLookTests.journal(seed: 7), try FirstLookTests.journal(seed: 8, acts: 50))
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("b"))
    _ = try store.merge([other], replacing: "X")
    store.journal?.close()
    #expect(FirstLookTests.whole(path) == nil)
  }
}

/// The lines of a file, without their line feeds.
private enum Lines {
  static func read(_ path: String) -> [[UInt8]]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes.split(separator: 0x0A).map { Array($0) }
  }

  static func write(_ lines: [[UInt8]], _ path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(lines.joined(separator: [0x0A]))
    // A line that lost its end has no line feed either.
    let isTorn = lines.last?.last != 0x7D
    fwrite(isTorn ? bytes : bytes + [0x0A], 1, bytes.count + (isTorn ? 0 : 1), file)
  }
}
