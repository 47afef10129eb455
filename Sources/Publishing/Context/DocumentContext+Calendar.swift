import Dialogue
import Wording

/// The programming calendar of a report.
extension DocumentContext {
  /// Rows beyond these would fill pages; the list export has all of them.
  private static let mostMilestones = 30

  /// The milestones of what the report is about, in the order of their days.
  private var milestones: [Milestone] {
    let scope = setting.report ?? ReportScope(space: session.space)
    let all = facts.milestones.values.filter { milestone in
      (scope.space == nil || milestone.space == nil || milestone.space == scope.space)
        && (scope.subject.map { milestone.subjects.contains($0) } ?? true)
        && (scope.from.map { milestone.day >= $0 } ?? true) && (scope.to.map { milestone.day <= $0 } ?? true)
    }
    return Array(all.sorted { ($0.day, $0.title) < ($1.day, $1.title) }.prefix(Self.mostMilestones))
  }

  /// The calendar as a table; nothing when there is none.
  var calendar: TemplateValue {
    rowsOrNothing(
      milestones.map { milestone in
        let subjects = milestone.subjects.compactMap { facts.subjects[$0]?.title.oneLine }
        return .record([
          .date: .text(words.date(milestone.day)), .title: .text(milestone.title.oneLine),
          .subject: .optional(subjects.joined(separator: ", ")),
          .state: .text(words.label(milestone, on: today)),
        ])
      })
  }

  /// The calendar on one line of time.
  var calendarFigure: CalendarFigure? {
    let milestones = milestones
    guard let first = milestones.first, let last = milestones.last else { return nil }
    let today = setting.zone.wallTime(at: setting.now).day
    // A year away, today would squeeze the rest together.
    let isNear = today.number >= first.day.number - 366 && today.number <= last.day.number + 366
    return CalendarFigure(
      words: words, title: words(ReportPhrase.calendarTitle),
      today: isNear ? (today, "\(words(ReportPhrase.todayLabel)) \(words.shortDate(today))") : nil,
      rows: milestones.map { milestone in
        CalendarFigure.Row(
          day: milestone.day, date: words.date(milestone.day), label: printed(milestone.title.oneLine),
          mark: milestone.state == .cancelled
            ? .cancelled : milestone.state == .passed || milestone.day < today ? .passed : .planned,
          state: words.label(milestone, on: today))
      })
  }
}
