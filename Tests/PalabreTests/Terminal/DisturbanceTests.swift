import Foundation
import TestSupport
import Testing

@Suite("Disturbances while somebody types", .serialized)
struct DisturbanceTests {
  /// A meeting in progress, on a screen.
  static func meeting(_ palabre: Palabre) throws -> TmuxSession {
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let session = try MeetingByKeysTests.start(palabre)
    try session.wait(for: "enregistré")
    try MeetingByKeysTests.enter("Première note", "c1 contribution", in: session)
    return session
  }

  static func said(_ palabre: Palabre) throws -> [String] {
    let list = try palabre("list", "contributions", "--json", "--journal", "j.jsonl")
    return try #require(try list.json() as? [[String: Any]]).compactMap { $0["text"] as? String }
  }

  /// How large the files of the program may be from now on.
  static func limit(_ session: TmuxSession, _ palabre: Palabre, to bytes: String) throws {
    let process = try session.state().process
    try #require(palabre.shell("prlimit --pid \(process) --fsize=\(bytes):").code == 0)
  }

  @Test("The disk fills: the note stays in the line and is kept at the next try, once there is room")
  func fullDisk() throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.meeting(palabre)
    try session.wait(for: "● enregistré")
    let size = try Data(contentsOf: palabre.folder.url("j.jsonl")).count
    for room in [0, 1, 100, 200] {
      try DisturbanceTests.limit(session, palabre, to: "\(size + room)")
      try session.type("Note sans place \(room)")
      try session.press("Enter")
      // The refusal of the last one may still stand there while this one is being typed.
      try session.wait(for: "the refusal") {
        $0.contains("NON ENREGISTRÉ") && $0.contains("taille permise")
          && $0.contains("› Note sans place \(room)")
      }
      // The header says what the line says, and so does the question on leaving.
      try session.wait(for: "the header") { $0.contains("!! NON ENREGISTRÉ") }
      try session.press("C-q")
      let question = try session.wait(for: "Quitter Palabre")
      #expect(question.contains("NON ENREGISTRÉ") && !question.contains("Tout est enregistré"))
      try session.press("Escape")
      #expect(try DisturbanceTests.said(palabre) == ["Première note"])
      #expect(try palabre("journal", "verify", "--journal", "j.jsonl").code == 0)
      try session.press("C-u")
    }
    try session.type("La note qui attendait")
    try session.press("Enter")
    try session.wait(for: "› La note qui attendait")
    try DisturbanceTests.limit(session, palabre, to: "unlimited")
    // Nothing is pressed: there is room, and it goes on.
    try session.wait(for: "c2 contribution")
    try session.wait(for: "● enregistré")
    #expect(try DisturbanceTests.said(palabre) == ["Première note", "La note qui attendait"])
  }

  /// The program below a shell, which says its exit status: tmux does not always know it.
  static func below(_ palabre: Palabre, _ before: String = "") throws -> TmuxSession {
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    return try TmuxSession(
      ["sh", "-c", "\(before) '\(Palabre.executable)'; echo status $?"], columns: 80, rows: 24,
      environment: [
        "HOME": palabre.folder.path, "TZ": "Europe/Paris", "LC_ALL": "C.UTF-8", "TERM": "tmux-256color",
        "PALABRE_JOURNAL": palabre.folder.url("j.jsonl").path,
      ], folder: palabre.folder.path)
  }

  /// Leaves, and what stands in the terminal then, as one line.
  static func leave(_ session: TmuxSession) throws -> String {
    try session.press("C-q")
    try session.wait(for: "Quitter Palabre")
    try session.press("Right", "Enter")
    return try session.wait(for: "status ").split(separator: "\n").joined()
  }

  @Test(
    "Left while it says NOT SAVED: the terminal tells what is not saved and where the rest is, and the status is that of a failure",
    arguments: [true, false])
  func leftUnsaved(isGone: Bool) throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.below(palabre)
    try MeetingByKeysTests.enter("Première note", "c1 contribution", in: session)
    try session.wait(for: "● enregistré")
    if isGone {
      try #require(palabre.shell("mv j.jsonl elsewhere.jsonl").code == 0)
    } else {
      // The line being typed has no room either.
      let size = try Data(contentsOf: palabre.folder.url("j.jsonl")).count
      let shell = try session.state().process
      try #require(palabre.shell("prlimit --pid $(pgrep -P \(shell)) --fsize=\(size):").code == 0)
    }
    try session.type("Note sans place")
    try session.press("Enter")
    try session.wait(for: "!! NON ENREGISTRÉ")
    let told = try DisturbanceTests.leave(session)
    #expect(
      told.contains("NON ENREGISTRÉ") && told.contains("j.jsonl.draft") && told.contains("status 1"),
      "\(told)")
    #expect(told.contains(isGone ? "elle revient" : "recopiez-la"), "\(told)")
  }

  @Test(
    "Left while nothing becomes durable: the terminal tells it, with the journal, and the status is that of a failure",
    .enabled(if: Strace.mayTrace, "processes may not be traced here"))
  func leftUnsynced() throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.below(
      palabre,
      "strace -f -qq -o /dev/null -e trace=fdatasync -e inject=fdatasync:error=EIO:when=3+")
    for number in 1...4 {
      try MeetingByKeysTests.enter("Note \(number)", "c\(number) contribution", in: session)
      // One sync each.
      try session.wait(for: "a sync") { $0.contains("● enregistré") || $0.contains("!! NON ENREGISTRÉ") }
    }
    try session.wait(for: "!! NON ENREGISTRÉ")
    let told = try DisturbanceTests.leave(session)
    #expect(
      told.contains("NON ENREGISTRÉ") && told.contains("À la fin de") && told.contains("status 1"),
      "\(told)")
  }

  @Test(
    "Killed after so many keys, every one of them is there when it starts again", arguments: [1, 2, 9, 33])
  func killedTyping(keys: Int) throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.meeting(palabre)
    let text = String("Il fait noir derrière le parking : qui vient ?".prefix(keys))
    try session.type(text)
    try session.wait(for: "› \(text.trimmingCharacters(in: .whitespaces))")
    #expect(kill(pid_t(try session.state().process), SIGKILL) == 0)
    try session.waitForState("the end of the program") { $0.isDead }
    let again = try MeetingByKeysTests.start(palabre)
    let screen = try again.wait(for: "Texte retrouvé")
    #expect(screen.contains("› \(text.trimmingCharacters(in: .whitespaces))"))
    #expect(screen.contains("Première note"))
  }

  @Test(
    "The file is cut by another program: the screen says that it is not saved, and what was said can be published"
  )
  func cut() throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.meeting(palabre)
    try session.wait(for: "● enregistré")
    try #require(palabre.shell("truncate -s -40 j.jsonl").code == 0)
    try session.type("Après la coupe")
    try session.press("Enter")
    let screen = try session.wait(for: "un autre programme")
    #expect(screen.contains("› Après la coupe") && !screen.contains("● enregistré"))
    try session.press("C-u")
    try session.type("/publier compte-rendu")
    try session.press("Enter")
    try session.wait(for: "Écrit")
    let written = try palabre.shell("cat *compte-rendu.md").output
    #expect(written.contains("Première note"))
    try session.press("C-q", "Right", "Enter")
    try session.waitForState("the end of the program") { $0.isDead }
    // What was saved and is gone is named, and a copy could fill it.
    let verdict = try palabre("journal", "verify", "--journal", "j.jsonl", "--language", "en")
    #expect(verdict.code == 1 && verdict.output.contains("saved and then lost"), "\(verdict.output)")
  }

  @Test("The file is taken away: nothing is called saved any more")
  func removed() throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.meeting(palabre)
    try session.wait(for: "● enregistré")
    try #require(palabre.shell("mv j.jsonl elsewhere.jsonl").code == 0)
    try session.type("Dans le vide")
    try session.press("Enter")
    #expect(try !session.wait(for: "un autre programme").contains("● enregistré"))
    // Put back, it goes on by itself.
    try #require(palabre.shell("mv elsewhere.jsonl j.jsonl").code == 0)
    try session.wait(for: "c2 contribution")
    try session.wait(for: "● enregistré")
    #expect(try DisturbanceTests.said(palabre) == ["Première note", "Dans le vide"])
  }

  @Test("The file is cut and nothing was noted since: leaving does not say that all is saved")
  func cutBeforeLeaving() throws {
    let palabre = try Palabre()
    let session = try DisturbanceTests.meeting(palabre)
    try session.wait(for: "● enregistré")
    try #require(palabre.shell(": > j.jsonl").code == 0)
    try session.press("C-q")
    // The terminal may be looked at while the question is being drawn.
    let question = try session.wait(for: "the whole question") {
      $0.contains("Quitter Palabre") && $0.contains("/publier")
    }
    #expect(question.contains("NON ENREGISTRÉ"), "\(question)")
  }

  @Test(
    "No room for what is typed, not even at the first key: that is said, and what was typed before is kept")
  func noRoomForTheDraft() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let session = try MeetingByKeysTests.start(palabre)
    try session.wait(for: "● enregistré")
    try DisturbanceTests.limit(session, palabre, to: "4096")
    try session.type("Jamais notée")
    try session.wait(for: "the warning") {
      $0.contains("!! NON ENREGISTRÉ") && $0.contains("n’est pas gardé")
    }
    try DisturbanceTests.limit(session, palabre, to: "unlimited")
    try session.wait(for: "● enregistré")
    #expect(kill(pid_t(try session.state().process), SIGKILL) == 0)
    try session.waitForState("the end of the program") { $0.isDead }
    #expect(try MeetingByKeysTests.start(palabre).wait(for: "Texte retrouvé").contains("› Jamais notée"))
  }

  @Test(
    "A second instance is told who writes, reads what the first one notes, and types nothing into the journal"
  )
  func second() throws {
    let palabre = try Palabre()
    let first = try DisturbanceTests.meeting(palabre)
    let second = try MeetingByKeysTests.start(palabre)
    let offer = try second.wait(for: "L’ouvrir en lecture seule")
    #expect(offer.contains("pid"))
    try second.type("o\n")
    try second.wait(for: "Première note")
    try MeetingByKeysTests.enter("Deuxième note", "c2 contribution", in: first)
    try second.wait(for: "Deuxième note")
    try second.type("Rien")
    try second.press("Enter")
    #expect(kill(pid_t(try first.state().process), SIGKILL) == 0)
    try first.waitForState("the end of the program") { $0.isDead }
    #expect(try DisturbanceTests.said(palabre) == ["Première note", "Deuxième note"])
    // The lock went with the process.
    #expect(try palabre("run", "-", "--journal", "j.jsonl", input: "Troisième note\n").code == 0)
    try second.wait(for: "Troisième note")
  }
}
