import Foundation
import Testing

@Suite("Meetings in the grammar of the acceptance meeting, run by the program")
struct MeetingsTests {
  @Test(
    "Each runs as written, its journal verifies, and its minutes are written",
    arguments: ["steering-committee", "walking-diagnosis", "world-cafe"])
  func meeting(name: String) throws {
    let palabre = try Palabre()
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Acceptance")
    let script = try Data(contentsOf: folder.appending(path: name + ".palabre"))
    try script.write(to: palabre.folder.url(name + ".palabre"))
    let run = try palabre("run", name + ".palabre", "--journal", "a.jsonl")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try palabre("journal", "verify", "a.jsonl").code == 0)
    let sessions = try #require(
      try palabre("list", "sessions", "--journal", "a.jsonl", "--json").json() as? [[String: Any]])
    let title = try #require(sessions.first?["title"] as? String)
    let minutes = try palabre(
      "publish", title, "--journal", "a.jsonl", "--as", "compte-rendu", "--format", "md", "--language", "fr")
    #expect(minutes.code == 0 && minutes.output.contains(title))
    let circumstances = [
      "walking-diagnosis": [
        "#### Étape 2\u{A0}: Passage Pasteur", "photo 3 · responsable\u{A0}: Mail Habitat",
      ],
      "world-cafe": ["##### Table 3 (Jeux)", "#### Tour 2\u{A0}:"], "steering-committee": [],
    ]
    for expected in try #require(circumstances[name]) {
      #expect(minutes.output.contains(expected), "\(minutes.output)")
    }
    // A meeting without them shows no tables, stops or photographs.
    if name == "steering-committee" {
      for word in ["étape ", "table ", "photo "] { #expect(!minutes.output.contains(word), "\(word)") }
    }
  }
}
