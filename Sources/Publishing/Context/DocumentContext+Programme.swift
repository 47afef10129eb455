import Dialogue
import Wording

extension DocumentContext {
  /// Collective initiatives that came up in the session, as they stood when it was closed.
  var initiatives: TemplateValue {
    rows(
      facts.initiatives.values.filter { $0.session == session.id }.map { $0.asOf(end) }.map { initiative in
        .record([
          .title: .text(initiative.title.oneLine),
          .stage: .text(words.label(initiative.stage)),
          .lead: initiative.lead.map { .text(fullName(of: $0)) } ?? .nothing,
          .needs: .optional(initiative.needs.map(\.oneLine).joined(separator: ", ")),
          .offers: .optional(
            initiative.offers.map { "\($0.what.oneLine) (\(name(of: $0.by)))" }.joined(separator: ", ")),
          .funding: .optional(initiative.funding.map(money).joined(separator: ", ")),
        ])
      })
  }

  /// Trainings of the space that were known by the end of the session and to come on its day: a training does not say in which
  /// session it was planned.
  var trainings: TemplateValue {
    let today = setting.zone.wallTime(at: session.heldAt).day
    let coming = facts.trainings.values.filter { training in
      training.space == session.space && (training.at.map { $0 <= end } ?? true)
        && (training.day.map { $0 >= today } ?? (training.state == .planned))
    }
    return rows(
      coming.map { training in
        .record([
          .title: .text(training.title.oneLine),
          .day: .optional(training.day.map(words.longDate)),
          .length: .optional(training.minutes.map { words.duration(seconds: $0.clampedMinutes) }),
          .trainers: .optional(names(of: training.trainers)),
          .subject: .optional(training.subject.flatMap { facts.subjects[$0]?.title.oneLine }),
          .state: training.state == .planned || training.settledAt.map { $0 > end } ?? false
            ? .nothing : .text(words.label(training.state)),
        ])
      })
  }

  func money(_ funding: Initiative.Funding) -> String {
    let state = words(funding.isGranted ? .granted : .asked)
    let asked = funding.askedFor.map { ", \(words.money($0)) \(words(.asked))" } ?? ""
    return "\(funding.fund.oneLine) \(words.money(funding.amount)) (\(state)\(asked))"
  }

  private func rows(_ rows: [TemplateValue]) -> TemplateValue {
    rows.isEmpty ? .nothing : .record([.rows: .list(rows)])
  }
}

extension Int {
  /// Minutes as seconds, never beyond a year, so that a damaged number cannot overflow.
  var clampedMinutes: Int { Swift.min(Swift.max(self, 0), 525_600) * 60 }
}
