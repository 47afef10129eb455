import Canvas
import Dialogue
import Wording

extension FormOverlay {
  /// Rows of what may stand in a list that are shown under its field: six at least, more where the screen has room.
  private func mostOffers(_ model: Model) -> Int {
    isSole ? 9 : max(6, min(20, model.size.rows - form.fields.count - 7))
  }

  /// Draws it: a row a field, under the chosen one what may stand there, and at the foot the line that does the same.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let context = model.context
    let rows = lines(context, words, most: mostOffers(model))
    let wanted = isParked ? 3 : rows.count + 3
    let inside = frame(rows: wanted, on: &canvas, of: model)
    let room = max(1, inside.rows - (isParked ? 0 : 1))
    let chosen = rows.firstIndex { $0.isCurrent } ?? 0
    let top = max(0, min(chosen - room / 2, rows.count - room))
    for (offset, row) in rows.dropFirst(top).prefix(room).enumerated() {
      draw(row, in: inside, row: inside.row + offset, on: &canvas, of: model)
    }
    guard !isParked else { return }
    let hidden = rows.count - top - room
    if hidden > 0 {
      model.put(
        right: Run(words(FormPhrase.moreRows, hidden), "text.dim"), in: inside, row: inside.endRow - 2,
        on: &canvas)
    }
    let note: Run
    if let refusal {
      note = Run(refusal, "error")
    } else if let values = shorthand(context) {
      note = Run(words(FormPhrase.inOneLine, words.told(values, of: form.act, in: context)), "notice")
    } else if field?.isTouched == true, let problem = form.problem(at: current, in: context) {
      note = told(problem, words)
    } else if let other = otherBeginning(context) {
      note = Run(words(FormPhrase.letterAgain, begun, other.label), "notice")
    } else if let message = model.message {
      note = Run(
        repeats && !isResumed
          ? words(form.act == .item ? FormPhrase.anotherItem : .anotherPerson, message.text) : message.text,
        "notice")
    } else if let hint = firstHint, current == 0, field?.isEmpty == true {
      note = Run(words(hint), "text.dim")
    } else if let line = try? form.invocation(in: context).line(in: context, words) {
      note = Run(words(FormPhrase.line, line), "text.dim")
    } else {
      note = Run("", "popup")
    }
    model.put([note], in: inside, row: inside.endRow - 1, on: &canvas)
  }

  /// How the first field takes everything at once.
  private var firstHint: FormPhrase? {
    switch form.act {
    case .item: .pointHint
    case .person where parents.isEmpty: .personHint
    default: nil
    }
  }

  /// What is wrong with the chosen field; somebody whom nobody knows is added by Enter.
  private func told(_ problem: Problem, _ words: Words) -> Run {
    if case .notFound(let name, let form, _) = problem, field?.kind.creates != nil, field?.kind.field == .list
    {
      return Run(words(FormPhrase.addsByEnter, words.quoted(name), form.bare(in: words)), "warning")
    }
    return Run(problem.text(in: words), "error")
  }

  /// What the keys do in the chosen field, for the footer.
  public func hints(of model: Model) -> [KeyHint] {
    let words = model.words
    var hints = [
      KeyHint(
        words(FooterPhrase.enter),
        words(isAtEnd ? FooterPhrase.finish : enterKeeps(model.context) ? .keep : .next))
    ]
    let arrows = model.look.sign("←→", "Left/Right")
    switch field?.kind.field {
    case _ where isSole:
      hints.append(KeyHint("1…9", words(FooterPhrase.chooseAndKeep)))
      hints.append(KeyHint("a…z", words(FooterPhrase.choose)))
    case .choice: hints.append(KeyHint("\(arrows) a…z", words(FooterPhrase.choose)))
    case .tick: hints.append(KeyHint(arrows, words(FooterPhrase.tick)))
    case .list: hints.append(KeyHint("a…z " + model.look.sign("→", "Right"), words(FooterPhrase.choose)))
    case .cells: hints.append(KeyHint("Tab", words(FooterPhrase.cell)))
    default: break
    }
    if form.fields.count > 1 {
      hints.append(KeyHint(model.look.sign("↑↓", "Up/Down"), words(FooterPhrase.field)))
      if !enterKeeps(model.context) { hints.append(KeyHint("F10", words(FooterPhrase.keep))) }
    }
    return hints + [
      KeyHint("^O", words(FooterPhrase.capture)),
      KeyHint(words(FooterPhrase.escape), words(FooterPhrase.close)),
    ]
  }

  /// The window: in the middle, or when parked three rows at the foot, so that the screen stays in view.
  private func frame(rows: Int, on canvas: inout Canvas, of model: Model) -> Rect {
    let words = model.words
    let subject =
      form.given.names.compactMap { name -> String? in
        let parameter = ActTable[form.act].parameters.first { $0.name == name }
        return form.given[name].first.flatMap { value in
          parameter.map { parameter in
            parameter.kind.understood(value, model.context, words)
              ?? parameter.kind.write(value, model.context, words)
          }
        }
      }.first.map { " · \($0.replacing("\n", with: " ").prefix(40))" } ?? ""
    let title = words.title(of: form.act) + subject
    guard isParked else {
      return model.popup(title, columns: 100, rows: rows, on: &canvas)
    }
    let width = min(100, model.size.columns)
    let rect = Rect(
      column: (model.size.columns - width) / 2, row: max(1, model.size.rows - 6), columns: width, rows: 3)
    canvas.fill(rect, style: model.look("popup"))
    return canvas.box(
      rect, title: model.safe("\(title) · \(words(FormPhrase.parked)) · \(words(FormPhrase.keysParked))"),
      border: .light, style: model.look("popup"), titleStyle: model.look("popup.title")
    ).inset(horizontal: 1, vertical: 0)
  }

  /// A row of the form: a field, or something that may stand in the chosen one.
  private struct Line {
    var field: Int?
    var text = ""
    var isMarked = false
    var isCurrent = false
  }

  private func lines(_ context: LineContext, _ words: Words, most mostOffers: Int) -> [Line] {
    var lines: [Line] = []
    for place in form.fields.indices {
      lines.append(Line(field: place, isCurrent: place == current))
      guard place == current, !isParked, let field else { continue }
      let offers = offers(context)
      let marked = field.kind.field == .choice ? self.place(among: offers, context) : field.marked
      var shown = Array(offers.enumerated())
      let top = isSole ? 0 : max(0, min((marked ?? 0) - mostOffers / 2, offers.count - mostOffers))
      shown = Array(shown.dropFirst(top).prefix(mostOffers))
      if let act = field.kind.creates {
        let name = field.series.last
        let text =
          name.isEmpty
          ? words(FormPhrase.new, words.title(of: act).lowercasedFirst)
          : words(FormPhrase.newNamed, words.title(of: act).lowercasedFirst, name)
        lines.append(Line(text: text + " (^N)", isMarked: false))
      }
      lines += shown.map { number, offer in
        Line(
          text: (isSole ? "\(number + 1) " : "")
            + (offer.gloss.isEmpty
              ? offer.label : "\(offer.label) · \(offer.gloss)".replacing("\n", with: " ")),
          isMarked: number == marked)
      }
      let hidden = offers.count - top - shown.count
      if hidden > 0 { lines.append(Line(text: "  " + words(FormPhrase.moreOffers, hidden))) }
    }
    return lines
  }

  private func draw(_ line: Line, in rect: Rect, row: Int, on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let width = min(26, max(12, form.fields.map { model.safe($0.label(in: words)).width }.max() ?? 12)) + 1
    guard let place = line.field else {
      let indent = String(repeating: " ", count: width + 3)
      let mark = line.isMarked ? model.look.sign("▸ ", "> ") : "  "
      model.put(
        [Run(indent + mark + line.text, line.isMarked ? "popup.selection" : "text.dim")], in: rect, row: row,
        on: &canvas)
      return
    }
    let field = form.fields[place]
    let isCurrent = place == current
    let context = model.context
    let label = model.safe(field.label(in: words)).aligned(.left, width: width, glyphs: model.look.glyphs)
      .string
    let head = model.mark(isCurrent) + label + (field.isRequired ? model.look.sign("• ", "* ") : "  ")
    model.put([Run(head, isCurrent ? "popup.title" : "popup")], in: rect, row: row, on: &canvas)
    let start = rect.column + model.safe(head).width
    let room = Rect(column: start, row: rect.row, columns: max(0, rect.endColumn - start), rows: rect.rows)
    if field.kind.field == .cells {
      return drawCells(field, isCurrent, in: room, row: row, on: &canvas, of: model)
    }
    var runs: [Run] = []
    var written = field.editor.text
    let reading = form.reading(before: place, in: context)
    let value = try? field.value(in: reading)
    if field.editor.isEmpty {
      let empty = isCurrent ? another(place, words) ?? "" : words(FormPhrase.unsaid)
      let shown = value.map { told($0, field, context, words) } ?? empty
      let isOpen = field.kind.field == .choice && isCurrent
      let text = isOpen ? "‹ \(value == nil ? words(FormPhrase.unsaid) : shown) ›" : shown
      let isHint = isCurrent && value == nil && !isOpen
      runs.append(
        Run(text, isHint || value == nil && !isCurrent ? "text.dim" : isCurrent ? "popup.selection" : "popup")
      )
      written = shown
      if isCurrent, !isParked { canvas.caret = Point(column: start, row: row) }
    } else {
      let layout = field.editor.window(width: room.columns, glyphs: model.look.glyphs)
      runs += layout.lines.map { Run($0.string, isCurrent ? "popup.selection" : "popup") }
      if isCurrent, !isParked { canvas.caret = Point(column: start + layout.caret.column, row: row) }
    }
    if let doubt = doubt(at: place, context) {
      let key = isCurrent ? doubt.remedy(in: words, key: "^N").map { " · " + $0 } ?? "" : ""
      runs.append(Run("  " + doubt.text(in: words) + key, "warning"))
    } else if let value, let told = field.kind.understood(value, context, words), told != written {
      runs.append(Run("  " + told.replacing("\n", with: " "), "text.dim"))
    } else if !isCurrent, field.isTouched, let problem = form.problem(at: place, in: context) {
      runs.append(Run("  " + problem.text(in: words), "error"))
    }
    model.put(runs, in: room, row: row, on: &canvas)
  }

  /// What is said in the empty row behind those of a list: that it is one more of them, and to which field Enter goes on.
  private func another(_ place: Int, _ words: Words) -> String? {
    guard form.fields[place].key.number > 0, form.fields.indices.contains(place + 1) else { return nil }
    return words(FormPhrase.another, form.fields[place + 1].label(in: words))
  }

  private func told(_ value: ActValue, _ field: FormField, _ context: LineContext, _ words: Words) -> String {
    if field.kind.field == .tick { return value as? Bool == true ? "[x]" : "[ ]" }
    if field.kind.field == .choice,
      let offer = field.kind.offers("", Reading(context: context), words).first(where: {
        AnyHashable($0.value) == AnyHashable(value)
      })
    {
      return offer.gloss.isEmpty ? offer.label : "\(offer.label) · \(offer.gloss)"
    }
    return field.kind.write(value, context, words).replacing("\n", with: " ")
  }

  private func drawCells(
    _ field: FormField, _ isCurrent: Bool, in rect: Rect, row: Int, on canvas: inout Canvas, of model: Model
  ) {
    let words = model.words
    let names = [words(FormPhrase.room)] + field.colleges.map { String(words.label($0).prefix(14)) }
    let total = field.cells.compactMap { Int($0.text) }.reduce(0) {
      $0.addingReportingOverflow($1).partialValue
    }
    let sum = total > 0 ? model.safe(" " + words(FormPhrase.total, total)).width + 1 : 0
    let texts = field.cells.map { $0.isEmpty ? "__" : $0.text }
    let widths = zip(names, texts).map { model.safe($0).width + $1.count + 3 }
    // The cell that has the keyboard is always in view.
    let space = rect.columns - sum - 2
    var first = 0
    while first < field.cell, widths[first...field.cell].reduce(0, +) > space { first += 1 }
    if !isCurrent { first = 0 }
    var column = rect.column
    if first > 0 {
      model.put([Run(model.look.sign("‹ ", "< "), "text.dim")], in: rect, row: row, on: &canvas)
      column += 2
    }
    for (place, cell) in field.cells.enumerated().dropFirst(first) {
      let isHere = isCurrent && place == field.cell
      guard column - rect.column + widths[place] <= space + 2 || isHere else {
        canvas.put(
          model.safe(model.look.sign("›", ">")), at: Point(column: column, row: row),
          style: model.look("text.dim"))
        break
      }
      let room = Rect(
        column: column, row: rect.row, columns: max(0, rect.endColumn - column), rows: rect.rows)
      model.put(
        [
          Run(names[place] + " ", "text.dim"), Run(texts[place], isHere ? "popup.selection" : "popup"),
          Run("  ", "popup"),
        ],
        in: room,
        row: row, on: &canvas)
      if isHere, !isParked {
        canvas.caret = Point(column: column + model.safe(names[place]).width + 1 + cell.cursor, row: row)
      }
      column += widths[place]
    }
    if total > 0 {
      model.put(right: Run(" " + words(FormPhrase.total, total), "text.dim"), in: rect, row: row, on: &canvas)
    }
  }
}
