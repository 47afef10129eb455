import Dialogue
import Wording

extension ActTable {
  static let outcomeActs: [DeclaredAct] = [
    voting(.vote, keys: ["F9"], proposing: .showOfHands) { $0.context.newestProposal },
    DeclaredAct(
      .recount, .outcomes, need: .session,
      required(.reference, .vote),
      optional(.question, .text(.question)).current { vote($0).map { [$0.question] } ?? [] },
      optional(.ballots, .number(1...100_000)).current { ballots($0).map { [$0.cast] } ?? [] }.ofSecretVotes,
      optional(.blank, .number(0...100_000)).current { ballots($0).map { [$0.blank] } ?? [] }.ofSecretVotes,
      optional(.invalid, .number(0...100_000)).current { ballots($0).map { [$0.invalid] } ?? [] }
        .ofSecretVotes,
      open(.tallies, .hands(for: "for")) { reading in
        guard let vote = vote(reading) else { return [] }
        return vote.choices.isEmpty ? rows(of: vote.method) : rows(of: vote.choices)
      }.current { vote($0)?.optionHands ?? [] }.freely
    ) { desk, reference, question, cast, blank, invalid, hands throws(ActError) in
      guard let vote = reference.vote(in: desk.context.facts) else { throw ActError(.changesNothing) }
      var recount = Recount(
        question: question ?? vote.question, tallies: vote.tallies, ballots: vote.ballots)
      for option in hands {
        recount.tallies.removeAll { $0.option == option.option }
        recount.tallies += option.tallies
      }
      if cast != nil || blank != nil || invalid != nil {
        let before = vote.ballots
        recount.ballots = Ballots(
          cast: cast ?? before?.cast ?? 0, blank: blank ?? before?.blank ?? 0,
          invalid: invalid ?? before?.invalid ?? 0)
        try recount.ballots?.check()
      }
      guard recount != Recount(question: vote.question, tallies: vote.tallies, ballots: vote.ballots) else {
        throw ActError(.changesNothing)
      }
      return .commands(
        [.decision(reference.session, .recount(vote.id, recount))]
          + (desk.context.facts.session(reference.session).map {
            desk.context.settling(vote.corrected(to: recount), instead: vote, in: $0)
          } ?? []))
    },
    DeclaredAct(
      .decision, .outcomes, need: .liveSession, required(.text, .longText),
      optional(.vote, .voteOrNone).suggested { reading in
        let text: String? = reading.values.first(.text)
        return text.flatMap { reading.context.vote(decidedBy: $0) }.flatMap { vote in
          reading.context.session.map { .vote(VoteReference(vote, in: $0.id)) } as VoteChoice?
        }
      }.aside
    ) { desk, text, choice throws(ActError) in
      let vote =
        switch choice {
        case .vote(let reference): reference.vote
        case VoteChoice.none?: nil as ID<Vote>?
        case nil: desk.context.vote(decidedBy: text)?.id
        }
      return .commands([
        .decision(
          try desk.session(), .take(Decision(id: desk.id(), text: text, vote: vote, at: desk.context.now)))
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
      placed(.who, .partyOrOpen).needed { _ in true }, placed(.target, .longText).needed { _ in true },
      optional(.due, .due), several(.answers, .openContribution)
    ) { desk, who, what, due, answered throws(ActError) in
      guard let who else {
        guard what == nil else { throw .missing(.who) }
        return .intent(.draftCommitment)
      }
      guard let what else { throw .missing(.target) }
      let (party, added) = desk.party(who)
      var commitment = Commitment(
        id: desk.id(), session: try desk.session(), who: party, what: what, due: due, at: desk.context.now)
      (commitment.answers, commitment.decision) = desk.context.ties(of: party)
      // What is said takes the place of what is likely.
      if !answered.isEmpty { commitment.answers = answered }
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
      optional(.due, .dueOrNone).current { promise($0)?.due.map { [DueDay.day($0)] } ?? [] }
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
    // Last, so that Enter twice takes nothing back.
    DeclaredAct(
      .retract, .outcomes, need: .session, isAtOnceInMenu: true, takesAway: true, required(.act, .outcomeAct)
    ) {
      _, act throws(ActError) in .commands([.act(.undoOne(act))])
    },
  ]

  /// A row for each option of a method.
  static func rows(of method: VotingMethod) -> [AnyParameter.Row] {
    method.options.map { option in
      AnyParameter.Row(
        [Term { $0.label(option: option, of: method) }, Term(option)] + otherNames(of: option),
        label: Term { $0.meaning(of: option, in: method) },
        key: option, ValueKind<OptionHands>.hands(for: option).erased,
        // Consent asks who objects: nobody, unless it is said.
        suggestion: option == "objection" ? OptionHands(option: option, hands: Hands(room: 0)) : nil)
    }
  }

  /// A row for each of the options that a vote names.
  static func rows(of choices: [String]) -> [AnyParameter.Row] {
    choices.enumerated().map { place, choice in
      AnyParameter.Row(
        [Term(choice), Term(String(place + 1))], key: choice,
        ValueKind<OptionHands>.hands(for: choice).erased)
    }
  }

  /// The vote that is being put right.
  @Sendable private static func vote(_ reading: Reading) -> Vote? {
    reading.values.first(.reference, as: VoteReference.self)?.vote(in: reading.context.facts)
  }

  @Sendable private static func ballots(_ reading: Reading) -> Ballots? { vote(reading)?.ballots }

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
    return said.last?.proposed ?? session?.currentItem?.title
  }

  /// What a vote makes of the proposal whose words are its question: accepted where it is carried or nobody objects,
  /// declined where it is rejected. What was said of the proposal by other means stays; a recount takes back what the
  /// vote had made of it.
  func settling(_ vote: Vote, instead before: Vote? = nil, in session: Session) -> [Command] {
    let asked = (before ?? vote).question.folded.trimmedBlanks
    let proposal = session.contributions.last { said in
      guard said.kind == .proposal, said.proposed.folded.trimmedBlanks == asked else { return false }
      guard let given = said.fate else { return before == nil }
      return before.map { given.at == $0.at } ?? (given.fate.code == .underStudy)
    }
    guard let proposal else { return [] }
    let reason = words.result(of: vote).map { words(VotePhrase.byVote, $0) } ?? ""
    let fate: Fate? =
      switch vote.result {
      case .carried, .consent: .accepted(because: reason)
      case .rejected: .declined(because: reason)
      default: nil
      }
    guard fate != nil || before != nil, fate != proposal.fate?.fate else { return [] }
    return [.contribution(.fate(proposal.reference, fate))]
  }

  /// The vote of the point under way that a decision is taken on: of those of which no decision speaks yet the one that
  /// shares most words with it; where none shares any, the one that was held last, as long as nothing was said since.
  func vote(decidedBy text: String) -> Vote? {
    guard let session else { return nil }
    let item = session.currentItem?.id
    let open = session.votes.filter { vote in
      vote.item == item && !session.decisions.contains { $0.vote == vote.id }
    }
    let words = text.significantWords
    let shared = open.map { vote in
      words.intersection(([vote.question] + vote.choices).joined(separator: " ").significantWords).count
    }
    if let most = shared.max(), most > 0 { return zip(open, shared).reversed().first { $0.1 == most }?.0 }
    guard let last = open.last, last.id == session.votes.last?.id,
      session.contributions.last.map({ $0.at < last.at }) ?? true,
      session.decisions.last.map({ $0.at < last.at }) ?? true
    else { return nil }
    return last
  }

  /// What a commitment is tied to: right after an answer of the same party, what that answered; else the decision just
  /// taken on the point. Behind another commitment it may be about anything.
  func ties(of who: Party) -> (answers: [ContributionReference], decision: ID<Decision>?) {
    let promised = session?.commitments.last.flatMap { facts.commitments[$0]?.at }
    if let last = session?.contributions.last(where: { !$0.isPrivate }), !last.answers.isEmpty,
      last.item == session?.currentItem?.id, last.speaker.map({ stands($0, for: who) }) ?? true,
      promised.map({ $0 < last.at }) ?? true
    {
      return (last.answers, nil)
    }
    // The decision that was just taken: behind something said since, it may be about anything.
    guard let decision = session?.decisions.last, decision.item == session?.currentItem?.id,
      session?.contributions.last.map({ $0.at <= decision.at }) ?? true
    else { return ([], nil) }
    return ([], decision.id)
  }

  /// What an answer answers that is just being noted: the one question of somebody else that is open on the point under
  /// way. Nil where there are several, or where a batch waits for its answer.
  func question(answeredBy choice: PartyChoice?) -> ContributionReference? {
    guard let session, facts.batch(of: session) == nil else { return nil }
    let speaker: Party? =
      switch choice {
      case .known(let party)?: party
      case .new?, .open?: nil
      case nil: defaultSpeaker
      }
    let open = session.contributions.lazy.filter { said in
      said.item == session.currentItem?.id && said.fate == nil && !said.isPrivate
        && said.kind.alwaysOwesAnswer && said.kind != .proposal
        && (said.speaker == nil || said.speaker != speaker)
    }.prefix(2)
    return open.count == 1 ? open.first?.reference : nil
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

extension Contribution {
  /// What is voted on where it is.
  fileprivate var proposed: String { String(text.prefix(200)) }
}

extension String {
  /// The words that tell what it is about, folded: those of four letters and more.
  fileprivate var significantWords: Set<String> {
    Set(folded.split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 }.map(String.init))
  }
}
