extension Event {
  /// The session of which the event speaks: in which it happened, or which it changed. Nil for what concerns no session
  /// alone, such as people, subjects, the progress of commitments, and acts about acts.
  public var session: ID<Session>? {
    switch self {
    case .sessionPlanned(let plan): plan.id
    case .sessionChanged(let id, _), .sessionOpened(let id), .sessionSuspended(let id),
      .sessionResumed(let id),
      .sessionClosed(let id), .sessionCancelled(let id, _), .commitmentsReadBack(let id),
      .itemAdded(let id, _, _), .itemChanged(let id, _, _), .itemPlaced(let id, _, _), .itemParked(let id, _),
      .itemUnparked(let id, _), .itemRemoved(let id, _), .itemBegun(let id, _), .itemEnded(let id, _),
      .attendanceCounted(let id, _, _), .personArrived(let id, _), .personLeft(let id, _),
      .floorRequested(let id, _), .floorRequestWithdrawn(let id, _), .floorRequestAdvanced(let id, _, _),
      .floorGiven(let id, _),
      .floorYielded(let id), .floorPaused(let id), .floorResumed(let id), .queueClosed(let id, _),
      .batchBegun(let id, _), .batchEnded(let id), .tableAdded(let id, _), .tableChanged(let id, _, _),
      .roundBegun(let id, _, _), .roundEnded(let id), .stopReached(let id, _, _), .stopEnded(let id),
      .voteHeld(let id, _), .decisionTaken(let id, _), .decisionReworded(let id, _, _):
      id
    case .contributionNoted(let note): note.session
    case .contributionChanged(let reference, _), .contributionAnswered(let reference, _),
      .contributionStruck(let reference),
      .fateGiven(let reference, _):
      reference.session
    case .commitmentMade(let commitment): commitment.session
    case .initiativeStarted(let initiative): initiative.session
    case .spaceCreated, .spaceConfigured, .organisationAdded, .organisationChanged, .personAdded,
      .personChanged,
      .personIdentified, .subjectAdded, .subjectChanged, .milestoneAdded, .milestoneChanged,
      .commitmentChanged,
      .commitmentProgressed, .initiativeChanged, .trainingPlanned, .trainingChanged, .actUndone, .actRedone:
      nil
    }
  }
}
