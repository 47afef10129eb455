import Canvas
import Dialogue
import OrderedCollections
import Wording

/// The figures of the concertation, by space, subject, college and period, with bars that a person can read.
struct ReportScreen: ListScreen {
  let model: Model
  private let words: Words

  init(model: Model) {
    self.model = model
    words = model.words
  }

  private static let barWidth = 16

  var panes: [ListPane] {
    var scope = model.reportScope
    if !model.reportsAllSpaces { scope.space = scope.space ?? model.focus.space }
    let report = model.facts.report(scope, at: model.now, zone: model.zone)
    return [
      ListPane(title(of: scope), meetings(report) + words(report), isText: true),
      ListPane(words(ReportScreenPhrase.fates), fates(report), isText: true),
      ListPane(
        words(ReportScreenPhrase.balance), balance(report) + programme(report),
        isText: true),
    ]
  }

  func layout(in rect: Rect) -> (panes: [Rect], detail: Rect?) {
    if rect.columns >= 110 { return (rect.columns(.flexible(), .flexible(), .flexible()), nil) }
    let columns = rect.columns(.flexible(), .flexible())
    let right = columns[1].rows(.flexible(), .flexible())
    return ([columns[0]] + right, nil)
  }

  private func title(of scope: ReportScope) -> String {
    var parts = [
      scope.space.flatMap { model.facts.spaces[$0]?.name } ?? words(ReportScreenPhrase.allSpaces)
    ]
    if let subject = scope.subject.flatMap({ model.facts.subjects[$0]?.title }) { parts.append(subject) }
    if let college = scope.college { parts.append(words.label(college)) }
    if let from = scope.from { parts.append(words(ReportScreenPhrase.from, words.shortDate(from))) }
    if let to = scope.to { parts.append(words(ReportScreenPhrase.through, words.shortDate(to))) }
    return parts.joined(separator: " · ")
  }

  private func figure(_ label: String, _ value: String, _ scope: String = "text") -> ListRow {
    ListRow([Run(label)], right: Run(value, scope))
  }

  /// A value with its share of the greatest of its kind.
  private func bars(_ values: [(label: String, value: Int)]) -> [ListRow] {
    let most = values.map(\.value).max() ?? 0
    guard most > 0 else { return [] }
    return values.map { entry in
      let bar = Bar(Double(entry.value) / Double(most)).text(width: Self.barWidth, glyphs: model.look.glyphs)
      return ListRow(
        [Run(entry.label)],
        right: Run(
          "\(bar.string) \(String(repeating: " ", count: max(0, 4 - "\(entry.value)".count)))\(entry.value)",
          "bar.full"))
    }
  }

  private func meetings(_ report: Report) -> [ListRow] {
    var rows = [
      figure(
        words(ReportScreenPhrase.held),
        "\(report.sessions)" + (report.live == 0 ? "" : " (+ \(words(ReportPhrase.liveCount, report.live)))")),
      figure(words(ReportScreenPhrase.length), words.duration(seconds: report.seconds)),
      figure(
        words(ReportScreenPhrase.planned),
        words.duration(seconds: report.plannedSeconds)),
      figure(words(ReportScreenPhrase.presences), report.counted > 0 ? "\(report.came)" : "–"),
    ]
    if report.sessions + report.live > 1, report.counted > 0 {
      rows.append(
        figure(
          words(ReportScreenPhrase.presentPerSession),
          words.decimal(Double(report.came) / Double(report.counted))))
    }
    rows.append(
      figure(words(ReportScreenPhrase.namedCame), "\(report.peopleMet)"))
    return rows + bars(report.present.map { (words.label($0.key), $0.value) })
  }

