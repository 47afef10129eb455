import ArgumentParser
import Dialogue
import DialogueStore
import Publishing
import Wording

extension ExportKind: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

/// `palabre export`: data for spreadsheets, calendars, `hledger`, Decidim and databases.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Palabre.words(HelpPhrase.export),
    discussion: Palabre.words(HelpPhrase.exportMore))

  @Argument(help: .said(.exported, .whatValue))
  var kind: ExportKind
  @Option(help: .said(.format, .formatValue))
  var format: ExportFormat?
  @Option(help: .said(.oneSession, .sessionValue))
  var session: String?
  @Option(
    help: .said(.separator, .separatorValue))
  var separator = ";"
  @Flag(
    inversion: .prefixedNo,
    help: .said(.byteOrderMark))
  var bom: Bool?
  @Flag(help: .said(.codes))
  var codes = false
  @Flag(help: .said(.dueEvents))
  var dueEvents = false
  @Flag(
    name: .customLong("public"),
    help: .said(.isPublic))
  var isPublic = false
  @Option(help: .said(.exportKey, .fileValue), completion: .file())
  var key: String?
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var journal: JournalOptions

  private func check() throws(CommandFailure) {
    let words = journal.words
    if let format, !kind.formats.contains(format) {
      let names = kind.formats.map(\.rawValue).joined(separator: ", ")
      throw .usage(
        words(ShellPhrase.noSuchFormat, kind.rawValue, format.rawValue, names))
    }
    if separator != ";" && separator != "," {
      throw .usage(
        words(ShellPhrase.badSeparator))
    }
    // What is loaded takes the place of all that was loaded of the journal before.
    if kind == .sql, session != nil || scope.space != nil { throw .usage(words(ShellPhrase.wholeJournal)) }
  }

  /// Excel knows UTF-8 by the mark, and `;` is its sign between cells in French; programs want neither.
  private var style: CSV.Style {
    CSV.Style(
      separator: separator == "," ? "," : ";",
      hasMark: bom ?? (separator == ";" && !codes && kind.isForPeople))
  }

  func run() throws {
    try check()
    let words = journal.words
    let access = journal.access
    let store = try access.readOrExplain()
    // What is asked to be erased leaves this laptop no more than it is printed for everybody.
    let isShared = isPublic || kind == .sql
    if isShared, !store.asked.isEmpty { Output.say(words(PeerPhrase.withheld, store.asked.count)) }
    let facts = isShared ? try access.publicFacts(of: store) : store.state.facts
    var setting = ExportSetting(
      output: OutputSetting(
        scope: try scope.scope(session: session, in: facts, words: words), language: words.language,
        zone: .machine, now: Clock.machine.now),
      csv: style, isPublic: isPublic, origin: try origin(of: store, words), hasCodes: codes)
    setting.hasDueEvents = dueEvents
    let export = Export(kind, as: format ?? kind.formats.first ?? .csv, in: facts, setting)
    // Told before the file is written, so that it can still be given up.
    for finding in export.findings { Output.say(SafeOutput.text(finding)) }
    Output.tellLeftOpen(facts, words)
    try delivery.deliver(export.text, words)
    access.sign(store)
  }

  private func origin(of store: DialogueStore, _ words: Words) throws(CommandFailure) -> RegionOrigin {
    guard kind == .sql else { return RegionOrigin() }
    return RegionOrigin(
      device: store.reader?.device ?? "", clock: store.reader?.lastLamport ?? 0, records: store.head.count,
      head: store.head.hash.hex, key: isPublic ? try ExportKeyFile.key(key, words) : [])
  }
}
