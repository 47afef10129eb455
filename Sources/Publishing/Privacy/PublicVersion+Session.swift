import Dialogue
import Wording

extension PublicVersion {
  mutating func add(_ old: Session) {
    var session = Session(
      Session.Plan(
        id: old.id, space: old.space, title: remover.clean(old.title), start: old.plannedStart,
        end: old.plannedEnd, closing: old.closing, place: remover.clean(old.place)))
    session.state = old.state
    session.openedAt = old.openedAt
    session.closedAt = old.closedAt
    session.suspensions = old.suspensions
    session.agenda = Agenda(old.agenda.items.map { open($0) })
    session.contributions = contributions(of: old)
    session.votes = old.votes.enumerated().map { open($1, number: $0 + 1) }
    session.decisions = old.decisions.enumerated().map { open($1, number: $0 + 1) }
    session.commitments = commitments(of: old)
    session.minutesNotes = old.minutesNotes.map { note in
      MinutesNote(
        id: note.id, kind: note.kind, by: open(note.by), item: note.item, text: remover.clean(note.text),
        at: note.at)
    }
    session.approval = old.approval
    setPeople(of: &session, from: old)
    keep(session)
  }

  private mutating func open(_ old: AgendaItem) -> AgendaItem {
    var item = AgendaItem(
      id: old.id, title: remover.clean(old.title), kind: old.kind, plannedMinutes: old.plannedMinutes,
      presenter: open(old.presenter), subject: old.subject, parent: old.parent, carriesOver: old.carriesOver)
    item.state = old.state
    item.spans = old.spans
    return item
  }

  /// What was said, numbered anew: a number that is left out would tell that there is a private note.
  private mutating func contributions(of session: Session) -> ContributionList {
    var said: [Contribution] = []
    for old in session.contributions where !old.isPrivate {
      var contribution = Contribution(
        id: old.id, session: old.session, number: said.count + 1, at: old.at, item: old.item, kind: old.kind,
        speaker: open(old.speaker), text: remover.clean(old.text), subject: old.subject,
        answers: old.answers.filter(isShown))
      contribution.fate = old.fate.map { FateRecord(fate: open($0.fate), at: $0.at) }
      contribution.sharing = old.sharing
      contribution.themes = old.themes
      contribution.sameAs = old.sameAs.flatMap { isShown($0) ? $0 : nil }
      said.append(contribution)
    }
    return ContributionList(said)
  }

  private func isShown(_ reference: ContributionReference) -> Bool {
    source.contribution(reference).map { !$0.isPrivate } ?? false
  }

  private mutating func open(_ fate: Fate) -> Fate {
    switch fate {
    case .answered(let answer): .answered(by: answer.flatMap { isShown($0) ? $0 : nil })
    case .accepted(let reason): .accepted(because: remover.clean(reason))
    case .underStudy(let who, let day): .underStudy(by: open(who), until: day)
    case .declined(let reason): .declined(because: remover.clean(reason))
    case .outOfScope(let goal, let reason):
      .outOfScope(to: remover.clean(goal), because: remover.clean(reason))
    }
  }

  /// Votes count the room as a whole: by college, single hands could be told.
  private func open(_ old: Vote, number: Int) -> Vote {
    var options = old.options
    for tally in old.tallies where !options.contains(tally.option) { options.append(tally.option) }
    return Vote(
      id: old.id, number: number, item: old.item, question: remover.clean(old.question), method: old.method,
      choices: old.choices.map { remover.clean($0) }, dots: old.dots, ballots: old.ballots,
      tallies: options.map { Tally(option: remover.clean($0), count: old.total(for: $0)) }, at: old.at)
  }

  private func open(_ old: Decision, number: Int) -> Decision {
    var decision = Decision(
      id: old.id, number: number, item: old.item, text: remover.clean(old.text), vote: old.vote, at: old.at)
    decision.quorum = old.quorum
    return decision
  }

  private mutating func commitments(of session: Session) -> [ID<Commitment>] {
    var ids: [ID<Commitment>] = []
    for old in session.commitments.compactMap({ source.commitments[$0] }) {
      var commitment = Commitment(
        id: old.id, session: old.session, number: ids.count + 1, item: old.item, who: open(old.who),
        what: remover.clean(old.what), due: old.due, at: old.at, answers: old.answers.filter(isShown),
        decision: old.decision)
      commitment.state = old.state
      commitment.progress = old.progress.map {
        Progress(at: $0.at, state: $0.state, text: remover.clean($0.text))
      }
      keep(commitment)
      ids.append(old.id)
    }
    return ids
  }
}
