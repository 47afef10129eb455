import Dialogue
import Facilitation
import Publishing
import Wording

extension ImportPlan {
  /// Meetings of a calendar or of a table; days without a time become milestones.
  mutating func readSessions(
    _ source: ImportSource, _ cells: CellReader, _ ids: inout IDSource
  ) throws(ImportError) {
    guard let space = setting.space else { return }
    var sessions = SessionsImport(space, cells, ids)
    if let bytes = source.calendar {
      let calendar = try CalendarMeetings(try CalendarFile(bytes), zone: setting.zone, now: setting.now)
      notices += calendar.notices
      for (place, meeting) in calendar.meetings.enumerated() {
        guard goesOn(place, of: calendar.meetings.count) else { break }
        sessions.take(meeting, into: &self)
      }
    } else {
      let table = try table(.sessions, of: source)
      forRows(of: table) { plan, row throws(ImportError) in
        guard plan.additions.count < ImportLimits.meetings else {
          throw table.error(row, .title, .tooManyRows(ImportLimits.meetings))
        }
        sessions.take(try plan.meeting(row, of: table, cells), into: &plan)
      }
    }
    ids = sessions.ids
  }

  /// A meeting of a row: its day and hour in one cell or in two.
  private mutating func meeting(
    _ row: Int, of table: ImportTable, _ cells: CellReader
  ) throws(ImportError) -> CalendarMeeting {
    let title = table.text(row, .title)?.oneLine ?? ""
    let written = table.text(row, .start)?.oneLine
    let span = written.flatMap(CellForms.span)
    let day = table.text(row, .day)?.oneLine.excelMoment
    let start = span?.start ?? written.map { CellForms.time($0) ?? $0.excelMoment }
    let column: Column = day == nil ? .start : .day
    // An hour without a day would be today's, a day without its hour any hour's.
    for (needed, text) in [(Column.day, day), (.start, start)] where table.has(needed) && text == nil {
      let other = needed == .day ? start : day
      if other.map({ (try? cells.moment($0)) != nil && Self.isWhole($0) }) == true { continue }
      throw table.error(row, needed, .nothing(column: table.heading(needed)))
    }
    guard let moment = day.map({ start == nil ? $0 : "\($0) \(start ?? "")" }) ?? start else {
      throw table.error(row, column, .nothing(column: table.heading(column)))
    }
    func value(_ column: Column, _ text: String, after base: Instant? = nil) throws(ImportError) -> Instant {
      do throws(Problem) { return try cells.moment(text, after: base) } catch {
        throw table.error(row, column, .value(error))
      }
    }
    let at = try value(column, moment)
    if !Self.isWhole(moment) {
      note(noHour: cells.context.words.clock(cells.context.zone.wallTime(at: at)), line: table.line(of: row))
    }
    var meeting = CalendarMeeting(line: table.line(of: row), uid: "", title: title, start: at)
    if let end = table.text(row, .end)?.oneLine.excelMoment ?? span?.end {
      meeting.end = try value(.end, end, after: at)
    }
    let places = table.texts(row, .place).map(\.oneLine)
    meeting.place = places.isEmpty ? nil : places.joined(separator: ", ")
    return meeting
  }

  /// Whether a text says an hour too.
  private static func isWhole(_ text: String) -> Bool {
    if StampReader.read(text) != nil || TimeReader.secondOfDay(text) != nil { return true }
    let base = DateReader.Base(today: Day(number: 0))
    guard let day = text.firstIndex(where: { $0.isNumber }) else { return false }
    return text[day...].contains(":")
      || ((try? DateReader.find(text, from: base))?.second != nil)
  }

  private mutating func note(noHour hour: String, line: Int) {
    let place = notices.firstIndex { if case .noHour(hour, _) = $0 { true } else { false } }
    if let place, case .noHour(_, let lines) = notices[place] {
      notices[place] = .noHour(hour, lines: lines + [line])
    } else {
      notices.append(.noHour(hour, lines: [line]))
    }
  }

  /// Notes that a meeting has no title of its own.
  fileprivate mutating func note(noTitle line: Int) {
    let place = notices.firstIndex { if case .noTitle = $0 { true } else { false } }
    if let place, case .noTitle(let lines) = notices[place] {
      notices[place] = .noTitle(lines + [line])
    } else {
      notices.append(.noTitle([line]))
    }
  }
}

/// Tells the meetings of a file from those of the space: the same title at the same time is known; at another time of the same day it is a
/// contradiction, which is shown.
private struct SessionsImport {
  var ids: IDSource
  private let space: ID<DialogueSpace>
  private let cells: CellReader
  private var byTitle: [String: [Session.Plan]] = [:]
  private var days: Set<String> = []
  private let prefix: String

