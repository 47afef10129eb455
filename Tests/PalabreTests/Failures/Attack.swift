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

  /// A session of which something is said: one record a line.
  static let openScript = """
    /space "Mail"
    /session "Une" at="2026-11-22 19:00"
    2026-11-22 19:00 /open
    ? Pourquoi est-ce dans le noir ?
    Parce que la pièce manque.
    """
  static let script = openScript + "\n19:30 /close"
  /// The files that it makes or looks at, named from their folder, which comes last.
  static let files =
    ["a.jsonl", "a.jsonl.draft", "acknowledged", "a.quarantine"] + (2...16).map { "a.\($0).jsonl" } + [""]

  let palabre: Palabre
  /// The numbers of the lines of the script.
  let lines: [Int]
  /// What is said, by its line in the script; what was said before it by line 0.
  let said: [(line: Int, text: String)]
  /// Where the journal is, from the root.
  let journal: String
  /// Where acknowledged lines are written down, from the root.
  let acknowledgements: String

  /// An attack on a script, and on one that `prepare` runs before.
  init(script: String = Attack.script, behind before: String = "") throws {
    palabre = try Palabre()
    journal = palabre.folder.path + "/a.jsonl"
    acknowledgements = palabre.folder.path + "/acknowledged"
    let written = script.split(separator: "\n")
    lines = Array(1...written.count)
    said =
      Attack.said(before.split(separator: "\n")).map { (0, $0.text) } + Attack.said(written)
    try Data(script.utf8).write(to: palabre.folder.url("script.palabre"))
    try Data(before.utf8).write(to: palabre.folder.url("before.palabre"))
  }

  private static func said(_ script: [Substring]) -> [(line: Int, text: String)] {
    zip(1..., script).filter { !$1.contains("/") }.map { ($0, $1.drop { "? ".contains($0) }.description) }
  }

  /// Runs the script that comes before.
  func prepare(through wrapper: String = "") throws {
    let end = try run("before.palabre", through: wrapper)
    try #require(end.code == 0, "\(end.errors)")
  }

  /// Runs the script, with a command put before the program. One that does not end within a minute ends with code 124.
  func run(_ script: String = "script.palabre", through wrapper: String = "") throws -> End {
    let outcome = try palabre.shell(
      // What is said goes through a pipe, which no limit on the size of files reaches.
      """
      timeout -k 1 60 \(wrapper) $P run \(script) --journal '\(journal)' --acknowledge 9 \
        9>'\(acknowledgements)' 2> >(cat >&2); code=$?; wait $!; exit $code
      """)
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
    #expect(kept.elementsEqual(said.prefix(kept.count).map(\.text)), "\(place): \(kept)")
    for (line, text) in said where line == 0 || end.acknowledged.contains(line) {
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
