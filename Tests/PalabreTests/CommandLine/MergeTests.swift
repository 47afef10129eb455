import Foundation
import Testing

@Suite("palabre journal merge, follow, repair")
struct MergeCommandTests {
  static let start = "/espace \"Conseil\"\n/personne \"Mme Diallo\" collège=habitants\n"

  @Test("A copy that went on is merged, what both changed is named, and the records are told")
  func merge() throws {
    let palabre = try Palabre()
    #expect(try palabre("run", "--journal", "a.jsonl", input: Self.start).code == 0)
    #expect(try palabre.shell("cp a.jsonl b.jsonl").code == 0)
    let names = ["a.jsonl": "Mme Fatou Diallo", "b.jsonl": "Mme Diallo-Roy"]
    for (journal, name) in names {
      let line = "/modifier-personne \"Mme Diallo\" nom=\"\(name)\"\n"
      #expect(try palabre("run", "--journal", journal, input: line).code == 0)
    }
    let merged = try palabre("journal", "merge", "b.jsonl", "--journal", "a.jsonl", "--language", "fr")
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(
      merged.output == "1 enregistrement ajouté\n1 désaccord à régler\u{A0}: écran Historique (Alt-9)\n")
    let again = try palabre("journal", "merge", "b.jsonl", "--journal", "a.jsonl", "--language", "en")
    #expect(again.output == "0 records added\n1 conflict to settle: History screen (Alt-9)\n")
    #expect(try palabre("journal", "verify", "--journal", "a.jsonl").code == 0)
    let info = try palabre("journal", "info", "--journal", "a.jsonl", "--language", "en").output
    #expect(info.contains("fork") && info.contains("merged") && info.contains("conflicts"))
    let lines = try palabre("journal", "follow", "--once", "--journal", "a.jsonl", "--language", "en").output
    #expect(lines.split(separator: "\n").last?.contains("journal.merged") == true)
    #expect(lines.contains("Person renamed: Mme Fatou Diallo"))
    let absent = try palabre("journal", "merge", "nowhere.jsonl", "--journal", "a.jsonl")
    #expect(absent.code == 1 && absent.errors.contains("nowhere.jsonl"), "\(absent.errors)")
  }

  @Test(
    "A damaged record is put back from a copy; without one, what is damaged is named and the rest is read")
  func repair() throws {
    let palabre = try Palabre()
    #expect(try palabre("run", "--journal", "a.jsonl", input: Self.start).code == 0)
    #expect(try palabre.shell("cp a.jsonl copy.jsonl && sed -i 's/Conseil/Consail/' a.jsonl").code == 0)
    let verdict = try palabre("journal", "verify", "--journal", "a.jsonl", "--language", "en")
    #expect(verdict.code == 1 && verdict.output.contains("damaged bytes"))
    let alone = try palabre("journal", "repair", "--journal", "a.jsonl", "--language", "en")
    #expect(alone.code == 1 && alone.output.hasSuffix("0 defects repaired, 2 remaining\n"), "\(alone.output)")
    let repaired = try palabre("journal", "repair", "copy.jsonl", "--journal", "a.jsonl", "--language", "en")
    #expect(
      repaired.code == 0 && repaired.output.hasSuffix("2 defects repaired, 0 remaining\n"),
      "\(repaired.output)")
    #expect(try palabre.shell("$P list spaces --journal a.jsonl").output.contains("Conseil"))
    #expect(try palabre("journal", "verify", "--journal", "a.jsonl").code == 0)
    #expect(try palabre.shell("ls a.peers").output.isEmpty)
  }

  @Test("From inside the program: the notes of a copy are taken in; a journal without its peers says so")
  func inside() throws {
    let palabre = try Palabre()
    let meeting =
      Self.start + """
        /séance "S1" le="2026-11-22 19:00"
        /point "P" 5
        2026-11-22 19:00 /ouvrir
        /suivant

        """
    #expect(try palabre("run", "--journal", "a.jsonl", input: meeting).code == 0)
    #expect(try palabre.shell("cp a.jsonl b.jsonl").code == 0)
    #expect(
      try palabre("run", "--journal", "a.jsonl", input: "2026-11-22 19:05 Diallo: du premier\n").code == 0)
    #expect(
      try palabre("run", "--journal", "b.jsonl", input: "2026-11-22 19:06 Diallo: du second\n").code == 0)
    let run = try palabre(
      "open", "a.jsonl", "--linear", "--language", "fr", input: "/fusionner b.jsonl\n")
    #expect(run.output.contains("2 enregistrements ajoutés"), "\(run.output)\(run.errors)")
    let list = try palabre("list", "contributions", "--journal", "a.jsonl").output
    #expect(list.contains("du premier") && list.contains("du second"))
    let labels = try #require(
      try palabre("list", "contributions", "--json", "--journal", "a.jsonl").json()
        as? [[String: Any]])
    let first = labels.first { $0["text"] as? String == "du premier" }
    let second = labels.first { $0["text"] as? String == "du second" }
    #expect(
      first?["id"] as? String == "c1" && (second?["id"] as? String)?.hasPrefix("c1-") == true, "\(labels)")
    #expect(try palabre.shell("mkdir stick && cp a.jsonl stick/").code == 0)
    let alone = try palabre("open", "stick/a.jsonl", "--linear", "--language", "fr", input: "\n")
    #expect(alone.output.contains("ne sont plus là"), "\(alone.output)")
  }
}
