import ArgumentParser
import Dialogue
import DialogueStore
import Glibc
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
    @Flag(help: .init(Palabre.words(PeerPhrase.mergeAgree)))
    var agree = false
    @Flag(help: .init(Palabre.words(PeerPhrase.mergeRewritten)))
    var acceptRewritten = false
    @OptionGroup var journal: JournalOption
    @OptionGroup var language: LanguageOption

    func run() throws {
      let words = language.words
      let access = StoreAccess(path: journal.path, words: words)
      let store = try access.openOrExplain()
      defer { store.journal?.close() }
      let outcome: MergeOutcome
      do {
        outcome = try merge(into: store, words)
      } catch {
        throw CommandFailure.finding(words.explain(error, path: journal.path))
      }
      for (path, records) in outcome.leaps.sorted(by: { $0.key < $1.key }) {
        Output.say(words(PeerPhrase.leaps, path, records.count))
      }
      for (path, findings) in outcome.findings.sorted(by: { $0.key < $1.key }) {
        for finding in findings { Output.say("\(path): \(words.describe(.finding(finding)))") }
      }
      Output.write(words(ShellPhrase.recordsAdded, outcome.added) + "\n")
      if !outcome.late.isEmpty { Output.write(words(PeerPhrase.cameErased, outcome.late.count) + "\n") }
      if agree {
        try Agreement(access: access, journal: store.journal).agree(to: outcome.asked)
      } else if !outcome.asked.isEmpty {
        Output.write(words(PeerPhrase.askedWaiting, outcome.asked.count) + "\n")
      }
      let conflicts = try access.readOrExplain().state.facts.conflicts.count
      guard conflicts > 0 else { return }
      Output.write(words(ShellPhrase.conflicts, conflicts) + "\n")
    }

    /// Merges; a past that was rewritten is told first, and taken in only when somebody says so.
    private func merge(into store: DialogueStore, _ words: Words) throws(JournalError) -> MergeOutcome {
      let (paths, replacement) = (files.map(Files.journal), words(ShellPhrase.erasedPerson))
      do throws(JournalError) {
        return try store.merge(paths, replacing: replacement)
      } catch {
        guard case .rewritten(let rewritings) = error else { throw error }
        let told = EventWords(words, facts: store.state.facts)
        for rewriting in rewritings { Output.say(told.describe(rewriting)) }
        let isAsked = Output.isTerminal && isatty(STDIN_FILENO) == 1
        guard acceptRewritten || isAsked && Question.isAgreed(words(PeerPhrase.rewrittenQuestion)) else {
          throw error
        }
        Output.say(words(PeerPhrase.rewrittenKept))
        return try store.merge(paths, acceptingRewritten: true, replacing: replacement)
      }
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
        if !copies.isEmpty { _ = try store.journal?.repair(from: copies.map(Files.journal)) }
      } catch {
        store.journal?.close()
        throw CommandFailure.finding(words.explain(error, path: journal.path))
      }
      store.journal?.close()
      let after = try access.readOrExplain()
      for problem in after.problems { Output.write(words.describe(problem) + "\n") }
      let repaired = max(0, before.problems.count - after.problems.count)
      Output.write(words(ShellPhrase.repaired, repaired, after.problems.count) + "\n")
      if after.problems.contains(where: \.isDefect) { throw CommandFailure.finding() }
    }
  }
}
