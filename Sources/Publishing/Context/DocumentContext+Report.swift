import Dialogue
import OrderedCollections
import Wording

/// The report on a concertation, made from the public version of the facts.
extension DocumentContext {
  /// Lines of a list that could grow without end; the rest is counted.
  private static let mostLines = 40

  var report: [TemplateField: TemplateValue] {
    let held = scope.held(in: facts, setting.zone)
    let said = facts.said(in: scope, setting.zone)
    let decisions = held.flatMap { session in
      session.decisions.filter { scope.includes(item: $0.item, of: session) }.map { (session, $0) }
    }
    func votes(_ kind: (Session) -> [Vote]) -> [TemplateValue] {
      held.flatMap { session in
        kind(session).filter { scope.includes(item: $0.item, of: session) }.map { vote in
          .record([
            .label: .text(origin(session.id, vote.label)), .text: .said(plain(vote), in: setting.language),
          ])
        }
      }
    }
    let settled = votes(\.settledVotes)
    let promised = facts.promised(in: scope, setting.zone)
    let fields: [TemplateField: TemplateValue] = [
      .summary: held.isEmpty
        // Said below, where they would stand.
        ? .nothing
        : .text(summary(held, said.count, decisions.count + settled.count, promised.count)),
      .sessions: rowsOrNothing(heldRows(held, said)),
      .subjects: rowsOrNothing(subjectRows(said)), .fates: rowsOrNothing(fateRows(said)),
      .answerCount: .text(answerCount(of: said)), .unanswered: .list(unansweredRows(said)),
      .hasUnanswered: .flag(said.contains(where: isOpen)),
      .shared: rowsOrNothing(sharedRows(said)), .byTheme: rowsOrNothing(themeRows(said)),
      .byThemeTitle: .text(words(ThemePhrase.byTheme)), .themeHeading: .text(words(ThemePhrase.heading)),
      .meTooHeading: .text(words(SharingPhrase.sharedHeading)),
      .mostSharedTitle: .text(words(SharingPhrase.mostShared)),
      .decisions: .list(
        decisions.map {
          .record([
            .label: .text(origin($0.0.id, $0.1.label)),
            .text: .said(plain($0.1, of: $0.0), in: setting.language),
          ])
        }),
      .votes: .list(settled), .otherVotes: rowsOrNothing(votes(\.otherVotes)),
    ]
    return fields.merging(commitmentFields(promised)) { $1 }.merging(outcomeFields(said)) { $1 }
      .merging(programmeFields(held)) { $1 }
  }

