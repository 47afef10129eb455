import Canvas
import Dialogue
import Wording

/// What was said: the card of the subject on top, the newest words at the bottom.
struct ContributionsPane: PaneView {
  let model: Model

  struct Inputs: Equatable {
    let common: CommonInputs
    /// The second while a round is timed, else the minute.
    let tick: Int
    let isFocused: Bool
    let chosen: Target?
    let scroll: Int
  }

  static func inputs(of model: Model) -> Inputs {
    Inputs(
      common: model.common, tick: model.hasRound ? model.tick : model.minute,
      isFocused: model.cursor.pane == 0, chosen: model.chosenEntry, scroll: model.scroll)
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let inside = model.pane(title, in: rect, isFocused: model.cursor.pane == 0, on: &canvas)
    guard let session = model.session else { return drawWelcome(on: &canvas, in: inside) }
    let (head, body) = parts(of: session, in: inside)
    if !head.isEmpty {
      for (row, line) in head.enumerated() { model.put(line, in: inside, row: inside.row + row, on: &canvas) }
      canvas.rule(
        row: inside.row + head.count, columns: inside.column..<inside.endColumn, style: model.look("border"))
    }
    if session.state == .planned, session.contributions.isEmpty, body.rows > 0 {
      let when = model.words(
        CommonPhrase.dayAt, model.words.longDate(model.zone.wallTime(at: session.plannedStart).day),
        model.clock(session.plannedStart))
      model.put([Run(when, "text.dim")], in: body, row: body.row, on: &canvas)
      // Where another pane has the keyboard, Enter is for that one.
      if body.rows > 1, !model.isReadOnly, model.cursor.pane == 0 {
        model.put(
          [Run(model.words(LivePhrase.enterOpens), "text.strong")], in: body, row: body.row + 1, on: &canvas)
      }
    }
    drawEntries(of: session, on: &canvas, in: body)
  }

  /// What stands on top, and the room for what was said.
  private func parts(of session: Session, in inside: Rect) -> (head: [[Run]], body: Rect) {
    // The card is told whole, a third of the pane at most; beyond that it says how to read it.
    let most = max(1, inside.rows / 3)
    var card = card(of: session).map { model.safe($0).wrapped(to: inside.columns) } ?? []
    if card.count > most {
      card = Array(card.prefix(most))
      let more = model.safe("… " + model.words.slash(.card))
      card[most - 1] = model.safe(
        card[most - 1].prefix(columns: max(1, inside.columns - more.width)).string + more.string)
    }
    let head =
      card.map { [Run($0.string, "text.dim")] }
      + FormatsLine(model: model, session: session).lines(columns: inside.columns)
    guard !head.isEmpty, inside.rows > 6 else { return ([], inside) }
    let body = Rect(
      column: inside.column, row: inside.row + head.count + 1, columns: inside.columns,
      rows: inside.rows - head.count - 1)
    return (head, body)
  }

  /// The contribution whose words stand in a row of the pane; nil where there is none.
  func contribution(at row: Int, of size: Size) -> ID<Contribution>? {
    guard let session = model.session else { return nil }
    let body = parts(of: session, in: Rect(size).inset(by: 1)).body
    return lines(of: session, in: body).lines.first { $0.row <= row && row < $0.row + $0.line.height }?
      .contribution
  }

  private var title: String {
    guard let session = model.session else { return model.words(LivePhrase.contributions) }
    guard let item = session.currentItem else {
      return session.title + " · " + model.words.label(session.state)
    }
    var parts = ["\(session.agenda.number(of: item.id) ?? "") \(item.title)"]
    if let subject = item.subject.flatMap({ model.facts.subjects[$0] }) {
      if let level = subject.level { parts.append(model.words.label(level)) }
      if let until = subject.openUntil {
        let day = model.words.shortDate(until, reference: model.today)
        parts.append(
          until < model.today
            ? model.words(LivePhrase.noLongerOpen, day)
            : model.words(LivePhrase.openUntil, day))
      }
    }
    return parts.joined(separator: " · ")
  }

  private func card(of session: Session) -> String? {
    guard let subject = session.currentItem?.subject.flatMap({ model.facts.subjects[$0] }) else { return nil }
    let words = model.words
    var parts: [String] = []
    if let scale = subject.scale { parts.append(words(LivePhrase.scale, words.label(scale))) }
    if let decided = subject.decided { parts.append(words(LivePhrase.decided, decided)) }
    if let open = subject.open { parts.append(words(LivePhrase.open, open)) }
    if !subject.impacts.isEmpty {
      parts.append(words(LivePhrase.impacts, subject.impacts.joined(separator: ", ")))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func drawWelcome(on canvas: inout Canvas, in rect: Rect) {
    let text = model.words(LivePhrase.noSession)
    model.put([Run(text, "text.dim")], in: rect, row: rect.row, on: &canvas)
  }

  private func drawEntries(of session: Session, on canvas: inout Canvas, in rect: Rect) {
    let (lines, skipped) = lines(of: session, in: rect)
    for (line, row, _) in lines { line.draw(on: &canvas, in: rect, row: row) }
    if skipped > 0 {
      let text = model.words(LivePhrase.moreBelow, skipped)
      model.put(
        right: Run("  " + model.look.sign("▼ ", "v ") + text + " ", "notice"), in: rect, row: rect.endRow - 1,
        on: &canvas)
    }
  }

  /// What is in view, from the bottom up, so that only what is seen costs anything; and how many entries are below it.
  private func lines(
    of session: Session, in rect: Rect
  ) -> (lines: [(line: EntryLine, row: Int, contribution: ID<Contribution>?)], skipped: Int) {
    guard rect.rows > 0 else { return ([], 0) }
    let scroll = min(model.scroll, max(0, TimelineEntry.count(of: session) - 1))
    // As many as reach the chosen one: it is always on the screen.
    let distance =
      model.selectedOutcome.map { _ in TimelineEntry.count(of: session) }
      ?? model.selected.flatMap { id in session.contributions.firstIndex { $0.id == id } }.map {
        TimelineEntry.count(of: session) - $0
      }
    let wanted = max(rect.rows + scroll + 1, distance.map { $0 + rect.rows } ?? 0)
    let newest = TimelineEntry.newest(wanted, of: session, in: model.facts)
    let entries = TimelineEntry.headed(
      newest, current: session.currentItem?.id, isWhole: newest.count == TimelineEntry.count(of: session))
    var skipped = min(scroll, max(0, entries.count - 1))
    if let chosen = model.chosenEntry,
      let place = entries.firstIndex(where: { $0.target(in: session.id) == chosen })
    {
      skipped = start(showing: place, of: entries, session, in: rect)
    }
    var lines: [(line: EntryLine, row: Int, contribution: ID<Contribution>?)] = []
    var row = rect.endRow
    for entry in entries.dropFirst(skipped) {
      let line = EntryLine(entry, model: model, session: session, width: rect.columns)
      row -= line.height
      var said: ID<Contribution>?
      if case .contribution(let contribution) = entry { said = contribution.id }
      lines.append((line, row, said))
      if row <= rect.row { break }
    }
    return (lines, skipped)
  }

  /// How many of the newest entries are left out so that the chosen one stands in the middle, or as near as there are rows.
  private func start(showing place: Int, of entries: [TimelineEntry], _ session: Session, in rect: Rect)
    -> Int
  {
    var first = place
    var rows = EntryLine(entries[place], model: model, session: session, width: rect.columns).height
    while first > 0, rows < rect.rows / 2 {
      first -= 1
      rows += EntryLine(entries[first], model: model, session: session, width: rect.columns).height
    }
    return first
  }
}
