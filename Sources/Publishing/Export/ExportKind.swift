import Dialogue
import Wording

/// What can be exported.
public enum ExportKind: String, CaseIterable, Sendable {
  /// People and organisations, with how they are reached.
  case people
  /// What was said.
  case contributions
  /// What was promised.
  case commitments
  /// Who had the floor, from when to when.
  case turns
  /// Who came and how many.
  case attendance
  /// Points with planned and actual times.
  case agenda
  /// Sessions, commitments, minutes and milestones for a calendar program.
  case calendar
  /// Speaking time for `hledger`.
  case timeclock
  /// Proposals, as Decidim imports them; without personal data.
  case decidimProposals = "decidim-proposals"
  /// Commitments as results, as Decidim imports them; without personal data.
  case decidimResults = "decidim-results"
  /// All of the journal for SQLite and PostgreSQL, with views.
  case sql

  /// The formats in which it can be had, the usual one first.
  public var formats: [ExportFormat] {
    switch self {
    case .people, .contributions, .commitments, .turns, .attendance, .agenda: [.csv, .json]
    case .calendar: [.calendar]
    case .timeclock: [.timeclock]
    case .decidimProposals, .decidimResults: [.csv]
    case .sql: [.sql]
    }
  }

  /// Whether people read it in a spreadsheet: a table that is not made for one program.
  public var isForPeople: Bool { formats.contains(.csv) && !isPublic }

  /// Whether it goes to a place that everybody reads, and so never contains personal data.
  public var isPublic: Bool { self == .decidimProposals || self == .decidimResults }
}

/// How an export is written.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// RFC 4180.
  case csv
  /// An array of objects, one a line.
  case json
  /// iCalendar, RFC 5545.
  case calendar = "ics"
  /// The timeclock format of `hledger`.
  case timeclock
  /// SQL that SQLite and PostgreSQL both load.
  case sql
}

/// What an export depends on besides the facts.
public struct ExportSetting: Sendable {
  /// Scope, language, zone and clock.
  public var output: OutputSetting
  /// How CSV is written.
  public var csv: CSV.Style
  /// Whether personal data are taken out.
  public var isPublic: Bool
  /// Which journal it is; only SQL says so.
  public var origin: RegionOrigin
  /// Whether CSV has the names and codes of the journal, not words; JSON always does.
  public var hasCodes: Bool
  /// Whether the calendar has the days by which something was promised as events too.
  public var hasDueEvents = false

  /// A setting.
  public init(
    output: OutputSetting, csv: CSV.Style = CSV.Style(), isPublic: Bool = false,
    origin: RegionOrigin = RegionOrigin(), hasCodes: Bool = true
  ) {
    self.hasCodes = hasCodes
    self.output = output
    self.csv = csv
    self.isPublic = isPublic
    self.origin = origin
  }
}

/// An export ready to be written to a file.
public struct Export: Equatable, Sendable {
  /// Its text.
  public let text: String
  /// What did not fit the format and was changed or left out, each in a sentence.
  public let findings: [String]

  /// Exports what is in scope; a format that is not one of ``ExportKind/formats`` counts as the usual one.
  ///
  /// - Complexity: linear in the facts when personal data are taken out, else in what is exported.
  public init(_ kind: ExportKind, as format: ExportFormat, in facts: Facts, _ setting: ExportSetting) {
    var version: PublicVersion?
    if setting.isPublic || kind.isPublic {
      var first: ID<Session>?
      if case .session(let id) = setting.output.scope { first = id }
      let shown = setting.output.scope.sessions(in: facts).map(\.id)
      version = PublicVersion(
        of: facts, first: first, showing: .each(shown), until: setting.output.now,
        // Data use the same words in every language.
        Words(kind == .sql ? .french : setting.output.language))
    }
    let source = ListSource(facts: version?.facts ?? facts, setting: setting.output, version: version)
    func table<Row>(_ listed: some Sequence<Row>, _ all: [ExportColumn<Row>]) -> String {
      let rows = Array(listed)
      let columns = all.filter { column in
        !column.isOptional || rows.contains { column.value($0) != .null }
      }
      if format == .json {
        return JSON.lines(rows.map { row in .object(columns.map { JSON.Field($0.key, $0.value(row)) }) })
      }
      let table = ExportTable(
        kind: kind, keys: columns.map(\.key), rows: rows.map { row in columns.map { $0.value(row) } })
      return (setting.hasCodes ? table.coded : table.told(source.words)).text(setting.csv)
    }
    switch kind {
    case .people: self.init(text: table(source.everybody, source.peopleExport))
    case .contributions: self.init(text: table(source.contributions, source.contributionExport))
    case .commitments: self.init(text: table(source.commitments, source.commitmentExport))
    case .turns: self.init(text: table(source.turns, source.turnExport))
    case .attendance: self.init(text: table(source.attendance, source.attendanceExport))
    case .agenda: self.init(text: table(source.points, source.agendaExport))
    case .calendar: self.init(text: CalendarExport(source: source, hasDueEvents: setting.hasDueEvents).text)
    case .timeclock: self.init(text: TimeclockExport(source: source).text)
    case .decidimProposals:
      let export = DecidimProposals(source: source)
      self.init(text: export.table.text(setting.csv), findings: export.findings)
    case .decidimResults:
      let export = DecidimResults(source: source)
      self.init(text: export.table.text(setting.csv), findings: export.findings)
    case .sql:
      self.init(
        text: RegionExport(source: source, origin: setting.origin, isPublic: setting.isPublic).text)
    }
  }

  private init(text: String, findings: [String] = []) {
    self.text = text
    self.findings = findings
  }
}
