import Dialogue

extension CommandTable {
  /// What ties the sessions of a space together: recurring points, templates, what carries over.
  static let seriesEntries: [CommandEntry] = [
    CommandEntry(
      ["point-récurrent"], ["recurring"], .agenda,
      .init(
        "Point par lequel commence ou finit chaque séance", "A point with which every session begins or ends"),
      usage: .init(
        "\"titre\" [minutes] [genre=] [premier|dernier|retirer]",
        "\"title\" [minutes] [kind=] [first|last|remove]"),
      need: .space
    ) { a, _ throws(GrammarError) in
      let space = try a.focusSpace()
      let isRemoved = a.flag("remove", "retirer")
      let isLast = a.flag("last", "dernier")
      _ = a.flag("first", "premier")
      let kind = a.named(.kind)
      let token = try a.required(.title)
      var item = RecurringItem(title: token.value, place: isLast ? .last : .first)
      if let kind { item.kind = try a.choice(kind) { words in { words.label($0) } } }
      if let minutes = a.next(.minutes) { item.plannedMinutes = try a.minutes(minutes, .minutes) }
      var items = a.context.facts.spaces[space]?.settings.recurring ?? []
      let known = items.firstIndex { $0.title.folded == token.value.folded }
      switch (known, isRemoved) {
      case (nil, true): throw token.error(.notFound(token.value, .item))
      case (let place?, true): items.remove(at: place)
      case (let place?, false): items[place] = item
      case (nil, false): items.append(item)
      }
      return .commands([.configureSpace(space, .recurring(items))])
    },
    CommandEntry(
      ["modèle"], ["template"], .agenda,
      .init("Garder cet ordre du jour comme modèle", "Keep this agenda as a template"),
      usage: .init("\"nom\"", "\"name\""), need: .session
    ) { a, _ throws(GrammarError) in
      let space = try a.focusSpace()
      let name = try a.text(.name)
      var templates = a.context.facts.spaces[space]?.settings.templates ?? []
      let template = AgendaTemplate(name: name, of: a.context.session?.agenda ?? Agenda())
      templates.removeAll { $0.name.folded == name.folded }
      return .commands([.configureSpace(space, .templates(templates + [template]))])
    },
    CommandEntry(
      ["appliquer"], ["apply"], .agenda,
      .init("Ajouter les points d’un modèle", "Add the points of a template"),
      usage: .init("NOM", "NAME"), need: .session
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let token = try a.required(.name)
      let templates = a.context.facts.spaces[try a.focusSpace()]?.settings.templates ?? []
      guard
        let template = ChoiceMatch.find(token.value, among: templates.map { (names: [$0.name], value: $0) })
      else { throw token.error(.notOneOf(token.value, expected: templates.map(\.name))) }
      return .commands(template.commands(in: session, &ids))
    },
    CommandEntry(
      ["reprise"], ["carry-over"], .agenda,
      .init("Mettre à l’ordre du jour ce qui reste d’avant", "Put what is left over on the agenda"),
      usage: .init(
        "tout|engagements|\"point\"|SÉANCE/c3…", "all|commitments|\"point\"|SESSION/c3…"),
      need: .session, takes: [.leftOver, .contribution], needsOnlyTarget: true
    ) { a, ids throws(GrammarError) in
      let tokens = a.positional()
      guard !tokens.isEmpty else { throw a.missing(.item) }
      var carrying = Carrying(context: a.context, session: try a.focusSession())
      for token in tokens { try carrying.take(token, a, &ids) }
      guard !carrying.commands.isEmpty else { throw tokens[0].error(.notFound(tokens[0].value, .item)) }
      return .commands(carrying.commands)
    },
  ]
}

extension AgendaTemplate {
  /// The commands that add its points to a session.
  fileprivate func commands(in session: ID<Session>, _ ids: inout IDSource) -> [Command] {
    var commands: [Command] = []
    var top: ID<AgendaItem>?
    var below: ID<AgendaItem>?
    for point in items {
      let item = AgendaItem(
        id: ids.next(), title: point.title, kind: point.kind, plannedMinutes: point.plannedMinutes)
      if point.isNested, let top {
        commands.append(.addItem(session, item, AgendaPlace(after: below, under: top)))
        below = item.id
      } else {
        commands.append(.addItem(session, item, nil))
        (top, below) = (item.id, nil)
      }
    }
    return commands
  }
}

/// What is taken over from earlier sessions, one point behind the other, on top of the agenda.
private struct Carrying {
  let session: ID<Session>
  let left: CarryOver
  var commands: [Command] = []
  /// Behind which point the next one goes.
  private var last: ID<AgendaItem>?

  init(context: LineContext, session: ID<Session>) {
    self.session = session
    let here = context.session
    left =
      context.focus.space.map {
        context.facts.carryOver(in: $0, before: here?.plannedStart ?? context.now, except: session)
      } ?? CarryOver()
    // On top: behind the welcome, and behind what was carried over before.
    let items = here?.agenda.topLevel ?? []
    last =
      items.last { $0.carriesOver != nil || $0.takesUp != nil }?.id
      ?? items.first.flatMap { $0.kind == .information ? $0.id : nil }
  }

  mutating func take(_ token: Token, _ a: Arguments, _ ids: inout IDSource) throws(GrammarError) {
    switch token.value.folded {
    case "tout", "all":
      if !left.commitments.isEmpty { addCommitments(token, &ids) }
      for said in left.unanswered { add(said, a, &ids) }
      for item in left.items { add(item.item, &ids) }
    case "engagements", "commitments":
      guard !left.commitments.isEmpty else { throw token.error(.notFound(token.value, .commitment)) }
      addCommitments(token, &ids)
    default:
      if let said = a.context.contribution(token.value) {
        guard left.unanswered.contains(where: { $0.reference == said.reference }) else {
          throw token.error(.notFound(token.value, .contribution))
        }
        return add(said, a, &ids)
      }
      let names = left.items.lazy.map { (name: $0.item.title, value: $0.item) }
      switch NameMatch(token.value, among: names) {
      case .one(let item): add(item, &ids)
      case .many(let candidates): throw token.error(.ambiguous(token.value, candidates: candidates))
      case .none: throw token.error(.notFound(token.value, .item))
      }
    }
  }

  private mutating func add(_ item: AgendaItem, _ ids: inout IDSource) {
    put(
      AgendaItem(
        id: ids.next(), title: item.title, kind: item.kind, plannedMinutes: item.plannedMinutes,
        presenter: item.presenter, subject: item.subject, carriesOver: item.id))
  }

  private mutating func add(_ said: Contribution, _ a: Arguments, _ ids: inout IDSource) {
    let line = said.text.replacing("\n", with: " ")
    let title = line.count > 60 ? line.prefix(59) + "…" : line[...]
    put(
      AgendaItem(
        id: ids.next(), title: String(title), kind: .followUp, plannedMinutes: 5,
        subject: a.context.facts.subject(of: said)?.id, takesUp: said.reference))
  }

  /// The words of the point are in the language of the word that asked for it.
  private mutating func addCommitments(_ token: Token, _ ids: inout IDSource) {
    let isEnglish = ["all", "commitments"].contains(token.value.folded)
    put(
      AgendaItem(
        id: ids.next(), title: isEnglish ? "Commitments to follow up" : "Suivi des engagements",
        kind: .followUp, plannedMinutes: 10))
  }

  private mutating func put(_ item: AgendaItem) {
    commands.append(.addItem(session, item, AgendaPlace(after: last)))
    last = item.id
  }
}
