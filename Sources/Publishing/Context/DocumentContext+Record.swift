import Dialogue
import Wording

extension DocumentContext {
  /// Characters of a contribution that the one-page record quotes.
  private static let shortText = 80
  /// Fates and open questions that the one-page record spells out; the rest is counted.
  private static let mostFates = 6
  /// Answered contributions that the one-page record names.
  private static let mostLabels = 30

  /// The data of the one-page record. Decisions, votes and commitments are never cut: they are what it is for.
  var record: [TemplateField: TemplateValue] {
    let commitments = session.commitments.compactMap { facts.commitments[$0]?.asMinuted }.map(commitment)
    let fates = said.filter { !isOpen($0) && ($0.fate.map { $0.fate.code != .answered } ?? false) }
    let open = said.filter(isOpen)
    let shownFates = fates.prefix(Self.mostFates - min(open.count, Self.mostFates / 2))
    let shownOpen = open.prefix(Self.mostFates - shownFates.count)
    return [
      .decisions: .list(session.decisions.map(decision)), .votes: .list(session.settledVotes.map(vote)),
      .otherVotes: rowsOrNothing(session.otherVotes.map(vote)),
      .commitments: commitments.isEmpty ? .nothing : .record([.rows: .list(commitments)]),
      .answered: answered, .fates: .list(shownFates.map(short)), .unanswered: .list(shownOpen.map(short)),
      .more: more(fates.count + open.count - shownFates.count - shownOpen.count),
      .answerCount: .text(answerCount), .agenda: agenda, .parked: .list(parked),
      .hasParked: .flag(!parked.isEmpty),
    ]
  }

  private var answered: TemplateValue {
    let labels = said.filter { $0.fate?.fate.code == .answered }.map(\.label)
    let shown = labels.prefix(Self.mostLabels).joined(separator: ", ")
    return .optional(labels.count > Self.mostLabels ? shown + "…" : shown)
  }

  private func more(_ count: Int) -> TemplateValue {
    if count == 0 { return .nothing }
    return .text("\(count) \(words(count == 1 ? .oneMoreInMinutes : .moreInMinutes))")
  }

  private func short(_ contribution: Contribution) -> TemplateValue {
    .record([
      .label: .text(contribution.label),
      .speaker: speaker(of: contribution),
      .text: .said(text(of: contribution).shortened(to: Self.shortText), in: setting.language),
      .fate: .optional(fate(of: contribution)), .answerDue: .optional(dueMark(of: contribution)),
    ])
  }
}
