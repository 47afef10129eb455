import Dialogue
import Wording

/// What an ordinary meeting does not show: the batch under way, the round and its tables, the stop of the walk.
struct FormatsLine {
  let model: Model
  let session: Session

  /// The line; nil when none of it is in use.
  var runs: [Run]? {
    let lines = lines(columns: .max)
    return lines.isEmpty ? nil : lines[0]
  }

  /// The same in columns: the counts of the tables on a line of their own where all does not fit, and a long question cut.
  func lines(columns: Int) -> [[Run]] {
    let counts = counts.map { Run($0, "notice") }
    let clock = round.map { Run("  " + $0.clock + (counts == nil ? "" : "  "), $0.scope) }
    let question = round.map { Run($0.question, $0.scope) }
    let tables = [question, clock, counts.map { Run($0.text, round?.scope ?? "notice") }].compactMap(\.self)
    let parts = [batch.map { [$0] }, tables.isEmpty ? nil : tables, stop.map { [$0] }].compactMap(\.self)
    func width(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + model.safe($1.text).width } }
    let whole = parts.enumerated().flatMap { place, part in
      (place == 0 ? [] : [Run(" · ", "text.dim")]) + part
    }
    guard width(whole) > columns, let round, let clock else { return whole.isEmpty ? [] : [whole] }
    let room = max(12, columns - model.safe(round.clock).width - 2)
    let cut = model.safe(round.question).truncated(to: room, glyphs: model.look.glyphs).string
    let others = [batch.map { [$0] }, counts.map { [$0] }, stop.map { [$0] }].compactMap(\.self)
    return [[Run(cut, round.scope), clock]] + others
  }

  private var batch: Run? {
    guard let batch = model.facts.batch(of: session) else { return nil }
    let words = model.words
    let size = batch.size.map { " / \($0)" } ?? ""
    let text = words(LivePhrase.batch, batch.members.count, size)
    guard batch.isFull else { return Run(text, "notice") }
    return Run(text + words(LivePhrase.timeToAnswer), "warning")
  }

  private var counts: String? {
    session.tables.isEmpty ? nil : session.tableStates.map(count).joined(separator: "  ")
  }

  private var round: (question: String, clock: String, scope: String)? {
    guard !session.tables.isEmpty, let round = session.currentRound else { return nil }
    let words = model.words
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
    return (words(LivePhrase.round, round.number, round.question), clock, scope)
  }

  /// How much a table has noted; of one that is kept on another laptop, until when it has come in.
  private func count(_ state: TableState) -> String {
    // The table of this laptop is marked as soon as it is chosen, before anything is noted there.
    if state.table.number == model.table {
      return model.look.sign("▶", ">") + "\(state.table.label) \(state.noted)"
    }
    guard state.isElsewhere else { return "\(state.table.label) \(state.noted)" }
    let mark = model.look.sign("⇄", "<>")
    let last = state.lastCameIn.map { " " + model.words.clock(model.zone.wallTime(at: $0)) } ?? ""
    return "\(state.table.label)\(mark)\(state.noted)\(last)"
  }

  private var stop: Run? {
    guard let stop = session.currentStop else { return nil }
    return Run(model.words(CircumstancePhrase.stop, stop.number, stop.place), "notice")
  }
}
