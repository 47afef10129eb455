import Canvas
import Dialogue
import Wording

/// Every act, newest first.
struct HistoryScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] {
    let rows = model.state.acts.reversed().map { act in
      ListRow(
        [
          Run(model.clock(act.at) + "  ", "clock"),
          Run(
            model.words.summary(of: act.entries, in: model.facts) ?? "", act.isUndone ? "text.dim" : "text"),
        ],
        right: act.isUndone ? Run(model.words.pick("annulé", "undone"), "text.dim") : nil,
        target: .act(act.id))
    }
    return [ListPane(model.words.pick("Historique", "History"), rows)]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    listAndCard(in: rect)
  }
}
