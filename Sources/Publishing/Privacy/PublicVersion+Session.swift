import Dialogue
import Wording

extension PublicVersion {
  mutating func add(_ old: Session) {
    var session = Session(
      Session.Plan(
        id: old.id, space: old.space, title: remover.clean(title: old.title), start: old.plannedStart,
        end: old.plannedEnd, closing: old.closing, place: old.place.map { remover.clean(title: $0) }))
    session.state = old.state
    session.cancellation = remover.clean(old.cancellation)
    session.openedAt = old.openedAt
    session.opener = old.opener
    session.closedAt = old.closedAt
    session.suspensions = old.suspensions
    session.announcedEnds = old.announcedEnds
    session.agenda = Agenda(old.agenda.items.map { open($0) })
    session.tables = old.tables.map { table in
      var open = table
      (open.name, open.host) = (remover.clean(table.name), self.open(table.host))
      for place in open.formerHosts.indices {
        open.formerHosts[place].host = self.open(open.formerHosts[place].host)
      }
      return open
    }
    for round in old.rounds {
      session.rounds.append(
        Round(
          number: round.number, question: remover.clean(round.question), plannedMinutes: round.plannedMinutes,
          span: round.span))
    }
    for stop in old.stops.values {
      session.stops[stop.id] = Stop(
        id: stop.id, number: stop.number, place: remover.clean(title: stop.place), span: stop.span)
    }
    session.contributions = contributions(of: old)
    session.votes = NumberedList(old.votes.map { open($0, in: old) })
    session.decisions = NumberedList(old.decisions.map(open))
    session.commitments = PersistentList(commitments(of: old))
    for note in old.minutesNotes {
      session.minutesNotes.append(
        MinutesNote(
          id: note.id, kind: note.kind, by: open(note.by), item: note.item, text: remover.clean(note.text),
          at: note.at))
    }
    session.approval = old.approval
    setPeople(of: &session, from: old)
    keep(session)
  }

  private mutating func open(_ old: AgendaItem) -> AgendaItem {
    var item = AgendaItem(
      id: old.id, title: remover.clean(title: old.title), kind: old.kind, plannedMinutes: old.plannedMinutes,
      presenter: open(old.presenter), subject: old.subject, parent: old.parent, carriesOver: old.carriesOver)
    item.copresenters = old.copresenters.map { open($0) }
    (item.preparedMinutes, item.state) = (old.preparedMinutes, old.state)
    item.spans = old.spans
    return item
  }

  /// The words of something that was said, without names. They are taken out when somebody asks for them, since a paper prints
  /// few; in ``facts`` none stand, so that whoever forgets to ask shows nothing.
  /// - Complexity: linear in the text.
  func text(of said: Contribution) -> String {
    guard let old = source.contribution(said.reference), !old.isPrivate else { return "" }
    return remover.clean(old.textWithoutOpenName)
  }

  /// What was said, under the numbers that it has in the archive: what is left out leaves a gap.
  private mutating func contributions(of session: Session) -> ContributionList {
    var said: [Contribution] = []
    for old in session.contributions where !old.isPrivate {
      var contribution = Contribution(
        id: old.id, session: old.session, number: old.number, at: old.at, item: old.item,
        kind: open(old.kind),
        speaker: speaker(of: old), text: "", subject: old.subject,
        answers: old.answers.filter(isShown))
      contribution.origin = old.origin
      contribution.isSpeakerOpen = old.isSpeakerOpen
      (contribution.table, contribution.round, contribution.stop) = (old.table, old.round, old.stop)
      contribution.photo = remover.clean(old.photo)
      contribution.responsible = open(old.responsible)
      contribution.fate = old.fate.map { FateRecord(fate: open($0.fate), at: $0.at) }
      contribution.sharing = old.sharing
      contribution.themes = old.themes
      contribution.sameAs = old.sameAs.flatMap { isShown($0) ? $0 : nil }
      said.append(contribution)
    }
    return ContributionList(said)
  }

