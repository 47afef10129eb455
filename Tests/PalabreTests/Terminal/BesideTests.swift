import Foundation
import TestSupport
import Testing

@Suite("Beside the screen", .serialized)
struct BesideTests {
  /// A meeting in progress, on a machine with a browser that takes until the file `go` is there.
  private static func meeting(_ palabre: Palabre) throws -> TmuxSession {
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let script = """
      #!/bin/sh
      while [ ! -e "$HOME/go" ]; do /bin/sleep 0.05; done
      for word; do case "$word" in --print-to-pdf=*) goal=${word#--print-to-pdf=} ;; esac; done
      echo made > "$goal"
      """
    try FileManager.default.createDirectory(at: palabre.folder.url("bin"), withIntermediateDirectories: true)
    try Data(script.utf8).write(to: palabre.folder.url("bin/chromium"))
    try #require(palabre.shell("chmod +x bin/chromium").code == 0)
    let session = try MeetingByKeysTests.start(
      palabre, columns: 100, rows: 30, variables: ["PATH": palabre.folder.path + "/bin:/usr/bin:/bin"])
    try session.wait(for: "enregistré")
    return session
  }

  /// Begins to make the minutes on paper, and goes back to the meeting.
  private static func makeMinutes(_ session: TmuxSession) throws {
    try session.press("F12")
    try session.wait(for: "Forme")
    for form in ["docx", "odt", "pdf"] where try !session.screen().contains("[pdf]") {
      try session.press("Tab")
      try session.wait(for: "[\(form)]")
    }
    try session.press("Enter")
    try session.wait(for: "Écrire dans")
    try session.press("Enter")
    try session.wait(for: "Document en cours")
    try session.press("Escape")
    try session.wait(for: "Échap y renonce")
  }

  private static func leftovers(_ palabre: Palabre) throws -> String {
    try palabre.shell("ls -d palabre-* *.pdf 2>/dev/null; true").output
  }

  @Test(
    "While another program makes a document notes are taken; it is given up, made, and given up by leaving")
  func converter() throws {
    let palabre = try Palabre()
    let session = try BesideTests.meeting(palabre)
    try BesideTests.makeMinutes(session)
    try MeetingByKeysTests.enter("Noté pendant ce temps", "c1 contribution", in: session)
    try session.wait(for: "Document en cours (")
    try session.press("Escape")
    try session.wait(for: "Abandonné")
    #expect(try BesideTests.leftovers(palabre).isEmpty)
    try BesideTests.makeMinutes(session)
    try Data().write(to: palabre.folder.url("go"))
    try session.wait(for: "Écrit")
    #expect(try BesideTests.leftovers(palabre) == "séance-1-compte-rendu.pdf\n")
    try FileManager.default.removeItem(at: palabre.folder.url("go"))
    try BesideTests.makeMinutes(session)
    try session.press("C-q")
    try session.wait(for: "quitter y renonce")
    try session.press("Right", "Enter")
    try session.waitForState("the end of the program") { $0.isDead }
    #expect(try BesideTests.leftovers(palabre) == "séance-1-compte-rendu.pdf\n")
  }

  @Test("A window that only reads follows what is noted, in the meeting and in the history")
  func reading() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let session = try MeetingByKeysTests.start(palabre, "open", "--read-only", columns: 120, rows: 36)
    try session.wait(for: "lecture seule")
    for number in 1...3 {
      try DisplayTests.run("? Roy: La question \(number)\n", in: palabre)
      try session.wait(for: "La question \(number)")
    }
    try session.press("M-9")
    try session.wait(for: "Historique · Séance 1")
    try DisplayTests.run("! Diallo: Une inquiétude\n", in: palabre)
    try session.wait(for: "Une inquiétude")
  }

  @Test("Line by line too, what is noted elsewhere is said as it comes")
  func readingByLine() throws {
    let palabre = try Palabre()
    try DisplayTests.run(DisplayTests.opening, in: palabre)
    let session = try MeetingByKeysTests.start(
      palabre, "open", "--read-only", "--linear", columns: 120, rows: 36)
    try session.wait(for: "Lecture seule")
    for number in 1...2 {
      try DisplayTests.run("? Roy: La question \(number)\n", in: palabre)
      try session.wait(for: "La question \(number)")
    }
    try session.type("/chercher question")
    try session.press("Enter")
    try session.wait(for: "2 résultats")
  }
}
