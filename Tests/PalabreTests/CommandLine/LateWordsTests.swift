import Foundation
import Testing

/// What was erased here stays gone whatever another laptop says of it that did not know, by whatever way it comes in.
@Suite("Erased words that come in later")
struct LateWordsTests {
  /// Three homes of one machine: `a` erases; `b` goes on from an older copy; `c` has what `b` says.
  struct Homes {
    let palabre: Palabre

    init(_ script: String) throws {
      palabre = try Palabre()
      try #require(palabre.shell("mkdir a b c place").code == 0)
      try run("a", script)
      try #require(palabre.shell("cp a/j.jsonl b && cp a/j.jsonl c && chmod 600 */j.jsonl").code == 0)
    }

    @discardableResult
    func on(_ home: String, _ arguments: String) throws -> Palabre.Outcome {
      let done = try palabre.shell(
        "cd \(home) && HOME=$PWD $P \(arguments) --journal j.jsonl --language en")
      #expect(done.code == 0, "\(home): \(arguments): \(done.output)\(done.errors)")
      return done
    }

    func run(_ home: String, _ lines: String) throws {
      try Data(lines.utf8).write(to: palabre.folder.url("script"))
      try on(home, "run ../script")
    }

    /// Erases the record of `a` in which a text stands.
    func erase(_ text: String) throws {
      let line = try palabre.shell("grep '\(text)' a/j.jsonl | grep -o '^{\"n\":[0-9]*' | grep -o '[0-9]*$'")
      let number = try #require(Int(line.output.filter(\.isNumber)), "\(text): \(line.output)")
      try on("a", "journal erase \(number) --yes")
    }

    /// The kinds of records in which a word stands, in every file of the home of `a`.
    func kinds(with word: String) throws -> String {
      try palabre.shell("grep -rahi '\(word)' a | grep -o '\"k\":\"[^\"]*\"'; grep -rlai '\(word)' a; true")
        .output
    }
  }

  /// By which journals it comes in, one after the other.
  enum Way: String, CaseIterable {
    case own, parts, copy, copyThenOwn, partThenCopy, repair, sync

    func take(_ homes: Homes) throws -> String {
      var told = ""
      func merge(_ paths: String...) throws {
        for path in paths {
          told += try homes.on("a", "journal merge ../\(path)").output
          // What comes after it finds the files as they were left.
          try homes.on("a", "list people")
        }
      }
      switch self {
      case .own: try merge("b/j.jsonl")
      case .parts: try merge("part.jsonl", "b/j.jsonl")
      case .copy: try merge("c/j.jsonl")
      case .copyThenOwn: try merge("c/j.jsonl", "b/j.jsonl")
      case .partThenCopy: try merge("part.jsonl", "c/j.jsonl", "b/j.jsonl")
      case .repair: told = try homes.on("a", "journal repair ../b/j.jsonl").output
      case .sync:
        try homes.on("b", "sync ../place")
        told = try homes.palabre.shell("cd a && HOME=$PWD $P sync ../place --journal j.jsonl --language en")
          .output
      }
      return told
    }
  }

  @Test("A person and a note: edits, fates, names, identities, second entries", arguments: Way.allCases)
  func person(way: Way) throws {
    let homes = try Homes(
      """
      /space A
      /person Zed
      /person Ana
      /session S at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      Zed: first words
      Ana: another note

      """)
    try homes.run(
      "b",
      """
      /edit c1 "late quetzal"
      /change-person Zed name="Zed Quetzal"
      /change-person "Zed Quetzal" role="quetzal deputy"
      /identify "Zed Quetzal" "Zedekia Quetzal" contact="quetzal@example"
      /contact "Zed Quetzal" mail=quetzal@quetzal.example

      """)
    try #require(homes.palabre.shell("cp b/j.jsonl part.jsonl && chmod 600 part.jsonl").code == 0)
    try homes.run(
      "b",
      """
      /person "Zorg Quetzal"
      /identify "Zorg Quetzal" "Zed Quetzal again"
      ? Mary Quetzal: what about the lights
      /join "Zorg Quetzal" "Zed Quetzal"
      /fate c1 declined because="quetzal reason"

      """)
    // Numbers of another laptop bear its mark.
    let label = try homes.palabre.shell(
      "cd b && HOME=$PWD $P list contributions --journal j.jsonl | grep -o 'c3[-a-z]*'"
    ).output
    try homes.run("b", "/who \(label.filter { !$0.isNewline }) \"Zed Quetzal\"\n")
    try homes.on("c", "journal merge ../b/j.jsonl")
    try homes.erase("first words")
    try homes.on("a", "journal erase Zed --name --yes")
    let told = try way.take(homes)
    #expect(told.contains("came in erased"), "\(told)")
    #expect(try homes.kinds(with: "quetzal") == "")
    #expect(try homes.on("a", "journal verify").output.contains("no defects"))
    let said = try homes.on("a", "list contributions").output
    #expect(said.contains("another note") && said.contains("what about the lights"), "\(said)")
    #expect(try homes.on("a", "list people").output.contains("Erased person"))
  }

