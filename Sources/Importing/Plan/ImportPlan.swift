import Dialogue
import Facilitation
import Publishing
import Wording

/// What an import would bring about: the end of the one road that all files take.
///
/// Bytes are text in some encoding, or a spreadsheet; text is a table, a list, a calendar or cards; all of these are
/// rows that know where they stand; their cells are values of the kinds that forms read; and what is new, known or
/// contradicted follows from all that identifies a thing.
public struct ImportPlan: Sendable {
  /// The events, to be kept as one act.
  public internal(set) var events: [Event] = []
  /// What would be added, in the order of the file.
  public internal(set) var additions: [ImportAddition] = []
  /// Rows that are known already.
  public internal(set) var known = 0
  /// Rows that add to what is known: how somebody is reached.
  public internal(set) var completed = 0
  /// Rows that say of something known what is not known of it; each is told in a notice.
  public internal(set) var contradicted = 0
  /// What is to be told besides.
  public internal(set) var notices: [ImportNotice] = []
  /// What the file was found to be; nil before that is known.
  public internal(set) var finding: ImportFinding?
  /// What is wrong; when there is anything, there are no events.
  public internal(set) var errors: [ImportError] = []
  /// Whether it was given up before its end; nothing comes of it then.
  public internal(set) var isGivenUp = false

  /// Rows that would add something.
  public var added: Int { additions.count }

  /// Told how far it is; answers whether to go on.
  public typealias Progress = @Sendable (_ done: Int, _ of: Int) -> Bool

  let setting: ImportSetting
  /// The lines of what is told of lines: put into ``notices`` at the end, since there may be as many as rows.
  private var remarked: [LineRemark: [ImportLine]] = [:]
  var progress: Progress?

  /// Most errors, and most notices of a sort, that are told.
  static let mostErrors = 20

  /// Reads a file and plans its import.
  /// - Parameters:
  ///   - kind: What the file holds.
  ///   - bytes: The file.
  ///   - setting: Where it goes.
  ///   - facts: What is known.
  ///   - ids: Where new identifiers come from.
  ///   - progress: Told now and then how many rows of how many are done.
  /// - Complexity: linear in the bytes and in the facts; refused above ``ImportLimits``.
  public init(
    _ kind: ImportKind, of bytes: [UInt8], _ setting: ImportSetting, in facts: Facts, ids: inout IDSource,
    progress: Progress? = nil
  ) {
    self.setting = setting
    self.progress = progress
    if let file = setting.file { events.append(.act(.imported(file: file))) }
    defer { self.progress = nil }
    do throws(ImportError) {
      let cells = CellReader(
        facts: facts, space: setting.space, session: setting.session, now: setting.now, zone: setting.zone,
        words: setting.words, findsPeople: kind != .people)
      let source = try ImportSource(bytes, kind, setting.words)
      notices += source.notices
      if source.calendar != nil { finding = source.finding() }
      switch kind {
      case .people: try readPeople(try table(.people, of: source), cells, &ids)
      case .agenda: try readAgenda(try agenda(of: source), cells, &ids)
      case .sessions: try readSessions(source, cells, &ids)
      case .closedDays: try readClosedDays(source, cells)
      case .contributions: try readContributions(try table(.contributions, of: source), cells, &ids)
      case .commitments: try readCommitments(try table(.commitments, of: source), cells, &ids)
      case .decidimProposals: try readProposals(try table(.decidim, of: source), cells, &ids)
      case .polis: try readComments(try table(.polis, of: source), cells, &ids)
      }
    } catch {
      errors.append(error)
    }
    fillNotices()
    let isEmpty = events.allSatisfy { if case .act = $0 { true } else { false } }
    if isEmpty { events = [] }
    if !errors.isEmpty || isGivenUp { (events, additions, completed) = ([], [], 0) }
  }

  /// The table of a file; what the file is, is noted.
  mutating func table(_ names: ColumnNames, of source: ImportSource) throws(ImportError) -> ImportTable {
    let found = try source.table(names, joins: names.isOfPeople)
    look(at: found.table, found.unread, of: source)
    return found.table
  }

  private mutating func look(at table: ImportTable, _ unread: [String], of source: ImportSource) {
    finding = source.finding(table)
    if !unread.isEmpty { notices.append(.unreadSheets(unread)) }
    if !table.hiddenLines.isEmpty { notices.append(.lines(.hidden, table.hiddenLines)) }
  }

  private mutating func agenda(of source: ImportSource) throws(ImportError) -> (
    table: ImportTable, list: AgendaList?
  ) {
    let agenda = try source.agenda()
    look(at: agenda.table, agenda.unread, of: source)
    return (agenda.table, agenda.list)
  }

  /// Goes through the rows, gathering errors until there are too many.
  mutating func forRows(
    _ rows: [Int]? = nil, of table: ImportTable, _ body: (inout ImportPlan, Int) throws(ImportError) -> Void
  ) {
    let unused = ImportNotice.unusedColumns(table.unused)
    if !table.unused.isEmpty, !notices.contains(unused) { notices.append(unused) }
    for row in rows ?? Array(table.rows) {
      guard errors.count < Self.mostErrors, goesOn(row, of: table.rows.upperBound) else { return }
      if table.isOutside(row) {
        note(.outside, table.line(of: row))
        continue
      }
      if table.isTotal(row) {
        note(.totals, table.line(of: row))
        continue
      }
      if table.isFurniture(row) {
        note(.furniture, table.line(of: row))
        continue
      }
      do throws(ImportError) {
        try table.check(row)
        if table.fails(row) { note(.failed, table.line(of: row)) }
        try body(&self, row)
        for heading in table.passedOver(row) { note(.notKept(heading), table.line(of: row)) }
      } catch {
        errors.append(error)
      }
    }
  }

