import Foundation
import TestSupport
import Testing

@Suite("The program in a terminal", .serialized)
struct MeetingByKeysTests {
  /// Starts the program on the journal of a folder.
  static func start(
    _ palabre: Palabre, _ arguments: String..., columns: Int = 80, rows: Int = 24,
    terminal: String = "tmux-256color",
    locale: String = "C.UTF-8",
    variables: [String: String] = [:]
  ) throws -> TmuxSession {
    let environment = [
      "HOME": palabre.folder.path, "TZ": "Europe/Paris", "LC_ALL": locale, "TERM": terminal,
      "PALABRE_JOURNAL": palabre.folder.url("j.jsonl").path, "TMPDIR": palabre.folder.path,
    ].merging(variables) { $1 }
    return try TmuxSession(
      [Palabre.executable] + arguments, columns: columns, rows: rows, environment: environment,
      folder: palabre.folder.path)
  }

  /// Types a line, enters it and waits until the screen says something.
  static func enter(_ line: String, _ expected: String, in session: TmuxSession) throws {
    try session.type(line)
    try session.press("Enter")
    try session.wait(for: expected)
  }

  /// Opens the meeting of another day, moved to today.
  private static func openToday(_ session: TmuxSession) throws {
    try enter("/ouvrir", "datée d’un autre jour", in: session)
    try session.press("Right", "Enter")
    try session.wait(for: "Séance ouverte")
  }

  @Test(
    "A whole meeting by keys alone, from an empty journal to the minutes", arguments: [(80, 24), (120, 36)])
  func wholeMeeting(columns: Int, rows: Int) throws {
    let palabre = try Palabre()
    let session = try MeetingByKeysTests.start(palabre, columns: columns, rows: rows)
    try session.wait(for: "Bienvenue dans Palabre")
    try MeetingByKeysTests.enter("/espace \"Conseil citoyen des Oliviers\"", "Espace créé", in: session)
    try MeetingByKeysTests.enter(
      "/séance \"Séance 1\" le=\"demain 19:00\" fin=20:30", "Séance prévue", in: session)
    for (title, minutes) in [("Accueil", 5), ("Éclairage", 30), ("Clôture", 10)] {
      try MeetingByKeysTests.enter(
        "/point \"\(title)\" \(minutes)", "Point ajouté\u{A0}: \(title)", in: session)
    }
    for name in ["Mme Diallo", "M. Roy"] {
      try MeetingByKeysTests.enter(
        "/personne \"\(name)\" collège=habitants", "Personne ajoutée\u{A0}: \(name)", in: session)
    }
    try MeetingByKeysTests.openToday(session)
    try session.press("F6")
    try session.wait(for: "1 Accueil")
    try MeetingByKeysTests.enter("? Dia: Pourquoi ce noir ?", "c1 question", in: session)
    try MeetingByKeysTests.enter("! Roy: On n’ose plus sortir.", "c2 inquiétude", in: session)
    try MeetingByKeysTests.enter("+ Roy: Des détecteurs.", "c3 proposition", in: session)
    // Somebody new, by the queue.
    try session.press("F3")
    try session.type("Habitante 9")
    try session.press("C-n", "Enter")
    try session.wait(for: "Dans la file · Habitante 9")
    try session.press("F2")
    try session.wait(for: "▶ Habitante 9")
    try MeetingByKeysTests.enter("* Je suis tombée rue du Mail.", "c4 témoignage · Habitante 9", in: session)
    try MeetingByKeysTests.enter("- rappeler le gardien", "c5 note privée", in: session)
    try session.press("F9", "Enter")
    try session.type("2")
    try session.press("Enter")
    try session.type("1")
    try session.press("Enter", "Enter")
    try session.wait(for: "v1 pour 2, contre 1")
    try MeetingByKeysTests.enter(
      "> Roy: relever les pannes, dans 3 jours", "e1 engagement · M. Roy", in: session)
    try MeetingByKeysTests.enter("une erreur", "c6 contribution", in: session)
    try session.press("M-z")
    try session.wait(for: "Annulé")
    // Two points were not dealt with: what is left to settle comes first, closing as it is last.
    try MeetingByKeysTests.enter("/clore", "À régler avant de clore", in: session)
    try session.press("Up", "Enter")
    try session.wait(for: "Séance close")
    try session.press("F12", "BTab", "BTab", "Enter")
    try session.wait(for: "séance-1-compte-rendu.md")
    try session.press("Enter")
    try session.wait(for: "Écrit")
    let minutes = try String(contentsOf: palabre.folder.url("séance-1-compte-rendu.md"), encoding: .utf8)
    let said = [
      "Pourquoi ce noir", "On n’ose plus sortir", "Des détecteurs", "Je suis tombée rue du Mail",
      "relever les pannes",
    ]
    let places = said.map { minutes.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(minutes)")
    let order = places.prefix(4).compactMap { $0 }
    #expect(order == order.sorted())
    #expect(["Mme Diallo", "M. Roy", "Habitante 9"].allSatisfy(minutes.contains))
    #expect(!minutes.contains("gardien") && !minutes.contains("une erreur"))
    try session.press("C-q", "Right", "Enter")
    try session.waitForState("the end of the program") { $0.isDead }
    let state = try session.state()
    let reports = try palabre.shell("cat .local/state/palabre/* 2>/dev/null | tail -n 40; true").output
    // tmux does not always know the exit code of what it saw end; a crash would have left its report.
    #expect(
      (state.exitCode ?? 0) == 0 && !state.isAlternate && !reports.contains("signal"), "\(state) \(reports)")
  }

