import Canvas
import Dialogue
import Wording

/// A search over everything, as it is typed.
public struct SearchPanel: Sendable {
  /// What is looked for.
  public var query: LineEditor
  /// What was found.
  public var results = SearchResults()
  /// Where the choice stands.
  public var list = ListView()
}

extension Model {
  /// How many results are shown; the panel says how many there are in all.
  private static let mostResults = 50

  /// Opens the search. The index is made at the first one, and follows every act from then on.
  mutating func search(for words: String) {
    if searchIndex == nil { searchIndex = SearchIndex(facts) }
    overlay = .search(found(SearchPanel(query: LineEditor(words))))
  }

  /// Private notes are not looked through: the room is watching.
  private func found(_ panel: SearchPanel) -> SearchPanel {
    var panel = panel
    panel.list = ListView()
    panel.results =
      searchIndex?.search(
        panel.query.text, in: facts, limit: Model.mostResults, includesPrivateNotes: false)
      ?? SearchResults()
    return panel
  }

  mutating func paste(_ text: String, into panel: SearchPanel) {
    var panel = panel
    panel.query.paste(text)
    overlay = .search(found(panel))
  }

  mutating func handle(search panel: SearchPanel, _ key: Key) -> [Effect] {
    var panel = panel
    let count = panel.results.hits.count
    switch key {
    case Key(.up): panel.list.move(by: -1, count: count)
    case Key(.down), Key(.tab): panel.list.move(by: 1, count: count)
    case Key(.pageUp): panel.list.move(by: -8, count: count)
    case Key(.pageDown): panel.list.move(by: 8, count: count)
    case Key(.enter):
      overlay = nil
      guard panel.results.hits.indices.contains(panel.list.selection) else { return [] }
      reveal(panel.results.hits[panel.list.selection].target)
      return []
    default: if panel.query.handle(key) { panel = found(panel) }
    }
    overlay = .search(panel)
    return []
  }
}
