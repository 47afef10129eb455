/// A fact: something that happened, as the journal keeps it. Never refused, never changed.
public enum Event: Hashable, Sendable {
  // Spaces and people
  /// A space was created.
  case spaceCreated(DialogueSpace)
  /// A setting of a space was changed.
  case spaceConfigured(ID<DialogueSpace>, SpaceSetting)
  /// An organisation was entered.
  case organisationAdded(Organisation)
  /// A field of an organisation was changed.
  case organisationChanged(ID<Organisation>, OrganisationChange)
  /// A person was entered.
  case personAdded(Person)
  /// A field of a person was changed.
  case personChanged(ID<Person>, PersonChange)
  /// Somebody said who they are outside the room. An event of its own, so that it can be erased alone.
  case personIdentified(ID<Person>, Identity)

  // Subjects and calendar
  /// A subject was entered.
  case subjectAdded(Subject)
  /// A field of a subject was changed.
  case subjectChanged(ID<Subject>, SubjectChange)
  /// A milestone was entered.
  case milestoneAdded(Milestone)
  /// A field of a milestone was changed.
  case milestoneChanged(ID<Milestone>, MilestoneChange)

  // Sessions
  /// A session was planned.
  case sessionPlanned(Session.Plan)
  /// A field of a session was changed.
  case sessionChanged(ID<Session>, SessionChange)
  /// The meeting began.
  case sessionOpened(ID<Session>)
  /// The meeting was interrupted.
  case sessionSuspended(ID<Session>)
  /// The meeting went on.
  case sessionResumed(ID<Session>)
  /// The meeting ended.
  case sessionClosed(ID<Session>)
  /// The meeting will not be held.
  case sessionCancelled(ID<Session>, because: String?)
  /// The commitments were read back to the room.
  case commitmentsReadBack(ID<Session>)

  // Agenda
  /// A point was put on the agenda.
  case itemAdded(ID<Session>, AgendaItem, AgendaPlace)
  /// A field of a point was changed.
  case itemChanged(ID<Session>, ID<AgendaItem>, AgendaItemChange)
  /// A point was put elsewhere.
  case itemPlaced(ID<Session>, ID<AgendaItem>, AgendaPlace)
  /// A point was put off.
  case itemParked(ID<Session>, ID<AgendaItem>)
  /// A point that was put off is to be dealt with after all.
  case itemUnparked(ID<Session>, ID<AgendaItem>)
  /// A point was taken off the agenda.
  case itemRemoved(ID<Session>, ID<AgendaItem>)
  /// A point was begun; the one under way ended, and so did the turn of speech.
  case itemBegun(ID<Session>, ID<AgendaItem>)
  /// The point under way ended, with no other begun.
  case itemEnded(ID<Session>, ID<AgendaItem>)

  // Attendance
  /// People of a college were counted, named people included.
  case attendanceCounted(ID<Session>, CollegeID, Int)
  /// A named person came in.
  case personArrived(ID<Session>, ID<Person>)
  /// A named person went out.
  case personLeft(ID<Session>, ID<Person>)

  // Floor
  /// Somebody asked for the floor.
  case floorRequested(ID<Session>, FloorRequest)
  /// A request was taken back, or put off.
  case floorRequestWithdrawn(ID<Session>, ID<FloorRequest>)
  /// Somebody who waits was moved to the head of the queue, against the declared order, and why.
  case floorRequestAdvanced(ID<Session>, ID<FloorRequest>, because: String?)
  /// The floor was given; the turn under way ended, and the request was served.
  case floorGiven(ID<Session>, FloorGrant)
  /// The speaker concluded.
  case floorYielded(ID<Session>)
  /// The speaker was interrupted.
  case floorPaused(ID<Session>)
  /// The speaker went on.
  case floorResumed(ID<Session>)
  /// No more names are taken, or names are taken again.
  case queueClosed(ID<Session>, Bool)

