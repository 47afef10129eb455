import Canvas
import Dialogue
import Wording

/// Trainings that residents and institutions take together: both sides, hours, what was learned, who asked.
struct TrainingsScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] {
    let words = model.words
    let all = model.facts.trainings.values.filter { $0.space == nil || $0.space == model.focus.space }
      .sorted { ($0.day ?? Day(number: .max), $0.title) < ($1.day ?? Day(number: .max), $1.title) }
    var rows: [ListRow] = []
    for state in Training.State.allCases {
      let here = all.filter { $0.state == state }
      guard !here.isEmpty else { continue }
      rows.append(.heading(words.label(state), right: "\(here.count)"))
      rows += here.map { row($0) }
    }
    rows.insert(.new(.training, words), at: 0)
    let minutes = all.filter { $0.state == .held }.reduce(0) { $0 + ($1.minutes ?? 0) }
    let total = minutes > 0 ? " · " + words.duration(seconds: minutes * 60) : ""
    return [ListPane(words(ScreenPhrase.trainings) + total, rows)]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    listAndCard(in: rect)
  }

  private func row(_ training: Training) -> ListRow {
    let words = model.words
    let day = training.day.map { words.shortDate($0, reference: model.today) + "  " } ?? ""
    let length = training.minutes.map { words.duration(seconds: $0 * 60) }
    let sides = sides(training).map { "  " + $0 } ?? ""
    return ListRow(
      [Run(day, "clock"), Run(training.title), Run(sides, "text.dim")],
      right: length.map { Run($0, "text.dim") },
      target: .training(training.id))
  }

  /// How many of each side take part: those who came, else those who are named.
  private func sides(_ training: Training) -> String? {
    let sides = model.facts.sides(of: training)
    let parts = [
      (ProgrammePhrase.fromCivil, sides[.civil] ?? 0), (.fromInstitutions, sides[.institutional] ?? 0),
    ]
    let told = parts.filter { $0.1 > 0 }.map { model.words($0.0, $0.1) }
    return told.isEmpty ? nil : told.joined(separator: " / ")
  }
}
