import Canvas
import Dialogue
import Wording

/// What is asked before an act is carried out.
extension Model {
  /// What is asked before an act: closing a meeting in which something is still going on, undoing what a closed one holds.
  func question(before invocation: Invocation, isFromLine: Bool) -> (any Overlay)? {
    switch invocation.act {
    case .close: closingQuestion(invocation, isFromLine: isFromLine)
    case .open: openingQuestion(invocation, isFromLine: isFromLine)
    case .cancel: cancellingQuestion(invocation, isFromLine: isFromLine)
    case .undo: undoQuestion(invocation, isFromLine: isFromLine)
    default: deletingQuestion(invocation, isFromLine: isFromLine)
    }
  }

  /// More hands than people were counted: kept when that is meant, and marked; a slip of the keys is mended before it
  /// is read out.
  func countQuestion(
    _ commands: [Command], _ invocation: Invocation, isFromLine: Bool
  ) -> Confirmation? {
    for case .contribution(.share(let reference, let change)) in commands {
      guard let said = facts.contribution(reference), let excess = facts.excess(of: change, on: said) else {
        continue
      }
      return Confirmation(
        words(SharingPhrase.tooMany, said.label, excess.count, excess.room),
        [.init(title: words(SharingPhrase.keep), action: .invoke(invocation))], isFromLine: isFromLine)
    }
    for case .decision(let id, let command) in commands {
      guard let session = facts.session(id) else { continue }
      let vote: Vote? =
        switch command {
        case .vote(let vote): facts.asHeld(vote, in: session)
        case .recount(let id, let recount): session.votes.first { $0.id == id }?.corrected(to: recount)
        default: nil
        }
      guard let vote else { continue }
      let proxies = vote.proxies > 0 ? words(VotePhrase.withProxies, vote.proxies) : ""
      let text: String
      if let excess = facts.excess(of: vote, in: session) {
        let group = proxies + (excess.college.map { " (\(words.label($0)))" } ?? "")
        let isCounted = session.attendance.levels.values.contains { $0.contains(where: \.isCount) }
        let all = excess.college == nil ? eachQuestion(vote, excess.room, proxies) : nil
        text =
          all
          ?? words(
            isCounted ? VotePhrase.tooMany : .tooManyNamed, excess.hands, excess.room - vote.proxies, group,
            words.counts(of: vote))
      } else if let members = vote.membersExceeded {
        text =
          eachQuestion(vote, members, proxies)
          ?? words(VotePhrase.tooManyForMembers, vote.leastVoters, members, words.counts(of: vote))
      } else {
        continue
      }
      return Confirmation(
        text, [.init(title: words(VotePhrase.keepCounts), action: .invoke(invocation))],
        isFromLine: isFromLine)
    }
    return nil
  }

  /// Dots, or options of which each may support several: how many there are, and how many these people can give at most.
  private func eachQuestion(_ vote: Vote, _ people: Int, _ group: String) -> String? {
    guard let each = vote.dots, vote.ballots == nil, vote.hands > people * each else { return nil }
    return words(
      vote.method == .dots ? VotePhrase.tooManyDots : .tooManyChoices, vote.hands, people - vote.proxies,
      group,
      each, people * each, words.counts(of: vote))
  }

  /// A meeting that is dated another day is hardly the one of today: it is asked, and moving it to today is offered.
  private func openingQuestion(_ invocation: Invocation, isFromLine: Bool) -> Confirmation? {
    guard let id: ID<Session> = invocation.values.first(.session) ?? focus.session,
      let session = facts.session(id)
    else { return nil }
    if session.state == .closed { return reopeningQuestion(session, invocation, isFromLine: isFromLine) }
    guard session.state == .planned else { return nil }
    let planned = zone.wallTime(at: session.plannedStart)
    // A late evening that goes on past midnight is the same one.
    guard planned.day != context.today, abs(now.seconds(after: session.plannedStart)) > 6 * 3600 else {
      return nil
    }
    let today = zone.instant(of: WallTime(day: context.today, secondOfDay: planned.secondOfDay))
    var (there, ids) = (context, ids)
    there.focus = Focus(space: session.space, session: id)
    let moving = try? Invocation(.changeSession).adding(today, to: .at).outcome(in: there, ids: &ids)
    guard case .commands(let move)? = moving else { return nil }
    return Confirmation(
      words(ModelPhrase.otherDay, session.title, words.longDate(planned.day)),
      [
        .init(title: words(ModelPhrase.openToday), action: .commands(move + [.session(id, .open)])),
        .init(title: words(ModelPhrase.openAsDated), action: .invoke(invocation)),
      ], isFromLine: isFromLine)
  }

