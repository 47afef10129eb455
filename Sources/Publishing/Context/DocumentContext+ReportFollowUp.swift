import Dialogue
import OrderedCollections
import Wording

/// What a report says of commitments, initiatives, trainings and the balance.
extension DocumentContext {
  func commitmentFields(_ promised: [Commitment]) -> [TemplateField: TemplateValue] {
    let today = setting.zone.wallTime(at: setting.now).day
    let late = promised.filter { $0.isLate(on: today) }
    return [
      .promises: rowsOrNothing(promised.map { promise($0, isNamed: true) }),
      .total: promised.isEmpty
        ? .text(words(.noCommitment))
        : .text(words.sentence(of: promised, on: today)),
      .late: rowsOrNothing(
        late.prefix(40).map { commitment in
          .record([
            .who: promiser(name(of: commitment.who), of: commitment),
            .what: .said(commitment.what.shortened(to: 160), in: setting.language),
            .dueDay: .optional(commitment.due.map(words.date)),
          ])
        }),
    ]
  }

  func programmeFields(_ held: [Session]) -> [TemplateField: TemplateValue] {
    let figures = facts.report(scope, at: setting.now, zone: setting.zone)
    let funding = [
      figures.granted.isEmpty ? nil : words(PaperPhrase.fundingGranted, words.money(figures.granted)),
      figures.asked.isEmpty ? nil : words(PaperPhrase.fundingAsked, words.money(figures.asked)),
    ].compactMap(\.self)
    let sides = figures.trained.map { "\(words.label($0.key)) \($0.value)" }
    let initiatives = facts.initiatives.values.filter { scope.includes($0.space, $0.subject) }
    return [
      .initiatives: rowsOrNothing(
        initiatives.map {
          .record([
            .title: .text($0.title.oneLine), .stage: .text(words.label($0.stage)),
            .money: .optional($0.funding.map(money).joined(separator: ", ")),
          ])
        }),
      .trainings: trainings(withHeld: true),
      .funding: funding.isEmpty ? .nothing : .text(words(PaperPhrase.fundingTotal, words.joined(funding))),
      .trained: sides.isEmpty
        ? .nothing : .text(words(PaperPhrase.trainedTotal, sides.joined(separator: ", "))),
      .calendar: calendar,
      // Presence and speech are those of whole sessions: on one subject alone they would mislead.
      .balance: scope.subject == nil ? reportBalance(held) : .nothing,
    ]
  }

  /// Trainings of the period, those that were held where they are wanted, and those to come.
  func trainings(withHeld: Bool) -> TemplateValue {
    let all = facts.trainings.values.filter { training in
      scope.includes(training.space, training.subject)
        && (scope.from.flatMap { from in training.day.map { $0 >= from } } ?? true)
        && (scope.to.flatMap { to in training.day.map { $0 <= to } } ?? true)
    }
    let held = withHeld ? all.filter { $0.state == .held } : []
    let planned = all.filter { $0.state == .planned }
    if held.isEmpty, planned.isEmpty { return .nothing }
    let minutes = held.reduce(0) { $0 + ($1.minutes ?? 0).clampedMinutes }
    func row(_ training: Training) -> TemplateValue {
      .record([
        .title: .text(training.title.oneLine), .day: .optional(training.day.map(words.longDate)),
        .length: .optional(training.minutes.map { words.duration(seconds: $0.clampedMinutes) }),
        .warning: training.day.map { $0 < today } ?? false ? .text(words(ReportPhrase.dayIsOver)) : .nothing,
      ])
    }
    return .record([
      .total: held.isEmpty
        ? .nothing : .text(words(ReportPhrase.hoursTotal, held.count, words.duration(seconds: minutes))),
      .rows: .list(held.map(row)),
      .coming: planned.isEmpty
        ? .nothing
        : .record([
          .total: .text(words(ReportPhrase.plannedTrainings, planned.count)),
          .rows: .list(planned.map(row)),
        ]),
    ])
  }

  /// People and seconds of all sessions added up; of speech nothing where none was measured.
  private func reportBalance(_ held: [Session]) -> TemplateValue {
    let table = facts.balance(of: held, until: setting.now)
    let rows = table.map { college, balance in
      TemplateValue.record([
        .college: .text(words.label(college).oneLine.capitalizedFirst),
        .count: balance.peopleShare == nil ? .text("–") : .number(balance.people),
        .airtime: .text(words.duration(seconds: balance.seconds)),
        .timeShare: .text(words.percent(balance.timeShare)),
        .peopleShare: .text(words.percent(balance.peopleShare)),
        .ratio: .text(balance.ratio.map(words.balance) ?? "–"),
      ])
    }
    return rows.isEmpty
      ? .nothing
      : .record([
        .rows: .list(rows), .measured: .flag(table.values.contains { $0.seconds > 0 }),
        .airtimeOutside: airtimeOutside(of: held, until: setting.now),
      ])
  }
}
