import Foundation
import TestSupport
import Testing

/// What another laptop changes of a meeting that was closed: listed with what was, agreed to one by one or all at once.
@Suite("Changes of another laptop, and what was")
struct AgreeTests {
  private static let held = """
    /space C
    /organisation Ville college=commune
    /person Roy college=residents
    /person Ada college=residents
    /subject Éclairage scale=quartier level=concertation
    /session S1 at="2026-11-22 19:00" until=20:00 place="Salle A"
    /item P 5
    2026-11-22 19:00 /open
    /present residents=10
    /next
    2026-11-22 19:05 Roy: le jardin
    2026-11-22 19:06 Ada: le banc
    2026-11-22 19:07 + Ada: une lampe
    2026-11-22 19:10 /vote "On y va ?" for=8 against=1
    2026-11-22 19:11 = On y va
    2026-11-22 19:12 > Roy: un devis, 2027-01-15
    2026-11-22 20:00 /close force

    """

  /// A line on the other laptop, what the list says of it in both languages, and what was.
  private struct Change {
    var line: String
    var french: String
    var english: String
  }

  private static let changes = [
    Change(
      line: #"/edit c1 "le grand jardin""#,
      french: "c1 reformulée : le grand jardin (jusqu’ici : c1 contribution · Roy : le jardin)",
      english: "c1 reworded: le grand jardin (so far: c1 contribution · Roy: le jardin)"),
    Change(
      line: "/speaker c2 Roy", french: "c2, dite par : Roy (jusqu’ici : c2 contribution · Ada : le banc)",
      english: "c2, speaker: Roy (so far: c2 contribution · Ada: le banc)"),
    Change(
      line: "/kind c2 question", french: "c2, genre : question (jusqu’ici : c2 contribution · Ada : le banc)",
      english: "c2, kind: question (so far: c2 contribution · Ada: le banc)"),
    Change(
      line: "/delete c3",
      french: "Contribution supprimée : c3 (jusqu’ici : c3 proposition · Ada : une lampe)",
      english: "Contribution deleted: c3 (so far: c3 proposal · Ada: une lampe)"),
    Change(
      line: "/correct-vote v1 for=7",
      french:
        "v1 corrigé : On y va ? (pour 7, contre 1, abstention 0) (jusqu’ici : v1 vote : On y va ? (pour 8, contre 1, abstention 0))",
      english:
        "v1 corrected: On y va ? (for 7, against 1, abstention 0) (so far: v1 vote: On y va ? (for 8, against 1, abstention 0))"
    ),
    Change(
      line: #"/reword d1 "On y va demain""#,
      french: "Décision reformulée : d1 On y va demain (jusqu’ici : d1 décision : On y va)",
      english: "Decision reworded: d1 On y va demain (so far: d1 decision: On y va)"),
    Change(
      line: #"/change-commitment e1 what="deux devis""#,
      french: "e1 reformulé : deux devis (jusqu’ici : e1 engagement · Roy : un devis, 15 janv. 2027)",
      english: "e1 reworded: deux devis (so far: e1 action · Roy: un devis, 15 Jan 2027)"),
    Change(
      line: "/change-commitment e1 who=Ada",
      french: "e1, pris par : Ada (jusqu’ici : e1 engagement · Roy : un devis, 15 janv. 2027)",
      english: "e1, owner: Ada (so far: e1 action · Roy: un devis, 15 Jan 2027)"),
    Change(
      line: #"/change-item P title="Le point""#,
      french: "Point renommé : Le point (jusqu’ici : Point ajouté : P, 5 min)",
      english: "Item renamed: Le point (so far: Item added: P, 5 min)"),
    Change(
      line: #"/change-session title="Séance une""#,
      french: "Séance renommée : Séance une (jusqu’ici : Séance renommée : S1)",
      english: "Meeting renamed: Séance une (so far: Meeting renamed: S1)"),
    Change(
      line: #"/change-session place="Salle B""#,
      french: "lieu : Salle B (jusqu’ici : S1, lieu : Salle A)",
      english: "place: Salle B (so far: S1, place: Salle A)"),
    Change(
      line: "/extend 20:30", french: "fin : 22 nov. 2026 20:30 (jusqu’ici : S1, fin : 22 nov. 2026 20:00)",
      english: "end: 22 Nov 2026 20:30 (so far: S1, end: 22 Nov 2026 20:00)"),
    Change(
      line: #"/change-person Roy name="M. Roy""#,
      french: "Personne renommée : M. Roy (jusqu’ici : Personne ajoutée : Roy (habitants))",
      english: "Person renamed: M. Roy (so far: Person added: Roy (residents))"),
    Change(
      line: "/change-organisation Ville name=Mairie",
      french: "Organisme renommé : Mairie (jusqu’ici : Organisme ajouté : Ville (commune))",
      english: "Organisation renamed: Mairie (so far: Organisation added: Ville (municipality))"),
    Change(
      line: #"/change-topic Éclairage title="La lumière""#,
      french: "Objet renommé : La lumière (jusqu’ici : Objet ajouté : Éclairage)",
      english: "Topic renamed: La lumière (so far: Topic added: Éclairage)"),
    Change(
      line: "/signatory chair Ada", french: "présidence : Ada (jusqu’ici : rien)",
      english: "chair: Ada (so far: nothing)"),
    Change(
      line: "/me-too c1 3", french: "c1, moi aussi : 3 (jusqu’ici : c1 contribution · Roy : le jardin)",
      english: "c1, me too: 3 (so far: c1 contribution · Roy: le jardin)"),
    Change(
      line: "/join Ada Roy",
      french: "Deux entrées, une personne : Roy (jusqu’ici : Personne ajoutée : Ada (habitants))",
      english: "Two entries, one person: Roy (so far: Person added: Ada (residents))"),
  ]

