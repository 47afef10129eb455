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
      guard try session(id).decisions.contains(where: { $0.id == decision }) else {
        throw .unknown(.decision)
      }
      emit(.decision(id, .reworded(decision, try filled(text, .text))))
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
    for tally in vote.tallies {
      guard vote.method.options.contains(tally.option) else {
        throw .unknownOption(tally.option, method: vote.method)
      }
      try check(tally.count, .count, 0...100_000)
    }
    let hands = vote.tallies.reduce(0) { $0 + $1.count }
    guard hands > 0 else { throw .noHands }
    let room = facts.presentByColleges(in: session)
    let present = room.values.reduce(0, +)
    // Where nobody has counted the room, there is nothing to hold the hands against.
    if present > 0 {
      for college in Set(vote.tallies.compactMap(\.college)).sorted() {
        let raised = vote.tallies.reduce(0) { $1.college == college ? $0 + $1.count : $0 }
        guard raised <= room[college] ?? 0 else {
          throw .tooManyHands(college, hands: raised, present: room[college] ?? 0)
        }
      }
      guard hands <= present else { throw .tooManyHands(nil, hands: hands, present: present) }
    }
    vote.number = facts.given.next(.vote, in: session.id)
    vote.origin = NumberOrigin(laptop: state.laptop)
    vote.item = vote.item ?? session.currentItem?.id
    vote.at = now
    emit(.decision(session.id, .voted(vote)))
  }
}
