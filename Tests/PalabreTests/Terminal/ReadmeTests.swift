import Foundation
import TestSupport
import Testing

@Suite("What README shows is what the program shows")
struct ReadmeTests {
  /// A screen of which the clocks, which go on, are left out.
  private static func still(_ screen: String) -> [String] {
    screen.split(separator: "\n").map { row in
      String(row).replacing("▏", with: "").replacing(/[0-9]+/, with: "0").replacing(#/ +/#, with: " ")
    }
  }

  @Test("The screen at its head is that of the demonstration that its first command opens")
  func screen() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../README.md").standardized
    let readme = try String(contentsOf: file, encoding: .utf8)
    let blocks = readme.split(separator: "\n```", omittingEmptySubsequences: false)
    let shown = try #require(blocks.dropFirst().first).drop { $0 == "\n" }
    let words = try #require(shown.firstMatch(of: /› (.+)▏/)?.1)
    let palabre = try Palabre()
    let session = try TmuxSession(
      [Palabre.executable, "demo", "--language", "fr"], columns: 119,
      rows: shown.split(separator: "\n").count,
      environment: palabre.environment.merging(["TERM": "tmux-256color", "LC_ALL": "fr_FR.UTF-8"]) { $1 },
      folder: palabre.folder.path)
    try session.wait(for: "Alt-z")
    try session.type(String(words))
    try session.wait(for: "the screen of README") { Self.still($0) == Self.still(String(shown)) }
  }
}
