import Foundation
import Testing

@Suite("palabre run")
struct RunTests {
  @Test("A bad line says where and what was expected; the lines before it are kept")
  func badLine() throws {
    let palabre = try Palabre()
    let script = "/space \"Mail\"\n# a comment\n\n/space Autre kind=xyz\n/space Encore\n"
    try Data(script.utf8).write(to: palabre.folder.url("bad.palabre"))
    let run = try palabre("run", "bad.palabre", "--journal", "a.jsonl")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("bad.palabre:4:19: "), "\(run.errors)")
    #expect(run.errors.contains("Possible: citizens’ council"))
    let spaces = try #require(
      try palabre("list", "spaces", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(spaces.compactMap { $0["name"] as? String } == ["Mail"])
  }

  @Test("A refused line gives both numbers and its place")
  func refusedLine() throws {
    let palabre = try Palabre()
    let script = """
      /space Mail
      /session "Une" at="2026-11-22 19:00"
      2026-11-22 19:00 /open
      /present habitants=3
      /next
      """
    let run = try palabre("run", "--journal", "a.jsonl", input: script + "\n/vote Oui for=habitants:5\n")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("stdin:5:1: "), "\(run.errors)")
    let again = try palabre(
      "run", "--journal", "a.jsonl",
      input: "2026-11-22 19:05 /choix \"Où ?\" choix=A choix=B secret bulletins=5 A=4 B=3\n")
    #expect(again.errors.hasPrefix("stdin:1:18: "), "\(again.errors)")
    #expect(again.errors.contains("7") && again.errors.contains("5 "))
  }

  @Test("Lines that are durable are acknowledged by number, comments are not; a closed descriptor is named")
  func acknowledge() throws {
    let palabre = try Palabre()
    try Data("# a comment\n/space Mail\n\n/space Encore\n".utf8).write(to: palabre.folder.url("s.palabre"))
    #expect(try palabre.shell("$P run s.palabre --journal a.jsonl --acknowledge 9 9>&1").output == "2\n4\n")
    // The lowest number that is free would be the journal's.
    let closed = try palabre.shell("$P run s.palabre --journal b.jsonl --acknowledge 3 3>&-")
    #expect(closed.code == 1)
    #expect(closed.errors.contains("palabre: --acknowledge 3: "), "\(closed.errors)")
  }

  @Test("A script that is not there is named")
  func missingScript() throws {
    let run = try Palabre()("run", "none.palabre", "--journal", "a.jsonl")
    #expect(run.code == 1)
    #expect(run.errors.contains("none.palabre"))
  }

  @Test("The script of the demonstration runs whole and stops in the middle of a session")
  func demonstration() throws {
    let palabre = try Palabre()
    let script = try palabre("demo", "--script").output
    let run = try palabre("run", "-", "--journal", "d.jsonl", input: script)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try palabre("journal", "verify", "d.jsonl").code == 0)
    let sessions = try #require(
      try palabre("list", "sessions", "--journal", "d.jsonl", "--json").json() as? [[String: Any]])
    #expect(sessions.compactMap { $0["state"] as? String } == ["closed", "closed", "open"])
    let people = try #require(
      try palabre("list", "people", "--journal", "d.jsonl", "--json").json() as? [[String: Any]])
    #expect(people.count >= 12)
    let commitments = try #require(
      try palabre("list", "commitments", "--journal", "d.jsonl", "--json").json() as? [[String: Any]])
    #expect(Set(commitments.compactMap { $0["state"] as? String }).isSuperset(of: ["done", "open"]))
    #expect(commitments.contains { $0["late"] as? Bool == true })
  }

  private static let meeting = """
    2026-11-20 10:00 /space "C"
    /person "M. Dino" college=bailleurs
    /person "Mme Ada" college=habitants
    /session "S1" at="2026-11-22 19:00"
    /item "P" 5
    2026-11-22 19:00 /open
    /present habitants=10
    /next

    """

  @Test("A weekday said on that day is the next one; a date of the past is told, and refused by --strict")
  func dates() throws {
    let palabre = try Palabre()
    let lines = "> Dino: réparer le mât, pour dimanche\n> Dino: réparer le banc, 15/12/2025\n"
    let run = try palabre("run", "--journal", "a.jsonl", input: Self.meeting + lines)
    #expect(
      run.code == 0 && run.errors.contains("stdin:10: note: day in the past: Monday 15 December 2025"),
      "\(run.errors)")
    let made = try #require(
      try palabre("list", "commitments", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(made.compactMap { $0["due"] as? String }.sorted() == ["2025-12-15", "2026-11-29"])
    let strict = try palabre("run", "--strict", "--journal", "b.jsonl", input: Self.meeting + lines)
    #expect(strict.code == 1 && strict.errors.contains("stdin:10:1: "), "\(strict.errors)")
  }

  @Test("One group is counted once in one choice")
  func countedTwice() throws {
    let run = try Palabre()(
      "run", "--journal", "a.jsonl", input: Self.meeting + "/vote Q for=habitants:5,habitants:5\n")
    #expect(run.code == 1 && run.errors.contains("stdin:9:"), "\(run.errors)")
  }

  @Test("A contribution for an item that the agenda has not is told with its line and column")
  func unknownItem() throws {
    let palabre = try Palabre()
    _ = try palabre("run", "--journal", "a.jsonl", input: Self.meeting)
    try Data("texte;point\nBonjour;Parkings et éclairage\nBonsoir;P\n".utf8).write(
      to: palabre.folder.url("in.csv"))
    let run = try palabre("import", "contributions", "in.csv", "--session", "S1", "--journal", "a.jsonl")
    #expect(run.code == 0 && run.errors.contains("in.csv:2:9: "), "\(run.errors)")
    #expect(!run.errors.contains("in.csv:3"))
  }

  @Test(
    "A slip in a name and two names put words into nobody's mouth; the list says that it is open who spoke")
  func nearMissName() throws {
    let palabre = try Palabre()
    let script =
      Self.meeting + "/person \"M. Bruno\" college=habitants\n/floor Ada\n"
      + "Brunno: pas d'accord\nBruno, Ada : d'accord\nHoraire: 18 h\n"
    let run = try palabre("run", "--journal", "a.jsonl", input: script)
    #expect(run.code == 0 && run.errors.contains("stdin:11: note: who? “Brunno”"), "\(run.errors)")
    let said = try #require(
      try palabre("list", "contributions", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(said.map { $0["speaker"] as? String } == [nil, nil, "Mme Ada"])
    #expect(said.map { $0["speaker_open"] as? Bool } == [true, true, nil])
    #expect(try palabre("list", "contributions", "--journal", "a.jsonl").output.contains("who?"))
    #expect(
      try palabre("publish", "S1", "--as", "compte-rendu", "--journal", "a.jsonl").output.contains("**who?**")
    )
  }

  @Test("A non-breaking hyphen in a name is the hyphen that is typed")
  func hyphen() throws {
    let palabre = try Palabre()
    let script =
      Self.meeting + "/person \"Jean\u{2011}Marc\" college=habitants\n/floor Ada\nJean-Marc: bonjour\n"
    #expect(try palabre("run", "--journal", "a.jsonl", input: script).code == 0)
    let said = try #require(
      try palabre("list", "contributions", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    #expect(said.map { $0["speaker"] as? String } == ["Jean\u{2011}Marc"])
    #expect(said.map { $0["text"] as? String } == ["bonjour"])
  }

  @Test("An end before the start, and a hall that closes before the end, are refused")
  func sessionHours() throws {
    let palabre = try Palabre()
    for hours in ["until=18:00", "until=20:30 closing=20:15", "until=19:00"] {
      let run = try palabre(
        "run", "--journal", "a.jsonl",
        input: "2026-11-12 10:00 /space \"C \(hours)\"\n/session \"A\" at=\"2026-11-22 19:00\" \(hours)\n")
      #expect(run.code == 1 && run.errors.hasPrefix("stdin:2:"), "\(hours): \(run.errors)")
    }
  }

  @Test(
    "Scripts and lines of linear mode are read in their encoding; a byte that is no letter is named with its place, and never written",
    arguments: ["windows-1252", "utf-16", "utf-8"])
  func encodings(encoding: String) throws {
    let palabre = try Palabre()
    try #require(
      palabre(
        "run", "--journal", "j.jsonl",
        input: "/space A\n/session S at=\"2026-11-22 19:00\"\n2026-11-22 19:00 /open\n"
      ).code
        == 0)
    let line = "L’école du Cœur coûte 500 €, N’Guyen"
    let bytes: Data? =
      switch encoding {
      case "windows-1252": (line + "\n").data(using: .windowsCP1252)
      case "utf-16": (line + "\n").data(using: .utf16)
      default: Data((line + "\n").utf8)
      }
    try #require(bytes).write(to: palabre.folder.url("in.txt"))
    #expect(try palabre.shell("$P run in.txt --journal j.jsonl").code == 0)
    #expect(try palabre.shell("$P open j.jsonl --linear --language en < in.txt").code == 0)
    let said = try palabre("export", "contributions", "--journal", "j.jsonl").output
    #expect(said.components(separatedBy: line).count == 3, "\(said)")
    #expect(try palabre("journal", "verify", "j.jsonl").code == 0)
  }

  @Test("A stray byte in a script keeps all of it out; in linear mode it keeps its line out")
  func strayByte() throws {
    let palabre = try Palabre()
    try #require(
      palabre(
        "run", "--journal", "j.jsonl",
        input: "/space A\n/session S at=\"2026-11-22 19:00\"\n2026-11-22 19:00 /open\n"
      ).code
        == 0)
    var bytes = Data("Première idée, déjà notée\nÀ côté : le caf".utf8)
    bytes.append(0x81)
    bytes.append(contentsOf: Data(" été\nDernière idée\n".utf8))
    try bytes.write(to: palabre.folder.url("in.txt"))
    let run = try palabre.shell("$P run in.txt --journal j.jsonl --language en")
    #expect(run.code != 0 && run.errors.contains("in.txt:2:16: the byte 0x81"), "\(run.errors)")
    #expect(try !palabre("export", "contributions", "--journal", "j.jsonl").output.contains("Première"))
    let linear = try palabre.shell("$P open j.jsonl --linear --language en < in.txt")
    #expect((linear.errors + linear.output).contains("stdin:2:16: "), "\(linear.errors)")
    let said = try palabre("export", "contributions", "--journal", "j.jsonl").output
    #expect(said.contains("Première") && said.contains("Dernière") && !said.contains("le caf"))
    let lost = Data([0xEF, 0xBF, 0xBD])
    #expect(try Data(contentsOf: palabre.folder.url("j.jsonl")).range(of: lost) == nil)
  }

  @Test(
    "e1 of an earlier meeting of the body is found and told, by --strict too; of several it is asked which")
  func earlierNumbers() throws {
    let palabre = try Palabre()
    func meeting(_ number: Int, _ lines: String) -> String {
      """
      /session "S\(number)" at="2026-11-\(10 + number) 19:00" until=20:30
      2026-11-\(10 + number) 19:00 /open
      \(lines)
      """
    }
    let first =
      "2026-11-01 10:00 /space Mail\n/organisation Ville college=municipality\n"
      + meeting(1, "> Ville: un banc, by 15/12\n/close\n")
    let second = meeting(2, "/progress e1 done\n> Ville: une rampe\n/close\n")
    let run = try palabre("run", "--strict", "--journal", "a.jsonl", input: first + second)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("e1 of “S1”: un banc") && run.errors.contains("no date"), "\(run.errors)")
    #expect(try states(palabre) == ["done", "open"])
    let record = try palabre("publish", "S2", "--as", "releve", "--journal", "a.jsonl").output
    #expect(record.contains("| e1 | Ville | une rampe | no date |"), "\(record)")
    let refused = try palabre(
      "run", "--journal", "a.jsonl", input: "2026-11-12 21:00 " + meeting(3, "/progress e1 done\n"))
    #expect(refused.code == 1 && refused.errors.contains("S1/e1, S2/e1"), "\(refused.errors)")
    #expect(try states(palabre) == ["done", "open"])
  }

  @Test(
    "What only the screen does is refused in a script with the command that does it; what only shows is told")
  func onlyOnScreen() throws {
    let palabre = try Palabre()
    let start = "/space Mail\n/person \"Mme Ada\" college=habitants\n"
    let shown = try palabre(
      "run", "--journal", "a.jsonl", "--language", "en", input: start + "/rules\n/space B\n")
    #expect(shown.code == 0 && shown.errors.contains("stdin:3: note: /rules only shows"), "\(shown.errors)")
    for (line, word) in [
      ("/oublier \"Mme Ada\"", "/forget cannot be done in a script: palabre journal erase --words does it."),
      ("/fusionner b.jsonl", "palabre journal merge"), ("/importer personnes l.csv", "palabre import"),
      ("/répétition", "cannot be done in a script"), ("/échanger cle", "palabre sync"),
    ] {
      let run = try palabre("run", "--journal", "a.jsonl", "--language", "en", input: line + "\n")
      #expect(
        run.code == 1 && run.errors.hasPrefix("stdin:1:1: ") && run.errors.contains(word), "\(run.errors)")
    }
    #expect(try palabre("list", "people", "--journal", "a.jsonl").output.contains("Ada"))
  }

  private func states(_ palabre: Palabre) throws -> [String] {
    let list = try palabre("list", "commitments", "--journal", "a.jsonl", "--json").json() as? [[String: Any]]
    return (list ?? []).compactMap { $0["state"] as? String }
  }
}
