import ArgumentParser
import Dialogue
import DialogueStore
import Wording

/// `palabre demo`: a session in progress in a journal that is thrown away.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick(
      "Essayer sur une séance fictive en cours ; rien n’est gardé.",
      "Try it on a fictitious session in progress; nothing is kept."),
    discussion: Palabre.words.pick(
      "Exemple : palabre demo --theme light", "Example: palabre demo --theme light"))

  @Flag(
    help: .init(
      Palabre.words.pick("Écrire le script de la démonstration.", "Write the script of the demonstration.")))
  var script = false
  @OptionGroup var display: DisplayOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard !script else { return Output.write(DemoScript.text + "\n") }
    let words = language.words
    let folder: String
    do {
      folder = try Files.makeTemporaryFolder()
    } catch {
      throw Trouble.finding(error.text)
    }
    defer { Files.removeFolder(folder) }
    let path = folder + "/demo.jsonl"
    try prepare(path, words)
    try Meeting(
      path: path, words: words, zone: .centralEurope, clock: .starting(at: DemoScript.moment),
      display: display, isReadOnly: false
    ).run()
  }

  /// Writes the journal of the demonstration.
  private func prepare(_ path: String, _ words: Words) throws(Trouble) {
    let store = try StoreAccess(path: path, words: words).openOrExplain()
    try Script(name: "demo", text: DemoScript.text, words: words).run(
      in: store, at: DemoScript.moment, zone: .centralEurope)
    store.journal?.close()
  }
}
