import ArgumentParser
import DialogueStore
import Facilitation
import Journal
import Wording

/// `palabre display`: the room's screen, in a terminal of its own.
struct Display: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.display),
    discussion: Palabre.words(HelpPhrase.displayMore))

  @Argument(help: .said(.journalArgument, .journalValue), completion: .file())
  var journal: String?
  @Option(
    help: .said(.displayedSession, .sessionValue))
  var session: String?
  @Option(
    help: .said(.theme, .nameValue), completion: .themes)
  var theme = "projector"
  @OptionGroup var language: LanguageOption

  func run() throws {
    // Where none is named: the one of this folder that is open now, unless the usual one is.
    let usual = Files.journal(journal ?? Folders.journal)
    let here = journal == nil ? Files.names(in: ".").filter { $0.hasSuffix(".jsonl") } : []
    let open = here.isEmpty || Files.isInUse(usual) ? [] : here.filter { Files.isInUse(Files.journal($0)) }
    let path = open.count == 1 ? Files.journal(open[0]) : usual
    // The room reads what the facilitator does, unless another language is asked for.
    let ran = language.language == nil ? (try? PlaceFile(journal: path).read())?.language : nil
    let words = ran.map { Words($0) } ?? language.words
    guard Files.exists(path) else {
      let told = (open.isEmpty ? here : open).prefix(8)
      guard !told.isEmpty else { throw CommandFailure.finding(words(ShellPhrase.noJournalYet, path)) }
      throw CommandFailure.finding(
        words(
          ShellPhrase.journalHere, path,
          words.list(told.map { words.quoted("palabre display \($0.shellWord)") }), told.count))
    }
    guard ThemeFiles.sources()[theme] != nil else {
      let names = ThemeFiles.names().joined(separator: ", ")
      throw CommandFailure.finding(
        words(ShellPhrase.noTheme, theme, names))
    }
    var follower = StoreFollower(path: path, withholding: true)
    do {
      try follower.poll()
    } catch {
      throw CommandFailure.finding(words.explain(.file(error), path: path))
    }
    // A journal of zero bytes is one that is being made.
    guard follower.head.count > 0 || Files.mark(path)?.first == 0 else {
      throw CommandFailure.finding(words.explain(.notAJournal(path: path), path: path))
    }
    let wanted = try session.map { name throws(CommandFailure) in
      try Named(facts: follower.state.facts, words: words)(.session, name)
    }
    let report = CrashReport()
    let loop: DisplayLoop
    do {
      loop = try DisplayLoop(
        path: path, follower: follower, wanted: wanted, theme: theme, words: words, report: report)
    } catch {
      report.end()
      throw CommandFailure.finding(words(ShellPhrase.displayNeedsTerminal))
    }
    report.takeOverErrors()
    loop.run()
    report.end()
    if let signal = loop.endingSignal { throw CommandFailure.ended(by: signal) }
  }
}
