import Dialogue
import Wording

/// What follows up: by institution, and from demand to deed.
extension DocumentContext {
  /// What each institution promised, studies, refused and owes; for reminders only those that owe something.
  func followUp(dueOnly: Bool = false) -> [TemplateField: TemplateValue] {
    let dues = facts.dues(scope, on: today, zone: setting.zone).filter { due in
      dueOnly ? due.isDue && due.party != nil : true
    }
    return [.institutions: .list(dues.map { institution($0, dueOnly: dueOnly) })]
  }

  private func institution(_ due: Dues, dueOnly: Bool) -> TemplateValue {
    let promised = dueOnly ? due.promised.filter(\.isPending) : due.promised
    let kept = due.promised.filter { $0.state == .done }.count
    let late = due.promised.filter { $0.isLate(on: today) }.count
    return .record([
      .who: .text(due.party.map { fullName(of: $0) } ?? words(PaperPhrase.nobodyInCharge)),
      .total: .text(
        [
          due.promised.isEmpty ? nil : words(PaperPhrase.duesPromised, due.promised.count, kept, late),
          due.unanswered.isEmpty ? nil : words(PaperPhrase.duesAnswers, due.unanswered.count),
        ].compactMap { $0 }.joined(separator: " ")),
      .commitments: rowsOrNothing(promised.map(promise)),
      .underStudy: rowsOrNothing(due.underStudy.map(asked)),
      .declined: rowsOrNothing(due.declined.map(asked)),
      .unanswered: rowsOrNothing(due.unanswered.map(asked)),
    ])
  }

  /// A commitment with where it stands today and what was last reported of it.
  func promise(_ commitment: Commitment) -> TemplateValue {
    let state = words.label(commitment.state)
    let isLate = commitment.isLate(on: today)
    return .record([
      .label: .text(origin(commitment.session, commitment.label)),
      .who: promiser(name(of: commitment.who), of: commitment),
      .what: .said(commitment.what.oneLine, in: setting.language),
      .dueDay: .optional(commitment.due.map(words.date)), .date: .text(day(of: commitment.at)),
      .state: .text(isLate ? "\(state), \(words(PaperPhrase.lateWordOf))" : state),
      .warning: isLate ? .text(words(PaperPhrase.lateWordOf)) : .nothing,
      .lastReport: .optional(commitment.progress.last { $0.text != nil }?.text?.oneLine),
    ])
  }

  /// Something that was asked for, when, and what became of it.
  private func asked(_ said: Contribution) -> TemplateValue {
    .record([
      .label: .text(origin(said.session, said.label)), .text: .said(said.text.oneLine, in: setting.language),
      .date: .text(day(of: said.at)),
      .fate: said.fate.map { .text(sentence(for: $0.fate)) } ?? .nothing,
    ])
  }

  private func day(of moment: Instant) -> String { words.date(setting.zone.wallTime(at: moment).day) }

  /// From demand to answer to what was done; demands without an answer stay in it.
  var saidAndDone: [TemplateField: TemplateValue] {
    let rows = facts.demands(scope, zone: setting.zone).map { demand -> TemplateValue in
      let deeds = demand.promised.map { promise in
        let state =
          promise.state == .open
          ? promise.due.map { "\(words(.before)) \(words.date($0))" } : reported(promise)
        let what = "\(name(of: promise.who))\(words(.colon)) \(promise.what.oneLine)"
        return state.map { "\(what) (\($0))" } ?? what
      }
      return .record([
        .label: .text(origin(demand.said.session, demand.said.label)),
        .text: .said(demand.said.text.oneLine, in: setting.language),
        .fate: .optional(answer(to: demand.said) ?? outcome(of: demand.said)),
        .date: .optional(demand.said.fate.map { day(of: $0.at) }),
        .deeds: .optional(words.joined(deeds)),
      ])
    }
    return [.demands: rowsOrNothing(rows)]
  }

  /// The words in which something was answered; nil when that was not noted.
  private func answer(to said: Contribution) -> String? {
    guard case .answered(let reference?)? = said.fate?.fate, let answer = facts.contribution(reference),
      !answer.isPrivate
    else { return nil }
    return answer.text.oneLine
  }

  /// Where a commitment stands, since when and in which words.
  func reported(_ promise: Commitment) -> String {
    let state = words.label(promise.state)
    guard let last = promise.progress.last, last.state == promise.state else { return state }
    let since = words(PaperPhrase.doneOn, state, day(of: last.at))
    return last.text.map { "\(since)\(words(.colon)) \($0.oneLine)" } ?? since
  }
}