  @Test("Killed in the middle of a line, the program has the notes and the half line when it starts again")
  func killed() throws {
    let palabre = try Palabre()
    let first = try MeetingByKeysTests.start(palabre)
    try first.wait(for: "Bienvenue")
    try MeetingByKeysTests.enter("/espace \"Table de quartier\"", "Espace créé", in: first)
    try first.type("/séance \"Séance à moitié")
    try first.wait(for: "Séance à moitié")
    #expect(kill(pid_t(try first.state().process), SIGKILL) == 0)
    try first.waitForState("the end of the program") { $0.isDead }
    let second = try MeetingByKeysTests.start(palabre)
    let screen = try second.wait(for: "Séance à moitié")
    #expect(screen.contains("Table de quartier"))
    #expect(screen.contains("Texte retrouvé"))
  }

  @Test(
    "Hostile text and a paste never reach the terminal as commands; the text is kept, escapes shown as signs")
  func hostileText() throws {
    let palabre = try Palabre()
    let session = try MeetingByKeysTests.start(palabre)
    try session.wait(for: "Bienvenue")
    try MeetingByKeysTests.enter("/espace A", "Espace créé", in: session)
    try MeetingByKeysTests.enter("/séance S le=\"demain 19:00\"", "Séance prévue", in: session)
    try MeetingByKeysTests.openToday(session)
    let text = "avant \u{1B}]0;x\u{07}\u{1B}[2J\u{202E}après\n/clore force\nfin"
    let file = palabre.folder.url("paste")
    try Data(text.utf8).write(to: file)
    try session.paste(file: file.path)
    try session.wait(for: "/clore force")
    try session.press("Enter")
    let screen = try session.wait(for: "c1 contribution")
    #expect(screen.contains("après") && screen.contains("en cours"))
    try session.press("C-q", "Right", "Enter")
    try session.waitForState("the end of the program") { $0.isDead }
    let list = try palabre("list", "contributions", "--json", "--journal", palabre.folder.url("j.jsonl").path)
    let rows = try #require(try list.json() as? [[String: Any]])
    #expect(rows.first?["text"] as? String == text)
  }

  @Test(
    "Poor terminals are usable",
    arguments: [
      ("vt100", "C.UTF-8", 80, 24), ("linux", "C.UTF-8", 80, 24), ("tmux-256color", "C", 80, 24),
      ("tmux", "C.UTF-8", 40, 10),
    ])
  func poorTerminals(terminal: String, locale: String, columns: Int, rows: Int) throws {
    let palabre = try Palabre()
    let session = try MeetingByKeysTests.start(
      palabre, columns: columns, rows: rows, terminal: terminal, locale: locale, variables: ["NO_COLOR": "1"])
    try session.wait(for: "Bienvenue")
    try MeetingByKeysTests.enter("/espace Atelier", "Atelier", in: session)
    try session.resize(columns: 30, rows: 5)
    try session.wait(for: "trop petite")
    try session.resize(columns: 80, rows: 24)
    try session.wait(for: "Atelier")
  }

