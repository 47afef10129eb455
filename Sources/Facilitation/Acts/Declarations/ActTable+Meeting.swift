import Dialogue
import Wording

extension ActTable {
  static let meetingActs: [DeclaredAct] = [
    DeclaredAct(
      .open, .meeting, need: .session, start: .now, isAtOnceInMenu: true, placed(.session, .session),
      optional(.clock, .pastTime).aside
    ) {
      desk, session, _ throws(ActError) in
      let id = if let session { session } else { try desk.session() }
      return .commands([.session(id, .open)])
    },
    DeclaredAct(
      .next, .meeting, keys: ["F6"], need: .liveSession, start: .now, isAtOnceInMenu: true,
      menuTitle: .goToItem, isStep: true, placed(.item, .item), flag(.force),
      optional(.clock, .pastTime).aside
    ) { desk, item, isForced, _ throws(ActError) in
      let session = try desk.session()
      guard let item else { return .commands([.agenda(session, .beginNext(isForced: isForced))]) }
      return .commands([.agenda(session, .begin(item, isForced: isForced))])
    },
    DeclaredAct(
      .endItem, .meeting, need: .liveSession, start: .now, flag(.force), optional(.clock, .pastTime).aside
    ) {
      desk, isForced, _ throws(ActError) in
      .commands([.agenda(try desk.session(), .end(isForced: isForced))])
    },
    DeclaredAct(.suspend, .meeting, need: .liveSession, start: .now, optional(.clock, .pastTime).aside) {
      desk, _ throws(ActError) in
      .commands([.session(try desk.session(), .suspend)])
    },
    DeclaredAct(.resume, .meeting, need: .liveSession, start: .now, optional(.clock, .pastTime).aside) {
      desk, _ throws(ActError) in
      .commands([.session(try desk.session(), .resume)])
    },
    DeclaredAct(
      .recess, .meeting, keys: ["Alt-s"], need: .liveSession, start: .now,
      placed(.minutes, .minutes())
    ) { desk, minutes throws(ActError) in
      let id = try desk.session()
      // Pressed again it ends the break; with a length it announces another return.
      if desk.context.session?.state == .suspended, minutes == nil {
        return .commands([.session(id, .resume)])
      }
      let back = desk.context.now.advanced(bySeconds: (minutes ?? Self.usualBreak) * 60)
      let isOn = desk.context.session?.state == .suspended
      return .commands((isOn ? [] : [.session(id, .suspend)]) + [.session(id, .announceReturn(back))])
    },
    DeclaredAct(.back, .meeting, keys: ["Alt-v"], need: .liveSession, start: .now, flag(.force)) {
      desk, isForced throws(ActError) in
      guard let before = desk.context.session?.itemBefore else { throw ActError(.noItemBefore) }
      return .commands([.agenda(try desk.session(), .begin(before.id, isForced: isForced))])
    },
    DeclaredAct(.decisions, .meeting, keys: ["Alt-l"], need: .session, start: .now) { desk throws(ActError) in
      .intent(.read(.decisions(try desk.session())))
    },
    DeclaredAct(.readback, .meeting, keys: ["F10"], need: .liveSession, start: .now) {
      desk throws(ActError) in
      let id = try desk.session()
      guard let session = desk.context.session,
        !desk.context.facts.toReadBack(in: session, on: desk.context.today).isEmpty
      else { throw ActError(.nothingPromised) }
      return .commands([.session(id, .readBack)])
    },
    DeclaredAct(.rules, .meeting, need: .space, start: .now) { _ throws(ActError) in .intent(.read(.rules)) },
    DeclaredAct(.room, .meeting, start: .now) { _ throws(ActError) in .intent(.showRoom) },
    DeclaredAct(.hold, .meeting, keys: ["Alt-e"], start: .now) { _ throws(ActError) in .intent(.holdRoom) },
    DeclaredAct(.card, .meeting, need: .space, start: .now, isAtOnceInMenu: true, placed(.subject, .subject))
    {
      desk, subject throws(ActError) in
      guard let id = subject ?? desk.context.session?.currentItem?.subject else { throw .missing(.subject) }
      return .intent(.read(.card(id)))
    },
    DeclaredAct(
      .behind, .meeting, keys: ["Alt-r"], need: .liveSession, start: .now,
      placed(.option, .remedy), placed(.item, .item).when(.option, RemedyChoice.park)
    ) { desk, choice, item throws(ActError) in
      guard let choice else { return .intent(.chooseRemedy) }
      if choice == .park, item == nil { throw .missing(.item) }
      let remedy = desk.context.session?.remedies(at: desk.context.now).first { remedy in
        switch remedy.kind {
        case .shorten: choice == .shorten
        case .park(let id): choice == .park && id == item
        case .extend: choice == .extend
        case .shortenNext: false
        }
      }
      guard let remedy else { throw ActError(.notLate, at: .option) }
      return .commands(remedy.commands)
    },
    DeclaredAct(
      .close, .meeting, need: .liveSession, start: .now, flag(.force), optional(.clock, .pastTime).aside
    ) {
      desk, isForced, _ throws(ActError) in
      .commands([.session(try desk.session(), .close(isForced: isForced))])
    },
    DeclaredAct(.checklist, .meeting, keys: ["Alt-c"], need: .session, start: .now) { desk throws(ActError) in
      .intent(.checklist(try desk.session()))
    },
    DeclaredAct(.cancel, .meeting, need: .session, optional(.because, .text())) {
      desk, because throws(ActError) in
      .commands([.session(try desk.session(), .cancel(because: because))])
    },
    DeclaredAct(
      .session, .meeting, need: .space,
      required(.title, .text(.title)).suggested { $0.context.nextTitle },
      required(.at, .moment(), named: true).suggested { $0.context.nextStart },
      optional(.place, .text(.place)).suggested { $0.context.lastSession?.place },
      optional(.until, .moment(.time) { $0.values.first(.at) }).suggested { $0.context.nextEnd($0) },
      optional(.closing, .moment(.time) { $0.values.first(.at) })
    ) { desk, title, start, place, end, closing throws(ActError) in
      .commands([
        .plan(
          Session.Plan(
            id: desk.id(), space: try desk.space(), title: title, start: start, end: end, closing: closing,
            place: place))
      ])
    },
    DeclaredAct(
      .changeSession, .meeting, need: .session,
      optional(.title, .text(.title)).current { $0.context.session.map { [$0.title] } ?? [] },
      optional(.at, .newStart).current { $0.context.session.map { [$0.plannedStart] } ?? [] },
      optional(.place, .text(.place)).current { $0.context.session?.place.map { [$0] } ?? [] },
      optional(.until, .moment(.time) { plannedStart($0) }).current {
        moved($0.context.session?.plannedEnd, $0)
      },
      optional(.closing, .moment(.time) { plannedStart($0) }).current {
        moved($0.context.session?.closing, $0)
      }
    ) { desk, title, start, place, end, closing throws(ActError) in
      let id = try desk.session()
      // What is not said moves with the beginning, so that the session keeps its length; the hall does not close before it ends.
      let session = desk.context.session
      let shift = start.flatMap { start in session.map { start.seconds(after: $0.plannedStart) } } ?? 0
      let newEnd = end ?? (start == nil ? nil : session?.plannedEnd?.advanced(bySeconds: shift))
      let moved = start == nil ? nil : session?.closing?.advanced(bySeconds: shift)
      let newClosing = closing ?? moved.map { max($0, newEnd ?? $0) }
      var ends = [
        newEnd.map { SessionChange.plannedEnd($0) }, newClosing.map { .closing($0) },
      ].compactMap(\.self)
      // At no moment does the hall close before the end.
      if let newClosing, let closing = session?.closing, newClosing > closing { ends.reverse() }
      let starts = start.map { [SessionChange.plannedStart($0)] } ?? []
      // At no moment does it end before it begins.
      var changes =
        (title.map { [SessionChange.title($0)] } ?? []) + (shift > 0 ? ends + starts : starts + ends)
      if let place { changes.append(.place(place)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .session(id, .change($0)) })
    },
    DeclaredAct(.extend, .meeting, need: .session, required(.until, .laterEnd)) {
      desk, end throws(ActError) in
      .commands([.session(try desk.session(), .change(.plannedEnd(end)))])
    },
    DeclaredAct(
      .duplicate, .meeting, need: .session,
      required(.session, .session).existing,
      required(.title, .text(.title)).suggested { $0.context.nextTitle },
      required(.at, .moment(), named: true).suggested { $0.context.nextStart }
    ) { desk, session, title, start throws(ActError) in
      guard let model = desk.context.facts.session(session) else { throw .missing(.session) }
      return .commands(model.duplicated(title: title, start: start, in: desk.context.facts, &desk.ids))
    },
    DeclaredAct(
      .workOn, .meeting, need: .session, isAtOnceInMenu: true, required(.session, .session).existing
    ) {
      desk, session throws(ActError) in
      .intent(.focus(Focus(space: desk.context.facts.session(session)?.space, session: session)))
    },
  ]

