import Dialogue
import Wording

extension DocumentContext {
  func statement(_ contribution: Contribution) -> TemplateValue {
    .record([
      .label: .text(contribution.label),
      .time: noted(contribution.at),
      .kind: .text(words.label(contribution.kind).oneLine.capitalizedFirst),
      .speaker: speaker(of: contribution),
      .speakerOf: .optional(contribution.speaker.flatMap(standing)),
      .text: .text(contribution.text.cleaned),
      .circumstance: .optional(circumstance(of: contribution)),
      .sharing: .optional(sharing(of: contribution)),
      .answersTo: labels(of: contribution.answers),
      .fate: contribution.fate.map { .text(sentence(for: $0.fate)) } ?? .nothing,
      .answerDue: .flag(contribution.fate == nil && facts.owesAnswer(contribution)),
    ])
  }

  /// “Shared by 12 others”; nil when nobody shares it.
  func sharing(of contribution: Contribution) -> String? {
    words.sharing(of: contribution, in: facts).map { words(SharingPhrase.sharedBy, $0) }
  }

  /// Who said it, « qui ? » while that is open.
  func speaker(of contribution: Contribution) -> TemplateValue {
    if contribution.isSpeakerOpen { return .text(words(CommonPhrase.whoOpen)) }
    return contribution.speaker.map { .text(name(of: $0)) } ?? .nothing
  }

  /// Who promised it, with « qui ? » behind a name that is nobody's yet.
  func promiser(_ name: String, of commitment: Commitment) -> TemplateValue {
    .text(commitment.isWhoOpen ? words(CommonPhrase.nameOpen, name) : name)
  }

  /// What became of a contribution, with who, until when and why.
  func sentence(for fate: Fate) -> String {
    switch fate {
    case .answered(let answer):
      guard let answer = answer.flatMap(label) else { return words.label(fate.code) }
      return "\(words(.answeredBy)) \(answer)"
    case .accepted(let reason):
      return with(reason: reason, words.label(fate.code))
    case .underStudy(let who, let day):
      let parts = [
        words.label(fate.code), who.map { "\(words(.by)) \(fullName(of: $0))" },
        day.map { "\(words(.untilDay)) \(words.date($0))" },
      ]
      return parts.compactMap { $0 }.joined(separator: " ")
    case .declined(let reason):
      return with(reason: reason, words.label(fate.code))
    case .outOfScope(let goal, let reason):
      let sent = goal.map { ", \(words(.sentTo)) \($0.oneLine)" } ?? ""
      return with(reason: reason, words.label(fate.code) + sent)
    }
  }

  private func with(reason: String?, _ text: String) -> String {
    guard let reason = reason?.oneLine, !reason.isEmpty else { return text }
    return "\(text)\(words(.colon)) \(reason)"
  }

  /// Contributions that still wait for an answer.
  var unanswered: [TemplateValue] {
    said.filter { $0.fate == nil && facts.owesAnswer($0) }.map { contribution in
      .record([
        .label: .text(contribution.label),
        .kind: .text(words.label(contribution.kind).oneLine.capitalizedFirst),
        .speaker: speaker(of: contribution),
        .text: .text(contribution.text.cleaned),
      ])
    }
  }

  /// How many answers were owed and given, in a sentence.
  var answerCount: String {
    let count = facts.answers(in: session)
    guard let rate = count.rate else { return words(.nothingOwed) }
    let owed = "\(words(.answersOwed)) \(count.owed)"
    return "\(owed), \(words(.answersGiven)) \(count.given) (\(words.percent(rate)))."
  }
}
