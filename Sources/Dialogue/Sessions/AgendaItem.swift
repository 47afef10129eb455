/// A point of the agenda.
public struct AgendaItem: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<AgendaItem>
  /// What it is called.
  public var title: String
  /// What is done on it.
  public var kind: Kind
  /// Planned time in minutes; nil when none was given.
  public var plannedMinutes: Int?
  /// The planned minutes before the meeting changed them; nil while it has not.
  public var preparedMinutes: Int?
  /// The minutes that a next meeting would plan for it.
  public var usualMinutes: Int? { preparedMinutes ?? plannedMinutes }
  /// Who presents it, the first of them.
  public var presenter: Party?
  /// Who presents it with them.
  public var copresenters: [Party] = []
  /// All who present it.
  public var presenters: [Party] { (presenter.map { [$0] } ?? []) + copresenters }
  /// The object of concertation that it deals with.
  public var subject: ID<Subject>?
  /// The point under which it stands; one level only.
  public var parent: ID<AgendaItem>?
  /// What it carries over from an earlier session.
  public var carriesOver: ID<AgendaItem>?
  /// The contribution of an earlier session that it takes up.
  public var takesUp: ContributionReference?

  /// Where it stands.
  public var state: State = .pending
  /// When it was under way.
  public var spans: PersistentList<Span> = []

  /// A point that has not been begun.
  public init(
    id: ID<AgendaItem>, title: String, kind: Kind = .discussion, plannedMinutes: Int? = nil,
    presenter: Party? = nil,
    subject: ID<Subject>? = nil, parent: ID<AgendaItem>? = nil, carriesOver: ID<AgendaItem>? = nil,
    takesUp: ContributionReference? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.plannedMinutes = plannedMinutes
    self.presenter = presenter
    self.subject = subject
    self.parent = parent
    self.carriesOver = carriesOver
    self.takesUp = takesUp
  }

  /// What is done on a point.
  public enum Kind: String, CaseIterable, Sendable {
    /// Something is told.
    case information
    /// Something is talked over.
    case discussion
    /// Something is decided.
    case decision
    /// What became of earlier demands and commitments.
    case followUp = "follow-up"
    /// Work in small groups.
    case workshop
    /// A break.
    case pause = "break"
    /// Read-back and close.
    case closing
    /// The minutes of an earlier meeting are approved, or corrections to them asked for.
    case approval
  }

  /// Where a point stands.
  public enum State: String, CaseIterable, Sendable {
    /// To come.
    case pending
    /// Under way.
    case current
    /// Dealt with.
    case done
    /// Put off to another meeting (*frigo*).
    case parked
  }

  /// Is presented by so many.
  public mutating func present(by parties: [Party]) {
    (presenter, copresenters) = (parties.first, Array(parties.dropFirst()))
  }

  /// Planned time in seconds; zero when none was given.
  public var plannedSeconds: Int { (plannedMinutes ?? 0) * 60 }
}

/// A change of one field of a point of the agenda.
public enum AgendaItemChange: Hashable, Sendable {
  /// Another title.
  case title(String)
  /// Another kind.
  case kind(AgendaItem.Kind)
  /// Another planned time in minutes, or none.
  case plannedMinutes(Int?)
  /// Another presenter, or none.
  case presenter(Party?)
  /// Several presenters.
  case presenters([Party])
  /// Another subject, or none.
  case subject(ID<Subject>?)
}

/// Where a point is put: after which one of the same level, and under which one.
public struct AgendaPlace: Hashable, Sendable {
  /// The point that it follows; nil for the first place.
  public var after: ID<AgendaItem>?
  /// The point under which it stands; nil for the first level.
  public var parent: ID<AgendaItem>?

  /// A place.
  public init(after: ID<AgendaItem>?, under parent: ID<AgendaItem>? = nil) {
    self.after = after
    self.parent = parent
  }
}
