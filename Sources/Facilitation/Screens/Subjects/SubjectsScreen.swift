import Canvas
import Dialogue
import Wording

/// Objects of the concertation with their cards, and the programming calendar.
struct SubjectsScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] { [subjects, calendar] }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let columns = rect.columns(.flexible(), .flexible())
    let left = columns[0].rows(.flexible(), .flexible())
    return (left, columns[1])
  }

  private var subjects: ListPane {
    let words = model.words
    let today = model.context.today
    let rows = model.facts.subjects.values.map { subject -> ListRow in
      let level = subject.level.map { "  " + words.label($0) } ?? ""
      let right = subject.openUntil.map { until in
        until < today
          ? Run(words.pick("clos", "closed"), "warning")
          : Run(words.pick("jusqu’au ", "until ") + words.shortDate(until, reference: today), "text.dim")
      }
      return ListRow(
        [Run(subject.title), Run(level, "text.dim")], right: right, target: .subject(subject.id))
    }
    return ListPane(
      words.pick("Objets", "Subjects") + " · \(rows.count)",
      rows.isEmpty
        ? [
          .toType(words.pick("/objet \"Titre\" échelle=quartier", "/subject \"Title\" scale=quartier"))
        ] : rows)
  }

  private var calendar: ListPane {
    let words = model.words
    let today = model.context.today
    let rows = model.facts.milestones.values.sorted { $0.day < $1.day }.map { milestone in
      ListRow(
        [Run(words.shortDate(milestone.day, reference: today) + "  ", "clock"), Run(milestone.title)],
        right: Run(words.label(milestone.state), "text.dim"), target: .milestone(milestone.id))
    }
    return ListPane(words.pick("Calendrier", "Calendar") + " · \(rows.count)", rows)
  }
}
