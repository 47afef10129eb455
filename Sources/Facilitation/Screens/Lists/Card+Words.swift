import Dialogue
import Wording

extension Card {
  /// Something that was said, whole, and what became of it.
  func contribution(_ reference: ContributionReference) -> [[Run]] {
    guard let said = facts.contribution(reference) else { return [] }
    let session = facts.session(reference.session)
    let wall = model.zone.wallTime(at: said.at)
    // The room is watching: the facilitator's own note is told only by the note itself, on the screen of the meeting.
    let body = said.isPrivate ? words(CardPhrase.privateNote) : said.text
    var lines = text(body, "text.strong")
    lines.append([])
    lines += field(words(CardPhrase.who), words.speaker(of: said, in: facts))
    lines += field(
      words(CardPhrase.session),
      session.map { "\($0.title), \(words.longDate(wall.day)) \(words.clock(wall))" })
    lines += field(words(CardPhrase.item), said.item.flatMap { session?.agenda[$0]?.title })
    lines += field(words(CardPhrase.subject), facts.subject(of: said)?.title)
    lines += field(
      words(ThemePhrase.theme), facts.themes(of: said).map(\.title).joined(separator: ", "))
    let same = facts.head(of: said)
    let others = same.id == said.id ? facts.sayingTheSame(as: said) : [same]
    lines += field("=", others.map { "\($0.label) \($0.text)" }.joined(separator: " · "))
    lines += field(words(CardPhrase.sharing), words.sharing(of: said, in: facts))
    lines += fate(of: said)
    for earlier in said.earlierTexts {
      lines += field(words(CardPhrase.before), earlier.text, "text.dim")
    }
    for promise in facts.commitments.values where promise.answers.contains(reference) {
      lines += field(
        promise.label, words.labelled([name(promise.who), promise.what]))
    }
    return lines
  }

  /// What became of something that was said.
  func fate(of said: Contribution) -> [[Run]] {
    guard let record = said.fate else {
      guard facts.owesAnswer(said) else { return [] }
      let age = words.age(from: model.zone.wallTime(at: said.at).day, to: today)
      return field(
        words(CardPhrase.fate), words(said.kind == .proposal ? CardPhrase.noOutcomeFor : .noAnswerFor, age),
        "fate.none")
    }
    var parts = [words.label(record.fate.code)]
    switch record.fate {
    case .answered(let by):
      if let answer = by.flatMap({ facts.contribution($0) }) {
        parts.append(words.labelled([name(answer.speaker), answer.text]))
      }
    case .accepted, .underStudy, .declined:
      if let who = name(record.fate.by) { parts.append(who) }
      if let until = record.fate.until {
        parts.append(words(CardPhrase.until, words.shortDate(until, reference: today)))
      }
      if record.fate.isOverdue(on: today) { parts.append(words(CardPhrase.overdue)) }
      switch record.fate {
      case .accepted(let because?, _, _), .declined(let because, _): parts.append(because)
      default: break
      }
    case .outOfScope(let to, let because): parts += [to, because].compactMap { $0 }
    }
    return field(words(CardPhrase.fate), parts.joined(separator: " · "), "fate.given")
  }

  /// Something that was promised: to whom, by when, what it answers, how far it is.
  func commitment(_ id: ID<Commitment>) -> [[Run]] {
    guard let promise = facts.commitments[id] else { return [] }
    var lines = text(promise.what, "text.strong")
    lines.append([])
    lines += field(words(CardPhrase.who), words.promiser(of: promise, in: facts))
    lines += field(
      words(CardPhrase.due), day(promise.due) ?? words(ScreenPhrase.noDate),
      promise.isLate(on: today) ? "commitment.late" : "text")
    lines += field(words(CardPhrase.madeIn), facts.session(promise.session)?.title)
    lines += field(words(CardPhrase.state), words.label(promise.state))
    for answered in promise.answers.compactMap({ facts.contribution($0) }) {
      let said = words.labelled([name(answered.speaker), answered.text])
      lines += field(words(CardPhrase.answersContribution, answered.label), said)
    }
    if let decision = promise.decision,
      let found = facts.session(promise.session)?.decisions.first(where: { $0.id == decision })
    {
      lines += field(words(CardPhrase.carriesOut, found.label), found.text)
    }
    for step in promise.progress {
      let when = words.shortDate(model.zone.wallTime(at: step.at).day, reference: today)
      lines += field(when, [words.label(step.state), step.text].compactMap { $0 }.joined(separator: " · "))
    }
    return lines
  }
}
