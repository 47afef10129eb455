/// How far the answer is that is owed to what was said.
public enum AnswerStanding: Hashable, Sendable {
  /// It was given.
  case given
  /// Somebody studies it, and the day of that is not over: it is said when the answer will come, not what it is.
  case studied
  /// It is not there: nothing was said of it, or its study is late.
  case awaited
}

extension Facts {
  /// How far the answer to something that was said is on a day.
  public func answer(to contribution: Contribution, on today: Day) -> AnswerStanding {
    guard let fate = contribution.fate?.fate, !fate.isOverdue(on: today) else { return .awaited }
    return fate.code == .underStudy ? .studied : .given
  }

  /// Whether an answer is owed that is not there on a day, nor under study.
  public func isOpen(_ contribution: Contribution, on today: Day) -> Bool {
    answer(to: contribution, on: today) == .awaited && owesAnswer(contribution)
  }

  /// How many answers contributions are owed, and how many of those have been given or are under study on a day.
  public func answers(to contributions: some Sequence<Contribution>, on today: Day) -> AnswerCount {
    contributions.reduce(into: AnswerCount()) { count, contribution in
      if owesAnswer(contribution) { count.add(answer(to: contribution, on: today)) }
    }
  }

  /// Contributions of a session that wait for an answer on a day, those whose study is late among them.
  public func unanswered(in session: Session, on today: Day) -> [Contribution] {
    session.contributions.filter { isOpen($0, on: today) }
  }
}
