import ArgumentParser
import Dialogue
import DialogueStore
import Journal
import Publishing
import Wording

extension ImportKind: ExpressibleByArgument {}

/// `palabre import`: what was kept elsewhere, into the journal; all of a file or nothing.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Palabre.words(HelpPhrase.importing),
    discussion: Palabre.words(HelpPhrase.importingMore))

  @Argument(help: .said(.imported, .whatValue))
  var kind: ImportKind
  @Argument(
    help: .said(.importedFile, .fileValue),
    completion: .file(extensions: ["csv"]))
  var file: String
  @Option(
    help: .said(.importSession, .sessionValue))
  var session: String?
  @Option(
    help: .said(.importSpace, .nameValue))
  var space: String?
  @Flag(
    help: .said(.dryRun))
  var dryRun = false
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  private func check() throws(CommandFailure) {
    if kind.needsSession, session == nil, space == nil {
      throw .usage(
        language.words(ShellPhrase.importSessionMissing))
    }
  }

  func run() throws {
    try check()
    let words = language.words
    guard let bytes = Files.bytes(file) else {
      throw CommandFailure.finding(
        words(ShellPhrase.unreadable, file))
    }
    let access = StoreAccess(path: journal.path, words: words)
    let store = dryRun ? try access.readOrExplain() : try access.openOrExplain()
    defer { store.journal?.flush() }
    let facts = store.state.facts
    var ids = IDSource.random()
    let now = Clock.machine.now
    let progress = ProgressLine(words(ShellPhrase.reading))
    let plan = ImportPlan(
      kind, of: bytes, into: kind.needsSession ? try target(in: facts, words) : nil, in: facts, at: now,
      ids: &ids, progress: progress.show)
    progress.end()
    try explain(plan, words)
    guard !dryRun, !plan.events.isEmpty else { return }
    do {
      try store.append(plan.events, act: ids.next(), at: now)
    } catch {
      throw CommandFailure.finding(words.explain(error, path: journal.path))
    }
    store.journal?.flush()
    if case .notSaved(let error)? = store.journal?.saveState {
      throw CommandFailure.finding(words.explain(error))
    }
  }

  private func explain(_ plan: ImportPlan, _ words: Words) throws(CommandFailure) {
    if plan.isLatin {
      Output.say(
        words(ShellPhrase.readAsLatin, file))
    }
    for error in plan.errors + plan.notes {
      Output.say(
        SafeOutput.text("\(file):\(error.line):\(error.column): \(error.message(in: words.language))"))
    }
    guard plan.errors.isEmpty else {
      throw .finding(words(ShellPhrase.nothingImported))
    }
    Output.say(
      dryRun
        ? words(ShellPhrase.wouldImport, plan.added, plan.known)
        : words(ShellPhrase.imported, plan.added, plan.known))
  }

  private func target(in facts: Facts, _ words: Words) throws(CommandFailure) -> Session {
    let named = Named(facts: facts, words: words)
    if let session {
      let found = try named.session(session)
      if let space, try named(.space, space) != found.space {
        throw .finding(
          words(ShellPhrase.sessionOfOtherSpace, found.title, space))
      }
      return found
    }
    let wanted = try space.map { name throws(CommandFailure) in try named(.space, name) }
    guard let wanted, let last = facts.sessions(of: wanted).last else {
      throw .finding(words(ShellPhrase.noSessionInSpace))
    }
    return last
  }
}
