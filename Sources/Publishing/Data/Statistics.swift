import Dialogue
import OrderedCollections

/// The figures of a session, a space or everything: who was there, who spoke, what was answered, how long points took.
public struct Statistics: Equatable, Sendable {
  /// Sessions counted: those that were held, or the one that was asked for.
  public var sessions = 0
  /// Sessions that were called off.
  public var cancelled = 0
  /// Sessions of which somebody counted the room.
  public var counted = 0
  /// People who came to these, by college, added up over sessions; facilitators are left out.
  public var present: OrderedDictionary<CollegeID, Int> = [:]
  /// People who came in all, those without a college among them.
  public var came = 0
  /// People who were there when the sessions were closed, or are now.
  public var atClose = 0
  /// Facilitators who came.
  public var facilitators = 0
  /// Whole seconds of speech by college.
  public var airtime: OrderedDictionary<CollegeID, Int> = [:]
  /// Shares of time and people by college.
  public var balance: OrderedDictionary<CollegeID, Balance> = [:]
  /// Answers owed, given and under study.
  public var answers = AnswerCount()
  /// Of what is under study, how much should have had its answer.
  public var studiesLate = 0
  /// Planned and actual time by point.
  public var agenda: [Point] = []

  /// A point of an agenda with its times.
  public struct Point: Equatable, Sendable {
    /// The session on whose agenda it stands.
    public var session: String
    /// Its title.
    public var item: String
    /// Planned time in seconds.
    public var planned: Int
    /// Actual time in seconds.
    public var actual: Int
    /// Where it stands.
    public var state: AgendaItem.State
  }

  /// The figures of what is in scope, clocks that run counted up to `now`.
  public init(of scope: OutputScope, in facts: Facts, until now: Instant, zone: Zone) {
    var held: [Session] = []
    var speech: OrderedDictionary<CollegeID, Int> = [:]
    for session in scope.sessions(in: facts) {
      if session.state == .cancelled { cancelled += 1 }
      let isHeld = session.openedAt != nil && session.state != .cancelled
      if !isHeld, scope != .session(session.id) { continue }
      sessions += 1
      let end = session.end(at: now)
      held.append(session)
      if facts.isCounted(session) {
        counted += 1
        for (college, there) in facts.presence(in: session, until: end) {
          present[college, default: 0].add(there.came)
        }
        came.add(facts.came(to: session))
        atClose.add(facts.present(in: session))
      }
      facilitators.add(facts.facilitators(in: session))
      for (college, time) in facts.speech(of: session, until: end) { speech[college, default: 0].add(time) }
      let today = zone.wallTime(at: now).day
      answers.add(facts.answers(to: session.contributions, on: today))
      studiesLate += session.contributions.count { $0.fate?.fate.isOverdue(on: today) ?? false }
      agenda += session.agenda.items.map { item in
        Point(
          session: session.title, item: item.title, planned: session.agenda.plannedSeconds(of: item),
          actual: session.actualSeconds(of: item, until: end), state: item.state)
      }
    }
    airtime = speech.mapValues { $0 / 1000 }
    balance = facts.balance(of: held, until: now)
  }
}

extension Int {
  /// Adds, staying at the end of the range instead of trapping.
  fileprivate mutating func add(_ other: Int) {
    let (sum, overflow) = addingReportingOverflow(other)
    self = overflow ? (other < 0 ? .min : .max) : sum
  }
}
