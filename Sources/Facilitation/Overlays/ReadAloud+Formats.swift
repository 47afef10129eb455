import Dialogue
import Wording

extension Model {
  func title(ofTable id: ID<Table>, in session: ID<Session>) -> String {
    guard let table = facts.session(session)?.table(id) else { return "" }
    return [words(ReadAloudPhrase.table, table.number), facts.about(table), host(of: table, in: nil)]
      .compactMap { $0 }.joined(separator: " · ")
  }

  /// Which tables are kept on other laptops, and what has come in of each; nil where none is.
  func tablesElsewhere(of session: Session) -> String? {
    let kept = session.tableStates.filter { $0.isElsewhere && $0.table.number != self.table }.map { state in
      state.lastCameIn.map {
        words(ReadAloudPhrase.cameIn, state.table.label, state.cameIn, words.clock(zone.wallTime(at: $0)))
      } ?? words(ReadAloudPhrase.nothingCameIn, state.table.label)
    }
    return kept.isEmpty ? nil : words(ReadAloudPhrase.keptElsewhere, words.list(kept))
  }

  private func host(of table: Table?, in round: Round?) -> String? {
    table?.host(in: round).flatMap { facts.name(of: $0) }.map { words(ReadAloudPhrase.host, $0) }
  }

  /// What was noted at a table, under the question of each round.
  func sheet(of id: ID<Table>, in session: ID<Session>, _ card: Card) -> [[Run]] {
    guard let session = facts.session(session) else { return [] }
    let parts = facts.sheet(of: id, in: session)
    let table = session.table(id)
    let elsewhere = session.tableStates.first { $0.table.id == id && $0.isElsewhere }.map { _ in
      tablesElsewhere(of: session).map { card.text($0, "text.dim") + [[]] } ?? []
    }
    guard !parts.isEmpty else {
      let label = table?.label ?? ""
      return (elsewhere ?? []) + card.text(words(ReadAloudPhrase.nothingYet, label), "text.dim")
    }
    return (elsewhere ?? [])
      + parts.flatMap { part -> [[Run]] in
        let host = table?.formerHosts.isEmpty == false ? host(of: table, in: part.round) : nil
        let head = part.round.map {
          [words(ReadAloudPhrase.round, $0.number, $0.question), host].compactMap(\.self)
            .joined(separator: " · ")
        }
        return (head.map { card.text($0, "text.strong") } ?? [])
          + part.contributions.flatMap { line(of: $0, card) } + [[]]
      }
  }

  /// The stops, with what was observed, its photograph and who is in charge.
  func walk(of id: ID<Session>, _ card: Card) -> [[Run]] {
    guard let session = facts.session(id) else { return [] }
    let stops = facts.walk(of: session)
    guard !stops.isEmpty else {
      return card.text(words(ReadAloudPhrase.noStop, words.slash(.stop)), "text.dim")
    }
    return stops.flatMap { stop -> [[Run]] in
      card.text("\(stop.stop.number). \(stop.stop.place)", "text.strong")
        + stop.observations.flatMap { line(of: $0, card) } + [[]]
    }
  }

  private func line(of said: Contribution, _ card: Card) -> [[Run]] {
    let speaker = said.speaker.flatMap { facts.name(of: $0) }.map { words.labelled($0, "") } ?? ""
    let text = "\(said.label) \(words.label(said.kind)) · \(speaker)\(said.text)\(circumstance(of: said))"
    return Card(model: self, width: card.width - 2).text(text).map { [Run("  ")] + $0 }
  }

  /// The photograph that goes with something said and who is in charge of it; empty when neither is known.
  func circumstance(of said: Contribution) -> String {
    let photo = said.photo.map { words(ReadAloudPhrase.photo, $0) }
    let who = said.responsible.flatMap { facts.name(of: $0) }.map { look.sign("→ ", "-> ") + $0 }
    let parts = [photo, who].compactMap { $0 }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
  }
}
