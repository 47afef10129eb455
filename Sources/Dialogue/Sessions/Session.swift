import HashTreeCollections

/// One meeting of a space, with all that happens in it.
public struct Session: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Session>
  /// The space of which it is a meeting.
  public var space: ID<DialogueSpace>
  /// What it is called.
  public var title: String
  /// When it is to begin.
  public var plannedStart: Instant
  /// When it is announced to end.
  public var plannedEnd: Instant?
  /// When the hall closes.
  public var closing: Instant?
  /// Where it is held.
  public var place: String?
  /// The day on which the rule of the body has it, whenever it is held; nil for a meeting beside the rule.
  public let slot: Day?

  /// Where the meeting stands.
  public var state: State = .planned
  /// Why it was called off; nil while it was not, or where that was not said.
  public var cancellation: String?
  /// When it was opened.
  public var openedAt: Instant?
  /// The laptop that opened it first, by its mark; nil in a journal that did not keep it. It gives plain numbers.
  public var opener: String?
  /// When it was closed.
  public var closedAt: Instant?
  /// Ends that were announced before others took their place while the meeting lasted, oldest first.
  public var announcedEnds: PersistentList<Instant> = []
  /// Suspensions; charged neither to a point nor to a speaker.
  public var suspensions: PersistentList<Span> = []
  /// During a break, when the meeting goes on as announced.
  public var returnsAt: Instant?
  /// The points, in order.
  public var agenda = Agenda()
  /// Who is there.
  public var attendance = Attendance()
  /// Those who said that they would not come.
  public var absences: OrderedTable<ID<Person>, Absence> = [:]
  /// What was written into the minutes once the meeting was over, oldest first.
  public var minutesNotes: PersistentList<MinutesNote> = []
  /// When the minutes were approved; nil while they are not.
  public var approval: Approval?
  /// Who signs the minutes.
  public var signatories: [MinutesRole: Party] = [:]
  /// Who gave their vote to whom, for this meeting.
  public var proxies: OrderedTable<ID<Person>, ID<Person>> = [:]
  /// Queue and turns.
  public var floor = Floor()
  /// What was said, in the order in which it was noted.
  public var contributions = ContributionList()
  /// Votes, oldest first.
  public var votes = NumberedList<Vote>()
  /// The votes on which no decision rests: what they came to stands for itself.
  public var votesApart: [Vote] {
    let decided = Set(decisions.compactMap(\.vote))
    return votes.filter { !decided.contains($0.id) }
  }
  /// Decisions, oldest first.
  public var decisions = NumberedList<Decision>()
  /// Commitments made in this session, oldest first.
  public var commitments: PersistentList<ID<Commitment>> = []
  /// The highest number that one of them has.
  var highestCommitment = 0
  /// When the commitments were read back.
  public var readBacks: PersistentList<Instant> = []
  /// The batch of interventions under way.
  public var batch: Batch?
  /// Members of batches that ended before these were answered.
  public var unansweredOfBatches: TreeSet<ID<Contribution>> = []
  /// The tables of a meeting in small groups, in order of entry.
  public var tables: [Table] = []
  /// The rounds of a meeting in small groups, in order.
  public var rounds: PersistentList<Round> = []
  /// The stops of a walk, in order.
  public var stops: OrderedTable<ID<Stop>, Stop> = [:]
  /// Stops that another laptop reached as well, by its names for them.
  var sameStops: [ID<Stop>: ID<Stop>] = [:]

  /// A session as it was planned.
  public init(_ plan: Plan) {
    id = plan.id
    space = plan.space
    title = plan.title
    plannedStart = plan.start
    plannedEnd = plan.end
    closing = plan.closing
    place = plan.place
    slot = plan.slot
  }

  /// Where a meeting stands.
  public enum State: String, CaseIterable, Sendable {
    /// Being prepared.
    case planned
    /// In progress.
    case open
    /// Interrupted.
    case suspended
    /// Over.
    case closed
    /// Will not be held.
    case cancelled
  }

  /// Whether acts of a live meeting are possible: open or suspended.
  public var isLive: Bool { state == .open || state == .suspended }

  /// Whether another session was over when this one was opened, or is over while this one is still to come.
  public func follows(_ other: Session) -> Bool {
    guard let closed = other.closedAt, other.state == .closed else { return false }
    return openedAt.map { closed <= $0 } ?? (state == .planned)
  }

  /// Who was speaking when a break began that has just ended, and nobody has spoken since on that point.
  public var interrupted: Party? {
    guard state == .open, floor.current == nil, let turn = floor.turns.last, let pause = suspensions.last,
      let end = pause.end, turn.span.end == pause.start,
      currentItem == nil || currentItem?.spans.last?.start == end
    else { return nil }
    return turn.party
  }

  /// The point that was under way before the one that is, or last when none is.
  public var itemBefore: AgendaItem? {
    agenda.items.filter { $0.state != .current && $0.spans.last?.end != nil }
      .max { ($0.spans.last?.end ?? .epoch) < ($1.spans.last?.end ?? .epoch) }
  }

  /// The point under way.
  public var currentItem: AgendaItem? { agenda.current }
}

/// A change of one field of a session.
public enum SessionChange: Hashable, Sendable {
  /// Another title.
  case title(String)
  /// Another planned beginning.
  case plannedStart(Instant)
  /// Another announced end, or none.
  case plannedEnd(Instant?)
  /// Another closing time of the hall, or none.
  case closing(Instant?)
  /// Another place, or none.
  case place(String?)
  /// Another order of the floor than the space's, or the space's.
  case queueOrder(QueueOrder?)
  /// Another limit of a turn than the space's in seconds (zero for none), or the space's.
  case turnLimit(Int?)
}
