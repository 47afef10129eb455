extension Decider {
  mutating func decideOutcomes(_ command: Command) throws(Refusal) {
    switch command {
    case .holdVote(let id, let vote): try hold(vote, in: try liveSession(id))
    case .takeDecision(let id, var decision):
      let session = try liveSession(id)
      decision.text = try filled(decision.text, .text)
      decision.number = (session.decisions.map(\.number).max() ?? 0) + 1
      decision.item = decision.item ?? session.currentItem?.id
      decision.at = now
      emit(.decisionTaken(id, decision))
    case .rewordDecision(let id, let decision, let text):
      guard try session(id).decisions.contains(where: { $0.id == decision }) else {
        throw .unknown(.decision)
      }
      emit(.decisionReworded(id, decision, try filled(text, .text)))
    case .commit(var commitment):
      let session = try liveSession(commitment.session)
      commitment.what = try filled(commitment.what, .text)
      try known(commitment.who)
      commitment.number = (session.commitments.compactMap { facts.commitments[$0]?.number }.max() ?? 0) + 1
      commitment.item = commitment.item ?? session.currentItem?.id
      commitment.at = now
      emit(.commitmentMade(commitment))
    case .changeCommitment(let id, var change):
      guard facts.commitments[id] != nil else { throw .unknown(.commitment) }
      switch change {
      case .who(let party): try known(party)
      case .what(let what): change = .what(try filled(what, .text))
      case .due: break
      }
      emit(.commitmentChanged(id, change))
    case .reportProgress(let id, let state, let text):
      guard facts.commitments[id] != nil else { throw .unknown(.commitment) }
      emit(.commitmentProgressed(id, state, text: text))
    default: break
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
    vote.number = (session.votes.map(\.number).max() ?? 0) + 1
    vote.item = vote.item ?? session.currentItem?.id
    vote.at = now
    emit(.voteHeld(session.id, vote))
  }
}
