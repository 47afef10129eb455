extension Facts {
  /// Whether what was said has its answer on a day: what is under study has one until the day of that is over.
  public func isAnswered(_ contribution: Contribution, on today: Day) -> Bool {
    contribution.fate.map { !$0.fate.isOverdue(on: today) } ?? false
  }

  /// Whether an answer is owed that is not there on a day.
  public func isOpen(_ contribution: Contribution, on today: Day) -> Bool {
    !isAnswered(contribution, on: today) && owesAnswer(contribution)
  }

  /// How many answers a session owes and how many of those have been given by a day.
  public func answers(in session: Session, on today: Day) -> AnswerCount {
    session.contributions.reduce(into: AnswerCount()) { count, contribution in
      guard owesAnswer(contribution) else { return }
      count.owed += 1
      if isAnswered(contribution, on: today) { count.given += 1 }
    }
  }

  /// Contributions of a session that wait for an answer on a day, those whose study is late among them.
  public func unanswered(in session: Session, on today: Day) -> [Contribution] {
    session.contributions.filter { isOpen($0, on: today) }
  }
}
