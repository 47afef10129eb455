import Dialogue
import Wording

extension ActTable {
  /// Who is excused, and minutes that live.
  static let minutesActs: [DeclaredAct] = [
    DeclaredAct(
      .excuse, .attendance, need: .session,
      required(.person, .partyOrNew).notFromMenu, optional(.by, .party), flag(.only)
    ) { desk, choice, by, isCleared throws(ActError) in
      let session = try desk.session()
      let (party, added) = desk.party(choice)
      guard case .person(let person) = party else {
        throw ActError(
          .notFound(desk.context.facts.name(of: party) ?? "", .person, adds: .person), at: .person)
      }
      var commands: [Command] = [.absence(session, isCleared ? .clear(person) : .excuse(person, by: by))]
      // In a body whose members vote for each other, who represents a member votes for them.
      if !isCleared, case .person(let holder)? = by, let space = desk.context.focus.space,
        let mandates = desk.context.facts.mandates[space], mandates.rule?.proxiesEach ?? 0 > 0,
        mandates.members[person] != nil, mandates.members[holder] != nil
      {
        commands.append(.proxy(session, .give(by: person, to: holder)))
      }
      return .commands(added + commands)
    },
    DeclaredAct(
      .addendum, .outcomes, need: .session,
      required(.text, .longText), optional(.by, .party), optional(.item, .item),
      optional(.kind, noteKind).suggested { reading in
        reading.context.session.map { reading.context.facts.onApproval(in: $0).isEmpty } == false
          ? MinutesNote.Kind.correction : .addition
      }
    ) { desk, text, by, item, kind throws(ActError) in
      // While minutes are being approved, what is asked for is about those, not about the meeting that is on.
      let earlier = desk.context.session.flatMap { desk.context.facts.onApproval(in: $0).last }
      let note = MinutesNote(
        id: desk.id(), kind: kind ?? (earlier == nil ? .addition : .correction), by: by, item: item,
        text: text,
        at: desk.context.now)
      let here = try desk.session()
      return .commands([.minutes(earlier?.id ?? here, .note(note))])
    },
    DeclaredAct(
      .approve, .outcomes, need: .session,
      placed(.session, unapproved).suggested { reading in
        reading.context.focus.session.flatMap { reading.context.facts.toApprove(before: $0)?.id }
      }
    ) { desk, session throws(ActError) in
      let waiting = desk.context.focus.session.flatMap { desk.context.facts.toApprove(before: $0)?.id }
      guard let approved = session ?? waiting else { throw .missing(.session) }
      // At the meeting at which it is done, unless that is the one that is approved, or one that is only being prepared.
      let here = try desk.session()
      let isHeld = desk.context.session?.isHeld(onDayOf: desk.context.now, zone: desk.context.zone) ?? false
      return .commands([.minutes(approved, .approve(at: here == approved || !isHeld ? nil : here))])
    },
    DeclaredAct(
      .sign, .outcomes, need: .session,
      required(.role, role), required(.by, .party)
    ) { desk, role, party throws(ActError) in .commands([.minutes(try desk.session(), .sign(role, party))]) },
  ]

  /// Meetings that are over and whose minutes nobody has approved yet.
  private static let unapproved = ValueKind<ID<Session>>.session.offering { id, context in
    context.facts.session(id).map { $0.state == .closed && $0.approval == nil } ?? false
  }
  private static let noteKind = ValueKind<MinutesNote.Kind>.oneOf(label: { $0.label($1) })
  private static let role = ValueKind<MinutesRole>.oneOf(label: { $0(MinutesPhrase.role($1)) })
}
