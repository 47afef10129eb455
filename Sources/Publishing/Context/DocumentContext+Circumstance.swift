import Dialogue
import Wording

extension DocumentContext {
  /// Where something was said when that was not to the whole room, the photograph that goes with it and who is in charge:
  /// `table 2, tour 1 · photo 12 · responsable : Ville`; nothing in an ordinary meeting.
  func circumstance(of contribution: Contribution) -> String {
    let table = contribution.table.flatMap { session.table($0) }.map { table in
      let name = table.name.map { " (\($0.oneLine))" } ?? ""
      let round = contribution.round.map { words(CircumstancePhrase.round, $0) } ?? ""
      return words(CircumstancePhrase.table, table.number) + name + round
    }
    let stop = contribution.stop.flatMap { session.stop($0) }.map { stop in
      words(CircumstancePhrase.stop, stop.number, stop.place.oneLine)
    }
    let photo = contribution.photo.map { words(CircumstancePhrase.photo, $0.oneLine) }
    let responsible = contribution.responsible.map {
      words(CircumstancePhrase.responsible, name(of: $0))
    }
    return [table, stop, photo, responsible].compactMap { $0 }.joined(separator: " · ")
  }
}