  // Batches, small groups, walks
  /// Interventions in a row began, to be answered together; how many, when it was said.
  case batchBegun(ID<Session>, size: Int?)
  /// The interventions in a row ended.
  case batchEnded(ID<Session>)
  /// A table was set up.
  case tableAdded(ID<Session>, Table)
  /// A field of a table was changed.
  case tableChanged(ID<Session>, ID<Table>, TableChange)
  /// A round began; the one under way ended.
  case roundBegun(ID<Session>, question: String, minutes: Int?)
  /// The round under way ended.
  case roundEnded(ID<Session>)
  /// The walk reached a stop; it left the one before.
  case stopReached(ID<Session>, ID<Stop>, place: String)
  /// The walk left the stop.
  case stopEnded(ID<Session>)

  // Words
  /// Something said was noted.
  case contributionNoted(Contribution)
  /// A field of a contribution was changed.
  case contributionChanged(ContributionReference, ContributionChange)
  /// A contribution turned out to answer others.
  case contributionAnswered(ContributionReference, answers: [ContributionReference])
  /// A contribution was deleted: it is shown and counted nowhere any more, and its number is not given again.
  case contributionStruck(ContributionReference)
  /// What became of a contribution was said; nil takes that back.
  case fateGiven(ContributionReference, Fate?)

  // Decisions and commitments
  /// A vote was held.
  case voteHeld(ID<Session>, Vote)
  /// Something was decided.
  case decisionTaken(ID<Session>, Decision)
  /// The words of a decision were mended.
  case decisionReworded(ID<Session>, ID<Decision>, String)
  /// Something was promised.
  case commitmentMade(Commitment)
  /// A field of a commitment was changed.
  case commitmentChanged(ID<Commitment>, CommitmentChange)
  /// Where a commitment stands was reported.
  case commitmentProgressed(ID<Commitment>, Commitment.State, text: String?)

  // Initiatives and trainings
  /// An initiative was entered.
  case initiativeStarted(Initiative)
  /// A field of an initiative was changed.
  case initiativeChanged(ID<Initiative>, InitiativeChange)
  /// A training was planned.
  case trainingPlanned(Training)
  /// A field of a training was changed.
  case trainingChanged(ID<Training>, TrainingChange)

  // Acts about acts
  /// An earlier act counts no longer.
  case actUndone(ID<Act>)
  /// An act that was undone counts again.
  case actRedone(ID<Act>)
}

extension Session {
  /// What is known of a session when it is planned.
  public struct Plan: Hashable, Sendable {
    /// Its name in the journal.
    public let id: ID<Session>
    /// The space of which it is a meeting.
    public var space: ID<DialogueSpace>
    /// What it is called.
    public var title: String
    /// When it is to begin.
    public var start: Instant
    /// When it is announced to end.
    public var end: Instant?
    /// When the hall closes.
    public var closing: Instant?
    /// Where it is held.
    public var place: String?

    /// A plan.
    public init(
      id: ID<Session>, space: ID<DialogueSpace>, title: String, start: Instant, end: Instant? = nil,
      closing: Instant? = nil, place: String? = nil
    ) {
      self.id = id
      self.space = space
      self.title = title
      self.start = start
      self.end = end
      self.closing = closing
      self.place = place
    }
  }
}

/// The floor as it is given.
public struct FloorGrant: Hashable, Sendable {
  /// The turn that begins.
  public let turn: ID<FloorTurn>
  /// Who speaks.
  public var party: Party
  /// The request that is served.
  public var request: ID<FloorRequest>?
  /// Whether it goes against the declared order.
  public var isOutOfOrder: Bool

  /// A grant.
  public init(turn: ID<FloorTurn>, party: Party, request: ID<FloorRequest>? = nil, isOutOfOrder: Bool = false)
  {
    self.turn = turn
    self.party = party
    self.request = request
    self.isOutOfOrder = isOutOfOrder
  }
}

/// One act of the facilitator: the events that one command yields.
public enum Act {}

/// An event in its place: which act it belongs to, and what the clock on the wall showed.
public struct Entry: Hashable, Sendable {
  /// The act of which it is part.
  public var act: ID<Act>
  /// The clock, a label; order is that of the journal.
  public var at: Instant
  /// What happened.
  public var event: Event

  /// An event in its place.
  public init(act: ID<Act>, at: Instant, event: Event) {
    self.act = act
    self.at = at
    self.event = event
  }
}
