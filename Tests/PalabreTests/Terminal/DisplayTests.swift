import Foundation
import TestSupport
import Testing

@Suite("The room's screen in a terminal of its own", .serialized)
struct DisplayTests {
  /// A meeting in progress: a point of an hour, somebody speaking, somebody waiting.
  static let opening = """
    /space "Conseil citoyen des Oliviers"
    /person "Mme Diallo" college=habitants
    /person "M. Roy" college=habitants
    /session "Séance 1" at="tomorrow 19:00" until=21:00
    /item "Jardin" 60
    /open
    /present habitants=12 bailleurs=1
    /next

    """

  static func start(
    _ palabre: Palabre, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    locale: String = "C.UTF-8",
    variables: [String: String] = [:]
  ) throws -> TmuxSession {
    let environment = [
      "HOME": palabre.folder.path, "TZ": "Europe/Paris", "LC_ALL": locale, "TERM": "tmux-256color",
      "PALABRE_JOURNAL": palabre.folder.url("j.jsonl").path, "TMPDIR": palabre.folder.path,
    ].merging(variables) { $1 }
    return try TmuxSession(
      [Palabre.executable, "display", "--language", "fr"] + arguments, columns: columns, rows: rows,
      environment: environment, folder: palabre.folder.path)
  }

  /// Adds to the journal as the facilitator's program does.
  static func run(_ script: String, in palabre: Palabre, journal: String = "j.jsonl") throws {
    let outcome = try palabre(
      "run", "-", "--journal", palabre.folder.url(journal).path, "--language", "en", input: script)
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  @Test(
    "A meeting is followed from the waiting screen to the end", arguments: [(80, 24), (200, 60), (40, 10)])
  func meeting(columns: Int, rows: Int) throws {
    let palabre = try Palabre()
    let lines = DisplayTests.opening.split(separator: "\n")
    try DisplayTests.run(lines.prefix(5).joined(separator: "\n"), in: palabre)
    let room = try DisplayTests.start(palabre, columns: columns, rows: rows)
    try room.wait(for: "Jardin")
    try DisplayTests.run(lines.dropFirst(5).joined(separator: "\n"), in: palabre)
    try room.wait(for: "sur 60′")
    try room.wait(for: "Personne n’a la parole")
    try DisplayTests.run("/floor Diallo\n/queue Roy\n", in: palabre)
    try room.wait(for: "habitants")
    try room.wait(for: "Ensuite")
    try DisplayTests.run("/yield\n> Roy: relever les pannes, 15/12\n/readback\n", in: palabre)
    try room.wait(for: "Nos engagements")
    try DisplayTests.run("/suspend\n", in: palabre)
    try room.wait(for: "the break") {
      !$0.contains("Nos engagements") && $0.contains("Oliviers") == (columns > 40)
    }
    try DisplayTests.run("/resume\n/close force\n", in: palabre)
    // On a large screen these words are in letters of blocks.
    try room.resize(columns: 40, rows: 10)
    try room.wait(for: "Séance close à")
    try room.press("q")
    try room.waitForState("the end of the program") { $0.isDead && !$0.isAlternate }
  }

  @Test(
    "What the facilitator reads aloud is shown for as long as it is in view; held, it stays; nothing is left behind"
  )
  func follows() throws {
    let palabre = try Palabre()
    try DisplayTests.run(
      DisplayTests.opening + "/configure rule=\"Une personne parle à la fois\"\n", in: palabre)
    let room = try DisplayTests.start(palabre)
    try room.wait(for: "sur 60′")
    let desk = try MeetingByKeysTests.start(palabre, "--language", "fr", columns: 100, rows: 30)
    try desk.wait(for: "Jardin")
    try desk.type("/règles")
    try desk.press("Enter")
    try room.wait(for: "the rules") { $0.contains("Une personne parle") && !$0.contains("sur 60′") }
    try desk.press("Escape")
    try room.wait(for: "sur 60′")
    try desk.press("M-e")
    try desk.wait(for: "SALLE FIGÉE")
    try desk.type("/floor Diallo")
    try desk.press("Enter")
    try desk.wait(for: "▶ Mme Diallo")
    let asked = palabre.folder.url("j.jsonl.room").path
    #expect(try !room.screen().contains("Diallo") && FileManager.default.fileExists(atPath: asked))
    try desk.press("M-e")
    try room.wait(for: "Diallo")
    try desk.press("C-q", "Right", "Enter")
    try desk.waitForState("the end of the program") { $0.isDead }
    #expect(!FileManager.default.fileExists(atPath: asked))
  }

  @Test("Nothing is written: not a byte, not a time, not even where writing is not allowed")
  func readOnly() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let path = palabre.folder.url("j.jsonl").path
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    let before = try state(of: palabre)
    let room = try DisplayTests.start(palabre)
    try room.wait(for: "sur 60′")
    let descriptors = "/proc/\(try room.state().process)/fd"
    for name in try FileManager.default.contentsOfDirectory(atPath: descriptors) {
      let file = try? FileManager.default.destinationOfSymbolicLink(atPath: descriptors + "/" + name)
      guard file?.contains("j.jsonl") == true else { continue }
      let flags = try String(contentsOfFile: descriptors + "info/" + name, encoding: .utf8)
      // fdinfo gives the flags of open(2) in octal; the last digit is the access mode, 0 for reading alone.
      let mode = flags.split(separator: "\n").first { $0.hasPrefix("flags:") }?.last
      #expect(mode == "0", "\(flags)")
    }
    try room.press("x", "Enter", "F10", "Space")
    try room.resize(columns: 120, rows: 30)
    try room.wait(for: "il reste")
    try room.press("Escape")
    try room.waitForState("the end of the program") { $0.isDead }
    #expect(try state(of: palabre) == before)
  }

