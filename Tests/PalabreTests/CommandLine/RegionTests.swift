import Foundation
import Testing

@Suite("Journals in a database, read by the real SQLite")
struct RegionTests {
  private static let acceptance = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Acceptance").standardizedFileURL.path

  /// The program after the year of two bodies, with what another laptop noted, in `a.jsonl`.
  private func year() throws -> Palabre {
    let palabre = try Palabre()
    for (script, journal) in [("year", "a.jsonl"), ("other-laptop", "o.jsonl")] {
      let run = try palabre("run", "\(Self.acceptance)/\(script).palabre", "--journal", journal)
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(try palabre("journal", "merge", "o.jsonl", "--journal", "a.jsonl").code == 0)
    return palabre
  }

  private func meeting() throws -> Palabre {
    let palabre = try Palabre()
    let run = try palabre("run", "-", "--journal", "a.jsonl", input: try Palabre.acceptanceScript())
    #expect(run.code == 0, "\(run.errors)")
    return palabre
  }

  private func load(_ palabre: Palabre, _ journal: String, _ more: String = "", to base: String = "r.sqlite")
    throws -> Palabre.Outcome
  {
    try palabre.shell("$P export sql --journal \(journal) \(more) | sqlite3 -bail \(base)")
  }

  private func ask(_ palabre: Palabre, _ query: String, of base: String = "r.sqlite") throws -> String {
    let told = try palabre.shell("sqlite3 \(base) \"\(query)\"")
    #expect(told.code == 0, "\(told.errors)")
    return told.output
  }

  @Test(
    "All figures of a year are those that statistics, lists and the report say; loaded twice equals loaded once"
  )
  func figures() throws {
    let palabre = try year()
    #expect(try palabre.shell("\(Self.acceptance)/figures.sh $P a.jsonl .").code == 0)
    let first = try load(palabre, "a.jsonl")
    #expect(first.code == 0 && !first.errors.contains("rror"), "\(first.errors)")
    let once = try palabre.shell("sqlite3 r.sqlite .dump | grep -av 'INTO journal'").output
    let checked = try palabre.shell("python3 \(Self.acceptance)/region.py . sqlite3 r.sqlite")
    #expect(checked.code == 0 && checked.output.contains("30 figures"), "\(checked.output)\(checked.errors)")
    #expect(try load(palabre, "a.jsonl").code == 0)
    #expect(try palabre.shell("sqlite3 r.sqlite .dump | grep -av 'INTO journal'").output == once)
    #expect(once.contains("INSERT INTO contribution") && once.contains("CREATE VIEW answers_by_institution"))
  }

  @Test(
    "A vote that settles something by itself is decided, in public a small count stands with the next one")
  func decided() throws {
    let palabre = try Palabre()
    let script = """
      2026-11-22 18:50 /space Conseil
      /session "S" at="2026-11-22 19:00"
      19:00 /open
      /present habitants=28
      19:05 /vote "Un banc ?" for=21 against=6 abstain=1
      19:06 /close force
      """
    #expect(try palabre("run", "-", "--journal", "a.jsonl", input: script).code == 0)
    #expect(try load(palabre, "a.jsonl").code == 0)
    #expect(try ask(palabre, "SELECT sessions, decisions FROM body_figures") == "1|1\n")
    #expect(try load(palabre, "a.jsonl", "--public", to: "p.sqlite").code == 0)
    #expect(
      try ask(palabre, "SELECT choice, hands FROM tally ORDER BY hands", of: "p.sqlite")
        == "against + abstain|7\nfor|21\n")
  }

