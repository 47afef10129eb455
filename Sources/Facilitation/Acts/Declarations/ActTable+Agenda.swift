import Dialogue
import Wording

extension ActTable {
  static let agendaActs: [DeclaredAct] = [
    DeclaredAct(
      .item, .agenda, need: .session,
      required(.title, .text(.title)), placed(.minutes, .minutes()),
      optional(.presenter, .partiesOrNew), optional(.kind, itemKind).suggested(said).aside,
      optional(.subject, .subject).suggested(titled).aside, optional(.after, .item).aside,
      optional(.under, .item).aside, flag(.first).aside
    ) { desk, title, minutes, presenter, kind, subject, after, under, isFirst throws(ActError) in
      var item = AgendaItem(id: desk.id(), title: title)
      if let kind = kind ?? AgendaItem.Kind(saidBy: title) { item.kind = kind }
      if let minutes { item.plannedMinutes = minutes }
      let (who, added) = desk.presenters(presenter)
      item.subject = subject
      item.present(by: who)
      let place = desk.place(after: after, under: under, isFirst: isFirst)
      return .commands(added + [.agenda(try desk.session(), .add(item, place))])
    },
    DeclaredAct(
      .insert, .agenda, need: .session,
      required(.after, .item).existing, required(.title, .text(.title)), placed(.minutes, .minutes()),
      optional(.presenter, .partiesOrNew), optional(.subject, .subject).suggested(titled).aside
    ) { desk, after, title, minutes, presenter, subject throws(ActError) in
      let (who, added) = desk.presenters(presenter)
      var item = AgendaItem(id: desk.id(), title: title, subject: subject)
      if let kind = AgendaItem.Kind(saidBy: title) { item.kind = kind }
      item.present(by: who)
      if let minutes { item.plannedMinutes = minutes }
      let parent = desk.context.session?.agenda[after]?.parent
      let place = AgendaPlace(after: after, under: parent)
      return .commands(added + [.agenda(try desk.session(), .add(item, place))])
    },
    DeclaredAct(
      .changeItem, .agenda, need: .session,
      required(.item, .item).existing,
      optional(.title, .text(.title)).current { point($0).map { [$0.title] } ?? [] },
      optional(.minutes, .length).current {
        point($0).map { [Length.exactly($0.plannedMinutes ?? 0)] } ?? []
      },
      optional(.presenter, .partiesOrNew).current { reading in
        let presenters = point(reading)?.presenters ?? []
        return presenters.isEmpty ? [] : [presenters.map { PartyChoice.known($0) }]
      },
      optional(.kind, itemKind).current { point($0).map { [$0.kind] } ?? [] },
      optional(.subject, .subject).current { point($0)?.subject.map { [$0] } ?? [] }
    ) { desk, id, title, length, presenter, kind, subject throws(ActError) in
      let session = try desk.session()
      var changes: [AgendaItemChange] = []
      if let title { changes.append(.title(title)) }
      switch length {
      case .exactly(let minutes): changes.append(.plannedMinutes(minutes))
      case .by(let minutes):
        changes.append(
          .plannedMinutes(max(0, (desk.context.session?.agenda[id]?.plannedMinutes ?? 0) + minutes)))
      case nil: break
      }
      // A point that is called a break from now on is one.
      let usual = AgendaItem(id: id, title: "").kind
      let isUsual = desk.context.session?.agenda[id]?.kind == usual
      if let kind = kind ?? (isUsual ? title.flatMap { AgendaItem.Kind(saidBy: $0) } : nil) {
        changes.append(.kind(kind))
      }
      if let subject { changes.append(.subject(subject)) }
      let (who, added) = desk.presenters(presenter)
      if presenter != nil { changes.append(who.count > 1 ? .presenters(who) : .presenter(who.first)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(added + changes.map { .agenda(session, .change(id, $0)) })
    },
    DeclaredAct(
      .move, .agenda, need: .session,
      required(.item, .item).existing, optional(.after, .item), optional(.under, .item), flag(.first)
    ) { desk, item, after, under, isFirst throws(ActError) in
      guard let place = desk.place(after: after, under: under, isFirst: isFirst) else {
        throw .missing(.after)
      }
      return .commands([.agenda(try desk.session(), .place(item, place))])
    },
    DeclaredAct(
      .split, .agenda, need: .session,
      required(.item, .item).existing, required(.title, .text(.title)), placed(.minutes, .minutes())
    ) { desk, id, title, minutes throws(ActError) in
      guard let first = desk.context.session?.agenda[id] else { throw .missing(.item) }
      var second = AgendaItem(
        id: desk.id(), title: title, kind: AgendaItem.Kind(saidBy: title) ?? first.kind,
        subject: first.subject)
      second.present(by: first.presenters)
      if let minutes { second.plannedMinutes = minutes }
      return .commands([.agenda(try desk.session(), .split(id, second: second))])
    },
    DeclaredAct(.park, .agenda, need: .session, isAtOnceInMenu: true, placed(.item, .item)) {
      desk, item throws(ActError) in
      .commands([.agenda(try desk.session(), .park(try desk.item(item)))])
    },
    DeclaredAct(.unpark, .agenda, need: .session, isAtOnceInMenu: true, required(.item, .item).existing) {
      desk, item throws(ActError) in
      .commands([.agenda(try desk.session(), .unpark(item))])
    },
    DeclaredAct(.remove, .agenda, need: .session, isAtOnceInMenu: true, required(.item, .item).existing) {
      desk, item throws(ActError) in
      .commands([.agenda(try desk.session(), .remove(item))])
    },
    moving(.moveUp, "Ctrl-Up", .up), moving(.moveDown, "Ctrl-Down", .down),
    moving(.nest, "Shift-Right", .inward),
    moving(.unnest, "Shift-Left", .outward),
  ]

  static let itemKind = ValueKind<AgendaItem.Kind>.oneOf(label: { $0.label($1) })

  /// An act that moves a point by a step.
  private static func moving(_ name: ActName, _ key: String, _ move: Agenda.Move) -> DeclaredAct {
    DeclaredAct(
      name, .agenda, keys: [key], need: .session, start: .now, isAtOnceInMenu: true, keyUsesChoice: true,
      placed(.item, .item)
    ) { desk, item throws(ActError) in
      let id = try desk.item(item)
      guard let place = desk.context.session?.agenda.place(moving: id, move) else {
        throw ActError(.cannotMove)
      }
      return .commands([.agenda(try desk.session(), .place(id, place))])
    }
  }

  /// A point under the title of a topic is hardly about another one.
  @Sendable private static func titled(_ reading: Reading) -> ActValue? {
    reading.values.first(.title, as: String.self).flatMap { reading.context.subject(titled: $0)?.id }
  }

  /// What the title says that is done.
  @Sendable private static func said(_ reading: Reading) -> ActValue? {
    reading.values.first(.title, as: String.self).flatMap { AgendaItem.Kind(saidBy: $0) }
  }

  /// The point that is being changed.
  @Sendable private static func point(_ reading: Reading) -> AgendaItem? {
    reading.values.first(.item, as: ID<AgendaItem>.self).flatMap { reading.context.session?.agenda[$0] }
  }
}

extension Desk {
  /// Who presents a point; for whom somebody new speaks is not guessed.
  func presenters(_ choices: [PartyChoice]?) -> (parties: [Party], commands: [Command]) {
    let made = (choices ?? []).map { party($0, otherwise: nil) }
    return (made.map(\.party), made.flatMap(\.commands))
  }

  /// Where a point is to be put; nil when nothing says so.
  func place(after: ID<AgendaItem>?, under: ID<AgendaItem>?, isFirst: Bool) -> AgendaPlace? {
    if let after { return AgendaPlace(after: after, under: under) }
    if isFirst { return AgendaPlace(after: nil, under: under) }
    guard let under else { return nil }
    return AgendaPlace(after: context.session?.agenda.children(of: under).last?.id, under: under)
  }

  /// The point that is meant: the one under way when none is said.
  func item(_ item: ID<AgendaItem>?) throws(ActError) -> ID<AgendaItem> {
    guard let id = item ?? context.session?.currentItem?.id else { throw .missing(.item) }
    return id
  }
}
