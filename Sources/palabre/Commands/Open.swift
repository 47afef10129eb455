import ArgumentParser
import Glibc
import Wording

/// How a meeting is shown.
struct DisplayOptions: ParsableArguments {
  @Option(help: .said(.theme, .nameValue))
  var theme: String?
  @Flag(
    help: .said(.linear))
  var linear = false
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
      display: display, isReadOnly: readOnly
    ).run()
  }
}
