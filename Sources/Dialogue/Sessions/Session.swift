import HashTreeCollections

/// One meeting of a space, with all that happens in it.
public struct Session: Hashable, Sendable {
  /// All of it, shared by copies until one of them is changed: every context, pane and paper has copies of sessions.
  private var held: Boxed<Held>

  /// Its name in the journal.
  public var id: ID<Session> { held.value.id }
  /// The space of which it is a meeting.
  public var space: ID<DialogueSpace> {
    _read { yield held.value.space }
    _modify { yield &held.value.space }
  }
  /// What it is called.
  public var title: String {
    _read { yield held.value.title }
    _modify { yield &held.value.title }
  }
  /// When it is to begin.
  public var plannedStart: Instant {
    _read { yield held.value.plannedStart }
    _modify { yield &held.value.plannedStart }
  }
  /// When it is announced to end.
  public var plannedEnd: Instant? {
    _read { yield held.value.plannedEnd }
    _modify { yield &held.value.plannedEnd }
  }
  /// When the hall closes.
  public var closing: Instant? {
    _read { yield held.value.closing }
    _modify { yield &held.value.closing }
  }
  /// Where it is held.
  public var place: String? {
    _read { yield held.value.place }
    _modify { yield &held.value.place }
  }
  /// The day on which the rule of the body has it, whenever it is held; nil for a meeting beside the rule.
  public var slot: Day? { held.value.slot }

  /// Where the meeting stands.
  public var state: State {
    _read { yield held.value.state }
    _modify { yield &held.value.state }
  }
  /// Why it was called off; nil while it was not, or where that was not said.
  public var cancellation: String? {
    _read { yield held.value.cancellation }
    _modify { yield &held.value.cancellation }
  }
  /// When it was opened.
  public var openedAt: Instant? {
    _read { yield held.value.openedAt }
    _modify { yield &held.value.openedAt }
  }
  /// The laptop that opened it first, by its mark; nil in a journal that did not keep it. It gives plain numbers.
  public var opener: String? {
    _read { yield held.value.opener }
    _modify { yield &held.value.opener }
  }
  /// When it was closed.
  public var closedAt: Instant? {
    _read { yield held.value.closedAt }
    _modify { yield &held.value.closedAt }
  }
  /// How many changes of members of its body were known when it was closed.
  var knownMandates: Int {
    _read { yield held.value.knownMandates }
    _modify { yield &held.value.knownMandates }
  }
  /// Ends that were announced before others took their place while the meeting lasted, oldest first.
  public var announcedEnds: PersistentList<Instant> {
    _read { yield held.value.announcedEnds }
    _modify { yield &held.value.announcedEnds }
  }
  /// Suspensions; charged neither to a point nor to a speaker.
  public var suspensions: PersistentList<Span> {
    _read { yield held.value.suspensions }
    _modify { yield &held.value.suspensions }
  }
  /// During a break, when the meeting goes on as announced.
  public var returnsAt: Instant? {
    _read { yield held.value.returnsAt }
    _modify { yield &held.value.returnsAt }
  }
  /// The points, in order.
  public var agenda: Agenda {
    _read { yield held.value.agenda }
    _modify { yield &held.value.agenda }
  }
  /// Who is there.
  public var attendance: Attendance {
    _read { yield held.value.attendance }
    _modify { yield &held.value.attendance }
  }
  /// Those who said that they would not come.
  public var absences: OrderedTable<ID<Person>, Absence> {
    _read { yield held.value.absences }
    _modify { yield &held.value.absences }
  }
  /// What was written into the minutes once the meeting was over, oldest first.
  public var minutesNotes: PersistentList<MinutesNote> {
    _read { yield held.value.minutesNotes }
    _modify { yield &held.value.minutesNotes }
  }
  /// When the minutes were approved; nil while they are not.
  public var approval: Approval? {
    _read { yield held.value.approval }
    _modify { yield &held.value.approval }
  }
  /// Who signs the minutes.
  public var signatories: [MinutesRole: Party] {
    _read { yield held.value.signatories }
    _modify { yield &held.value.signatories }
  }
  /// Who gave their vote to whom, for this meeting.
  public var proxies: OrderedTable<ID<Person>, ID<Person>> {
    _read { yield held.value.proxies }
    _modify { yield &held.value.proxies }
  }
  /// Queue and turns.
  public var floor: Floor {
    _read { yield held.value.floor }
    _modify { yield &held.value.floor }
  }
  /// What was said, in the order in which it was noted.
  public var contributions: ContributionList {
    _read { yield held.value.contributions }
    _modify { yield &held.value.contributions }
  }
  /// Votes, oldest first.
  public var votes: NumberedList<Vote> {
    _read { yield held.value.votes }
    _modify { yield &held.value.votes }
  }
  /// The votes on which no decision rests: what they came to stands for itself.
  public var votesApart: [Vote] {
    let decided = Set(decisions.compactMap(\.vote))
    return votes.filter { !decided.contains($0.id) }
  }
  /// Decisions, oldest first.
  public var decisions: NumberedList<Decision> {
    _read { yield held.value.decisions }
    _modify { yield &held.value.decisions }
  }
  /// Commitments made in this session, oldest first.
  public var commitments: PersistentList<ID<Commitment>> {
    _read { yield held.value.commitments }
    _modify { yield &held.value.commitments }
  }
  /// The highest number that one of them has.
  var highestCommitment: Int {
    _read { yield held.value.highestCommitment }
    _modify { yield &held.value.highestCommitment }
  }
  /// When the commitments were read back.
  public var readBacks: PersistentList<Instant> {
    _read { yield held.value.readBacks }
    _modify { yield &held.value.readBacks }
  }
  /// The batch of interventions under way.
  public var batch: Batch? {
    _read { yield held.value.batch }
    _modify { yield &held.value.batch }
  }
  /// Members of batches that ended before these were answered.
  public var unansweredOfBatches: TreeSet<ID<Contribution>> {
    _read { yield held.value.unansweredOfBatches }
    _modify { yield &held.value.unansweredOfBatches }
  }
  /// The tables of a meeting in small groups, in order of entry.
  public var tables: [Table] {
    _read { yield held.value.tables }
    _modify { yield &held.value.tables }
  }
  /// The rounds of a meeting in small groups, in order.
  public var rounds: PersistentList<Round> {
    _read { yield held.value.rounds }
    _modify { yield &held.value.rounds }
  }
  /// The stops of a walk, in order.
  public var stops: OrderedTable<ID<Stop>, Stop> {
    _read { yield held.value.stops }
    _modify { yield &held.value.stops }
  }
  /// Stops that another laptop reached as well, by its names for them.
  var sameStops: [ID<Stop>: ID<Stop>] {
    _read { yield held.value.sameStops }
    _modify { yield &held.value.sameStops }
  }

