extension Decider {
  mutating func decide(_ command: DecisionCommand, in id: ID<Session>) throws(Refusal) {
    switch command {
    case .vote(let vote): try hold(vote, in: try liveSession(id))
    case .take(var decision):
      let session = try liveSession(id)
      decision.text = try filled(decision.text, .text)
      decision.number = facts.given.next(.decision, in: id)
      decision.origin = NumberOrigin(laptop: state.laptop)
      decision.item = decision.item ?? session.currentItem?.id
      decision.at = now
      emit(.decision(id, .taken(decision)))
    case .reword(let decision, let text):
      guard try session(id).decisions.holds(decision) else {
        throw .unknown(.decision)
      }
      emit(.decision(id, .reworded(decision, try filled(text, .text))))
    case .recount(let vote, let recount): try correct(vote, recount, in: try session(id))
    }
  }

  mutating func decide(_ command: CommitmentCommand) throws(Refusal) {
    switch command {
    case .make(var commitment):
      let session = try liveSession(commitment.session)
      commitment.what = try filled(commitment.what, .text)
      try known(commitment.who)
      commitment.number = facts.given.next(.commitment, in: session.id)
      commitment.origin = NumberOrigin(laptop: state.laptop)
      commitment.item = commitment.item ?? session.currentItem?.id
      commitment.at = now
      for reference in commitment.answers { _ = try contribution(reference) }
      emit(.commitment(.made(commitment)))
      // What a promise answers is answered.
      for reference in commitment.answers where facts.contribution(reference)?.fate == nil {
        emit(.contribution(.fated(reference, .answered(by: nil))))
      }
    case .change(let id, var change):
      guard facts.commitments[id] != nil else { throw .unknown(.commitment) }
      switch change {
      case .who(let party): try known(party)
      case .what(let what): change = .what(try filled(what, .text))
      case .due: break
      }
      emit(.commitment(.changed(id, change)))
    case .report(let id, let state, let text):
      guard facts.commitments[id] != nil else { throw .unknown(.commitment) }
      emit(.commitment(.progressed(id, state, text: text)))
    }
  }

  private mutating func hold(_ vote: Vote, in session: Session) throws(Refusal) {
    var vote = vote
    vote.question = try filled(vote.question, .text)
    if vote.method.isAmongChoices {
      for place in vote.choices.indices { vote.choices[place] = try filled(vote.choices[place], .choice) }
      guard vote.choices.count > 1 else { throw .tooFewChoices }
      if let twice = vote.choices.enumerated().first(where: { place, choice in
        vote.choices[..<place].contains { $0.folded == choice.folded }
      }) {
        throw .nameTaken(twice.element)
      }
    }
    try checkCounts(of: vote)
    if vote.method == .dots { try check(vote.dots ?? 0, .count, 1...100) }
    if vote.method == .approval, let each = vote.dots { try check(each, .count, 1...100) }
    vote.number = facts.given.next(.vote, in: session.id)
    vote.origin = NumberOrigin(laptop: state.laptop)
    vote.item = vote.item ?? session.currentItem?.id
    vote.at = now
    emit(.decision(session.id, .voted(vote)))
  }

  private mutating func correct(_ id: ID<Vote>, _ recount: Recount, in session: Session) throws(Refusal) {
    guard var vote = session.votes[id] else { throw .unknown(.vote) }
    guard (recount.ballots == nil) == (vote.ballots == nil) else { throw .notSecret }
    vote = vote.corrected(to: recount)
    vote.question = try filled(vote.question, .text)
    try checkCounts(of: vote)
    emit(
      .decision(
        session.id,
        .recounted(id, Recount(question: vote.question, tallies: vote.tallies, ballots: vote.ballots))))
  }

  /// Counts that no vote of this kind can have are refused; more hands than people are not, a room is often under-counted.
  private func checkCounts(of vote: Vote) throws(Refusal) {
    for tally in vote.tallies {
      guard vote.options.contains(tally.option) else {
        throw .unknownOption(tally.option, method: vote.method)
      }
      try check(tally.count, .count, 0...100_000)
    }
    if let ballots = vote.ballots {
      try check(ballots, of: vote)
    } else {
      guard vote.hands > 0 || vote.isUnopposed else { throw .noHands }
    }
  }

  /// Totals of scrutineers must add up: whoever counted wrong counts again.
  private func check(_ ballots: Ballots, of vote: Vote) throws(Refusal) {
    try check(ballots.cast, .ballots, 1...100_000)
    try check(ballots.blank, .ballots, 0...100_000)
    try check(ballots.invalid, .ballots, 0...100_000)
    guard ballots.expressed >= 0 else { throw .tooManyVoid(ballots) }
    guard vote.tallies.allSatisfy({ $0.college == nil }) else { throw .secretByCollege }
    let expressed = ballots.expressed
    let isRight =
      switch vote.method {
      case .approval:
        vote.options.allSatisfy { vote.total(for: $0) <= expressed }
          && (vote.dots.map { vote.hands <= expressed * $0 } ?? true)
      case .dots: vote.hands <= expressed * (vote.dots ?? 1)
      default: vote.hands == expressed
      }
    guard isRight else { throw .ballotsDoNotAddUp(counted: vote.hands, expressed: expressed) }
  }
}