  /// How much there was, nothing of which there was none among it.
  private func summary(_ held: [Session], _ said: Int, _ decisions: Int, _ promised: Int) -> String {
    let cancelled = scope.cancelled(in: facts, setting.zone)
    let live = held.count(where: \.isLive)
    let parts: [String?] = [
      words(ReportPhrase.heldCount, held.count - live),
      live == 0 ? nil : words(ReportPhrase.liveCount, live),
      cancelled == 0 ? nil : words(ReportPhrase.cancelledCount, cancelled),
      said == 0 ? nil : words(ReportPhrase.notedCount, said),
      decisions == 0 ? nil : words(ReportPhrase.decisionCount, decisions),
      promised == 0 ? nil : words(PaperPhrase.promiseCount, promised),
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "."
  }

  /// What was accepted and what was refused, each with its reason.
  private func outcomeFields(_ said: [Contribution]) -> [TemplateField: TemplateValue] {
    func rows(_ code: Fate.Code) -> TemplateValue {
      rowsOrNothing(
        said.filter { $0.fate?.fate.code == code && !isOpen($0) }.map { contribution in
          .record([
            .label: .text(origin(contribution.session, contribution.label)),
            .text: .said(text(of: contribution).shortened(to: 160), in: setting.language),
            .date: .text(day(of: contribution.at)),
            .fate: contribution.fate.map { .text(sentence(for: $0.fate)) } ?? .nothing,
          ])
        })
    }
    return [
      .accepted: rows(.accepted), .declined: rows(.declined), .underStudy: rows(.underStudy),
      .passedOn: rows(.outOfScope),
    ]
  }

  /// The sessions, each with its body where there are several.
  private func heldRows(_ held: [Session], _ said: [Contribution]) -> [TemplateValue] {
    let isAlone = Set(held.map(\.space)).count < 2
    let noted = said.reduce(into: [ID<Session>: Int]()) { $0[$1.session, default: 0] += 1 }
    return held.map { session in
      let present = facts.came(to: session)
      return .record([
        .date: .text(words.date(setting.zone.wallTime(at: session.heldAt).day)),
        .title: .text(
          (isAlone ? session.title.oneLine : within(session.space, session.title.oneLine))
            + (session.isLive ? " (\(words(ReportPhrase.underWay)))" : "")),
        .count: .text(
          !facts.isCounted(session)
            ? "–" : present < PublicVersion.smallest ? words(PrivacyPhrase.fewerThanFive) : String(present)),
        .total: .number(noted[session.id] ?? 0),
      ])
    }
  }

  /// Subjects of one title are told apart by their bodies.
  private func subjectRows(_ said: [Contribution]) -> [TemplateValue] {
    var groups: OrderedDictionary<ID<Subject>?, [Contribution]> = [:]
    for contribution in said { groups[facts.subject(of: contribution)?.id, default: []].append(contribution) }
    let titles = groups.keys.map { $0.flatMap { facts.subjects[$0]?.title.folded } }
    return groups.map { id, group in
      let subject = id.flatMap { facts.subjects[$0] }
      let isAlone = titles.count { $0 == subject?.title.folded } < 2
      return .record([
        .title: .text(
          subject.map { isAlone ? $0.title.oneLine : within($0.space, $0.title.oneLine) }
            ?? words(ReportPhrase.noSubject)),
        .subjectFacts: .optional(
          [
            subject?.level.map { words.label($0) },
            openUntil(subject),
          ].compactMap { $0 }.joined(separator: ", ")),
        .count: .number(group.count),
        .answered: answered(group),
      ])
    }
  }

  /// Fates with how often they stand; studies whose day is over apart, as they are counted.
  private func fateRows(_ said: [Contribution]) -> [TemplateValue] {
    func row(_ label: String, _ count: Int) -> TemplateValue? {
      count == 0 ? nil : .record([.fate: .text(label.capitalizedFirst), .count: .number(count)])
    }
    let fates = said.compactMap { $0.fate?.fate }
    let late = fates.count { $0.isOverdue(on: today) }
    return Fate.Code.allCases.flatMap { code -> [TemplateValue?] in
      let count = fates.count { $0.code == code }
      let label = words.label(code)
      guard code == .underStudy else { return [row(label, count)] }
      return [row(label, count - late), row("\(label), \(words(.overdue))", late)]
    }.compactMap(\.self)
  }

  private func unansweredRows(_ said: [Contribution]) -> [TemplateValue] {
    said.filter(isOpen).prefix(Self.mostLines).map { contribution in
      .record([
        .label: .text(origin(contribution.session, contribution.label)),
        .text: .said(text(of: contribution).shortened(to: 160), in: setting.language),
        .date: .text(words.date(setting.zone.wallTime(at: contribution.at).day)),
        // Under study and late: by whom and until when is what the reader asks.
        .fate: contribution.fate.map { .text(sentence(for: $0.fate).capitalizedFirst) } ?? .nothing,
      ])
    }
  }

  /// What was said by theme: how much, how many share it, how much of it is answered.
  private func themeRows(_ said: [Contribution]) -> [TemplateValue] {
    guard said.contains(where: { !facts.themes(of: $0).isEmpty }) else { return [] }
    return facts.byTheme(said).map { theme, group in
      .record([
        .title: .text(theme?.title.oneLine ?? words(ThemePhrase.noTheme)), .count: .number(group.count),
        .sharing: .optional(sharing(within: group)),
        .answered: answered(group),
      ])
    }
  }

  /// What others share of what was said, the most shared first.
  private func sharedRows(_ said: [Contribution]) -> [TemplateValue] {
    facts.shared(said).prefix(Self.mostLines).map { contribution in
      .record([
        .label: .text(origin(contribution.session, contribution.label)),
        .kind: .text(words.label(contribution.kind).oneLine.capitalizedFirst),
        .text: .said(text(of: contribution).shortened(to: 160), in: setting.language),
        .sharing: .optional(sharing(of: contribution)),
      ])
    }
  }

  func rowsOrNothing(_ rows: [TemplateValue]) -> TemplateValue {
    rows.isEmpty ? .nothing : .record([.rows: .list(rows)])
  }
}
