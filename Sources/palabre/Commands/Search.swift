import ArgumentParser
import Dialogue
import DialogueStore
import Publishing
import Wording

/// `palabre search`: everything that is known, by its words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.search),
    discussion: Palabre.words(HelpPhrase.searchMore))

  @Argument(help: .said(.query, .wordsValue))
  var query: [String]
  @Flag(help: .said(.json))
  var json = false
  @Option(help: .said(.limit, .numberValue))
  var limit = 50
  @Flag(
    name: [.customLong("private-notes"), .customLong("private")],
    help: .said(.privateNotes))
  var privateNotes = false
  @OptionGroup var journal: JournalOptions

  private func check() throws(CommandFailure) {
    guard limit >= 1 else {
      throw .usage(journal.words(ShellPhrase.badLimit))
    }
    guard query.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
      throw .usage(
        journal.words(ShellPhrase.nothingToSearch))
    }
  }

  func run() throws {
    try check()
    let words = journal.words
    let facts = try journal.access.readOrExplain().state.facts
    let setting = OutputSetting(
      language: words.language, zone: .machine, now: Clock.machine.now, includesPrivateNotes: privateNotes)
    let found = FindingList(query.joined(separator: " "), limit: limit, in: facts, setting)
    Output.write(json ? found.json : SafeOutput.text(found.text(width: SafeOutput.width)))
    if found.total > found.rows.count {
      Output.say(
        words(ShellPhrase.moreResults, found.rows.count, found.total))
    }
  }
}
