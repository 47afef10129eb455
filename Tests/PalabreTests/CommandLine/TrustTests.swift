import Foundation
import Testing

/// Journals that were made to do harm when they are merged: see `Cases`.
@Suite("Between two parties")
struct TrustTests {
  static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases").path

  private func begin(_ name: String) throws -> Palabre {
    let palabre = try Palabre()
    try #require(palabre.shell("cp \(Self.cases)/\(name)/* . && chmod 600 *.jsonl").code == 0)
    return palabre
  }

  @Test(
    "What another device asks to erase waits, is shown, stays out of public papers, and goes or stays as is said",
    arguments: ["replace2", "wipeall"])
  func peerReplacesWords(file: String) throws {
    let palabre = try begin("trust-02-peer-replaces-words")
    let before = try palabre.shell("$P list contributions --journal A.jsonl && cp A.jsonl before").output
    let merged = try palabre("journal", "merge", "\(file)-evil.jsonl", "--journal", "A.jsonl")
    #expect(merged.code == 0 && merged.output.contains("for your agreement"), "\(merged.output)")
    #expect(try palabre.shell("$P list contributions --journal A.jsonl").output == before)
    #expect(try palabre.shell("cmp -n $(stat -c %s before) before A.jsonl").code == 0)
    let asked = try palabre("journal", "asked", "--journal", "A.jsonl").output
    #expect(asked.contains("14  asked by eeeeeeeeeeeeeeee") && asked.contains("note from A"), "\(asked)")
    let export = "$P export contributions --public --format csv --journal A.jsonl"
    let withheld = try palabre.shell(export)
    #expect(!withheld.output.contains("note from A") && withheld.errors.contains("left out"))
    #expect(try palabre("journal", "verify", "A.jsonl").code == 0)
    #expect(try palabre("journal", "refuse", "14", "--journal", "A.jsonl").code == 0)
    #expect(try !palabre("journal", "asked", "--journal", "A.jsonl").output.contains("14  "))
    if file == "replace2" { #expect(try palabre.shell(export).output.contains("note from A")) }
    let agreed = try palabre("journal", "agree", "--yes", "--journal", "A.jsonl")
    #expect(agreed.code == 0, "\(agreed.errors)")
    let after = try palabre.shell("grep -c 'note from A' A.jsonl; ! grep -rq DÉMISSIONNE A.jsonl").output
    #expect(after == "1\n")
    #expect(try palabre("journal", "verify", "A.jsonl").code == 0)
  }

  @Test(
    "A past that was rewritten is told with both versions, and nothing is taken in until that is accepted")
  func rewrittenHistory() throws {
    let palabre = try begin("trust-03-rewritten-history")
    for (file, ours, theirs) in [
      ("R2", "On n'ose plus rentrer seules", "On adore rentrer seules"),
      ("R", "Le jardin ouvre le samedi", "Le jardin n ouvre jamais"),
    ] {
      _ = try palabre.shell(
        "cp A.jsonl k.jsonl; rm -rf k.peers k.jsonl.draft; $P run --journal k.jsonl; cp k.jsonl before")
      let before = try palabre.shell("$P list contributions --json --journal k.jsonl").output
      let merged = try palabre("journal", "merge", "\(file).jsonl", "--journal", "k.jsonl")
      #expect(merged.code == 1 && merged.errors.contains("REWRITTEN"), "\(merged.errors)")
      #expect(merged.errors.contains(ours) && merged.errors.contains(theirs), "\(merged.errors)")
      #expect(try palabre.shell("cmp k.jsonl before && [ ! -e k.peers ]").code == 0)
      let accepted = try palabre(
        "journal", "merge", "\(file).jsonl", "--accept-rewritten", "--journal", "k.jsonl")
      #expect(accepted.errors.contains("Both versions are kept"), "\(accepted.errors)")
      let said = try palabre.shell("$P list contributions --json --journal k.jsonl").output
      #expect(!said.contains(theirs))
      if file == "R2" { #expect(said.contains(ours) && before.contains(ours)) }
      #expect(try palabre.shell("grep -rq '\(theirs)' k.peers").code == 0, "Both versions are kept")
      let info = try palabre("journal", "info", "--journal", "k.jsonl").output
      #expect(info.contains("rewritten"), "\(info)")
      #expect(try palabre("journal", "verify", "k.jsonl").code == 0)
    }
    _ = try palabre.shell("cp A.jsonl k.jsonl; rm -rf k.peers k.jsonl.draft")
    let honest = try palabre("journal", "merge", "B.jsonl", "--journal", "k.jsonl")
    // It is no rewriting, but it changes meetings that were closed here.
    #expect(honest.code == 1 && !honest.errors.contains("REWRITTEN"), "\(honest.errors)")
    #expect(honest.errors.contains("CHANGES WHAT IS NOT ITS OWN (Séance 14)"), "\(honest.errors)")
  }

  @Test(
    "What verify says is what Format.md says",
    arguments: [
      ("trust-01-format-example", "example", 0, "unknown kind"),
      ("trust-11-format-and-program-differ", "k_dup", 0, "each key once"),
      ("trust-11-format-and-program-differ", "k_latin", 0, "UTF-8"),
      ("trust-11-format-and-program-differ", "k_feb30", 0, "no defects"),
      ("trust-11-format-and-program-differ", "first_nofmt", 1, "does not say what"),
      ("trust-11-format-and-program-differ", "first_fmts", 1, "does not say what"),
      ("trust-11-format-and-program-differ", "first_incstr", 1, "does not say what"),
      ("trust-11-format-and-program-differ", "first_otherkind", 1, "does not say what"),
      ("trust-11-format-and-program-differ", "er_deviceint", 1, "erased"),
    ])
  func verdict(folder: String, name: String, code: Int32, said: String) throws {
    let palabre = try begin(folder)
    let end = try palabre("journal", "verify", "\(name).jsonl")
    #expect(end.code == code && end.output.contains(said), "\(end.code) \(end.output)")
    #expect(!end.output.contains("CodecError"))
    if code == 1, name != "er_deviceint" {
      #expect(
        try palabre("run", "--journal", "\(name).jsonl", input: "/space B\n").code == 1,
        "Nothing is written to it")
    }
  }

  @Test(
    "What the shell would add to a journal, or to what stands beside it, is refused before a byte is written",
    arguments: [">> A.jsonl", "2>> A.jsonl", ">> A.jsonl 2>&1", ">> A.jsonl.draft", "> A.2.jsonl"])
  func shellOutput(redirection: String) throws {
    let palabre = try begin("trust-02-peer-replaces-words")
    _ = try palabre.shell(
      "$P list contributions --journal A.jsonl; touch A.jsonl.draft; cp A.jsonl before; cp A.jsonl.draft kept"
    )
    let outcome = try palabre.shell("$P list contributions --journal A.jsonl \(redirection)")
    #expect(outcome.code == 1)
    #expect((outcome.output + outcome.errors).contains("part of a journal") != redirection.contains("&1"))
    #expect(
      try palabre.shell("cmp A.jsonl before && cmp A.jsonl.draft kept && ! test -s A.2.jsonl").code == 0)
  }

