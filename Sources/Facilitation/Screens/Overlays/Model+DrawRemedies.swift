import Canvas
import Dialogue
import Wording

extension Model {
  /// What each way to catch up would do: the time gained and the end that it leads to, against the hall's closing.
  func drawRemedies(_ list: ListView, on canvas: inout Canvas) {
    let remedies = session?.remedies(at: now) ?? []
    let behind = session?.secondsBehind(at: now) ?? 0
    let inside = popup(
      words.pick("Retard de ", "Behind by ") + words.duration(seconds: behind), columns: 76,
      rows: min(remedies.count, 12) + 3, on: &canvas)
    var list = list
    for (row, place) in list.visible(count: remedies.count, height: max(1, inside.rows - 1)).enumerated() {
      let remedy = remedies[place]
      let isChosen = place == list.selection
      let scope = isChosen ? "popup.selection" : "popup"
      let mark = isChosen ? look.sign("▶ ", "> ") : "  "
      put([Run(mark + title(of: remedy), scope)], in: inside, row: inside.row + row, on: &canvas)
      let gain = remedy.secondsGained > 0 ? " −" + words.minutes(seconds: remedy.secondsGained) : ""
      let hall = remedy.isAfterClosing ? words.pick(" ! salle", " ! hall") : ""
      let end = words.pick(" fin ", " end ") + clock(remedy.projectedEnd)
      put(
        right: Run(gain + end + hall, remedy.isAfterClosing && !isChosen ? "warning" : scope), in: inside,
        row: inside.row + row, on: &canvas)
    }
    put(
      right: Run(words.pick("Entrée choisit · Échap ferme", "Enter chooses · Esc closes"), "popup"),
      in: inside, row: inside.endRow - 1, on: &canvas)
  }

  private func title(of remedy: Remedy) -> String {
    func name(_ id: ID<AgendaItem>) -> String { session?.agenda[id]?.title ?? "" }
    return switch remedy.kind {
    case .shorten: words.pick("Raccourcir tous les points à venir", "Shorten all points to come")
    case .shortenNext(let id): words.pick("Raccourcir : ", "Shorten: ") + name(id)
    case .park(let id): words.pick("Reporter : ", "Put off: ") + name(id)
    case .extend: words.pick("Annoncer une fin plus tardive", "Announce a later end")
    }
  }
}
