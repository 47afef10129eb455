import Dialogue
import Wording

extension CommandTable {
  static let agendaEntries: [CommandEntry] = [
    CommandEntry(
      ["point"], ["item"], .agenda, .init("Ajouter un point", "Add a point"),
      usage: .init(
        "\"titre\" [minutes] [genre=] [objet=] [présente=] [après=POINT] [sous=POINT] [premier]",
        "\"title\" [minutes] [kind=] [subject=] [presenter=] [after=POINT] [under=POINT] [first]"),
      need: .session
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      var item = AgendaItem(id: ids.next(), title: try a.text(.title))
      let place = try a.place()
      if let token = a.named(.kind) { item.kind = try a.choice(token) { words in { words.label($0) } } }
      if let token = a.named(.subject) { item.subject = try a.subject(token) }
      if let token = a.named(.presenter) { item.presenter = try a.party(token) }
      if let token = a.next(.minutes) { item.plannedMinutes = try a.minutes(token, .minutes) }
      return .commands([.addItem(session, item, place)])
    },
    CommandEntry(
      ["insérer"], ["insert"], .agenda,
      .init("Insérer un point après celui-ci", "Insert a point after this one"),
      usage: .init("POINT \"titre\" [minutes]", "POINT \"title\" [minutes]"), need: .session, takes: [.item]
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let after = try a.item(try a.required(.item))
      var item = AgendaItem(id: ids.next(), title: try a.text(.title))
      if let token = a.next(.minutes) { item.plannedMinutes = try a.minutes(token, .minutes) }
      let parent = a.context.session?.agenda[after]?.parent
      return .commands([.addItem(session, item, AgendaPlace(after: after, under: parent))])
    },
    CommandEntry(
      ["modifier-point"], ["change-item"], .agenda, .init("Changer un point", "Change a point"),
      usage: .init(
        "POINT [titre=] [minutes=] [genre=] [objet=] [présente=]",
        "POINT [title=] [minutes=] [kind=] [subject=] [presenter=]"),
      need: .session, takes: [.item]
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let id = try a.item(try a.required(.item))
      var changes: [AgendaItemChange] = []
      if let text = a.text(ifNamed: .title) { changes.append(.title(text)) }
      if let token = a.named(.minutes) {
        let isRelative = token.value.first == "+" || token.value.first == "-"
        let planned = a.context.session?.agenda[id]?.plannedMinutes ?? 0
        changes.append(
          .plannedMinutes(
            isRelative ? max(0, planned + (try a.integer(token, .minutes))) : try a.minutes(token, .minutes)))
      }
      if let token = a.named(.kind) {
        changes.append(.kind(try a.choice(token) { words in { words.label($0) } }))
      }
      if let token = a.named(.subject) { changes.append(.subject(try a.subject(token))) }
      if let token = a.named(.presenter) { changes.append(.presenter(try a.party(token))) }
      guard !changes.isEmpty else { throw a.missing(.title) }
      return .commands(changes.map { .changeItem(session, id, $0) })
    },
    CommandEntry(
      ["déplacer"], ["move"], .agenda, .init("Déplacer un point", "Move a point"),
      usage: .init("POINT après=POINT|premier|sous=POINT", "POINT after=POINT|first|under=POINT"),
      need: .session, takes: [.item]
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      guard let place = try a.place() else { throw a.missing(.after) }
      return .commands([.placeItem(session, try a.item(try a.required(.item)), place)])
    },
    CommandEntry(
      ["scinder"], ["split"], .agenda, .init("Partager un point en deux", "Divide a point in two"),
      usage: .init("POINT \"second titre\" minutes", "POINT \"second title\" minutes"), need: .session,
      takes: [.item]
    ) { a, ids throws(GrammarError) in
      let session = try a.focusSession()
      let id = try a.item(try a.required(.item))
      guard let first = a.context.session?.agenda[id] else { throw a.missing(.item) }
      var second = AgendaItem(
        id: ids.next(), title: try a.text(.title), kind: first.kind, presenter: first.presenter,
        subject: first.subject)
      if let token = a.next(.minutes) { second.plannedMinutes = try a.minutes(token, .minutes) }
      return .commands([.splitItem(session, id, second: second)])
    },
    CommandEntry(
      ["reporter"], ["park"], .agenda, .init("Reporter un point à une autre séance", "Put a point off"),
      usage: .init("[POINT]", "[POINT]"), need: .session, takes: [.item], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      .commands([.parkItem(try a.focusSession(), try a.itemOrCurrent())])
    },
    CommandEntry(
      ["remettre"], ["unpark"], .agenda,
      .init("Remettre un point reporté", "Take up a point that was put off"),
      usage: .init("POINT", "POINT"), need: .session, takes: [.item], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      .commands([.unparkItem(try a.focusSession(), try a.item(try a.required(.item)))])
    },
    CommandEntry(
      ["retirer"], ["remove"], .agenda, .init("Retirer un point", "Take a point off the agenda"),
      usage: .init("POINT", "POINT"),
      need: .session, takes: [.item], needsOnlyTarget: true
    ) { a, _ throws(GrammarError) in
      .commands([.removeItem(try a.focusSession(), try a.item(try a.required(.item)))])
    },
    moving(["monter"], ["move-up"], .init("Monter un point", "Move a point up"), "Ctrl-Up", .up),
    moving(
      ["descendre"], ["move-down"], .init("Descendre un point", "Move a point down"), "Ctrl-Down", .down),
    moving(
      ["imbriquer"], ["nest"], .init("Mettre un point sous le précédent", "Put a point under the one before"),
      "Shift-Right", .inward),
    moving(
      ["sortir"], ["unnest"],
      .init("Sortir un point de celui qui le contient", "Take a point out from under another"), "Shift-Left",
      .outward),
  ]

  /// A command that moves a point by a step.
  private static func moving(
    _ french: [String], _ english: [String], _ title: CommandEntry.Phrasing, _ key: String,
    _ move: Agenda.Move
  ) -> CommandEntry {
    CommandEntry(
      french, english, .agenda, title, usage: .init("[POINT]", "[POINT]"), keys: [key], need: .session,
      isImmediate: true, takes: [.item], needsOnlyTarget: true, keyUsesChoice: true
    ) { a, _ throws(GrammarError) in
      let session = try a.focusSession()
      let item = try a.itemOrCurrent()
      guard let place = a.context.session?.agenda.place(moving: item, move) else {
        throw GrammarError(column: 1, .cannotMove)
      }
      return .commands([.placeItem(session, item, place)])
    }
  }
}

extension Arguments {
  /// Where a point is to be put; nil when nothing says so.
  mutating func place() throws(GrammarError) -> AgendaPlace? {
    let under = named(.under)
    let after = named(.after)
    let isFirst = flag("first", "premier")
    let parent: ID<AgendaItem>? = if let under { try item(under) } else { nil }
    if let after { return AgendaPlace(after: try item(after), under: parent) }
    if isFirst { return AgendaPlace(after: nil, under: parent) }
    guard let parent else { return nil }
    return AgendaPlace(after: context.session?.agenda.children(of: parent).last?.id, under: parent)
  }

  fileprivate mutating func itemOrCurrent() throws(GrammarError) -> ID<AgendaItem> {
    if let token = next(.item) { return try item(token) }
    guard let current = context.session?.currentItem else { throw missing(.item) }
    return current.id
  }
}