  /// A laptop with the meeting, into whose journal the changes of another one were merged.
  private func merged() throws -> Palabre {
    let palabre = try Palabre()
    try #require(palabre("run", "--journal", "a.jsonl", input: Self.held).code == 0)
    try #require(palabre.shell("cp a.jsonl b.jsonl").code == 0)
    for change in Self.changes {
      let done = try palabre("run", "--journal", "b.jsonl", input: change.line + "\n")
      #expect(done.code == 0, "\(change.line): \(done.errors)")
    }
    #expect(try palabre("journal", "merge", "b.jsonl", "--journal", "a.jsonl").code == 1)
    return palabre
  }

  private func asked(_ palabre: Palabre, _ language: String) throws -> [String] {
    plain(try palabre("journal", "asked", "--journal", "a.jsonl", "--language", language).output)
      .split(separator: "\n").map(String.init)
  }

  /// With plain blanks.
  private func plain(_ text: String) -> String {
    String(text.map { $0.isWhitespace && !$0.isNewline ? " " : $0 })
  }

  private static let papers =
    "$P list contributions --journal a.jsonl; $P list commitments --journal a.jsonl; $P list people --journal a.jsonl; $P publish S --as releve --journal a.jsonl | grep -v 'Record of the dialogue'"

  @Test(
    "Every sort of change is listed with what was, in both languages, on paper, by lines and on the screen")
  func list() throws {
    let palabre = try merged()
    let (french, english) = (try asked(palabre, "fr"), try asked(palabre, "en"))
    #expect(french.count == Self.changes.count && english.count == Self.changes.count)
    let lines = plain(
      try palabre(
        "open", "a.jsonl", "--linear", "--language", "fr", input: "/accord\n\n/quitter\n"
      ).output)
    for change in Self.changes {
      #expect(
        french.contains { $0.contains(change.french) }, "\(change.french)\n\(french.joined(separator: "\n"))")
      #expect(
        english.contains { $0.contains(change.english) },
        "\(change.english)\n\(english.joined(separator: "\n"))")
      #expect(lines.contains(change.french), "\(lines)")
    }
  }

  @Test("Agreed to one by one each counts alone, refused ones never; what is left goes on waiting")
  func oneByOne() throws {
    let palabre = try merged()
    var before = try palabre.shell(Self.papers).output
    var waiting = try asked(palabre, "en")
    #expect(!before.contains("le grand jardin"))
    for (place, change) in Self.changes.enumerated() where !change.line.hasPrefix("/join") {
      // What was is told by the names of today, which what was agreed to before may have changed.
      let asked = try #require(change.english.firstMatch(of: /^(.+?) \(so far/)?.1)
      let line = try #require(waiting.first { $0.contains(asked) }, "\(change.line)")
      let name = try #require(line.split(separator: " ").first.map(String.init))
      let isRefused = place == 2
      let done =
        isRefused
        ? try palabre("journal", "refuse", name, "--journal", "a.jsonl")
        : try palabre("journal", "agree", name, "--yes", "--journal", "a.jsonl")
      #expect(done.code == 0, "\(change.line): \(done)")
      let left = try self.asked(palabre, "en")
      #expect(left.count == waiting.count - 1, "\(change.line): \(left)")
      waiting = left
      let after = try palabre.shell(Self.papers).output
      if isRefused { #expect(after == before) }
      before = after
    }
    for text in ["le grand jardin", "deux devis", "On y va demain", "M. Roy", "7"] {
      #expect(before.contains(text), "\(text): \(before)")
    }
    #expect(!before.contains("une lampe") && !before.contains("question"))
    #expect(waiting.count == 1 && waiting[0].contains("Two entries, one person"))
    #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
  }

  @Test(
    "All are agreed to at once, on the command line and by one line of the screen's list, with the same end")
  func all() throws {
    let (palabre, other) = (try merged(), try merged())
    #expect(try palabre("journal", "agree", "--yes", "--journal", "a.jsonl").code == 0)
    let said = try other(
      "open", "a.jsonl", "--linear", "--language", "fr", input: "/accord\ntout\noui\n/quitter\n")
    #expect(said.code == 0, "\(said)")
    for laptop in [palabre, other] {
      #expect(try asked(laptop, "fr").isEmpty)
      #expect(try laptop("journal", "verify", "a.jsonl").code == 0)
    }
    let papers = try palabre.shell(Self.papers).output
    #expect(papers == (try other.shell(Self.papers).output))
    #expect(papers.contains("le grand jardin") && !papers.contains("une lampe"))
    // Whoever changed it sees the same.
    let theirs = try palabre.shell(Self.papers.replacing("a.jsonl", with: "b.jsonl")).output
    #expect(theirs == papers)
  }

  @Test(
    "Notes of another laptop are filed, alone and from one to another, by the numbers that the screen shows")
  func marks() throws {
    let palabre = try Palabre()
    let café = """
      /space C kind=workshop
      /session S1 at="2026-11-22 19:00"
      /item P 5
      2026-11-22 19:00 /open
      /next

      """
    try #require(palabre("run", "--journal", "a.jsonl", input: café).code == 0)
    try #require(palabre.shell("cp a.jsonl b.jsonl").code == 0)
    _ = try palabre("run", "--journal", "a.jsonl", input: "un\ndeux\n")
    _ = try palabre("run", "--journal", "b.jsonl", input: "trois\nquatre\ncinq\n")
    try #require(palabre("journal", "merge", "b.jsonl", "--journal", "a.jsonl").code == 0)
    let table = try palabre("list", "contributions", "--journal", "a.jsonl").output
    let marked = table.split(separator: "\n").compactMap { line -> String? in
      line.split(separator: " ").first.map(String.init).flatMap { $0.contains("-") ? $0 : nil }
    }
    try #require(marked.count == 3, "\(table)")
    let filed = try palabre(
      "run", "--journal", "a.jsonl",
      input: """
        /file-under topic="Bancs" \(marked[0])
        /file-under topic="Eau" \(marked[1])-\(marked[2])
        /file-under topic="Sable" c1-c2

        """)
    #expect(filed.code == 0, "\(filed.errors)")
    let json = try palabre("list", "contributions", "--json", "--journal", "a.jsonl").output
    for (label, theme) in [
      (marked[0], "Bancs"), (marked[1], "Eau"), (marked[2], "Eau"), ("c1", "Sable"), ("c2", "Sable"),
    ] {
      let row = json.split(separator: "\n").first { $0.contains("\"id\":\"\(label)\"") }
      #expect(row?.contains("\"themes\":[\"\(theme)\"]") == true, "\(label): \(json)")
    }
  }
}
