import Dialogue
import Wording

/// What was noted on a walk and in small groups.
extension DocumentContext {
  /// Stop by stop: what was observed, the photograph, who is in charge, what became of it.
  var walk: [TemplateField: TemplateValue] {
    [
      .stops: .list(
        facts.walk(of: session).map { walked in
          .record([
            .number: .number(walked.stop.number), .place: .text(walked.stop.place.oneLine),
            .rows: .list(walked.observations.map(observation)),
          ])
        } + betweenStops)
    ]
  }

  /// What was noted on a walk at no stop: nothing said is left out.
  private var betweenStops: [TemplateValue] {
    let notes = session.contributions.filter { $0.stop == nil && !$0.isPrivate }
    guard !session.stops.isEmpty, !notes.isEmpty else { return [] }
    return [
      .record([
        .number: .nothing, .place: .text(words(PaperPhrase.outsideStops)),
        .rows: .list(notes.map(observation)),
      ])
    ]
  }

  private func observation(_ said: Contribution) -> TemplateValue {
    .record([
      .label: .text(said.label), .text: .said(said.text.oneLine, in: setting.language),
      .photo: .optional(said.photo?.oneLine),
      .speaker: speaker(of: said),
      .responsible: said.responsible.map { .text(name(of: $0)) } ?? .nothing,
      .fate: .optional(outcome(of: said)),
    ])
  }

  /// What became of something that was said; that an answer is awaited where one is owed; nil where neither.
  func outcome(of said: Contribution) -> String? {
    guard let fate = said.fate else { return isOpen(said) ? words(.answerDueMark) : nil }
    return sentence(for: fate.fate, of: said).capitalizedFirst
  }

  /// What was noted at no table of a workshop.
  private var plenary: [TemplateValue] {
    let notes = session.contributions.filter { $0.table == nil && !$0.isPrivate }
    guard !session.tables.isEmpty, !notes.isEmpty else { return [] }
    let everybody = TemplateValue.record([
      .title: .nothing, .host: .nothing, .statements: .list(byTheme(notes)),
    ])
    return [.record([.title: .text(words(PaperPhrase.outsideTables)), .tables: .list([everybody])])]
  }

  /// What a table noted, theme by theme where any of it was filed; the first of each bears its heading.
  private func byTheme(_ notes: [Contribution]) -> [TemplateValue] {
    themeGroups(of: notes).flatMap { theme, group in
      group.enumerated().map { number, note in
        let heading = number == 0 ? theme : nil
        return statement(note, heading.map { [.group: .text($0), .groupHeading: .text("####")] } ?? [:])
      }
    }
  }

  /// What was noted by theme, each with its title; all of it without one where nothing was filed.
  func themeGroups(of notes: [Contribution]) -> [(theme: String?, notes: [Contribution])] {
    guard notes.contains(where: { !facts.themes(of: $0).isEmpty }) else { return [(nil, notes)] }
    return facts.byTheme(notes).map { theme, notes in
      let title = theme.map { words.labelled(words(ThemePhrase.heading), $0.title.oneLine) }
      return (title ?? words(ThemePhrase.noTheme), notes)
    }
  }

  /// Question by question, table by table.
  var workshop: [TemplateField: TemplateValue] {
    let rounds: [Round?] = session.rounds.map(\.self) + [nil]
    let parts = session.tables.map { (table: $0, sheet: facts.sheet(of: $0.id, in: session)) }
    let questions = rounds.compactMap { round -> TemplateValue? in
      let tables = parts.compactMap { part -> TemplateValue? in
        let notes = part.sheet.first { $0.round?.number == round?.number }?.contributions ?? []
        guard !notes.isEmpty else { return nil }
        let title = words(PaperPhrase.tableWord, part.table.number)
        return .record([
          .title: .text(part.table.name.map { "\(title) — \($0.oneLine)" } ?? title),
          .host: part.table.host(in: round).map { .text(fullName(of: $0)) } ?? .nothing,
          .statements: .list(byTheme(notes)),
        ])
      }
      guard !tables.isEmpty else { return nil }
      let title =
        round.map { words(PaperPhrase.roundTitle, $0.number, $0.question.oneLine) }
        ?? words(PaperPhrase.outsideRounds)
      return .record([.title: .text(title), .tables: .list(tables)])
    }
    return [.questions: .list(questions + plenary)]
  }
}
