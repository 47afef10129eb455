import JournalTesting
import Testing

@testable import Journal

@Suite("Merging and erasing")
struct MergeErasureTests {
  private func erase(_ erasures: [Erasure], on laptop: Laptop) throws {
    let journal = try laptop.open()
    defer { journal.close() }
    try journal.erase(erasures)
  }

  private func number(of text: String, in laptop: Laptop) throws -> (number: Int, device: String, isOwn: Bool)
  {
    var found: (Int, String, Bool)?
    try JournalUnion(laptop.files, in: laptop.system).read(in: laptop.system) { record, origin in
      if let payload = record.payload, (try? PayloadReader(payload).text("text")) == text {
        found = (record.number, origin.order.device, origin.isOwn)
      }
    }
    return try #require(found)
  }

  @Test("What is erased on its own laptop goes from the others too, and an old copy does not bring it back")
  func own() throws {
    let system = MemoryFileSystem()
    let (a, b, old) = (Laptop("a", on: system), Laptop("b", on: system), Laptop("old", on: system))
    try a.note("public", ErasureTests.secret)
    try b.note("b")
    try b.merge(a)
    try old.copy(a)
    #expect(ErasureTests.holdsSecret(system.files()).count == 3)
    try erase([Erasure(number: 3)], on: a)
    try b.merge(a)
    #expect(ErasureTests.holdsSecret(system.files()) == [old.path])
    #expect(try b.texts().filter { $0 == nil }.count == 1)
    // The copy with the text in it, once by each road.
    try b.merge(old)
    try a.merge(old)
    #expect(ErasureTests.holdsSecret(system.files()) == [old.path])
    #expect(try old.merge(b).asked.map(\.number) == [3])
    #expect(ErasureTests.holdsSecret(system.files()) == [old.path], "An own record waits for agreement")
    try old.agree()
    #expect(ErasureTests.holdsSecret(system.files()).isEmpty)
    for laptop in [a, b, old] { #expect(try laptop.findings().isEmpty, "\(laptop.name)") }
    #expect(try Set(a.texts()) == ["public", nil])
  }

  @Test("What stood in the place of something goes from the other laptops too, from copies when they agree")
  func replacement() throws {
    let system = MemoryFileSystem()
    let (a, b, old) = (Laptop("a", on: system), Laptop("b", on: system), Laptop("old", on: system))
    try a.note("public", "private")
    let instead = Array("{\"text\":\"\(ErasureTests.secret)\"}".utf8)
    try erase([Erasure(number: 3, instead: instead)], on: a)
    try b.note("b")
    try b.merge(a)
    try old.copy(a)
    #expect(ErasureTests.holdsSecret(system.files()).count == 3)
    try erase([Erasure(number: 3)], on: a)
    try b.merge(a)
    #expect(ErasureTests.holdsSecret(system.files()) == [old.path])
    #expect(try old.merge(b).asked.count == 1)
    #expect(ErasureTests.holdsSecret(system.files()) == [old.path], "An own record waits for agreement")
    try old.agree()
    #expect(ErasureTests.holdsSecret(system.files()).isEmpty)
    for laptop in [a, b, old] { #expect(try laptop.findings().isEmpty, "\(laptop.name)") }
    #expect(try b.merge(old).asked.isEmpty && old.merge(a).asked.isEmpty)
  }

  @Test(
    "A record of another laptop is erased where it was merged, and on its own laptop after the next merge")
  func foreign() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("public", ErasureTests.secret)
    try b.note("b")
    try b.merge(a)
    let place = try number(of: ErasureTests.secret, in: b)
    #expect(!place.isOwn)
    let instead = Array("{\"text\":\"-\"}".utf8)
    try erase([Erasure(number: place.number, device: place.device, instead: instead)], on: b)
    #expect(ErasureTests.holdsSecret(system.files()) == [a.path])
    #expect(try b.texts().contains("-"))
    #expect(try a.merge(b).asked.map(\.number) == [place.number])
    #expect(ErasureTests.holdsSecret(system.files()) == [a.path])
    try a.agree(instead: instead)
    #expect(ErasureTests.holdsSecret(system.files()).isEmpty)
    #expect(try a.texts() == b.texts())
    #expect(try a.findings().isEmpty && b.findings().isEmpty)
    #expect(throws: JournalError.cannotErase(record: 99)) {
      try erase([Erasure(number: 99, device: place.device)], on: b)
    }
  }

