import Dialogue

extension Words {
  /// How many answers are owed, given and under study, in a sentence; what is under study is no answer.
  public func sentence(of answers: AnswerCount) -> String {
    guard let rate = answers.rate else { return self(PublishingPhrase.nothingOwed) }
    let counts = self(PublishingPhrase.answersOwed, answers.owed, answers.given, percent(rate))
    return [counts, studied(answers)].compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// How many answers are under study; nil when none is.
  public func studied(_ answers: AnswerCount) -> String? {
    answers.studied > 0 ? self(PublishingPhrase.answersStudied, answers.studied) : nil
  }
}
