import ArgumentParser
import Canvas
import Dialogue
import DialogueStore
import Publishing
import Wording

extension ListKind: ExpressibleByArgument {}

/// Of what a command speaks: everything, a space, or a session.
struct ScopeOptions: ParsableArguments {
  @Option(help: .said(.oneSpace, .nameValue))
  var space: String?

  func scope(session: String?, in facts: Facts, words: Words) throws(CommandFailure) -> OutputScope {
    let named = Named(facts: facts, words: words)
    if let session { return .session(try named.session(session, of: space).id) }
    if let space { return .space(try named(.space, space)) }
    return .everything
  }
}

/// `palabre list`: tables, and the same as JSON.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.list),
    discussion: Palabre.words(HelpPhrase.listMore))

  @Argument(help: .said(.listed, .whatValue))
  var kind: ListKind
  @Flag(help: .said(.json))
  var json = false
  @Option(help: .said(.oneSession, .sessionValue))
  var session: String?
  @Flag(help: .said(.privateNotes))
  var privateNotes = false
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let words = journal.words
    let facts = try journal.access.readOrExplain().state.facts
    var setting = OutputSetting(
      scope: try scope.scope(session: session, in: facts, words: words), language: words.language,
      zone: .machine, now: Clock.machine.now, includesPrivateNotes: privateNotes)
    setting.ownDocuments = TemplateFiles.documents
    if kind == .sessions { Output.tellLeftOpen(facts, words) }
    let listing = Listing(kind, in: facts, setting)
    if json {
      listing.writeJSON { Output.write($0) }
    } else {
      listing.write(width: SafeOutput.width) { Output.write(SafeOutput.text($0)) }
    }
  }
}

/// `palabre stats`: presence, speaking time, balance, answers, time by point.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.stats),
    discussion: Palabre.words(HelpPhrase.statsMore))

  @Argument(help: .said(.oneSession, .sessionValue))
  var session: String?
  @Flag(help: .said(.json))
  var json = false
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var journal: JournalOptions

  func run() throws {
    let words = journal.words
    let facts = try journal.access.readOrExplain().state.facts
    Output.tellLeftOpen(facts, words)
    let statistics = Statistics(
      of: try scope.scope(session: session, in: facts, words: words), in: facts, until: Clock.machine.now,
      zone: .machine)
    Output.write(
      json
        ? statistics.json.pretty + "\n"
        : SafeOutput.text(statistics.text(in: words.language, width: SafeOutput.width)))
  }
}

/// What people have written, on its way to a terminal: no control characters, no escapes.
enum SafeOutput {
  /// The text with every line made safe.
  static func text(_ text: String) -> String {
    guard Output.isTerminal else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText(String($0)).string }
      .joined(separator: "\n")
  }

  /// Columns that a text takes.
  static func width(_ text: String) -> Int { SafeText(text).width }
}

extension Output {
  /// Tells of meetings that nobody closed, and up to when they count in figures.
  static func tellLeftOpen(_ facts: Facts, _ words: Words) {
    let now = Clock.machine.now
    for session in facts.sessions.values where session.isLeftOpen(at: now) {
      let end = Zone.machine.wallTime(at: session.end(at: now))
      let told = words(PublishingPhrase.leftOpenNotice, "\(words.shortDate(end.day)) \(words.clock(end))")
      say(SafeText("\(words.quoted(session.title)) — \(told)").string)
    }
  }
}
