import Canvas
import Wording

extension Model {
  /// The menu of what can be done with what is chosen: a number, what it does, its slash word.
  func drawMenu(_ menu: ActionMenu, on canvas: inout Canvas) {
    let inside = popup(title(of: menu.target), columns: 76, rows: menu.entries.count + 3, on: &canvas)
    var list = menu.list
    let visible = list.visible(count: menu.entries.count, height: max(1, inside.rows - 1))
    for (row, place) in visible.enumerated() {
      let entry = menu.entries[place]
      let isChosen = place == list.selection
      let mark = isChosen ? look.sign("▶ ", "> ") : "  "
      let scope = isChosen ? "popup.selection" : "popup"
      put(
        [Run("\(mark)\(place + 1) \(entry.title.text(in: words))", scope)], in: inside, row: inside.row + row,
        on: &canvas)
      put(right: Run(" /" + entry.word(in: words), scope), in: inside, row: inside.row + row, on: &canvas)
    }
    put(
      right: Run(
        words.pick("Entrée ou chiffre : faire · Échap ferme", "Enter or digit: do · Esc closes"), "popup"),
      in: inside, row: inside.endRow - 1, on: &canvas)
  }
}
