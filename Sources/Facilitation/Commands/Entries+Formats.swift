import Dialogue

extension CommandTable {
  /// Batches of the floor, small groups and walks.
  static let formatEntries: [CommandEntry] = [
    CommandEntry(
      ["lot"], ["batch"], .floor,
      .init(
        "Commencer un lot : n interventions, puis une réponse", "Begin a batch: n turns, then one answer"),
      usage: .init("[NOMBRE]", "[NUMBER]"), need: .liveSession
    ) { a, _ throws(GrammarError) in
      let size: Int? = if let token = a.next(.count) { try a.integer(token, .count) } else { nil }
      return .commands([.beginBatch(try a.focusSession(), size: size)])
    },
    CommandEntry(
      ["fin-lot"], ["end-batch"], .floor,
      .init("Finir le lot sans réponse", "End the batch without an answer"), need: .liveSession
    ) { a, _ throws(GrammarError) in .commands([.endBatch(try a.focusSession())]) },
    CommandEntry(
      ["tables"], ["tables"], .meeting, .init("Créer des tables", "Set up tables"),
      usage: .init("NOMBRE [hôte=NOM]…", "NUMBER [host=NAME]…"), need: .session
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let token = try a.required(.count)
      let count = try a.integer(token, .count)
      guard (1...99).contains(count) else { throw token.error(.malformed(token.value, .count)) }
      var hosts: [Party] = []
      for host in a.all(.host) { hosts.append(try a.party(host)) }
      var commands: [Command] = []
      for place in 0..<count {
        let host = place < hosts.count ? hosts[place] : nil
        commands.append(.addTable(session, Table(id: ids.next(), host: host)))
      }
      return .commands(commands)
    },
    CommandEntry(
      ["table"], ["table"], .meeting, .init("Ajouter ou modifier une table", "Add or change a table"),
      usage: .init("NUMÉRO [thème=\"…\"] [hôte=NOM] [objet=]", "NUMBER [theme=\"…\"] [host=NAME] [subject=]"),
      need: .session
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let number = try a.integer(try a.required(.count), .count)
      let name = a.text(ifNamed: .theme)
      let host: Party? = if let token = a.named(.host) { try a.party(token) } else { nil }
      let subject: ID<Subject>? = if let token = a.named(.subject) { try a.subject(token) } else { nil }
      guard let table = a.context.session?.table(numbered: number) else {
        let table = Table(id: ids.next(), number: max(1, number), name: name, host: host, subject: subject)
        return .commands([.addTable(session, table)])
      }
      var changes: [TableChange] = []
      if let name { changes.append(.name(name)) }
      if let host { changes.append(.host(host)) }
      if let subject { changes.append(.subject(subject)) }
      guard !changes.isEmpty else { throw a.missing(.theme) }
      return .commands(changes.map { .changeTable(session, table.id, $0) })
    },
    CommandEntry(
      ["feuille"], ["sheet"], .meeting, .init("Lire la feuille d’une table", "Read the sheet of a table"),
      usage: .init("NUMÉRO", "NUMBER"), need: .session
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let token = try a.required(.count)
      guard let table = a.context.session?.table(numbered: try a.integer(token, .count)) else {
        let tables = a.context.session?.tables.map { "\($0.number)" } ?? []
        throw token.error(.notOneOf(token.value, expected: tables))
      }
      return .intent(.read(.sheet(session, table.id)))
    },
    CommandEntry(
      ["marche"], ["walk"], .meeting,
      .init("Lire les étapes de la marche", "Read the stops of the walk"), need: .session
    ) { a, _ throws(GrammarError) in .intent(.read(.walk(try a.focusSession()))) },
    CommandEntry(
      ["tour"], ["round"], .meeting, .init("Commencer le tour suivant", "Begin the next round"),
      usage: .init("\"question\" [MINUTES]", "\"question\" [MINUTES]"), need: .liveSession
    ) { a, _ throws(GrammarError) in
      let question = try a.text(.question)
      let minutes: Int? = if let token = a.next(.minutes) { try a.minutes(token, .minutes) } else { nil }
      return .commands([.beginRound(try a.focusSession(), question: question, minutes: minutes)])
    },
    CommandEntry(
      ["fin-tour"], ["end-round"], .meeting, .init("Finir le tour", "End the round"), need: .liveSession
    ) { a, _ throws(GrammarError) in .commands([.endRound(try a.focusSession())]) },
    CommandEntry(
      ["étape"], ["stop"], .meeting, .init("Arriver à une étape de la marche", "Reach a stop of the walk"),
      usage: .init("\"lieu\"", "\"place\""), need: .liveSession
    ) { a, ids throws(GrammarError) in
      guard let place = a.name(.place) else { throw a.missing(.place) }
      return .commands([.reachStop(try a.focusSession(), ids.next(), place: place.value)])
    },
    CommandEntry(
      ["fin-étape"], ["end-stop"], .meeting, .init("Quitter l’étape", "Leave the stop"), need: .liveSession
    ) { a, _ throws(GrammarError) in .commands([.endStop(try a.focusSession())]) },
    CommandEntry(
      ["constat"], ["observe"], .words, .init("Noter un constat de la marche", "Note what the walk observes"),
      usage: .init(
        "\"texte\" [photo=12] [responsable=NOM] [genre=]", "\"text\" [photo=12] [responsible=NAME] [kind=]"),
      need: .liveSession
    ) { a, ids throws(GrammarError) in
      var note = Contribution(
        id: ids.next(), session: try a.focusSession(), at: a.context.now, text: try a.text(.text))
      note.photo = a.text(ifNamed: .photo)
      if let token = a.named(.responsible) { note.responsible = try a.party(token) }
      if let token = a.named(.kind) { note.kind = try a.kind(token) }
      note.speaker = a.context.defaultSpeaker
      return .commands([.note(note)])
    },
    CommandEntry(
      ["photo"], ["photo"], .words, .init("Joindre un numéro de photo", "Add the number of a photo"),
      usage: .init("c3 12", "c3 12"), need: .session, takes: [.contribution], isForWalks: true
    ) { a, _ throws(GrammarError) in
      let reference = try a.contribution(try a.required(.reference)).reference
      return .commands([.changeContribution(reference, .photo(try a.text(.photo)))])
    },
    CommandEntry(
      ["responsable"], ["responsible"], .words,
      .init("Dire qui est responsable", "Say who is responsible"),
      usage: .init("c3 NOM", "c3 NAME"), need: .session, takes: [.contribution], isForWalks: true
    ) { a, _ throws(GrammarError) in
      let reference = try a.contribution(try a.required(.reference)).reference
      guard let token = a.name(.responsible) else { throw a.missing(.responsible) }
      return .commands([.changeContribution(reference, .responsible(try a.party(token)))])
    },
  ]
}

extension Arguments {
  /// A table of the session in focus, by its number: `2`, `T2`.
  func table(_ token: Token) throws(GrammarError) -> ID<Table> {
    let tables = context.session?.tables ?? []
    let digits = token.value.drop { $0 == "T" || $0 == "t" }
    guard let number = Int(digits), let table = tables.first(where: { $0.number == number }) else {
      throw token.error(.notOneOf(token.value, expected: tables.map(\.label)))
    }
    return table.id
  }
}
