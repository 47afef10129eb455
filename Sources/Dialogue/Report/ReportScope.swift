/// Of what a report speaks; what is nil does not restrict it.
public struct ReportScope: Hashable, Sendable {
  /// One space only.
  public var space: ID<DialogueSpace>?
  /// What was said, decided and promised on one subject only.
  public var subject: ID<Subject>?
  /// What was said and promised by one college only.
  public var college: CollegeID?
  /// Sessions from this day on.
  public var from: Day?
  /// Sessions until this day.
  public var to: Day?

  /// A scope.
  public init(
    space: ID<DialogueSpace>? = nil, subject: ID<Subject>? = nil, college: CollegeID? = nil, from: Day? = nil,
    to: Day? = nil
  ) {
    self.space = space
    self.subject = subject
    self.college = college
    self.from = from
    self.to = to
  }

  /// The sessions in scope that were held, in the order of their beginning.
  /// - Complexity: linear in the sessions; with a subject, in their contributions.
  public func held(in facts: Facts, _ zone: Zone) -> [Session] {
    facts.sessions.values.filter { session in
      guard let opened = session.openedAt, session.state != .cancelled,
        space.map({ $0 == session.space }) ?? true
      else { return false }
      let day = zone.wallTime(at: opened).day
      guard from.map({ day >= $0 }) ?? true, to.map({ day <= $0 }) ?? true else { return false }
      guard let subject else { return true }
      return session.agenda.items.contains { $0.subject == subject }
        || session.contributions.contains { facts.subject(of: $0)?.id == subject }
    }.sorted { ($0.openedAt ?? .epoch, $0.id.rawValue) < ($1.openedAt ?? .epoch, $1.id.rawValue) }
  }

  /// How many sessions in scope were called off.
  public func cancelled(in facts: Facts, _ zone: Zone) -> Int {
    facts.sessions.values.count { session in
      let day = zone.wallTime(at: session.plannedStart).day
      return session.state == .cancelled && (space.map { $0 == session.space } ?? true)
        && (from.map { day >= $0 } ?? true) && (to.map { day <= $0 } ?? true)
        && (subject.map { subject in session.agenda.items.contains { $0.subject == subject } } ?? true)
    }
  }

  /// Whether something of a space, or of none, and on a subject is in scope.
  public func includes(_ space: ID<DialogueSpace>?, _ subject: ID<Subject>?) -> Bool {
    (self.space == nil || space == nil || space == self.space)
      && (self.subject == nil || subject == self.subject)
  }

  /// Whether something on a point of a session is in scope.
  public func includes(item: ID<AgendaItem>?, of session: Session) -> Bool {
    guard let subject else { return true }
    return item.flatMap { session.agenda[$0] }?.subject == subject
  }
}
