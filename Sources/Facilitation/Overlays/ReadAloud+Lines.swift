import Dialogue
import Wording

extension Model {
  /// The title of a text to be read aloud.
  func title(of reading: ReadAloud) -> String {
    switch reading {
    case .rules: words(ReadAloudPhrase.rulesTitle)
    case .card(let id): facts.subjects[id]?.title ?? ""
    case .opening: words(ReadAloudPhrase.openingTitle)
    case .sheet(let session, let id): title(ofTable: id, in: session)
    case .walk: words(ReadAloudPhrase.walk)
    case .decisions: words.title(of: .decisions)
    case .commitments: words(ReadAloudPhrase.readBack)
    }
  }

  /// The lines of a text to be read aloud.
  func lines(of reading: ReadAloud, width: Int) -> [[Run]] {
    let card = Card(model: self, width: width)
    let lines =
      switch reading {
      case .rules: rules(card)
      case .card(let id): card.subject(id)
      case .opening(let id): opening(id, card)
      case .sheet(let session, let id): sheet(of: id, in: session, card)
      case .walk(let id): walk(of: id, card)
      case .decisions(let id): decisions(of: id, card)
      case .commitments(let id):
        commitments(
          facts.session(id).map { facts.toReadBack(in: $0, on: today) } ?? [], card,
          none: words(ReadAloudPhrase.noAction))
          + (facts.session(id).map { open(in: $0, besides: facts.unanswered(in: $0, on: today), card) } ?? [])
      }
    return lines.map { $0.map { Run($0.text, Model.popupScopes[$0.scope] ?? $0.scope) } }
  }

  /// What the scopes of a card are in a window.
  private static let popupScopes = [
    "text": "popup", "text.dim": "popup", "text.strong": "popup.title", "title": "popup.title",
  ]

  /// What was decided, point by point, each with its vote and its mark, and the votes on which no decision rests.
  private func decisions(of id: ID<Session>, _ card: Card) -> [[Run]] {
    guard let session = facts.session(id) else { return [] }
    let apart = session.votesApart
    guard !session.decisions.isEmpty || !apart.isEmpty else {
      return card.text(words(PublishingPhrase.noDecision), "text.dim")
    }
    let taken = session.decisions.flatMap { decision -> [[Run]] in
      let item = decision.item.flatMap { session.agenda[$0]?.title }
      let vote = decision.vote.flatMap { id in session.votes.first { $0.id == id } }.map { vote in
        [words.counts(of: vote), words.countsByCollege(of: vote), words.result(of: vote)].compactMap { $0 }
          .joined(separator: " · ")
      }
      let head = [decision.label, item, words.withoutQuorum(decision.quorum)].compactMap { $0 }
      return card.text(head.joined(separator: " · "), "text.strong") + card.text(decision.text)
        + (vote.map { card.text($0, "text.dim") } ?? []) + [[]]
    }
    return taken
      + apart.flatMap { vote in
        let item = vote.item.flatMap { session.agenda[$0]?.title }
        let head = [vote.label, item, words.withoutQuorum(vote.quorum)].compactMap { $0 }
        let count = [words.counts(of: vote), words.countsByCollege(of: vote), words.result(of: vote)]
          .compactMap { $0 }.joined(separator: " · ")
        return card.text(head.joined(separator: " · "), "text.strong") + card.text(vote.question)
          + card.text(count, "text.dim") + [[]]
      }
  }

  private func rules(_ card: Card) -> [[Run]] {
    guard let settings = focus.space.flatMap({ facts.spaces[$0]?.settings }) else { return [] }
    var lines: [[Run]] = []
    for (place, rule) in settings.groundRules.enumerated() {
      lines += card.text("\(place + 1). \(rule)") + [[]]
    }
    if let method = settings.method { lines += card.text(method) }
    if lines.isEmpty {
      lines = card.text(words(ReadAloudPhrase.noRules, words.slash(.configure)))
    }
    return lines
  }

  private func opening(_ id: ID<Session>, _ card: Card) -> [[Run]] {
    guard let session = facts.session(id) else { return [] }
    let due = facts.toRead(atOpeningOf: session, today: context.today)
    var lines: [[Run]] = []
    if !due.isEmpty {
      lines += card.text(
        words(ReadAloudPhrase.dueToday), "text.strong")
      lines += commitments(due, card, none: "")
    }
    let over = facts.mandatesOver(at: session, in: zone)
    if !over.isEmpty {
      let names = over.map { facts.name(of: .person($0.person)) ?? "?" }.joined(separator: ", ")
      lines += card.text(words(MandatePhrase.ended, over.count, names), "warning") + [[]]
    }
    lines += open(in: session, card)
    if focus.space.flatMap({ facts.spaces[$0]?.settings.groundRules.isEmpty }) == false {
      lines += card.text(words(ReadAloudPhrase.rules), "text.strong") + rules(card)
    }
    return lines
  }

  /// What still waits for an answer or an outcome from earlier meetings, taken up by a point of this one or not, and
  /// `besides` that.
  private func open(in session: Session, besides own: [Contribution] = [], _ card: Card) -> [[Run]] {
    let takenUp = session.agenda.items.compactMap(\.takesUp).compactMap { facts.contribution($0) }
    let all =
      facts.followUp(of: session, on: today).unanswered + takenUp.filter { facts.isOpen($0, on: today) }
      + own
    guard !all.isEmpty else { return [] }
    return card.text(words(ReadAloudPhrase.unanswered), "text.strong")
      + all.flatMap { said in
        let speaker = said.speaker.flatMap { facts.name(of: $0) }.map { words.labelled($0, "") } ?? ""
        return Card(model: self, width: card.width - 2).text(
          shortReference(said.label, in: said.session) + "  " + speaker + said.text
        ).map { [Run("  ")] + $0 }
      } + [[]]
  }

  private func commitments(_ promises: [Commitment], _ card: Card, none: String) -> [[Run]] {
    guard !promises.isEmpty else { return card.text(none) }
    return promises.flatMap { promise -> [[Run]] in
      let due = promise.due.map { words.longDate($0) } ?? words(ReadAloudPhrase.noDate)
      let isLate = promise.isLate(on: context.today)
      let late =
        isLate ? promise.due.map { " ! " + words.lateness(since: $0, on: context.today) } ?? "" : ""
      return [
        [
          Run(shortReference(promise.label, in: promise.session) + "  ", "text"),
          Run(facts.name(of: promise.who) ?? "?", "text.strong"),
          Run(" · " + due, "text"), Run(late, "commitment.late"),
        ]
      ] + Card(model: self, width: card.width - 4).text(promise.what).map { [Run("    ")] + $0 } + [[]]
    }
  }
}
