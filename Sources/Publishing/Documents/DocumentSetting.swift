import Dialogue
import Wording

/// What a document depends on besides the facts.
public struct DocumentSetting: Sendable {
  /// The language in which it is written.
  public var language: Language
  /// The zone in which its times are shown.
  public var zone: Zone
  /// The moment up to which a session that is not closed is counted.
  public var now: Instant
  /// Where the journal stands; nil leaves the foot out.
  public var journal: JournalHead?

  /// Of what a report speaks; nil for the space of the session.
  public var report: ReportScope?

  /// How minutes put what was said in order.
  public var order: StatementOrder

  /// Who issues it, and how they are reached.
  public var letterhead = Letterhead()

  /// Whether it is printed in 16 points, for those who read with difficulty.
  public var isLarge = false

  /// Lines left blank at least for each college on a sign-in sheet; nil for what the program takes to be enough.
  public var blankLines: Int?

  /// The day on which it is made, where it tells what was known on an earlier one; nil for that of `now`.
  public var madeOn: Day?

  /// When the document was made, in words.
  var established: String {
    let words = Words(language)
    let day = words.date(zone.wallTime(at: now).day)
    return madeOn.map { words(PaperPhrase.establishedAsOf, words.date($0), day) }
      ?? words(PaperPhrase.establishedOn, day)
  }

  /// A setting.
  public init(
    language: Language, zone: Zone, now: Instant, journal: JournalHead? = nil, report: ReportScope? = nil,
    order: StatementOrder = .point
  ) {
    self.order = order
    self.report = report
    self.language = language
    self.zone = zone
    self.now = now
    self.journal = journal
  }
}

/// Where a journal stands, for the foot of a document, so that two copies can be compared.
public struct JournalHead: Equatable, Sendable {
  /// Number of records.
  public var count: Int
  /// Hash of the newest record, in hexadecimal digits.
  public var hash: String

  /// Where a journal stands.
  public init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }
}
