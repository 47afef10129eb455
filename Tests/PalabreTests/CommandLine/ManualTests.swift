import Foundation
import Testing

@Suite("Help and the manual page")
struct ManualTests {
  /// Every command with what it says of itself, from what the argument parser tells.
  private func commands(_ palabre: Palabre, _ language: String) throws -> [(path: [String], help: String)] {
    var palabre = palabre
    palabre.locale = language == "fr" ? "fr_FR.UTF-8" : "en_GB.UTF-8"
    let dump = try palabre("--experimental-dump-help")
    let tree = try #require(try dump.json() as? [String: Any])
    var found: [(path: [String], help: String)] = []
    func walk(_ command: [String: Any], _ path: [String]) throws {
      let name = try #require(command["commandName"] as? String)
      guard name != "help" else { return }
      found.append((path + [name], (command["discussion"] as? String) ?? ""))
      for inner in command["subcommands"] as? [[String: Any]] ?? [] { try walk(inner, path + [name]) }
    }
    try walk(try #require(tree["command"] as? [String: Any]), [])
    return found
  }

  @Test("Every command gives an example, which begins with its own name", arguments: ["fr", "en"])
  func examples(language: String) throws {
    let palabre = try Palabre()
    let commands = try commands(palabre, language)
    #expect(commands.count > 22)
    for (path, help) in commands {
      #expect(
        help.contains("Exempl") || help.contains("Example"), "\(path.joined(separator: " ")): \(help)")
      #expect(help.contains(path.joined(separator: " ")), "\(path.joined(separator: " ")): \(help)")
    }
  }

  @Test(
    "The manual page names every command, and troff has nothing to say against it", arguments: ["fr", "en"])
  func manual(language: String) throws {
    let palabre = try Palabre()
    let page = try palabre("man", "--language", language)
    #expect(page.code == 0 && page.output.hasPrefix(".TH \"PALABRE\" \"1\""))
    let commands = try commands(palabre, language)
    #expect(commands.count > 22)
    for (path, _) in commands.dropFirst() {
      #expect(page.output.contains("\"\(path.joined(separator: " ").replacing("-", with: "\\-"))"))
    }
    #expect(!page.output.split(separator: "\n").contains { $0.hasPrefix("'") })
    try Data(page.output.utf8).write(to: palabre.folder.url("palabre.1"))
    let troff = try palabre.shell(
      "command -v groff >/dev/null || exit 0; groff -k -man -Tutf8 -ww -z palabre.1 2>&1")
    #expect(troff.code == 0 && troff.output.isEmpty, "\(troff.output)")
  }
}
