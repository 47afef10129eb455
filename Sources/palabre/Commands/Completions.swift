import ArgumentParser
import Wording

/// `palabre completions`: what a shell needs to complete the command line.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.completions),
    discussion: Palabre.words(HelpPhrase.completionsMore)
      + "palabre completions bash > ~/.local/share/bash-completion/completions/palabre")

  /// The shells.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: .said(.shell, .shellValue))
  var shell: Shell
  @OptionGroup var language: LanguageOption

  func run() throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    // The argument parser describes what it adds in English alone.
    let script = Palabre.completionScript(for: kind)
      .replacing("Show help information.", with: Palabre.words(HelpFramePhrase.showHelp))
      .replacing("Show subcommand help information.", with: Palabre.words(HelpFramePhrase.showHelp))
      .replacing("Show the version.", with: Palabre.words(HelpFramePhrase.showVersion))
    Output.write(script + "\n")
  }
}
