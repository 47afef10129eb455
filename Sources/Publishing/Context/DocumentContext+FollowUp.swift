import Dialogue
import Wording

/// What follows up: by institution, and from demand to deed.
extension DocumentContext {
  /// What each institution promised, studies, refused and owes, then people who promised in their own name as one, then what
  /// nobody is in charge of.
  var followUp: [TemplateField: TemplateValue] {
    let dues = facts.dues(scope, on: today, zone: setting.zone)
    let bodies = dues.filter { $0.party.map(facts.isBody) ?? false }
    let people = dues.filter { $0.party.map { !facts.isBody($0) && !$0.isOnlyNamed } ?? false }
    let unknown = dues.filter { $0.party?.isOnlyNamed == true }
    var sections = bodies.map { section($0, called: $0.party.map { name(of: $0) } ?? "") }
    if !people.isEmpty {
      sections.append(
        section(Dues(people, as: nil), called: words(PaperPhrase.peopleInCharge), isNamed: true))
    }
    if !unknown.isEmpty {
      sections.append(section(Dues(unknown, as: nil), called: words(PrivacyPhrase.ownerOpen)))
    }
    for due in dues where due.party == nil {
      // What was refused needs nobody in charge any more.
      var refused = Dues(party: nil)
      refused.declined = due.declined
      var rest = due
      rest.declined = []
      if rest != Dues(party: nil) {
        sections.append(section(rest, called: words(PaperPhrase.nobodyInCharge)))
      }
      if !refused.declined.isEmpty {
        sections.append(section(refused, called: words(PaperPhrase.answeredByNobody)))
      }
    }
    return [.institutions: .list(sections), .trainings: trainings(withHeld: false)]
  }

  private func section(_ due: Dues, called who: String, isNamed: Bool = false) -> TemplateValue {
    return .record(
      [
        .who: .text(who),
        .total: .text(
          [
            due.promised.isEmpty ? nil : words.sentence(of: due.promised, on: today),
            due.unanswered.isEmpty ? nil : words(PaperPhrase.duesAnswers, due.unanswered.count),
          ].compactMap { $0 }.joined(separator: " ")),
        .commitments: rowsOrNothing(due.promised.map { promise($0, isNamed: isNamed) }),
      ].merging(answers(due)) { $1 })
  }

  /// What was answered and is owed; on the sheet of a body its own name is not told again.
  private func answers(_ due: Dues) -> [TemplateField: TemplateValue] {
    func rows(_ said: [Contribution]) -> TemplateValue {
      rowsOrNothing(said.map { asked($0, isOwn: due.party != nil) })
    }
    return [
      .underStudy: rows(due.underStudy), .declined: rows(due.declined), .passedOn: rows(due.passedOn),
      .unanswered: rows(due.unanswered),
    ]
  }

  /// A letter for each body that is to be reminded: what is late first, apart from what is to come; and what people promised in
  /// their own name, to whom no letter goes.
  var reminders: [TemplateField: TemplateValue] {
    let dues = facts.dues(scope, on: today, zone: setting.zone).filter { $0.isDue(on: today) }
    let people = Dues(
      dues.filter { $0.party.map { !facts.isBody($0) && !$0.isOnlyNamed } ?? false }, as: nil)
    let ownerless = Dues(dues.filter { $0.party.map(\.isOnlyNamed) ?? true }, as: nil)
    return [
      .institutions: .list(dues.compactMap(letter)),
      .people: rowsOrNothing(people.promised.filter(\.isPending).map { promise($0, isNamed: true) }),
      .unanswered: rowsOrNothing(ownerless.unanswered.map { asked($0, isOwn: false) }),
      .promises: rowsOrNothing(ownerless.promised.filter(\.isPending).map { promise($0, isNamed: false) }),
    ]
  }

  /// Whether a body issues the document.
  func isIssuer(_ name: String) -> Bool {
    setting.letterhead.issuer.map { $0.folded.hasPrefix(name.folded) } ?? false
  }

  private func letter(_ due: Dues) -> TemplateValue? {
    guard let party = due.party, facts.isBody(party) else { return nil }
    let name = name(of: party)
    // Whoever writes the letters does not write to themselves.
    let isOwn = isIssuer(name)
    let pending = due.promised.filter(\.isPending)
    let late = pending.filter { $0.isLate(on: today) }.sorted {
      ($0.due?.number ?? 0, $0.at) < ($1.due?.number ?? 0, $1.at)
    }
    let coming = pending.filter { !$0.isLate(on: today) }
    return .record(
      [
        .who: .text(name), .date: .text(words.longDate(today).capitalizedFirst),
        .title: .text(words(PaperPhrase.reminderAbout, scopeName)),
        .salutation: .text(words(isOwn ? PaperPhrase.reminderOwn : .dearInstitution)),
        .late: rowsOrNothing(late.map { promise($0, isNamed: false) }),
        .coming: rowsOrNothing(coming.map { promise($0, isNamed: false) }),
        .ending: .text(words(isOwn ? PaperPhrase.reminderOwnEnd : .reminderEnd, nextDay)),
      ].merging(answers(due)) { $1 })
  }

  /// The day of the next meeting of the body, behind a comma; empty where none is planned.
  private var nextDay: String {
    let coming = facts.sessions.values.filter {
      $0.space == scope.space && $0.state == .planned && $0.plannedStart > setting.now
    }
    return coming.map(\.plannedStart).min().map { ", \(words.longDate(setting.zone.wallTime(at: $0).day))" }
      ?? ""
  }

