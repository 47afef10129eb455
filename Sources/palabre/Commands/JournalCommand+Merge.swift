import ArgumentParser
import Canvas
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
    @OptionGroup var consent: ConsentOptions
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let access = journal.access
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
      for (path, numbers) in outcome.wrongSignatures.sorted(by: { $0.key < $1.key }) {
        for number in numbers { Output.say("\(path): \(words(SigningPhrase.wrong, number))") }
      }
      for (path, findings) in outcome.findings.sorted(by: { $0.key < $1.key }) {
        for finding in findings { Output.say("\(path): \(words.describe(.finding(finding)))") }
      }
      Output.write(words(ShellPhrase.recordsAdded, outcome.added) + "\n")
      if !outcome.late.isEmpty { Output.write(words(PeerPhrase.cameErased, outcome.late.count) + "\n") }
      if outcome.erased > 0 { Output.write(words(PeerPhrase.erasedThere, outcome.erased) + "\n") }
      // What others had asked for before is not agreed to with this one.
      let agreed = agree ? outcome.askedByThese : []
      if !agreed.isEmpty {
        let agreement = Agreement(access: access, journal: store.journal)
        for line in try agreement.lines(of: agreed, in: store.state.facts) {
          Output.say(SafeText(words(PeerPhrase.askedLine, line.name, line.by, line.text)).string)
        }
        Output.say(try agreement.erase(agreed))
      }
      if outcome.asked.count > agreed.count {
        Output.write(words(PeerPhrase.askedWaiting, outcome.asked.count - agreed.count) + "\n")
      }
      let merged = try access.readOrExplain()
      let merges = outcome.added > 0 ? 1 : 0
      for line in Merging.woven(merged.woven, since: merges, merged.state.facts, words) {
        Output.write(line + "\n")
      }
      let foreign = merged.foreignActs(words).new(since: merges)
      for line in foreign.lines { Output.say(line) }
      let conflicts = merged.state.facts.conflicts.count
      if conflicts > 0 { Output.write(words(ShellPhrase.conflicts, conflicts) + "\n") }
      let missing = Merging.missing(of: [outcome], words)
      for lack in missing { Output.say(lack) }
      for fork in outcome.forks {
        Output.say(words(PeerPhrase.forked, RecordName.label(of: fork.device), fork.number))
      }
      // What counts is news, no finding.
      if !missing.isEmpty || !outcome.wrongSignatures.isEmpty
        || !foreign.unsettled.acts.isEmpty
      {
        throw CommandFailure.finding()
      }
    }

    /// Merges; a past that was rewritten is told first, and taken in only when somebody says so.
    private func merge(into store: DialogueStore, _ words: Words) throws(JournalError) -> MergeOutcome {
      let (paths, replacement) = (files.map(Files.journal), words(ShellPhrase.erasedPerson))
      var (isRewrittenKept, isKeyAccepted) = (false, consent.acceptKey)
      // Each answer may bring another question, and each is asked once.
      while true {
        do throws(JournalError) {
          return try store.merge(
            paths, acceptingRewritten: isRewrittenKept, acceptingKeys: isKeyAccepted, replacing: replacement)
        } catch .changedKeys(let changes) where !isKeyAccepted {
          for change in changes {
            Output.say(
              words(
                SigningPhrase.changedKey, change.path, RecordName.label(of: change.device), change.known.hex,
                change.now.hex))
          }
          guard isAgreed(words(SigningPhrase.changedKeyQuestion)) else { throw .changedKeys(changes) }
          isKeyAccepted = true
        } catch .rewritten(let rewritings) where !isRewrittenKept {
          let told = EventWords(words, facts: store.state.facts)
          for rewriting in rewritings { Output.say(told.describe(rewriting)) }
          guard consent.acceptRewritten || isAgreed(words(PeerPhrase.rewrittenQuestion)) else {
            throw .rewritten(rewritings)
          }
          Output.say(words(PeerPhrase.rewrittenKept))
          isRewrittenKept = true
        }
      }
    }

    private func isAgreed(_ question: String) -> Bool {
      Output.isTerminal && isatty(STDIN_FILENO) == 1 && Question.isAgreed(question)
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
    @OptionGroup var journal: JournalOptions

    func run() throws {
      let words = journal.words
      let access = journal.access
      let before = try access.readOrExplain()
      // Opening repairs an unfinished end: see `Journal.open`.
      let store = try access.openOrExplain()
      do {
        let taken = copies.map(Files.journal)
        if !taken.isEmpty,
          let late = try store.journal?.repair(from: taken, replacing: words(ShellPhrase.erasedPerson)).late
            .count,
          late > 0
        {
          Output.write(words(PeerPhrase.cameErased, late) + "\n")
        }
      } catch {
        store.journal?.close()
        throw CommandFailure.finding(words.explain(error, path: journal.path))
      }
      store.journal?.close()
      let after = try access.readOrExplain()
      for problem in after.problems { Output.write(words.describe(problem) + "\n") }
      let repaired = max(0, before.problems.count - after.problems.count)
      Output.write(words(ShellPhrase.repaired, repaired, after.problems.count) + "\n")
      if after.defects > 0 { throw CommandFailure.finding() }
    }
  }
}
