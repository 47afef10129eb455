import Foundation
import TestSupport
import Testing

@Suite("The configuration, on the real program")
struct ConfigTests {
  private func write(_ text: String, in palabre: Palabre) throws {
    try FileManager.default.createDirectory(
      at: palabre.folder.url(".config/palabre/themes"), withIntermediateDirectories: true)
    try text.write(to: palabre.folder.url(".config/palabre/config.toml"), atomically: true, encoding: .utf8)
  }

  @Test("All faults are told with line and column; a fine file and none say so")
  func check() throws {
    let palabre = try Palabre()
    #expect(try palabre("config", "check").code == 0)
    try write("theme = \"dork\"\n[keys]\nnext = \"Alt-n\"\nundo = \"Alt-n\"\n", in: palabre)
    let run = try palabre("config", "check")
    #expect(run.code == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2, "\(run.output)")
    #expect(lines.first?.contains("config.toml:1:9: theme: expected one of auto, dark, light") == true)
    #expect(lines.last?.contains("config.toml:4:8: Alt-n is given to /undo and to /next (line 3)") == true)
    #expect(try palabre("config", "check", "nowhere.toml").code == 1)
    #expect(try palabre("config", "check", "a", "b").code == 2)
    let demo = try palabre("demo", "--linear", input: "/quit\n")
    #expect(demo.code == 0 && demo.output.contains("config.toml:1:9: theme"))
  }

  @Test("A later layer goes before: built in, file, environment, command line, each named")
  func layers() throws {
    let palabre = try Palabre()
    func theme(_ line: String) throws -> String {
      try palabre.shell(line).output.split(separator: "\n").first { $0.hasPrefix("theme") }.map(String.init)
        ?? ""
    }
    #expect(try theme("\"$P\" config show").hasSuffix("# built in"))
    try write("theme = \"mono\"\nlanguage = \"en\"\n", in: palabre)
    #expect(try theme("\"$P\" config show").contains("config.toml:1:9"))
    #expect(try theme("PALABRE_THEME=light \"$P\" config show").hasSuffix("# variable PALABRE_THEME"))
    let last = try theme("PALABRE_THEME=light \"$P\" config show --theme dark")
    #expect(last.hasPrefix("theme = \"dark\"") && last.hasSuffix("# option --theme"))
    // What is shown is a configuration that is read back.
    try write(try palabre("config", "show").output, in: palabre)
    let again = try palabre("config", "check")
    #expect(again.code == 0, "\(again.output)")
    #expect(try palabre.shell("PALABRE_MOUSE=maybe \"$P\" config check").code == 1)
  }

  @Test("Where the locale tells no language, LANGUAGE does")
  func preferredLanguage() throws {
    let run = "LC_ALL=C.UTF-8 LANGUAGE=en_GB:fr \"$P\" theme check dork; true"
    #expect(try Palabre().shell(run).errors.contains("theme"))
  }

  @Test("The language of the file goes before the locale, that of the environment before the file")
  func language() throws {
    let palabre = try Palabre()
    try write("language = \"fr\"\n", in: palabre)
    #expect(try palabre("theme", "check", "dork").errors.contains("thème"))
    #expect(try palabre.shell("PALABRE_LANGUAGE=en \"$P\" theme check dork; true").errors.contains("theme"))
    #expect(try palabre("theme", "check", "dork", "--language", "en").errors.contains("theme"))
  }

  @Test("A theme is checked by its name, its faults told all at once; the names are completed")
  func themes() throws {
    let palabre = try Palabre()
    #expect(try palabre("theme", "check", "dark").code == 0)
    let none = try palabre("theme", "check", "darc")
    #expect(none.code == 1 && none.errors.contains("dark"))
    try write("", in: palabre)
    try "inherits = \"dark\"\n[roles]\ntext = { fg = \"x\" }\ntitle = { fg = 3 }\n".write(
      to: palabre.folder.url(".config/palabre/themes/mine.toml"), atomically: true, encoding: .utf8)
    let mine = try palabre("theme", "check", "mine")
    #expect(mine.code == 1 && mine.output.contains("mine:3:15:") && mine.output.contains("mine:4:16:"))
    for shell in ["bash", "zsh", "fish"] {
      #expect(try palabre("completions", shell).output.contains("---completion"), "\(shell)")
    }
    let completed = try palabre("---completion", "demo", "--", "--theme", "0", "0", "")
    #expect(completed.output.contains("mine") && completed.output.contains("projector"), "\(completed)")
  }
}
