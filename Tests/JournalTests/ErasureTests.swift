import JournalTesting
import Testing

@testable import Journal

@Suite("Erasing")
struct ErasureTests {
  static let secret = CrashTrial.secret

  /// Five records, of which the third and the fifth hold the secret; places 0 to 4 are records 2 to 6.
  static func write(to system: any FileSystem) throws {
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    for place in 0..<5 {
      try journal.append([Sample.record(place, text: place == 1 || place == 3 ? secret : "other")])
    }
    journal.close()
  }

  static func erase(in system: any FileSystem) throws {
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    let instead = Array("{\"text\":\"-\",\"place\":3}".utf8)
    try journal.erase([Erasure(number: 3), Erasure(number: 5, instead: instead)])
    journal.close()
  }

  static func holdsSecret(_ files: [String: [UInt8]]) -> [String] { CrashTrial.holdsSecret(files) }

  static func texts(_ system: any FileSystem) throws -> (texts: [String?], findings: [Finding]) {
    var texts: [String?] = []
    let contents = try JournalContents.read(
      JournalFiles(path: Sample.path), in: system, beginning: { _ in texts = [] }
    ) { record in
      guard record.kindName == "test.noted" else { return }
      texts.append(record.payload.flatMap { try? PayloadReader($0).text("text") })
    }
    return (texts, contents.reader.findings)
  }

  @Test("The text is in no file, numbers and hashes stay, what stands for it is read, both verifiers agree")
  func erased() throws {
    let system = MemoryFileSystem()
    try ErasureTests.write(to: system)
    #expect(!ErasureTests.holdsSecret(system.files()).isEmpty)
    let before = try Sample.read(system).reader
    try ErasureTests.erase(in: system)
    #expect(ErasureTests.holdsSecret(system.files()).isEmpty)
    let after = try ErasureTests.texts(system)
    #expect(after.texts == ["other", nil, "other", "-", "other"])
    #expect(after.findings.isEmpty)
    #expect(try Sample.read(system).reader.lastNumber == before.lastNumber + 2)
    if FormatTests.hasPython != nil {
      let verdict = try FormatTests.python([[".jsonl": system.bytes(Sample.path)]])
      #expect(verdict.map(\.isIntact) == [true] && verdict.map(\.records.count) == [8])
    }
  }

  @Test(
    "What an erasure has put in the place of a record goes with it when that is erased once more, by its number or by that of the record that says so",
    arguments: [5, 8])
  func once(more number: Int) throws {
    let system = MemoryFileSystem()
    try ErasureTests.write(to: system)
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    let instead = Array("{\"text\":\"\(ErasureTests.secret)\",\"place\":3}".utf8)
    try journal.erase([Erasure(number: 3), Erasure(number: 5, instead: instead)])
    #expect(!ErasureTests.holdsSecret(system.files()).isEmpty)
    try journal.erase([Erasure(number: number)])
    journal.close()
    #expect(ErasureTests.holdsSecret(system.files()).isEmpty)
    let after = try ErasureTests.texts(system)
    #expect(after.texts == ["other", nil, "other", nil, "other"])
    #expect(after.findings.isEmpty)
    if FormatTests.hasPython != nil {
      let verdict = try FormatTests.python([[".jsonl": system.bytes(Sample.path)]])
      #expect(verdict.map(\.isIntact) == [true] && verdict.map(\.records.count) == [10])
    }
  }

