import Foundation
import Testing

/// The real program, on a journal of its own, while something is done to it.
///
/// The oracle is `palabre run --acknowledge`: a line whose number stands in the file behind that descriptor was called
/// saved, and must be in the journal whatever came after.
struct Attack {
  /// What a run of the program left.
  struct End {
    /// The exit code; 137 when it was killed.
    var code: Int32
    var errors: String
    /// The lines that were called saved.
    var acknowledged: [Int]

    var isKilled: Bool { code == 137 }
  }

  /// One record a line.
  static let script = """
    /space "Mail"
    /session "Une" at="2026-11-22 19:00"
    2026-11-22 19:00 /open
    ? Pourquoi est-ce dans le noir ?
    Parce que la pièce manque.
    19:30 /close
    """
  /// The files that it makes or looks at, named from their folder, which comes last.
  static let files =
    ["a.jsonl", "a.jsonl.draft", "acknowledged", "a.quarantine"] + (2...16).map { "a.\($0).jsonl" } + [""]

  let palabre: Palabre
  /// The numbers of the lines of the script.
  let lines: [Int]
  /// What was said, by its line in the script.
  let texts: [Int: String]
  /// Where the journal is, from the root.
  let journal: String
  /// Where acknowledged lines are written down, from the root.
  let acknowledgements: String

  init(script: String = Attack.script) throws {
    palabre = try Palabre()
    journal = palabre.folder.path + "/a.jsonl"
    acknowledgements = palabre.folder.path + "/acknowledged"
    let written = script.split(separator: "\n")
    lines = Array(1...written.count)
    texts = Dictionary(
      uniqueKeysWithValues: written.enumerated().filter { !$1.contains("/") }
        .map { ($0 + 1, $1.drop { "? ".contains($0) }.description) })
    try Data(script.utf8).write(to: palabre.folder.url("script.palabre"))
  }

  /// Runs the script, with a command put before the program. One that does not end within a minute ends with code 124.
  func run(through wrapper: String = "") throws -> End {
    let outcome = try palabre.shell(
      "timeout -k 1 60 \(wrapper) $P run script.palabre --journal '\(journal)' --acknowledge 9 9>'\(acknowledgements)'; exit $?"
    )
    let lines = try String(contentsOfFile: acknowledgements, encoding: .utf8).split(separator: "\n")
    return End(code: outcome.code, errors: outcome.errors, acknowledged: lines.compactMap { Int($0) })
  }

  /// Sees that nothing that was acknowledged is missing, that at most an unfinished end is found, and that the journal
  /// goes on. `records` stood in it before.
  func check(_ end: End, records: Int = 1, _ place: Comment) throws {
    let found = try palabre("journal", "verify", journal)
    let isOnlyUnfinished = found.output.split(separator: "\n").allSatisfy { $0.contains("unfinished end") }
    #expect(found.code == 0 || isOnlyUnfinished, "\(place): \(found.output)")
    // Before its first record is written, it is not a journal yet.
    #expect(found.errors.isEmpty || end.acknowledged.isEmpty, "\(place): \(found.errors)")

    let more = try palabre("run", "--journal", journal, input: "/space Encore\n")
    #expect(more.code == 0, "\(place): \(more.errors)")
    let verified = try palabre("journal", "verify", journal)
    #expect(verified.code == 0, "\(place): \(verified.output)")
    // “…/a.jsonl: 8 records, no findings”
    let count = verified.output.components(separatedBy: ": ").last.flatMap { Int($0.prefix { $0.isNumber }) }
    #expect(try #require(count, place) >= records + end.acknowledged.count + 1, place)

    let kept = try contributions()
    let said = texts.sorted { $0.key < $1.key }.map(\.value)
    #expect(kept.elementsEqual(said.prefix(kept.count)), "\(place): \(kept)")
    for (line, text) in texts where end.acknowledged.contains(line) {
      #expect(kept.contains(text), "\(place): line \(line) was acknowledged")
    }
  }

  /// What was said, as the program lists it.
  func contributions() throws -> [String] {
    let listed = try palabre("list", "contributions", "--journal", journal, "--json")
    let all = try #require(try listed.json() as? [[String: Any]], "\(listed.errors)")
    return all.compactMap { $0["text"] as? String }
  }
}
