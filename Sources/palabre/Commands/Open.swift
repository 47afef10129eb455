import ArgumentParser
import Glibc
import Wording

/// How a meeting is shown.
struct DisplayOptions: ParsableArguments {
  @Option(help: .init(Palabre.words.pick("Le thème.", "The theme."), valueName: "name"))
  var theme = "dark"
  @Flag(
    help: .init(
      Palabre.words.pick(
        "Ligne à ligne, sans écran (lecteur d’écran, script).", "Line by line, without a screen.")))
  var linear = false
}

/// `palabre open`, and `palabre` alone: a journal on the screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick("Ouvrir un journal à l’écran.", "Open a journal on the screen."),
    discussion: Palabre.words.pick(
      "Exemple : palabre open reunion.jsonl --theme projector",
      "Example: palabre open meeting.jsonl --theme projector"))

  @Argument(help: .init(Palabre.words.pick("Le journal.", "The journal.")), completion: .file())
  var journal: String?
  @Flag(help: .init(Palabre.words.pick("Lire sans écrire.", "Read without writing.")))
  var readOnly = false
  @OptionGroup var display: DisplayOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    // A mistyped command must not become a new journal.
    if let journal, !journal.contains("/"), !journal.contains("."), !Files.exists(journal) {
      throw ValidationError(
        Palabre.words.pick(
          "« \(journal) » n’est ni une commande ni un journal ; un nouveau journal s’écrit ./\(journal).jsonl",
          "“\(journal)” is neither a command nor a journal; a new journal is written ./\(journal).jsonl"))
    }
  }

  func run() throws {
    try Meeting(
      path: journal ?? Folders.journal, words: language.words, zone: .machine, clock: .machine,
      display: display, isReadOnly: readOnly
    ).run()
  }
}
