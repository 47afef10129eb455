/// What became of a question, a request or a proposal (*suite donnée*).
public enum Fate: Hashable, Sendable {
  /// Answered, by a contribution when it was noted as one.
  case answered(by: ContributionReference?)
  /// Accepted.
  case accepted(because: String?)
  /// Under study: by whom, until when.
  case underStudy(by: Party?, until: Day?)
  /// Declined, with the reason.
  case declined(because: String)
  /// Outside the scope of the meeting: to whom it was sent, and why.
  case outOfScope(to: String?, because: String?)

  /// The word in the journal, in scripts and in data outputs.
  public var code: Code {
    switch self {
    case .answered: .answered
    case .accepted: .accepted
    case .underStudy: .underStudy
    case .declined: .declined
    case .outOfScope: .outOfScope
    }
  }

  /// The fates without their particulars.
  public enum Code: String, CaseIterable, Sendable {
    /// Answered.
    case answered
    /// Accepted.
    case accepted
    /// Under study.
    case underStudy = "under-study"
    /// Declined.
    case declined
    /// Out of scope.
    case outOfScope = "out-of-scope"
  }
}

/// A fate and when it was given.
public struct FateRecord: Hashable, Sendable {
  /// What became of it.
  public var fate: Fate
  /// When that was noted.
  public var at: Instant

  /// A fate given at a moment.
  public init(fate: Fate, at: Instant) {
    self.fate = fate
    self.at = at
  }
}
