import Dialogue
import Facilitation
import Publishing
import Wording

extension ImportPlan {
  /// Points behind those that the session has: `2.1`, `2,1` and `2 a` stand under the point before them.
  mutating func readAgenda(
    _ source: (table: ImportTable, list: AgendaList?), _ cells: CellReader, _ ids: inout IDSource
  ) throws(ImportError) {
    for line in source.list?.unused ?? [] { note(.unused, ImportLine(line)) }
    for line in source.list?.moved ?? [] { note(.flattened, ImportLine(line)) }
    for line in source.list?.paged ?? [] { note(.pages, ImportLine(line)) }
    guard source.table.rows.count <= ImportLimits.points else {
      throw ImportError(line: 1, column: 1, problem: .tooManyRows(ImportLimits.points))
    }
    for part in try bySession(source.table, cells) {
      var agenda = AgendaImport(part.session, source.table, part.cells, ids)
      forRows(part.rows, of: source.table) { plan, row throws(ImportError) in
        try agenda.take(row, into: &plan)
      }
      ids = agenda.ids
    }
  }
}

/// Tells the points of a file from those of the session: a point of the same title, under the same one, is known, as
/// often as the session has it.
struct AgendaImport {
  var ids: IDSource
  private let session: Session
  private let table: ImportTable
  private let cells: CellReader
  /// Points of the session by their titles and those of the points above them.
  private var known: [String: [AgendaItem]] = [:]
  private var top: ID<AgendaItem>?
  private var topTitle = ""
  private var below: ID<AgendaItem>?
  /// How the numbers of the first level are written.
  private var firstStyle: NumberStyle?
  private var numerals = NumeralSeries()
  private var places = NumeralPlaces()
  private var subjects: [String: ID<Subject>] = [:]
  /// Whether the file is an export of this program, whose subjects come with it.
  private let isOwn: Bool

  init(_ session: Session, _ table: ImportTable, _ cells: CellReader, _ ids: IDSource) {
    (self.session, self.table, self.cells, self.ids) = (session, table, cells, ids)
    isOwn = table.unused.contains("seconds") || table.has(.session) && table.has(.state)
    top = session.agenda.topLevel.last?.id
    for item in session.agenda.items {
      let above = item.parent.flatMap { session.agenda[$0]?.title } ?? ""
      known[Self.key(item.title, under: above), default: []].append(item)
    }
  }

  /// Notes what clocks have measured of a point that was dealt with, which no import brings.
  private func passMeasured(_ row: Int, isParked: Bool, into plan: inout ImportPlan) {
    let isPlanned = table.text(row, .state).map { Self.isState($0, .pending) } ?? true
    if !isParked, !isPlanned { plan.pass(row, .state, of: table) }
    for column in [Column.start, .end] where table.text(row, column) != nil {
      plan.pass(row, column, of: table)
    }
  }

  /// Whether the export says so of a point, by its code or in either language.
  private static func isParked(_ state: String) -> Bool { isState(state, .parked) }

  private static func isState(_ text: String, _ state: AgendaItem.State) -> Bool {
    text == state.rawValue || Language.allCases.contains { Words($0).label(state).folded == text.folded }
  }

  private static func key(_ title: String, under above: String) -> String {
    "\(above.nameKey)\u{0}\(title.nameKey)"
  }

  mutating func take(_ row: Int, into plan: inout ImportPlan) throws(ImportError) {
    guard let title = table.text(row, .title)?.oneLine else {
      throw table.error(row, .title, .nothing(column: table.heading(.title)))
    }
    let number = table.text(row, .number)
    let isBelow = isBelow(number)
    if let number, places.isMoved(number, isBelow: isBelow) { plan.note(.flattened, table.line(of: row)) }
    var item = AgendaItem(id: ID(rawValue: 0), title: title)
    item.plannedMinutes = try minutes(row, into: &plan)
    if let given = table.text(row, .kind) {
      item.kind = try table.read(row, .kind) { () throws(Problem) in try cells.itemKind(given) }
    } else if let said = AgendaItem.Kind(saidBy: title) {
      item.kind = said
    }
    if let given = table.text(row, .presenter)?.oneLine {
      item.presenter =
        try table.read(row, .presenter) { () throws(Problem) in try cells.party(given) } ?? .name(given)
    }
    item.subject = try subject(row, into: &plan)
    let isParked = isOwn && table.text(row, .state).map(Self.isParked) == true
    if isOwn { passMeasured(row, isParked: isParked, into: &plan) }
    let key = Self.key(title, under: isBelow ? topTitle : "")
    if let there = known[key]?.first {
      known[key]?.removeFirst()
      compare(item, with: there, row, into: &plan)
      if isBelow { below = there.id } else { (top, topTitle, below) = (there.id, title, nil) }
      return
    }
    item = item.with(id: ids.next())
    if isBelow, let top {
      plan.events.append(.agenda(session.id, .added(item, AgendaPlace(after: below, under: top))))
      below = item.id
    } else {
      plan.events.append(.agenda(session.id, .added(item, AgendaPlace(after: top))))
      (top, topTitle, below) = (item.id, title, nil)
    }
    if isParked { plan.events.append(.agenda(session.id, .parked(item.id))) }
    let more = item.plannedMinutes.map { plan.setting.words.duration(seconds: $0 * 60) }
    plan.add(.point, isBelow ? "\(topTitle) / \(title)" : title, more ?? "", line: table.line(of: row))
  }

