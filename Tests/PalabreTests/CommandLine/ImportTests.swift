import Foundation
import Testing

@Suite("Imports from the command line")
struct ImportCommandTests {
  @Test(
    "a dry run changes nothing, an import adds, the same file adds nothing, a bad one keeps out everything")
  func importing() throws {
    var palabre = try Palabre()
    palabre.locale = "fr_FR.UTF-8"
    #expect(try palabre("run", "-", "--journal", "a.jsonl", input: Palabre.acceptanceScript()).code == 0)
    let file = palabre.folder.url("p.csv")
    try Data("nom;collège\nMme Haddad;habitants\nM. Lopez;associations\n".utf8).write(to: file)
    let before = try Data(contentsOf: palabre.folder.url("a.jsonl"))
    let dry = try palabre("import", "people", "p.csv", "--dry-run", "--journal", "a.jsonl")
    #expect(dry.code == 0 && dry.errors.contains("À ajouter : 2"))
    #expect(try Data(contentsOf: palabre.folder.url("a.jsonl")) == before)
    #expect(try palabre("import", "people", "p.csv", "--journal", "a.jsonl").errors.contains("Ajoutés : 2"))
    #expect(try palabre("list", "people", "--journal", "a.jsonl").output.contains("Mme Haddad"))
    let after = try Data(contentsOf: palabre.folder.url("a.jsonl"))
    let again = try palabre("import", "people", "p.csv", "--journal", "a.jsonl")
    #expect(again.code == 0 && again.errors.contains("Ajoutés : 0 ; déjà connus : 2"))
    #expect(try Data(contentsOf: palabre.folder.url("a.jsonl")) == after)
    try Data("nom;collège\nZoé;habitants\nAbel;martiens\n".utf8).write(to: file)
    let bad = try palabre("import", "people", "p.csv", "--journal", "a.jsonl")
    #expect(bad.code == 1 && bad.errors.contains("p.csv:3:6: « martiens »"))
    #expect(try !palabre("list", "people", "--journal", "a.jsonl").output.contains("Zoé"))
    #expect(try palabre("journal", "verify", "--journal", "a.jsonl").code == 0)
  }

  @Test("a session is needed where words are imported, and must be of the space")
  func session() throws {
    let palabre = try Palabre()
    #expect(try palabre("run", "-", "--journal", "a.jsonl", input: Palabre.acceptanceScript()).code == 0)
    let words = "text,kind\nMore benches,proposal\n"
    #expect(try palabre("import", "contributions", "-", "--journal", "a.jsonl", input: words).code == 2)
    let done = try palabre(
      "import", "contributions", "-", "--session", "14", "--journal", "a.jsonl", input: words)
    #expect(done.code == 0 && done.errors.contains("Added: 1"))
    #expect(try palabre("export", "contributions", "--journal", "a.jsonl").output.contains(";c9;"))
    #expect(
      try palabre(
        "import", "polis", "-", "--session", "14", "--space", "zz", "--journal", "a.jsonl", input: words
      )
      .code == 1)
    #expect(try palabre("import", "people", "nothing.csv", "--journal", "a.jsonl").code == 1)
  }
}
