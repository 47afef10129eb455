import Dialogue
import Wording

/// What an ordinary meeting does not show: the batch under way, the round and its tables, the stop of the walk.
struct FormatsLine {
  let model: Model
  let session: Session

  /// The line; nil when none of it is in use.
  var runs: [Run]? {
    let parts = [batch, round, stop].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return parts.enumerated().flatMap { place, part in place == 0 ? [part] : [Run(" · ", "text.dim"), part] }
  }

  private var batch: Run? {
    guard let batch = model.facts.batch(of: session) else { return nil }
    let words = model.words
    let size = batch.size.map { " / \($0)" } ?? ""
    let text = words(LivePhrase.batch, batch.members.count, size)
    guard batch.isFull else { return Run(text, "notice") }
    return Run(text + words(LivePhrase.timeToAnswer), "warning")
  }

  private var round: Run? {
    guard !session.tables.isEmpty else { return nil }
    let words = model.words
    let counts = session.tables.map { table in
      "\(table.label) \(session.contributions.lazy.filter { $0.table == table.id }.count)"
    }.joined(separator: "  ")
    guard let round = session.currentRound else { return Run(counts, "notice") }
    let spent = round.span.seconds(until: session.end(at: model.now))
    var clock = words.stopwatch(spent)
    var scope = "notice"
    if let minutes = round.plannedMinutes {
      clock += " / \(minutes)′"
      switch model.stage(of: spent, planned: minutes * 60) {
      case .over: (clock, scope) = (clock + " !", "clock.over")
      case .soon: (clock, scope) = (clock + " ~", "clock.warning")
      case .fine: break
      }
    }
    return Run(
      words(LivePhrase.round, round.number, round.question)
        + "  \(clock)  \(counts)",
      scope)
  }

  private var stop: Run? {
    guard let stop = session.currentStop else { return nil }
    return Run(model.words(CircumstancePhrase.stop, stop.number, stop.place), "notice")
  }
}