  @Test("A journal of which the first segment is gone is verified; an empty file is no journal")
  func firstSegmentGone() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "j.jsonl", input: "/space A\n/space B\n").code == 0)
    try #require(
      palabre.shell("tail -n +2 j.jsonl > j.2.jsonl; rm j.jsonl j.jsonl.draft; : > e.jsonl").code == 0)
    let end = try palabre("journal", "verify", "j.jsonl")
    #expect(end.code == 1 && end.output.contains("missing"), "\(end.output) \(end.errors)")
    #expect(try palabre("list", "spaces", "--journal", "j.jsonl").output.contains("B"))
    #expect(try palabre("journal", "verify", "e.jsonl").code == 1)
  }

  private static let held = """
    /space C
    /person Roy college=residents
    /session S1 at="2026-11-22 19:00"
    /item P 5
    2026-11-22 19:00 /open
    /next
    2026-11-22 19:05 Roy: le jardin
    2026-11-22 20:00 /close

    """

  @Test(
    "What a copy changes in a closed meeting is told at the merge with a failing status, waits, and is agreed to"
  )
  func closedMeeting() throws {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "a.jsonl", input: Self.held).code == 0)
    try #require(palabre.shell("cp a.jsonl b.jsonl").code == 0)
    let undone = try palabre("run", "--journal", "b.jsonl", input: "/undo\n/undo\n")
    try #require(undone.code == 0, "\(undone.errors)")
    let paper = "$P list contributions --journal a.jsonl; $P list sessions --journal a.jsonl"
    let before = try palabre.shell(paper).output
    let merged = try palabre("journal", "merge", "b.jsonl", "--journal", "a.jsonl")
    #expect(merged.code == 1 && merged.output.contains("2 records added"), "\(merged)")
    #expect(merged.errors.contains("CHANGES WHAT IS NOT ITS OWN (S1)"), "\(merged.errors)")
    #expect(try palabre.shell(paper).output == before)
    #expect(try palabre("journal", "merge", "b.jsonl", "--journal", "a.jsonl").code == 0, "Told once")
    let asked = try palabre("journal", "asked", "--journal", "a.jsonl").output
    #expect(asked.split(separator: "\n").count == 2 && asked.contains("changes:"), "\(asked)")
    let opened = try palabre("open", "a.jsonl", "--linear", input: "\n")
    #expect(opened.output.contains("CHANGES WHAT IS NOT ITS OWN"), "\(opened.output)")
    let agreed = try palabre("journal", "agree", "--yes", "--journal", "a.jsonl")
    #expect(agreed.code == 0 && agreed.errors.contains("2 changes count"), "\(agreed)")
    #expect(try palabre.shell(paper).output != before)
    #expect(try palabre("journal", "asked", "--journal", "a.jsonl").errors.contains("Nobody asks"))
    #expect(try palabre("journal", "verify", "--journal", "a.jsonl").code == 0)
  }

  @Test("A clock out of proportion is told, and references stay as notes are added")
  func lamport() throws {
    let palabre = try begin("trust-04-lamport-out-of-proportion")
    let merged = try palabre("journal", "merge", "qmax-evil.jsonl", "--journal", "A.jsonl")
    #expect(merged.code == 0 && merged.errors.contains("out of proportion"), "\(merged.errors)")
    for number in 4...6 {
      #expect(try palabre("run", "--journal", "A.jsonl", input: "note \(number)\n").code == 0)
      let lines = try palabre.shell("$P list contributions --journal A.jsonl").output
        .split(separator: "\n").dropFirst()
      let names = lines.compactMap { $0.split(separator: " ").first }
      #expect(names == (1...number).map { "c\($0)" }, "\(lines)")
      #expect(lines.dropFirst(2).first?.contains("zorglub") == true)
    }
    #expect(
      try palabre.shell("tail -3 A.jsonl | grep -o '\"q\":[0-9]*' | sort -u | wc -l").output == "3\n")
  }
}
