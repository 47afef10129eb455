import Foundation
import Testing

@Suite("Help and errors of the command line, in the language of the user")
struct HelpTests {
  /// Words of the argument parser that must never be shown: it speaks English alone.
  private static let english = [
    "OVERVIEW", "USAGE", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS", "subcommand", "Show ", "help information",
    "(default",
    "values:", "Error:", "Missing", "Unknown", "Unexpected", "unexpected", "See '", "Please", "invalid",
    "does not",
  ]
  private static let french = ["Usage :", "Aide", "Montrer", "Au choix", "Par défaut", "inconnue", "manque"]

  private func palabre(_ language: String) throws -> Palabre {
    var palabre = try Palabre()
    palabre.locale = language == "fr" ? "fr_FR.UTF-8" : "en_GB.UTF-8"
    return palabre
  }

  /// The paths of all commands, from what the argument parser tells; the root is empty.
  private func paths(_ palabre: Palabre) throws -> [[String]] {
    let dump = try #require(try palabre("--experimental-dump-help").json() as? [String: Any])
    var found: [[String]] = []
    func walk(_ command: [String: Any], _ path: [String]) {
      found.append(path)
      for inner in command["subcommands"] as? [[String: Any]] ?? [] {
        guard let name = inner["commandName"] as? String, name != "help" else { continue }
        walk(inner, path + [name])
      }
    }
    walk(try #require(dump["command"] as? [String: Any]), [])
    return found
  }

  /// Marks of the other language in a text.
  private func strays(in text: String, _ language: String) -> [String] {
    var text = text
    // The hint for those who read the other language.
    for hint in ["In English: --language en.", "En français : --language fr."] {
      text = text.replacing(hint, with: "")
    }
    return (language == "fr" ? Self.english : Self.french).filter { text.contains($0) }
  }

  private func run(_ palabre: Palabre, _ arguments: [String]) throws -> Palabre.Outcome {
    try palabre(arguments)
  }

  @Test(
    "Every command's help is wholly in one language, fits 80 columns and names every option",
    arguments: ["fr", "en"])
  func help(language: String) throws {
    let palabre = try palabre(language)
    let paths = try paths(palabre)
    #expect(paths.count > 22)
    for path in paths {
      let help = try run(palabre, path + ["--help"])
      #expect(help.code == 0 && help.errors.isEmpty)
      #expect(strays(in: help.output, language) == [], "\(path): \(help.output)")
      #expect(help.output.contains("palabre" + path.map { " " + $0 }.joined()))
      #expect(help.output.contains("--help") && help.output.contains("--language"), "\(path)")
      #expect(help.output == (try run(palabre, ["help"] + path)).output)
      let long = help.output.split(separator: "\n").filter { $0.count > 80 && !$0.contains("palabre") }
      #expect(long == [])
    }
  }

  @Test("Every command's errors are wholly in one language", arguments: ["fr", "en"])
  func errors(language: String) throws {
    let palabre = try palabre(language)
    var kinds = Set<String>()
    for path in try paths(palabre) {
      for wrong in [
        ["--nosuch"], ["--languag", "fr"], ["--language"], ["--language", "de"], ["--language=fr=en"],
        ["a", "b", "c", "d"],
        ["-q"], ["--yes=3"], ["--limit", "many"],
      ] {
        let outcome = try run(palabre, path + wrong)
        guard outcome.code == 2 else { continue }
        let first = outcome.errors.split(separator: "\n").first.map(String.init) ?? ""
        kinds.insert(String(first.prefix(16)))
        #expect(strays(in: outcome.errors, language) == [], "\(path + wrong): \(outcome.errors)")
        #expect(first.hasPrefix("palabre: "), "\(path + wrong): \(outcome.errors)")
        #expect(outcome.output.isEmpty)
      }
    }
    #expect(kinds.count >= 5, "\(kinds)")
  }

  @Test("What is wrong is said with what would be right")
  func sentences() throws {
    let french = try palabre("fr")
    func first(_ arguments: String...) throws -> String {
      try run(french, arguments).errors.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(try first("list") == "palabre: Il manque <quoi>.")
    #expect(try first("list", "spaces", "--journa", "x").contains("Vouliez-vous dire --journal"))
    #expect(try first("list", "rien").contains("Au choix\u{A0}: spaces, sessions"))
    #expect(try first("completions", "csh").hasSuffix("bash, zsh, fish."))
    #expect(
      try first("export", "turns", "--session") == "palabre: Il manque une valeur après --session <séance>.")
    #expect(try first("list", "spaces", "l'eau").hasSuffix("En trop\u{A0}: «\u{A0}l'eau\u{A0}»."))
    #expect(try first("help", "nope").contains("Commande inconnue\u{A0}: nope"))
  }

  @Test("The completion of a shell describes options in the language", arguments: ["zsh", "fish"])
  func completions(shell: String) throws {
    let script = try palabre("fr")("completions", shell)
    #expect(script.code == 0)
    #expect(!script.output.contains("Show "))
  }

  @Test("A language that was chosen is kept; --language has the last word")
  func remembered() throws {
    var palabre = try palabre("fr")
    let folder = palabre.folder.url(".config/palabre")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("en\n".utf8).write(to: folder.appendingPathComponent("language"))
    #expect(try palabre("--help").output.contains("Usage: palabre"))
    #expect(try palabre("--help", "--language", "fr").output.contains("Usage\u{A0}: palabre"))
    try Data("xx".utf8).write(to: folder.appendingPathComponent("language"))
    #expect(try palabre("--help").output.contains("Usage\u{A0}: palabre"))
    palabre.locale = "C"
    #expect(try palabre("--help").output.contains("In English: --language en."))
  }
}
