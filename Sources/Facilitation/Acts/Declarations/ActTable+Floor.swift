import Dialogue
import Wording

extension ActTable {
  static let floorActs: [DeclaredAct] = [
    DeclaredAct(
      .floor, .floor, keys: ["F2"], need: .liveSession, start: .now, isAtOnceInMenu: true,
      keyUsesChoice: true,
      isStep: true,
      placed(.person, .speakerOrNew), optional(.college, .college).ofNewPeople,
      optional(.organisation, .organisation).ofNewPeople,
      optional(.clock, .pastTime).aside
    ) { desk, choice, college, organisation, _ throws(ActError) in
      let session = try desk.session()
      guard let choice else {
        if let party = desk.context.session?.interrupted {
          return .commands([.floor(session, .give(.party(party), turn: desk.id()))])
        }
        // With nobody waiting, whoever kept a turn of this meeting is next; else who it is is asked.
        guard desk.context.session?.floor.queue.isEmpty == false else {
          guard let kept = desk.context.keptTurn else { return .intent(.fill(Invocation(.floor))) }
          return .commands([.floor(session, .give(.party(kept), turn: desk.id()))])
        }
        return .commands([.floor(session, .give(.next, turn: desk.id()))])
      }
      let (party, added) = desk.party(choice, college: college, organisation: organisation)
      return .commands(added + [.floor(session, .give(.party(party), turn: desk.id()))])
    },
    DeclaredAct(
      .queue, .floor, keys: ["F3"], need: .liveSession, isAtOnceInMenu: true,
      required(.person, .speakersOrNew), optional(.reason, .text()).aside,
      optional(.kind, .requestKind).aside,
      optional(.college, .college).ofNewPeople.aside,
      optional(.organisation, .organisation).ofNewPeople.aside,
      optional(.clock, .pastTime).aside
    ) { desk, choices, reason, kind, college, organisation, _ throws(ActError) in
      let session = try desk.session()
      var commands: [Command] = []
      for choice in choices {
        let (party, added) = desk.party(choice, college: college, organisation: organisation)
        let request = FloorRequest(
          id: desk.id(), party: party, reason: reason, kind: kind ?? .ordinary, at: desk.context.now)
        commands += added + [.floor(session, .request(request))]
      }
      guard !commands.isEmpty else { throw .missing(.person) }
      return .commands(commands)
    },
    DeclaredAct(
      .unqueue, .floor, need: .queue, isAtOnceInMenu: true, required(.person, .request)
    ) { desk, request throws(ActError) in .commands([.floor(try desk.session(), .withdraw(request))]) },
    DeclaredAct(
      .advance, .floor, need: .queue, required(.person, .request), optional(.reason, .text())
    ) { desk, request, reason throws(ActError) in
      .commands([.floor(try desk.session(), .advance(request, because: reason))])
    },
    DeclaredAct(.yield, .floor, keys: ["F4"], need: .speaker, start: .now, optional(.clock, .pastTime).aside)
    {
      desk, _ throws(ActError) in
      .commands([.floor(try desk.session(), .yield)])
    },
    DeclaredAct(.pause, .floor, keys: ["F5"], need: .speaker, start: .now, optional(.clock, .pastTime).aside)
    {
      desk, _ throws(ActError) in
      let session = try desk.session()
      let isPaused = desk.context.session?.floor.current?.isPaused == true
      return .commands([isPaused ? .floor(session, .resume) : .floor(session, .pause)])
    },
    DeclaredAct(.proceed, .floor, need: .speaker, start: .now, optional(.clock, .pastTime).aside) {
      desk, _ throws(ActError) in
      .commands([.floor(try desk.session(), .resume)])
    },
    DeclaredAct(.closeQueue, .floor, need: .liveSession, start: .now) { desk throws(ActError) in
      .commands([.floor(try desk.session(), .closeQueue(true))])
    },
    DeclaredAct(.openQueue, .floor, need: .liveSession, start: .now) { desk throws(ActError) in
      .commands([.floor(try desk.session(), .closeQueue(false))])
    },
    DeclaredAct(
      .order, .floor, need: .session,
      placed(.order, .queueOrder).current { reading in
        (reading.context.session?.floor.order ?? reading.context.settings?.queueOrder).map { [$0] } ?? []
      }.notFromMenu,
      optional(.limit, .minutes()).current { reading in
        (reading.context.session?.floor.turnLimit ?? reading.context.settings?.turnLimit).map { [$0 / 60] }
          ?? []
      }
    ) { desk, order, limit throws(ActError) in
      let session = try desk.session()
      var commands: [Command] = []
      if let limit { commands.append(.session(session, .change(.turnLimit(limit * 60)))) }
      if let order { commands.append(.session(session, .change(.queueOrder(order)))) }
      guard !commands.isEmpty else { throw ActError(.changesNothing) }
      return .commands(commands)
    },
    DeclaredAct(.batch, .floor, need: .liveSession, placed(.count, .number(1...99))) {
      desk, size throws(ActError) in
      .commands([.formats(try desk.session(), .beginBatch(size: size))])
    },
    DeclaredAct(.endBatch, .floor, need: .liveSession, start: .now) { desk throws(ActError) in
      .commands([.formats(try desk.session(), .endBatch)])
    },
  ]
}

extension LineContext {
  /// Who kept a turn of this meeting first, and is still there.
  fileprivate var keptTurn: Party? {
    session?.keptTurns.map(\.party).first { party in
      guard !facts.isForgotten(party), case .person(let id) = party else { return !facts.isForgotten(party) }
      return session?.attendance.isPresent(id) == true
    }
  }
}
