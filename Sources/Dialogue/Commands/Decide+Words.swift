extension Decider {
  mutating func decide(_ command: ContributionCommand) throws(Refusal) {
    switch command {
    case .note(var contribution):
      // An answer that comes by letter is noted behind the meeting, which stays closed.
      let isLate =
        contribution.kind == .answer && !contribution.answers.isEmpty
        && facts.session(contribution.session)?.state == .closed
      let session = try isLate ? self.session(contribution.session) : liveSession(contribution.session)
      contribution.text = try filled(contribution.text, .text)
      try offered(contribution.kind, in: session)
      if contribution.isSpeakerOpen { contribution.speaker = nil }
      try known(contribution.speaker)
      try known(subject: contribution.subject)
      for answered in contribution.answers { _ = try self.contribution(answered) }
      contribution.number = facts.given.next(.contribution, in: session.id)
      contribution.origin = NumberOrigin(laptop: state.laptop)
      try known(table: contribution.table, in: session)
      try known(contribution.responsible)
      if let photo = contribution.photo { contribution.photo = try filled(photo, .photo) }
      let asked = isLate ? contribution.answers.first.flatMap { facts.contribution($0)?.item } : nil
      contribution.item = contribution.item ?? asked ?? session.currentItem?.id
      contribution.round = contribution.round ?? session.currentRound?.number
      contribution.stop = contribution.stop ?? session.currentStop?.id
      contribution.at = now
      isThere(contribution.speaker, in: contribution.session)
      emit(.contribution(.noted(contribution)))
    case .change(let reference, var change):
      let old = try contribution(reference)
      switch change {
      case .text(let text): change = .text(try filled(text, .text))
      case .speaker(let party): try known(party)
      case .subject(let subject): try known(subject: subject)
      case .item(let item):
        if let item, try session(old.session).agenda[item] == nil { throw .unknown(.item) }
      case .kind(let kind): try offered(kind, in: try session(old.session))
      case .table(let table): try known(table: table, in: try session(old.session))
      case .photo(let photo): if let photo { change = .photo(try filled(photo, .photo)) }
      case .responsible(let party): try known(party)
      }
      if case .speaker(let party) = change, facts.session(old.session)?.isLive == true {
        isThere(party, in: old.session)
      }
      emit(.contribution(.changed(reference, change)))
    case .answer(let reference, let answered):
      let answer = try contribution(reference)
      guard !answer.isPrivate else { throw .privateNote }
      for other in answered {
        guard other != reference else { throw .answersItself }
        guard try !contribution(other).isPrivate else { throw .privateNote }
      }
      emit(.contribution(.answered(reference, answers: answered)))
    case .strike(let reference):
      _ = try contribution(reference)
      emit(.contribution(.struck(reference)))
    case .fate(let reference, let fate):
      guard try !contribution(reference).isPrivate else { throw .privateNote }
      switch fate {
      case .declined(let reason, let party):
        _ = try filled(reason, .reason)
        try known(party)
      case .accepted(_, let party, _), .underStudy(let party, _): try known(party)
      case .answered(let answer):
        if let answer {
          guard answer != reference else { throw .answersItself }
          _ = try contribution(answer)
        }
      case .outOfScope, nil: break
      }
      emit(.contribution(.fated(reference, fate)))
    case .share(let reference, let change):
      let said = try contribution(reference)
      guard !said.isPrivate else { throw .privateNote }
      switch change {
      case .counted(let count): try check(count, .count, 0...100_000)
      case .more(let more): try check(facts.sharing(of: said).addingClamped(more), .count, 0...100_000)
      }
      emit(.contribution(.shared(reference, change)))
    }
  }

  /// A contribution, an answer and a private note are always possible; others when the space has them.
  private func offered(_ kind: ContributionKind, in session: Session) throws(Refusal) {
    guard let kinds = facts.spaces[session.space]?.settings.kinds, !kinds.contains(kind) else { return }
    guard ![.contribution, .answer, .privateNote].contains(kind) else { return }
    throw .kindNotOffered(kind, offered: kinds)
  }
}
