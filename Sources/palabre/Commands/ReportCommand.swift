import ArgumentParser
import Publishing
import Wording

/// `palabre report`: what a database into which journals were loaded says, by SQLite's own program.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Palabre.words(HelpPhrase.report),
    discussion: Palabre.words(HelpPhrase.reportMore))

  @Option(help: .said(.database, .fileValue), completion: .file())
  var db: String
  @OptionGroup var delivery: DeliveryOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let words = language.words
    guard Files.isRegular(db) else { throw CommandFailure.finding(words(ShellPhrase.unreadable, db)) }
    Files.noteRead(db)
    guard let program = Programs.find("sqlite3") else {
      throw CommandFailure.finding(words(ShellPhrase.needsSQLite))
    }
    let folder = try Files.needed(Files.makeTemporaryFolder())
    defer { Files.removeFolder(folder) }
    let answers = folder + "/answers"
    let path = db.hasPrefix("-") ? "./" + db : db
    // Ten years of a region take a few seconds.
    let end = Programs.run(
      program, ["-init", "/dev/null", "-readonly", "-batch", "-bail", "-ascii", path] + RegionReport.queries,
      limit: 600, output: answers)
    guard end == .code(0), let bytes = Files.bytes(answers),
      let text = RegionReport.text(
        String(decoding: bytes, as: UTF8.self), words, width: SafeOutput.width)
    else { throw CommandFailure.finding(words(ShellPhrase.notADatabase, db)) }
    try delivery.deliver(delivery.output == nil ? SafeOutput.text(text) : text, words)
  }
}
