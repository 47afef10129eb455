import Canvas
import Wording

extension Model {
  func draw(preview: DocumentPreview, on canvas: inout Canvas) {
    let title = words.pick("Documents", "Documents")
    let inside = popup(title, columns: 110, rows: max(4, size.rows - 1), on: &canvas)
    put(tabs(preview, width: inside.columns), in: inside, row: inside.row, on: &canvas)
    let format = DocumentPreview.formats.enumerated().map { place, name in
      let isChosen = place == preview.format
      let shown = preview.missing[name] == nil ? name : "(\(name))"
      return Run(isChosen ? "[\(shown)]" : " \(shown) ", isChosen ? "popup.selection" : "popup")
    }
    let form = [Run(words.pick("Forme ", "Form "), "popup")]
    let isWide = (form + format).reduce(0) { $0 + safe($1.text).width } <= inside.columns
    let count = Run(" \(preview.format + 1)/\(format.count)", "popup")
    put(
      form + (isWide ? format : [format[preview.format], count]), in: inside, row: inside.row + 1, on: &canvas
    )
    let rows = max(0, inside.rows - 3)
    if preview.text == nil {
      put(
        [Run(words.pick("en cours…", "being made…"), "popup")], in: inside, row: inside.row + 2, on: &canvas)
    }
    for (row, line) in preview.lines.dropFirst(preview.scroll).prefix(rows).enumerated() {
      put([Run(line.string, "popup")], in: inside, row: inside.row + 2 + row, on: &canvas)
    }
    let foot = inside.endRow - 1
    if let message {
      // The whole path of what was written, over the last lines of the text where one row is too short.
      let lines = safe(message.text).wrapped(to: inside.columns).prefix(4)
      for (row, line) in lines.enumerated() {
        let place = inside.endRow - lines.count + row
        canvas.fill(
          Rect(column: inside.column, row: place, columns: inside.columns, rows: 1), style: look("popup"))
        put([Run(line.string, "popup.title")], in: inside, row: place, on: &canvas)
      }
      return
    }
    let keys = [
      words.pick(
        "←→ document · Tab forme · ↑↓ lire · Entrée écrit · Échap ferme",
        "←→ document · Tab form · ↑↓ read · Enter writes · Esc closes"),
      words.pick("Entrée écrit · Échap ferme", "Enter writes · Esc closes"),
    ]
    let chosen = keys.first { safe($0).width <= inside.columns } ?? ""
    put(
      right: Run(look.glyphs == .unicode ? chosen : chosen.ascii, "popup"), in: inside, row: foot, on: &canvas
    )
  }

  /// The documents; where there is no room for all, the chosen one and its number.
  private func tabs(_ preview: DocumentPreview, width: Int) -> [Run] {
    let all = DocumentPreview.kinds.indices.map { place in
      let text = "\(place + 1) \(DocumentPreview.title(place, words))"
      let isChosen = place == preview.kind
      return Run(isChosen ? "[\(text)]" : " \(text) ", isChosen ? "popup.selection" : "popup")
    }
    guard all.reduce(0, { $0 + safe($1.text).width }) > width else { return all }
    return [
      Run("[\(DocumentPreview.title(preview.kind, words))]", "popup.selection"),
      Run(" \(preview.kind + 1)/\(DocumentPreview.kinds.count)", "popup"),
    ]
  }
}

extension String {
  /// Arrows and points as every terminal has them.
  fileprivate var ascii: String {
    replacing("←→", with: "<>").replacing("↑↓", with: "^v").replacing("·", with: "-")
  }
}
