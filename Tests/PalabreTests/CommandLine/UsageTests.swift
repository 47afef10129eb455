import Foundation
import Testing

@Suite("Usage of the command line")
struct UsageTests {
  @Test(
    "What is not understood ends with 2 and says so on standard error",
    arguments: [
      ["nosuch"], ["list", "nothing"], ["publish", "x", "--as", "nothing"], ["open", "--nothing"],
    ])
  func usage(arguments: [String]) throws {
    let palabre = try Palabre()
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try palabre.shell("\"$P\" \(quoted)")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test("Help and version are data, in the language asked for")
  func help() throws {
    let palabre = try Palabre()
    #expect(try palabre("--version").output == "palabre 0.1.0\n")
    let english = try palabre("--help")
    #expect(english.code == 0)
    #expect(english.output.contains("Examples:"))
    var french = palabre
    french.locale = "fr_FR.UTF-8"
    #expect(try french("--help").output.contains("Exemples\u{A0}:"))
  }

  @Test("No file is overwritten without --force, and a written one is whole")
  func overwriting() throws {
    let palabre = try Palabre()
    _ = try palabre("run", "-", "--journal", "a.jsonl", input: try Palabre.acceptanceScript())
    let arguments = "\"$P\" publish 14 --as releve --journal a.jsonl -o out.md"
    #expect(try palabre.shell(arguments).code == 0)
    let text = try String(contentsOf: palabre.folder.url("out.md"), encoding: .utf8)
    #expect(text.hasSuffix("\n") && text.contains("d1"))
    try Data("mine".utf8).write(to: palabre.folder.url("out.md"))
    let second = try palabre.shell(arguments)
    #expect(second.code == 1)
    #expect(second.errors.contains("--force"))
    #expect(try String(contentsOf: palabre.folder.url("out.md"), encoding: .utf8) == "mine")
    #expect(try palabre.shell(arguments + " --force").code == 0)
    #expect(try String(contentsOf: palabre.folder.url("out.md"), encoding: .utf8) == text)
    let left = try FileManager.default.contentsOfDirectory(atPath: palabre.folder.path)
    #expect(!left.contains { $0.hasSuffix(".tmp") })
  }

  @Test("A reader that goes away ends the program quietly")
  func closedPipe() throws {
    var palabre = try Palabre()
    palabre.locale = "C.UTF-8"
    let run = try palabre.shell("for i in 1 2 3 4 5; do \"$P\" demo --script; done | head -1")
    #expect(run.errors.isEmpty)
    #expect(try palabre.shell("\"$P\" demo --script | true").code == 0)
  }

  @Test("A second instance is told who writes, and may read")
  func secondInstance() throws {
    let palabre = try Palabre()
    _ = try palabre("run", "-", "--journal", "a.jsonl", input: "/space Mail\n")
    let run = try palabre.shell(
      """
      mkfifo go; exec 3<>go
      "$P" open a.jsonl --linear <go >first.out 2>&1 3>&- & first=$!
      until [ -s first.out ]; do :; done
      "$P" open ./a.jsonl --linear </dev/null; second=$?
      "$P" open a.jsonl --read-only --linear </dev/null; third=$?
      echo /quit >&3; wait $first
      echo "codes $second $third"
      """)
    #expect(run.errors.contains("--read-only"))
    #expect(run.errors.contains("pid "))
    #expect(run.output.contains("codes 1 0"))
  }

  @Test("Every command of the table is in the reference of keys")
  func keys() throws {
    let palabre = try Palabre()
    let markdown = try palabre("keys", "--markdown").output
    #expect(markdown.contains("| `F6` | `/next"))
    #expect(markdown.contains("`/undo"))
    #expect(try palabre("keys", "--markdown", "--language", "fr").output.contains("`/suivant"))
  }

  @Test("Line by line, a note is kept and said back without escapes")
  func linear() throws {
    let palabre = try Palabre()
    _ = try palabre.shell("\"$P\" demo --script | \"$P\" run - --journal d.jsonl")
    let run = try palabre(
      "open", "d.jsonl", "--linear", input: "Diallo: \u{1B}[31mEt la rue du Mail ?\n/nope\n/quit\n")
    #expect(run.code == 0)
    #expect(run.output.contains("Mme Diallo"))
    #expect(run.output.contains("Unknown command"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(try palabre("list", "contributions", "--journal", "d.jsonl").output.contains("Et la rue du Mail"))
  }

  @Test("Damage is found, with its record and its offset")
  func damage() throws {
    let palabre = try Palabre()
    _ = try palabre("run", "-", "--journal", "a.jsonl", input: "/space Mail\n/space Deux\n/space Trois\n")
    var bytes = try Data(contentsOf: palabre.folder.url("a.jsonl"))
    let place = try #require(bytes.range(of: Data("Mail".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "B")
    try bytes.write(to: palabre.folder.url("a.jsonl"))
    let verify = try palabre("journal", "verify", "a.jsonl")
    #expect(verify.code == 1)
    #expect(verify.output.contains("record 2"))
    #expect(verify.output.contains("byte"))
  }
}
