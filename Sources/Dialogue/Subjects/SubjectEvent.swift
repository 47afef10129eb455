/// What happens to a subject.
public enum SubjectEvent: Hashable, Sendable {
  /// A subject was entered.
  case added(Subject)
  /// A field of a subject was changed.
  case changed(ID<Subject>, SubjectChange)
}

/// What can be asked of a subject.
public enum SubjectCommand: Hashable, Sendable {
  /// Enter a subject.
  case add(Subject)
  /// Change a field of a subject.
  case change(ID<Subject>, SubjectChange)
}

/// What happens to a milestone.
public enum MilestoneEvent: Hashable, Sendable {
  /// A milestone was entered.
  case added(Milestone)
  /// A field of a milestone was changed.
  case changed(ID<Milestone>, MilestoneChange)
}

/// What can be asked of a milestone.
public enum MilestoneCommand: Hashable, Sendable {
  /// Enter a milestone.
  case add(Milestone)
  /// Change a field of a milestone.
  case change(ID<Milestone>, MilestoneChange)
}
