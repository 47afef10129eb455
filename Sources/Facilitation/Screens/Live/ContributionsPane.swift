import Canvas
import Dialogue
import Wording

/// What was said: the card of the subject on top, the newest words at the bottom.
struct ContributionsPane {
  let model: Model

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let inside = model.pane(title, in: rect, isFocused: model.cursor.pane == 0, on: &canvas)
    guard let session = model.session else { return drawWelcome(on: &canvas, in: inside) }
    var body = inside
    let card = card(of: session).map { [Run($0, "text.dim")] }
    let head = [card, FormatsLine(model: model, session: session).runs].compactMap { $0 }
    if !head.isEmpty, inside.rows > 6 {
      for (row, line) in head.enumerated() { model.put(line, in: inside, row: inside.row + row, on: &canvas) }
      let rule = inside.row + head.count
      canvas.rule(row: rule, columns: inside.column..<inside.endColumn, style: model.look("border"))
      body = Rect(
        column: inside.column, row: rule + 1, columns: inside.columns, rows: inside.rows - head.count - 1)
    }
    drawEntries(of: session, on: &canvas, in: body)
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
        let day = model.words.shortDate(until, reference: model.context.today)
        parts.append(
          until < model.context.today
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

  /// Draws from the bottom up, so that only what is seen costs anything.
  private func drawEntries(of session: Session, on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    let entries = TimelineEntry.newest(rect.rows + model.scroll + 1, of: session, in: model.facts)
    var skipped = min(model.scroll, max(0, entries.count - 1))
    if let selected = model.selected,
      let place = entries.firstIndex(where: {
        if case .contribution(let c) = $0 { c.id == selected } else { false }
      })
    {
      skipped = max(0, place - rect.rows / 2)
    }
    var row = rect.endRow
    for entry in entries.dropFirst(skipped) {
      let line = EntryLine(entry, model: model, session: session, width: rect.columns)
      row -= line.height
      line.draw(on: &canvas, in: rect, row: row)
      if row <= rect.row { break }
    }
    if skipped > 0 {
      let text = model.words(LivePhrase.moreBelow, skipped)
      model.put(right: Run(" " + text + " ", "notice"), in: rect, row: rect.endRow - 1, on: &canvas)
    }
  }
}
