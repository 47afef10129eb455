import Dialogue
import Wording

/// Sessions and milestones as events, commitments as tasks, records of decisions as journal entries. Times are UTC, so
/// that no description of a zone is needed; identifiers are those of the journal and never change. What is to come rings: a
/// session the day before, what was promised a week before its day.
struct CalendarExport {
  let source: ListSource
  /// Whether days by which something was promised are events too, for calendars that pass over tasks.
  let hasDueEvents: Bool

  private var facts: Facts { source.facts }
  private var words: Words { source.words }

  var text: String {
    var calendar = CalendarText()
    calendar.add("BEGIN", raw: "VCALENDAR")
    calendar.add("VERSION", raw: "2.0")
    calendar.add("PRODID", raw: "-//Palabre//Palabre 0.1//FR")
    calendar.add("CALSCALE", raw: "GREGORIAN")
    let spaces = source.spaces.map(\.name.oneLine)
    calendar.add("X-WR-CALNAME", text: spaces.count == 1 ? spaces.first : "Palabre")
    for session in source.sessions { add(session, to: &calendar) }
    for milestone in facts.milestones.values where source.setting.scope.includes(milestone.space, in: facts) {
      add(milestone, to: &calendar)
    }
    for commitment in source.commitments { add(commitment, to: &calendar) }
    if hasDueEvents {
      for commitment in source.commitments { addDue(of: commitment, to: &calendar) }
    }
    for session in source.sessions where session.openedAt != nil { addRecord(of: session, to: &calendar) }
    calendar.add("END", raw: "VCALENDAR")
    return calendar.text
  }

  private func begin(_ part: String, _ uid: String, _ calendar: inout CalendarText) {
    calendar.add("BEGIN", raw: part)
    calendar.add("UID", raw: uid)
    calendar.add("DTSTAMP", at: source.setting.now)
  }

  private func addAlarm(
    days: Int, _ text: String, before trigger: String = "TRIGGER", to calendar: inout CalendarText
  ) {
    calendar.add("BEGIN", raw: "VALARM")
    calendar.add("ACTION", raw: "DISPLAY")
    calendar.add("DESCRIPTION", text: text)
    calendar.add(trigger, raw: "-P\(days)D")
    calendar.add("END", raw: "VALARM")
  }

  private func name(_ session: Session) -> String {
    let space = facts.spaces[session.space]?.name.oneLine ?? ""
    return space.isEmpty ? session.title.oneLine : "\(space) — \(session.title.oneLine)"
  }

  private func uid(_ session: ID<Session>) -> String { "session-\(session.text)@palabre" }

  private func add(_ session: Session, to calendar: inout CalendarText) {
    begin("VEVENT", uid(session.id), &calendar)
    addVersion(facts.given.version(of: .session(session.id)), to: &calendar)
    calendar.add("SUMMARY", text: name(session))
    calendar.add("DTSTART", at: session.plannedStart)
    if let end = session.plannedEnd, end > session.plannedStart { calendar.add("DTEND", at: end) }
    calendar.add("LOCATION", text: session.place?.oneLine)
    let points = session.agenda.items.filter { $0.state != .parked }.map { item in
      "\(session.agenda.number(of: item.id) ?? "-"). \(item.title.oneLine)"
    }
    calendar.add("DESCRIPTION", text: points.joined(separator: "\n"))
    calendar.add("STATUS", raw: session.state == .cancelled ? "CANCELLED" : "CONFIRMED")
    if session.state != .cancelled, session.plannedStart > source.setting.now {
      addAlarm(days: 1, name(session), to: &calendar)
    }
    calendar.add("END", raw: "VEVENT")
  }

  private func add(_ milestone: Milestone, to calendar: inout CalendarText) {
    begin("VEVENT", "milestone-\(milestone.id.text)@palabre", &calendar)
    addVersion(facts.given.version(of: .milestone(milestone.id)), to: &calendar)
    calendar.add("SUMMARY", text: milestone.title.oneLine)
    calendar.add("DTSTART", on: milestone.day)
    let subjects = milestone.subjects.compactMap { facts.subjects[$0]?.title.oneLine }
    calendar.add("DESCRIPTION", text: subjects.joined(separator: "\n"))
    calendar.add("STATUS", raw: milestone.state == .cancelled ? "CANCELLED" : "CONFIRMED")
    calendar.add("TRANSP", raw: "TRANSPARENT")
    calendar.add("END", raw: "VEVENT")
  }

  /// Who promised, and what.
  private func summary(_ commitment: Commitment) -> String {
    let who = facts.name(of: commitment.who)?.oneLine ?? words(.unknownParty)
    return "\(who)\(words(.colon)) \(commitment.what.oneLine)"
  }

