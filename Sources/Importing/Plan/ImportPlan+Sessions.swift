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
      let rows = try MeetingRows(table, cells)
      if let column = rows.monthFirst { notices.append(.monthFirst(column)) }
      var cancelled = 0
      forRows(of: table) { plan, row throws(ImportError) in
        // « JANVIER » above the meetings of a month.
        if let text = table.onlyText(row), DateReader.isMonth(text) {
          return plan.note(.furniture, table.line(of: row))
        }
        guard plan.additions.count < ImportLimits.meetings else {
          throw table.error(row, .title, .tooManyMeetings(ImportLimits.meetings))
        }
        if let meeting = try rows.meeting(row, into: &plan) {
          sessions.take(meeting, into: &plan)
        } else {
          cancelled += 1
        }
      }
      if cancelled > 0 { notices.append(.cancelled(cancelled)) }
    }
    ids = sessions.ids
  }
}

/// Tells the meetings of a file from those of the space: the same title at the same time is known; at another time of
/// the same day it is a contradiction, which is shown.
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
    for session in facts.sessions.values where session.space == space {
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
      // Two of one day are told apart by their hours.
      if meeting.day == nil, let twins = byTitle[title.nameKey],
        !twins.contains(where: { $0.start == meeting.start })
      {
        title += ", " + cells.context.words.clock(cells.context.zone.wallTime(at: meeting.start))
      }
      plan.note(.noTitle, meeting.line)
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
        _ what: ImportPhrase, _ known: Value?, _ said: Value?, _ text: (Value) -> String
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
    addPoints(of: meeting, title, to: new.id, into: &plan)
  }

  private mutating func take(
    _ day: Day, _ title: String, _ meeting: CalendarMeeting, into plan: inout ImportPlan
  ) {
    guard days.insert(Self.key(title, day)).inserted else {
      plan.known += 1
      return
    }
    if meeting.description != nil { plan.note(.notKept("DESCRIPTION"), meeting.line) }
    if let last = meeting.lastDay, last > day { plan.note(.firstDay, meeting.line) }
    plan.events.append(.milestone(.added(Milestone(id: ids.next(), space: space, title: title, day: day))))
    plan.add(.milestone, title, cells.context.words.longDate(day), line: meeting.line)
  }

  /// A list in a description is the agenda; what else it says is told.
  private mutating func addPoints(
    of meeting: CalendarMeeting, _ title: String, to session: ID<Session>, into plan: inout ImportPlan
  ) {
    guard let description = meeting.description else { return }
    let (points, isWhole) = AgendaList.listed(RichText.plain(description))
    if !isWhole { plan.note(.notKept("DESCRIPTION"), meeting.line) }
    var (top, below): (ID<AgendaItem>?, ID<AgendaItem>?)
    for point in points {
      var item = AgendaItem(id: ids.next(), title: point.title)
      if let kind = AgendaItem.Kind(saidBy: point.title) { item.kind = kind }
      item.plannedMinutes = point.minutes.flatMap { try? cells.minutes($0) }
      item.presenter = point.presenter.map { name in (try? cells.party(name)) ?? .name(name) }
      if point.isBelow, let top {
        plan.events.append(.agenda(session, .added(item, AgendaPlace(after: below, under: top))))
        below = item.id
      } else {
        plan.events.append(.agenda(session, .added(item, AgendaPlace(after: top))))
        (top, below) = (item.id, nil)
      }
      let day = plan.setting.words.shortDate(cells.context.zone.wallTime(at: meeting.start).day)
      plan.add(.point, point.title, "\(title), \(day)", line: meeting.line)
    }
  }
}
