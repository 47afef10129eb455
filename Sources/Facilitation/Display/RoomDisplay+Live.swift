import Wording
import Canvas
import Dialogue

/// The screen of a meeting in progress.
extension RoomDisplay {
  func live(_ session: Session, columns: Int) -> [Block] {
    if let round = session.currentRound { return self.round(round, of: session, columns: columns) }
    var blocks = [
      clocks(columns: columns, beside: session.currentItem.flatMap { timeLeft($0, session)?.figure })
    ]
    if let item = session.currentItem {
      let number = session.agenda.number(of: item.id)
      blocks.append(text(1, item.title, "agenda.current", numbered: number, columns: columns))
      if let left = timeLeft(item, session) { blocks.append(timeLeftLine(left)) }
    } else if let next = session.agenda.next {
      let number = session.agenda.number(of: next.id).map { $0 + " " } ?? ""
      let coming = words(RoomPhrase.nextItem, number + next.title)
      blocks.append(text(1, coming, columns: columns))
    }
    blocks.append(speaker(session, columns: columns))
    if let next = next(session, columns: columns) { blocks.append(next) }
    if let balance = balance(session, columns: columns) { blocks.append(balance) }
    if let outcome = outcome(session, columns: columns) { blocks.append(outcome) }
    if let review = underReview(session) { blocks.append(review) }
    if let quorum = state.facts.quorum(of: session) {
      let text = words(
        quorum.isReached ? MandatePhrase.roomQuorum : .roomNoQuorum, quorum.counted, quorum.needed)
      blocks.append(
        self.text(6, text, quorum.isReached ? "text" : "clock.warning", isLarge: false, columns: columns))
    }
    if let shared = shared(session, columns: columns) { blocks.append(shared) }
    return blocks
  }

  /// A round: how long it still lasts in the largest figures, the question, and what each table is about. The point of the agenda
  /// and its time stand back meanwhile.
  private func round(_ round: Round, of session: Session, columns: Int) -> [Block] {
    let left = round.plannedMinutes.map { $0 * 60 - round.span.seconds(until: session.end(at: now)) }
    let isOver = left.map { $0 < 0 } ?? false
    let figure = left.map {
      Figure(label: "", digits: words.stopwatch(abs($0)), scope: isOver ? "clock.over" : "clock")
    }
    var blocks = [
      clocks(columns: columns, first: figure),
      text(1, round.question, "agenda.current", lines: 3, columns: columns),
    ]
    let told = left.map {
      words(isOver ? RoomPhrase.roundOver : .round, round.number, words.stopwatch(abs($0)))
    }
    let line = [told, figure == nil ? nil : clock(now)].compactMap(\.self).joined(separator: " · ")
    if !line.isEmpty {
      blocks.append(
        text(2, line, isOver ? "clock.over" : "text.strong", isLarge: false, columns: columns))
    }
    if session.floor.current != nil { blocks.append(speaker(session, columns: columns)) }
    if let tables = tables(of: session) { blocks.append(tables) }
    return blocks
  }

  /// What each table discusses and who stays at it; nil where nothing is known of any.
  private func tables(of session: Session) -> Block? {
    let lines = session.tables.compactMap { table -> (text: String, scope: String)? in
      let host = table.host.map { words(CircumstancePhrase.host, name($0)) }
      let parts = [state.facts.about(table), host].compactMap(\.self)
      return parts.isEmpty ? nil : ("T\(table.number)  " + parts.joined(separator: " · "), "text.strong")
    }
    return lines.isEmpty ? nil : list(words(RoomPhrase.tables), lines, isWhole: lines.count <= 8)
  }

  /// What was decided last; a vote that came after it, with its result, as long as nothing is decided on it.
  private func outcome(_ session: Session, columns: Int) -> Block? {
    let decision = session.decisions.last
    if let vote = session.votes.last, vote.at >= decision?.at ?? .epoch, decision?.vote != vote.id,
      vote.item == session.currentItem?.id
    {
      let result = words.result(of: vote).map { " · " + $0 } ?? ""
      let said = words(RoomPhrase.vote, vote.label, vote.question) + " — " + words.counts(of: vote) + result
      return text(4, said, "decision", lines: 4, follows: 1, columns: columns)
    }
    return decision.map {
      let without = words.withoutQuorum($0.quorum).map { " — " + $0 } ?? ""
      return text(
        6, words(RoomPhrase.decision, $0.label, $0.text) + without, "decision", lines: 4, follows: 1,
        columns: columns)
    }
  }

