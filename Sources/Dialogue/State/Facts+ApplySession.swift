extension Facts {
  mutating func apply(_ event: SessionEvent, in id: ID<Session>, at: Instant) {
    switch event {
    case .changed(let change):
      if case .title(let title) = change, let session = session(id) {
        names.replace(session.title, by: title, .session(session.space))
      }
      sessions[id]?.change(change)
    case .opened(let laptop): sessions[id]?.open(at: at, by: laptop)
    case .suspended: sessions[id]?.suspend(at: at)
    case .resumed: sessions[id]?.resume(at: at)
    case .closed:
      endBatch(in: id)
      rooms.forget(id)
      let known = session(id).flatMap { mandates[$0.space]?.past.count } ?? 0
      sessions[id]?.close(at: at)
      sessions[id]?.knownMandates = known
    case .cancelled(let reason):
      sessions[id]?.state = .cancelled
      sessions[id]?.cancellation = reason
    case .readBack: sessions[id]?.readBacks.append(at)
    case .returnAnnounced(let moment): sessions[id]?.returnsAt = moment
    }
  }

  mutating func apply(_ event: AgendaEvent, in id: ID<Session>, at: Instant) {
    switch event {
    case .added(let item, let place): sessions[id]?.agenda.insert(item, at: place)
    case .changed(let item, let change):
      let isLive = session(id)?.isLive == true
      sessions[id]?.agenda.update(item) { $0.apply(change, isLive: isLive) }
    case .placed(let item, let place): sessions[id]?.agenda.move(item, to: place)
    case .parked(let item): sessions[id]?.park(item, at: at)
    case .unparked(let item):
      sessions[id]?.agenda.update(item) { if $0.state == .parked { $0.state = .pending } }
    case .removed(let item): sessions[id]?.agenda.remove(item)
    case .begun(let item):
      endBatch(in: id)
      sessions[id]?.begin(item, at: at)
      fileFromElsewhere(in: id, since: at)
    case .ended(let item): sessions[id]?.end(item, at: at)
    }
  }

  mutating func apply(_ event: FloorEvent, in id: ID<Session>, at: Instant) {
    switch event {
    case .requested(let request): sessions[id]?.floor.add(request)
    case .withdrawn(let request): sessions[id]?.floor.withdraw(request)
    case .advanced(let request, let reason):
      sessions[id]?.floor.advance(request, because: reason)
    case .given(let grant): sessions[id]?.give(grant, at: at)
    case .yielded: sessions[id]?.floor.endTurn(at: at)
    case .paused: sessions[id]?.floor.pause(at: at)
    case .resumed: sessions[id]?.floor.resume(at: at)
    case .queueClosed(let isClosed): sessions[id]?.floor.isQueueClosed = isClosed
    }
  }

  mutating func apply(_ event: FormatEvent, in id: ID<Session>, at: Instant) {
    switch event {
    case .batchBegun(let size): beginBatch(in: id, size: size, at: at)
    case .batchEnded: endBatch(in: id)
    case .tableAdded(let table): sessions[id]?.add(table)
    case .tableKept(let table, let laptop): sessions[id]?.keep(table, by: laptop)
    case .tableChanged(let table, let change): sessions[id]?.change(table, change, at: at)
    case .roundBegun(let question, let minutes):
      sessions[id]?.beginRound(question, minutes: minutes, at: at)
      fileFromElsewhere(in: id, since: at)
    case .roundEnded:
      sessions[id]?.endRound(at: at)
      fileFromElsewhere(in: id, since: at)
    case .stopReached(let stop, let place): sessions[id]?.reach(stop, place: place, at: at)
    case .stopEnded: sessions[id]?.endStop(at: at)
    }
  }

  mutating func apply(_ event: ContributionEvent, at: Instant) {
    switch event {
    case .noted(let contribution): note(contribution, at: at)
    case .changed(let reference, let change):
      sessions[reference.session]?.contributions.update(reference.contribution) {
        $0.apply(change, at: at)
      }
    case .answered(let reference, let answers): answer(answers, with: reference, at: at)
    case .struck(let reference): strike(reference)
    case .shared(let reference, let change): share(reference, change)
    case .fated(let reference, let fate):
      if fate == nil { untie(reference) }
      sessions[reference.session]?.contributions.update(reference.contribution) {
        $0.fate = fate.map { FateRecord(fate: $0, at: at) }
      }
    }
  }

  mutating func apply(_ event: DecisionEvent, in id: ID<Session>, at: Instant) {
    switch event {
    case .voted(let vote):
      guard let session = sessions[id] else { break }
      let held = asHeld(vote, in: session, named: namedPresent(in: id))
      sessions[id]?.note(held)
      given.note(sessions[id]?.votes.last?.number ?? 0, .vote, id)
    case .taken(var decision):
      decision.quorum = session(id).flatMap { quorum(of: $0) }
      sessions[id]?.note(decision)
      given.note(sessions[id]?.decisions.last?.number ?? 0, .decision, id)
    case .reworded(let decision, let text): sessions[id]?.reword(decision, to: text)
    case .recounted(let vote, let recount): sessions[id]?.correct(vote, recount, at: at)
    }
  }

  mutating func apply(_ event: CommitmentEvent, at: Instant) {
    switch event {
    case .made(let commitment): make(commitment)
    case .changed(let id, let change):
      if let made = commitments[id], made.revisions.last?.at != at, isTooLate(for: made, at) {
        commitments[id]?.revisions.append(
          Commitment.Revision(at: at, who: made.who, what: made.what, due: made.due))
      }
      commitments[id]?.apply(change)
    case .progressed(let id, let state, let text):
      commitments[id]?.state = state
      commitments[id]?.progress.append(Progress(at: at, state: state, text: text))
    }
  }

  /// Whether a change of what was promised does no longer put right the minutes of its meeting: these are written
  /// within a day and a half, and before the body meets again.
  private func isTooLate(for commitment: Commitment, _ at: Instant) -> Bool {
    guard let made = session(commitment.session), let closed = made.closedAt, at > closed else {
      return false
    }
    return at.seconds(since: closed) > 36 * 3600
      || sessions.values.contains { session in
        session.space == made.space && session.openedAt.map { $0 > closed && $0 <= at } ?? false
      }
  }

  private mutating func note(_ contribution: Contribution, at: Instant) {
    guard let place = sessions.index(forKey: contribution.session),
      // Asked of the session where it stands: with a copy of it beside, its list would be copied to be added to.
      let settled = sessions.values[place].settled(contribution)
    else { return }
    given.note(settled.number, .contribution, settled.session)
    sessions.values[place].add(settled)
    if !settled.answers.isEmpty { markAnswered(settled.answers, by: settled.reference, at: at) }
  }

  private mutating func answer(
    _ answered: [ContributionReference], with reference: ContributionReference, at: Instant
  ) {
    guard contribution(reference) != nil else { return }
    sessions[reference.session]?.contributions.update(reference.contribution) { answer in
      answer.answers += answered.filter { !answer.answers.contains($0) }
      if answer.kind == .contribution { answer.kind = .answer }
    }
    markAnswered(answered, by: reference, at: at)
  }

  /// Takes back that something was answered: what was said stays, and is no answer to it any more.
  private mutating func untie(_ reference: ContributionReference) {
    guard case .answered(by: let answer?)? = contribution(reference)?.fate?.fate else { return }
    sessions[answer.session]?.contributions.update(answer.contribution) {
      $0.answers.removeAll { $0 == reference }
    }
  }

  /// Takes a contribution away. What it answered waits for an answer again.
  private mutating func strike(_ reference: ContributionReference) {
    guard let struck = contribution(reference) else { return }
    for answered in struck.answers {
      sessions[answered.session]?.contributions.update(answered.contribution) {
        if case .answered(by: reference)? = $0.fate?.fate { $0.fate = nil }
      }
    }
    sessions[reference.session]?.contributions.remove(reference.contribution)
  }

  private mutating func markAnswered(
    _ answered: [ContributionReference], by answer: ContributionReference, at: Instant
  ) {
    for reference in answered {
      sessions[reference.session]?.contributions.update(reference.contribution) {
        $0.fate = FateRecord(fate: .answered(by: answer), at: at)
      }
    }
  }

  /// Files what another laptop noted since a moment under the point and the round that were then under way.
  private mutating func fileFromElsewhere(in id: ID<Session>, since at: Instant) {
    sessions[id]?.fileFromElsewhere(since: at)
    guard let session = sessions[id] else { return }
    for promise in session.commitments.reversed() {
      guard let made = commitments[promise], made.at >= at else { break }
      let item = session.item(of: made.item, at: made.at, made.origin)
      if item != made.item { commitments[promise]?.item = item }
    }
  }

  private mutating func make(_ commitment: Commitment) {
    // Of a meeting that is not there its number would be anybody's.
    guard commitments[commitment.id] == nil, let session = sessions[commitment.session] else { return }
    var commitment = commitment
    let isHighest = commitment.number > session.highestCommitment
    commitment.settle(
      opener: session.opener, among: isHighest ? [] : session.commitments.compactMap { commitments[$0] })
    given.note(commitment.number, .commitment, commitment.session)
    commitment.item = session.item(of: commitment.item, at: commitment.at, commitment.origin)
    commitments[commitment.id] = commitment
    sessions[commitment.session]?.take(commitment)
  }
}

extension Session {
  fileprivate mutating func take(_ commitment: Commitment) {
    commitments.append(commitment.id)
    highestCommitment = max(highestCommitment, commitment.number)
  }
}