  /// What the journal's files are: names, bytes, times of change, permissions.
  private func state(of palabre: Palabre) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: palabre.folder.path).filter { $0.hasPrefix("j.") }
      .sorted()
      .map { name in
        let path = palabre.folder.url(name).path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(name) \(bytes.base64EncodedString()) \(time) \(attributes[.posixPermissions] ?? 0)"
      }
  }

  @Test("A record that is half written is not shown before it is whole")
  func tornTail() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let url = palabre.folder.url("j.jsonl")
    let short = try Data(contentsOf: url)
    try DisplayTests.run("/floor Diallo\n", in: palabre)
    let whole = try Data(contentsOf: url)
    let cut = palabre.folder.url("k.jsonl")
    try short.write(to: cut)
    let room = try DisplayTests.start(palabre, [cut.path])
    try room.wait(for: "Personne n’a la parole")
    let added = whole[short.count...]
    let handle = try FileHandle(forWritingTo: cut)
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: added.dropLast(20))
    try room.resize(columns: 90, rows: 24)
    try room.wait(for: "Personne n’a la parole")
    try handle.write(contentsOf: added.suffix(20))
    try room.wait(for: "habitants")
  }

  @Test("A journal that is replaced, as an erasure does, is read anew; one that goes away comes back")
  func replaced() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let script = DisplayTests.opening.replacingOccurrences(of: "Jardin", with: "Place")
    try DisplayTests.run(script, in: palabre, journal: "other.jsonl")
    let room = try DisplayTests.start(palabre, columns: 40, rows: 12)
    try room.wait(for: "1 Jardin")
    let outcome = try palabre.shell("mv other.jsonl j.jsonl")
    #expect(outcome.code == 0)
    try room.wait(for: "1 Place")
    _ = try palabre.shell("mv j.jsonl away.jsonl")
    try room.wait(for: "the empty screen") { !$0.contains("1 Place") }
    _ = try palabre.shell("mv away.jsonl j.jsonl")
    try room.wait(for: "1 Place")
  }

  @Test("The facilitator's program may be killed and started again while the room looks on")
  func restart() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let room = try DisplayTests.start(palabre)
    try room.wait(for: "Personne n’a la parole")
    let first = try MeetingByKeysTests.start(palabre)
    try first.wait(for: "Jardin")
    try MeetingByKeysTests.enter("/parole Diallo", "▶ Mme Diallo", in: first)
    try room.wait(for: "habitants")
    #expect(kill(pid_t(try first.state().process), SIGKILL) == 0)
    try first.waitForState("the end of the program") { $0.isDead }
    let second = try MeetingByKeysTests.start(palabre)
    try second.wait(for: "Jardin")
    try MeetingByKeysTests.enter("/rendre", "personne n’a la parole", in: second)
    try room.wait(for: "Personne n’a la parole")
    try room.press("C-c")
    try room.waitForState("the end of the program") { $0.isDead }
  }

  @Test("An erased name leaves the room’s screen, and what was merged comes onto it")
  func erasedAndMerged() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening + "/floor Diallo\n", in: palabre)
    let room = try DisplayTests.start(palabre)
    try room.wait(for: "Diallo")
    try #require(palabre.shell("cp j.jsonl other.jsonl").code == 0)
    let erased = try palabre("journal", "erase", "Mme Diallo", "--name", "--yes", "--journal", "j.jsonl")
    try #require(erased.code == 0, "\(erased.errors)")
    try room.wait(for: "the name to go") { !$0.contains("Diallo") && $0.contains("Erased person") }
    try DisplayTests.run("= Le jardin ouvre le samedi\n", in: palabre, journal: "other.jsonl")
    let merged = try palabre("journal", "merge", "other.jsonl", "--journal", "j.jsonl")
    try #require(merged.code == 0, "\(merged.errors)")
    try room.wait(for: "samedi")
    #expect(try !room.screen().contains("Diallo"))
  }

  @Test("Resizing, a window that is too small, ASCII and no colours")
  func poorTerminals() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let room = try DisplayTests.start(palabre, locale: "C", variables: ["NO_COLOR": "1"])
    let screen = try room.wait(for: "sur 60'")
    #expect(screen.contains("##") && !screen.contains("█"))
    try room.resize(columns: 30, rows: 5)
    try room.wait(for: "trop petite")
    try room.resize(columns: 200, rows: 60)
    try room.wait(for: "il reste")
  }

  @Test(
    "Where no journal is named it is the one of this folder that is open; else those that there are are told")
  func unnamed() throws {
    let palabre = try Palabre()
    for name in ["a.jsonl", "b b.jsonl"] {
      try DisplayTests.run(DisplayTests.opening, in: palabre, journal: name)
    }
    let elsewhere = palabre.folder.url("none.jsonl").path
    let outcome = try palabre.shell("PALABRE_JOURNAL=\(elsewhere) $P display --language en")
    #expect(
      outcome.code == 1 && outcome.errors.contains("palabre display a.jsonl")
        && outcome.errors.contains("palabre display 'b b.jsonl'"), "\(outcome.errors)")
    let desk = try MeetingByKeysTests.start(
      palabre, "open", "b b.jsonl", "--language", "fr", variables: ["PALABRE_JOURNAL": elsewhere])
    try desk.wait(for: "Jardin")
    let room = try DisplayTests.start(palabre, variables: ["PALABRE_JOURNAL": elsewhere])
    try room.wait(for: "sur 60′")
    try desk.type("/floor Diallo")
    try desk.press("Enter")
    try room.wait(for: "Diallo")
  }

  @Test("What cannot be shown is said: no journal, no theme, no session, not a journal, no terminal")
  func refusals() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let journal = palabre.folder.url("j.jsonl").path
    let text = palabre.folder.url("text.jsonl")
    try Data("bonjour\n".utf8).write(to: text)
    for (arguments, words) in [
      (["none.jsonl"], "this journal does not exist yet"), ([journal, "--theme", "x"], "There are: dark"),
      ([journal, "--session", "zzz"], "Not found"), ([text.path], "not a"),
      ([journal], "needs a real terminal"),
    ] {
      let line = "$P display --language en " + arguments.joined(separator: " ")
      let outcome = try palabre.shell(line)
      #expect(outcome.code == 1 && outcome.errors.contains(words), "\(line): \(outcome.errors)")
    }
  }
}