  @Test("Copies in an older segment and in quarantine go too")
  func copies() throws {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(0)])
    journal.flush()
    system.set(syncsLeft: 0)
    try journal.append([Sample.record(1, text: ErasureTests.secret)])
    journal.flush()
    system.set(syncsLeft: nil)
    journal.retry()
    journal.close()
    try system.open("/data/journal.quarantine/1-1-0.tail", .readWrite).write(
      Array(ErasureTests.secret.utf8), at: 0)
    #expect(ErasureTests.holdsSecret(system.files()).count == 3)
    let again = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try again.erase([Erasure(number: 3)])
    again.close()
    #expect(ErasureTests.holdsSecret(system.files()).isEmpty)
    #expect(try ErasureTests.texts(system).texts == ["Pourquoi le parking est-il dans le noir ?", nil])
    #expect(try ErasureTests.texts(system).findings.isEmpty)
  }

  @Test(
    "An erased line that lost bytes, or is said to be longer than it is, takes nothing of the next record")
  func shorter() throws {
    let start = MemoryFileSystem()
    try ErasureTests.write(to: start)
    try ErasureTests.erase(in: start)
    let files = start.files()
    let bytes = try #require(files[Sample.path])
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let erased = try #require(
      lines.firstIndex { $0.contains(0x20) && String(decoding: $0, as: UTF8.self).contains("\"z\":null") })
    let first = lines[..<erased].reduce(0) { $0 + $1.count + 1 }
    for place in stride(from: first, to: first + lines[erased].count, by: 3) {
      var damaged = files
      damaged[Sample.path]?.remove(at: place)
      let system = MemoryFileSystem(files: damaged)
      let before = try Sample.read(system).places
      try Journal.open(path: Sample.path, in: system, environment: Sample.environment()).close()
      #expect(try Sample.read(MemoryFileSystem(files: system.durableFiles())).places == before, "\(place)")
    }
    let whole = bytes.withUnsafeBytes { bytes in
      (0...3).map { length in
        bytes.endOfErased(
          from: first, lineEnd: first + lines[erased].count,
          length: [lines[erased].count, lines[erased].count + 400, .max, -5][length])
      }
    }
    #expect(whole == Array(repeating: first + lines[erased].count, count: 4))
  }

  @Test("Drafts are forgotten, cleared ones included")
  func drafts() throws {
    let system = try Sample.journal(records: 2)
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    for text in [ErasureTests.secret, "Pou", ""] { journal.keep(draft: Array(text.utf8)) }
    try journal.erase([Erasure(number: 2)])
    journal.close()
    #expect(system.bytes(Sample.path + ".draft").count <= 4096)
  }

  @Test("The first record, erasures and numbers that are not there are refused before anything is done")
  func refused() throws {
    let system = try Sample.journal(records: 2)
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    let before = system.bytes(Sample.path)
    for number in [1, 0, -5, 4, .max] {
      #expect(throws: JournalError.cannotErase(record: number)) {
        try journal.erase([Erasure(number: 2), Erasure(number: number)])
      }
    }
    #expect(system.bytes(Sample.path) == before)
    journal.close()
  }

  @Test("A follower drops a text when its erasure is said, before it is blank")
  func follower() throws {
    let system = MemoryFileSystem()
    try ErasureTests.write(to: system)
    var follower = JournalFollower(path: Sample.path, in: system)
    try follower.poll { _ in }
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([
      NewRecord(
        kind: RecordFormat.erasureKind, milliseconds: 0, payload: Erasure(number: 3).payload)
    ])
    journal.close()
    var payloads: [Int: Bool] = [:]
    #expect(try follower.poll(startingOver: { payloads = [:] }) { payloads[$0.number] = $0.payload != nil })
    #expect(payloads == [1: true, 2: true, 3: false, 4: true, 5: true, 6: true, 7: true])
    #expect(try !follower.poll { _ in Issue.record("nothing is new") })
  }

  @Test(
    "Power cut at every sync: once the erasure is durable the next opening finishes it; before, nothing is lost"
  )
  func powerCuts() throws {
    let start = MemoryFileSystem()
    try ErasureTests.write(to: start)
    for powerCut in 0..<12 {
      for seed in 0..<40 as Range<UInt64> {
        let system = CrashFileSystem(files: start.files(), powerCut: powerCut, seed: seed)
        let isDone = (try? ErasureTests.erase(in: system)) != nil
        let files = system.state(seed: seed)
        let after = MemoryFileSystem(files: files)
        let journal = try Journal.open(path: Sample.path, in: after, environment: Sample.environment())
        journal.close()
        let read = try ErasureTests.texts(after)
        let durable = ErasureTests.holdsSecret(after.durableFiles())
        // Each of the two erasures counts by itself.
        let third = read.texts.count == 5 && read.texts[1] == nil
        let fifth = read.texts.count == 5 && read.texts[3] == "-"
        if read.texts.count != 5 || !read.findings.isEmpty || isDone && !(third && fifth)
          || third && fifth && !durable.isEmpty || !third && read.texts[1] != ErasureTests.secret
        {
          Issue.record("cut at \(powerCut), seed \(seed): \(read), \(durable)")
        }
      }
    }
  }
}
