import Canvas
import Dialogue
import Wording

/// Objects of the concertation with their cards, what can still be influenced today, and the programming calendar.
struct SubjectsScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] { [subjects, calendar, timeLine] }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let lines = model.panes.count > 2 ? model.panes[2].rows.count : 0
    let parts = rect.rows(.flexible(), .fixed(min(lines + 2, max(5, rect.rows / 2))))
    let columns = parts[0].columns(.flexible(3), .flexible(2))
    let left = columns[0].rows(.flexible(3), .flexible(2))
    return ([left[0], left[1], parts[1]], columns[1])
  }

  private var subjects: ListPane {
    let words = model.words
    let today = model.today
    var open = 0
    let rows = model.facts.subjects.values.map { subject -> (rank: Int, row: ListRow) in
      let level = subject.level.map { "  " + words.label($0) } ?? ""
      let right: Run?
      let rank: Int
      switch model.facts.influence(on: subject.id, at: today) {
      case .open(let until):
        right = Run(left(until), "text.dim")
        rank = until.number - today.number
        open += 1
      case .lastChance(let milestone):
        right = Run(words(ProgrammePhrase.lastMilestone, left(milestone.day)), "warning")
        rank = milestone.day.number - today.number
        open += 1
      case .closed(let day, _):
        right = Run(words(ProgrammePhrase.closedSince, words.shortDate(day, reference: today)), "text.dim")
        rank = .max
      case .unknown:
        right = nil
        rank = .max - 1
        open += 1
      }
      return (
        rank,
        ListRow([Run(subject.title), Run(level, "text.dim")], right: right, target: .subject(subject.id))
      )
    }
    let sorted = rows.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let title = words(ProgrammePhrase.subjectsOpen, open)
    return ListPane(title, [.new(.subject, words)] + sorted.map(\.element.row))
  }

  /// How long a subject can still be influenced.
  private func left(_ day: Day) -> String {
    let days = day.number - model.today.number
    return model.words(ProgrammePhrase.daysLeft, days)
  }

  private var calendar: ListPane {
    let words = model.words
    let today = model.today
    let rows = model.facts.milestones.values.sorted { $0.day < $1.day }.map { milestone in
      ListRow(
        [Run(words.shortDate(milestone.day, reference: today) + "  ", "clock"), Run(milestone.title)],
        right: Run(words.label(milestone, on: today), "text.dim"), target: .milestone(milestone.id))
    }
    return ListPane(
      words(ProgrammePhrase.milestones) + " · \(rows.count)", [.new(.milestone, words)] + rows)
  }

  private var timeLine: ListPane {
    let line = TimeLine(model: model, width: model.size.columns - 4)
    return ListPane(model.words(ProgrammePhrase.calendar), line.rows)
  }
}