  /// Shows what a file says otherwise of a point that is known.
  private func compare(
    _ said: AgendaItem, with there: AgendaItem, _ row: Int, into plan: inout ImportPlan
  ) {
    let words = plan.setting.words
    var differences: [ImportDifference] = []
    func look(_ what: ImportPhrase, _ known: String?, _ said: String?) {
      if let known, let said, known.nameKey != said.nameKey {
        differences.append(ImportDifference(what: what, known: known, said: said))
      }
    }
    look(
      .minutes, there.plannedMinutes.map { words.duration(seconds: $0 * 60) },
      said.plannedMinutes.map { words.duration(seconds: $0 * 60) })
    // The kind that a point has while nobody has said any.
    let usual = AgendaItem(id: there.id, title: "").kind
    if table.text(row, .kind) != nil, there.kind != usual {
      look(.kind, words.label(there.kind), words.label(said.kind))
    }
    let facts = cells.context.facts
    look(
      .presenter, there.presenter.flatMap { facts.name(of: $0) },
      said.presenter.flatMap { facts.name(of: $0) })
    guard differences.isEmpty else {
      return plan.contradict(said.title, line: table.line(of: row), differences)
    }
    // What the point lacks is completed by the file.
    var lacking: [AgendaItemChange] = []
    if there.plannedMinutes == nil, let minutes = said.plannedMinutes {
      lacking.append(.plannedMinutes(minutes))
    }
    if there.presenter == nil, let presenter = said.presenter { lacking.append(.presenter(presenter)) }
    if there.subject == nil, let subject = said.subject { lacking.append(.subject(subject)) }
    if there.kind == usual, said.kind != usual { lacking.append(.kind(said.kind)) }
    plan.events += lacking.map { .agenda(session.id, .changed(there.id, $0)) }
    if lacking.isEmpty { plan.known += 1 } else { plan.completed += 1 }
  }

  private func minutes(_ row: Int, into plan: inout ImportPlan) throws(ImportError) -> Int? {
    for (column, unit) in [(Column.minutes, 1), (.hours, 60)] {
      guard let given = table.text(row, column).flatMap(CellForms.length) else { continue }
      let minutes = try table.read(row, column) { () throws(Problem) in try cells.minutes(given, unit: unit) }
      guard (0...1440).contains(minutes) else { throw table.error(row, column, .tooLong(given)) }
      // « 0,5 » minutes are a slip, or half an hour: nobody knows.
      let unitSaid = String(given.folded.filter(\.isLetter))
      let isOfMinutes = unit == 1 && ["", "min", "mn", "mins", "minute", "minutes"].contains(unitSaid)
      let isPart = isOfMinutes && Self.hasPart(given)
      if isPart || minutes == 0 && given.contains(where: { $0.isNumber && $0 != "0" }) {
        throw table.error(row, column, .value(.malformed(given, .duration)))
      }
      return minutes
    }
    // From when to when says how long, and is no reason to refuse anything.
    guard !isOwn, let written = table.text(row, .start) else { return nil }
    let span = CellForms.span(written)
    // Where only beginnings are told, a point ends as the next one begins.
    let next = table.has(.end) || row + 1 >= table.rows.upperBound ? nil : table.text(row + 1, .start)
    guard let end = table.text(row, .end) ?? span?.end ?? next.map({ CellForms.span($0)?.start ?? $0 }),
      let from = try? cells.moment(span?.start ?? CellForms.hour(written) ?? written),
      let to = try? cells.moment(CellForms.hour(end) ?? end, after: from)
    else {
      if let end = table.text(row, .end) {
        let isHour = CellForms.hour(end) != nil && CellForms.hour(written) != nil
        if isHour {
          plan.note(.endsBeforeStart, table.line(of: row))
        } else {
          plan.pass(row, .end, of: table)
        }
      }
      return nil
    }
    let minutes = to.seconds(since: from) / 60
    // No point lasts through the night: it would end before it begins.
    guard (1...720).contains(minutes) else {
      if table.text(row, .end) != nil || span != nil { plan.note(.endsBeforeStart, table.line(of: row)) }
      return nil
    }
    return minutes
  }

  /// Whether a number has anything behind its comma.
  private static func hasPart(_ text: String) -> Bool {
    let parts = text.split { ",.".contains($0) }
    return parts.count == 2 && parts[1].contains { $0.isNumber && $0 != "0" }
  }

  private mutating func subject(_ row: Int, into plan: inout ImportPlan) throws(ImportError) -> ID<Subject>? {
    guard let title = table.text(row, .subject)?.oneLine else { return nil }
    if let known = subjects[title.nameKey] { return known }
    let found = try table.read(row, .subject) { () throws(Problem) in try cells.subject(title) }
    if let found {
      subjects[title.nameKey] = found
      return found
    }
    guard isOwn else {
      let titles = cells.context.facts.subjects.values.map { Term($0.title.oneLine) }
      throw table.error(
        row, .subject,
        .value(
          titles.isEmpty ? .notFound(title, .subject, adds: .subject) : .notOneOf(title, possible: titles)))
    }
    let subject = Subject(id: ids.next(), space: session.space, title: title)
    plan.events.append(.subject(.added(subject)))
    plan.add(.subject, title, line: table.line(of: row))
    subjects[title.nameKey] = subject.id
    return subject.id
  }

  /// Whether a number stands under another: it has two parts, or is written in another way than those of the first level.
  private mutating func isBelow(_ number: String?) -> Bool {
    guard let number else { return false }
    let parts = number.split { !$0.isLetter && !$0.isNumber }
    guard let last = parts.last, let style = numerals.style(of: String(last)) else { return false }
    if parts.count > 1 { return firstStyle != nil || top != nil }
    guard let firstStyle else {
      self.firstStyle = style
      return false
    }
    return style != firstStyle
  }
}

extension AgendaItem {
  /// The same point under an identifier.
  fileprivate func with(id: ID<AgendaItem>) -> AgendaItem {
    AgendaItem(
      id: id, title: title, kind: kind, plannedMinutes: plannedMinutes, presenter: presenter, subject: subject
    )
  }
}
