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
      return .commands(added + [.absence(session, isCleared ? .clear(person) : .excuse(person, by: by))])
    },
    DeclaredAct(
      .addendum, .outcomes, need: .session,
      required(.text, .longText), optional(.by, .party), optional(.item, .item),
      optional(.kind, noteKind).suggested { _ in MinutesNote.Kind.addition }
    ) { desk, text, by, item, kind throws(ActError) in
      let note = MinutesNote(
        id: desk.id(), kind: kind ?? .addition, by: by, item: item, text: text, at: desk.context.now)
      return .commands([.minutes(try desk.session(), .note(note))])
    },
    DeclaredAct(
      .approve, .outcomes, need: .session,
      required(.session, .session).suggested { reading in
        reading.context.focus.session.flatMap { reading.context.facts.toApprove(before: $0)?.id }
      }
    ) { desk, approved throws(ActError) in
      // At the meeting at which it is done, unless that is the one that is approved.
      let here = try desk.session()
      return .commands([.minutes(approved, .approve(at: here == approved ? nil : here))])
    },
    DeclaredAct(
      .sign, .outcomes, need: .session,
      required(.role, role), required(.by, .party)
    ) { desk, role, party throws(ActError) in .commands([.minutes(try desk.session(), .sign(role, party))]) },
  ]

  private static let noteKind = ValueKind<MinutesNote.Kind>.oneOf(label: { $0.label($1) })
  private static let role = ValueKind<MinutesRole>.oneOf(label: { $0(MinutesPhrase.role($1)) })
}
