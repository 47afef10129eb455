import Foundation
import Testing

/// What is erased is in no byte of any file any more; what stays is listed.
@Suite("Erased means gone")
struct ErasedMeansGoneTests {
  private func begin(_ name: String) throws -> Palabre {
    let palabre = try Palabre()
    try #require(palabre.shell("cp \(TrustTests.cases)/\(name)/* . && chmod 600 *").code == 0)
    return palabre
  }

  /// The files of the journal in which a word stands, whatever its case.
  private func files(with word: String, _ palabre: Palabre) throws -> String {
    try palabre.shell("grep -rila '\(word)' --include='j.*' --include='P.*' . || true").output
  }

  private func lines(with word: String, _ palabre: Palabre) throws -> [Int] {
    let found = "grep -i '\(word)' j.jsonl | grep -o '^{\"n\":[0-9]*' | grep -o '[0-9]*$' || true"
    return try palabre.shell(found).output
      .split(separator: "\n").compactMap { Int($0) }
  }

  @Test("Every text in which a part of the name or a contact stands is listed, in whatever spelling")
  func list() throws {
    let palabre = try begin("trust-05-erasure-list-incomplete")
    try #require(palabre("run", "s.palabre", "--journal", "j.jsonl").code == 0)
    let erased = try palabre("journal", "erase", "Zébulon", "--yes", "--journal", "j.jsonl")
    #expect(erased.code == 0, "\(erased.errors)")
    let stays = erased.output.split(separator: "\n").filter { $0.contains("stays") }
    for text in ["a peur, mot WOMBAT", "QUETZALCOATL du 6"] {
      #expect(stays.contains { $0.contains(text) }, "\(text): \(erased.output)")
    }
    // « stays (to be erased by its number)  16  contribution.noted … »
    let listed = stays.compactMap { line in line.split(separator: " ").lazy.compactMap { Int($0) }.first }
    for number in try lines(with: "quetzalcoatl", palabre) { #expect(listed.contains(number), "\(number)") }
    for number in listed.reversed() {
      _ = try palabre("journal", "erase", "\(number)", "--yes", "--journal", "j.jsonl")
    }
    #expect(try files(with: "quetzalcoatl", palabre).isEmpty)
    let renamed = try palabre("journal", "erase", "Zébulon", "--name", "--yes", "--journal", "j.jsonl")
    let mentioned = renamed.output.split(separator: "\n").filter { $0.contains("stays") }
    #expect(mentioned.contains { $0.contains("citant Zébulon") }, "\(renamed.output)")
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
  }

  @Test(
    "The name goes from everybody’s words with --words, and papers say what they said before; else it is told that they will show it"
  )
  func fromWords() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /person "Mme Aïcha Zorkowa" college=residents
      /person "M. Aïcha Martin" college=residents
      /session S at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      ? Mme Zorkowa picked me up, Aïcha Martin did not
      = M. ZORKOWA gets the "keys"
      > Zorkowa et Karim: ask Zorkowa again
      /edit c1 "Mme Zorkowa picked me up twice"
      """
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    func minutes() throws -> String {
      let text = try palabre("publish", "S", "--as", "public", "--journal", "j.jsonl", "--language", "fr")
        .output
      return text.split(separator: "\n").filter { !$0.contains("empreinte") }.joined(separator: "\n")
    }
    let before = try minutes()
    let told = try palabre.shell(
      "cp j.jsonl k.jsonl; $P journal erase Zorkowa --name --yes --language en --journal k.jsonl")
    #expect(told.errors.contains("public versions, which will not know it any more, will show it"), "\(told)")
    // Whoever was erased so can still be taken out.
    let later = try palabre("journal", "erase", "Zorkowa", "--words", "--yes", "--journal", "k.jsonl")
    #expect(later.code == 0, "\(later)")
    #expect(try palabre.shell("grep -ila zorkowa k.jsonl || true").output.isEmpty)
    let erased = try palabre(
      "journal", "erase", "Zorkowa", "--words", "--yes", "--language", "fr", "--journal", "j.jsonl")
    #expect(erased.code == 0 && erased.output.contains("reste sans le nom"), "\(erased)")
    #expect(try files(with: "zorkowa", palabre).isEmpty)
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
    #expect(before.contains("Mme [nom retiré] picked me up twice") || before.contains("\\[nom retiré\\]"))
    #expect(try minutes() == before)
    let list = try palabre("list", "contributions", "--json", "--journal", "j.jsonl").output
    #expect(list.contains("picked me up twice"))
  }

  @Test("The name in front of a note whose speaker was said later goes with the person; the words stay")
  func openSpeaker() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /session S at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      ? Mary Zorkowa: what about blue badges
      /person "Mary Zorkowa" college=residents
      /who c1 Mary Zorkowa

      """
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    try #require(try !files(with: "zorkowa", palabre).isEmpty)
    let erased = try palabre("journal", "erase", "Mary Zorkowa", "--name", "--yes", "--journal", "j.jsonl")
    #expect(erased.code == 0, "\(erased.errors)")
    #expect(try files(with: "zorkowa", palabre).isEmpty)
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
    let list = try palabre("list", "contributions", "--json", "--journal", "j.jsonl").output
    #expect(list.contains("what about blue badges"))
  }

