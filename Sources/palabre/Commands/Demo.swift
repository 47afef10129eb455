import ArgumentParser
import Dialogue
import DialogueStore
import Wording

/// `palabre demo`: a session in progress in a journal that is thrown away.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.demo),
    discussion: Palabre.words(HelpPhrase.demoMore))

  @Flag(
    help: .said(.script))
  var script = false
  @OptionGroup var display: DisplayOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard !script else { return Output.write(DemoScript.text + "\n") }
    let words = LanguageChoice.words(language)
    let folder = try Files.needed(Files.makeTemporaryFolder())
    defer { Files.removeFolder(folder) }
    let path = folder + "/demo.jsonl"
    try prepare(path, words)
    try Meeting(
      path: path, words: words, zone: .centralEurope, clock: .starting(at: DemoScript.moment),
      display: display, configuration: display.configuration(language), isReadOnly: false, isThrownAway: true
    ).run()
  }

  /// Writes the journal of the demonstration.
  private func prepare(_ path: String, _ words: Words) throws(CommandFailure) {
    let store = try StoreAccess(path: path, words: words).openOrExplain()
    try Script(name: "demo", text: DemoScript.text, words: words).run(
      in: store, at: DemoScript.moment, zone: .centralEurope)
    store.journal?.close()
  }
}
