import Canvas
import Dialogue
import Wording

extension Model {
  /// What a search has found, the matches marked, the best first.
  func drawSearch(_ panel: SearchPanel, on canvas: inout Canvas) {
    let inside = popup(words.pick("Chercher", "Search"), columns: 100, rows: 20, on: &canvas)
    let layout = panel.query.layout(width: inside.columns - 3, rows: 1, glyphs: look.glyphs)
    put(
      [Run("> " + (layout.lines.first?.string ?? ""), "popup.title")], in: inside, row: inside.row,
      on: &canvas)
    canvas.caret = Point(column: inside.column + 2 + layout.caret.column, row: inside.row)
    var list = panel.list
    let hits = panel.results.hits
    for (row, place) in list.visible(count: hits.count, height: max(1, inside.rows - 2)).enumerated() {
      draw(hits[place], isChosen: place == list.selection, in: inside, row: inside.row + 1 + row, on: &canvas)
    }
    put([Run(state(of: panel), "popup")], in: inside, row: inside.endRow - 1, on: &canvas)
  }

  private func state(of panel: SearchPanel) -> String {
    let total = panel.results.total
    if panel.query.text.allSatisfy(\.isWhitespace) {
      return words.pick(
        "Début de mots, sans accents si l’on veut · Échap ferme",
        "Beginnings of words, accents or none · Esc closes")
    }
    if total == 0 { return words.pick("rien · Échap ferme", "nothing · Esc closes") }
    return words.pick(
      "\(total) \(words.isSingular(total) ? "trouvé" : "trouvés") · Entrée : y aller · Échap ferme",
      "\(total) found · Enter: go there · Esc closes")
  }

  private func draw(
    _ hit: SearchHit, isChosen: Bool, in rect: Rect, row: Int, on canvas: inout Canvas
  ) {
    let scope = isChosen ? "popup.selection" : "popup"
    var runs = [Run((isChosen ? look.sign("▶ ", "> ") : "  "), scope)]
    func add(_ excerpt: SearchExcerpt) {
      for part in excerpt.parts {
        let text = String(part.text).replacing("\n", with: " ")
        runs.append(Run(text, part.isMatch && !isChosen ? "match" : scope))
      }
    }
    add(hit.title)
    if !hit.title.text.isEmpty, !hit.excerpt.text.isEmpty { runs.append(Run(words.pick(" : ", ": "), scope)) }
    add(hit.excerpt)
    let session = hit.session.flatMap { facts.session($0)?.title }.map { " · " + $0 } ?? ""
    let right = Run(" " + words.label(hit.target) + session, scope)
    let width = min(safe(right.text).width, rect.columns / 2)
    let room = Rect(
      column: rect.column, row: rect.row, columns: max(0, rect.columns - width), rows: rect.rows)
    put(runs, in: room, row: row, on: &canvas)
    put(right: right, in: rect, row: row, on: &canvas)
  }
}