  private struct Held: Hashable {
    let id: ID<Session>
    let slot: Day?
    var space: ID<DialogueSpace>
    var title: String
    var plannedStart: Instant
    var plannedEnd: Instant?
    var closing: Instant?
    var place: String?
    var state: State = .planned
    var cancellation: String?
    var openedAt: Instant?
    var opener: String?
    var closedAt: Instant?
    var knownMandates = 0
    var announcedEnds: PersistentList<Instant> = []
    var suspensions: PersistentList<Span> = []
    var returnsAt: Instant?
    var agenda = Agenda()
    var attendance = Attendance()
    var absences: OrderedTable<ID<Person>, Absence> = [:]
    var minutesNotes: PersistentList<MinutesNote> = []
    var approval: Approval?
    var signatories: [MinutesRole: Party] = [:]
    var proxies: OrderedTable<ID<Person>, ID<Person>> = [:]
    var floor = Floor()
    var contributions = ContributionList()
    var votes = NumberedList<Vote>()
    var decisions = NumberedList<Decision>()
    var commitments: PersistentList<ID<Commitment>> = []
    var highestCommitment = 0
    var readBacks: PersistentList<Instant> = []
    var batch: Batch?
    var unansweredOfBatches: TreeSet<ID<Contribution>> = []
    var tables: [Table] = []
    var rounds: PersistentList<Round> = []
    var stops: OrderedTable<ID<Stop>, Stop> = [:]
    var sameStops: [ID<Stop>: ID<Stop>] = [:]
  }

  /// A session as it was planned.
  public init(_ plan: Plan) {
    held = Boxed(
      Held(
        id: plan.id, slot: plan.slot, space: plan.space, title: plan.title, plannedStart: plan.start,
        plannedEnd: plan.end, closing: plan.closing, place: plan.place))
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