  /// By these a calendar knows which of two versions is newer.
  private func addVersion(_ version: (number: Int, at: Instant?), to calendar: inout CalendarText) {
    calendar.add("SEQUENCE", raw: String(version.number))
    if let revised = version.at { calendar.add("LAST-MODIFIED", at: revised) }
  }

  private func addVersion(of commitment: Commitment, to calendar: inout CalendarText) {
    let version = facts.given.version(of: .commitment(commitment.id))
    let moments = [version.at, commitment.progress.last?.at].compactMap(\.self)
    addVersion((version.number, moments.max() ?? commitment.at), to: &calendar)
  }

  private func isOwed(_ commitment: Commitment) -> Bool {
    commitment.state == .open || commitment.state == .underWay
  }

  /// The day by which something was promised, as an event.
  private func addDue(of commitment: Commitment, to calendar: inout CalendarText) {
    guard let due = commitment.due else { return }
    begin("VEVENT", "commitment-\(commitment.id.text)-due@palabre", &calendar)
    addVersion(of: commitment, to: &calendar)
    calendar.add("SUMMARY", text: summary(commitment))
    calendar.add("DTSTART", on: due)
    calendar.add(
      "DESCRIPTION",
      text: ([words.label(commitment.state)] + commitment.progress.compactMap(\.text)).joined(separator: "\n")
    )
    calendar.add("STATUS", raw: commitment.state == .dropped ? "CANCELLED" : "CONFIRMED")
    calendar.add("TRANSP", raw: "TRANSPARENT")
    if isOwed(commitment) { addAlarm(days: 7, summary(commitment), to: &calendar) }
    calendar.add("END", raw: "VEVENT")
  }

  private func add(_ commitment: Commitment, to calendar: inout CalendarText) {
    begin("VTODO", "commitment-\(commitment.id.text)@palabre", &calendar)
    addVersion(of: commitment, to: &calendar)
    calendar.add("SUMMARY", text: summary(commitment))
    calendar.add("CONTACT", text: facts.name(of: commitment.who)?.oneLine ?? words(.unknownParty))
    calendar.add("CREATED", at: commitment.at)
    if let due = commitment.due { calendar.add("DUE", on: due) }
    let (status, percent) =
      switch commitment.state {
      case .open: ("NEEDS-ACTION", 0)
      case .underWay: ("IN-PROCESS", 50)
      case .done: ("COMPLETED", 100)
      case .dropped: ("CANCELLED", 0)
      }
    calendar.add("STATUS", raw: status)
    calendar.add("PERCENT-COMPLETE", raw: String(percent))
    if commitment.state == .done {
      calendar.add("COMPLETED", at: commitment.progress.last?.at ?? source.setting.now)
    }
    calendar.add("DESCRIPTION", text: commitment.progress.compactMap(\.text).joined(separator: "\n"))
    calendar.add("RELATED-TO", raw: uid(commitment.session))
    if isOwed(commitment), commitment.due != nil {
      addAlarm(days: 7, summary(commitment), before: "TRIGGER;RELATED=END", to: &calendar)
    }
    calendar.add("END", raw: "VTODO")
  }

  /// Decisions and votes. Not for everybody: they may contain names.
  private func addRecord(of session: Session, to calendar: inout CalendarText) {
    begin("VJOURNAL", "record-\(session.id.text)@palabre", &calendar)
    addVersion(facts.given.version(of: .record(session.id)), to: &calendar)
    calendar.add("SUMMARY", text: "\(words(.decisionRecordTitle)) — \(name(session))")
    calendar.add(
      "DTSTART", on: source.setting.zone.wallTime(at: session.heldAt).day)
    calendar.add("STATUS", raw: session.state == .closed ? "FINAL" : "DRAFT")
    calendar.add("CLASS", raw: "CONFIDENTIAL")
    let decisions =
      session.decisions.map { "\($0.label)\(words(.colon)) \($0.text.oneLine)" }
      + session.settledVotes.map { vote in
        "\(vote.label)\(words(.colon)) \(vote.question.oneLine)"
          + (words.result(of: vote).map { " — \($0)" } ?? "")
      }
    let promised = session.commitments.compactMap { facts.commitments[$0] }.map {
      "\($0.label)\(words(.colon)) \(facts.name(of: $0.who)?.oneLine ?? "?") — \($0.what.oneLine)"
    }
    calendar.add("DESCRIPTION", text: (decisions + promised).joined(separator: "\n"))
    calendar.add("RELATED-TO", raw: uid(session.id))
    calendar.add("END", raw: "VJOURNAL")
  }
}
