import Wording
import Canvas
import Dialogue

/// The screens before a meeting, in a break and after it.
extension RoomDisplay {
  /// Title, place, time and agenda.
  func waiting(_ session: Session, columns: Int) -> [Block] {
    let start = session.plannedStart
    let seconds = max(start, now).seconds(since: now)
    var when = words(CommonPhrase.dayAt, words.longDate(day(start)), clock(start))
    if let place = session.place { when += " · " + place }
    var blocks = [clocks(columns: columns), text(1, session.title, "title", columns: columns)]
    blocks.append(text(2, when, "text.strong", isLarge: false, columns: columns))
    if seconds > 0, seconds < 12 * 3600 {
      let wait = words.duration(seconds: (seconds + 59) / 60 * 60)
      blocks.append(text(3, words(RoomPhrase.beginsIn, wait), columns: columns))
    }
    if let agenda = agenda(session, columns: columns) { blocks.append(agenda) }
    return blocks
  }

  /// The points with their planned minutes, those under others indented.
  private func agenda(_ session: Session, columns: Int) -> Block? {
    let items = session.agenda.items.filter { $0.state != .parked }
    guard !items.isEmpty else { return nil }
    let count = items.count
    // One line a point, then with air between them; fewer only on a screen too low for that.
    let least = min(count, max(1, size.rows - 12))
    let rows = (least...count).map { $0 } + (count > 1 ? [2 * count - 1] : [])
    return Block(rank: 4, rows: rows) { canvas, rect, form in
      let step = rows[form] > count ? 2 : 1
      for (place, item) in items.enumerated() where place * step < rect.rows {
        let row = rect.row + place * step
        let isLast = step == 1 && place == rect.rows - 1 && place < count - 1
        let indent = item.parent == nil ? "" : "  "
        let title = indent + (session.agenda.number(of: item.id) ?? "–") + "  " + item.title
        let planned = session.agenda.plannedSeconds(of: item)
        let time = planned > 0 ? safe(words.minutes(seconds: planned)) : .empty
        let more = words(RoomPhrase.moreItems, count - place)
        canvas.put(
          safe(isLast ? more : title), at: Point(column: rect.column, row: row), style: look("text"),
          width: rect.columns - time.width - 2, overflow: .ellipsis)
        guard !isLast else { continue }
        canvas.put(time, at: Point(column: rect.endColumn - time.width, row: row), style: look("text.dim"))
      }
    }
  }

  /// A suspension, or a point of the agenda that is a break.
  func pause(_ session: Session, columns: Int) -> [Block] {
    let item = session.currentItem
    let isPoint = session.state == .open
    let left = isPoint ? item.flatMap { timeLeft($0, session) } : nil
    let title = isPoint ? item?.title ?? "" : words(RoomPhrase.pause)
    var blocks = [
      clocks(columns: columns, beside: left?.figure), text(1, title, "title", columns: columns),
    ]
    if let left {
      blocks.append(text(2, left.words, left.figure.scope, columns: columns))
    } else if let back = session.returnsAt, session.state == .suspended {
      let isOver = now >= back
      let wait = words.duration(seconds: (max(now, back).seconds(since: now) + 59) / 60 * 60)
      blocks.append(
        text(
          2,
          isOver ? words(RoomPhrase.returnOver, clock(back)) : words(RoomPhrase.returnsAt, clock(back), wait),
          isOver ? "clock.warning" : "text.strong", columns: columns))
    } else if let since = session.suspensions.last?.start {
      blocks.append(text(2, words(RoomPhrase.since, clock(since)), columns: columns))
    }
    let coming = isPoint ? session.agenda.next : item ?? session.agenda.next
    if let coming {
      let number = session.agenda.number(of: coming.id).map { $0 + " " } ?? ""
      blocks.append(text(3, words(RoomPhrase.next, number + coming.title), columns: columns))
    }
    if let decision = session.decisions.last {
      let taken = words(RoomPhrase.decision, decision.label, decision.text)
      blocks.append(text(4, taken, "decision", lines: 4, isLarge: false, columns: columns))
    }
    return blocks
  }

  /// Thanks, what was decided and promised, and when the next meeting is.
  func closed(_ session: Session, columns: Int) -> [Block] {
    let end = session.closedAt.map { words(RoomPhrase.closedAt, clock($0)) }
    let thanks = words(RoomPhrase.thanks)
    var blocks = [clocks(columns: columns), text(2, thanks, "title", columns: columns)]
    if let end { blocks.append(text(3, end, columns: columns)) }
    let counts = [
      session.decidedCount == 0 ? nil : words(RoomPhrase.decisions, session.decidedCount),
      session.commitments.isEmpty ? nil : words(RoomPhrase.commitments, session.commitments.count),
    ].compactMap { $0 }
    if !counts.isEmpty { blocks.append(text(4, words.list(counts), "decision", columns: columns)) }
    if let next = nextSession(after: session) {
      let moment = words(
        CommonPhrase.dayAt, words.longDate(day(next.plannedStart)), clock(next.plannedStart))
      var when = words(RoomPhrase.nextSession, moment)
      if let place = next.place { when += " · " + place }
      blocks.append(text(1, when, "text.strong", columns: columns))
    }
    return blocks
  }

  private func nextSession(after session: Session) -> Session? {
    state.facts.sessions(of: session.space).first { $0.state == .planned && $0.plannedStart >= now }
  }
}
