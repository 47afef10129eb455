import Canvas
import Dialogue
import Wording

/// The pipeline of the residents' initiatives, stage by stage: needs, offers of help, money.
struct InitiativesScreen: ListScreen {
  let model: Model

  init(model: Model) { self.model = model }

  var panes: [ListPane] {
    let words = model.words
    let all = model.facts.initiatives.values.filter { $0.space == nil || $0.space == model.focus.space }
    var rows: [ListRow] = []
    for stage in Initiative.Stage.allCases {
      let here = all.filter { $0.stage == stage }
      guard !here.isEmpty else { continue }
      rows.append(.heading(words.label(stage), right: "\(here.count)"))
      rows += here.map { row($0) }
    }
    rows.insert(.new(.initiative, words), at: 0)
    return [ListPane(words(ScreenPhrase.initiatives) + " · \(all.count)", rows)]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    if rect.columns >= 100 {
      let columns = rect.columns(.flexible(3), .flexible(2))
      return ([columns[0]], columns[1])
    }
    let rows = rect.rows(.flexible(3), .flexible(2))
    return ([rows[0]], rows[1])
  }

  private func row(_ initiative: Initiative) -> ListRow {
    let words = model.words
    let lead = initiative.lead.flatMap { model.facts.name(of: $0) }.map { "  " + $0 } ?? ""
    var parts: [String] = []
    if !initiative.needs.isEmpty {
      let count = initiative.needs.count
      parts.append(
        words(ProgrammePhrase.needs, count))
    }
    if !initiative.offers.isEmpty {
      let count = initiative.offers.count
      parts.append(
        words(ProgrammePhrase.offers, count))
    }
    for (phrase, isGranted) in [(ProgrammePhrase.granted, true), (.asked, false)] {
      var sums: [Money] = []
      for money in initiative.funding where money.isGranted == isGranted { sums.add(money.amount) }
      if sums.contains(where: { $0.hundredths > 0 }) { parts.append(words(phrase, words.money(sums))) }
    }
    return ListRow(
      [Run(initiative.title), Run(lead, "text.dim")],
      right: Run(parts.joined(separator: " · "), initiative.needs.isEmpty ? "text.dim" : "fate.none"),
      target: .initiative(initiative.id))
  }
}
