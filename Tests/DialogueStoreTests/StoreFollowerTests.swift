import Dialogue
import Glibc
import Journal
import Testing

@testable import DialogueStore

@Suite("Following a store that somebody else writes")
struct StoreFollowerTests {
  static func add(_ number: UInt64, to store: DialogueStore) throws {
    try store.append(
      [.person(.added(Person(id: ID(rawValue: number), name: "P\(number)")))], act: ID(rawValue: number),
      at: Instant(seconds: Int(number)))
  }

  @Test("A follower has the state of the writer after every poll, undo included")
  func follows() throws {
    let path = StoreTests.path()
    var follower = StoreFollower(path: path)
    #expect(try !follower.poll())
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    for number in 1...130 {
      try StoreFollowerTests.add(UInt64(number), to: store)
      #expect(try follower.poll())
      #expect(follower.state == store.state)
    }
    let undo = try store.state.decide(.act(.undo), at: Instant(seconds: 200))
    try store.append(undo, act: ID(rawValue: 200), at: Instant(seconds: 200))
    #expect(try follower.poll())
    #expect(try !follower.poll())
    #expect(follower.state == store.state)
    #expect(follower.state.facts.people.count == 129)
    #expect(follower.head.hash == store.head.hash)
    #expect(follower.problems.isEmpty)
    store.journal?.close()
  }

  @Test("A journal that was replaced is read anew")
  func replaced() throws {
    let path = StoreTests.path()
    let first = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    for number in 1...5 { try StoreFollowerTests.add(UInt64(number), to: first) }
    first.journal?.close()
    var follower = StoreFollower(path: path)
    try follower.poll()
    #expect(follower.state.facts.people.count == 5)
    let elsewhere = StoreTests.path()
    let second = try DialogueStore.open(path: elsewhere, environment: StoreTests.environment("b"))
    try StoreFollowerTests.add(9, to: second)
    second.journal?.close()
    #expect(rename(elsewhere, path) == 0)
    #expect(try follower.poll())
    #expect(follower.state == second.state)
  }

  @Test("An act undone long after is taken back by store and follower alike")
  func longAgo() throws {
    let path = StoreTests.path()
    let store = try DialogueStore.open(path: path, environment: StoreTests.environment("a"))
    for number in 1...150 { try StoreFollowerTests.add(UInt64(number), to: store) }
    var follower = StoreFollower(path: path)
    try follower.poll()
    try store.append([.act(.undone(ID(rawValue: 2)))], act: ID(rawValue: 999), at: Instant(seconds: 999))
    #expect(try follower.poll())
    #expect(follower.state.facts.people[ID(rawValue: 2)] == nil)
    #expect(!follower.state.needsReplay)
    store.journal?.close()
    let again = try DialogueStore.read(path: path)
    #expect(again.state == follower.state)
    let writing = try DialogueStore.open(path: path, environment: StoreTests.environment("b"))
    #expect(writing.state == follower.state)
    writing.journal?.close()
  }

  @Test("What cannot be understood is named once, however often one asks")
  func strangers() throws {
    let path = StoreTests.path()
    let journal = try Journal.open(path: path, environment: StoreTests.environment("a"))
    var follower = StoreFollower(path: path)
    for _ in 1...3 {
      try journal.append([
        NewRecord(kind: "future.thing", milliseconds: 0, payload: Array("{}".utf8)),
        NewRecord(kind: "person.added", milliseconds: 0, payload: Array("{\"a\":7}".utf8)),
      ])
      try follower.poll()
    }
    journal.close()
    #expect(follower.unknown == 3)
    #expect(follower.undecodable.count == 3)
  }
}
