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
      let remark =
        model.missed == nil ? words(WorkPhrase.historyGivenUp) : words(HistoryPhrase.reading)
      return conflictPanes + [ListPane(words(ScreenPhrase.history), [.remark(remark)])]
    }
    let (acts, count) = history.newest(Self.mostActs, of: model.focus.session)
    let told = history.words(words, in: model.facts, of: acts)
    var rows = acts.reversed().map { act in
      let wall = model.zone.wallTime(at: history.time(of: act))
      let day = words.shortDate(wall.day, reference: model.today)
      return ListRow(
        [
          Run("\(day) \(words.clock(wall))  ", "clock"),
          Run(history.line(of: act, in: told), act.isUndone ? "text.dim" : "text"),
        ],
        right: act.isUndone
          ? Run(words(HistoryPhrase.undone), "warning") : putRight(act, in: history),
        target: .act(act.id))
    }
    if count > rows.count { rows.append(.remark("+\(count - rows.count)")) }
    if rows.isEmpty { rows = [.remark(words(HistoryPhrase.noAct))] }
    let session = model.session.map { " · " + $0.title } ?? ""
    return conflictPanes
      + [ListPane(words(ScreenPhrase.history) + session + " · \(count)", rows)]
  }

  /// The time that was noted with an act, where another one counts.
  private func putRight(_ act: HistoryAct, in history: ActHistory) -> Run? {
    guard history.time(of: act) != act.at else { return nil }
    let clock = model.words.clock(model.zone.wallTime(at: act.at))
    return Run(model.words(HistoryPhrase.notedAt, clock), "text.dim")
  }

  /// What two laptops have set to different things at the same time, until it is settled.
  private var conflictPanes: [ListPane] {
    let (words, conflicts) = (model.words, model.facts.conflicts)
    guard !conflicts.isEmpty else { return [] }
    let told = EventWords(words, facts: model.facts, zone: model.zone)
    var rows: [ListRow] = []
    for conflict in conflicts {
      for (place, alternative) in conflict.alternatives.enumerated() {
        let wall = model.zone.wallTime(at: alternative.entry.at)
        let when = "\(words.shortDate(wall.day, reference: model.today)) \(words.clock(wall))"
        let counts = place == conflict.alternatives.count - 1
        rows.append(
          ListRow(
            [
              Run(place == 0 ? "" : "  ≠ ", "text.dim"),
              Run(told.line(of: alternative.entry.event), counts ? "text" : "text.dim"),
            ],
            right: Run(
              "\(when) · \(alternative.device.prefix(4))"
                + (counts ? words(HistoryPhrase.counts) : ""), "clock"),
            target: .act(alternative.entry.act)))
      }
    }
    let title = words(HistoryPhrase.conflicts)
    return [ListPane("\(title) · \(conflicts.count)", rows)]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    let detail = rect.rows >= 18 ? 6 : 0
    guard !model.facts.conflicts.isEmpty else {
      let rows = rect.rows(.flexible(), .fixed(detail))
      return ([rows[0]], rows[1])
    }
    let alternatives = model.facts.conflicts.reduce(0) { $0 + $1.alternatives.count }
    let rows = rect.rows(.fixed(min(alternatives + 2, rect.rows / 2)), .flexible(), .fixed(detail))
    return ([rows[0], rows[1]], rows[2])
  }
}
