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

  /// Files of one journal, by what stands behind `NAME`.
  typealias Files = [String: [UInt8]]

  /// Verdicts of the Python verifier on journals.
  static func python(_ journals: [Files]) throws -> [Verdict] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("palabre-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (place, files) in journals.enumerated() {
      // A folder each: the verifier looks through it for segments.
      let own = folder.appendingPathComponent("\(place)")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      for (name, bytes) in files { try Data(bytes).write(to: own.appendingPathComponent("j" + name)) }
      paths.append("\(place)/j.jsonl")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(hasPython))
    process.arguments = [fixtures.appendingPathComponent("verify.py").path, "-"]
    process.currentDirectoryURL = folder
    let list = folder.appendingPathComponent("list")
    try Data(paths.joined(separator: "\n").utf8).write(to: list)
    process.standardInput = try FileHandle(forReadingFrom: list)
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
  static func reader(_ files: Files) throws -> Verdict {
    let system = MemoryFileSystem(
      files: Dictionary(uniqueKeysWithValues: files.map { ("/data/j" + $0, $1) }))
    var records: [Int] = []
    let contents = try JournalContents.read(JournalFiles(path: "/data/j.jsonl"), in: system) {
      records.append($0.number)
    }
    return Verdict(
      records: records, head: contents.reader.lastHash.hex,
      isIntact: contents.reader.findings.isEmpty && !records.isEmpty)
  }

  @Test("The example in Format.md is intact, erased record and all")
  func example() throws {
    let page = FormatTests.fixtures.appendingPathComponent("../../../Sources/Journal/Journal.docc/Format.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("{\"n\":") && !$0.hasPrefix("{\"n\":N") }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let expected = Verdict(
      records: [1, 2, 3, 4], head: "c98f2501f48a8ac4aebd877da1cf0821", isIntact: true)
    #expect(try FormatTests.reader([".jsonl": bytes]) == expected)
    let unjustified = Array((lines.prefix(3).joined(separator: "\n") + "\n").utf8)
    #expect(try !FormatTests.reader([".jsonl": unjustified]).isIntact)
    if FormatTests.hasPython != nil {
      #expect(try FormatTests.python([[".jsonl": bytes]]) == [expected])
      #expect(try FormatTests.python([[".jsonl": unjustified]]).map(\.isIntact) == [false])
    }
  }

  @Test(
    "On whole, cut, flipped, shuffled, segmented and newly sealed journals the verifier in Python and the reader agree",
    .enabled(if: FormatTests.hasPython != nil, "needs python3"))
  func agreement() throws {
    let journals = try Mutations(seed: 20_261_122).journals
    #expect(journals.count > 10_000)
    let verdicts = try FormatTests.python(journals)
    #expect(verdicts.count == journals.count)
    #expect(verdicts.first?.isIntact == true)
    // Neither says the same of all: some of each sort of verdict are there.
    #expect(verdicts.count(where: \.isIntact) > 500)
    var differing = 0
    for (journal, verdict) in zip(journals, verdicts) {
      let expected = try FormatTests.reader(journal)
      guard verdict != expected else { continue }
      differing += 1
      guard differing < 5 else { continue }
      let text = journal.map { "\($0): \(String(decoding: $1.prefix(6000), as: UTF8.self))" }
      Issue.record("\(verdict), the reader says \(expected), of \(text)")
    }
    #expect(differing == 0)
  }
}
