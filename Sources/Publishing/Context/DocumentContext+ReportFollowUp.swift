import Dialogue
import OrderedCollections
import Wording

/// What a report says of commitments, initiatives, trainings and the balance.
extension DocumentContext {
  func commitmentFields(_ promised: [Commitment]) -> [TemplateField: TemplateValue] {
    let today = setting.zone.wallTime(at: setting.now).day
    let late = promised.filter { $0.isLate(on: today) }
    func count(_ state: Commitment.State) -> Int { promised.filter { $0.state == state }.count }
    return [
      .promises: rowsOrNothing(promised.map { promise($0, isNamed: true) }),
      .total: promised.isEmpty
        ? .text(words(.noCommitment))
        : .text(
          words(
            ReportPhrase.commitmentTotal, count(.done), count(.underWay), count(.open), count(.dropped),
            late.count)),
      .commitments: .list(
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
    let sides = figures.trained.map { "\(words.label($0.key)) \($0.value)" }
    func isIn(_ space: ID<DialogueSpace>?, _ subject: ID<Subject>?) -> Bool {
      (scope.space == nil || space == nil || space == scope.space)
        && (scope.subject == nil || subject == scope.subject)
    }
    let initiatives = facts.initiatives.values.filter { isIn($0.space, $0.subject) }
    let trainings = facts.trainings.values.filter { training in
      training.state == .held && isIn(training.space, training.subject)
        && (scope.from.flatMap { from in training.day.map { $0 >= from } } ?? true)
        && (scope.to.flatMap { to in training.day.map { $0 <= to } } ?? true)
    }
    let minutes = trainings.reduce(0) { $0 + ($1.minutes ?? 0).clampedMinutes }
    return [
      .initiatives: rowsOrNothing(
        initiatives.map {
          .record([
            .title: .text($0.title.oneLine), .stage: .text(words.label($0.stage)),
            .money: .optional($0.funding.map(money).joined(separator: ", ")),
          ])
        }),
      .trainings: trainings.isEmpty
        ? .nothing
        : .record([
          .total: .text(words(ReportPhrase.hoursTotal, trainings.count, words.duration(seconds: minutes))),
          .rows: .list(
            trainings.map {
              .record([.title: .text($0.title.oneLine), .day: .optional($0.day.map(words.longDate))])
            }),
        ]),
      .funding: !figures.granted.isEmpty || !figures.asked.isEmpty
        ? .text(
          words(PaperPhrase.fundingTotal, words.money(figures.granted), words.money(figures.asked)))
        : .nothing,
      .trained: sides.isEmpty
        ? .nothing : .text(words(PaperPhrase.trainedTotal, sides.joined(separator: ", "))),
      .calendar: calendar,
      // Presence and speech are those of whole sessions: on one subject alone they would mislead.
      .balance: scope.subject == nil ? reportBalance(held) : .nothing,
    ]
  }

  /// People and seconds of all sessions added up.
  private func reportBalance(_ held: [Session]) -> TemplateValue {
    let rows = facts.balance(of: held, until: setting.now).map { college, balance in
      TemplateValue.record([
        .college: .text(words.label(college).oneLine.capitalizedFirst),
        .count: balance.peopleShare == nil ? .text("–") : .number(balance.people),
        .airtime: .text(words.duration(seconds: balance.seconds)),
        .timeShare: .text(words.percent(balance.timeShare)),
        .peopleShare: .text(words.percent(balance.peopleShare)),
        .ratio: .text(balance.ratio.map(words.balance) ?? "–"),
      ])
    }
    return rowsOrNothing(rows)
  }
}
