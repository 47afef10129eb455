import JournalTesting
import Testing

@testable import Journal

@Suite("Damage is healed or named, and nothing is altered")
struct DamageTests {
  @Test("A journal cut at any byte opens again: whole records stay, the tail is kept aside, writing goes on")
  func truncationAtEveryByte() throws {
    let whole = try Sample.journal(records: 4).bytes(Sample.path)
    for length in 0..<whole.count {
      let system = MemoryFileSystem(files: [Sample.path: Array(whole[..<length])])
      let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
      try journal.append([Sample.record(99)])
      journal.close()
      let contents = try Sample.read(system)
      #expect(contents.findings.isEmpty, "cut at \(length)")
      #expect(contents.places.last == 99)
      #expect(
        contents.places.dropLast() == [0, 1, 2, 3].prefix(contents.places.count - 1), "cut at \(length)")
      let lineFeeds = whole[..<length].filter { $0 == 0x0A }.count
      #expect(contents.reader.lastNumber >= lineFeeds + 1, "cut at \(length)")
    }
  }

  @Test("Whatever bit is flipped, every record is as it was, or named as missing")
  func flipOfEveryBit() throws {
    let whole = try Sample.journal(records: 4).bytes(Sample.path)
    for place in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= 1 << UInt8(bit)
        let contents = try Sample.read(MemoryFileSystem(files: [Sample.path: bytes]))
        let lost = Set([0, 1, 2, 3]).subtracting(contents.places)
        if !contents.places.allSatisfy((0..<4).contains) || contents.places != contents.places.sorted()
          || contents.texts.contains(where: { $0 != "Pourquoi le parking est-il dans le noir ?" })
          || !lost.isEmpty && contents.findings.isEmpty
        {
          Issue.record("bit \(bit) of byte \(place): \(contents.places), \(contents.findings)")
        }
        for number in lost where !contents.findings.contains(where: { finding in finding.names(number + 2) })
        {
          Issue.record(
            "bit \(bit) of byte \(place): record \(number + 2) is lost and not named: \(contents.findings)")
        }
      }
    }
  }

  @Test("Damage in the middle is left alone and writing goes on in a new segment")
  func damageInTheMiddle() throws {
    var bytes = try Sample.journal(records: 4).bytes(Sample.path)
    bytes[bytes.count / 2] ^= 1
    let system = MemoryFileSystem(files: [Sample.path: bytes])
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    try journal.append([Sample.record(99)])
    journal.close()
    #expect(system.bytes(Sample.path) == bytes)
    let contents = try Sample.read(system)
    #expect(contents.places.last == 99)
    #expect(contents.places.count == 4)
    #expect(contents.findings.contains { if case .missing = $0.problem { true } else { false } })
  }

  @Test(
    "Tails of zeros and of garbage are kept aside and cut",
    arguments: [[UInt8](repeating: 0, count: 4096), Array("{\"n\":6,\"q\"".utf8), [0xFF, 0x0A, 0xFE, 0x0A]])
  func tails(tail: [UInt8]) throws {
    let whole = try Sample.journal(records: 3).bytes(Sample.path)
    let system = MemoryFileSystem(files: [Sample.path: whole + tail])
    let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    #expect(journal.findings.map(\.problem) == [.tornTail(bytes: tail.count)])
    journal.close()
    #expect(system.bytes(Sample.path) == whole)
    let kept = try system.list("/data/journal.quarantine")
    #expect(kept.count == 1)
    #expect(system.bytes("/data/journal.quarantine/" + (kept.first ?? "")) == tail)
  }

  @Test("A last record that lacks only its line feed is kept")
  func noLineFeed() throws {
    let whole = try Sample.journal(records: 3).bytes(Sample.path)
    let system = MemoryFileSystem(files: [Sample.path: whole.dropLast()])
    try Journal.open(path: Sample.path, in: system, environment: Sample.environment()).close()
    #expect(system.bytes(Sample.path) == whole)
  }

  @Test("A tail cut below what was acknowledged is not passed over")
  func acknowledged() throws {
    let system = try Sample.journal(records: 3)
    let draft = system.bytes(Sample.path + ".draft")
    let lines = system.bytes(Sample.path).split(separator: 0x0A)
    let cut = Array(lines.prefix(3).joined(separator: [0x0A])) + [0x0A]
    let after = MemoryFileSystem(files: [Sample.path: cut, Sample.path + ".draft": draft])
    let journal = try Journal.open(path: Sample.path, in: after, environment: Sample.environment())
    #expect(journal.findings.map(\.problem) == [.acknowledgedLost(through: 4)])
  }

  @Test("Records twice, in wrong order or of another journal are named and left out")
  func strangers() throws {
    let lines = try Sample.journal(records: 4).bytes(Sample.path).split(separator: 0x0A).map(Array.init)
    let other = try {
      let system = MemoryFileSystem()
      let journal = try Journal.open(path: Sample.path, in: system, environment: Sample.environment("other"))
      for number in 0..<4 { try journal.append([Sample.record(number, text: "ailleurs")]) }
      journal.close()
      return system.bytes(Sample.path).split(separator: 0x0A).map(Array.init)
    }()
    for order in [[0, 1, 1, 2, 3, 4], [0, 2, 1, 3, 4], [0, 1, 2, 3, 4, 0]] {
      let bytes = Array(order.map { lines[$0] }.joined(separator: [0x0A])) + [0x0A]
      let contents = try Sample.read(MemoryFileSystem(files: [Sample.path: bytes]))
      #expect(!contents.findings.isEmpty, "\(order)")
      #expect(contents.places == contents.places.sorted(), "\(order)")
    }
    let mixed = Array((lines[0...2] + [other[3]] + lines[3...]).joined(separator: [0x0A])) + [0x0A]
    let contents = try Sample.read(MemoryFileSystem(files: [Sample.path: mixed]))
    #expect(!contents.texts.contains("ailleurs"))
    #expect(contents.places == [0, 1, 2, 3])
    #expect(contents.findings.map(\.problem) == [.foreign])
  }

  @Test("A file that is no journal is refused and left as it is")
  func noJournal() throws {
    let text = Array("Chère voisine,\nla réunion est jeudi.\n".utf8)
    let system = MemoryFileSystem(files: [Sample.path: text])
    #expect(throws: JournalError.notAJournal(path: Sample.path)) {
      try Journal.open(path: Sample.path, in: system, environment: Sample.environment())
    }
    #expect(system.bytes(Sample.path) == text)
  }
}

extension Finding {
  /// Whether a record is among those that the finding speaks of.
  func names(_ number: Int) -> Bool {
    switch problem {
    case .missing(let last), .acknowledgedLost(let last): (record...max(record, last)).contains(number)
    case .tornTail: number >= record
    case .damage, .foreign, .erasedWithoutReason, .newerFormat, .noBeginning: number == record
    }
  }
}
