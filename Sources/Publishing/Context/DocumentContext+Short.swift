import Dialogue
import Wording

/// The short version: whole sentences, no numbers of notes, nothing that has to be explained.
extension DocumentContext {
  /// Open questions that it spells out, and characters of each.
  private static let mostQuestions = 5
  private static let shortText = 120
  /// Answers that it gives.
  private static let mostAnswers = 8

  var short: [TemplateField: TemplateValue] {
    let points = session.agenda.topLevel.filter {
      ![.closing, .pause, .followUp, .approval].contains($0.kind) && $0.state != .parked
        && (session.openedAt == nil || !$0.spans.isEmpty)
    }
    // The same that minutes and report count; what asks for something comes first.
    let asked = said.filter(facts.owesAnswer)
    let open = asked.filter { isOpen($0) && asks($0) } + asked.filter { isOpen($0) && !asks($0) }
    let settled = asked.filter { $0.fate != nil && !isOpen($0) }
    let put = session.agenda.items.filter { $0.state == .parked }.map(\.title.oneLine)
    return [
      .summary: .text(summary), .agenda: agenda,
      .talked: .list(points.map { .said($0.title.oneLine, in: setting.language) }),
      .decisions: .list(
        session.decisions.map {
          .record([.text: .said(plain($0, of: session), in: setting.language)])
        }),
      .votes: .list(session.settledVotes.map { .said(plain($0), in: setting.language) }),
      .otherVotes: rowsOrNothing(
        session.otherVotes.map { .record([.text: .said(plain($0), in: setting.language)]) }),
      .promises: .flag(!session.commitments.isEmpty),
      .commitments: .list(session.commitments.compactMap { facts.commitments[$0]?.asMinuted }.map(plain)),
      .answerCount: .optional(plainAnswers(asked)),
      .demands: rowsOrNothing(
        settled.prefix(Self.mostAnswers).map { said in
          .record([
            .text: .said(text(of: said).shortened(to: Self.shortText), in: setting.language),
            .fate: .optional(
              (answer(to: said)
                ?? promise(answering: said).map { "\(name(of: $0.who))\(words(.colon)) \($0.what.oneLine)" })
                .map { $0.shortened(to: Self.shortText) }
                ?? said.fate.map { plain($0.fate, of: said).capitalizedFirst }),
          ])
        }),
      .unanswered: open.isEmpty
        ? .nothing
        : .record([
          .waiting: .list(
            open.prefix(Self.mostQuestions).map {
              .said(text(of: $0).shortened(to: Self.shortText), in: setting.language)
            }),
          .more: open.count > Self.mostQuestions
            ? .text(words(RegiePhrase.moreOfThem, open.count - Self.mostQuestions)) : .nothing,
        ]),
      .nextSession: .optional(nextSession), .parked: .optional(words.list(put)),
    ]
  }

  /// What it is about, in a line: the space, the day and the place.
  private var summary: String {
    let day = words.longDate(setting.zone.wallTime(at: session.heldAt).day)
    let parts = [facts.spaces[session.space]?.name.oneLine, day, session.place?.oneLine]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ").capitalizedFirst + "."
  }

  private func plain(_ commitment: Commitment) -> TemplateValue {
    var what = commitment.what.oneLine
    while what.last == "." { what.removeLast() }
    return .record([
      .who: promiser(name(of: commitment.who), of: commitment), .what: .text(what),
      .dueDay: .optional(commitment.isPending ? commitment.due.map(words.date) : nil),
      .state: .optional(standing(of: commitment)),
    ])
  }

  private func plainAnswers(_ asked: [Contribution]) -> String? {
    let count = facts.answers(to: asked, on: today)
    if count.owed == 0 { return nil }
    let answered =
      count.given == 0
      ? words(PaperPhrase.shortNoAnswer, count.owed)
      : words(PrivacyPhrase.shortAnswers, count.owed, count.given)
    return count.studied == 0 ? answered : "\(answered) \(words(PaperPhrase.shortStudied, count.studied))"
  }

  /// The session of the space after this one that is still to come on the day on which the document is made.
  private var nextSession: String? {
    let later = facts.sessions(of: session.space).filter {
      $0.state == .planned && $0.plannedStart > session.plannedStart && $0.id != session.id
        && setting.zone.wallTime(at: $0.plannedStart).day >= today
    }
    guard let next = later.first else { return nil }
    let wall = setting.zone.wallTime(at: next.plannedStart)
    let parts = [words.longDate(wall.day), words.writtenClock(wall), next.place?.oneLine]
    return parts.compactMap { $0 }.joined(separator: ", ").capitalizedFirst + "."
  }
}
