import ArgumentParser
import Dialogue
import DialogueStore
import Facilitation
import Journal
import Publishing
import Wording

extension StatementOrder: ExpressibleByArgument {
  /// Reads a word of either language.
  public init?(argument: String) {
    let names = Self.allCases.map { order in
      (order: order, names: [order.rawValue] + Language.allCases.map { Words($0).label(order) })
    }
    guard let found = names.first(where: { $0.names.contains(argument.lowercased()) }) else { return nil }
    self = found.order
  }
}

/// `palabre publish`: a document of a session.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Palabre.words(HelpPhrase.publish),
    discussion: Palabre.words(HelpPhrase.publishMore))

  @Argument(
    help: .said(.session, .sessionValue))
  var session: String?
  @Option(name: .customLong("as"), help: .said(.document, .documentValue))
  var document: DocumentChoice?
  @Option(help: .said(.format, .formatValue))
  var format = DeliveryFormat.markdown
  @Option(help: .said(.minutesOrder, .orderValue))
  var by = StatementOrder.point
  @Option(
    help: .said(.checkTemplate, .fileValue), completion: .file(extensions: ["mustache"]))
  var checkTemplate: String?
  @Option(
    help: .said(.showTemplate, .nameValue))
  var showTemplate: String?
  @Option(help: .said(.asOfDay, .dayValue))
  var asOf: String?
  @Flag(help: .said(.largePrint))
  var large = false
  @Option(help: .said(.blankLines, .numberValue))
  var lines: Int?
  @OptionGroup var report: ReportOptions
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var journal: JournalOptions

  private var kind: DocumentKind? { document?.kind }

  private func check() throws(CommandFailure) {
    guard checkTemplate == nil, showTemplate == nil else { return }
    let words = journal.words
    if session == nil, kind?.isOfConcertation != true {
      throw .usage(words(ShellPhrase.whichSession))
    }
    if kind == nil {
      let names = DocumentChoice.allValueStrings.joined(separator: ", ")
      throw .usage(words(ShellPhrase.whichDocument, names))
    }
    if kind?.isOfConcertation != true, !report.isEmpty, session == nil || !report.isSpaceAlone {
      throw .usage(
        words(ShellPhrase.reportOnly))
    }
    if let lines, !(0...200).contains(lines) {
      throw .usage(words(ShellPhrase.linesOutOfRange))
    }
    if format.isMade, delivery.output == nil, Output.isTerminal {
      throw .usage(
        words(ShellPhrase.whichFile, format.rawValue))
    }
  }

  func run() throws {
    try check()
    let words = journal.words
    if let checkTemplate { return Output.say(try TemplateFiles.check(checkTemplate, words)) }
    if let showTemplate { return try delivery.deliver(try TemplateFiles.builtIn(showTemplate, words), words) }
    guard let document else { return }
    let kind = document.kind
    let store = try journal.access.readOrExplain()
    let past = try asOf.map { text throws(CommandFailure) in try state(on: text, words) }
    let facts = past?.facts ?? store.state.facts
    let named = try session.map { name throws(CommandFailure) in
      try Named(facts: facts, words: words).session(name, of: report.space)
    }
    guard let meeting = named ?? facts.sessions.values.last else {
      throw CommandFailure.finding(words(ShellPhrase.noSession))
    }
    if kind.isOfConcertation, report.isEmpty,
      let space = named.flatMap({ store.state.facts.spaces[$0.space] })
    {
      Output.say(words(ShellPhrase.reportOfBody, space.name))
    }
    if kind.isPublic, !store.asked.isEmpty { Output.say(words(PeerPhrase.withheld, store.asked.count)) }
    let source = try Publish.source(
      of: kind, meeting, in: store, path: journal.path, words: words, facts: past?.facts)
    let request = DocumentRequest(
      document: document, source: source, words: words, zone: .machine, now: past?.end ?? Clock.machine.now,
      order: by, report: try report.scope(session: named, in: facts, words: words), isLarge: large,
      blankLines: lines, madeOn: past.map { _ in Zone.machine.wallTime(at: Clock.machine.now).day })
    if let missing = request.missingSender { Output.say(missing) }
    if [.publicMinutes, .short, .saidAndDone].contains(kind) { Output.say(words(ShellPhrase.readOver)) }
    try delivery.deliver(try request.bytes(as: format, passedOver: { Output.say($0) }), words)
    journal.access.sign(store)
  }

  /// What was known at the end of a day, as it was then: the version of that day, made again.
  private func state(on text: String, _ words: Words) throws(CommandFailure) -> (facts: Facts, end: Instant) {
    guard let day = Day(iso: text) else { throw .usage(words(ShellPhrase.notADay, "--as-of", text)) }
    let end = Zone.machine.instant(of: WallTime(day: day, hour: 23, minute: 59, second: 59))
    do {
      let entries = try DialogueStore.entries(path: journal.path)
      return (ActHistory(entries).state(at: end).facts, end)
    } catch {
      throw CommandFailure.finding(words.explain(error))
    }
  }

  /// What a document is made from: a value, so that it can be made beside a screen.
  struct Source: Sendable {
    let facts: Facts
    let session: Session
    let head: JournalHead
    /// Where the journal is: a letterhead may be beside it.
    let path: String
  }

  /// What a document of a session is made from. What is public is without the words that another device asks to erase.
  static func source(
    of kind: DocumentKind, _ session: Session, in store: DialogueStore, path: String, words: Words,
    facts: Facts? = nil
  ) throws(CommandFailure) -> Source {
    let head = store.head
    var (facts, session) = (facts ?? store.state.facts, session)
    if kind.isPublic, !store.asked.isEmpty {
      facts = try StoreAccess(path: "", words: words).publicFacts(of: store)
      guard let left = facts.session(session.id) else {
        throw CommandFailure.finding(words(ShellPhrase.noSession))
      }
      session = left
    }
    return Source(
      facts: facts, session: session, head: JournalHead(count: head.count, hash: head.hash.hex), path: path)
  }
}
