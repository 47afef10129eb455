import Dialogue
import Wording

extension DocumentContext {
  /// What was said. Under a heading of its own the place is not told again; `heading` is what the first below it bears.
  func statement(
    _ contribution: Contribution, isGrouped: Bool = false, _ heading: [TemplateField: TemplateValue] = [:]
  ) -> TemplateValue {
    let fields: [TemplateField: TemplateValue] = [
      .label: .text(contribution.label),
      .time: isPublic ? .nothing : .text(addedOn(contribution) ?? time(contribution.at)),
      .kind: .text(words.label(contribution.kind).oneLine.capitalizedFirst),
      .speaker: speaker(of: contribution),
      .speakerOf: .optional(contribution.speaker.flatMap(standing)),
      .isNewSpeaker: .flag(introductions.contains(contribution.id)),
      .text: .said(text(of: contribution).cleaned, in: setting.language),
      .circumstance: .optional(circumstance(of: contribution, isGrouped: isGrouped)),
      .sharing: .optional(sharing(of: contribution)),
      .themed: .optional(themed(contribution)), .sameAs: .optional(sameAs(contribution)),
      .answersTo: labels(of: contribution.answers),
      .fate: .optional(fate(of: contribution)),
      .answerDue: .optional(dueMark(of: contribution)), .group: .nothing,
    ]
    return .record(fields.merging(heading) { $1 })
  }

  /// The day on which something was noted that came after the meeting; nil for what was said in it.
  func addedOn(_ said: Contribution) -> String? {
    guard let closed = facts.session(said.session)?.closedAt, said.at > closed, said.kind == .answer else {
      return nil
    }
    return words.date(setting.zone.wallTime(at: said.at).day)
  }

  /// What became of something that was said; with the day where that came after the meeting.
  func fate(of said: Contribution) -> String? {
    guard let fate = said.fate else { return nil }
    let told = sentence(for: fate.fate, of: said)
    return fate.at > end
      ? words(PaperPhrase.laterOn, told, words.date(setting.zone.wallTime(at: fate.at).day)) : told
  }

  /// Whether something that was said asks for something: a question, a request, a proposal, a call to account, or what somebody
  /// took on as one. To much else an answer is owed that is no question.
  func asks(_ said: Contribution) -> Bool {
    guard facts.owesAnswer(said) else { return false }
    switch said.fate?.fate.code {
    case .underStudy, .accepted, .declined: return true
    case .answered, .outOfScope, nil: return said.kind.alwaysOwesAnswer
    }
  }

  /// What is owed to something that was said, the same in all papers: an answer to what asks, a response to anything
  /// else; nil where nothing is.
  func dueMark(of said: Contribution) -> String? {
    isOpen(said) ? words(asks(said) ? .answerDueMark : .responseDueMark) : nil
  }

  /// What else an answer is owed to that is not there, by its labels; nil for nothing.
  var alsoOwed: String? {
    let others = said.filter { isOpen($0) && !asks($0) }.map(\.label)
    return others.isEmpty ? nil : words(PaperPhrase.alsoOwed, others.joined(separator: ", "))
  }

  /// Under which themes it was filed; nil for none.
  private func themed(_ contribution: Contribution) -> String? {
    let themes = facts.themes(of: contribution)
    return themes.isEmpty
      ? nil : words(ThemePhrase.themes, themes.map(\.title.oneLine).joined(separator: ", "))
  }

  /// What it says the same as, or what says the same as it does; nil where it stands by itself.
  private func sameAs(_ contribution: Contribution) -> String? {
    let head = facts.head(of: contribution)
    if head.id != contribution.id { return words(ThemePhrase.sameAs, label(of: head)) }
    let others = (groups[contribution.id] ?? []).filter { $0.id != contribution.id }
    return others.isEmpty
      ? nil : words(ThemePhrase.group, words.list(others.map { label(of: $0) }))
  }

  private func label(of other: Contribution) -> String { label(of: other.reference) ?? other.label }

  /// What was said by theme: how much, how many share it, and where it stands; nothing where nothing was filed.
  var byTheme: TemplateValue {
    guard said.contains(where: { !facts.themes(of: $0).isEmpty }) else { return .nothing }
    let rows = facts.byTheme(said).map { theme, group in
      TemplateValue.record([
        .title: .text(theme?.title.oneLine ?? words(ThemePhrase.noTheme)),
        .count: .number(group.count),
        .sharing: .optional(sharing(within: group)),
        .names: .text(group.map(\.label).joined(separator: ", ")),
      ])
    }
    return .record([.rows: .list(rows)])
  }

  /// “Shared by 12 others”, in public fewer than five without a number; nil when nobody shares it.
  func sharing(of contribution: Contribution) -> String? {
    let count = facts.sharing(of: contribution)
    let few = count < PublicVersion.smallest ? words(SharingPhrase.few) : words(SharingPhrase.people, count)
    let others = isPublic ? (count == 0 ? nil : few) : words.sharing(of: contribution, in: facts)
    return others.map { words(SharingPhrase.sharedBy, $0) }
  }

