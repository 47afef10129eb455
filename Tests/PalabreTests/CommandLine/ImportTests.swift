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
    #expect(dry.code == 0 && dry.errors.contains("À ajouter\u{A0}: 2"))
    #expect(try Data(contentsOf: palabre.folder.url("a.jsonl")) == before)
    #expect(
      try palabre("import", "people", "p.csv", "--journal", "a.jsonl").errors.contains("Ajoutés\u{A0}: 2"))
    #expect(try palabre("list", "people", "--journal", "a.jsonl").output.contains("Mme Haddad"))
    let after = try Data(contentsOf: palabre.folder.url("a.jsonl"))
    let again = try palabre("import", "people", "p.csv", "--journal", "a.jsonl")
    #expect(again.code == 0 && again.errors.contains("Ajoutés\u{A0}: 0\u{202F}; déjà connus\u{A0}: 2"))
    #expect(try Data(contentsOf: palabre.folder.url("a.jsonl")) == after)
    try Data("nom;collège\nZoé;habitants\nAbel;martiens\n".utf8).write(to: file)
    let bad = try palabre("import", "people", "p.csv", "--journal", "a.jsonl")
    #expect(bad.code == 1 && bad.errors.contains("p.csv:3:6: «\u{A0}martiens\u{A0}»"))
    #expect(try !palabre("list", "people", "--journal", "a.jsonl").output.contains("Zoé"))
    #expect(try palabre("journal", "verify", "--journal", "a.jsonl").code == 0)
  }

  @Test(
    "when something was said is kept as people write it, and read back; a day that does not exist is told")
  func moments() throws {
    var palabre = try Palabre()
    palabre.locale = "fr_FR.UTF-8"
    #expect(try palabre("run", "-", "--journal", "a.jsonl", input: Palabre.acceptanceScript()).code == 0)
    let rows =
      "texte;at\nPremier mot;22/11/2026 19h42\nAutre mot;2026-11-22 19:43\nMot de plus;le 22 novembre 2026 à 19h44\n"
    let said = try palabre(
      "import", "contributions", "-", "--session", "14", "--journal", "a.jsonl", input: rows)
    #expect(said.code == 0, "\(said.errors)")
    let list = try #require(
      try palabre("list", "contributions", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    func at(_ text: String) -> String? { list.first { $0["text"] as? String == text }?["at"] as? String }
    #expect(at("Premier mot")?.hasPrefix("2026-11-22T19:42") == true, "\(at("Premier mot") ?? "")")
    #expect(at("Autre mot")?.hasPrefix("2026-11-22T19:43") == true)
    #expect(at("Mot de plus")?.hasPrefix("2026-11-22T19:44") == true)
    let none = try palabre(
      "import", "contributions", "-", "--session", "14", "--journal", "a.jsonl",
      input: "texte;at\nRien;31/02/2026 18h\n")
    #expect(none.code == 1 && none.errors.contains("31/02/2026"))
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
    #expect(try palabre("export", "contributions", "--journal", "a.jsonl").output.contains(";c10;"))
    #expect(
      try palabre(
        "import", "polis", "-", "--session", "14", "--space", "zz", "--journal", "a.jsonl", input: words
      )
      .code == 1)
    #expect(try palabre("import", "people", "nothing.csv", "--journal", "a.jsonl").code == 1)
  }

  @Test(
    "A long import shows how far it is on a terminal, takes the line away, and says nothing of it elsewhere")
  func progress() throws {
    let palabre = try Palabre()
    #expect(
      try palabre("run", "--journal", "a.jsonl", input: "/space A\n/session S at=\"tomorrow 19:00\"\n").code
        == 0)
    let rows = (0..<20_000).map { "Une remarque \($0),Mme X\($0 % 50),question\n" }.joined()
    try Data(("text,speaker,kind\n" + rows).utf8).write(to: palabre.folder.url("rows.csv"))
    let command = "$P import contributions rows.csv --session S --dry-run --language en --journal a.jsonl"
    let shown = try palabre.shell("script -qec \"\(command)\" /dev/null")
    #expect(shown.output.contains("\rreading…") && shown.output.contains("\u{A0}%\r"))
    #expect(shown.output.contains("To be added: 20000"))
    let piped = try palabre.shell("\(command) 2>&1")
    #expect(piped.code == 0 && !piped.output.contains("%"))
  }
}
