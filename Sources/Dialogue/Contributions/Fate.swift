/// What became of a question, a request or a proposal (*suite donnée*).
public enum Fate: Hashable, Sendable {
  /// Answered, by a contribution when it was noted as one.
  case answered(by: ContributionReference?)
  /// Accepted: why, by whom, to be done by when.
  case accepted(because: String?, by: Party? = nil, until: Day? = nil)
  /// Under study: by whom, until when.
  case underStudy(by: Party?, until: Day?)
  /// Declined, with the reason; by whom.
  case declined(because: String, by: Party? = nil)
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

extension Fate {
  /// Who gave it; nil when that was not said, and for an answer, which has a speaker of its own.
  public var by: Party? {
    switch self {
    case .accepted(_, let by, _), .declined(_, let by), .underStudy(let by, _): by
    case .answered, .outOfScope: nil
    }
  }

  /// The day until which it is to be studied, or done.
  public var until: Day? {
    switch self {
    case .accepted(_, _, let until), .underStudy(_, let until): until
    case .answered, .declined, .outOfScope: nil
    }
  }

  /// Whether it was to be studied until a day that is over: then it is late, and no answer.
  public func isOverdue(on today: Day) -> Bool {
    if case .underStudy(_, let until?) = self { until < today } else { false }
  }
}