  @Test(
    "What was erased goes with its words, what was changed follows, and an older copy brings nothing back")
  func erased() throws {
    let palabre = try meeting()
    #expect(try palabre.shell("cp a.jsonl old.jsonl").code == 0)
    #expect(try load(palabre, "a.jsonl").code == 0)
    let said = "FROM contribution WHERE words LIKE '%qui s''en occupe%'"
    #expect(try ask(palabre, "SELECT count(*) \(said)") == "1\n")
    let all = try #require(
      Int(try ask(palabre, "SELECT count(*) FROM contribution").trimmingCharacters(in: .newlines)))
    let record = try palabre.shell(#"grep -m1 'en occupe' a.jsonl | sed 's/{"n":\([0-9]*\),.*/\1/'"#).output
    let number = record.trimmingCharacters(in: .newlines)
    #expect(try palabre("journal", "erase", number, "--yes", "--journal", "a.jsonl").code == 0)
    let change = "/modifier-personne \"M. Petit\" fonction=\"chef d’agence\"\n"
    let changed = try palabre("run", "--journal", "a.jsonl", input: change)
    #expect(changed.code == 0, "\(changed.errors)")
    for journal in ["a.jsonl", "old.jsonl"] {
      #expect(try load(palabre, journal).code == 0)
      #expect(try ask(palabre, "SELECT count(*) \(said)") == "0\n")
      #expect(try ask(palabre, "SELECT count(*) FROM contribution") == "\(all - 1)\n")
      #expect(try ask(palabre, "SELECT capacity FROM person WHERE name = 'M. Petit'") == "chef d’agence\n")
    }
    #expect(try palabre.shell("grep -c 'en occupe' r.sqlite").output == "0\n")
    // Another device that still has it, of an older clock, does not bring it back either.
    let other = try palabre.shell(
      "$P export sql --journal old.jsonl | sed \"s/'$(sqlite3 r.sqlite 'SELECT id FROM journal')'/'other'/g\" | sqlite3 -bail r.sqlite"
    )
    #expect(other.code == 0, "\(other.errors)")
    #expect(try ask(palabre, "SELECT count(*) FROM journal") == "2\n")
    #expect(try ask(palabre, "SELECT count(*) \(said)") == "0\n")
  }

