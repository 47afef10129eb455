import Dialogue
import Wording

extension ActTable {
  /// Small groups and walks.
  static let formatActs: [DeclaredAct] = [
    DeclaredAct(
      .tables, .meeting, need: .session, required(.count, .number(1...99)), several(.host, .party)
    ) { desk, count, hosts throws(ActError) in
      let session = try desk.session()
      return .commands(
        (0..<count).map { place in
          .formats(session, .addTable(Table(id: desk.id(), host: place < hosts.count ? hosts[place] : nil)))
        })
    },
    DeclaredAct(
      .table, .meeting, need: .session,
      required(.count, .number(0...99)), optional(.theme, .text()), optional(.host, .party),
      optional(.subject, .subject)
    ) { desk, number, name, host, subject throws(ActError) in
      let session = try desk.session()
      guard let table = desk.context.session?.table(numbered: number) else {
        let table = Table(id: desk.id(), number: max(1, number), name: name, host: host, subject: subject)
        return .commands([.formats(session, .addTable(table))])
      }
      var changes: [TableChange] = []
      if let name { changes.append(.name(name)) }
      if let host { changes.append(.host(host)) }
      if let subject { changes.append(.subject(subject)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .formats(session, .changeTable(table.id, $0)) })
    },
    DeclaredAct(.sheet, .meeting, need: .session, required(.table, .table)) { desk, table throws(ActError) in
      .intent(.read(.sheet(try desk.session(), table)))
    },
    DeclaredAct(.walk, .meeting, need: .session, start: .now) { desk throws(ActError) in
      .intent(.read(.walk(try desk.session())))
    },
    DeclaredAct(
      .round, .meeting, need: .liveSession, required(.question, .text(.question)),
      placed(.minutes, .minutes())
    ) { desk, question, minutes throws(ActError) in
      .commands([.formats(try desk.session(), .beginRound(question: question, minutes: minutes))])
    },
    DeclaredAct(.endRound, .meeting, need: .liveSession, start: .now) { desk throws(ActError) in
      .commands([.formats(try desk.session(), .endRound)])
    },
    DeclaredAct(.stop, .meeting, need: .liveSession, required(.place, .text(.place))) {
      desk, place throws(ActError) in
      .commands([.formats(try desk.session(), .reachStop(desk.id(), place: place))])
    },
    DeclaredAct(.endStop, .meeting, need: .liveSession, start: .now) { desk throws(ActError) in
      .commands([.formats(try desk.session(), .endStop)])
    },
    DeclaredAct(
      .observe, .words, need: .liveSession,
      required(.text, .longText), optional(.photo, .text()), optional(.responsible, .party),
      optional(.kind, .contributionKind)
    ) { desk, text, photo, responsible, kind throws(ActError) in
      var note = Contribution(
        id: desk.id(), session: try desk.session(), at: desk.context.now, text: text)
      (note.photo, note.responsible, note.speaker) = (photo, responsible, desk.context.defaultSpeaker)
      if let kind { note.kind = kind }
      return .commands([.contribution(.note(note))])
    },
    DeclaredAct(
      .photo, .words, need: .session, isForWalks: true, required(.reference, .contribution),
      required(.photo, .text())
    ) { _, reference, photo throws(ActError) in .commands([.contribution(.change(reference, .photo(photo)))])
    },
    DeclaredAct(
      .responsible, .words, need: .session, isForWalks: true,
      required(.reference, .contribution), required(.responsible, .party)
    ) { _, reference, party throws(ActError) in
      .commands([.contribution(.change(reference, .responsible(party)))])
    },
  ]
}
