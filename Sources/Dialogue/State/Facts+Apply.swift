extension Facts {
  /// Folds one entry in. What it says of things unknown is ignored; what it brings twice counts once.
  mutating func apply(_ entry: Entry) {
    let at = entry.at
    if !conflicts.isEmpty { settle(by: entry) }
    switch entry.event {
    case .spaceCreated(let space): if spaces[space.id] == nil { spaces[space.id] = space }
    case .spaceConfigured(let id, let setting): spaces[id]?.apply(setting)
    case .organisationAdded(let body): if organisations[body.id] == nil { organisations[body.id] = body }
    case .organisationChanged(let id, let change): organisations[id]?.apply(change)
    case .personAdded(let person): if people[person.id] == nil { people[person.id] = person }
    case .personChanged(let id, let change): people[id]?.apply(change)
    case .personIdentified(let id, let identity): identities[id] = identity
    case .subjectAdded(let subject): if subjects[subject.id] == nil { subjects[subject.id] = subject }
    case .subjectChanged(let id, let change): subjects[id]?.apply(change)
    case .milestoneAdded(let milestone):
      if milestones[milestone.id] == nil { milestones[milestone.id] = milestone }
    case .milestoneChanged(let id, let change): milestones[id]?.apply(change)

    case .sessionPlanned(let plan): if sessions[plan.id] == nil { sessions[plan.id] = Boxed(Session(plan)) }
    case .sessionChanged(let id, let change): sessions[id]?.value.apply(change)
    case .sessionOpened(let id): sessions[id]?.value.open(at: at)
    case .sessionSuspended(let id): sessions[id]?.value.suspend(at: at)
    case .sessionResumed(let id): sessions[id]?.value.resume(at: at)
    case .sessionClosed(let id):
      endBatch(in: id)
      sessions[id]?.value.close(at: at)
    case .sessionCancelled(let id, _): sessions[id]?.value.state = .cancelled
    case .commitmentsReadBack(let id): sessions[id]?.value.readBacks.append(at)

    case .itemAdded(let id, let item, let place): sessions[id]?.value.agenda.insert(item, at: place)
    case .itemChanged(let id, let item, let change):
      sessions[id]?.value.agenda.update(item) { $0.apply(change) }
    case .itemPlaced(let id, let item, let place): sessions[id]?.value.agenda.move(item, to: place)
    case .itemParked(let id, let item): sessions[id]?.value.park(item, at: at)
    case .itemUnparked(let id, let item):
      sessions[id]?.value.agenda.update(item) { if $0.state == .parked { $0.state = .pending } }
    case .itemRemoved(let id, let item): sessions[id]?.value.agenda.remove(item)
    case .itemBegun(let id, let item):
      endBatch(in: id)
      sessions[id]?.value.begin(item, at: at)
    case .itemEnded(let id, let item): sessions[id]?.value.end(item, at: at)

    case .attendanceCounted(let id, let college, let count):
      sessions[id]?.value.attendance.counted[college] = max(0, count)
    case .personArrived(let id, let person): sessions[id]?.value.attendance.arrive(person, at: at)
    case .personLeft(let id, let person):
      let college = self.college(of: .person(person))
      sessions[id]?.value.attendance.leave(person, college: college, at: at)

    case .floorRequested(let id, let request): sessions[id]?.value.floor.add(request)
    case .floorRequestWithdrawn(let id, let request): sessions[id]?.value.floor.withdraw(request)
    case .floorRequestAdvanced(let id, let request, let reason):
      sessions[id]?.value.floor.advance(request, because: reason)
    case .floorGiven(let id, let grant): sessions[id]?.value.give(grant, at: at)
    case .floorYielded(let id): sessions[id]?.value.floor.endTurn(at: at)
    case .floorPaused(let id): sessions[id]?.value.floor.pause(at: at)
    case .floorResumed(let id): sessions[id]?.value.floor.resume(at: at)
    case .queueClosed(let id, let isClosed): sessions[id]?.value.floor.isQueueClosed = isClosed

    case .batchBegun(let id, let size): beginBatch(in: id, size: size, at: at)
    case .batchEnded(let id): endBatch(in: id)
    case .tableAdded(let id, let table): sessions[id]?.value.add(table)
    case .tableChanged(let id, let table, let change): sessions[id]?.value.change(table, change)
    case .roundBegun(let id, let question, let minutes):
      sessions[id]?.value.beginRound(question, minutes: minutes, at: at)
    case .roundEnded(let id): sessions[id]?.value.endRound(at: at)
    case .stopReached(let id, let stop, let place): sessions[id]?.value.reach(stop, place: place, at: at)
    case .stopEnded(let id): sessions[id]?.value.endStop(at: at)

    case .contributionNoted(let contribution): note(contribution, at: at)
    case .contributionChanged(let reference, let change):
      sessions[reference.session]?.value.contributions.update(reference.contribution) {
        $0.apply(change, at: at)
      }
    case .contributionAnswered(let reference, let answers): answer(answers, with: reference, at: at)
    case .contributionStruck(let reference): strike(reference)
    case .fateGiven(let reference, let fate):
      sessions[reference.session]?.value.contributions.update(reference.contribution) {
        $0.fate = fate.map { FateRecord(fate: $0, at: at) }
      }

    case .voteHeld(let id, let vote): sessions[id]?.value.note(vote)
    case .decisionTaken(let id, let decision): sessions[id]?.value.note(decision)
    case .decisionReworded(let id, let decision, let text): sessions[id]?.value.reword(decision, to: text)
    case .commitmentMade(let commitment): make(commitment)
    case .commitmentChanged(let id, let change): commitments[id]?.apply(change)
    case .commitmentProgressed(let id, let state, let text):
      commitments[id]?.state = state
      commitments[id]?.progress.append(Progress(at: at, state: state, text: text))

    case .initiativeStarted(let initiative):
      if initiatives[initiative.id] == nil { initiatives[initiative.id] = initiative }
    case .initiativeChanged(let id, let change): initiatives[id]?.apply(change, at: at)
    case .trainingPlanned(let training):
      if trainings[training.id] == nil { trainings[training.id] = training }
    case .trainingChanged(let id, let change): trainings[id]?.apply(change)
    case .actUndone, .actRedone: break  // what these do is not a matter of facts: see `Concertation`
    }
  }

  /// Whoever sets a field again settles what stood against what; the alternatives themselves do not.
  private mutating func settle(by entry: Entry) {
    guard let field = entry.event.field else { return }
    conflicts.removeAll { conflict in
      conflict.field == field && !conflict.alternatives.contains { $0.entry == entry }
    }
  }

  private mutating func note(_ contribution: Contribution, at: Instant) {
    guard let noted = sessions[contribution.session]?.value.contributions, noted[contribution.id] == nil
    else { return }
    var contribution = contribution
    // Two laptops may have given one number at the same time: the later in the common order takes the next.
    if noted.numbered(contribution.number) != nil { contribution.number = noted.nextNumber }
    sessions[contribution.session]?.value.contributions.append(contribution)
    markAnswered(contribution.answers, by: contribution.reference, at: at)
  }

  private mutating func answer(
    _ answered: [ContributionReference], with reference: ContributionReference, at: Instant
  ) {
    guard contribution(reference) != nil else { return }
    sessions[reference.session]?.value.contributions.update(reference.contribution) { answer in
      answer.answers += answered.filter { !answer.answers.contains($0) }
      if answer.kind == .contribution { answer.kind = .answer }
    }
    markAnswered(answered, by: reference, at: at)
  }

  /// Takes a contribution away. What it answered waits for an answer again.
  private mutating func strike(_ reference: ContributionReference) {
    guard let struck = contribution(reference) else { return }
    for answered in struck.answers {
      sessions[answered.session]?.value.contributions.update(answered.contribution) {
        if case .answered(by: reference)? = $0.fate?.fate { $0.fate = nil }
      }
    }
    sessions[reference.session]?.value.contributions.remove(reference.contribution)
  }

  private mutating func markAnswered(
    _ answered: [ContributionReference], by answer: ContributionReference, at: Instant
  ) {
    for reference in answered {
      sessions[reference.session]?.value.contributions.update(reference.contribution) {
        $0.fate = FateRecord(fate: .answered(by: answer), at: at)
      }
    }
  }

  private mutating func make(_ commitment: Commitment) {
    guard commitments[commitment.id] == nil else { return }
    var commitment = commitment
    let numbers = sessions[commitment.session]?.value.commitments.compactMap { commitments[$0]?.number } ?? []
    if commitment.number > 0, numbers.contains(commitment.number) {
      commitment.number = (numbers.max() ?? 0) + 1
    }
    commitments[commitment.id] = commitment
    sessions[commitment.session]?.value.commitments.append(commitment.id)
  }
}
