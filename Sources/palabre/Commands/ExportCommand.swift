import ArgumentParser
import Dialogue
import DialogueStore
import Publishing
import Wording

extension ExportKind: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

/// `palabre export`: data for spreadsheets, calendars, `hledger` and Decidim.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Palabre.words.pick(
      "Exporter pour un tableur, un agenda, hledger ou Decidim.",
      "Export to a spreadsheet, a calendar, hledger or Decidim."),
    discussion: Palabre.words.pick(
      """
      Exemples :
        palabre export contributions --session 14 -o contributions.csv
        palabre export calendar -o palabre.ics
        palabre export timeclock | hledger -f timeclock:- bal
        palabre export decidim-proposals --session 14 -o propositions.csv
      """,
      """
      Examples:
        palabre export contributions --session 14 -o contributions.csv
        palabre export calendar -o palabre.ics
        palabre export timeclock | hledger -f timeclock:- bal
        palabre export decidim-proposals --session 14 -o proposals.csv
      """))

  @Argument(help: .init(Palabre.words.pick("Quoi.", "What.")))
  var kind: ExportKind
  @Option(help: .init(Palabre.words.pick("Le format.", "The format.")))
  var format: ExportFormat?
  @Option(help: .init(Palabre.words.pick("Une séance seulement.", "One session only."), valueName: "name"))
  var session: String?
  @Option(
    help: .init(
      Palabre.words.pick("Entre les cellules du CSV : « ; » ou « , ».", "Between cells of CSV: “;” or “,”."),
      valueName: ";|,"))
  var separator = ";"
  @Flag(
    help: .init(
      Palabre.words.pick("Marque d’ordre des octets, pour Excel.", "Byte order mark, for Excel.")))
  var bom = false
  @Flag(
    name: .customLong("public"),
    help: .init(Palabre.words.pick("Sans données personnelles.", "Without personal data.")))
  var isPublic = false
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var journal: JournalOption
  @OptionGroup var language: LanguageOption

  func validate() throws {
    let words = language.words
    if let format, !kind.formats.contains(format) {
      let names = kind.formats.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        words.pick(
          "\(kind.rawValue) n’existe pas en \(format.rawValue) ; formats : \(names).",
          "\(kind.rawValue) cannot be had as \(format.rawValue); formats: \(names)."))
    }
    if separator != ";" && separator != "," {
      throw ValidationError(
        words.pick("--separator : « ; » ou « , » attendu.", "--separator: “;” or “,” expected."))
    }
  }

  func run() throws {
    let words = language.words
    let facts = try StoreAccess(path: journal.path, words: words).readOrExplain().state.facts
    let setting = ExportSetting(
      output: OutputSetting(
        scope: try scope.scope(session: session, in: facts, words: words), language: words.language,
        zone: .machine, now: Clock.machine.now),
      csv: CSV.Style(separator: separator == "," ? "," : ";", hasMark: bom), isPublic: isPublic)
    let export = Export(kind, as: format ?? kind.formats.first ?? .csv, in: facts, setting)
    // Told before the file is written, so that it can still be given up.
    for finding in export.findings { Output.say(SafeOutput.text(finding)) }
    try delivery.deliver(export.text, words)
  }
}
