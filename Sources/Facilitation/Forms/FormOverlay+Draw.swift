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
    let rows = lines(model, most: mostOffers(model))
    let note = note(model)
    let width = min(100, model.size.columns) - 4
    let counted = counted.map { counted in
      let apart =
        counted.apart > 0 ? " + \(counted.apart) " + words.label(CollegeID.facilitation).lowercasedFirst : ""
      return Run("  " + words(FormPhrase.total, counted.present) + apart, "popup.title")
    }
    // What is told stands whole at the foot, where there is room for it.
    let most = max(1, min(4, model.size.rows - form.fields.count - 6))
    let told = Array(
      model.safe(note.text).wrapped(to: max(20, width - (counted.map { model.safe($0.text).width } ?? 0)))
        .prefix(most))
    let wanted = isParked ? 3 : rows.count + 2 + max(1, told.count)
    let inside = frame(rows: wanted, on: &canvas, of: model)
    let foot = isParked ? 0 : min(max(1, told.count), max(1, inside.rows - 1))
    let room = max(1, inside.rows - foot)
    let chosen = rows.firstIndex { $0.isCurrent } ?? 0
    let top = max(0, min(chosen - room / 2, rows.count - room))
    for (offset, row) in rows.dropFirst(top).prefix(room).enumerated() {
      draw(row, in: inside, row: inside.row + offset, on: &canvas, of: model)
    }
    guard !isParked else { return }
    let hidden = rows.count - top - room
    if hidden > 0 {
      model.put(
        right: Run(words(FormPhrase.moreRows, hidden), "text.dim"), in: inside,
        row: inside.endRow - foot - 1, on: &canvas)
    }
    for (row, line) in told.prefix(foot).enumerated() {
      model.put([Run(line.string, note.scope)], in: inside, row: inside.endRow - foot + row, on: &canvas)
    }
    if let counted { model.put(right: counted, in: inside, row: inside.endRow - 1, on: &canvas) }
  }

  /// What is told at the foot: what is wrong, what was asked, else what the fields come to.
  private func note(_ model: Model) -> Run {
    let (words, context) = (model.words, model.context)
    let note: Run
    if let refusal {
      note = Run(refusal, "error")
    } else if let told {
      note = Run(told, "notice")
    } else if let values = shorthand(context) {
      let isNamed = form.namesFirst(values)
      note = Run(
        isNamed
          ? words(FormPhrase.inOneLine, words.told(values, of: form.act, in: context))
          : words(FormPhrase.takenForDate), "notice")
    } else if field?.isTouched == true, let problem = form.problem(at: current, in: context) {
      note = told(problem, words)
    } else if let other = otherBeginning(context) {
      note = Run(words(FormPhrase.letterAgain, begun, other.label), "notice")
    } else if let message = model.message {
      note = Run(
        repeats && !isResumed
          ? words(form.act == .person ? FormPhrase.anotherPerson : .anotherItem, message.text) : message.text,
        "notice")
    } else if let field, field.isOpenSeries, form.fields.indices.contains(current + 1) {
      note = Run(words(FormPhrase.another, form.fields[current + 1].label(in: words)), "notice")
    } else if let field, field.kind.isSeries, hasTyped, !field.isEmpty {
      note = Run(words(FormPhrase.commaAdds), "text.dim")
    } else if let field, field.kind.form == .colleges {
      note = Run(words(FormPhrase.collegesHint), "text.dim")
    } else if let field, field.kind.field != .cells, !hasTyped, field.isAppended {
      note = Run(words(FormPhrase.appended, Key.control("u").shown(in: words)), "text.dim")
    } else if let hint = firstHint, current == 0, field?.isEmpty == true {
      note = Run(words(hint), "text.dim")
    } else if let line = try? form.invocation(in: context).line(in: context, words) {
      note = Run(words(FormPhrase.line, line), "text.dim")
    } else {
      note = Run("", "popup")
    }
    return note
  }

  /// What the counts of several rows come to, as they are typed, and how many of those facilitate, who are counted apart; nil where nothing is
  /// counted so.
  private var counted: (present: Int, apart: Int)? {
    let rows = form.fields.filter { $0.key.row != nil && $0.kind.form == .count }
    guard rows.count > 1, rows.contains(where: { !$0.isEmpty }) else { return nil }
    func sum(_ rows: [FormField]) -> Int {
      rows.reduce(0) { sum, field in
        let chosen = (field.chosen as? CollegeCount).flatMap { $0.isRelative ? nil : $0.number }
        let typed = field.editor.text.allSatisfy(\.isNumber) ? Int(field.editor.text) : nil
        return sum + min(typed ?? chosen ?? 0, 1_000_000)
      }
    }
    let apart = rows.filter { $0.key.row == AnyHashable(CollegeID.facilitation).description }
    return (sum(rows) - sum(apart), sum(apart))
  }

  /// How the first field takes everything at once.
  private var firstHint: FormPhrase? {
    switch form.act {
    case .item, .insert: .pointHint
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
    case .choice:
      let digits = isNumbered(model.context) ? "1…9 " : ""
      hints.append(KeyHint("\(arrows) \(digits)a…z", words(FooterPhrase.choose)))
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
    let name = words.title(of: form.act) + subject
    // What the sign before a field means is said once, where there is room.
    let sign = " · " + model.look.sign("•", "*") + " " + words(FormPhrase.required)
    let hasRoom = model.safe(name + sign).width <= min(100, model.size.columns) - 6
    let title =
      name + (hasRoom && form.fields.count > 1 && form.fields.contains(where: \.isRequired) ? sign : "")
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
    /// The cells of a row of counts that stand in it.
    var cells: Range<Int>?
    var text = ""
    var isMarked = false
    var isCurrent = false
  }

  private func lines(_ model: Model, most mostOffers: Int) -> [Line] {
    let (context, words) = (model.context, model.words)
    var lines: [Line] = []
    for place in form.fields.indices {
      if place == current, !isParked, let field, field.kind.field == .cells {
        lines += cellLines(field, model).map {
          Line(field: place, cells: $0, isCurrent: $0.contains(field.cell))
        }
        continue
      }
      lines.append(Line(field: place, isCurrent: place == current))
      guard place == current, !isParked, let field else { continue }
      let (offers, isNumbered) = (offers(context), isNumbered(context))
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
          text: (isNumbered ? number < 9 ? "\(number + 1) " : "  " : "")
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
    let width = labelWidth(model)
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
    let isContinued = line.cells.map { $0.lowerBound > 0 } ?? false
    let head =
      isContinued
      ? String(repeating: " ", count: width + 4)
      : model.mark(isCurrent) + label + (field.isRequired ? model.look.sign("• ", "* ") : "  ")
    model.put([Run(head, isCurrent ? "popup.title" : "popup")], in: rect, row: row, on: &canvas)
    let start = rect.column + model.safe(head).width
    let room = Rect(column: start, row: rect.row, columns: max(0, rect.endColumn - start), rows: rect.rows)
    if field.kind.field == .cells {
      return drawCells(field, line.cells, in: room, row: row, on: &canvas, of: model)
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

  /// The columns of the labels.
  private func labelWidth(_ model: Model) -> Int {
    let longest = form.fields.map { model.safe($0.label(in: model.words)).width }.max() ?? 0
    // The words of a scale are read out: none of them is cut.
    let most = form.fields.contains { $0.key.row != nil } ? 36 : 26
    return min(most, max(12, longest)) + 1
  }

  /// What stands in the cells of a row of counts, each under its heading, and how wide each is.
  private func cells(
    of field: FormField, _ model: Model, most: Int = 14
  ) -> [(name: String, text: String, width: Int)] {
    let names = ([model.words(FormPhrase.room)] + field.colleges.map { model.words.label($0) }).map {
      String($0.prefix(most))
    }
    return zip(names, field.cells).map { name, cell in
      let text = cell.isEmpty ? "__" : cell.text
      return (name, text, model.safe(name).width + text.count + 3)
    }
  }

  private func total(of field: FormField, _ model: Model) -> String {
    field.total > 0 ? " " + model.words(FormPhrase.total, field.total) : ""
  }

  /// The cells of the row that is filled in, as many to a line as there is room for: each stays in view with its heading.
  private func cellLines(_ field: FormField, _ model: Model) -> [Range<Int>] {
    let room =
      min(100, model.size.columns) - 8 - labelWidth(model) - model.safe(total(of: field, model)).width
    var (lines, start, used) = ([Range<Int>](), 0, 0)
    for (place, cell) in cells(of: field, model).enumerated() {
      if used + cell.width > room, place > start {
        lines.append(start..<place)
        (start, used) = (place, 0)
      }
      used += cell.width
    }
    return lines + [start..<field.cells.count]
  }

  /// Draws some cells of the row that is filled in, or of another one those that were.
  private func drawCells(
    _ field: FormField, _ range: Range<Int>?, in rect: Rect, row: Int, on canvas: inout Canvas,
    of model: Model
  ) {
    var cells = cells(of: field, model)
    let shown = range.map(Array.init) ?? cells.indices.filter { !field.cells[$0].isEmpty }
    if shown.isEmpty {
      let hint = field.kind.form == .hands ? FormPhrase.roomOrGroups : .unsaid
      model.put([Run(model.words(hint), "text.dim")], in: rect, row: row, on: &canvas)
    }
    // Names make room for figures, of which none is cut.
    let free = rect.columns - model.safe(total(of: field, model)).width
    for most in [8, 5, 3, 1] where range == nil && shown.reduce(0, { $0 + cells[$1].width }) > free {
      cells = self.cells(of: field, model, most: most)
    }
    var column = rect.column
    for place in shown {
      let isHere = range != nil && place == field.cell
      let room = Rect(
        column: column, row: rect.row, columns: max(0, rect.endColumn - column), rows: rect.rows)
      model.put(
        [
          Run(cells[place].name + (isHere ? "" : " "), "text.dim"),
          Run(isHere ? "[\(cells[place].text)]" : cells[place].text, isHere ? "popup.selection" : "popup"),
          Run(isHere ? " " : "  ", "popup"),
        ], in: room, row: row, on: &canvas)
      if isHere, !isParked {
        canvas.caret = Point(
          column: column + model.safe(cells[place].name).width + 1 + field.cells[place].cursor, row: row)
      }
      column += cells[place].width
    }
    guard range.map({ $0.lowerBound == 0 }) ?? true else { return }
    model.put(right: Run(total(of: field, model), "text.dim"), in: rect, row: row, on: &canvas)
  }
}