  /// Minutes of a break that nobody gave a length.
  private static let usualBreak = 10

  /// The beginning that is being set, else the one that is planned.
  /// A moment of a session, moved with its beginning where that is being changed.
  @Sendable private static func moved(_ moment: Instant?, _ reading: Reading) -> [Instant] {
    guard let moment, let session = reading.context.session else { return [] }
    let start: Instant = reading.values.first(.at) ?? session.plannedStart
    return [moment.advanced(bySeconds: start.seconds(after: session.plannedStart))]
  }

  @Sendable private static func plannedStart(_ reading: Reading) -> Instant? {
    reading.values.first(.at) ?? reading.context.session.map { $0.heldAt }
  }
}

extension LineContext {
  /// The last session of the space in focus, by its planned beginning.
  var lastSession: Session? {
    focus.space.flatMap { facts.sessions(of: $0).last { $0.state != .cancelled } }
  }

  /// What the next session of the space would be called: the number at the end of the last one, and one more.
  var nextTitle: String? {
    guard let last = lastSession else { return focus.space == nil ? nil : words(ModelPhrase.firstMeeting) }
    let digits = String(last.title.reversed().prefix { $0.isNumber }.reversed())
    guard let number = Int(digits), number < 10_000 else { return nil }
    return last.title.dropLast(digits.count) + String(number + 1)
  }

  /// The usual weekday and hour of the space: four weeks after its last session, or as often later as it takes to be ahead.
  var nextStart: Instant? {
    guard let last = lastSession else { return nil }
    let wall = zone.wallTime(at: last.plannedStart)
    var day = wall.day.advanced(by: 28)
    while day <= today { day = day.advanced(by: 7) }
    return zone.instant(of: WallTime(day: day, secondOfDay: wall.secondOfDay))
  }

  /// The usual length of the space's sessions, behind the beginning that is being set; two hours for the first one.
  func nextEnd(_ reading: Reading) -> Instant? {
    guard let start: Instant = reading.values.first(.at) else { return nil }
    guard let last = lastSession else { return start.advanced(bySeconds: 2 * 3600) }
    // As it was announced, not as it was put off or shortened while it went on.
    return last.length(until: last.announcedEnds.first ?? last.plannedEnd).map {
      start.advanced(bySeconds: $0)
    }
  }
}
