import Dialogue
import Facilitation
import Wording

/// Reads the meetings of a table: the day and the hour in one cell or in several, the end as an hour, a day or a length.
struct MeetingRows {
  private let table: ImportTable
  private let cells: CellReader
  private let isMonthFirst: Bool

  /// - Throws: an ``ImportError`` for a column of hours that nobody reads: the meetings would get an hour that nobody said.
  init(_ table: ImportTable, _ cells: CellReader) throws(ImportError) {
    (self.table, self.cells) = (table, cells)
    let columns = [Column.day, .endDay, .start].filter { table.has($0) }
    isMonthFirst = CellForms.isMonthFirst(
      table.rows.flatMap { row in columns.compactMap { table.text(row, $0) } })
    guard !table.has(.start) else { return }
    for place in table.unusedPlaces {
      let texts = table.rows.prefix(200).map { (row: $0, text: table.text($0, at: place)) }
        .filter { $0.text != nil }
      let isHour = texts.allSatisfy { row in
        row.text.map { TimeReader.secondOfDay($0) != nil || CellForms.span($0) != nil } == true
      }
      if isHour, let row = texts.first?.row {
        throw table.error(row, at: place, .hoursNotRead(table.heading(at: place)))
      }
    }
  }

  /// The column whose days have the month first; nil where they have not.
  var monthFirst: String? { isMonthFirst ? table.heading(table.has(.day) ? .day : .start) : nil }

  /// The meeting of a row; nil for one that was called off.
  func meeting(_ row: Int, into plan: inout ImportPlan) throws(ImportError) -> CalendarMeeting? {
    if isCancelled(row, into: &plan) { return nil }
    let line = table.line(of: row)
    let isWholeDay = table.text(row, .isWholeDay).map(Self.isYes) == true
    let (at, spanEnd, day) = try start(row, isWholeDay: isWholeDay, into: &plan)
    var meeting = CalendarMeeting(line: line, uid: "", title: title(row), start: at)
    if isWholeDay {
      meeting.day = day
    } else {
      meeting.end = try end(row, spanEnd, day, at, into: &plan)
    }
    let places = table.texts(row, .place).map(\.oneLine)
    meeting.place = places.isEmpty ? nil : places.joined(separator: ", ")
    return meeting
  }

  /// The title, behind the body that meets when both are said.
  private func title(_ row: Int) -> String {
    let title = table.text(row, .title)?.oneLine
    let body = table.text(row, .body)?.oneLine
    let space = cells.context.focus.space.flatMap { cells.context.facts.spaces[$0]?.name.nameKey }
    let parts = [body.flatMap { title != nil && $0.nameKey == space ? nil : $0 }, title].compactMap { $0 }
    return parts.joined(separator: " – ")
  }

  private func start(
    _ row: Int, isWholeDay: Bool, into plan: inout ImportPlan
  ) throws(ImportError) -> (at: Instant, end: String?, day: Day) {
    let (day, hour) = (dayText(row), table.text(row, .start)?.oneLine)
    let column: Column = day == nil ? .start : .day
    guard let written = day ?? hour else {
      let column: Column = table.has(.day) ? .day : .start
      throw table.error(row, column, .nothing(column: table.heading(column)))
    }
    let whole = CellForms.daySpan(written)
    let span = whole.map { (start: $0.start, end: $0.end) } ?? hour.flatMap(CellForms.span)
    if day == nil, whole == nil, table.has(.day), hour.flatMap(CellForms.hour) != nil {
      throw table.error(row, .day, .nothing(column: table.heading(.day)))
    }
    let found = try read(row, column, whole?.day ?? written)
    if found.hasOtherWeekday {
      plan.notices.append(.otherWeekday(written, found.day, line: table.line(of: row)))
    }
    var second = span.flatMap { TimeReader.secondOfDay($0.start) } ?? found.second
    if day != nil, span == nil, let hour { second = try self.second(row, hour, of: found.day) }
    if second == nil, !isWholeDay {
      // An hour that is missing in its column would be any hour.
      if table.has(.start) {
        throw table.error(row, .start, .nothing(column: table.heading(.start)))
      }
      plan.note(
        .noHour(cells.context.words.clock(WallTime(day: found.day, secondOfDay: Self.usual))),
        table.line(of: row))
    }
    let wall = WallTime(day: found.day, secondOfDay: second ?? (isWholeDay ? 0 : Self.usual))
    return (cells.context.zone.instant(of: wall), span?.end, found.day)
  }