  /// Notes what holds for a line, with the other lines of which it does.
  mutating func note(_ remark: LineRemark, _ line: ImportLine) {
    if remarked[remark] == nil { notices.append(.lines(remark, [])) }
    if remarked[remark]?.last != line { remarked[remark, default: []].append(line) }
  }

  /// Puts the lines that were noted into what is told of them.
  private mutating func fillNotices() {
    for place in notices.indices {
      if case .lines(let remark, []) = notices[place] {
        notices[place] = .lines(remark, remarked[remark] ?? [])
      }
    }
    remarked = [:]
  }

  /// Notes that a cell says what is not kept.
  mutating func pass(_ row: Int, _ column: Column, of table: ImportTable) {
    note(.notKept(table.heading(column)), table.line(of: row))
  }

  /// Tells how far it is, when that is another hundredth, or a thousand rows more; false when it is given up.
  mutating func goesOn(_ done: Int, of count: Int) -> Bool {
    guard let progress, done > 0,
      done % 1000 == 999 || count < 1000 && done * 100 / count > (done - 1) * 100 / count
    else { return true }
    if progress(done, count) { return true }
    isGivenUp = true
    return false
  }

  mutating func add(_ what: ImportAddition.What, _ name: String, _ more: String = "", line: ImportLine) {
    additions.append(ImportAddition(what: what, name: name, more: more, line: line.number))
  }

  /// Notes what contradicts what is known.
  mutating func contradict(_ name: String, line: ImportLine, _ differences: [ImportDifference]) {
    contradicted += 1
    notices.append(.contradicted(name, line: line, differences))
  }
}

/// Something that an import would add.
public struct ImportAddition: Equatable, Sendable {
  /// What it is.
  public var what: What
  /// What it is called.
  public var name: String
  /// What tells it from others.
  public var more: String
  /// Where it stands in the file.
  public var line: Int

  /// Sorts of things.
  public enum What: String, CaseIterable, Sendable {
    case person, organisation, point, session, milestone, closedPeriod, contribution, commitment, subject

    /// What it is called.
    var phrase: ImportPhrase {
      switch self {
      case .person: .newPerson
      case .organisation: .newOrganisation
      case .point: .newPoint
      case .session: .newSession
      case .milestone: .newMilestone
      case .closedPeriod: .newClosedPeriod
      case .contribution: .newContribution
      case .commitment: .newCommitment
      case .subject: .newSubject
      }
    }
  }

  /// The addition in words, on one line.
  public func text(in words: Words) -> String {
    let name = name.shortened(to: 100)
    return "+ " + words(ImportPhrase.addition, words(what.phrase), name)
      + (more.isEmpty ? "" : " · " + more.shortened(to: 80))
  }
}

extension ImportPlan {
  /// What is wrong in words, each behind what is put in front of its place: where reading ended, that is told too.
  public func faults(in words: Words, at place: (ImportError) -> String) -> [String] {
    let ended = errors.count < Self.mostErrors ? [] : [words(ImportPhrase.moreErrors, errors.count)]
    return errors.map { place($0) + $0.message(in: words) } + ended
  }

  /// The plan in words, a line each: what would be added, by name, and what is to be told.
  public func preview(in words: Words) -> [String] {
    additions.map { $0.text(in: words) } + told(in: words)
  }

  /// What is to be told, a line each; of many of a sort, the first ones.
  public func told(in words: Words) -> [String] {
    let many = notices.prefix(Self.mostErrors * 3).map { notice in
      let message = notice.message(in: words)
      return notice.place.map { words(ImportPhrase.atPlace, $0.line, $0.column, message) } ?? message
    }
    let rest = notices.count - many.count
    return many + (rest > 0 ? [words(ImportPhrase.moreNotices, rest)] : [])
  }

  /// How many of each sort, where meetings come with milestones or points: « (séance : 9 ; point : 9) ».
  private func sorts(in words: Words) -> String {
    let counts = Dictionary(additions.map { ($0.what, 1) }, uniquingKeysWith: +)
    guard counts[.milestone] != nil || counts[.session] != nil && counts[.point] != nil else { return "" }
    let told = [ImportAddition.What.session, .milestone, .point].compactMap { what in
      counts[what].map { words(ImportPhrase.addition, words(what.phrase), "\($0)") }
    }
    return " (" + told.joined(separator: words(ImportPhrase.semicolon)) + ")"
  }

  /// How many are new, known, completed and contradicted, in a sentence.
  public func counts(isDone: Bool, in words: Words) -> String {
    var parts = [
      words(isDone ? ImportPhrase.imported : .wouldImport, added) + sorts(in: words),
      words(ImportPhrase.knownCount, known),
    ]
    if completed > 0 { parts.append(words(ImportPhrase.completedCount, completed)) }
    if contradicted > 0 { parts.append(words(ImportPhrase.contradictedCount, contradicted)) }
    return parts.joined(separator: words(ImportPhrase.semicolon)) + "."
  }
}
