import ArgumentParser
import Facilitation
import Wording

/// `palabre keys`: the reference of keys and slash words, from the declarations of the acts.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.keys),
    discussion: Palabre.words(HelpPhrase.keysMore))

  @Flag(help: .said(.markdown))
  var markdown = false
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.words
    Output.write(
      DeclaredAct.Group.allCases.map { markdown ? Keys.markdown($0, words) : Keys.plain($0, words) }
        .joined(separator: "\n"))
  }

  private static func plain(_ group: DeclaredAct.Group, _ words: Words) -> String {
    let lines = entries(group).map { entry in
      let keys = keyMap.keys(of: entry).joined(separator: " ")
      let padding = String(repeating: " ", count: max(1, 12 - keys.count))
      return "  \(keys)\(padding)/\(call(entry, words))\n              \(words.title(of: entry.name))\n"
    }
    return group.title(in: words) + "\n" + lines.joined()
  }

  private static func markdown(_ group: DeclaredAct.Group, _ words: Words) -> String {
    let head = words(ShellPhrase.keysHeading)
    let rows = entries(group).map { entry in
      let keys = keyMap.keys(of: entry).map { "`\($0)`" }.joined(separator: " ")
      // A bar would end the cell, inside a code span too (GitHub Flavored Markdown, 4.10).
      let call = call(entry, words).replacing("|", with: "\\|")
      return "| \(keys) | `/\(call)` | \(words.title(of: entry.name)) |\n"
    }
    return "### \(group.title(in: words))\n\n\(head)\n|---|---|---|\n" + rows.joined()
  }

  /// The keys as they are set.
  private static var keyMap: KeyMap { Configuration.current.keyMap }

  private static func entries(_ group: DeclaredAct.Group) -> [DeclaredAct] {
    ActTable.acts.filter { $0.group == group }
  }

  private static func call(_ entry: DeclaredAct, _ words: Words) -> String {
    let usage = entry.usages(in: words).joined(separator: " · ")
    return words.word(for: entry.name) + (usage.isEmpty ? "" : " " + usage)
  }
}