  /// How many share any of what was said; in public few are not added up, or the sum would give them away.
  func sharing(within group: [Contribution]) -> String? {
    let counts = group.map(facts.sharing).filter { $0 > 0 }
    let shown = isPublic ? counts.filter { $0 >= PublicVersion.smallest } : counts
    if counts.isEmpty { return nil }
    if shown.isEmpty { return words(SharingPhrase.few) }
    let sum = shown.reduce(0, +)
    return shown.count == counts.count ? String(sum) : words(SharingPhrase.andFew, sum)
  }

  /// Who said it, « qui ? » while that is open.
  func speaker(of contribution: Contribution) -> TemplateValue {
    if contribution.isSpeakerOpen { return .text(words(CommonPhrase.whoOpen)) }
    guard let speaker = contribution.speaker else { return .nothing }
    if case .organisation(let id) = speaker { return .text(mention(of: id)) }
    return .text(name(of: speaker))
  }

  /// Who promised it, with « qui ? » behind a name that is nobody's yet; in public such a name is not told.
  func promiser(_ name: String, of commitment: Commitment) -> TemplateValue {
    .text(commitment.isWhoOpen && !isPublic ? words(CommonPhrase.nameOpen, name) : name)
  }

  /// What became of a contribution, with who, until when and why.
  func sentence(for fate: Fate, of said: Contribution? = nil) -> String {
    switch fate {
    case .answered(let answer):
      let promise = said.flatMap(promise(answering:)).map {
        $0.session == session.id ? $0.label : origin($0.session, $0.label)
      }
      guard let answer = answer.flatMap(label) ?? promise else { return words.label(fate.code) }
      return "\(words(.answeredBy)) \(answer)"
    case .accepted(let reason, let who, let day):
      let parts = [who.map(by), day.map { "\(words(.before)) \(words.date($0))" }].compactMap { $0 }
      return with(
        reason: reason, ([words.label(fate.code)] + parts).joined(separator: parts.count > 1 ? ", " : " "))
    case .underStudy(let who, let day):
      let parts = [words.label(fate.code), who.map(by), day.map { "\(words(.untilDay)) \(words.date($0))" }]
      let late = fate.isOverdue(on: today) ? ", \(words(.overdue))" : ""
      return parts.compactMap { $0 }.joined(separator: " ") + late
    case .declined(let reason, let who):
      return with(
        reason: reason, [words.label(fate.code), who.map(by)].compactMap { $0 }.joined(separator: " "))
    case .outOfScope(let goal, let reason):
      let sent = goal.map { ", \(words(.sentTo)) \(words.to($0.oneLine))" } ?? ""
      return with(reason: reason, words.label(fate.code) + sent)
    }
  }

  /// The promise by which something was answered; nil where it was answered in words, or not at all.
  func promise(answering said: Contribution) -> Commitment? {
    guard case .answered(nil)? = said.fate?.fate else { return nil }
    return facts.commitments.values.first { $0.answers.contains(said.reference) }
  }

  func with(reason: String?, _ text: String) -> String {
    guard let reason = reason?.oneLine, !reason.isEmpty else { return text }
    // A reason with a colon of its own stands in brackets.
    return reason.contains(":") ? "\(text) (\(reason))" : "\(text)\(words(.colon)) \(reason)"
  }

  /// The day on which the document is made.
  var today: Day { setting.zone.wallTime(at: setting.now).day }

  /// Whether something that was said still waits for the answer that is owed to it: what is under study too, once its day
  /// is over.
  func isOpen(_ contribution: Contribution) -> Bool { facts.isOpen(contribution, on: today) }

  /// Contributions that still wait for an answer.
  var unanswered: [TemplateValue] {
    said.filter { isOpen($0) && asks($0) }.map { contribution in
      .record([
        .label: .text(contribution.label),
        .kind: .text(words.label(contribution.kind).oneLine.capitalizedFirst),
        .speaker: speaker(of: contribution),
        .text: .said(text(of: contribution).cleaned, in: setting.language),
      ])
    }
  }

  /// How many answers were owed, given and promised, in a sentence.
  var answerCount: String { answerCount(of: session.contributions) }

  /// How many answers were owed to contributions, given and promised, in a sentence.
  func answerCount(of said: some Sequence<Contribution>) -> String {
    let said = Array(said)
    let late = said.count { $0.fate?.fate.isOverdue(on: today) ?? false }
    let counts = words.sentence(of: facts.answers(to: said, on: today))
    return late == 0 ? counts : counts + " " + words(PaperPhrase.studiesLate, late)
  }

  /// How many of the answers owed to contributions were given.
  func answered(_ said: [Contribution]) -> TemplateValue {
    let count = facts.answers(to: said, on: today)
    return .text(count.owed == 0 ? "–" : "\(count.given) / \(count.owed)")
  }
}
