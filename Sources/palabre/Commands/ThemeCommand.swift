import ArgumentParser
import Canvas
import Themes
import Wording

/// The themes: those shipped and those of the user, who may replace a shipped one by a file of its name.
enum ThemeFiles {
  /// The text of every theme, by name.
  static func sources() -> [String: String] {
    var sources = Dictionary(Themes.all.map { ($0.name, $0.toml) }) { first, _ in first }
    for name in Files.names(in: Folders.themes)
    where name.hasSuffix(".toml") && Files.isRegular(Folders.themes + "/" + name) {
      if let text = try? Files.read(Folders.themes + "/" + name) { sources[String(name.dropLast(5))] = text }
    }
    return sources
  }

  /// The names, shipped ones first.
  static func names() -> [String] {
    let shipped = Themes.all.map(\.name)
    return shipped + sources().keys.filter { !shipped.contains($0) }.sorted()
  }
}

/// `palabre theme`: which themes there are, what is wrong with one, how one is written.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: Palabre.words(HelpPhrase.theme),
    discussion: Palabre.words(HelpPhrase.themeMore),
    subcommands: [Names.self, Check.self, Show.self])

  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Palabre.words(HelpPhrase.themeNames),
      discussion: Palabre.words(HelpPhrase.themeMore))
    @OptionGroup var language: LanguageOption

    func run() throws { Output.write(ThemeFiles.names().map { $0 + "\n" }.joined()) }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(HelpPhrase.themeCheck),
      discussion: Palabre.words(HelpPhrase.themeCheckMore))
    @Argument(help: .said(.themeFile, .fileValue), completion: .file(extensions: ["toml"])) var file: String
    @OptionGroup var language: LanguageOption

    func run() throws {
      let text: String
      do {
        text = try Files.read(file)
      } catch {
        throw CommandFailure.finding(error.text)
      }
      let name = String((file.split(separator: "/").last ?? "theme").prefix { $0 != "." })
      do {
        _ = try Theme(toml: text, name: name)
      } catch {
        Output.write("\(file):\(error)\n")
        throw CommandFailure.finding()
      }
      var sources = ThemeFiles.sources()
      sources[name] = text
      let findings = Theme.load(name, sources: sources).findings
      for finding in findings { Output.write("\(file): \(finding)\n") }
      if !findings.isEmpty { throw CommandFailure.finding() }
      Output.say(language.words(ShellPhrase.themeFine, file))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(HelpPhrase.themeShow),
      discussion: Palabre.words(HelpPhrase.themeShowMore))
    @Argument(help: .said(.theme, .nameValue)) var name: String
    @OptionGroup var language: LanguageOption

    func run() throws {
      guard let text = ThemeFiles.sources()[name] else {
        let names = ThemeFiles.names().joined(separator: ", ")
        throw CommandFailure.finding(
          language.words(ShellPhrase.noTheme, name, names))
      }
      Output.write(text.hasSuffix("\n") ? text : text + "\n")
    }
  }
}
