import Canvas
import Dialogue
import Wording

extension DocumentPreview {
  /// Draws it.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let words = model.words
    let inside = model.popup(
      words(ModelPhrase.documents), columns: 110, rows: max(4, model.size.rows - 1), on: &canvas)
    model.put(tabs(model, width: inside.columns), in: inside, row: inside.row, on: &canvas)
    let formats = DeliveryFormat.allCases.map { one in
      let isChosen = one == format
      let shown = missing[one] == nil ? one.rawValue : "(\(one.rawValue))"
      return Run(isChosen ? "[\(shown)]" : " \(shown) ", isChosen ? "popup.selection" : "popup")
    }
    let place = DeliveryFormat.allCases.firstIndex(of: format) ?? 0
    let form = [Run(words(ModelPhrase.form), "popup")]
    func signs(_ large: ModelPhrase, _ byTheme: ModelPhrase) -> [Run] {
      ([(large, isLarge)] + (document.kind.isOrdered ? [(byTheme, isByTheme)] : [])).flatMap { phrase, isOn in
        [Run("  ", "popup"), Run(words(phrase, isOn ? "x" : " "), isOn ? "popup.selection" : "popup")]
      }
    }
    func fits(_ runs: [Run]) -> Bool { runs.reduce(0) { $0 + model.safe($1.text).width } <= inside.columns }
    let whole = signs(.largePrint, .printedByTheme)
    let large = fits(form + formats + whole) ? whole : signs(.largePrintShort, .printedByThemeShort)
    let isWide = fits(form + formats + large)
    let count = Run(" \(place + 1)/\(formats.count)", "popup")
    model.put(
      form + (isWide ? formats : [formats[place], count]) + large, in: inside, row: inside.row + 1,
      on: &canvas)
    let rows = max(0, inside.rows - 3)
    if text == nil {
      model.put([Run(words(ModelPhrase.beingMade), "popup")], in: inside, row: inside.row + 2, on: &canvas)
    }
    for (row, line) in lines.dropFirst(scroll).prefix(rows).enumerated() {
      model.put([Run(line.string, "popup")], in: inside, row: inside.row + 2 + row, on: &canvas)
    }
    let foot = inside.endRow - 1
    if let path { return draw(path, at: foot, in: inside, on: &canvas, of: model) }
    if let told = model.message?.text
      ?? model.workLine(givenUpBy: Key.control("c").shown(in: words))
    {
      // The whole path of what was written, over the last lines of the text where one row is too short.
      let lines = model.safe(told).wrapped(to: inside.columns).prefix(4)
      for (row, line) in lines.enumerated() {
        let place = inside.endRow - lines.count + row
        canvas.fill(
          Rect(column: inside.column, row: place, columns: inside.columns, rows: 1),
          style: model.look("popup"))
        model.put([Run(line.string, "popup.title")], in: inside, row: place, on: &canvas)
      }
      return
    }
    let keys = [words(ModelPhrase.previewFoot), words(ModelPhrase.previewFootShort)]
    let chosen = keys.first { model.safe($0).width <= inside.columns } ?? ""
    model.put(
      right: Run(model.look.glyphs == .unicode ? chosen : chosen.ascii, "popup"), in: inside, row: foot,
      on: &canvas
    )
  }

  /// Where it is to be written, over the last two rows.
  private func draw(
    _ path: LineEditor, at foot: Int, in inside: Rect, on canvas: inout Canvas, of model: Model
  ) {
    let label = model.safe(model.words(ModelPhrase.writeTo))
    canvas.fill(
      Rect(column: inside.column, row: foot - 1, columns: inside.columns, rows: 2), style: model.look("popup")
    )
    let window = path.window(width: max(4, inside.columns - label.width - 1), glyphs: model.look.glyphs)
    model.put(
      [Run(label.string, "popup.title"), Run(window.lines.first?.string ?? "", "popup.selection")],
      in: inside, row: foot - 1, on: &canvas)
    canvas.caret = Point(column: inside.column + label.width + window.caret.column, row: foot - 1)
    model.put(right: Run(model.words(ModelPhrase.writeFoot), "popup"), in: inside, row: foot, on: &canvas)
  }

  /// The documents; where there is no room for all, the chosen one with as many beside it as there is room for.
  private func tabs(_ model: Model, width: Int) -> [Run] {
    let words = model.words
    let choices = DocumentChoice.all(with: model.ownDocuments)
    let all = choices.enumerated().map { place, one in
      let text = "\(place + 1) \(words.tab(one))"
      return Run(one == document ? "[\(text)]" : " \(text) ", one == document ? "popup.selection" : "popup")
    }
    guard all.reduce(0, { $0 + model.safe($1.text).width }) > width else { return all }
    let widths = all.map { model.safe($0.text).width }
    let place = choices.firstIndex(of: document) ?? 0
    // Marks at both ends tell that there are more.
    let room = width - 4
    var (first, last) = (place, place)
    var used = widths[place]
    while true {
      if last + 1 < all.count, used + widths[last + 1] <= room, last - place <= place - first || first == 0 {
        last += 1
        used += widths[last]
      } else if first > 0, used + widths[first - 1] <= room {
        first -= 1
        used += widths[first]
      } else if last + 1 < all.count, used + widths[last + 1] <= room {
        last += 1
        used += widths[last]
      } else {
        break
      }
    }
    let marks = (model.look.sign("‹ ", "< "), model.look.sign(" ›", " >"))
    return [Run(first > 0 ? marks.0 : "", "popup")] + all[first...last]
      + [Run(last < all.count - 1 ? marks.1 : "", "popup")]
  }
}

extension String {
  /// Arrows and points as every terminal has them.
  fileprivate var ascii: String {
    replacing("←→", with: "<>").replacing("↑↓", with: "^v").replacing("·", with: "-")
  }
}
