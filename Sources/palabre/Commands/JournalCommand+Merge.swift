import ArgumentParser
import Dialogue
import DialogueStore
import Journal
import Wording

extension JournalCommand {
  /// Takes in what other laptops noted.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.merge),
      discussion: Palabre.words(JournalHelpPhrase.mergeMore))
    @Argument(
      help: .said(.merged, .journalValue),
      completion: .file())
    var files: [String]
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let access = StoreAccess(path: journal.path, words: words)
      let store = try access.openOrExplain()
      defer { store.journal?.close() }
      let outcome: MergeOutcome
      do {
        outcome = try store.journal?.merge(files) ?? MergeOutcome()
      } catch {
        throw CommandFailure.finding(words.explain(error, path: journal.path))
      }
      for (path, findings) in outcome.findings.sorted(by: { $0.key < $1.key }) {
        for finding in findings { Output.say("\(path): \(words.describe(.finding(finding)))") }
      }
      Output.write(words(ShellPhrase.recordsAdded, outcome.added) + "\n")
      if outcome.erased > 0 {
        Output.write(words(ShellPhrase.recordsErased, outcome.erased) + "\n")
      }
      let conflicts = try access.readOrExplain().state.facts.conflicts.count
      guard conflicts > 0 else { return }
      Output.write(words(ShellPhrase.conflicts, conflicts) + "\n")
    }
  }

  /// Repairs what can be repaired, and takes what is damaged from copies.
  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Palabre.words(JournalHelpPhrase.repair),
      discussion: Palabre.words(JournalHelpPhrase.repairMore))
    @Argument(
      help: .said(.copies, .journalValue), completion: .file()
    )
    var copies: [String] = []
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let access = StoreAccess(path: journal.path, words: words)
      let before = try access.readOrExplain()
      // Opening repairs an unfinished end: see `Journal.open`.
      let store = try access.openOrExplain()
      do {
        if !copies.isEmpty { _ = try store.journal?.repair(from: copies) }
      } catch {
        store.journal?.close()
        throw CommandFailure.finding(words.explain(error, path: journal.path))
      }
      store.journal?.close()
      let after = try access.readOrExplain()
      for problem in after.problems { Output.write(words.describe(problem) + "\n") }
      let repaired = max(0, before.problems.count - after.problems.count)
      Output.write(words(ShellPhrase.repaired, repaired, after.problems.count) + "\n")
      if !after.problems.isEmpty { throw CommandFailure.finding() }
    }
  }
}
