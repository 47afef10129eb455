import Dialogue
import Glibc
import Publishing
import Wording

/// A document that is wanted, with all that it is made from: a value, so that it can be made on any thread.
struct DocumentRequest: Sendable {
  var document: DocumentChoice
  var source: Publish.Source
  var words: Words
  var zone: Zone
  var now: Instant
  var order = StatementOrder.point
  var report: ReportScope?
  var isLarge = false
  var blankLines: Int?
  var madeOn: Day?

  private var setting: DocumentSetting {
    get throws(CommandFailure) {
      var setting = DocumentSetting(
        language: words.language, zone: zone, now: now, journal: source.head, report: report, order: order)
      setting.letterhead = try LetterheadFile.read(for: source.path, words)
      setting.isLarge = isLarge
      setting.blankLines = blankLines
      setting.madeOn = madeOn
      return setting
    }
  }

  /// What a letter lacks of who sends it, and where that is written; nil where it lacks nothing.
  var missingSender: String? {
    guard [.invitation, .reminders].contains(document.kind),
      let letterhead = try? LetterheadFile.read(for: source.path, words),
      letterhead.issuer == nil || letterhead.contact == nil
    else { return nil }
    let folder = LetterheadFile.folder(for: source.path) ?? Folders.configuration
    return words(OutputPhrase.noSender, folder + "/" + LetterheadFile.name)
  }

  /// Its text; templates that it does not use and that have a fault are told to `passedOver`.
  func text(
    as format: DocumentFormat, passedOver: (String) -> Void = { _ in }
  ) throws(CommandFailure) -> String {
    try TemplateFiles.publisher(of: document, words, passedOver: passedOver).publish(
      document.kind, as: format, of: source.session, in: source.facts, setting, template: document.own
    ).text
  }

  private func office(_ passedOver: (String) -> Void) throws(CommandFailure) -> OfficeDocument {
    try TemplateFiles.publisher(of: document, words, passedOver: passedOver).office(
      document.kind, of: source.session, in: source.facts, setting, template: document.own)
  }

  /// The bytes of its file, for PDF made by another program; `waiting` is told which process is waited for, and nil once it
  /// has ended.
  func bytes(
    as format: DeliveryFormat, passedOver: (String) -> Void = { _ in }, waiting: (pid_t?) -> Void = { _ in }
  ) throws(CommandFailure) -> [UInt8] {
    switch format {
    case .markdown: Array(try text(as: .markdown, passedOver: passedOver).utf8)
    case .html: Array(try text(as: .html, passedOver: passedOver).utf8)
    case .text: Array(try text(as: .text, passedOver: passedOver).utf8)
    case .json: Array(try text(as: .json, passedOver: passedOver).utf8)
    case .docx: try office(passedOver).docx
    case .odt: try office(passedOver).odt
    case .pdf:
      try Paper(page: try text(as: .html, passedOver: passedOver), odt: try office { _ in }.odt, words: words)
        .pdf(waiting: waiting)
    }
  }
}
