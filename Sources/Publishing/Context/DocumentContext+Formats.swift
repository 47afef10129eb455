import Dialogue
import Wording

/// What was noted on a walk and in small groups.
extension DocumentContext {
  /// Stop by stop: what was observed, the photograph, who is in charge, what became of it.
  var walk: [TemplateField: TemplateValue] {
    [
      .stops: .list(
        facts.walk(of: session).map { walked in
          .record(
            [
              .number: .number(walked.stop.number), .place: .text(walked.stop.place.oneLine),
            ].merging(noted(walked.observations)) { $1 })
        } + betweenStops)
    ]
  }

  /// What was noted on a walk at no stop: nothing said is left out.
  private var betweenStops: [TemplateValue] {
    let notes = session.contributions.filter { $0.stop == nil && !$0.isPrivate }
    guard !session.stops.isEmpty, !notes.isEmpty else { return [] }
    return [
      .record(
        [
          .number: .nothing, .place: .text(words(PaperPhrase.outsideStops)),
        ].merging(noted(notes)) { $1 })
    ]
  }

  /// What was noted at a stop: what was observed, and below it what was answered.
  private func noted(_ notes: [Contribution]) -> [TemplateField: TemplateValue] {
    let observed = notes.filter { $0.kind != .answer }
    return [
      .observed: .flag(!observed.isEmpty), .rows: .list(observed.map(observation)),
      .statements: .list(notes.filter { $0.kind == .answer }.map { statement($0) }),
      .quiet: .flag(notes.isEmpty),
    ]
  }

  private func observation(_ said: Contribution) -> TemplateValue {
    .record([
      .label: .text(said.label), .text: .said(text(of: said).oneLine, in: setting.language),
      .photo: .optional(said.photo?.oneLine),
      .speaker: speaker(of: said),
      .responsible: said.responsible.map { .text(name(of: $0)) } ?? .nothing,
      .fate: .optional(outcome(of: said)),
    ])
  }

  /// What became of something that was said; that an answer is awaited where one is owed; nil where neither.
  func outcome(of said: Contribution) -> String? {
    guard let fate = said.fate else { return dueMark(of: said) }
    return sentence(for: fate.fate, of: said).capitalizedFirst
  }

  /// What was noted by theme, each with its title; all of it without one where nothing was filed.
  func themeGroups(of notes: [Contribution]) -> [(theme: String?, notes: [Contribution])] {
    guard notes.contains(where: { !facts.themes(of: $0).isEmpty }) else { return [(nil, notes)] }
    return facts.byTheme(notes).map { theme, notes in
      let title = theme.map { words.labelled(words(ThemePhrase.heading), $0.title.oneLine) }
      return (title ?? words(ThemePhrase.noTheme), notes)
    }
  }

  /// Which tables noted what in which round, and who stayed at them, once; then question by question what was noted,
  /// theme by theme where any of it was filed.
  var workshop: [TemplateField: TemplateValue] {
    let noted = session.contributions.filter { !$0.isPrivate }
    let places = Dictionary(session.tables.map { ($0.id, $0) }) { first, _ in first }
    let rounds: [Round?] = session.rounds.map(\.self) + [nil]
    let atTables = rounds.map { round in
      (
        round: round,
        notes: session.tables.flatMap { table in
          facts.sheet(of: table.id, in: session).first { $0.round?.number == round?.number }?.contributions
            ?? []
        }
      )
    }.filter { !$0.notes.isEmpty }
    var questions = atTables.map { round, notes in
      question(
        round.map { words(PaperPhrase.roundTitle, $0.number, $0.question.oneLine) }
          ?? words(PaperPhrase.outsideRounds), notes, places)
    }
    let plenary = noted.filter { $0.table == nil }
    if !session.tables.isEmpty, !plenary.isEmpty {
      questions.append(question(words(PaperPhrase.outsideTables), plenary, places))
    }
    let rows = session.tables.map { table -> TemplateValue in
      .record([
        .title: .text(title(of: table, about: facts.about(table))), .host: .optional(hosts(of: table)),
        .counts: .list(
          atTables.map { _, notes in
            let labels = notes.filter { $0.table == table.id }.map(\.label)
            return .text(labels.isEmpty ? "–" : labels.joined(separator: ", "))
          }),
      ])
    }
    let heads = atTables.map { round, _ in
      TemplateValue.text(
        round.map { words(PaperPhrase.roundWord, $0.number) } ?? words(PaperPhrase.outsideRounds))
    }
    return [
      .tables: atTables.isEmpty ? .nothing : .record([.options: .list(heads), .rows: .list(rows)]),
      .questions: .list(questions),
    ]
  }

  private func question(
    _ title: String, _ notes: [Contribution], _ tables: [ID<Table>: Table]
  ) -> TemplateValue {
    let statements = themeGroups(of: notes).flatMap { theme, group in
      group.enumerated().map { number, note in
        let table = note.table.flatMap { tables[$0] }.map { words(PaperPhrase.tableWord, $0.number) }
        var fields: [TemplateField: TemplateValue] = [.place: .optional(table)]
        if number == 0, let theme { fields[.group] = groupTitles([(theme, "###")]) }
        return statement(note, fields)
      }
    }
    return .record([.title: .text(title), .statements: .list(statements)])
  }

  func title(of table: Table, about: String?) -> String {
    let title = words(PaperPhrase.tableWord, table.number)
    return about.map { "\(title) — \($0.oneLine)" } ?? title
  }

  /// Who stayed at a table; with the round where that changed.
  private func hosts(of table: Table) -> String? {
    let rounds = session.rounds.compactMap { round in table.host(in: round).map { (round.number, $0) } }
    guard let first = rounds.first?.1 ?? table.host else { return nil }
    if rounds.allSatisfy({ $0.1 == first }) { return fullName(of: first) }
    return rounds.map { "\(fullName(of: $1)) (\(words(PaperPhrase.roundWord, $0).lowercased()))" }
      .joined(separator: ", ")
  }

  /// Headings before something that was said.
  func groupTitles(_ titles: [(title: String, heading: String)]) -> TemplateValue {
    .list(titles.map { .record([.group: .text($0.title), .groupHeading: .text($0.heading)]) })
  }
}
