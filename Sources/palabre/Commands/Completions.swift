import ArgumentParser

/// `palabre completions`: what a shell needs to complete the command line.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words.pick("Complétion pour un interpréteur.", "Completion for a shell."),
    discussion: Palabre.words.pick("Exemple : ", "Example: ")
      + "palabre completions bash > ~/.local/share/bash-completion/completions/palabre")

  /// The shells.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: .init(Palabre.words.pick("L’interpréteur.", "The shell.")))
  var shell: Shell
  @OptionGroup var language: LanguageOption

  func run() throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Output.write(Palabre.completionScript(for: kind) + "\n")
  }
}
