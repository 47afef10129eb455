import Foundation
import TestSupport
import JournalTesting
import Testing

@testable import Journal

/// `Fixtures/verify.py` was written from `Format.md` alone: where it and the reader disagree, one of the three is wrong.
@Suite("Format.md suffices to write a verifier")
struct FormatTests {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Fixtures")
  static let hasPython = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// What a verifier says of one journal.
  struct Verdict: Equatable {
    var records: [Int]
    var head: String
    var isIntact: Bool
  }

  /// Verdicts of the Python verifier on journals, each given as its segments.
  static func python(_ journals: [[[UInt8]]]) throws -> [Verdict] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("palabre-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (place, segments) in journals.enumerated() {
      for (number, bytes) in segments.enumerated() {
        let name = number == 0 ? "\(place).jsonl" : "\(place).\(number + 1).jsonl"
        try Data(bytes).write(to: folder.appendingPathComponent(name))
      }
      paths.append(folder.appendingPathComponent("\(place).jsonl").path)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(hasPython))
    process.arguments = [fixtures.appendingPathComponent("verify.py").path] + paths
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let verdicts = try lines.split(separator: "\n").map { line in
      let fields = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
      return Verdict(
        records: try #require(fields[1] as? [Int]), head: try #require(fields[2] as? String),
        isIntact: try #require(fields[3] as? [String]).isEmpty)
    }
    #expect(process.terminationStatus == (verdicts.allSatisfy(\.isIntact) ? 0 : 1))
    return verdicts
  }

  /// The verdict of the reader.
  static func reader(_ segments: [[UInt8]]) throws -> Verdict {
    let files = JournalFiles(path: Sample.path)
    let system = MemoryFileSystem(
      files: Dictionary(
        uniqueKeysWithValues: segments.enumerated().map { (files.segment($0 + 1), $1) }))
    var records: [Int] = []
    let contents = try JournalContents.read(files, in: system) { records.append($0.number) }
    return Verdict(
      records: records, head: contents.reader.lastHash.hex, isIntact: contents.reader.findings.isEmpty)
  }

  @Test("The example in Format.md is intact, erased record and all")
  func example() throws {
    let page = FormatTests.fixtures.appendingPathComponent("../../../Sources/Journal/Journal.docc/Format.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("{\"n\":") && !$0.hasPrefix("{\"n\":N") }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let expected = Verdict(
      records: [1, 2, 3, 4], head: "c98f2501f48a8ac4aebd877da1cf0821", isIntact: true)
    #expect(try FormatTests.reader([bytes]) == expected)
    let unjustified = Array((lines.prefix(3).joined(separator: "\n") + "\n").utf8)
    #expect(try !FormatTests.reader([unjustified]).isIntact)
    if FormatTests.hasPython != nil {
      #expect(try FormatTests.python([[bytes]]) == [expected])
      #expect(try FormatTests.python([[unjustified]]).map(\.isIntact) == [false])
    }
  }

  @Test(
    "On whole, cut, flipped, shuffled and segmented journals the verifier in Python and the reader agree",
    .enabled(if: FormatTests.hasPython != nil, "needs python3"))
  func agreement() throws {
    var journals = try FormatTests.damagedJournals()
    journals.insert([try Sample.journal(records: 6).bytes(Sample.path)], at: 0)
    let verdicts = try FormatTests.python(journals)
    #expect(verdicts.count == journals.count)
    #expect(verdicts.first?.isIntact == true)
    for (journal, verdict) in zip(journals, verdicts) {
      let expected = try FormatTests.reader(journal)
      if verdict != expected {
        Issue.record(
          "\(verdict), expected \(expected) of \(journal.map { String(decoding: $0, as: UTF8.self) })")
      }
    }
  }

  /// Journals that something has happened to, by a fixed seed.
  static func damagedJournals() throws -> [[[UInt8]]] {
    var random = SeededGenerator(seed: 20_261_122)
    let whole = try Sample.journal(records: 6).bytes(Sample.path)
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    var journals: [[[UInt8]]] = []
    for _ in 0..<150 {
      var bytes = whole
      bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      journals.append([bytes])
      journals.append([Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))])
      journals.append([Array(lines.shuffled(using: &random).joined())])
      let chosen = (0..<8).compactMap { _ in lines.randomElement(using: &random) }
      journals.append([Array(lines[0...1].joined()) + Array(chosen.joined())])
      // The older segment has kept any of the lines that the newer one holds.
      let start = Int.random(in: 1..<lines.count, using: &random)
      let kept = lines[start...].filter { _ in Bool.random(using: &random) }
      let end = Int.random(in: start..<lines.count, using: &random)
      journals.append([
        Array(lines[..<start].joined()) + Array(kept.joined()), Array(lines[start...end].joined()),
      ])
      journals.append([
        Array(lines[..<end].joined()), Array(lines[start...].joined()), Array(lines[end...].joined()),
      ])
    }
    return journals
  }
}
