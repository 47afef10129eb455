import Dialogue
import Wording

extension DocumentContext {
  /// What was said on one point: what was said to the whole room, then stop by stop, or question by question and table by table,
  /// those of a table theme by theme where any of it was filed, in the order in which it was said; the first of each group bears
  /// its heading, below that of the point.
  func grouped(
    _ said: [Contribution], on item: ID<AgendaItem>?, below heading: String
  ) -> [TemplateValue] {
    guard isGrouped(said) else { return said.map { statement($0) } }
    let groups = Dictionary(grouping: said, by: place)
    var statements: [TemplateValue] = []
    var last = Place()
    for (place, group) in groups.sorted(by: { $0.key < $1.key }) {
      let parts = place.table == 0 ? [(theme: nil, notes: group)] : themeGroups(of: group)
      for (number, part) in parts.enumerated() {
        var titles =
          number == 0
          ? self.titles(of: place, after: last, on: item, below: heading)
          : [title(of: place, below: heading)].compactMap(\.self)
        if let theme = part.theme, let table = titles.popLast() {
          titles.append(("\(table.title) · \(theme)", table.heading))
        }
        for (number, note) in part.notes.enumerated() {
          let isFirst = number == 0 && !titles.isEmpty
          statements.append(statement(note, isGrouped: true, isFirst ? [.group: groupTitles(titles)] : [:]))
        }
      }
      last = place
    }
    return statements
  }

  /// Whether something was said at a stop, at a table or in a round: then it stands by these.
  func isGrouped(_ said: [Contribution]) -> Bool {
    said.contains { place(of: $0).isSomewhere }
  }

  /// Where something was said: by the numbers of the stop, the round and the table; zero for none. What was said at no round stands
  /// behind the one that was begun last, as it came.
  private struct Place: Hashable, Comparable {
    var stop = 0
    var table = 0
    var round = 0
    var lastRound = 0

    var isSomewhere: Bool { stop > 0 || table > 0 || round > 0 }

    static func < (a: Place, b: Place) -> Bool {
      (a.stop, a.lastRound, a.round == 0 ? 1 : 0, a.table) < (
        b.stop, b.lastRound, b.round == 0 ? 1 : 0, b.table
      )
    }
  }

  private func place(of contribution: Contribution) -> Place {
    let table = contribution.table.flatMap { session.table($0) }
    let round = table == nil ? 0 : contribution.round ?? 0
    let begun = session.rounds.last { $0.span.start <= contribution.at }?.number ?? 0
    return Place(
      stop: contribution.stop.flatMap { session.stop($0) }?.number ?? 0, table: table?.number ?? 0,
      round: round, lastRound: round > 0 ? round : begun)
  }

  /// What stands above what was said at a place: the stop and the question only where they are new.
  private func titles(
    of place: Place, after last: Place, on item: ID<AgendaItem>?, below heading: String
  ) -> [(title: String, heading: String)] {
    var titles: [(title: String, heading: String)] = []
    let isNewStop = place.stop != last.stop
    if isNewStop {
      titles = quietStops(last.stop + 1..<max(place.stop, last.stop + 1), on: item, below: heading)
    }
    if isNewStop, let stop = session.stops.values.first(where: { $0.number == place.stop }) {
      titles.append(
        (words(CircumstancePhrase.stop, stop.number, stop.place.oneLine).capitalizedFirst, heading + "#"))
    }
    if isNewStop || place.round != last.round,
      let round = session.rounds.first(where: { $0.number == place.round })
    {
      titles.append((words(PaperPhrase.roundTitle, round.number, round.question.oneLine), heading + "#"))
    }
    // What was said to all stands apart from the table that was told before.
    if place.table == 0, last.table > 0 { titles.append((words(PaperPhrase.outsideTables), heading + "#")) }
    return titles + [title(of: place, below: heading)].compactMap(\.self)
  }

  /// The stops behind the last one of which something is told: each keeps its number where nothing was noted there.
  func lastStops(
    after said: [Contribution], on item: ID<AgendaItem>?, below heading: String
  ) -> TemplateValue {
    let last = said.map { place(of: $0).stop }.max() ?? 0
    let titles = quietStops(last + 1..<Int.max, on: item, below: heading)
    return titles.isEmpty ? .nothing : groupTitles(titles)
  }

  /// The stops that were reached on a point and at which nothing was noted that may be read.
  private func quietStops(
    _ numbers: Range<Int>, on item: ID<AgendaItem>?, below heading: String
  ) -> [(title: String, heading: String)] {
    guard !session.stops.isEmpty, let spans = item.flatMap({ session.agenda[$0] })?.spans else { return [] }
    let noted = Set(said.compactMap(\.stop))
    return session.stops.values.filter { stop in
      numbers.contains(stop.number) && !noted.contains(stop.id)
        && spans.contains { $0.start <= stop.span.start && ($0.end.map { stop.span.start < $0 } ?? true) }
    }.sorted { $0.number < $1.number }.map { stop in
      let title = words(CircumstancePhrase.stop, stop.number, stop.place.oneLine).capitalizedFirst
      return ("\(title) (\(words(PaperPhrase.quietStop)))", heading + "#")
    }
  }

  /// The table, and who stayed at it.
  private func title(of place: Place, below heading: String) -> (title: String, heading: String)? {
    guard let table = session.tables.first(where: { $0.number == place.table }) else { return nil }
    let round = session.rounds.first { $0.number == place.round }
    let name = facts.about(table).map { " (\($0.oneLine))" } ?? ""
    let host = table.host(in: round).map { ", " + words(CircumstancePhrase.host, self.name(of: $0)) } ?? ""
    let title = words(CircumstancePhrase.table, table.number) + name + host
    return (title.capitalizedFirst, heading + (round == nil ? "#" : "##"))
  }

  /// Where something was said when that was not to the whole room, the photograph that goes with it and who is in charge:
  /// `table 2, tour 1 · photo 12 · responsable : Ville`; nothing in an ordinary meeting.
  func circumstance(of contribution: Contribution, isGrouped: Bool) -> String {
    let table =
      isGrouped
      ? nil
      : contribution.table.flatMap { session.table($0) }.map { table in
        let name = facts.about(table).map { " (\($0.oneLine))" } ?? ""
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
    let added = addedOn(contribution).map { words(MinutesPhrase.addedOn, $0) }
    return [table, stop, photo, responsible, added].compactMap { $0 }.joined(separator: " · ")
  }
}
