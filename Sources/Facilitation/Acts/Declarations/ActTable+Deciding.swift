import Dialogue
import Wording

extension ActTable {
  /// What only some bodies decide by: options, dots, secret ballots.
  static let decidingActs: [DeclaredAct] = [
    voting(.choose, proposing: .choice) { $0.context.session?.currentItem?.title },
    DeclaredAct(
      .member, .register, need: .space,
      required(.person, .partyOrNew).notFromMenu, optional(.role, .text()), optional(.until, .day),
      optional(.college, .college), optional(.organisation, .organisation)
    ) { desk, choice, role, until, college, organisation throws(ActError) in
      let (party, added) = desk.party(choice, college: college, organisation: organisation)
      guard case .person(let person) = party else {
        throw ActError(
          .notFound(desk.context.facts.name(of: party) ?? "", .person, adds: .person), at: .person)
      }
      let mandate = Mandate(person: person, role: role, until: until)
      return .commands(added + [.mandate(try desk.space(), .give(mandate))])
    },
    DeclaredAct(.endMandate, .register, need: .members, required(.person, .person).existing) {
      desk, person throws(ActError) in .commands([.mandate(try desk.space(), .end(person))])
    },
    DeclaredAct(
      .quorum, .register, need: .space,
      required(.needed, .quorum).current { reading in
        rule(reading).map { [QuorumNeed(need: $0.need)] } ?? []
      },
      optional(.each, .number(0...1_000)).current { rule($0).map { [$0.proxiesEach] } ?? [] },
      flag(.proxiesCount)
    ) { desk, need, each, isCounted throws(ActError) in
      let rule = need.need.map { QuorumRule(need: $0, proxiesEach: each ?? 0, proxiesCount: isCounted) }
      return .commands([.mandate(try desk.space(), .rule(rule))])
    },
    DeclaredAct(
      .proxy, .attendance, need: .members, required(.giver, .person), required(.holder, .person)
    ) { desk, giver, holder throws(ActError) in
      .commands([.proxy(try desk.session(), .give(by: giver, to: holder))])
    },
    DeclaredAct(.withdrawProxy, .attendance, need: .members, required(.giver, .person).existing) {
      desk, giver throws(ActError) in .commands([.proxy(try desk.session(), .withdraw(by: giver))])
    },
  ]

  /// When the body in focus may decide.
  @Sendable private static func rule(_ reading: Reading) -> QuorumRule? {
    reading.context.focus.space.flatMap { reading.context.facts.mandates[$0]?.rule }
  }

  /// A vote: how it is held decides what else is asked. It is one act under two words, which propose another way to hold it.
  static func voting(
    _ name: ActName, keys: [String] = [], proposing: VotingMethod,
    on question: @escaping @Sendable (Reading) -> ActValue?
  ) -> DeclaredAct {
    @Sendable func method(_ values: Values) -> VotingMethod { values.first(.method) ?? proposing }
    @Sendable func namesOptions(_ values: Values) -> Bool { method(values).isAmongChoices }
    return DeclaredAct(
      name, .outcomes, keys: keys, need: .liveSession,
      required(.question, .text(.question)).suggested(question),
      optional(.method, votingMethod).suggested { _ in proposing },
      several(.choice, .text()).when(namesOptions),
      optional(.dots, .number(1...100)).when(.method, VotingMethod.dots).suggested { _ in 3 },
      optional(.apiece, .number(1...100)).when(.method, VotingMethod.approval),
      flag(.secret).when(namesOptions),
      optional(.ballots, .number(1...100_000)).when(.secret, true),
      optional(.blank, .number(0...100_000)).when(.secret, true),
      optional(.invalid, .number(0...100_000)).when(.secret, true),
      open(.tallies, .hands(for: "for")) { reading in
        namesOptions(reading.values)
          ? rows(of: reading.values[.choice].compactMap { $0 as? String }) : rows(of: method(reading.values))
      }
    ) { desk, question, chosen, choices, dots, each, isSecret, cast, blank, invalid, hands throws(ActError) in
      let method = chosen ?? proposing
      let tallies = hands.flatMap(\.tallies)
      var ballots: Ballots?
      if isSecret {
        // Where only votes are given, all ballots say something.
        let given = (blank ?? 0) + (invalid ?? 0)
        guard cast != nil || given > 0 || !tallies.isEmpty else { throw .missing(.ballots) }
        ballots = Ballots(
          cast: cast ?? tallies.reduce(0) { $0 + $1.count } + given, blank: blank ?? 0, invalid: invalid ?? 0)
        try ballots?.check()
      }
      let vote = Vote(
        id: desk.id(), question: question, method: method, choices: choices,
        dots: method == .dots ? dots ?? 3 : method == .approval ? each : nil, ballots: ballots,
        tallies: tallies, at: desk.context.now)
      return .commands(
        [.decision(try desk.session(), .vote(vote))]
          + (desk.context.session.map { desk.context.settling(vote, in: $0) } ?? []))
    }
  }

  private static let votingMethod = ValueKind<VotingMethod>.choice(
    .choice, { _ in VotingMethod.allCases }, label: { $0.label($1) }, gloss: { $0.gloss($1) },
    names: { [$0.rawValue] })
}

extension Vote {
  /// The counts by option, as a form shows them.
  var optionHands: [OptionHands] {
    options.compactMap { option in
      let tallies = tallies.filter { $0.option == option }
      guard !tallies.isEmpty else { return nil }
      let room = tallies.filter { $0.college == nil }
      return OptionHands(
        option: option,
        hands: Hands(
          room: room.isEmpty ? nil : room.reduce(0) { $0 + $1.count },
          colleges: tallies.compactMap { tally in
            tally.college.map { Hands.Count(college: $0, count: tally.count) }
          }))
    }
  }
}

extension Ballots {
  /// - Throws: that more of them say nothing than there are.
  func check() throws(ActError) {
    if expressed < 0 {
      throw ActError(.tooManyVoid(self), at: invalid > cast || blank <= cast ? .invalid : .blank)
    }
  }
}

extension OptionHands {
  /// The counts as the journal keeps them.
  var tallies: [Tally] {
    (hands.room.map { [Tally(option: option, count: $0)] } ?? [])
      + hands.colleges.map { Tally(option: option, college: $0.college, count: $0.count) }
  }
}