  /// What was promised and asked before, while the meeting follows it up: the earliest due first. Minutes with the
  /// corrections asked for, while they are approved: not who asks.
  private func underReview(_ session: Session) -> Block? {
    let minutes = state.facts.onApproval(in: session).flatMap { earlier in
      [(text: words(MinutesPhrase.minutesOf, earlier.title), scope: "text")]
        + earlier.minutesNotes.map { note in
          (
            text: words.labelled(words.label(note.kind), note.text.replacing("\n", with: " ")), scope: "text"
          )
        }
    }
    if !minutes.isEmpty { return list(words(MinutesPhrase.toApproveTitle), minutes) }
    guard session.currentItem?.kind == .followUp, session.currentItem?.takesUp == nil else { return nil }
    let today = day(now)
    let left = state.facts.followUp(of: session, on: today)
    let promises = left.commitments.map { promise -> (text: String, scope: String) in
      let isLate = promise.isLate(on: today)
      let due = promise.due.map { words.shortDate($0, reference: today) } ?? words(ScreenPhrase.noDate)
      return (
        "\(name(promise.who)) · \(due)\(isLate ? words(RoomPhrase.late) : "") · \(promise.what)",
        isLate ? "commitment.late" : "text"
      )
    }
    let questions = left.unanswered.map {
      (text: "? " + $0.text.split(whereSeparator: \.isNewline).joined(separator: " "), scope: "text")
    }
    let done = state.facts.doneHere(in: session, until: now, words).map { done in
      (
        text:
          "\(look.sign("✓", "+")) \(done.what.split(whereSeparator: \.isNewline).joined(separator: " ")) · \(done.became)",
        scope: "text.dim"
      )
    }
    // A point about the questions alone is no list of actions, and the other way round.
    func isAbout(_ phrase: ModelPhrase) -> Bool {
      session.currentItem.map { [phrase.french.folded, phrase.english.folded].contains($0.title.folded) }
        == true
    }
    let isAsking = isAbout(.questionsPoint)
    let lines = (isAsking ? [] : promises) + (isAbout(.commitmentsPoint) ? [] : questions) + done
    let title = isAsking ? words(ModelPhrase.questionsPoint) : words(RoomPhrase.underReview)
    return lines.isEmpty ? nil : list(title, lines)
  }

  /// A title and lines, as many as there is room for; all of them or none where they are of use only together.
  private func list(_ title: String, _ lines: [(text: String, scope: String)], isWhole: Bool = false) -> Block
  {
    let most = min(lines.count, 12) + 1
    return Block(rank: 3, rows: isWhole ? [most] : Array(2...most)) { canvas, rect, _ in
      canvas.put(
        safe(title), at: rect.origin, style: look("text.dim"),
        width: rect.columns)
      for (place, line) in lines.prefix(rect.rows - 1).enumerated() {
        canvas.put(
          safe(line.text), at: Point(column: rect.column, row: rect.row + 1 + place),
          style: look(line.scope),
          width: rect.columns, overflow: .ellipsis)
      }
    }
  }

  /// What most of the room shares of what was said on the point under way: who said it is not told.
  private func shared(_ session: Session, columns: Int) -> Block? {
    let said = session.contributions.filter { $0.item == session.currentItem?.id }
    let most = state.facts.shared(said).prefix(3)
    guard !most.isEmpty else { return nil }
    let lines = most.map {
      (
        text: $0.text.split(whereSeparator: \.isNewline).joined(separator: " "),
        count: "+\(state.facts.sharing(of: $0))"
      )
    }
    // All of them where the screen is not low, else as many as there is room for; never the title alone.
    let rows = size.rows >= 28 ? [lines.count + 1] : Array(2...lines.count + 1)
    return Block(rank: 7, rows: rows) { canvas, rect, _ in
      canvas.put(
        safe(words(SharingPhrase.roomShared)), at: rect.origin, style: look("text.dim"),
        width: rect.columns)
      for (place, line) in lines.prefix(rect.rows - 1).enumerated() {
        let row = rect.row + 1 + place
        let count = safe(line.count)
        canvas.put(count, at: Point(column: rect.column, row: row), style: look("text.strong"))
        canvas.put(
          safe(line.text), at: Point(column: rect.column + 5, row: row), style: look("text"),
          width: max(0, rect.columns - 5), overflow: .ellipsis)
      }
    }
  }

  /// How much of its planned time a point has left.
  struct TimeLeft {
    var figure: Figure
    /// What is said beside the figure.
    var words: String
    /// The share of the planned time that is used, 0 or more.
    var share: Double
  }

  /// Nil for a point without a planned time.
  func timeLeft(_ item: AgendaItem, _ session: Session) -> TimeLeft? {
    let planned = session.agenda.plannedSeconds(of: item)
    guard planned > 0 else { return nil }
    let actual = session.actualSeconds(of: item, until: now)
    let share = Double(actual) / Double(planned)
    let plan = words.minutes(seconds: planned)
    if actual > planned {
      let over = "+" + words.stopwatch(actual - planned)
      return TimeLeft(
        figure: Figure(label: words(RoomPhrase.overBy), digits: over, scope: "clock.over"),
        words: words(RoomPhrase.over, over, plan),
        share: share)
    }
    let left = words.stopwatch(planned - actual)
    guard ClockStage(of: actual, planned: planned, warnsAt: warnsAt) != .fine else {
      return TimeLeft(
        figure: Figure(label: words(RoomPhrase.remaining), digits: left, scope: "clock"),
        words: words(RoomPhrase.remainingOf, left, plan), share: share)
    }
    return TimeLeft(
      figure: Figure(
        label: words(RoomPhrase.nearlyOver), digits: left, scope: "clock.warning"),
      words: words(RoomPhrase.nearlyOverOf, left, plan),
      share: share)
  }

