import Foundation
import Testing

@Suite("palabre journal erase")
struct EraseTests {
  @Test("Lists first, asks, and takes a record out of the file for good")
  func erase() throws {
    let palabre = try Palabre()
    #expect(try palabre("run", "--journal", "a.jsonl", input: "/space \"Mail et Jardins\"\n").code == 0)
    let declined = try palabre("journal", "erase", "2", "--journal", "a.jsonl", input: "n\n")
    #expect(declined.code == 1)
    #expect(declined.output.contains("2  space.created"))
    let bytes = { try String(contentsOf: palabre.folder.url("a.jsonl"), encoding: .utf8) }
    #expect(try bytes().contains("Mail et Jardins"))
    let done = try palabre("journal", "erase", "2", "--yes", "--journal", "a.jsonl")
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.errors.contains("Out of reach"))
    #expect(try !bytes().contains("Mail et Jardins"))
    #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
    #expect(try palabre("journal", "erase", "2", "--yes", "--journal", "a.jsonl").code == 1)
    #expect(try palabre("journal", "erase", "Nobody", "--yes", "--journal", "a.jsonl").code == 1)
  }

  @Test(
    "Whoever was added in a record that is damaged is found by what is left, and all that is damaged goes when asked"
  )
  func addedInDamage() throws {
    for (damage, options) in [("s/Zébulon/Zébulun/", ""), ("s/\"name\":\"Z/\"name\":\"#/", "--damaged")] {
      let palabre = try Palabre()
      let script = "/space A\n/person \"Zébulon\" college=residents\n/identify Zébulon \"Jean Rarissime\"\n"
      try #require(palabre("run", "--journal", "a.jsonl", input: script).code == 0)
      _ = try palabre.shell("sed -i '/person.added/\(damage)' a.jsonl")
      let name = damage.contains("Zébulun") ? "Zébulun" : "Zébulon"
      if !options.isEmpty {
        let asked = try palabre("journal", "erase", name, "--yes", "--journal", "a.jsonl")
        #expect(asked.code == 1 && asked.errors.contains("--damaged"), "\(asked)")
      }
      _ = try palabre.shell("$P journal erase '\(name)' --name --yes --journal a.jsonl \(options)")
      if options.isEmpty { #expect(try palabre.shell("grep -c Rarissime a.jsonl").output == "0\n") }
      #expect(try palabre.shell("grep -c 'Z.bul' a.jsonl").output == "0\n", "\(damage)")
    }
  }

  @Test("Figures say of a meeting that nobody closed up to when it counts")
  func leftOpen() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /session S1 at="2020-11-22 19:00" until=20:30
      2020-11-22 19:00 /open
      2020-11-22 19:10 said

      """
    try #require(palabre("run", "--journal", "a.jsonl", input: script).code == 0)
    for command in [["stats"], ["list", "sessions"], ["export", "timeclock"]] {
      let told = try palabre(command + ["--journal", "a.jsonl"])
      #expect(told.errors.contains("S1") && told.errors.contains("20:30"), "\(command) \(told)")
    }
  }

  @Test("Why somebody wanted the floor goes with who they are")
  func reasons() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /person "Awa" college=residents
      /session S1 at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      /queue Awa reason="must leave for her dialysis"
      /floor Awa

      """
    try #require(palabre("run", "--journal", "a.jsonl", input: script).code == 0)
    #expect(try palabre("journal", "erase", "Awa", "--name", "--yes", "--journal", "a.jsonl").code == 0)
    #expect(try palabre.shell("grep -c dialysis a.jsonl").output == "0\n")
    #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
  }

  @Test("A note of which the first record is damaged goes with what it was corrected to")
  func damagedNote() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /session S1 at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      KIWI1
      /edit c1 KIWI2
      /edit c1 KIWI3

      """
    try #require(palabre("run", "--journal", "a.jsonl", input: script).code == 0)
    let number = try palabre.shell("grep KIWI1 a.jsonl | sed 's/{\"n\":\\([0-9]*\\),.*/\\1/'").output.filter(
      \.isNumber)
    _ = try palabre.shell(
      "sed -i 's/KIWI1/KIWI9/' a.jsonl; $P journal erase \(number) --yes --journal a.jsonl")
    #expect(try palabre.shell("grep -c KIWI a.jsonl").output == "0\n")
  }
}
