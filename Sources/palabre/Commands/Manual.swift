import ArgumentParser
import Wording

/// `palabre man`: the manual page, made of the same table as `--help`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: Palabre.words(HelpPhrase.manual),
    discussion: Palabre.words(HelpPhrase.manualMore))

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let tree = CommandTree(dump: Palabre._dumpHelp()) else {
      throw CommandFailure.finding(
        language.words(ShellPhrase.noCommandTree))
    }
    Output.write(ManualPage(tree: tree, words: language.words).text)
  }
}