  /// Who is told to have said something. What somebody has lived through is theirs: it is put in the mouth of their
  /// body only where it was said for it.
  private mutating func speaker(of said: Contribution) -> Party? {
    guard said.kind == .testimony, let speaker = said.speaker, case .person = speaker,
      let college = source.college(of: speaker), case .organisation = open(speaker)
    else { return open(said.speaker) }
    return .college(open(college))
  }

  private func isShown(_ reference: ContributionReference) -> Bool {
    source.contribution(reference).map { !$0.isPrivate } ?? false
  }

  private mutating func open(_ fate: Fate) -> Fate {
    switch fate {
    case .answered(let answer): .answered(by: answer.flatMap { isShown($0) ? $0 : nil })
    case .accepted(let reason, let who, let day):
      .accepted(because: remover.clean(reason), by: open(who), until: day)
    case .underStudy(let who, let day): .underStudy(by: open(who), until: day)
    case .declined(let reason, let who): .declined(because: remover.clean(reason), by: open(who))
    case .outOfScope(let goal, let reason):
      .outOfScope(to: remover.clean(goal), because: remover.clean(reason))
    }
  }

  /// Votes count the room as a whole: by college, single hands could be told.
  private func open(_ old: Vote, in session: Session) -> Vote {
    // What nobody counted is not nought.
    var options = old.options.filter { option in old.tallies.contains { $0.option == option } }
    for tally in old.tallies where !options.contains(tally.option) { options.append(tally.option) }
    let choices = choices(of: old)
    let shown = Dictionary(zip(old.choices, choices), uniquingKeysWith: { first, _ in first })
    var vote = Vote(
      id: old.id, number: old.number, item: old.item, question: remover.clean(old.question),
      method: old.method, choices: choices, dots: old.dots, ballots: old.ballots,
      tallies: options.map {
        Tally(option: shown[$0] ?? remover.clean($0), count: old.total(for: $0))
      }, at: old.at)
    vote.origin = old.origin
    vote.quorum = old.quorum
    let quorum = old.quorum.flatMap { $0.isReached ? nil : $0.counted }
    vote.together = vote.together(
      hiding: Self.smallest,
      given: [source.came(to: session), source.present(in: session), old.ballots?.cast, quorum].compactMap(
        \.self))
    return vote
  }

  /// Options that are people lose their names and stay apart: two of one name would be told to be level.
  private func choices(of old: Vote) -> [String] {
    let cleaned = old.choices.map { remover.clean($0) }
    return cleaned.enumerated().map { place, text in
      cleaned.count { $0 == text } > 1 ? "\(text) \(place + 1)" : text
    }
  }

  private func open(_ old: Decision) -> Decision {
    var decision = Decision(
      id: old.id, number: old.number, item: old.item, text: remover.clean(old.text), vote: old.vote,
      at: old.at)
    decision.origin = old.origin
    decision.quorum = old.quorum
    return decision
  }

  private mutating func commitments(of session: Session) -> [ID<Commitment>] {
    var ids: [ID<Commitment>] = []
    for old in session.commitments.compactMap({ source.commitments[$0] }) {
      var commitment = Commitment(
        id: old.id, session: old.session, number: old.number, item: old.item, who: owner(old.who),
        what: remover.clean(old.what), due: old.due, at: old.at, answers: old.answers.filter(isShown),
        decision: old.decision)
      commitment.origin = old.origin
      commitment.state = old.state
      commitment.revisions = old.revisions.map {
        Commitment.Revision(at: $0.at, who: owner($0.who), what: remover.clean($0.what), due: $0.due)
      }
      commitment.progress = []
      for step in old.progress {
        commitment.progress.append(
          Progress(at: step.at, state: step.state, text: remover.clean(step.text)))
      }
      keep(commitment)
      ids.append(old.id)
    }
    return ids
  }
}

extension Contribution {
  /// The words; of somebody of whom it must still be said who that is, without the name.
  fileprivate var textWithoutOpenName: String {
    guard let colon = openColon else { return text }
    return String(text[text.index(after: colon)...].drop(while: \.isWhitespace))
  }
}