  @Test("Where nothing tells the language it is asked once, in both, and kept")
  func language() throws {
    let palabre = try Palabre()
    func start(_ journal: String) throws -> TmuxSession {
      try TmuxSession(
        [Palabre.executable],
        environment: [
          "HOME": palabre.folder.path, "LANG": "C", "LC_CTYPE": "C.UTF-8", "TERM": "tmux-256color",
          "PALABRE_JOURNAL": palabre.folder.url(journal).path,
        ], folder: palabre.folder.path)
    }
    let first = try start("a.jsonl")
    let question = try first.wait(for: "1 ou 2 / 1 or 2")
    #expect(question.contains("1  français") && question.contains("2  English"))
    try first.type("9")
    try first.press("Enter")
    try first.wait(for: "asked again") { $0.components(separatedBy: "1 or 2").count == 3 }
    try first.type("english")
    try first.press("Enter")
    try first.wait(for: "Welcome to Palabre")
    let second = try start("b.jsonl")
    try second.wait(for: "Welcome to Palabre")
    #expect(try String(contentsOf: palabre.folder.url(".config/palabre/language"), encoding: .utf8) == "en\n")
  }

  @Test("^Z gives the shell its terminal back, and the program goes on where it was")
  func suspend() throws {
    let palabre = try Palabre()
    let session = try TmuxSession(
      ["bash", "--norc", "-i"],
      environment: [
        "HOME": palabre.folder.path, "LC_ALL": "C.UTF-8", "TERM": "tmux-256color", "PS1": "coquille> ",
        "PALABRE_JOURNAL": palabre.folder.url("j.jsonl").path, "P": Palabre.executable,
      ], folder: palabre.folder.path)
    try session.wait(for: "coquille>")
    try session.type("$P")
    try session.press("Enter")
    try session.wait(for: "Bienvenue")
    try session.type("à moitié")
    try session.wait(for: "à moitié")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    try session.type("fg")
    try session.press("Enter")
    try session.wait(for: "the screen that was left") {
      $0.contains("Bienvenue") && $0.contains("› à moitié")
    }
  }

  @Test(
    "A person is forgotten from the screen while the journal is open: no byte of the name is left in any file"
  )
  func forgotten() throws {
    let palabre = try Palabre()
    let session = try MeetingByKeysTests.start(palabre, columns: 100, rows: 30)
    try session.wait(for: "Bienvenue dans Palabre")
    try MeetingByKeysTests.enter("/espace Conseil", "Espace créé", in: session)
    try MeetingByKeysTests.enter("/séance Séance 1 le=demain 19h", "Séance prévue", in: session)
    try MeetingByKeysTests.enter(
      "/personne Zébulon Kerviadec collège=habitants", "Personne ajoutée", in: session)
    try MeetingByKeysTests.openToday(session)
    try MeetingByKeysTests.enter("Zéb: il fait noir", "c1 contribution", in: session)
    try MeetingByKeysTests.enter("/oublier Zébulon", "Oublier Zébulon Kerviadec", in: session)
    try session.press("Right", "Enter")
    try session.wait(for: "Effacé\u{A0}: Zébulon Kerviadec")
    try MeetingByKeysTests.enter("encore une chose", "c2 contribution", in: session)
    let left = try palabre.shell("grep -rla Kerviadec . ; true")
    #expect(left.output.split(separator: "\n").filter { $0.contains("j.jsonl") }.isEmpty, "\(left.output)")
    #expect(try palabre("journal", "verify", "--journal", "j.jsonl").code == 0)
  }

  @Test("With ACCESSIBLE set, or line by line, a form is asked question by question")
  func accessible() throws {
    var palabre = try Palabre()
    palabre.locale = "fr_FR.UTF-8"
    let answers = "/espace\nConseil\n2\n\n/séance\n\nSéance 1\ndemain 18h30\n\n\n\n/quitter\n"
    for opened in ["ACCESSIBLE=1 \"$P\" open j.jsonl", "\"$P\" open k.jsonl --linear"] {
      let run = try palabre.shell("printf '\(answers.replacing("\n", with: "\\n"))' | \(opened)")
      #expect(
        run.output.contains("2. table de quartier") && run.output.contains("Genre\u{A0}: table-de-quartier"))
      #expect(
        run.output.contains("Recommencez") && run.output.contains("Séance prévue\u{A0}: Séance 1"),
        "\(run.output)")
    }
  }
}
