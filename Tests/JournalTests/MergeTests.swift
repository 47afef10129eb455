import JournalTesting
import Testing

@testable import Journal

@Suite("Merging")
struct MergeTests {
  @Test("Both laptops hold all records in one order afterwards, and merging again adds nothing")
  func both() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1", "a2", "a3")
    try b.note("b1", "b2")
    #expect(try a.merge(b).added == 3)
    #expect(try b.merge(a).added == 6)
    #expect(try a.texts() == b.texts())
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "a2", "a3", "b1", "b2"])
    let before = system.files()
    #expect(try a.merge(b).added == 2, "The records by which b says that it has merged a, and how")
    try a.note("a4")
    #expect(try a.texts().last == "a4")
    let again = system.bytes(a.path)
    #expect(try a.merge(b).added == 0)
    #expect(system.bytes(a.path) == again)
    #expect(before[b.path] == system.bytes(b.path), "A merge only reads the other journal")
    #expect(try a.findings().isEmpty && b.findings().isEmpty)
  }

  @Test("Merging a journal again that was merged writes what is new of it behind what is there")
  func onlyWhatIsNew() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1")
    try b.note("b1", "b2", "b3")
    try a.merge(b)
    let path = try #require(system.files().keys.first { $0.hasPrefix("/a/journal.peers/") })
    let (before, identity) = (system.bytes(path), system.disk.withLock { $0.files[path]?.identity })
    try b.note("b4")
    #expect(try a.merge(b).added == 1)
    #expect(system.files().keys.filter { $0.hasPrefix("/a/journal.peers/") } == [path])
    #expect(system.bytes(path).starts(with: before) && system.bytes(path) == system.bytes(b.path))
    #expect(system.disk.withLock { $0.files[path]?.identity } == identity, "It is the same file")
    #expect(try a.findings().isEmpty && a.texts().compactMap(\.self).contains("b4"))
    // A copy that went on apart from the middle, and one that fills no gap, get files of their own.
    let c = Laptop("c", on: system)
    try system.open(c.path, .readWrite).write(before, at: 0)
    try c.note("c1")
    try a.merge(c)
    #expect(system.files().keys.count { $0.hasPrefix("/a/journal.peers/") } == 2)
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1", "b2", "b3", "b4", "c1"])
  }

  @Test("What an interrupted merge left behind a file of peers is no finding, and the next merge takes it in")
  func interrupted() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1")
    try b.note("b1")
    try a.merge(b)
    let path = try #require(system.files().keys.first { $0.hasPrefix("/a/journal.peers/") })
    let whole = system.bytes(path)
    try b.note("b2", "b3")
    let rest = Array(system.bytes(b.path).dropFirst(whole.count))
    for length in stride(from: 1, through: rest.count, by: 29) {
      try system.open(path, .readWrite).truncate(to: whole.count)
      try system.open(path, .readWrite).write(Array(rest[..<length]), at: whole.count)
      #expect(try a.findings().isEmpty, "\(length)")
      #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1"], "\(length)")
    }
    try a.merge(b)
    #expect(try a.findings().isEmpty)
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1", "b2", "b3"])
    #expect(system.files().keys.count { $0.hasPrefix("/a/journal.peers/") } == 1)
    // The record that counts is damaged: then it is missing.
    let held = try #require(system.files().keys.first { $0.hasPrefix("/a/journal.peers/") })
    try system.open(held, .readWrite).truncate(to: whole.count)
    #expect(try !JournalUnion(a.files, in: system).missing.isEmpty)
  }

  @Test(
    "A journal that comes without what was merged into it: which device, and how many records; none once it is there"
  )
  func withoutPeers() throws {
    let system = MemoryFileSystem()
    let (a, b, c, d) = (
      Laptop("a", on: system), Laptop("b", on: system), Laptop("c", on: system), Laptop("d", on: system)
    )
    try a.note("a1")
    try b.note("b1", "b2")
    try a.merge(b)
    try c.note("c1")
    try d.copy(a)
    let outcome = try c.merge(d)
    let device = try #require(try records(b).first?.order.device)
    #expect(outcome.missing == [MissingNotes(path: d.path, device: device, number: 3, records: 3)])
    #expect(try c.texts().compactMap(\.self).sorted() == ["a1", "c1"])
    #expect(try c.merge(d).missing == outcome.missing, "As often as it is merged")
    #expect(try c.merge(a).missing.isEmpty && c.merge(d).missing.isEmpty)
    #expect(try c.texts().compactMap(\.self).sorted() == ["a1", "b1", "b2", "c1"])
  }

  @Test(
    "A copy that goes on on another machine writes under a device of its own; the fork is named and nothing is lost"
  )
  func copied() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("before")
    try b.copy(a)
    try a.note("on a")
    try b.note("on b", "on b again")
    try a.merge(b)
    #expect(try a.texts().count == 4)
    let union = try JournalUnion(a.files, in: system)
    #expect(union.ancestry.forks.map(\.number) == [2])
    let devices = Set(try records(a).map(\.order.device))
    #expect(devices.count == 2)
    try b.merge(a)
    #expect(try a.texts() == b.texts())
    // Opening again on the same machine changes nothing.
    let bytes = system.bytes(b.path)
    try b.open().close()
    #expect(system.bytes(b.path) == bytes)
  }

  @Test("Two copies that went on under one device are told apart")
  func sameDevice() throws {
    let system = MemoryFileSystem()
    let a = Laptop("a", on: system)
    try a.note("before")
    let copy = system.bytes(a.path)
    try a.note("one")
    let path = "/stick/copy.jsonl"
    system.disk.withLock { $0.files[path] = .init(bytes: copy, durable: copy, identity: 90) }
    let other = try Journal.open(path: path, in: system, environment: a.environment())
    try other.append([Sample.record(0, text: "two")])
    other.close()
    let journal = try a.open()
    #expect(try journal.merge([path]).added == 1)
    journal.close()
    #expect(try Set(a.texts()) == ["before", "one", "two"])
    #expect(try JournalUnion(a.files, in: system).ancestry.forks.map(\.number) == [2])
  }

  private func records(_ laptop: Laptop) throws -> [JournalUnion.Origin] {
    var origins: [JournalUnion.Origin] = []
    try JournalUnion(laptop.files, in: laptop.system).read(in: laptop.system) { origins.append($1) }
    return origins
  }

  @Test("Four laptops, every order, each partly first: one state", arguments: [2, 3, 4])
  func orders(count: Int) throws {
    var states: Set<[String?]> = []
    for order in permutations(Array(0..<count)) {
      let system = MemoryFileSystem()
      let laptops = (0..<count).map { Laptop(["a", "b", "c", "d"][$0], on: system) }
      for laptop in laptops { try laptop.note("\(laptop.name)1", "\(laptop.name)2") }
      // A part of it first, as it was on a stick some days ago.
      try laptops[0].merge(laptops[order[count - 1]])
      for laptop in laptops { try laptop.note("\(laptop.name)3") }
      for place in order { try laptops[0].merge(laptops[place]) }
      for place in order.reversed() { try laptops[0].merge(laptops[place]) }
      states.insert(try laptops[0].texts())
      #expect(try laptops[0].findings().isEmpty)
      // Whoever takes all of it from the first has the same.
      try laptops[count - 1].merge(laptops[0])
      #expect(try laptops[count - 1].texts() == laptops[0].texts())
    }
    // What a noted third depends on what it had merged before, and so does the place of that record.
    #expect(Set(states.map { Set($0) }).count == 1)
    #expect(states.allSatisfy { $0.count == 3 * count })
  }

  @Test("What is not damaged of a journal is merged, and a copy fills what is damaged here")
  func damaged() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("one", "two", "three")
    try b.copy(a)
    system.disk.withLock { disk in
      let line = disk.files[a.path]?.bytes.split(separator: 0x0A).prefix(2).joined().count ?? 0
      disk.files[a.path]?.bytes[line + 150] ^= 1
    }
    #expect(try a.texts().count == 2)
    #expect(try a.merge(b).added == 1)
    #expect(try a.texts() == ["one", "two", "three"])
    let c = Laptop("c", on: system)
    try c.note("c")
    let outcome = try c.merge(a)
    #expect(outcome.findings[a.path]?.isEmpty == false)
    #expect(try c.texts().compactMap(\.self).sorted() == ["c", "one", "three", "two"])
  }

  @Test("What is no journal, is not there or is newer is refused before anything is changed")
  func refused() throws {
    let system = MemoryFileSystem(files: ["/x/list.csv": Array("a;b\n1;2\n".utf8)])
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a")
    try b.note("b")
    let newer = String(decoding: system.bytes(b.path), as: UTF8.self).split(separator: "\n")[0]
    #expect(newer.contains("\"format\":1"))
    var header = JournalHeader(device: "d", machine: "m")
    header.format = 2
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    let line = writer.line(
      for: NewRecord(kind: RecordFormat.headerKind, milliseconds: 0, payload: header.payload), salt: .zero)
    system.disk.withLock { $0.files["/x/newer.jsonl"] = .init(bytes: line, durable: line, identity: 80) }
    let before = system.files()
    let journal = try a.open()
    #expect(throws: JournalError.notAJournal(path: "/x/list.csv")) {
      try journal.merge([b.path, "/x/list.csv"])
    }
    #expect(throws: JournalError.newerPeer(path: "/x/newer.jsonl", format: 2)) {
      try journal.merge([b.path, "/x/newer.jsonl"])
    }
    #expect(throws: JournalError.self) { try journal.merge([b.path, "/x/absent.jsonl"]) }
    journal.close()
    #expect(system.files().keys.sorted() == before.keys.sorted())
    #expect(system.bytes(a.path) == before[a.path])
  }

  @Test("A file of a peer that is taken away is named, and the rest is there")
  func missing() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a")
    try b.note("b")
    try a.merge(b)
    let files = try a.files.peerFiles(in: system)
    #expect(files.count == 1)
    for file in files { try system.remove(file) }
    let union = try JournalUnion(a.files, in: system)
    #expect(union.missing.count == 1)
    #expect(try a.texts() == ["a"])
    try a.merge(b)
    #expect(try JournalUnion(a.files, in: system).missing.isEmpty)
    #expect(try a.texts().count == 2)
  }

  private func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    guard elements.count > 1 else { return [elements] }
    return elements.indices.flatMap { index -> [[Element]] in
      var rest = elements
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}
