import ArgumentParser
import Dialogue
import DialogueStore
import Publishing
import Wording

/// `palabre search`: everything that is known, by its words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick(
      "Chercher dans tout, sans accents ni majuscules.", "Search everything; accents and case do not matter."),
    discussion: Palabre.words.pick(
      "Tous les mots doivent y être ; un début de mot suffit. Exemple : palabre search parking éclair --json",
      "All words must be there; the beginning of a word will do. Example: palabre search parking light --json"
    ))

  @Argument(help: .init(Palabre.words.pick("Les mots.", "The words."), valueName: "words"))
  var query: [String]
  @Flag(help: .init(Palabre.words.pick("En JSON.", "As JSON.")))
  var json = false
  @Option(help: .init(Palabre.words.pick("Nombre de résultats montrés.", "How many results are shown.")))
  var limit = 50
  @Flag(
    name: [.customLong("private-notes"), .customLong("private")],
    help: .init(Palabre.words.pick("Les notes privées aussi.", "Private notes too.")))
  var privateNotes = false
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard limit >= 1 else {
      throw ValidationError(Palabre.words.pick("--limit : 1 ou plus.", "--limit: 1 or more."))
    }
    guard query.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw ValidationError(
        Palabre.words.pick(
          "Rien à chercher : donnez au moins un mot.", "Nothing to look for: give one word at least."))
    }
  }

  func run() throws {
    let words = language.words
    let facts = try StoreAccess(path: journal.path, words: words).readOrExplain().state.facts
    let setting = OutputSetting(
      language: words.language, zone: .machine, now: Clock.machine.now, includesPrivateNotes: privateNotes)
    let found = FindingList(query.joined(separator: " "), limit: limit, in: facts, setting)
    Output.write(json ? found.json : SafeOutput.text(found.text(width: SafeOutput.width)))
    if found.total > found.rows.count {
      Output.say(
        words.pick(
          "\(found.rows.count) résultats sur \(found.total) ; --limit en montre plus.",
          "\(found.rows.count) results of \(found.total); --limit shows more."))
    }
  }
}
