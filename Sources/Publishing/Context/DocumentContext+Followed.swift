import Dialogue
import Wording

extension DocumentContext {
  /// What the session did to commitments and to what was said at earlier ones: minutes approved, reports, answers
  /// and other fates.
  var followed: TemplateValue {
    let reports = facts.reports(in: session, until: setting.now).map { promise, report -> TemplateValue in
      .record([
        .label: .text(origin(promise.session, promise.label)), .who: .text(name(of: promise.who)),
        .what: .text(promise.what.cleaned), .state: .text(words.label(report.state)),
        .text: .optional(report.text?.oneLine),
      ])
    }
    let settled = facts.settled(in: session, until: setting.now).map { said -> TemplateValue in
      .record([
        .label: .text(origin(said.session, said.label)),
        .who: said.speaker.map { .text(name(of: $0)) } ?? .nothing, .what: .text(said.text.cleaned),
        .state: said.fate.map { .text(sentence(for: $0.fate)) } ?? .nothing, .text: .nothing,
      ])
    }
    let approvals = facts.approved(at: session.id).map { earlier -> TemplateValue in
      let corrections = earlier.minutesNotes.count { $0.kind == .correction }
      return .record([
        .label: .text(earlier.title.oneLine), .who: .nothing,
        .what: .text(words(MinutesPhrase.minutes)),
        .state: .text(words(MinutesPhrase.approvedMark)),
        .text: corrections == 0 ? .nothing : .text(words(MinutesPhrase.correctionCount, corrections)),
      ])
    }
    return rowsOrNothing(approvals + reports + settled)
  }
}