  @Test("Two journals that were merged count once, and what only one of them has stays")
  func several() throws {
    let palabre = try meeting()
    #expect(try palabre("run", "\(Self.acceptance)/world-cafe.palabre", "--journal", "b.jsonl").code == 0)
    for journal in ["a.jsonl", "b.jsonl"] { #expect(try load(palabre, journal).code == 0) }
    let rows =
      "SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM contribution), (SELECT count(*) FROM turn)"
    let apart = try ask(palabre, rows)
    #expect(try palabre("journal", "merge", "a.jsonl", "--journal", "b.jsonl").code == 0)
    for journal in ["b.jsonl", "a.jsonl", "b.jsonl"] {
      #expect(try load(palabre, journal).code == 0)
      #expect(try ask(palabre, rows) == apart)
    }
  }

  @Test("In public nobody stands: names are gone, identifiers join under one key and differ under another")
  func publicly() throws {
    let palabre = try meeting()
    #expect(try palabre("run", "--journal", "a.jsonl", input: "/aussi c1 +3\n").code == 0)
    let text = try palabre("export", "sql", "--public", "--journal", "a.jsonl").output
    for name in ["Diallo", "Nguyen", "Petit", "Ferrand", "Habitante 3", "Habitant 7"] {
      #expect(!text.contains(name), "\(name)")
    }
    let full = try palabre("export", "sql", "--journal", "a.jsonl").output
    let ids = full.matches(of: /'([0-9a-hjkmnp-tv-z]{12})'/).map { String($0.output.1) }
    #expect(ids.count > 50)
    for id in Set(ids) { #expect(!text.contains(id)) }
    #expect(try palabre.shell("stat -c %a .local/share/palabre/export.key").output == "600\n")
    let sessions = "SELECT id FROM session"
    for (base, more) in [("1", ""), ("2", ""), ("3", "--key town.key")] {
      if base == "3" {
        try Data("a key that another town keeps\n".utf8).write(to: palabre.folder.url("town.key"))
      }
      #expect(try load(palabre, "a.jsonl", "--public \(more)", to: base).code == 0)
    }
    #expect(try ask(palabre, sessions, of: "1") == ask(palabre, sessions, of: "2"))
    #expect(try ask(palabre, sessions, of: "1") != ask(palabre, sessions, of: "3"))
    #expect(try ask(palabre, "SELECT count(*) FROM person", of: "1") == "0\n")
    for (column, table) in [
      ("me_too", "contribution"), ("hands", "tally"), ("voters", "vote"), ("came", "presence"),
      ("at_close", "presence"), ("people", "attendance"), ("people", "training_side"),
    ] {
      let few = "SELECT count(*) FROM \(table) WHERE \(column) BETWEEN 1 AND 4"
      #expect(try ask(palabre, few, of: "1") == "0\n", "\(table).\(column)")
    }
    #expect(try ask(palabre, "SELECT count(*) FROM contribution WHERE me_too IS NULL", of: "1") == "1\n")
    #expect(try ask(palabre, "SELECT owed, given, under_study FROM answers_by_body", of: "1") == "5|3|1\n")
    let mixed = try load(palabre, "a.jsonl", to: "1")
    #expect(mixed.code != 0 && mixed.errors.contains("content"), "\(mixed.errors)")
    #expect(try ask(palabre, "SELECT count(*) FROM person", of: "1") == "0\n")
    try Data("short\n".utf8).write(to: palabre.folder.url("short.key"))
    let short = try palabre("export", "sql", "--public", "--key", "short.key", "--journal", "a.jsonl")
    #expect(short.code == 1 && short.output.isEmpty && short.errors.contains("16"))
    // What is no key is refused as such: a journal, a table, a list of lines, a large file.
    _ = try palabre.shell(
      "printf 'first of two lines\\nsecond of two lines\\n' > lines; printf '{\"a\": \"0123456789abcdef\"}' > data; head -c 9000 /dev/zero | tr '\\0' a > large; head -n 1 a.jsonl > line"
    )
    for name in ["a.jsonl", "lines", "data", "large", "line"] {
      let refused = try palabre("export", "sql", "--public", "--key", name, "--journal", "a.jsonl")
      #expect(
        refused.code == 1 && refused.output.isEmpty && refused.errors.contains("no key"),
        "\(name): \(refused.errors)")
    }
  }

  @Test("Hostile words stay words")
  func hostile() throws {
    let palabre = try meeting()
    let words = #"'); DROP TABLE session; -- \\ \! :x '' .quit"#
    let run = try palabre(
      "run", "--journal", "a.jsonl", input: "/espace \"\(words)\"\n/objet \".shell touch here\"\n")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try load(palabre, "a.jsonl").code == 0)
    #expect(try ask(palabre, "SELECT count(*) FROM session") == "1\n")
    #expect(try ask(palabre, "SELECT name FROM body").contains("DROP TABLE session; --"))
    #expect(!FileManager.default.fileExists(atPath: palabre.folder.url("here").path))
  }

  @Test("The report of a database, in both languages; without one, or without SQLite, a clear word")
  func report() throws {
    let palabre = try meeting()
    #expect(try load(palabre, "a.jsonl").code == 0)
    let french = try palabre("report", "--db", "r.sqlite", "--language", "fr")
    #expect(french.code == 0, "\(french.errors)")
    #expect(
      french.output.contains("Réponses par institution") && french.output.contains("80"),
      "\(french.output)")
    let english = try palabre("report", "--db", "r.sqlite", "--language", "en").output
    #expect(english.contains("Balance by group") && english.contains("×10.18"), "\(english)")
    #expect(try palabre("report", "--db", "nowhere").code == 1)
    let journal = try palabre("report", "--db", "a.jsonl", "--language", "en")
    #expect(journal.code == 1 && journal.errors.contains("export sql"))
    let without = try palabre.shell("PATH=/nowhere $P report --db r.sqlite --language en")
    #expect(without.code == 1 && without.errors.contains("apt-get install sqlite3"))
    #expect(try palabre("export", "sql", "--session", "14", "--journal", "a.jsonl").code == 2)
  }
}