  /// The hour of meetings whose table has none, in seconds.
  private static let usual = 19 * 3600

  /// The day of a row, with the weekday, the month and the year that stand in columns of their own.
  private func dayText(_ row: Int) -> String? {
    guard var text = table.text(row, .day)?.oneLine else { return nil }
    if let month = table.text(row, .month)?.oneLine {
      text += month.allSatisfy(\.isNumber) ? "/" + month : " " + month
    }
    if let year = table.text(row, .year)?.oneLine { text += (text.contains("/") ? "/" : " ") + year }
    return table.text(row, .weekday).map { "\($0.oneLine) \(text)" } ?? text
  }

  /// The hour of a cell, which may say the day again.
  private func second(_ row: Int, _ text: String, of day: Day) throws(ImportError) -> Int {
    if let second = CellForms.hour(text).flatMap({ TimeReader.secondOfDay($0) }) { return second }
    let again = try? cells.meetingDay(CellForms.day(text, isMonthFirst: isMonthFirst))
    guard let again, again.day == day, let second = again.second else {
      throw table.error(row, .start, .value(.malformed(text, .time)))
    }
    return second
  }

  private func read(_ row: Int, _ column: Column, _ text: String) throws(ImportError) -> DateReader.Found {
    try table.read(row, column) { () throws(Problem) in
      try cells.meetingDay(CellForms.day(text, isMonthFirst: isMonthFirst))
    }
  }

  private func end(
    _ row: Int, _ spanEnd: String?, _ day: Day, _ at: Instant, into plan: inout ImportPlan
  ) throws(ImportError) -> Instant? {
    let written = table.text(row, .end)?.oneLine ?? spanEnd
    let second = written.flatMap(CellForms.hour).flatMap { TimeReader.secondOfDay($0) }
    var end: Instant?
    if let text = table.text(row, .endDay)?.oneLine {
      let last = try read(row, .endDay, text)
      if let second = second ?? last.second, last.day != day {
        let until = cells.context.zone.instant(of: WallTime(day: last.day, secondOfDay: second))
        guard until > at else { throw table.error(row, .endDay, .value(.endsBefore(text))) }
        return until
      }
      if last.day != day { plan.pass(row, .endDay, of: table) }
    }
    if let written {
      let text = CellForms.hour(written) ?? CellForms.day(written, isMonthFirst: isMonthFirst)
      end = try table.read(row, .end) { () throws(Problem) in try cells.moment(text, after: at) }
    }
    guard let length = table.text(row, .minutes).flatMap(CellForms.length) else { return end }
    let minutes = try table.read(row, .minutes) { () throws(Problem) in try cells.minutes(length) }
    let until = at.advanced(bySeconds: minutes * 60)
    if let end, end != until { plan.pass(row, .minutes, of: table) }
    return end ?? (minutes > 0 ? until : nil)
  }

  private func isCancelled(_ row: Int, into plan: inout ImportPlan) -> Bool {
    if let text = table.text(row, .isCancelled) {
      if Self.isYes(text) { return true }
      if !CellForms.isNo(text) {
        plan.pass(row, .isCancelled, of: table)
      }
    }
    guard let state = table.text(row, .state).map(ColumnNames.key) else { return false }
    if ["annul", "cancel", "report", "postpon", "supprim"].contains(where: state.hasPrefix) { return true }
    if !Self.standing.contains(where: state.hasPrefix) { plan.pass(row, .state, of: table) }
    return false
  }

  /// How lists say that a meeting takes place.
  private static let standing = [
    "confirm", "prevu", "planif", "programm", "schedul", "planned", "ok", "valid", "tenue", "held", "a venir",
    "ouvert", "open", "maintenu",
  ]

  private static func isYes(_ text: String) -> Bool {
    let key = ColumnNames.key(text)
    return CellForms.isYes(text) || key.hasPrefix("annul") || key.hasPrefix("cancel")
  }
}
