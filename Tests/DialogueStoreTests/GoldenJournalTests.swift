import Dialogue
import Glibc
import JournalTesting
import Testing

@testable import DialogueStore
@testable import Journal

/// Whole journals of every format there has been, kept for ever: what was written once is read alike for ever.
///
/// `PALABRE_RECORD=1` writes the folder of the current format when it is not there; one that is there is never written again.
@Suite("Journals of every format")
struct GoldenJournalTests {
  static let folder = String(#filePath.dropLast("GoldenJournalTests.swift".count)) + "Fixtures/Journals"
  static let names = ["everything", "erased", "segments", "damaged", "merged"]

  @Test("What they hold is read as it was when they were written", arguments: names)
  func read(name: String) throws {
    let current = "\(Self.folder)/format-\(RecordFormat.version)"
    if getenv("PALABRE_RECORD") != nil, access(current, F_OK) != 0 {
      try GoldenJournalTests.write(to: current)
    }
    let formats = try POSIXFileSystem().list(Self.folder).filter { $0.hasPrefix("format-") }
    #expect(formats.contains("format-\(RecordFormat.version)"))
    for format in formats {
      let path = "\(Self.folder)/\(format)/\(name).jsonl"
      let expected = try POSIXFileSystem().open("\(Self.folder)/\(format)/\(name).txt", .read)
      let text = try expected.read(at: 0, count: expected.size())
      #expect(try GoldenJournalTests.told(path) == String(decoding: text, as: UTF8.self), "\(path)")
    }
  }

  @Test("A journal of a newer format is read as far as it is understood, named, and not written")
  func newer() throws {
    let path = "\(Self.folder)/newer.jsonl"
    let file = try POSIXFileSystem().open(path, .read)
    let system = MemoryFileSystem(files: [path: try file.read(at: 0, count: file.size())])
    let store = try DialogueStore.read(path: path, in: system)
    #expect(store.state.facts.spaces.values.map(\.name) == ["Conseil citoyen"])
    #expect(
      store.problems == [
        .finding(Finding(.newerFormat(2), record: 1, offset: 0)), .unknown(count: 1),
      ])
    #expect(throws: JournalError.newerFormat(2)) {
      try DialogueStore.open(path: path, in: system, environment: StoreTests.environment("a"))
    }
    #expect(system.files().keys.sorted() == [path])
  }

  /// What a journal tells: its head, what was found, and every entry, written again.
  static func told(_ path: String) throws -> String {
    let store = try DialogueStore.read(path: path)
    var lines = ["head \(store.head.count) \(store.head.hash.hex)"]
    lines += store.problems.map { problem in
      switch problem {
      case .finding(let finding):
        "finding \(finding.problem) \(finding.record) \(finding.segment) \(finding.offset)"
      case .peer(_, let finding): "peer \(finding.problem) \(finding.record)"
      default: "\(problem)"
      }
    }
    let facts = store.state.facts
    lines += [
      "spaces \(facts.spaces.count), people \(facts.people.count), sessions \(facts.sessions.count)",
      "said \(facts.sessions.values.reduce(0) { $0 + $1.contributions.count })",
      "commitments \(facts.commitments.count), conflicts \(facts.conflicts.count), forks \(store.forks.count)",
    ]
    for entry in try DialogueStore.entries(path: path) {
      let record = EventCodec.record(of: entry)
      lines.append(
        "\(record.kind) \(record.milliseconds) " + String(decoding: record.payload, as: UTF8.self))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes the journals of the current format and what they tell.
  private static func write(to folder: String) throws {
    let system = MemoryFileSystem()
    let paths = Dictionary(uniqueKeysWithValues: names.map { ($0, "\(folder)/\($0).jsonl") })
    func fill(_ name: String, _ events: [Event], machine: String = "m") throws -> Journal {
      var environment = StoreTests.environment(name)
      environment.machine = machine
      let seed = name.utf8.reduce(UInt64(17)) { $0 &* 31 &+ UInt64($1) }
      let draws = StoreTests.Draws(seed: seed)
      environment.random = { draws.next() }
      let store = try DialogueStore.open(path: paths[name] ?? name, in: system, environment: environment)
      for (place, event) in events.enumerated() {
        try store.append(
          [event], act: ID(rawValue: seed &+ UInt64(place)),
          at: Instant(milliseconds: Samples.at.milliseconds + Int64(place) * 1000))
      }
      return try #require(store.journal)
    }
    let start: [Event] = [
      .space(.created(StoreTests.space)), .person(.added(MergeTests.person)), .planned(MergeTests.session),
      .person(
        .identified(MergeTests.person.id, Identity(fullName: "Aïssatou Diallo", contact: "06 12 34 56 78"))),
    ]
    try fill("everything", Samples.events).close()
    let erased = try fill("erased", start)
    try erased.erase([
      Erasure(number: 5),
      Erasure(
        number: 3,
        instead: EventCodec.record(
          of: Entry(
            act: ID(rawValue: 9), at: Samples.at,
            event: .person(
              .added(Person(id: MergeTests.person.id, name: "Personne effacée", college: .residents))))
        ).payload),
    ])
    erased.close()
    let segments = try fill("segments", start)
    segments.flush()
    system.set(syncsLeft: 0)
    try segments.append([RoundTripTests.record(.session(MergeTests.session.id, .opened(by: nil)))])
    segments.flush()
    system.set(syncsLeft: nil)
    segments.retry()
    segments.flush()
    segments.close()
    try fill("damaged", start).close()
    let path = paths["damaged"] ?? ""
    system.disk.withLock { disk in
      let middle = disk.files[path]?.bytes.count ?? 0
      disk.files[path]?.bytes[middle / 2] ^= 1
    }
    try fill(
      "/other.jsonl", start + [.person(.changed(MergeTests.person.id, .name("Mme Roy")))], machine: "n"
    )
    .close()
    let merged = try fill(
      "merged", start + [.person(.changed(MergeTests.person.id, .name("Mme Diallo-Roy")))])
    _ = try merged.merge(["/other.jsonl"])
    merged.close()
    for (file, bytes) in system.files() where file.hasPrefix(folder) && !file.hasSuffix(".draft") {
      try keep(bytes, at: file)
    }
    for name in names { try keep(Array(told(paths[name] ?? "").utf8), at: "\(folder)/\(name).txt") }
    try writeNewer()
  }

  /// A journal of a format that is to come: a kind that nobody knows yet, and one that is known.
  private static func writeNewer() throws {
    var header = JournalHeader(device: "5f0e9a7c31b24d68", machine: "m")
    header.format = 2
    var writer = RecordWriter(number: 1, lamport: 1, previous: .zero)
    let records = [
      NewRecord(kind: RecordFormat.headerKind, milliseconds: 0, payload: header.payload),
      RoundTripTests.record(.space(.created(StoreTests.space))),
      NewRecord(kind: "weather.noted", milliseconds: 0, payload: Array("{\"sky\":\"bleu\"}".utf8)),
    ]
    try keep(
      records.flatMap { writer.line(for: $0, salt: RecordHash(high: 1, low: 2)) }, at: "\(folder)/newer.jsonl"
    )
  }

  private static func keep(_ bytes: [UInt8], at path: String) throws {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    try POSIXFileSystem().makeFolder(folder)
    try POSIXFileSystem().open(path, .readWrite).write(bytes, at: 0)
  }
}