  @Test(
    "Votes, decisions, commitments, requests: what is said of them later goes too", arguments: Way.allCases)
  func texts(way: Way) throws {
    let homes = try Homes(
      """
      /space A
      /person Zed
      /session S at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      /vote "words of a vote" for=3 against=1
      /decision "words of a decision"
      /commitment Zed "words of a promise" due=2027-01-01
      /queue Zed reason="words of a request"

      """)
    try homes.run(
      "b",
      "/reword d1 \"quetzal one\"\n/change-commitment e1 what=\"quetzal two\"\n/progress e1 kept \"quetzal three\"\n"
    )
    try #require(homes.palabre.shell("cp b/j.jsonl part.jsonl && chmod 600 part.jsonl").code == 0)
    try homes.run(
      "b", "/correct-vote v1 question=\"quetzal four\"\n/move-speaker Zed reason=\"quetzal five\"\n")
    try homes.on("c", "journal merge ../b/j.jsonl")
    for text in ["words of a vote", "words of a decision", "words of a promise", "words of a request"] {
      try homes.erase(text)
    }
    let told = try way.take(homes)
    #expect(told.contains("came in erased"), "\(told)")
    #expect(try homes.kinds(with: "quetzal") == "")
    #expect(try homes.on("a", "journal verify").output.contains("no defects"))
  }

  @Test("What another laptop made one and took apart again stays apart, and keeps its name")
  func apart() throws {
    let homes = try Homes("/space A\n/person Zed\n/person Ana\n")
    try homes.run("b", "/person \"Zorg Quetzal\"\n/join \"Zorg Quetzal\" Zed\n/undo\n")
    try homes.on("a", "journal erase Zed --name --yes")
    try homes.on("a", "journal merge ../b/j.jsonl")
    let people = try homes.on("a", "list people").output
    #expect(people.contains("Zorg Quetzal") && people.contains("Erased person") && people.contains("Ana"))
  }

  @Test("Whoever was entered twice here is erased in both entries, whichever of them is named later")
  func twice() throws {
    let homes = try Homes("/space A\n/person Zed\n/person Zorg\n/join Zorg Zed\n")
    try homes.run("b", "/undo\n/change-person Zorg name=\"Zorg Quetzal\"\n")
    try homes.on("a", "journal erase Zed --name --yes")
    // That a copy takes back what was joined here waits; the name comes in erased all the same.
    let merged = try homes.palabre.shell(
      "cd a && HOME=$PWD $P journal merge ../b/j.jsonl --journal j.jsonl --language en")
    #expect(merged.code == 1 && merged.errors.contains("CHANGES WHAT IS NOT ITS OWN"), "\(merged)")
    #expect(merged.output.contains("came in erased"), "\(merged)")
    #expect(try homes.kinds(with: "quetzal") == "")
  }

  @Test("Taking the reason of a fate away leaves the note, and the reason of a cancelled meeting the meeting")
  func sides() throws {
    let homes = try Homes(
      """
      /space A
      /session T at="2026-12-22 19:00"
      /cancel because="quetzal call"
      /session S at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      a note that stays
      /fate c1 declined because="quetzal reason"

      """)
    try homes.erase("quetzal call")
    try homes.erase("quetzal reason")
    #expect(try homes.kinds(with: "quetzal") == "")
    #expect(try homes.on("a", "list contributions").output.contains("a note that stays"))
    #expect(try homes.on("a", "list sessions").output.contains("T"))
  }
}