  private func timeLeftLine(_ left: TimeLeft) -> Block {
    let style = look(left.figure.scope)
    return Block(rank: 2, rows: [1]) { canvas, rect, _ in
      let text = safe(left.words)
      canvas.put(text, at: rect.origin, style: style, width: rect.columns, overflow: .ellipsis)
      let room = rect.columns - text.width - 2
      guard room >= 8 else { return }
      let bar = Bar(left.share).text(width: room, glyphs: look.glyphs)
      let column = rect.column + text.width + 2
      canvas.put(
        safe(look.sign("░", ".")).repeated(room), at: Point(column: column, row: rect.row),
        style: self.look("bar.empty"))
      let full = bar.prefix(columns: max(0, min(room, Int((left.share * Double(room)).rounded()))))
      var ink = look(left.figure.scope == "clock" ? "bar.full" : left.figure.scope)
      // Blocks exchanged with their ground would be a bar that is empty.
      ink.attributes.remove(.reverse)
      canvas.put(full, at: Point(column: column, row: rect.row), style: ink)
    }
  }

  /// Who speaks and for how long: one line, or large with a line of details above.
  private func speaker(_ session: Session, columns: Int) -> Block {
    guard let turn = session.floor.current else {
      return text(
        3, words(RoomPhrase.nobodySpeaks), "text.dim", isLarge: false,
        columns: columns)
    }
    let (clock, scope) = turnClock(turn, session)
    let mark = turn.isPaused ? look.sign("⏸ ", "= ") : look.sign("▶ ", "> ")
    let paused = turn.isPaused ? words(RoomPhrase.paused) : ""
    let point = turn.isPointOfOrder ? " · " + words.label(FloorRequest.Kind.pointOfOrder) : ""
    let college = point + (state.facts.college(of: turn.party).map { " · " + words.label($0) } ?? "")
    let name = self.name(turn.party)
    let time = words.stopwatch(turn.seconds(until: session.end(at: now)))
    let large = (1...3).compactMap { pixel -> (name: LargeLines, time: LargeLines?)? in
      let time = LargeLines(time, pixel: pixel, columns: columns, glyphs: look.glyphs, mostLines: 1)
      func enlarged(_ room: Int) -> LargeLines? {
        LargeLines(name, pixel: pixel, columns: room, glyphs: look.glyphs, mostLines: 1)
      }
      // Where both do not fit, the name is the larger: the time stands in the line above.
      if let time, let name = enlarged(columns - time.width - 4 * pixel) { return (name, time) }
      return enlarged(columns).map { ($0, nil) }
    }
    let heights = large.map { 1 + max($0.name.rows, $0.time?.rows ?? 0) }
    return Block(rank: 3, rows: [1] + heights, plain: 1) {
      canvas, rect, form in
      let right = safe(clock)
      let left = rect.columns - right.width - 2
      let isLarge = form > 0
      let label = isLarge ? words(RoomPhrase.speaks) : name
      let used = canvas.put(
        safe(mark + label), at: rect.origin, style: look("floor.current"), width: left,
        overflow: .ellipsis)
      canvas.put(
        safe(college + paused), at: Point(column: rect.column + used, row: rect.row),
        style: look("text"),
        width: max(0, left - used), overflow: .ellipsis)
      canvas.put(
        right, at: Point(column: rect.endColumn - right.width, row: rect.row), style: look(scope),
        width: rect.columns, overflow: .ellipsis)
      guard isLarge else { return }
      let part = large[form - 1]
      // Letters with accents are higher: both stand on the same line.
      let bottom = rect.endRow
      part.name.draw(
        on: &canvas, at: Point(column: rect.column, row: bottom - part.name.rows),
        style: look("floor.current"))
      part.time?.draw(
        on: &canvas,
        at: Point(column: rect.endColumn - (part.time?.width ?? 0), row: bottom - (part.time?.rows ?? 0)),
        style: look(scope))
    }
  }

  /// The time of a turn against its limit, in words and as a style.
  private func turnClock(_ turn: FloorTurn, _ session: Session) -> (String, String) {
    let seconds = turn.seconds(until: session.end(at: now))
    let time = words.stopwatch(seconds)
    guard let limit = state.facts.limit(of: turn, in: session) else { return (time, "clock") }
    let whole = time + " / " + words.stopwatch(limit)
    switch ClockStage(of: seconds, planned: limit, warnsAt: warnsAt) {
    case .over: return (words(RoomPhrase.turnOver, whole), "clock.over")
    case .soon: return (words(RoomPhrase.turnNearlyOver, whole), "clock.warning")
    case .fine: return (whole, "clock")
    }
  }
}