  @Test("What somebody is in a body goes with their name, from every byte; their seat stays")
  func mandates() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /person "Mary Zorkowa" college=residents
      /person "Ada" college=residents
      /member "Mary Zorkowa" role="chairquux"
      /member "Ada" role="deputy"
      /session S at="2026-11-22 19:00"
      """
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    try #require(try !files(with: "chairquux", palabre).isEmpty)
    let erased = try palabre("journal", "erase", "Mary Zorkowa", "--name", "--yes", "--journal", "j.jsonl")
    #expect(erased.code == 0, "\(erased.errors)")
    for word in ["chairquux", "zorkowa"] { #expect(try files(with: word, palabre).isEmpty, "\(word)") }
    #expect(try !files(with: "deputy", palabre).isEmpty)
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
    let members = try palabre("list", "people", "--json", "--journal", "j.jsonl").output
    #expect(members.contains("Ada") && !members.contains("chairquux"))
  }

  @Test("A name that several bear is told to be so before anything that is damaged is taken")
  func ambiguous() throws {
    let palabre = try begin("trust-08-erasure-damaged-header")
    let script = "/person \"Zed Un\" college=residents\n/person \"Zed Deux\" college=residents\n"
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    let before = try palabre.shell("cat j.jsonl | sha256sum").output
    let refused = try palabre("journal", "erase", "Zed", "--damaged", "--yes", "--journal", "j.jsonl")
    #expect(
      refused.code != 0 && refused.errors.contains("Zed Un") && refused.errors.contains("Zed Deux"),
      "\(refused)")
    #expect(try palabre.shell("cat j.jsonl | sha256sum").output == before)
  }

  @Test(
    "All wordings of a note go together, whichever of them is named: earlier, later and undone ones",
    arguments: ["first words zork", "second words zork2", "third words zork3"])
  func edits(named text: String) throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /session S at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      first words zork
      another note
      /edit c1 "second words zork2"
      /edit c1 "third words zork3"
      /undo
      """
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    let number = try #require(try lines(with: text, palabre).first)
    let erased = try palabre("journal", "erase", "\(number)", "--yes", "--journal", "j.jsonl")
    #expect(erased.code == 0, "\(erased.errors)")
    #expect(erased.output.split(separator: "\n").count { $0.hasPrefix("to erase") } == 3, "\(erased.output)")
    #expect(try files(with: "zork", palabre).isEmpty)
    #expect(try palabre.shell("$P list contributions --journal j.jsonl").output.contains("another note"))
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
  }

  @Test("An identity in a record with a damaged byte goes with its erasure; the damage is still named")
  func damagedPayload() throws {
    let palabre = try begin("trust-07-erasure-damaged-payload")
    let erased = try palabre("journal", "erase", "Zéphyrine", "--yes", "--journal", "P.jsonl")
    // It may have said what the person is called: that not all was reached is told, and is no success.
    #expect(erased.code == 1 && erased.errors.contains("was damaged"), "\(erased.output) \(erased.errors)")
    for word in ["0612345678", "zq@exemple", "blorptuy"] {
      #expect(try files(with: word, palabre).isEmpty, "\(word)")
    }
    #expect(try palabre("journal", "verify", "P.jsonl").output.contains("damaged"))
  }

  @Test(
    "An identity under a damaged header goes with the person, and by its number", arguments: ["Zébulon", "6"])
  func damagedHeader(target: String) throws {
    let palabre = try begin("trust-08-erasure-damaged-header")
    let erased = try palabre("journal", "erase", target, "--yes", "--journal", "j.jsonl")
    #expect(erased.code == (target == "6" ? 0 : 1), "\(erased.output) \(erased.errors)")
    for word in ["06 11 22 33", "eleonore@", "xylophone"] {
      #expect(try files(with: word, palabre).isEmpty, "\(word)")
    }
  }

  @Test(
    "What another device said of it before it knew comes in erased, and is told; what it says anew counts")
  func lateWords() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /person Zed
      /person Ana
      /session S at="2026-11-22 19:00"
      /open
      Zed: first words zork
      Ana: another note

      """
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    let later = """
      /edit c1 "late words zork2"
      /identify Zed "Zedekia Zork" contact="0612345678"
      /change-person Zed name=Zedzork
      /edit c2 "another note changed"

      """
    try #require(palabre.shell("cp j.jsonl o.jsonl").code == 0)
    let other = try palabre("run", "--journal", "o.jsonl", input: later)
    try #require(other.code == 0, "\(other.errors)")
    let number = try #require(try lines(with: "first words", palabre).first)
    for target in [["\(number)"], ["Zed", "--name"]] {
      let erased = try palabre(["journal", "erase"] + target + ["--yes", "--journal", "j.jsonl"])
      #expect(erased.code == 0, "\(erased.errors)")
    }
    let merged = try palabre("journal", "merge", "o.jsonl", "--journal", "j.jsonl")
    #expect(merged.code == 0 && merged.output.contains("3 records came in erased"), "\(merged.output)")
    for word in ["zork", "0612345678", "zedekia"] {
      #expect(try palabre.shell("grep -rila \(word) j.* || true").output.isEmpty, "\(word)")
    }
    #expect(try palabre.shell("$P list contributions --journal j.jsonl").output.contains("note changed"))
    #expect(try palabre.shell("$P list people --journal j.jsonl").output.contains("Erased person"))
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
    // Again brings nothing; an identity that is given here after the erasure counts, there too.
    #expect(try palabre("journal", "merge", "o.jsonl", "--journal", "j.jsonl").output.hasPrefix("0 records"))
    let anew = try palabre(
      "run", "--journal", "j.jsonl", input: "/identify \"Erased person\" \"Anew Quux\"\n")
    #expect(anew.code == 0, "\(anew.errors)")
    try #require(palabre.shell("mkdir c && cp j.jsonl c/ && cp -r j.peers c/").code == 0)
    let back = try palabre("journal", "merge", "c/j.jsonl", "--journal", "j.jsonl")
    #expect(back.code == 0 && !back.output.contains("came in erased"), "\(back.output)")
    #expect(try !lines(with: "Quux", palabre).isEmpty)
  }

  @Test("Agreeing to an erasure takes the other versions of the text that stand here too")
  func agreed() throws {
    let palabre = try Palabre()
    let script = "/space A\n/session S at=\"2026-11-22 19:00\"\n/open\nfirst zork\nanother\n"
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    try #require(palabre.shell("mkdir o && cp j.jsonl o/").code == 0)
    let number = try #require(try lines(with: "zork", palabre).first)
    _ = try palabre("run", "--journal", "j.jsonl", input: "/edit c1 \"second zork\"\n")
    try #require(palabre("journal", "erase", "\(number)", "--yes", "--journal", "o/j.jsonl").code == 0)
    _ = try palabre("journal", "merge", "o/j.jsonl", "--journal", "j.jsonl")
    #expect(try !files(with: "zork", palabre).isEmpty, "Nothing goes that is not agreed to")
    let end = try palabre("journal", "agree", "--yes", "--journal", "j.jsonl")
    #expect(end.code == 0, "\(end.errors)")
    #expect(try palabre.shell("grep -la zork j.jsonl* || true").output.isEmpty)
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
  }

  @Test("Damage that nobody can attribute is told, and goes when that is asked for")
  func unattributed() throws {
    let palabre = try Palabre()
    let script = "/space A\n/person Zed\n/identify Zed \"Zedekia Zork\"\n/person Other\n"
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    _ = try palabre.shell("sed -i '5s/.*/garbage with s3cret/' j.jsonl; rm j.jsonl.draft")
    let erased = try palabre("journal", "erase", "Zed", "--yes", "--journal", "j.jsonl")
    #expect(try files(with: "zork", palabre).isEmpty)
    let all = try palabre("journal", "erase", "Zed", "--damaged", "--name", "--yes", "--journal", "j.jsonl")
    #expect(all.code == 0, "\(all.output) \(all.errors)")
    #expect(try files(with: "s3cret", palabre).isEmpty)
    // A torn end is cut and put aside when the journal is opened, and goes with what is put aside.
    #expect(erased.code == 0 || erased.errors.contains("--damaged"), "\(erased.errors)")
  }

  @Test("How somebody is reached goes with them, what it was before too")
  func contacts() throws {
    let palabre = try Palabre()
    let script = """
      /space A
      /person Zed group=residents
      /person Ida group=residents
      /contact Zed mail=zed@quetzal.example phone="07 98 76 54 32" address="27 sentier Quetzal" role=quetzalier
      /contact Zed mail=zed2@quetzal.example
      """
    try #require(palabre("run", "--journal", "j.jsonl", input: script).code == 0)
    #expect(try palabre("export", "people", "--journal", "j.jsonl").output.contains("zed2@quetzal.example"))
    #expect(try !palabre("export", "people", "--public", "--journal", "j.jsonl").output.contains("quetzal"))
    #expect(try !files(with: "quetzal", palabre).isEmpty)
    let erased = try palabre("journal", "erase", "Zed", "--yes", "--journal", "j.jsonl")
    #expect(erased.code == 0, "\(erased.errors)")
    #expect(try files(with: "quetzal", palabre).isEmpty && files(with: "98 76 54", palabre).isEmpty)
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
    #expect(try !palabre("export", "people", "--journal", "j.jsonl").output.contains("quetzal"))
  }

  @Test(
    "Beside a damaged identity, what was not reached is said, what seems to name the person is listed, and it is no success"
  )
  func damagedIdentity() throws {
    let palabre = try begin("trust-05-erasure-list-incomplete")
    try #require(palabre("run", "s.palabre", "--journal", "j.jsonl").code == 0)
    // One letter of the name is another one in the record that says it.
    let damage =
      "sed -i '/person.identified/s/Quetzalcoatl/Quetzalcoatm/' j.jsonl && grep -c Quetzalcoatm j.jsonl"
    try #require(palabre.shell(damage).output == "1\n")
    let erased = try palabre("journal", "erase", "Zébulon", "--yes", "--journal", "j.jsonl")
    #expect(erased.code == 1 && erased.errors.contains("was damaged"), "\(erased.errors)")
    #expect(try files(with: "Quetzalcoatm", palabre).isEmpty)
    let stays = erased.output.split(separator: "\n").filter { $0.contains("stays") }
    let listed = stays.compactMap { line in line.split(separator: " ").lazy.compactMap { Int($0) }.first }
    for number in try lines(with: "quetzalcoatl", palabre) { #expect(listed.contains(number), "\(number)") }
    // Nothing is damaged any more: the same again is whole.
    let again = try palabre("journal", "erase", "Zébulon", "--name", "--yes", "--journal", "j.jsonl")
    #expect(again.code == 0, "\(again.errors)")
  }
}