  /// A commitment with where it stands today and what was last reported of it.
  func promise(_ commitment: Commitment, isNamed: Bool) -> TemplateValue {
    let state = words.label(commitment.state)
    let isLate = commitment.isLate(on: today)
    return .record([
      .label: .text(origin(commitment.session, commitment.label)),
      .reference: .text(reference(commitment.session, commitment.label, commitment.at)),
      .who: isNamed ? promiser(name(of: commitment.who), of: commitment) : .nothing,
      .what: .said(commitment.what.oneLine, in: setting.language),
      .dueDay: .optional(commitment.due.map(words.date)), .date: .text(day(of: commitment.at)),
      .state: .text(isLate ? "\(state), \(words(PaperPhrase.lateWordOf))" : state),
      .warning: isLate ? .text(words(PaperPhrase.lateWordOf)) : .nothing,
      .lastReport: .optional(commitment.progress.last { $0.text != nil }?.text?.oneLine),
    ])
  }

  /// Something that was asked for, when, and what became of it.
  private func asked(_ said: Contribution, isOwn: Bool) -> TemplateValue {
    .record([
      .label: .text(origin(said.session, said.label)),
      .reference: .text(reference(said.session, said.label, said.at)),
      .text: .said(text(of: said).oneLine, in: setting.language),
      .date: .text(day(of: said.at)),
      .fate: said.fate.map { .text(sentence(for: isOwn ? $0.fate.withoutParty : $0.fate)) } ?? .nothing,
    ])
  }

  /// Where something was said or promised, and on which day, once.
  private func reference(_ session: ID<Session>, _ label: String, _ at: Instant) -> String {
    let (origin, day) = (origin(session, label), day(of: at))
    return origin.contains(day) ? origin : "\(origin), \(day)"
  }

  func day(of moment: Instant) -> String { words.date(setting.zone.wallTime(at: moment).day) }

  /// From demand to answer to what was done; demands without an answer stay in it.
  var saidAndDone: [TemplateField: TemplateValue] {
    let rows = facts.demands(scope, zone: setting.zone).map { demand -> TemplateValue in
      let deeds = demand.promised.map { promise in
        let state = promise.state == .open ? promised(promise) : reported(promise)
        return "\(words.labelled(name(of: promise.who), promise.what.oneLine)), \(state)"
      }
      return .record([
        .reference: .text(reference(demand.said.session, demand.said.label, demand.said.at)),
        .text: .said(text(of: demand.said).oneLine, in: setting.language),
        .fate: .text(told(to: demand.said)),
        .deeds: .optional(words.joined(deeds)),
      ])
    }
    return [.demands: rowsOrNothing(rows)]
  }

  /// What was answered to something, by whom and on which day.
  private func told(to said: Contribution) -> String {
    guard let fate = said.fate else { return words(PaperPhrase.answerToCome) }
    guard case .answered(let reference?) = fate.fate, let answer = facts.contribution(reference),
      !answer.isPrivate
    else {
      let hasReason = fate.fate.code == .accepted || fate.fate.code == .declined
      return words(
        hasReason ? PaperPhrase.onDayThat : .onDay, day(of: fate.at), plain(fate.fate, of: said))
    }
    let text = text(of: answer).oneLine
    return answer.speaker.map { words(PaperPhrase.saidOnDay, announced($0), day(of: fate.at), text) }
      ?? words(PaperPhrase.onDay, day(of: fate.at), text)
  }

  /// What became of something in plain words, which blame nobody.
  func plain(_ fate: Fate, of said: Contribution) -> String {
    switch fate {
    case .answered:
      return promise(answering: said) == nil ? words.label(fate.code) : words(PaperPhrase.promiseMade)
    case .accepted, .declined: return sentence(for: fate)
    case .underStudy(let who, let day):
      let study = [words.label(fate.code), who.map(by)].compactMap(\.self).joined(separator: " ") + "."
      return day.map {
        study + " "
          + words(fate.isOverdue(on: today) ? PaperPhrase.answerNotKnown : .answerPlanned, words.date($0))
      } ?? study
    case .outOfScope(let goal, let reason):
      let elsewhere = words(PaperPhrase.decidedElsewhere)
      guard let goal else { return with(reason: reason, elsewhere) }
      return with(
        reason: reason, "\(elsewhere). \(words(.sentTo).capitalizedFirst) \(words.to(goal.oneLine))")
    }
  }

  /// That something is only promised yet, and by when.
  private func promised(_ promise: Commitment) -> String {
    guard let due = promise.due else { return words(PaperPhrase.promisedOpen) }
    return words(
      promise.isLate(on: today) ? PaperPhrase.promisedLate : .promisedBefore, words.date(due))
  }

  /// The words in which something was answered; nil when that was not noted.
  func answer(to said: Contribution) -> String? {
    guard case .answered(let reference?)? = said.fate?.fate, let answer = facts.contribution(reference),
      !answer.isPrivate
    else { return nil }
    return text(of: answer).oneLine
  }

  /// Where a commitment stands, since when and in which words.
  func reported(_ promise: Commitment) -> String {
    let state = words.label(promise.state)
    guard let last = promise.progress.last, last.state == promise.state else { return state }
    let since = words(PaperPhrase.doneOn, state, day(of: last.at))
    return last.text.map { words.labelled(since, words.quoted($0.oneLine)) } ?? since
  }
}

extension Party {
  /// Whether it is only a name that nobody on the lists bears.
  fileprivate var isOnlyNamed: Bool { if case .name = self { true } else { false } }
}

extension Fate {
  /// The same without who gave it, for a sheet that is theirs.
  fileprivate var withoutParty: Fate {
    switch self {
    case .underStudy(_, let day): .underStudy(by: nil, until: day)
    case .declined(let reason, _): .declined(because: reason, by: nil)
    case .accepted, .answered, .outOfScope: self
    }
  }
}
