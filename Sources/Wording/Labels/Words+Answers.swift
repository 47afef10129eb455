import Dialogue

extension Words {
  /// How many answers are owed, given and under study, in a sentence; what is under study is no answer.
  public func sentence(of answers: AnswerCount) -> String {
    guard let rate = answers.rate else { return self(PublishingPhrase.nothingOwed) }
    let counts =
      switch answers.given {
      case 0: self(PublishingPhrase.answersNone, answers.owed)
      case answers.owed: self(PublishingPhrase.answersAll, answers.owed)
      default: self(PublishingPhrase.answersOwed, answers.owed, answers.given, percent(rate))
      }
    return [counts, studied(answers)].compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// How many promises there are, and where they stand: nothing of which there is none is told.
  public func sentence(of promises: some Collection<Commitment>, on today: Day) -> String {
    let count = promises.count
    let states = [Commitment.State.done, .dropped, .underWay, .open].map { state in
      (state: state, count: promises.count { $0.state == state })
    }.filter { $0.count > 0 }
    let told = states.map { state, count in
      let label = standing(of: state, count)
      return states.count == 1 ? label : "\(count) \(label)"
    }
    let late = promises.count { $0.isLate(on: today) }
    let lateness =
      late == 0 ? "" : late == count ? self(PaperPhrase.allLate) : self(PaperPhrase.someLate, late)
    let all = self(PaperPhrase.promiseCount, count)
    return (states.count == 1 ? "\(all), \(told.joined())" : labelled(all, list(told))) + lateness + "."
  }

  /// Where several promises stand.
  private func standing(of state: Commitment.State, _ count: Int) -> String {
    switch state {
    case .done: self(PaperPhrase.keptOnes, count)
    case .dropped: self(PaperPhrase.droppedOnes, count)
    case .underWay, .open: label(state)
    }
  }

  /// How many answers are under study; nil when none is.
  public func studied(_ answers: AnswerCount) -> String? {
    answers.studied > 0 ? self(PublishingPhrase.answersStudied, answers.studied) : nil
  }
}
