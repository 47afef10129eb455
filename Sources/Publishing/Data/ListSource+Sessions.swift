import Dialogue
import Wording

extension ListSource {
  var spaceColumns: [ListColumn<DialogueSpace>] {
    [
      ListColumn("id") { .text($0.id.text) },
      ListColumn("name", .nameHeading) { .text($0.name) },
      ListColumn("kind", .kindHeading, { .text($0.kind.rawValue) }) { words.label($0.kind) },
      ListColumn("territory", .territoryHeading) { .optional($0.territory) },
      ListColumn("sessions", .sessionsHeading) { space in
        .integer(facts.sessions.values.lazy.filter { $0.space == space.id }.count)
      },
      ListColumn("colleges") { .texts($0.settings.colleges.map(\.rawValue)) },
    ] + spaceStatutes
  }

  var sessionColumns: [ListColumn<Session>] {
    [
      ListColumn("id") { .text($0.id.text) },
      ListColumn("space", .spaceHeading) { name(of: $0.space) },
      ListColumn("title", .titleHeading) { .text($0.title) },
      ListColumn("state", .stateHeading, { .text($0.state.rawValue) }) { words.label($0.state) },
      ListColumn("planned_start", .startHeading, { stamp($0.plannedStart) }) { short($0.plannedStart) },
      ListColumn("planned_end") { stamp($0.plannedEnd) },
      ListColumn("closing") { stamp($0.closing) },
      ListColumn("opened") { stamp($0.openedAt) },
      ListColumn("closed") { stamp($0.closedAt) },
      ListColumn("place", .placeHeading) { .optional($0.place) },
      ListColumn("present", .presentHeading) { .integer(facts.came(to: $0)) },
      ListColumn("contributions") { session in
        .integer(session.contributions.filter { setting.includesPrivateNotes || !$0.isPrivate }.count)
      },
      ListColumn("votes") { .integer($0.votes.count) },
      ListColumn("decisions") { session in
        .array(
          session.decisions.map { decision in
            .object([
              JSON.Field("id", .text(decision.label)), JSON.Field("text", .text(decision.text)),
            ])
          })
      },
      ListColumn("commitments", .commitmentsTitle) { .integer($0.commitments.count) },
      ListColumn("present_at_close") { .integer(facts.present(in: $0)) },
      ListColumn("facilitators") { .integer(facts.facilitators(in: $0)) },
      ListColumn("suspensions") { session in
        .array(
          session.suspensions.map {
            .object([JSON.Field("from", stamp($0.start)), JSON.Field("to", stamp($0.end))])
          })
      },
      ListColumn("counted") { .bool(facts.isCounted($0)) },
    ] + sessionStatutes
  }

  var personColumns: [ListColumn<Person>] {
    [
      ListColumn("id") { .text($0.id.text) },
      ListColumn("name", .nameHeading) { .text($0.name) },
      ListColumn("organisation", .organisationHeading) { person in
        .optional(person.organisation.flatMap { facts.organisations[$0]?.name })
      },
      ListColumn("college", .collegeHeading, { college(of: .person($0.id)) }) { person in
        facts.college(of: .person(person.id)).map { words.label($0) } ?? ""
      },
    ] + personStatutes
  }
}