  /// A meeting that is closed is opened again only when that is meant: the one that is planned next stands first.
  private func reopeningQuestion(
    _ session: Session, _ invocation: Invocation, isFromLine: Bool
  ) -> Confirmation {
    let next = facts.sessions(of: session.space).filter { $0.state == .planned }.min {
      $0.plannedStart < $1.plannedStart
    }
    var answers: [Confirmation.Answer] = []
    if let next {
      answers.append(
        .init(
          title: words(ModelPhrase.openOther, next.title),
          action: .invoke(Invocation(.open).adding(next.id, to: .session))))
    }
    answers.append(.init(title: words(ModelPhrase.reopen), action: .invoke(invocation)))
    return Confirmation(words(ModelPhrase.isClosed, session.title), answers, isFromLine: isFromLine)
  }

  /// Asked where something goes on or is left, or where closing was not asked for by name: what is left to settle is told with
  /// it, and a line that is not noted yet.
  private func closingQuestion(
    _ invocation: Invocation, isFromLine: Bool, always: Bool = false
  ) -> (any Overlay)? {
    guard let session, session.isLive, invocation.values[.force].isEmpty else {
      return nil
    }
    let text = isFromLine ? "" : editor.text.trimmedBlanks
    let isLeft = session.agenda.items.contains { $0.state == .pending }
    guard
      isLeft || session.floor.current != nil || !session.floor.queue.isEmpty || isUnread(session)
        || !context.openStatements.isEmpty
        || !text.isEmpty || always
    else { return nil }
    if let checklist = ChecklistOverlay(session.id, in: self, closing: invocation, isFromLine: isFromLine) {
      return checklist
    }
    var parts = [words(ModelPhrase.closeQuestion)]
    if session.commitments.isEmpty { parts.append(words(ActPhrase.nothingPromised)) }
    return Confirmation(
      parts.joined(separator: " "),
      [.init(title: words(ModelPhrase.close), action: .invoke(invocation.adding(true, to: .force)))],
      isFromLine: isFromLine)
  }

  /// Asks whether the meeting is to be closed, with what is left to settle.
  mutating func askToClose() {
    overlay = closingQuestion(Invocation(.close), isFromLine: false, always: true)
  }

  /// A meeting that will not take place is told to everybody: it is asked.
  private func cancellingQuestion(_ invocation: Invocation, isFromLine: Bool) -> Confirmation? {
    guard let session, session.state == .planned else { return nil }
    var question = Confirmation(
      words(ModelPhrase.cancelQuestion, session.title),
      [.init(title: words(ModelPhrase.cancelMeeting), action: .invoke(invocation))], isFromLine: isFromLine)
    question.cancelTitle = words(ModelPhrase.leaveIt)
    return question
  }

  /// Undoing reaches into a meeting that is closed: what would be undone is told first.
  private func undoQuestion(_ invocation: Invocation, isFromLine: Bool) -> Confirmation? {
    guard invocation.values[.act].isEmpty, let id = state.undoable,
      let act = state.acts.first(where: { $0.id == id }),
      let session = act.entries.lazy.compactMap({ $0.event.session }).first,
      facts.session(session)?.state == .closed
    else { return nil }
    // What the act took away has its name where it is back.
    var undone = state
    undone.evolve(Entry(act: act.id, at: now, event: .act(.undone(act.id))))
    let told =
      words.summary(of: act.entries, in: facts, before: undone.facts, zone: zone) ?? facts.session(session)?
      .title ?? ""
    let what = told.last == "." ? String(told.dropLast()) : told
    var question = Confirmation(
      words(ModelPhrase.undoClosed, what),
      [.init(title: words(ModelPhrase.undo), action: .invoke(invocation))], isFromLine: isFromLine)
    question.cancelTitle = words(ModelPhrase.leaveIt)
    return question
  }

  /// What is taken out of a meeting that is closed may stand in its minutes: it is asked, as undoing is.
  private func deletingQuestion(_ invocation: Invocation, isFromLine: Bool) -> Confirmation? {
    guard ActTable[invocation.act].takesAway else { return nil }
    let contribution: ContributionReference? = invocation.values.first(.reference)
    let act = invocation.values.first(.act, as: ID<Act>.self).flatMap { id in
      state.acts.first { $0.id == id }
    }
    let what =
      contribution.flatMap { facts.contribution($0) }.map {
        "\($0.label) " + words.quoted(String($0.text.prefix(60)))
      }
      ?? act.flatMap { words.summary(of: $0.entries, in: facts, zone: zone) }
    guard let what,
      let session = contribution?.session ?? act?.entries.lazy.compactMap({ $0.event.session }).first,
      facts.session(session)?.state == .closed
    else { return nil }
    var question = Confirmation(
      words(ModelPhrase.deleteClosed, what),
      [.init(title: words(ModelPhrase.deleteIt), action: .invoke(invocation))], isFromLine: isFromLine)
    question.cancelTitle = words(ModelPhrase.leaveIt)
    return question
  }
}
