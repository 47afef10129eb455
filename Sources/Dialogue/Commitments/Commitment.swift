/// Something promised: who, what, by when.
public struct Commitment: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Commitment>
  /// The session in which it was made.
  public var session: ID<Session>
  /// Number within the session, from 1; shown as `e2`.
  public var number: Int
  /// Where the number comes from.
  public var origin = NumberOrigin()
  /// The point on which it was made.
  public var item: ID<AgendaItem>?
  /// Who promised.
  public var who: Party
  /// What was promised.
  public var what: String
  /// By when.
  public var due: Day?
  /// When it was made.
  public var at: Instant
  /// The contributions that it answers.
  public var answers: [ContributionReference]
  /// The decision that it carries out.
  public var decision: ID<Decision>?
  /// Where it stands.
  public var state: State
  /// What was reported on it, oldest first.
  public var progress: PersistentList<Progress>
  /// What it was before each change that came too late to put its minutes right, oldest first.
  public var revisions: [Revision] = []

  /// A commitment as it is made.
  public init(
    id: ID<Commitment>, session: ID<Session>, number: Int = 0, item: ID<AgendaItem>? = nil, who: Party,
    what: String,
    due: Day? = nil, at: Instant, answers: [ContributionReference] = [], decision: ID<Decision>? = nil
  ) {
    self.id = id
    self.session = session
    self.number = number
    self.item = item
    self.who = who
    self.what = what
    self.due = due
    self.at = at
    self.answers = answers
    self.decision = decision
    state = .open
    progress = []
  }

  /// Where a commitment stands.
  public enum State: String, CaseIterable, Sendable {
    /// Promised.
    case open
    /// Begun.
    case underWay = "under-way"
    /// Kept.
    case done
    /// Given up, with a reason in the progress.
    case dropped
  }

  /// Whether it still waits to be kept.
  public var isPending: Bool { state == .open || state == .underWay }

  /// Whether it is past its day.
  public func isLate(on today: Day) -> Bool { isPending && (due.map { $0 < today } ?? false) }

  /// The short name within the session, `e2`.
  public var label: String { "e\(number)\(origin.suffix)" }

  /// As the minutes of the meeting at which it was made tell it: later changes are not theirs.
  public var asMinuted: Commitment {
    guard let first = revisions.first else { return self }
    var minuted = self
    (minuted.who, minuted.what, minuted.due) = (first.who, first.what, first.due)
    return minuted
  }

  /// What a commitment was before a change.
  public struct Revision: Hashable, Sendable {
    /// When it was changed.
    public var at: Instant
    /// Who had promised.
    public var who: Party
    /// What.
    public var what: String
    /// By when.
    public var due: Day?

    /// What a commitment was before a change.
    public init(at: Instant, who: Party, what: String, due: Day?) {
      (self.at, self.who, self.what, self.due) = (at, who, what, due)
    }
  }
}

/// What was reported on a commitment.
public struct Progress: Hashable, Sendable {
  /// When.
  public var at: Instant
  /// Where the commitment stands since.
  public var state: Commitment.State
  /// In which words.
  public var text: String?

  /// A report.
  public init(at: Instant, state: Commitment.State, text: String? = nil) {
    self.at = at
    self.state = state
    self.text = text
  }
}

/// A change of one field of a commitment.
public enum CommitmentChange: Hashable, Sendable {
  /// Somebody else is in charge.
  case who(Party)
  /// Other words.
  case what(String)
  /// Another day, or none.
  case due(Day?)
}