  init(_ space: ID<DialogueSpace>, _ cells: CellReader, _ ids: IDSource) {
    (self.space, self.cells, self.ids) = (space, cells, ids)
    let facts = cells.context.facts
    for session in facts.sessions.values.map(\.value) where session.space == space {
      byTitle[session.title.nameKey, default: []].append(
        Session.Plan(
          id: session.id, space: space, title: session.title, start: session.plannedStart,
          end: session.plannedEnd,
          place: session.place))
    }
    for milestone in facts.milestones.values where milestone.space == space {
      days.insert(Self.key(milestone.title, milestone.day))
    }
    prefix = (facts.spaces[space]?.name.oneLine ?? "") + " — "
  }

  private static func key(_ title: String, _ day: Day) -> String { "\(day.iso) \(title.nameKey)" }

  mutating func take(_ meeting: CalendarMeeting, into plan: inout ImportPlan) {
    // The export puts the name of the space before the title.
    var title =
      meeting.title.hasPrefix(prefix) ? String(meeting.title.dropFirst(prefix.count)) : meeting.title
    if title.isEmpty {
      let day = meeting.day ?? cells.context.zone.wallTime(at: meeting.start).day
      let name = cells.context.facts.spaces[space]?.name.oneLine ?? ""
      title = "\(name), \(cells.context.words.longDate(day))"
      plan.note(noTitle: meeting.line)
    }
    if let day = meeting.day { return take(day, title, meeting, into: &plan) }
    let (zone, words) = (cells.context.zone, cells.context.words)
    let wall = zone.wallTime(at: meeting.start)
    let same = byTitle[title.nameKey] ?? []
    let there =
      same.first { $0.start == meeting.start } ?? same.first { zone.wallTime(at: $0.start).day == wall.day }
    if let there {
      var differences: [ImportDifference] = []
      func look<Value: Equatable>(
        _ what: ImportDifference.What, _ known: Value?, _ said: Value?, _ text: (Value) -> String
      ) {
        if let known, let said, known != said {
          differences.append(ImportDifference(what: what, known: text(known), said: text(said)))
        }
      }
      look(.start, there.start, meeting.start) { words.clock(zone.wallTime(at: $0)) }
      look(.end, there.end, meeting.end) { words.clock(zone.wallTime(at: $0)) }
      look(.place, there.place?.nameKey, meeting.place?.nameKey) { $0 }
      if differences.isEmpty {
        plan.known += 1
      } else {
        plan.contradict(title, line: meeting.line, differences)
      }
      return
    }
    let new = Session.Plan(
      id: ids.next(), space: space, title: title, start: meeting.start, end: meeting.end, place: meeting.place
    )
    byTitle[title.nameKey, default: []].append(new)
    plan.events.append(.planned(new))
    let more = ["\(words.longDate(wall.day)) \(words.clock(wall))", meeting.place]
    plan.add(.session, title, more.compactMap { $0 }.joined(separator: ", "), line: meeting.line)
    addPoints(of: meeting.description, to: new.id, into: &plan)
  }

  private mutating func take(
    _ day: Day, _ title: String, _ meeting: CalendarMeeting, into plan: inout ImportPlan
  ) {
    guard days.insert(Self.key(title, day)).inserted else {
      plan.known += 1
      return
    }
    plan.events.append(.milestone(.added(Milestone(id: ids.next(), space: space, title: title, day: day))))
    plan.add(.milestone, title, cells.context.words.longDate(day), line: meeting.line)
  }

  /// A description that is a numbered list is the agenda.
  private mutating func addPoints(
    of description: String?, to session: ID<Session>, into plan: inout ImportPlan
  ) {
    guard let description, let points = AgendaList.numbered(description) else { return }
    var (top, below): (ID<AgendaItem>?, ID<AgendaItem>?)
    for point in points {
      var item = AgendaItem(id: ids.next(), title: point.title)
      item.plannedMinutes = point.minutes.flatMap { try? cells.minutes($0) }
      item.presenter = point.presenter.map { name in (try? cells.party(name)) ?? .name(name) }
      if point.isBelow, let top {
        plan.events.append(.agenda(session, .added(item, AgendaPlace(after: below, under: top))))
        below = item.id
      } else {
        plan.events.append(.agenda(session, .added(item, AgendaPlace(after: top))))
        (top, below) = (item.id, nil)
      }
    }
  }
}

extension String {
  /// The day and time that the numbers of a spreadsheet stand for; anything else as it is.
  fileprivate var excelMoment: String { CellForms.moment(self) ?? CellForms.time(self) ?? self }
}
