import Dialogue
import Facilitation
import Wording

extension ImportPlan {
  /// The days of a calendar on which a space does not meet: its entries without a time, each from its first day through its last.
  ///
  /// Calendars of school holidays (those of data.education.gouv.fr among them) name the day on which lessons begin
  /// again, which closes nothing, and give the summer holidays by their beginning alone: they last until the day before
  /// lessons begin again.
  mutating func readClosedDays(_ source: ImportSource, _ cells: CellReader) throws(ImportError) {
    guard let space = setting.space else { return }
    guard let bytes = source.calendar else {
      throw ImportError(line: 1, column: 1, problem: .otherSort(.noCalendar))
    }
    let calendar = try CalendarMeetings(try CalendarFile(bytes), zone: setting.zone, now: setting.now)
    notices += calendar.notices
    var periods = cells.context.facts.series[space]?.closed ?? []
    let returns = calendar.meetings.filter { Self.isReturn($0.title) }.compactMap(\.day)
    var others = calendar.meetings.count { $0.day == nil }
    let words = cells.context.words
    for entry in calendar.meetings {
      guard let first = entry.day, var last = entry.lastDay else { continue }
      guard !Self.isReturn(entry.title) else {
        others += 1
        continue
      }
      if first == last, entry.title.folded.contains("debut des vacances"),
        let back = returns.filter({ $0 > first && $0.number - first.number < 90 }).min()
      {
        last = back.advanced(by: -1)
      }
      guard !periods.contains(where: { $0.first == first && $0.last == last }) else {
        known += 1
        continue
      }
      periods.append(ClosedPeriod(name: entry.title, first: first, last: last))
      add(
        .closedPeriod, entry.title,
        words(ImportPhrase.fromThrough, words.longDate(first), words.longDate(last)),
        line: entry.line)
    }
    if others > 0 { notices.append(.otherEntries(others)) }
    guard !additions.isEmpty else { return }
    events.append(.series(space, .closed(periods.sorted { ($0.first, $0.last) < ($1.first, $1.last) })))
  }

  /// Whether an entry tells when lessons begin again.
  private static func isReturn(_ title: String) -> Bool {
    ["rentree", "prerentree", "reprise", "term begins", "start of term"].contains {
      title.folded.contains($0)
    }
  }
}
