import Canvas
import Dialogue
import Wording

/// The figures of the concertation.
struct ReportScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] {
    let rows = (model.focus.space.map { model.facts.sessions(of: $0) } ?? []).map { session -> ListRow in
      let answers = model.facts.answers(in: session)
      return ListRow(
        [Run(session.title)], right: Run("\(answers.given) / \(answers.owed)", "text.dim"),
        target: .session(session.id))
    }
    return [ListPane(model.words.pick("Bilan", "Report"), rows)]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    listAndCard(in: rect)
  }
}
