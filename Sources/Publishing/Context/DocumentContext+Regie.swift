import Dialogue
import Wording

/// The running order: planned times on the clock, whatever has happened since.
extension DocumentContext {
  var regie: [TemplateField: TemplateValue] {
    [
      .closing: session.closing.map { .text(time($0)) } ?? .nothing,
      .agenda: regieAgenda, .expected: expected, .carryOver: carryOver, .aloud: aloud,
    ]
  }

  private var regieAgenda: TemplateValue {
    var rows: [TemplateValue] = []
    var clock = session.plannedStart
    for item in session.agenda.topLevel where item.state != .parked {
      rows.append(regieRow(item, from: clock, seconds: session.agenda.plannedSeconds(of: item)))
      var inner = clock
      for child in session.agenda.children(of: item.id) where child.state != .parked {
        rows.append(regieRow(child, from: inner, seconds: child.plannedSeconds))
        inner = inner.advanced(bySeconds: child.plannedSeconds)
      }
      clock = clock.advanced(bySeconds: session.agenda.plannedSeconds(of: item))
    }
    if rows.isEmpty { return .nothing }
    return .record([.rows: .list(rows), .total: .text(total(endingAt: clock))])
  }

  private func regieRow(_ item: AgendaItem, from start: Instant, seconds: Int) -> TemplateValue {
    let subject = item.subject.flatMap { facts.subjects[$0] }
    let parts = [
      item.title.oneLine,
      item.kind == .discussion || item.title.folded.contains(words.label(item.kind).folded)
        ? nil : words.label(item.kind),
      subject?.level.map { words.label($0) },
      isStillOpen(subject) ? openUntil(subject) : nil,
    ]
    let end = start.advanced(bySeconds: seconds)
    return .record([
      .hours: .text(
        times(Span(start: start, end: seconds > 0 ? end : nil)).replacing(" – ", with: "\u{A0}–\u{A0}")),
      .number: .optional(session.agenda.number(of: item.id)),
      .title: .said(item.title.oneLine, in: setting.language),
      .pointLine: .text(parts.compactMap { $0 }.joined(separator: " · ")),
      .warning: isStillOpen(subject)
        ? .nothing
        : .optional(closedOn(subject).map { "\(words(RegiePhrase.closedSince)) \(words.date($0))" }),
      .length: seconds > 0 ? .text(words.duration(seconds: seconds)) : .nothing,
      .minutes: .text(seconds > 0 ? String((seconds + 59) / 60) : "–"),
      .presenter: .optional(item.presenters.map { fullName(of: $0) }.joined(separator: ", ")),
    ])
  }

  /// Whether a subject can still be influenced on the day of the session.
  private func isStillOpen(_ subject: Subject?) -> Bool {
    closedOn(subject) == nil
  }

  /// The last day on which a subject could be influenced, when that is over: the same as on the screens.
  private func closedOn(_ subject: Subject?) -> Day? {
    guard let subject,
      case .closed(let day, _) = facts.influence(
        on: subject.id, at: setting.zone.wallTime(at: session.plannedStart).day)
    else { return nil }
    return day
  }

  /// The sum of the points against the announced end and the closing of the hall.
  private func total(endingAt end: Instant) -> String {
    func gap(_ before: RegiePhrase, _ after: RegiePhrase, to limit: Instant) -> String {
      end <= limit
        ? words(before, words.duration(seconds: limit.seconds(since: end)), time(limit))
        : words(after, words.duration(seconds: end.seconds(since: limit)), time(limit))
    }
    var parts = [
      words(
        RegiePhrase.totalPlanned, words.duration(seconds: end.seconds(since: session.plannedStart)), time(end)
      )
    ]
    if let limit = session.plannedEnd {
      parts.append(
        limit == end ? words(RegiePhrase.onTime, time(limit)) : gap(.beforeEnd, .afterEnd, to: limit))
    }
    if let limit = session.closing { parts.append(gap(.beforeClosing, .afterClosing, to: limit)) }
    let untimed = session.agenda.topLevel.filter {
      $0.state != .parked && session.agenda.plannedSeconds(of: $0) == 0
    }
    if !untimed.isEmpty { parts.append(words(RegiePhrase.withoutTime, untimed.count)) }
    return words.joined(parts) + "."
  }

  /// The method and the rules of the space, as they are read to the room.
  private var aloud: TemplateValue {
    let settings = facts.spaces[session.space]?.settings
    let rules = (settings?.groundRules ?? []).map(\.oneLine).filter { !$0.isEmpty }
    let method = settings?.method?.cleaned ?? ""
    if rules.isEmpty, method.isEmpty { return .nothing }
    return .record([
      .announcedMethod: .optional(method), .rules: .list(rules.map { .text($0) }),
    ])
  }
}
