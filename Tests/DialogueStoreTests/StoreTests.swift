import Dialogue
import Glibc
import Journal
import Synchronization
import Testing

@testable import DialogueStore

@Suite("A store on a real disk")
struct StoreTests {
  /// Draws from a seed.
  final class Draws: Sendable {
    private let value: Mutex<UInt64>

    init(seed: UInt64) { value = Mutex(seed) }

    func next() -> UInt64 {
      value.withLock {
        $0 &+= 0x9E37_79B9_7F4A_7C15
        return $0
      }
    }
  }

  static func environment(_ holder: String) -> Journal.Environment {
    let draws = Draws(seed: 9)
    return Journal.Environment(holder: holder, machine: "m", random: { draws.next() }, clock: { 0 })
  }

  static func path() -> String {
    "/tmp/palabre-store-\(getpid())-\(UInt64.random(in: 0 ... .max))/journal.jsonl"
  }

  static let space = DialogueSpace(
    id: ID(rawValue: 1), name: "Conseil citoyen", kind: .citizensCouncil, territory: "QN03101M")

  @Test("What was appended is there after opening again, and can still be undone")
  func reopen() throws {
    let path = StoreTests.path()
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    try store.append([.space(.created(StoreTests.space))], act: ID(rawValue: 10), at: Instant(seconds: 5))
    try store.append(
      [.person(.added(Person(id: ID(rawValue: 2), name: "Mme Diallo", college: .residents)))],
      act: ID(rawValue: 11),
      at: Instant(seconds: 6))
    let state = store.state
    let head = store.head
    store.journal?.close()
    let again = try DialogueStore.open(path: path, environment: StoreTests.environment("b"))
    #expect(again.problems.isEmpty)
    #expect(again.state == state)
    #expect(again.head.count == head.count && again.head.hash == head.hash)
    let undo = try again.state.decide(.act(.undo), at: Instant(seconds: 7))
    try again.append(undo, act: ID(rawValue: 12), at: Instant(seconds: 7))
    #expect(again.state.facts.people.isEmpty)
    again.journal?.close()
    let third = try DialogueStore.read(path: path)
    #expect(third.state.facts == again.state.facts)
    let entries = try DialogueStore.entries(path: path)
    #expect(Concertation(replaying: entries) == third.state)
  }

  @Test("Kinds that nobody knows are counted, payloads that do not fit are named by record")
  func strangers() throws {
    let path = StoreTests.path()
    let journal = try Journal.open(path: path, environment: StoreTests.environment("a"))
    try journal.append([
      NewRecord(kind: "future.thing", milliseconds: 0, payload: Array("{}".utf8)),
      NewRecord(kind: "space.created", milliseconds: 0, payload: Array("{\"a\":\"000000000000\"}".utf8)),
    ])
    journal.close()
    let store = try DialogueStore.read(path: path)
    #expect(store.problems.count == 2)
    #expect(store.problems.contains(.unknown(count: 1)))
    #expect(
      store.problems.contains {
        if case .undecodable(let record, let error) = $0 {
          record == 3 && error.key == "space"
        } else {
          false
        }
      })
  }

  @Test("A second opening is refused with the name of the first")
  func locked() throws {
    let path = StoreTests.path()
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("pid 7"))
    #expect(throws: JournalError.locked(by: "pid 7")) {
      try DialogueStore.open(path: path, environment: StoreTests.environment("pid 8"))
    }
    store.journal?.close()
  }
}
