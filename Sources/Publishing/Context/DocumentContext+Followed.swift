import Dialogue
import Wording

extension DocumentContext {
  /// What the session did to commitments, to what was said at earlier ones and to initiatives: minutes approved, reports, answers
  /// and other fates, stages and money.
  var followed: TemplateValue {
    let reports = facts.reports(in: session, until: setting.now).filter { isNamed($0.commitment) }.map {
      promise, report -> TemplateValue in
      return .record([
        .label: .text(origin(promise.session, promise.label)), .who: .text(name(of: promise.who)),
        .what: .said(promise.what.cleaned, in: setting.language), .state: .text(words.label(report.state)),
        .text: .optional(report.text?.oneLine),
      ])
    }
    let revised = facts.revised(in: session, until: setting.now).filter { isNamed($0.commitment) }.map {
      promise, before -> TemplateValue in
      .record([
        .label: .text(origin(promise.session, promise.label)), .who: .text(name(of: promise.who)),
        .what: .said(promise.what.cleaned, in: setting.language),
        .state: .text(words.revision(of: promise, before: before, in: facts)), .text: .nothing,
      ])
    }
    let settled = facts.settled(in: session, until: setting.now).map { said -> TemplateValue in
      .record([
        .label: .text(origin(said.session, said.label)),
        .who: said.speaker.map { .text(name(of: $0)) } ?? .nothing,
        .what: .said(text(of: said).cleaned, in: setting.language),
        .state: said.fate.map { .text(sentence(for: $0.fate)) } ?? .nothing, .text: .nothing,
      ])
    }
    let approvals = facts.approved(at: session.id).filter { earlier in
      earlier.approval.map { session.isHeld(onDayOf: $0.at, zone: setting.zone) } ?? false
    }.map { earlier -> TemplateValue in
      let corrections = earlier.minutesNotes.filter { $0.kind == .correction }.map {
        words.quoted($0.text.oneLine)
      }
      return .record([
        .label: .text(earlier.title.oneLine), .who: .nothing,
        .what: .text(words(MinutesPhrase.minutes)),
        .state: .text(
          words(MinutesPhrase.approvedMark)
            + (withoutQuorum(earlier.approval?.quorum).map { " (\($0))" } ?? "")),
        .text: corrections.isEmpty
          ? .nothing
          : .text(
            words.labelled(
              words(MinutesPhrase.correctionCount, corrections.count),
              words.joined(corrections))),
      ])
    }
    return rowsOrNothing(approvals + reports + revised + settled + steps)
  }

  private var steps: [TemplateValue] {
    facts.steps(in: session, until: setting.now).map { initiative, stage, funding in
      .record([
        .label: .text(words(PaperPhrase.initiativeWord)),
        .who: initiative.lead.map { .text(name(of: $0)) } ?? .nothing,
        .what: .text(initiative.title.oneLine),
        .state: .text(
          ([stage.map { words.label($0) }].compactMap(\.self) + funding.map(money)).joined(separator: ", ")),
        .text: .nothing,
      ])
    }
  }

  /// Whether a promise may be named: in public one of another body only once the meeting in which it was made is over, and its
  /// public version has it.
  private func isNamed(_ promise: Commitment) -> Bool {
    guard isPublic, facts.otherBody(of: promise, than: session) != nil else { return true }
    return facts.session(promise.session)?.state == .closed
  }
}
