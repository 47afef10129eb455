import Canvas
import Dialogue
import Wording

/// A search over everything, as it is typed.
public struct SearchPanel: Overlay {
  /// What is looked for.
  public var query: LineEditor
  /// What was found.
  public var results = SearchResults()
  /// Where the choice stands.
  public var list = ListView()

  /// How many results are shown; the panel says how many there are in all.
  private static let mostResults = 50

  init(_ text: String, in model: Model) {
    query = LineEditor(text)
    search(model)
  }

  /// Private notes are not looked through: the room is watching.
  private mutating func search(_ model: Model) {
    list = ListView()
    results =
      model.searchIndex?.search(
        query.text, in: model.facts, limit: Self.mostResults, includesPrivateNotes: false) ?? SearchResults()
  }

  /// Pastes into what is looked for.
  public mutating func paste(_ text: String, _ model: inout Model) {
    query.paste(text)
    search(model)
  }

  /// Chooses, goes there, or looks for something else.
  public mutating func handle(_ key: Key, _ model: inout Model) -> OverlayStep {
    if list.walk(key, count: results.hits.count) { return .stay }
    switch key {
    case Key(.enter):
      if results.hits.indices.contains(list.selection) { model.visit(results.hits[list.selection].target) }
      return .close
    default: if query.handle(key) { search(model) }
    }
    return .stay
  }

  /// Draws what was found, the matches marked, the best first.
  public func draw(on canvas: inout Canvas, of model: Model) {
    let (words, look) = (model.words, model.look)
    let inside = model.popup(words(ModelPhrase.search), columns: 100, rows: 20, on: &canvas)
    let layout = query.layout(width: inside.columns - 3, rows: 1, glyphs: look.glyphs)
    model.put(
      [Run("> " + (layout.lines.first?.string ?? ""), "popup.title")], in: inside, row: inside.row,
      on: &canvas)
    // Once a hit is chosen by arrows, the cursor is there.
    if list.selection == 0 {
      canvas.caret = Point(column: inside.column + 2 + layout.caret.column, row: inside.row)
    }
    var list = list
    let hits = results.hits
    for (row, place) in list.visible(count: hits.count, height: max(1, inside.rows - 2)).enumerated() {
      draw(
        hits[place], isChosen: place == list.selection, in: inside, row: inside.row + 1 + row, on: &canvas,
        model)
    }
    let foot =
      query.text.allSatisfy(\.isWhitespace)
      ? words(ModelPhrase.searchHint)
      : results.total == 0 ? words(ModelPhrase.searchNothing) : words(ModelPhrase.searchFound, results.total)
    model.put([Run(foot, "popup")], in: inside, row: inside.endRow - 1, on: &canvas)
  }

  private func draw(
    _ hit: SearchHit, isChosen: Bool, in rect: Rect, row: Int, on canvas: inout Canvas, _ model: Model
  ) {
    let scope = isChosen ? "popup.selection" : "popup"
    var runs = [Run(model.mark(isChosen), scope)]
    func add(_ excerpt: SearchExcerpt) {
      for part in excerpt.parts {
        let text = String(part.text).replacing("\n", with: " ")
        runs.append(Run(text, part.isMatch && !isChosen ? "match" : scope))
      }
    }
    add(hit.title)
    if !hit.title.text.isEmpty, !hit.excerpt.text.isEmpty { runs.append(Run(" · ", scope)) }
    add(hit.excerpt)
    let session = hit.session.flatMap { model.facts.session($0)?.title }.map { " · " + $0 } ?? ""
    let right = Run(" " + model.kind(of: hit.target) + session, scope)
    let width = min(model.safe(right.text).width, rect.columns / 2)
    let room = Rect(
      column: rect.column, row: rect.row, columns: max(0, rect.columns - width), rows: rect.rows)
    model.put(runs, in: room, row: row, on: &canvas)
    model.put(right: right, in: rect, row: row, on: &canvas)
  }
}

extension Model {
  /// What something is: of what was said its kind, « proposition ».
  fileprivate func kind(of target: Target) -> String {
    guard case .contribution(let reference) = target, let said = facts.contribution(reference) else {
      return words.label(target)
    }
    return words.label(said.kind)
  }

  /// Opens the search. The index is made at the first one, and follows every act from then on.
  mutating func search(for words: String) {
    if searchIndex == nil { searchIndex = SearchIndex(facts) }
    overlay = SearchPanel(words, in: self)
  }
}
