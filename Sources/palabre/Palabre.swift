import ArgumentParser
import Wording

/// The command line.
struct Palabre: ParsableCommand {
  /// The program and its version.
  static let version = "palabre 0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "palabre",
    abstract: words(HelpPhrase.palabre),
    discussion: words(HelpPhrase.palabreMore),
    version: version,
    subcommands: [
      Open.self, Demo.self, Display.self, Run.self, SyncCommand.self, TableCommand.self, Publish.self,
      ExportCommand.self, ImportCommand.self,
      List.self, Search.self, Stats.self, ReportCommand.self,
      JournalCommand.self,
      Keys.self,
      ThemeCommand.self, ConfigCommand.self, Completions.self, Manual.self,
    ],
    defaultSubcommand: Open.self)

  /// The words of the process. Help is made before any option is read, so that `--language` is looked for here.
  static let words = Words(
    LanguageChoice.asked(by: CommandLine.arguments) ?? Configuration.current.language
      ?? Language(environment: Variables.all))
}

extension Language: ExpressibleByArgument {}

/// `--language`, that every command has.
struct LanguageOption: ParsableArguments {
  @Option(help: .said(.language, .languageValue))
  var language: Language?

  /// The words to use.
  var words: Words { language.map { Words($0) } ?? Palabre.words }
}

/// `--journal` and `--language`, that the commands have which read or write a journal.
struct JournalOptions: ParsableArguments {
  @Option(
    help: .said(.journal, .pathValue),
    completion: .file())
  var journal: String?
  @OptionGroup var language: LanguageOption

  /// The journal's path.
  var path: String { Files.journal(journal ?? Folders.journal) }
  /// The words to use.
  var words: Words { language.words }
  /// What opens it.
  var access: StoreAccess { StoreAccess(path: path, words: words) }
}
