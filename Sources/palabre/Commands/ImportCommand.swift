import ArgumentParser
import Dialogue
import DialogueStore
import Facilitation
import Importing
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
    completion: .file(extensions: ["csv", "xlsx", "ods", "ics", "vcf", "md", "txt"]))
  var file: String
  @Option(
    help: .said(.importSession, .sessionValue))
  var session: String?
  @Option(
    help: .said(.importSpace, .nameValue))
  var space: String?
  @Option(
    help: .said(.importCollege, .nameValue))
  var college: String?
  @Flag(
    help: .said(.dryRun))
  var dryRun = false
  @OptionGroup var journal: JournalOptions

  private func check() throws(CommandFailure) {
    if kind.needsSession, session == nil, space == nil {
      throw .usage(
        journal.words(ShellPhrase.importSessionMissing))
    }
  }

  func run() throws {
    try check()
    let words = journal.words
    // One byte more than is taken, so that what is too large is told as such.
    guard let bytes = Files.bytes(file, most: ImportLimits.bytes + 1) else {
      throw CommandFailure.finding(
        words(ShellPhrase.unreadable, file))
    }
    let access = journal.access
    let store = dryRun ? try access.readOrExplain() : try access.openOrExplain()
    // The command ends with what it has made: taking a hundred thousand people apart before would be time for nothing.
    _ = Unmanaged.passRetained(store)
    defer { store.journal?.close() }
    let now = Clock.machine.now
    let entries = try entries(of: bytes, in: store.state.facts, at: now, words)
    guard !entries.isEmpty else { return }
    do {
      try store.append(entries)
    } catch {
      throw CommandFailure.finding(words.explain(error, path: journal.path))
    }
    store.journal?.flush()
    if let said = store.journal.flatMap({ words.unsaved(in: $0) }) { throw CommandFailure.finding(said) }
  }

  /// What a file adds, as one act; nothing in a dry run. What is wrong or to be told has been said.
  private func entries(
    of bytes: [UInt8], in facts: Facts, at now: Instant, _ words: Words
  ) throws(CommandFailure) -> [Entry] {
    var ids = IDSource.random()
    let progress = ProgressLine(words(ShellPhrase.reading))
    let setting = try setting(in: facts, at: now, words)
    let plan = ImportPlan(kind, of: bytes, setting, in: facts, ids: &ids) { done, count in
      progress.show(done, of: count)
      return true
    }
    progress.end()
    try explain(plan, words)
    let act: ID<Act> = ids.next()
    return dryRun ? [] : plan.events.map { Entry(taken: $0, in: act, at: now) }
  }

  private func explain(_ plan: ImportPlan, _ words: Words) throws(CommandFailure) {
    for line in plan.faults(in: words, at: { "\(file):\($0.line):\($0.column): " }) {
      Output.say(SafeOutput.text(line))
    }
    if dryRun, plan.errors.isEmpty {
      Output.write(plan.additions.map { SafeOutput.text($0.text(in: words)) + "\n" }.joined())
    }
    for notice in plan.notices.prefix(60) {
      let place = notice.place.map { "\(file):\($0.line):\($0.column): " } ?? ""
      Output.say(SafeOutput.text(place + notice.message(in: words)))
    }
    if plan.notices.count > 60 { Output.say(words(ImportPhrase.moreNotices, plan.notices.count - 60)) }
    guard plan.errors.isEmpty else {
      throw .finding(words(ShellPhrase.nothingImported))
    }
    let counts = plan.counts(isDone: !dryRun, in: words)
    Output.say(dryRun ? "\(counts) \(words(ShellPhrase.nothingChanged))" : counts)
  }

  /// Where the file goes.
  private func setting(in facts: Facts, at now: Instant, _ words: Words) throws(CommandFailure)
    -> ImportSetting
  {
    var setting = ImportSetting(now: now, zone: .machine, words: words)
    let named = Named(facts: facts, words: words)
    setting.isSessionNamed = self.session != nil
    setting.file = FileImport.name(of: file)
    if kind.needsSession {
      let session = try target(in: facts, words)
      (setting.session, setting.space) = (session.id, session.space)
    } else if let space {
      setting.space = try named(.space, space)
    } else if let session {
      setting.space = try named.session(session, of: nil).space
    } else if kind.needsSpace {
      guard facts.spaces.count == 1, let only = facts.spaces.keys.first else {
        throw .usage(words(ShellPhrase.importSpaceMissing))
      }
      setting.space = only
    }
    if let college {
      let cells = CellReader(
        facts: facts, space: setting.space, session: nil, now: now, zone: .machine, words: words)
      do throws(Problem) { setting.college = try cells.college(college) } catch {
        throw .finding("--college: " + error.text(in: words))
      }
    }
    return setting
  }

  private func target(in facts: Facts, _ words: Words) throws(CommandFailure) -> Session {
    let named = Named(facts: facts, words: words)
    if let session { return try named.session(session, of: space) }
    let wanted = try space.map { name throws(CommandFailure) in try named(.space, name) }
    guard let wanted, let last = facts.sessions(of: wanted).last else {
      throw .finding(words(ShellPhrase.noSessionInSpace))
    }
    return last
  }
}