  @Test(
    "Of two erasures that are asked for one is agreed to, whatever was merged first",
    arguments: [true, false])
  func strongest(isFirst: Bool) throws {
    let system = MemoryFileSystem()
    let (a, b, c) = (Laptop("a", on: system), Laptop("b", on: system), Laptop("c", on: system))
    try a.note(ErasureTests.secret)
    try b.note("b")
    try c.note("c")
    try b.merge(a)
    try c.merge(a)
    let place = try number(of: ErasureTests.secret, in: b)
    try erase([Erasure(number: place.number, device: place.device)], on: b)
    try erase(
      [Erasure(number: place.number, device: place.device, instead: Array("{\"text\":\"-\"}".utf8))], on: c)
    for other in isFirst ? [b, c] : [c, b] { try a.merge(other) }
    #expect(try a.texts().contains(ErasureTests.secret))
    try a.agree()
    #expect(try a.texts().filter { $0 == nil }.count == 1)
    #expect(try !a.texts().contains("-"))
  }

  /// Lets the power go at a sync of a merge that brings in, and finishes, an erasure; then does it again.
  @Test(
    "Power cuts at every sync of a merge: nothing acknowledged is lost, no half of it counts, and it can be done again"
  )
  func powerCuts() throws {
    let prepared = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: prepared), Laptop("b", on: prepared))
    try a.note("a1", ErasureTests.secret)
    try b.copy(a)
    try b.note("b1")
    try a.note("a2")
    try erase([Erasure(number: 3)], on: b)
    let files = prepared.files().filter { !$0.key.hasSuffix(".draft") }
    var (states, cuts) = (0, 0)
    for powerCut in 0..<40 {
      let seed = UInt64(powerCut)
      let system = CrashFileSystem(files: files, powerCut: powerCut, seed: seed)
      _ = try? Laptop("a", on: system).merge(Laptop("b", on: system))
      if system.disk.withLock({ $0.syncs }) <= powerCut { break }
      cuts += 1
      for state in 0..<12 as Range<UInt64> {
        states += 1
        let after = MemoryFileSystem(files: system.state(seed: seed ^ state << 32))
        let (a, b) = (Laptop("a", on: after), Laptop("b", on: after))
        let texts = try a.texts()
        #expect(texts.contains("a1") && texts.contains("a2"), "power cut at \(powerCut), state \(state)")
        try a.merge(b)
        try a.agree()
        #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "a2", "b1"])
        #expect(ErasureTests.holdsSecret(after.files()).isEmpty, "power cut at \(powerCut), state \(state)")
        #expect(try a.findings().isEmpty)
      }
    }
    #expect(cuts > 4 && states == 12 * cuts)
  }

  @Test("What an interrupted merge has left counts for nothing, is merged again, and goes when it is erased")
  func interrupted() throws {
    let system = MemoryFileSystem()
    let (a, b) = (Laptop("a", on: system), Laptop("b", on: system))
    try a.note("a1")
    try b.note("b1", ErasureTests.secret)
    let before = system.bytes(a.path)
    try a.merge(b)
    // The power went before the journal said what it had merged.
    system.disk.withLock { $0.files[a.path]?.bytes = before }
    #expect(try a.texts() == ["a1"])
    let journal = try a.open()
    #expect(try journal.kinship(of: b.path).kinship == .stranger)
    var found: Erasure?
    try JournalUnion(a.files, in: system).read(in: system, withAll: true) { record, origin in
      if let payload = record.payload, String(decoding: payload, as: UTF8.self).contains(ErasureTests.secret)
      {
        found = Erasure(number: record.number, device: origin.order.device, hash: record.hash)
      }
    }
    try journal.erase([#require(found)])
    #expect(ErasureTests.holdsSecret(system.files()) == [b.path])
    #expect(try journal.merge([b.path]).added == 3)
    journal.close()
    #expect(try a.texts().compactMap(\.self).sorted() == ["a1", "b1"])
    #expect(ErasureTests.holdsSecret(system.files()) == [b.path])
  }
}
