import ArgumentParser
import Canvas
import Facilitation
import Themes
import Wording

/// The themes: those shipped and those of the user, who may replace a shipped one by a file of its name.
enum ThemeFiles {
  /// The text of every theme, by name.
  static func sources() -> [String: String] {
    var sources = Dictionary(Themes.all.map { ($0.name, $0.toml) }) { first, _ in first }
    for name in owned() { if let text = try? Files.read(path(of: name)) { sources[name] = text } }
    return sources
  }

  /// The names, shipped ones first.
  static func names() -> [String] {
    let shipped = Themes.all.map(\.name)
    return shipped + owned().filter { !shipped.contains($0) }
  }

  /// Where the theme of a name is kept by the user; its name alone when it is shipped.
  static func file(of name: String) -> String { owned().contains(name) ? path(of: name) : name }

  private static func path(of name: String) -> String { "\(Folders.themes)/\(name).toml" }

  private static func owned() -> [String] {
    Files.names(in: Folders.themes).filter {
      $0.hasSuffix(".toml") && Files.isRegular(Folders.themes + "/" + $0)
    }.map { String($0.dropLast(5)) }
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
      var sources = ThemeFiles.sources()
      var name = file
      // The name of a theme, unless a file is called so.
      if sources[file] == nil || Files.isRegular(file) {
        do {
          name = String((file.split(separator: "/").last ?? "theme").prefix { $0 != "." })
          sources[name] = try Files.read(file)
        } catch {
          guard !file.contains("/"), !file.contains(".") else { throw CommandFailure.finding(error.text) }
          throw CommandFailure.finding(
            language.words(ShellPhrase.noTheme, file, ThemeFiles.names().joined(separator: ", ")))
        }
      }
      let findings = Theme.load(name, sources: sources).findings
      for finding in findings {
        let place = finding.theme == name ? file : ThemeFiles.file(of: finding.theme)
        Output.write(language.words.text(of: finding, in: place) + "\n")
      }
      if !findings.isEmpty { throw CommandFailure.finding() }
      Output.say(language.words(ShellPhrase.themeFine, file))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(HelpPhrase.themeShow),
      discussion: Palabre.words(HelpPhrase.themeShowMore))
    @Argument(help: .said(.theme, .nameValue), completion: .themes) var name: String
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

extension CompletionKind {
  /// The names of the themes, asked for when the shell completes: the user's own are among them.
  static var themes: CompletionKind { .custom { _, _, _ in ThemeFiles.names() } }
}
