import ArgumentParser
import Glibc
import Wording

/// How a meeting is shown.
struct DisplayOptions: ParsableArguments {
  @Option(help: .said(.theme, .nameValue), completion: .themes)
  var theme: String?
  @Flag(inversion: .prefixedNo, help: .said(.mouse))
  var mouse: Bool?
  @Flag(
    help: .said(.linear))
  var linear = false
}

extension DisplayOptions {
  /// The configuration, with what the command line says.
  func configuration(_ language: LanguageOption) -> Configuration {
    var configuration = Configuration.current
    if let theme { configuration.set(.theme, to: .text(theme), by: "--theme") }
    if let mouse { configuration.set(.mouse, to: .flag(mouse), by: mouse ? "--mouse" : "--no-mouse") }
    if let chosen = language.language {
      configuration.set(.language, to: .text(chosen.rawValue), by: "--language")
    }
    return configuration
  }
}

/// `palabre open`, and `palabre` alone: a journal on the screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    // Named, because the argument parser tells the default command by this name.
    commandName: "open",
    abstract: Palabre.words(HelpPhrase.open),
    discussion: Palabre.words(HelpPhrase.openMore))

  @Argument(help: .said(.journalArgument, .journalValue), completion: .file())
  var journal: String?
  @Flag(help: .said(.readOnly))
  var readOnly = false
  @OptionGroup var display: DisplayOptions
  @OptionGroup var language: LanguageOption

  init() {}

  /// As it is parsed when nothing is given but maybe a journal.
  init(journal: String?) {
    (self.journal, readOnly) = (journal, false)
    var display = DisplayOptions()
    (display.theme, display.mouse, display.linear) = (nil, nil, false)
    self.display = display
    var language = LanguageOption()
    language.language = nil
    self.language = language
  }

  private func check() throws(CommandFailure) {
    // A mistyped command must not become a new journal.
    if let journal, !journal.contains("/"), !journal.contains("."), !Files.exists(journal) {
      throw .usage(
        language.words(ShellPhrase.neitherCommandNorJournal, journal))
    }
  }

  func run() throws {
    try check()
    try Meeting(
      path: Files.journal(journal ?? Folders.journal), words: LanguageChoice.words(language), zone: .machine,
      clock: .machine,
      display: display, configuration: display.configuration(language), isReadOnly: readOnly
    ).run()
  }
}
