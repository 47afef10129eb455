import Dialogue
import Wording

extension DocumentContext {
  /// What was said on one point: what was said to the whole room, then stop by stop, or table by table and question by question,
  /// those of a table theme by theme where any of it was filed, in the order in which it was said; the first of each group bears
  /// its heading, below that of the point.
  func grouped(_ said: [Contribution], below heading: String) -> [TemplateValue] {
    let groups = Dictionary(grouping: said, by: place)
    guard groups.keys.contains(where: { $0 != Place() }) else { return said.map { statement($0) } }
    return groups.sorted { $0.key < $1.key }.flatMap { place, group in
      (place.table == 0 ? [(nil, group)] : themeGroups(of: group)).flatMap { theme, notes in
        notes.enumerated().map { number, contribution in
          let title = number == 0 ? self.title(of: place, theme) : nil
          let fields: [TemplateField: TemplateValue] =
            title.map { [.group: .text($0), .groupHeading: .text(heading + "#")] } ?? [:]
          return statement(contribution, isGrouped: true, fields)
        }
      }
    }
  }

  /// Where something was said: by the numbers of the stop, the table and the round; zero for none.
  private struct Place: Hashable, Comparable {
    var stop = 0
    var table = 0
    var round = 0

    static func < (a: Place, b: Place) -> Bool {
      (a.stop, a.table, a.round) < (b.stop, b.table, b.round)
    }
  }

  private func place(of contribution: Contribution) -> Place {
    let table = contribution.table.flatMap { session.table($0) }
    return Place(
      stop: contribution.stop.flatMap { session.stop($0) }?.number ?? 0, table: table?.number ?? 0,
      round: table == nil ? 0 : contribution.round ?? 0)
  }

  private func title(of place: Place, _ theme: String?) -> String? {
    var parts: [String] = []
    let round = session.rounds.first { $0.number == place.round }
    if let stop = session.stops.values.first(where: { $0.number == place.stop }) {
      parts.append(words(CircumstancePhrase.stop, stop.number, stop.place.oneLine))
    }
    if let table = session.tables.first(where: { $0.number == place.table }) {
      let name = table.name.map { " (\($0.oneLine))" } ?? ""
      let host = table.host(in: round).map { ", " + words(CircumstancePhrase.host, self.name(of: $0)) } ?? ""
      parts.append(words(CircumstancePhrase.table, table.number) + name + host)
    }
    if let round { parts.append(words(CircumstancePhrase.question, round.number, round.question.oneLine)) }
    if let theme { parts.append(theme) }
    return parts.isEmpty ? nil : parts.joined(separator: " · ").capitalizedFirst
  }

  /// Where something was said when that was not to the whole room, the photograph that goes with it and who is in charge:
  /// `table 2, tour 1 · photo 12 · responsable : Ville`; nothing in an ordinary meeting.
  func circumstance(of contribution: Contribution, isGrouped: Bool) -> String {
    let table =
      isGrouped
      ? nil
      : contribution.table.flatMap { session.table($0) }.map { table in
        let name = table.name.map { " (\($0.oneLine))" } ?? ""
        let round = contribution.round.map { words(CircumstancePhrase.round, $0) } ?? ""
        return words(CircumstancePhrase.table, table.number) + name + round
      }
    let stop =
      isGrouped
      ? nil
      : contribution.stop.flatMap { session.stop($0) }.map { stop in
        words(CircumstancePhrase.stop, stop.number, stop.place.oneLine)
      }
    let photo = contribution.photo.map { words(CircumstancePhrase.photo, $0.oneLine) }
    let responsible = contribution.responsible.map {
      words(CircumstancePhrase.responsible, name(of: $0))
    }
    return [table, stop, photo, responsible].compactMap { $0 }.joined(separator: " · ")
  }
}
