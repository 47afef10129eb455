import Glibc
import Synchronization
import JournalTesting
import Testing

@testable import Journal

@Suite("Writing, saving, locks and drafts")
struct WritingTests {
  @Test("What is appended is read back, in order, and verifies")
  func roundTrip() throws {
    let contents = try Sample.read(try Sample.journal(records: 50))
    #expect(contents.places == Array(0..<50))
    #expect(contents.findings.isEmpty)
    #expect(contents.reader.lastNumber == 51)
  }

  @Test("Saved is said only when the records are durable")
  func saved() throws {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(0), Sample.record(1)])
    journal.flush()
    #expect(journal.saveState == .saved)
    #expect(journal.acknowledged == 3)
    #expect(system.durableFiles()[Sample.path] == system.bytes(Sample.path))
  }

  @Test("A full disk refuses the note and leaves whole records, at every byte; with room again it goes on")
  func fullDisk() throws {
    for room in 0..<420 {
      let system = try Sample.journal(records: 2)
      let before = system.bytes(Sample.path)
      let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
      system.set(room: room)
      let error = #expect(throws: JournalError.self, "room for \(room) bytes") {
        try journal.append([Sample.record(2, text: String(repeating: "x", count: 250))])
      }
      #expect(error == .file(FileError(.write, Sample.path, code: ENOSPC)))
      #expect(system.bytes(Sample.path) == before)
      system.set(room: nil)
      try journal.append([Sample.record(3)])
      journal.close()
      let places = try Sample.read(system).places
      #expect(places == [0, 1, 3])
    }
  }

  @Test("After a failed sync the records go into a new segment, and are never called saved before they are")
  func failedSync() throws {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    system.set(syncsLeft: 0)
    try journal.append([Sample.record(0)])
    journal.flush()
    #expect(journal.saveState == .notSaved(FileError(.sync, "/data/journal.2.jsonl", code: EIO)))
    #expect(journal.acknowledged == 1)
    system.set(syncsLeft: nil)
    try journal.append([Sample.record(1)])
    journal.retry()
    journal.flush()
    try journal.append([Sample.record(2)])
    journal.flush()
    #expect(journal.saveState == .saved)
    journal.close()
    let contents = try Sample.read(system)
    #expect(contents.places == [0, 1, 2])
    #expect(contents.findings.isEmpty)
    let durable = MemoryFileSystem(files: system.durableFiles())
    #expect(try Sample.read(durable).places == [0, 1, 2])
  }

  @Test("A power cut at any sync loses nothing that was acknowledged", arguments: 0..<12)
  func powerCut(syncs: Int) throws {
    let system = MemoryFileSystem()
    var acknowledged = 0
    system.set(syncsLeft: syncs)
    if let journal = try? Journal.open(path: Sample.path, in: system, environment: Sample.environment()) {
      for number in 0..<8 {
        try? journal.append([Sample.record(number)])
        journal.flush()
        acknowledged = journal.acknowledged
      }
    }
    let after = MemoryFileSystem(files: system.durableFiles())
    guard acknowledged > 0 else { return }
    #expect(try Sample.read(after).reader.lastNumber >= acknowledged)
  }

  @Test("A second instance is told who holds the journal; when the first ends, it gets in")
  func lock() throws {
    let system = MemoryFileSystem()
    let first = try Journal.open(
      path: Sample.path, in: system, environment: Sample.environment("pid 12 on hall"))
    #expect(throws: JournalError.locked(by: "pid 12 on hall")) {
      try Journal.open(path: Sample.path, in: system, environment: Sample.environment("pid 13"))
    }
    first.close()
    _ = try Journal.open(path: Sample.path, in: system, environment: Sample.environment("pid 13"))
  }

  @Test("On a real disk: 0600, lock between two opens, and a journal that was replaced is noticed")
  func realFiles() throws {
    let folder = "/tmp/palabre-test-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let path = folder + "/deep/journal.jsonl"
    defer { _ = try? POSIXFileSystem().remove(path) }
    let journal = try Journal.open(path: path, environment: Sample.environment("first"))
    #expect(throws: JournalError.locked(by: "first")) {
      try Journal.open(path: path, environment: Sample.environment("second"))
    }
    try journal.append([Sample.record(0)])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(rename(path, path + ".old") == 0)
    #expect(throws: JournalError.changedUnderneath(path: path)) { try journal.append([Sample.record(1)]) }
    journal.close()
  }

  @Test("The draft is there after a crash, the newest whole one, and gone when cleared")
  func drafts() throws {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    for text in ["P", "Po", "Pou"] { journal.keep(draft: Array(text.utf8)) }
    let files = system.disk.withLock { $0.files.mapValues(\.bytes) }
    journal.close()
    let crashed = try Journal.open(
      path: Sample.path, in: MemoryFileSystem(files: files), environment: Sample.environment())
    #expect(crashed.recoveredDraft == Array("Pou".utf8))
    var torn = files
    torn[Sample.path + ".draft"]?[4096 + 16 << 20 + 49] ^= 1
    let healed = try Journal.open(
      path: Sample.path, in: MemoryFileSystem(files: torn), environment: Sample.environment())
    #expect(healed.recoveredDraft == Array("Po".utf8))
    healed.keep(draft: [])
    #expect(healed.draftFile.draft?.bytes == [])
  }

  @Test("A follower sees whole records only, however the file grows, and starts anew when it is cut")
  func follower() throws {
    let whole = try Sample.journal(records: 5).bytes(Sample.path)
    let system = MemoryFileSystem(files: [Sample.path: []])
    var follower = JournalFollower(path: Sample.path, in: system)
    var numbers: [Int] = []
    let file = try system.open(Sample.path, .readWrite)
    for (place, byte) in whole.enumerated() {
      try file.write([byte], at: place)
      let seen = numbers.count
      try follower.poll { numbers.append($0.number) }
      #expect(numbers.count == seen || byte == 0x0A)
    }
    #expect(numbers == [1, 2, 3, 4, 5, 6])
    #expect(follower.findings.isEmpty)
    try file.truncate(to: 0)
    #expect(try follower.poll { _ in })
    try file.write(whole, at: 0)
    numbers.removeAll()
    try follower.poll { numbers.append($0.number) }
    #expect(numbers == [1, 2, 3, 4, 5, 6])
  }

  @Test("A journal of a newer format is not written to")
  func newerFormat() throws {
    let system = MemoryFileSystem()
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    var header = JournalHeader(device: "d", machine: "m")
    header.format = 2
    let line = writer.line(
      for: NewRecord(kind: RecordFormat.headerKind, milliseconds: 0, payload: header.payload), salt: .zero)
    try system.open(Sample.path, .readWrite).write(line, at: 0)
    #expect(throws: JournalError.newerFormat(2)) {
      try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    }
  }
}
