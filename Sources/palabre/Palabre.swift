import ArgumentParser
import Wording

/// The command line.
struct Palabre: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "palabre",
    abstract: words.pick(
      "Animer un dialogue entre habitants et institutions : rien de ce qui est dit ne se perd.",
      "Facilitate dialogue between residents and institutions: nothing said is lost."),
    discussion: words.pick(
      """
      Exemples :
        palabre                                  ouvre le journal habituel
        palabre demo                             une séance fictive en cours, sans rien garder
        palabre display                          l’écran de la salle, dans un second terminal
        palabre run seance.palabre --journal J   exécute un script
        palabre publish "Séance 14" --as releve  écrit le relevé de décisions
        palabre list commitments --json          les engagements, en JSON
        palabre search parking éclair            cherche dans tout
        palabre journal verify                   vérifie le journal

      Le journal est celui de $PALABRE_JOURNAL, sinon $XDG_DATA_HOME/palabre/journal.jsonl.
      Code de fin : 0 tout va bien, 1 un constat ou un échec, 2 ligne de commande incomprise.
      """,
      """
      Examples:
        palabre                                  open the usual journal
        palabre demo                             a fictitious session in progress; nothing is kept
        palabre display                          the room’s screen, in a second terminal
        palabre run meeting.palabre --journal J  carry out a script
        palabre publish "Séance 14" --as releve  write the record of decisions
        palabre list commitments --json          the commitments, as JSON
        palabre search parking light             search everything
        palabre journal verify                   verify the journal

      The journal is that of $PALABRE_JOURNAL, else $XDG_DATA_HOME/palabre/journal.jsonl.
      Exit code: 0 all is well, 1 a finding or a failure, 2 the command line is not understood.
      """),
    version: "palabre 0.1.0",
    subcommands: [
      Open.self, Demo.self, Display.self, Run.self, Publish.self, ExportCommand.self, ImportCommand.self,
      List.self, Search.self, Stats.self,
      JournalCommand.self,
      Keys.self,
      ThemeCommand.self, Completions.self, Manual.self,
    ],
    defaultSubcommand: Open.self)

  /// The words of the process: of `--language`, else of the locale. Help is shown before any option is read, so that the
  /// option is looked for here.
  static let words: Words = {
    let arguments = CommandLine.arguments
    for (place, argument) in arguments.enumerated() {
      if argument.hasPrefix("--language="), let language = Language(rawValue: String(argument.dropFirst(11)))
      {
        return Words(language)
      }
      if argument == "--language", place + 1 < arguments.count,
        let language = Language(rawValue: arguments[place + 1])
      {
        return Words(language)
      }
    }
    return Words(Language(environment: Variables.all))
  }()
}

extension Language: ExpressibleByArgument {}

/// `--language`, that every command has.
struct LanguageOption: ParsableArguments {
  @Option(help: .init(Palabre.words.pick("Langue : fr ou en.", "Language: fr or en."), valueName: "fr|en"))
  var language: Language?

  /// The words to use.
  var words: Words { language.map { Words($0) } ?? Palabre.words }
}

/// `--journal`, that the commands have which read or write one.
struct JournalOption: ParsableArguments {
  @Option(
    help: .init(Palabre.words.pick("Chemin du journal.", "Path of the journal."), valueName: "path"),
    completion: .file())
  var journal: String?

  /// The journal's path.
  var path: String { journal ?? Folders.journal }
}
