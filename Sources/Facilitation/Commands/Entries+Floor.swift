import Dialogue

extension CommandTable {
  static let floorEntries: [CommandEntry] = [
    CommandEntry(
      ["parole"], ["floor"], .floor, .init("Donner la parole", "Give the floor"),
      usage: .init("[NOM]", "[NAME]"), keys: ["F2"], need: .liveSession, isImmediate: true, takes: [.request],
      needsOnlyTarget: true, keyUsesChoice: true
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      guard let token = a.name(.person) else {
        return .commands([.giveFloor(session, .next, turn: ids.next())])
      }
      let (party, added) = try a.partyOrNew(token, &ids)
      return .commands(added + [.giveFloor(session, .party(party), turn: ids.next())])
    },
    CommandEntry(
      ["file"], ["queue"], .floor, .init("Inscrire quelqu’un dans la file", "Add somebody to the queue"),
      usage: .init(
        "NOM [raison=\"…\"] [genre=réponse-directe|mot-de-la-fin]",
        "NAME [reason=\"…\"] [kind=direct-answer|last-word]"),
      keys: ["F3"], need: .liveSession
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      guard let token = a.name(.person) else { throw a.missing(.person) }
      let reason = a.text(ifNamed: .reason)
      let kind = a.named(.kind)
      let sort: FloorRequest.Kind =
        if let kind { try a.choice(kind) { words in { words.label($0) } } } else { .ordinary }
      let (party, added) = try a.partyOrNew(token, &ids)
      let request = FloorRequest(id: ids.next(), party: party, reason: reason, kind: sort, at: a.context.now)
      return .commands(added + [.requestFloor(session, request)])
    },
    CommandEntry(
      ["retirer-file", "désinscrire"], ["unqueue"], .floor,
      .init("Retirer quelqu’un de la file", "Take somebody off the queue"),
      usage: .init("NOM", "NAME"), need: .queue, takes: [.request], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      guard let token = a.name(.person) else { throw a.missing(.person) }
      let party = try a.party(token)
      guard let request = a.context.session?.floor.queue.first(where: { $0.party == party }) else {
        throw token.error(.notFound(token.value, .party))
      }
      return .commands([.withdrawRequest(session, request.id)])
    },
    CommandEntry(
      ["rendre"], ["yield"], .floor, .init("Fin du tour de parole", "End of the turn"), keys: ["F4"],
      need: .speaker,
      isImmediate: true
    ) { a, _ throws(GrammarError) in .commands([.yieldFloor(try a.focusSession())]) },
    CommandEntry(
      ["interrompre", "pause"], ["pause"], .floor,
      .init("Interrompre le tour, ou le reprendre", "Interrupt the turn, or go on"), keys: ["F5"],
      need: .speaker,
      isImmediate: true
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let isPaused = a.context.session?.floor.current?.isPaused == true
      return .commands([isPaused ? .resumeFloor(session) : .pauseFloor(session)])
    },
    CommandEntry(
      ["continuer"], ["continue"], .floor, .init("Reprendre le tour interrompu", "Go on with the turn"),
      need: .speaker
    ) { a, _ throws(GrammarError) in .commands([.resumeFloor(try a.focusSession())]) },
    CommandEntry(
      ["fermer-file"], ["close-queue"], .floor, .init("Ne plus prendre de noms", "Take no more names"),
      need: .liveSession,
      isImmediate: true
    ) { a, _ throws(GrammarError) in .commands([.closeQueue(try a.focusSession(), true)]) },
    CommandEntry(
      ["rouvrir-file"], ["open-queue"], .floor, .init("Reprendre des noms", "Take names again"),
      need: .liveSession,
      isImmediate: true
    ) { a, _ throws(GrammarError) in .commands([.closeQueue(try a.focusSession(), false)]) },
    CommandEntry(
      ["ordre"], ["order"], .floor,
      .init(
        "Changer l’ordre de la parole, la limite d’un tour",
        "Change the order of the floor, the limit of a turn"),
      usage: .init(
        "[arrivée|premières|temps|alternance] [limite=2min]",
        "[arrival|first-timers|least-time|alternate] [limit=2min]"),
      need: .session
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      var commands: [Command] = []
      if let token = a.named(.limit) {
        commands.append(.changeSession(session, .turnLimit(try a.minutes(token, .limit) * 60)))
      }
      if let token = a.next(.order) {
        commands.append(.changeSession(session, .queueOrder(try a.queueOrder(token))))
      }
      guard !commands.isEmpty else { throw a.missing(.order) }
      return .commands(commands)
    },
  ]
}

extension Arguments {
  func queueOrder(_ token: Token) throws(GrammarError) -> QueueOrder {
    let short: [(names: [String], value: QueueOrder)] = [
      (["arrival", "arrivée", "ordre d’arrivée"], .arrival),
      (["first-timers", "premières", "premières fois"], .firstTimersFirst),
      (["least-time", "temps", "least time first"], .leastTimeFirst),
      (["alternate-colleges", "alternance", "colleges alternate"], .alternateColleges),
    ]
    guard let order = ChoiceMatch.find(token.value, among: short) else {
      throw token.error(.notOneOf(token.value, expected: QueueOrder.allCases.map(\.rawValue)))
    }
    return order
  }

  /// Somebody known, or a new person when the context says so or a college is given.
  mutating func partyOrNew(_ token: Token, _ ids: inout IDSource) throws(GrammarError) -> (Party, [Command]) {
    let (college, organisation) = (named(.college), named(.organisation))
    return try partyOrNew(token, college, organisation, &ids)
  }

  /// Somebody known, or a new person of a college or an organisation that has been taken before.
  func partyOrNew(
    _ token: Token, _ college: Token?, _ organisation: Token?, _ ids: inout IDSource
  ) throws(GrammarError) -> (Party, [Command]) {
    switch context.match(party: token.value) {
    case .one(let party): return (party, [])
    case .many(let candidates): throw token.error(.ambiguous(token.value, candidates: candidates))
    case .none:
      guard context.addsPeople || college != nil || organisation != nil else {
        throw token.error(.notFound(token.value, .party))
      }
      var person = Person(id: ids.next(), name: token.value)
      if let college { person.college = try self.college(college) }
      if let organisation { person.organisation = try self.organisation(organisation) }
      if person.college == nil, person.organisation == nil { person.college = .residents }
      return (.person(person.id), [.addPerson(person)])
    }
  }
}