  private func words(_ report: Report) -> [ListRow] {
    let total = report.kinds.values.reduce(0, +)
    var rows = [ListRow.heading(words(ReportScreenPhrase.contributions), right: "\(total)")]
    rows += bars(report.kinds.sorted { $0.value > $1.value }.map { (words.label($0.key), $0.value) })
    rows.append(.heading(words(ReportScreenPhrase.byCollege)))
    rows += bars(
      report.colleges.map {
        ($0.key.map { words.label($0) } ?? words(ReportScreenPhrase.noSpeaker), $0.value)
      })
    rows.append(.heading(words(ReportScreenPhrase.bySubject)))
    for (id, figures) in report.subjects {
      let title = id.flatMap { model.facts.subjects[$0]?.title } ?? words(ReportScreenPhrase.noSubject)
      rows.append(
        ListRow(
          [Run(title)],
          right: Run("\(figures.said) · " + rate(figures.answers), "text.dim"),
          target: id.map { .subject($0) }))
    }
    return rows
  }

  private func rate(_ answers: AnswerCount, isWhole: Bool = false) -> String {
    guard let rate = answers.rate else { return words(ReportScreenPhrase.nothingOwed) }
    let studied = isWhole ? words.studied(answers).map { " · \($0)" } : nil
    return "\(answers.given)/\(answers.owed) \(words.percent(rate))\(studied ?? "")"
  }

  private func fates(_ report: Report) -> [ListRow] {
    var rows = [
      figure(
        words(ReportScreenPhrase.answers), rate(report.answers, isWhole: true),
        report.answers.given < report.answers.owed ? "fate.none" : "fate.given")
    ]
    if let days = report.medianDays {
      rows.append(figure(words(ReportScreenPhrase.median), words(ReportScreenPhrase.days, days)))
    }
    rows += bars(report.fates.map { (words.label($0.key), $0.value) })
    rows.append(.heading(words(ReportScreenPhrase.inCharge)))
    for (party, answers) in report.institutions {
      let name = party.flatMap { words.name(of: $0, in: model.facts) } ?? words(ScreenPhrase.nobodyInCharge)
      rows.append(figure(name, rate(answers), answers.given < answers.owed ? "fate.none" : "text.dim"))
    }
    let kept = report.commitments
    rows.append(.heading(words(FollowUpPhrase.commitments), right: "\(kept.made)"))
    rows += bars([
      (words(ReportScreenPhrase.kept), kept.kept), (words(ReportScreenPhrase.late), kept.late),
      (words(ReportScreenPhrase.dropped), kept.dropped),
    ])
    for (party, figures) in report.promises {
      let late =
        figures.late > 0 ? words(ReportScreenPhrase.dotLate, figures.late) : ""
      rows.append(
        figure(
          model.facts.name(of: party) ?? "?",
          words(ReportScreenPhrase.keptOf, figures.kept, figures.made) + late,
          figures.late > 0 ? "commitment.late" : "text.dim"))
    }
    rows.append(figure(words(ReportScreenPhrase.decisions), "\(report.decisions)"))
    rows.append(figure(words(ReportScreenPhrase.votes), "\(report.votes)"))
    return rows
  }

  private func balance(_ report: Report) -> [ListRow] {
    BalanceRows(model: model).rows(report.balance)
  }

  private func programme(_ report: Report) -> [ListRow] {
    let count = report.initiatives.values.reduce(0, +)
    var rows = [ListRow.heading(words(ScreenPhrase.initiatives), right: "\(count)")]
    rows += bars(report.initiatives.map { (words.label($0.key), $0.value) })
    if !report.asked.isEmpty || !report.granted.isEmpty {
      rows.append(
        figure(
          words(ReportScreenPhrase.funding),
          words(ReportScreenPhrase.money, words.money(report.granted), words.money(report.asked))))
    }
    rows.append(
      .heading(
        words(ScreenPhrase.trainings),
        right: report.trainings == 0
          ? words(ReportPhrase.noTraining)
          : "\(report.trainings) · " + words.duration(seconds: report.trainingMinutes * 60)))
    rows += bars(report.trained.map { (words.label($0.key), $0.value) })
    return rows
  }
}
