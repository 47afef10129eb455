/// Something that the facilitator wants to happen. Deciding turns it into events, or refuses it.
public enum Command: Hashable, Sendable {
  // Spaces and people
  /// Create a space.
  case createSpace(DialogueSpace)
  /// Change a setting of a space.
  case configureSpace(ID<DialogueSpace>, SpaceSetting)
  /// Enter an organisation.
  case addOrganisation(Organisation)
  /// Change a field of an organisation.
  case changeOrganisation(ID<Organisation>, OrganisationChange)
  /// Enter a person.
  case addPerson(Person)
  /// Change a field of a person.
  case changePerson(ID<Person>, PersonChange)
  /// Note who somebody is outside the room.
  case identifyPerson(ID<Person>, Identity)

  // Subjects and calendar
  /// Enter a subject.
  case addSubject(Subject)
  /// Change a field of a subject.
  case changeSubject(ID<Subject>, SubjectChange)
  /// Enter a milestone.
  case addMilestone(Milestone)
  /// Change a field of a milestone.
  case changeMilestone(ID<Milestone>, MilestoneChange)

  // Sessions
  /// Plan a session.
  case planSession(Session.Plan)
  /// Change a field of a session.
  case changeSession(ID<Session>, SessionChange)
  /// Begin the meeting, or begin again one that was closed too early.
  case openSession(ID<Session>)
  /// Interrupt the meeting.
  case suspendSession(ID<Session>)
  /// Go on with the meeting.
  case resumeSession(ID<Session>)
  /// End the meeting; refused while people wait for the floor unless forced.
  case closeSession(ID<Session>, isForced: Bool)
  /// Call the meeting off.
  case cancelSession(ID<Session>, because: String?)
  /// Note that the commitments were read back.
  case readBack(ID<Session>)

  // Agenda
  /// Put a point on the agenda; without a place, at the end.
  case addItem(ID<Session>, AgendaItem, AgendaPlace?)
  /// Change a field of a point.
  case changeItem(ID<Session>, ID<AgendaItem>, AgendaItemChange)
  /// Put a point elsewhere.
  case placeItem(ID<Session>, ID<AgendaItem>, AgendaPlace)
  /// Divide a point in two: the second part takes its place after it, and its planned time from it.
  case splitItem(ID<Session>, ID<AgendaItem>, second: AgendaItem)
  /// Put a point off to another meeting.
  case parkItem(ID<Session>, ID<AgendaItem>)
  /// Deal after all with a point that was put off.
  case unparkItem(ID<Session>, ID<AgendaItem>)
  /// Take a point off the agenda.
  case removeItem(ID<Session>, ID<AgendaItem>)
  /// Begin a point; refused while people wait for the floor unless forced.
  case beginItem(ID<Session>, ID<AgendaItem>, isForced: Bool)
  /// Begin the next point.
  case beginNextItem(ID<Session>, isForced: Bool)
  /// End the point under way without beginning another.
  case endItem(ID<Session>, isForced: Bool)

  // Attendance
  /// Count the people of a college, named ones included.
  case count(ID<Session>, CollegeID, Int)
  /// A named person comes in.
  case arrive(ID<Session>, ID<Person>)
  /// A named person goes out.
  case leave(ID<Session>, ID<Person>)

  // Floor
  /// Somebody asks for the floor.
  case requestFloor(ID<Session>, FloorRequest)
  /// A request is taken back.
  case withdrawRequest(ID<Session>, ID<FloorRequest>)
  /// Move somebody who waits to the head of the queue.
  case advanceRequest(ID<Session>, ID<FloorRequest>, because: String?)
  /// Give the floor; `turn` names the turn that begins.
  case giveFloor(ID<Session>, FloorTarget, turn: ID<FloorTurn>)
  /// The speaker concludes.
  case yieldFloor(ID<Session>)
  /// The speaker is interrupted.
  case pauseFloor(ID<Session>)
  /// The speaker goes on.
  case resumeFloor(ID<Session>)
  /// Take no more names, or take them again.
  case closeQueue(ID<Session>, Bool)

  // Batches, small groups, walks
  /// Begin interventions in a row, to be answered together.
  case beginBatch(ID<Session>, size: Int?)
  /// End the interventions in a row.
  case endBatch(ID<Session>)
  /// Set up a table; number 0 takes the next one.
  case addTable(ID<Session>, Table)
  /// Change a field of a table.
  case changeTable(ID<Session>, ID<Table>, TableChange)
  /// Begin the next round, planned to last so many minutes.
  case beginRound(ID<Session>, question: String, minutes: Int?)
  /// End the round.
  case endRound(ID<Session>)
  /// Reach the next stop of a walk.
  case reachStop(ID<Session>, ID<Stop>, place: String)
  /// Leave the stop.
  case endStop(ID<Session>)

  // Words
  /// Note something said. The number is given by the session.
  case note(Contribution)
  /// Change a field of a contribution.
  case changeContribution(ContributionReference, ContributionChange)
  /// Say that a contribution answers others.
  case markAnswer(ContributionReference, answers: [ContributionReference])
  /// Delete a contribution.
  case strike(ContributionReference)
  /// Say what became of a contribution; nil takes that back.
  case giveFate(ContributionReference, Fate?)

  // Decisions and commitments
  /// Note a vote. The number and the point are given by the session.
  case holdVote(ID<Session>, Vote)
  /// Note a decision. The number and the point are given by the session.
  case takeDecision(ID<Session>, Decision)
  /// Mend the words of a decision.
  case rewordDecision(ID<Session>, ID<Decision>, String)
  /// Note a commitment. The number and the point are given by the session.
  case commit(Commitment)
  /// Change a field of a commitment.
  case changeCommitment(ID<Commitment>, CommitmentChange)
  /// Report where a commitment stands.
  case reportProgress(ID<Commitment>, Commitment.State, text: String?)

  // Initiatives and trainings
  /// Enter an initiative.
  case startInitiative(Initiative)
  /// Change a field of an initiative.
  case changeInitiative(ID<Initiative>, InitiativeChange)
  /// Plan a training.
  case planTraining(Training)
  /// Change a field of a training.
  case changeTraining(ID<Training>, TrainingChange)

  // Acts about acts
  /// Undo the newest act that counts.
  case undo
  /// Redo the act that was undone last.
  case redo
  /// Undo one act among those that can be undone.
  case undoAct(ID<Act>)
  /// Settle what was set at the same time on several laptops: what this act had set counts.
  case settle(ID<Act>)
}

/// To whom the floor is given.
public enum FloorTarget: Hashable, Sendable {
  /// The next in the declared order.
  case next
  /// Somebody who waits, maybe against the declared order.
  case request(ID<FloorRequest>)
  /// Anybody; the request is served if that party waits.
  case party(Party)
}
