import Canvas
import Dialogue
import Wording

/// Every act of the session at work, or of the space when there is none, the newest first, with who undid what.
struct HistoryScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  /// Acts beyond these are seen through `/revoir`.
  private static let mostActs = 1000

  var panes: [ListPane] {
    let words = model.words
    guard let history = model.acts else {
      return [ListPane(words.pick("Historique", "History"), [.remark(words.pick("lecture…", "reading…"))])]
    }
    let acts = model.focus.session.map { history.acts(of: $0) } ?? history.acts
    let told = history.words(words, in: model.facts)
    var rows = acts.suffix(Self.mostActs).reversed().map { act in
      let wall = model.zone.wallTime(at: act.at)
      let day = words.shortDate(wall.day, reference: model.context.today)
      return ListRow(
        [
          Run("\(day) \(words.clock(wall))  ", "clock"),
          Run(history.line(of: act, in: told), act.isUndone ? "text.dim" : "text"),
        ],
        right: act.isUndone ? Run(words.pick("annulé", "undone"), "warning") : nil, target: .act(act.id))
    }
    if acts.count > rows.count { rows.append(.remark("+\(acts.count - rows.count)")) }
    if rows.isEmpty { rows = [.remark(words.pick("Aucun acte.", "No act."))] }
    let session = model.session.map { " · " + $0.title } ?? ""
    return [ListPane(words.pick("Historique", "History") + session + " · \(acts.count)", rows)]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let rows = rect.rows(.flexible(), .fixed(rect.rows >= 18 ? 6 : 0))
    return ([rows[0]], rows[1])
  }
}
