import ArgumentParser
import Wording

/// `palabre man`: the manual page, made of the same table as `--help`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man",
    abstract: Palabre.words.pick("La page de manuel, pour man(1).", "The manual page, for man(1)."),
    discussion: Palabre.words.pick(
      """
      Exemple : palabre man > ~/.local/share/man/fr/man1/palabre.1
      Exemple : palabre man | man -l -
      """,
      """
      Example: palabre man > ~/.local/share/man/man1/palabre.1
      Example: palabre man | man -l -
      """))

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let tree = CommandTree(dump: Palabre._dumpHelp()) else {
      throw Trouble.finding(
        language.words.pick(
          "La ligne de commande ne se laisse pas décrire.", "The command line cannot be described."))
    }
    Output.write(ManualPage(tree: tree, words: language.words).text)
  }
}
