extension Facts {
  /// Whether a reasoned answer is owed to a contribution.
  ///
  /// Owed to residents and associations, and to those whose college is not known, never to institutions or facilitation:
  /// for questions, requests, proposals and calls to account always; for anything else that they say when the subject is
  /// at the level of concertation or above (Cerema: concertation "exige de rendre compte"); and for all that was taken in a
  /// batch whose answer left it out. Whatever somebody took on, by saying what becomes of it, is owed its answer whoever said it.
  public func owesAnswer(_ contribution: Contribution) -> Bool {
    if contribution.kind == .privateNote { return false }
    if contribution.fate != nil { return true }
    if contribution.kind.neverOwesAnswer { return false }
    if sessions[contribution.session]?.unansweredOfBatches.contains(contribution.id) == true {
      return true
    }
    if let speaker = contribution.speaker, let college = college(of: speaker),
      side(of: college, in: sessions[contribution.session]?.space) != .civil
    {
      return false
    }
    return contribution.kind.alwaysOwesAnswer || subject(of: contribution)?.level?.owesAnswers == true
  }
}

/// Answers owed, given and under study.
public struct AnswerCount: Hashable, Sendable {
  /// Contributions to which an answer is owed.
  public var owed = 0
  /// Those of them that were given.
  public var given = 0
  /// Those of them that are under study, not yet late: neither given nor awaited.
  public var studied = 0

  /// None.
  public init() {}

  /// Given ÷ owed; nil when none is owed.
  public var rate: Double? { owed > 0 ? Double(given) / Double(owed) : nil }

  /// Counts one more that is owed.
  public mutating func add(_ standing: AnswerStanding) {
    owed += 1
    if standing == .given { given += 1 }
    if standing == .studied { studied += 1 }
  }

  /// Counts others in.
  public mutating func add(_ others: AnswerCount) {
    owed += others.owed
    given += others.given
    studied += others.studied
  }
}
