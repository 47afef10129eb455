import Glibc
import JournalTesting
import Testing

@testable import Journal

@Suite("Segments, gaps and strangers")
struct SegmentTests {
  static func lines(_ system: MemoryFileSystem) -> [[UInt8]] {
    system.bytes(Sample.path).split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  @Test("A line of another journal with a high number hides nothing behind it")
  func highNumber() throws {
    let own = SegmentTests.lines(try Sample.journal(records: 8))
    let other = SegmentTests.lines(try Sample.journal(records: 40))
    // The same seed makes the same lines, so one from elsewhere is made by its number alone.
    let mixed = Array((own[0...3] + [other[30]] + own[4...]).joined())
    let contents = try Sample.read(MemoryFileSystem(files: [Sample.path: mixed]))
    #expect(contents.places == Array(0..<8))
    #expect(contents.findings.map(\.problem) == [.foreign])
    #expect(contents.findings.map(\.record) == [31])
  }

  @Test(
    "Numbers that were acknowledged and are lost are not used again, and a copy of the lost lines fits the gap"
  )
  func lostNumbers() throws {
    let system = try Sample.journal(records: 4)
    let whole = SegmentTests.lines(system)
    let cut = MemoryFileSystem(files: [
      Sample.path: Array(whole[..<3].joined()), Sample.path + ".draft": system.bytes(Sample.path + ".draft"),
    ])
    let journal = try Journal.open(path: Sample.path, in: cut, environment: Sample.environment())
    #expect(journal.findings.map(\.problem) == [.acknowledgedLost(through: 5)])
    try journal.append([Sample.record(9)])
    #expect(journal.head.count == 6)
    journal.close()
    let gap = try Sample.read(cut)
    #expect(gap.places == [0, 1, 9])
    #expect(gap.findings.map(\.problem) == [.missing(through: 5)])
    let lines = SegmentTests.lines(cut)
    let filled = Array((lines[..<3] + whole[3...] + lines[3...]).joined())
    let repaired = try Sample.read(MemoryFileSystem(files: [Sample.path: filled]))
    #expect(repaired.places == [0, 1, 2, 3, 9])
    #expect(repaired.findings.isEmpty)
  }

  @Test(
    "A second segment of one record that lacks its line feed begins the same before and after it is added")
  func lineFeed() throws {
    let lines = SegmentTests.lines(try Sample.journal(records: 3))
    let system = MemoryFileSystem(files: [
      Sample.path: Array(lines.joined()), "/data/journal.2.jsonl": Array(lines[2].dropLast()),
    ])
    let before = try Sample.read(system).places
    #expect(before == [0, 1, 2])
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(9)])
    journal.close()
    let after = try Sample.read(system)
    #expect(after.places == before + [9])
    #expect(after.findings.isEmpty)
    if FormatTests.hasPython != nil {
      let verdict = try FormatTests.python([
        [".jsonl": system.bytes(Sample.path), ".2.jsonl": system.bytes("/data/journal.2.jsonl")]
      ])
      #expect(verdict.map(\.isIntact) == [true])
    }
  }

  @Test(
    "A record that stands out of order before a later segment is read, whether the later segment is there or not"
  )
  func outOfOrder() throws {
    let lines = SegmentTests.lines(try Sample.journal(records: 5))
    // Records 1 to 3, then 5 before 4: the fifth is foreign, and a second segment begins as it does.
    let system = MemoryFileSystem(files: [Sample.path: Array((lines[..<3] + [lines[4], lines[3]]).joined())])
    let before = try Sample.read(system).places
    #expect(before == [0, 1, 2])
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(9)])
    journal.close()
    #expect(try Sample.read(system).places == before + [9])
  }

  @Test("A damaged journal opened ten times has one more segment, not ten")
  func oneSegment() throws {
    var bytes = try Sample.journal(records: 4).bytes(Sample.path)
    bytes[bytes.count / 2] ^= 1
    let system = MemoryFileSystem(files: [Sample.path: bytes])
    for number in 0..<10 {
      let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
      if number > 4 { try journal.append([Sample.record(100 + number)]) }
      journal.close()
    }
    #expect(
      try system.list("/data").filter { $0.hasSuffix(".jsonl") } == ["journal.2.jsonl", "journal.jsonl"])
    #expect(try Sample.read(system).places.suffix(5) == [105, 106, 107, 108, 109])
  }

  @Test("A segment that was taken away is named by the records that are missing with it")
  func missingSegment() throws {
    let lines = SegmentTests.lines(try Sample.journal(records: 8))
    let files = JournalFiles(path: Sample.path)
    let system = MemoryFileSystem(files: [
      files.segment(1): Array(lines[..<4].joined()), files.segment(3): Array(lines[6...].joined()),
    ])
    let contents = try Sample.read(system)
    #expect(contents.places == [0, 1, 2, 5, 6, 7])
    #expect(contents.findings.map(\.problem) == [.missing(through: 6)])
  }

  @Test(
    "No journal is opened for writing under a name that another one has for its own files",
    arguments: ["journal.2.jsonl", "journal.2026.jsonl", "journal.jsonl.draft", "journal.peers/new.jsonl"])
  func namesOfAnother(name: String) throws {
    let system = try Sample.journal(records: 4)
    let before = system.bytes(Sample.path)
    let path = Sample.path.folder + "/" + name
    #expect(throws: JournalError.ofAnotherJournal(path: path)) {
      _ = try Journal.open(path: path, in: system, environment: Sample.environment())
    }
    #expect(system.bytes(Sample.path) == before)
    #expect(try Sample.read(system).places == Array(0..<4))
    let beside = try Journal.open(
      path: Sample.path.folder + "/other.2026.jsonl", in: system, environment: Sample.environment())
    beside.close()
  }

  @Test(
    "A file with the name of a segment that begins a journal of its own is told, never read or written, whichever was there first",
    arguments: ["journal.2.jsonl", "journal.2026.jsonl"])
  func journalOfItsOwn(name: String) throws {
    let path = Sample.path.folder + "/" + name
    let other = try Sample.journal(records: 2).bytes(Sample.path)
    let mine = try Sample.journal(records: 4, seed: 9).bytes(Sample.path)
    for isFirst in [false, true] {
      let system = MemoryFileSystem(files: isFirst ? [path: other] : [path: other, Sample.path: mine])
      let journal = try Journal.open(
        path: Sample.path, in: system, environment: Sample.environment(seed: 5))
      try journal.append([Sample.record(4)])
      journal.flush()
      // A sync that fails opens the next segment: under a name that nobody has.
      system.set(syncsLeft: 0)
      try journal.append([Sample.record(5)])
      journal.flush()
      system.set(syncsLeft: nil)
      journal.retry()
      journal.close()
      let isUntouched = system.bytes(path) == other
      #expect(isUntouched)
      let read = try Sample.read(system)
      #expect(read.places == (isFirst ? [4, 5] : [0, 1, 2, 3, 4, 5]))
      #expect(read.findings.map(\.problem) == [.foreign])
      #expect(read.findings.map(\.record) == [1] && read.findings.allSatisfy { $0.segment > 1 })
      #expect(try Sample.read(system, path: path).places == [0, 1])
    }
  }

  @Test(
    "What was written again because its first sync failed is the journal, whatever the first file has kept")
  func firstSegmentLost() throws {
    let whole = try Sample.journal(records: 3).bytes(Sample.path)
    let files = JournalFiles(path: Sample.path)
    for first in [nil, [], Array("{\"n\":1,".utf8), whole] as [[UInt8]?] {
      var all = [files.segment(2): whole, files.draft: [UInt8]()]
      all[Sample.path] = first
      let read = try Sample.read(MemoryFileSystem(files: all))
      #expect(read.places == [0, 1, 2])
      #expect(!read.findings.contains { $0.problem == .foreign })
    }
  }

  @Test("A follower goes on in the next segment")
  func follower() throws {
    let lines = SegmentTests.lines(try Sample.journal(records: 6))
    let files = JournalFiles(path: Sample.path)
    let system = MemoryFileSystem(files: [files.segment(1): Array(lines[..<4].joined())])
    var follower = JournalFollower(path: Sample.path, in: system)
    var numbers: [Int] = []
    for _ in 0..<3 { try follower.poll { numbers.append($0.number) } }
    #expect(numbers == [1, 2, 3, 4])
    // Record 4 had not been synced; it is written again.
    try system.open(files.segment(2), .readWrite).write(Array(lines[3...].joined()), at: 0)
    try follower.poll { numbers.append($0.number) }
    #expect(numbers == [1, 2, 3, 4, 5, 6, 7])
    #expect(follower.findings.isEmpty)
  }

  @Test(
    "A record that could not be read back is refused, and the journal is as it was",
    arguments: [
      ("a.b", 1, "{\"a\":\n1}"), ("a.b", 1, "[]"), ("a.b", 1, "{}}"), ("a.b", 1, ""), ("a.b", 0, "{}"),
      ("", 1, "{}"), ("A", 1, "{}"), ("a\"b", 1, "{}"), (String(repeating: "a", count: 65), 1, "{}"),
    ])
  func malformed(kind: String, version: Int, payload: String) throws {
    let system = try Sample.journal(records: 1)
    let before = system.bytes(Sample.path)
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    let record = NewRecord(kind: kind, version: version, milliseconds: 0, payload: Array(payload.utf8))
    #expect(throws: JournalError.file(FileError(.write, Sample.path, code: EINVAL))) {
      try journal.append([Sample.record(1), record])
    }
    #expect(system.bytes(Sample.path) == before)
    journal.close()
  }

  @Test("The longest line is written and read back; one byte more is refused")
  func longest() throws {
    let system = MemoryFileSystem()
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(0, text: "")])
    let short = SegmentTests.lines(system)[1].count
    let room = RecordFormat.maximumLine - short
    let text = String(repeating: "x", count: room)
    #expect(
      throws: JournalError.tooLong(bytes: RecordFormat.maximumLine + 1, limit: RecordFormat.maximumLine)
    ) {
      try journal.append([Sample.record(1, text: text + "x")])
    }
    try journal.append([Sample.record(1, text: text)])
    journal.close()
    let contents = try Sample.read(system)
    #expect(contents.places == [0, 1])
    #expect(contents.texts.last?.utf8.count == room)
    #expect(contents.findings.isEmpty)
  }

  @Test(
    "A segment with a huge number costs nothing, one with a number beyond the last is none, and none is begun behind the last",
    .timeLimit(.minutes(1)))
  func hugeNumber() throws {
    let lines = SegmentTests.lines(try Sample.journal(records: 6))
    let later = Array(lines[4...].joined())
    for (name, places) in [
      ("journal.999999.jsonl", [0, 1, 2, 3, 4, 5]), ("journal.1000000.jsonl", [0, 1, 2]),
      ("journal.9223372036854775807.jsonl", [0, 1, 2]), ("journal.99999999999999999999.jsonl", [0, 1, 2]),
    ] {
      let system = MemoryFileSystem(files: [
        Sample.path: Array(lines[..<4].joined()), "/data/" + name: later,
      ])
      let contents = try Sample.read(system)
      #expect(contents.places == places && contents.findings.isEmpty, "\(name)")
      var follower = JournalFollower(path: Sample.path, in: system)
      var count = 0
      try follower.poll { _ in count += 1 }
      #expect(count == places.count + 1)
      if FormatTests.hasPython != nil {
        let verdict = try FormatTests.python([
          [".jsonl": Array(lines[..<4].joined()), String(name.dropFirst(7)): later]
        ])
        #expect(verdict.map(\.isIntact) == [true])
      }
      let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
      try journal.append([Sample.record(9)])
      journal.close()
      #expect(try Sample.read(system).places == places + [9])
    }
    // Damage in the last one: what would be written behind it would not be found again.
    var damaged = later
    damaged[10] = 0x20
    let system = MemoryFileSystem(files: [
      Sample.path: Array(lines[..<4].joined()), "/data/journal.999999.jsonl": damaged,
    ])
    #expect(throws: JournalError.self) {
      try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    }
  }

  @Test(
    "A newer segment that was begun and not yet filled hides nothing of the older one; the next writer takes it over",
    arguments: [0, 1, 5])
  func shorterNewer(missing late: Int) throws {
    let lines = SegmentTests.lines(try Sample.journal(records: 9))
    // Records 1 to 5, then what a failed sync has left in doubt: 6, 7, and what came after: the last ones.
    let newer = Array(lines[5..<(lines.count - late)].joined())
    for torn in [false, true] {
      let tail = torn ? Array(lines[lines.count - 1].prefix(40)) : []
      let system = MemoryFileSystem(files: [
        Sample.path: Array(lines.joined()), "/data/journal.2.jsonl": newer.isEmpty ? lines[5] : newer + tail,
      ])
      let contents = try Sample.read(system)
      #expect(contents.places == Array(0..<9))
      #expect(contents.findings.allSatisfy { if case .tornTail = $0.problem { torn } else { false } })
      if FormatTests.hasPython != nil {
        let verdict = try FormatTests.python([
          [".jsonl": system.bytes(Sample.path), ".2.jsonl": system.bytes("/data/journal.2.jsonl")]
        ])
        #expect(verdict.map(\.isIntact) == [contents.findings.isEmpty])
        #expect(verdict.map(\.head) == [contents.reader.lastHash.hex])
      }
      let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
      try journal.append([Sample.record(9)])
      journal.close()
      let after = try Sample.read(system)
      #expect(after.places == Array(0..<10) && after.findings.isEmpty)
      let second = system.bytes("/data/journal.2.jsonl")
      #expect(second.starts(with: Array(lines[5...].joined())))
    }
  }
}
