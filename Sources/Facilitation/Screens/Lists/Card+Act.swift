import Dialogue
import Wording

extension Card {
  /// An act: all that it brought about, and when it was undone or redone.
  func act(_ id: ID<Act>) -> [[Run]] {
    guard let history = model.acts, let act = history.act(id) else { return [] }
    // What the act spoke of may be gone since; the rows of the screen have its words, here those of the present will do.
    let told = EventWords(words, facts: facts, zone: model.zone)
    var lines = history.entries(of: act).flatMap { text(told.line(of: $0.event)) }
    if history.time(of: act) != act.at {
      let clocks = [history.time(of: act), act.at].map { words.clock(model.zone.wallTime(at: $0)) }
      lines += text(words(HistoryPhrase.putRight, clocks[0], clocks[1]), "warning")
    }
    for turn in act.turns {
      let wall = model.zone.wallTime(at: turn.at)
      let when = "\(words.shortDate(wall.day, reference: today)) \(words.clock(wall))"
      lines += text(
        words(turn.isUndone ? CardPhrase.undoneOn : CardPhrase.redoneOn, when),
        "warning")
    }
    return lines
  }
}
