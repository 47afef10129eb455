import Foundation
import TestSupport
import Testing

@Suite("Reopening the program", .serialized)
struct ReopeningTests {
  @Test(
    "It opens on the screen and in the theme that were left; a broken file of the place is ignored with a word"
  )
  func back() throws {
    let palabre = try Palabre()
    _ = try palabre.shell("\"$P\" demo --script | \"$P\" run - --journal j.jsonl")
    func open() throws -> TmuxSession {
      try MeetingByKeysTests.start(palabre, locale: "C.UTF-8", variables: ["PALABRE_LANGUAGE": "fr"])
    }
    let first = try open()
    try first.wait(for: "Séance 14")
    try first.press("Escape", "M-4")
    try first.wait(for: "[4 Objets]")
    try MeetingByKeysTests.enter("/thème light", "[4 Objets]", in: first)
    try first.press("C-q")
    try first.wait(for: "Quitter")
    try first.press("Right", "Enter")
    try first.waitForState("the end of the program") { $0.isDead }
    let folder = palabre.folder.url(".local/state/palabre/places")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == 1)
    let file = folder.appendingPathComponent(try #require(files.first))
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept.contains("screen = \"subjects\"") && kept.contains("theme = \"light\""))
    let second = try open()
    try second.wait(for: "[4 Objets]")
    try "screen = [".write(to: file, atomically: true, encoding: .utf8)
    let third = try MeetingByKeysTests.start(
      palabre, "open", "j.jsonl", "--read-only", variables: ["PALABRE_LANGUAGE": "fr"])
    try third.wait(for: "pas lisible")
  }
}
