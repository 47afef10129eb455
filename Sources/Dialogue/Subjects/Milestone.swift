/// A dated step of the programming calendar.
public struct Milestone: Hashable, Sendable {
  /// Its name in the journal.
  public let id: ID<Milestone>
  /// The space whose calendar it stands in.
  public var space: ID<DialogueSpace>?
  /// What it is called.
  public var title: String
  /// When.
  public var day: Day
  /// The subjects that it closes.
  public var subjects: [ID<Subject>]
  /// Whether it was passed or given up.
  public var state: State

  /// A milestone to come.
  public init(
    id: ID<Milestone>, space: ID<DialogueSpace>? = nil, title: String, day: Day, subjects: [ID<Subject>] = []
  ) {
    self.id = id
    self.space = space
    self.title = title
    self.day = day
    self.subjects = subjects
    state = .planned
  }

  /// Whether its day is over and nobody has said whether it was held.
  public func isUnconfirmed(on today: Day) -> Bool { state == .planned && day < today }

  /// Where a milestone stands.
  public enum State: String, CaseIterable, Sendable {
    /// To come.
    case planned
    /// Held.
    case passed
    /// Given up.
    case cancelled
  }
}

/// A change of one field of a milestone.
public enum MilestoneChange: Hashable, Sendable {
  /// Another title.
  case title(String)
  /// Another day.
  case day(Day)
  /// Other subjects.
  case subjects([ID<Subject>])
  /// Held, given up, or to come again.
  case state(Milestone.State)
}
