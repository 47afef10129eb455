import Dialogue
import Wording

extension ActTable {
  static let outcomeActs: [DeclaredAct] = [
    DeclaredAct(
      .vote, .outcomes, keys: ["F9"], need: .liveSession,
      required(.question, .text(.question)).suggested { $0.context.newestProposal },
      optional(.method, method).suggested { _ in VotingMethod.showOfHands },
      open(.tallies, .hands(for: "for")) { reading in
        let method: VotingMethod = reading.values.first(.method) ?? .showOfHands
        return method.options.map { option in
          AnyParameter.Row(
            [Term { $0.label(option: option, of: method) }, Term(option)] + otherNames(of: option),
            key: option, ValueKind<OptionHands>.hands(for: option).erased)
        }
      }
    ) { desk, question, method, hands throws(ActError) in
      let tallies = hands.flatMap(\.tallies)
      let vote = Vote(
        id: desk.id(), question: question, method: method ?? .showOfHands, tallies: tallies,
        at: desk.context.now)
      return .commands([.decision(try desk.session(), .vote(vote))])
    },
    DeclaredAct(.decision, .outcomes, need: .liveSession, required(.text, .longText)) {
      desk, text throws(ActError) in
      .commands([
        .decision(
          try desk.session(),
          .take(
            Decision(id: desk.id(), text: text, vote: desk.context.undecidedVote?.id, at: desk.context.now)))
      ])
    },
    DeclaredAct(
      .reword, .outcomes, need: .session,
      required(.reference, .decision),
      required(.text, .longText).current { reading in
        guard let reference: DecisionReference = reading.values.first(.reference) else { return [] }
        let session = reading.context.facts.session(reference.session)
        return session?.decisions.first { $0.id == reference.decision }.map { [$0.text] } ?? []
      }
    ) { _, reference, text throws(ActError) in
      .commands([.decision(reference.session, .reword(reference.decision, text))])
    },
    DeclaredAct(
      .commitment, .outcomes, keys: ["F11"], need: .liveSession, start: .now,
      placed(.who, .partyOrOpen), placed(.target, .longText), optional(.due, .day),
      several(.answers, .contribution)
    ) { desk, who, what, due, answered throws(ActError) in
      guard let who else { return .intent(.draftCommitment) }
      guard let what else { throw .missing(.target) }
      let (party, added) = desk.party(who)
      var commitment = Commitment(
        id: desk.id(), session: try desk.session(), who: party, what: what, due: due, at: desk.context.now)
      (commitment.answers, commitment.decision) = desk.context.ties(of: party)
      commitment.answers += answered.filter { !commitment.answers.contains($0) }
      return .commands(added + [.commitment(.make(commitment))])
    },
    DeclaredAct(
      .progress, .outcomes, need: .session,
      required(.reference, .commitment),
      required(.state, .oneOf { (words: Words, state: Commitment.State) in words.label(state) }),
      placed(.text, .longText)
    ) { _, id, state, text throws(ActError) in .commands([.commitment(.report(id, state, text: text))]) },
    DeclaredAct(
      .changeCommitment, .outcomes, need: .session,
      required(.reference, .commitment),
      optional(.who, .party).current { promise($0).map { [$0.who] } ?? [] },
      optional(.target, .longText).current { promise($0).map { [$0.what] } ?? [] },
      optional(.due, .dayOrNone).current { promise($0)?.due.map { [DueDay.day($0)] } ?? [] }
    ) { _, id, who, what, due throws(ActError) in
      var changes: [CommitmentChange] = []
      if let who { changes.append(.who(who)) }
      if let what { changes.append(.what(what)) }
      switch due {
      case .day(let day): changes.append(.due(day))
      case DueDay.none?: changes.append(.due(nil))
      case nil: break
      }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .commitment(.change(id, $0)) })
    },
  ]

  private static let method = ValueKind<VotingMethod>.choice(
    .choice, { _ in VotingMethod.fixed }, label: { $0.label($1) }, gloss: { $0.gloss($1) },
    names: { [$0.rawValue] })

  /// Other words for an option of a vote.
  private static func otherNames(of option: String) -> [Term] {
    switch option {
    case "abstain": [Term("abstention")]
    default: []
    }
  }

  /// The commitment that is being changed.
  @Sendable private static func promise(_ reading: Reading) -> Commitment? {
    reading.values.first(.reference, as: ID<Commitment>.self).flatMap {
      reading.context.facts.commitments[$0]
    }
  }
}

extension LineContext {
  /// The newest proposal of the point under way, else of the meeting: what is likely to be voted on.
  var newestProposal: String? {
    let said =
      session?.contributions.filter { $0.kind == .proposal && $0.item == session?.currentItem?.id } ?? []
    return said.last.map { String($0.text.prefix(200)) } ?? session?.currentItem?.title
  }

  /// The last vote of the point under way of which no decision speaks yet.
  var undecidedVote: Vote? {
    session?.votes.last { vote in
      vote.item == session?.currentItem?.id && session?.decisions.contains { $0.vote == vote.id } == false
    }
  }

  /// What a commitment is tied to: right after an answer of the same party, what that answered; else the decision just taken on the
  /// point.
  func ties(of who: Party) -> (answers: [ContributionReference], decision: ID<Decision>?) {
    if let last = session?.contributions.last(where: { !$0.isPrivate }), !last.answers.isEmpty,
      last.item == session?.currentItem?.id, last.speaker.map({ stands($0, for: who) }) ?? true
    {
      return (last.answers, nil)
    }
    guard let decision = session?.decisions.last, decision.item == session?.currentItem?.id else {
      return ([], nil)
    }
    return ([], decision.id)
  }

  /// Whether the speaker is the party, or speaks for it.
  private func stands(_ speaker: Party, for party: Party) -> Bool {
    func body(_ party: Party) -> ID<Organisation>? {
      switch party {
      case .person(let id): facts.people[id]?.organisation
      case .organisation(let id): id
      default: nil
      }
    }
    return speaker == party || body(speaker).map { $0 == body(party) } ?? false
  }
}
