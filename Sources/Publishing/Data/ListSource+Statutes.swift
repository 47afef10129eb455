import Dialogue
import Wording

/// What only some bodies have: members, quorum, fixed days, people excused. Left out where it is not set.
extension ListSource {
  var spaceStatutes: [ListColumn<DialogueSpace>] {
    optional([
      ListColumn("members") { space in
        let members = facts.mandates[space.id]?.members.values.map { mandate in
          JSON.object([
            JSON.Field("person", name(of: .person(mandate.person))),
            JSON.Field("role", .optional(mandate.role)),
            JSON.Field("until", day(mandate.until)),
          ])
        }
        return members.map { .array(Array($0)) } ?? .null
      },
      ListColumn("quorum") { .optional(facts.mandates[$0.id]?.rule.map { words.rule(of: $0) }) },
      ListColumn("meets") { .optional(facts.series[$0.id]?.rule.map { words.rule(of: $0) }) },
      ListColumn("themes") { space in
        let themes = facts.themes(of: space.id)
        return themes.isEmpty ? .null : .texts(themes.map(\.title))
      },
    ])
  }

  var sessionStatutes: [ListColumn<Session>] {
    optional([
      ListColumn("slot") { day($0.slot) },
      ListColumn("quorum") { session in
        let last = [
          session.votes.last.map { ($0.at, $0.quorum) }, session.decisions.last.map { ($0.at, $0.quorum) },
        ]
        .compactMap(\.self).max { $0.0 < $1.0 }
        let quorum = last?.1 ?? facts.quorum(of: session)
        return quorum.map { quorum in
          .object([
            JSON.Field("members", .integer(quorum.members)), JSON.Field("present", .integer(quorum.present)),
            JSON.Field("represented", .integer(quorum.represented)),
            JSON.Field("needed", .integer(quorum.needed)), JSON.Field("reached", .bool(quorum.isReached)),
          ])
        } ?? .null
      },
      ListColumn("proxies") { session in
        session.proxies.isEmpty
          ? .null
          : .array(
            session.proxies.map { giver, holder in
              .object([
                JSON.Field("by", name(of: .person(giver))), JSON.Field("to", name(of: .person(holder))),
              ])
            })
      },
      ListColumn("excused") { session in
        session.excused.isEmpty
          ? .null
          : .array(
            session.excused.map { person, absence in
              .object([
                JSON.Field("person", name(of: .person(person))),
                JSON.Field("by", name(of: absence.representedBy)),
              ])
            })
      },
      ListColumn("approved") { stamp($0.approval?.at) },
      ListColumn("additions") { $0.minutesNotes.isEmpty ? .null : .integer($0.minutesNotes.count) },
    ])
  }

  var personStatutes: [ListColumn<Person>] { optional([ListColumn("function") { .optional($0.function) }]) }

  private func optional<Row>(_ columns: [ListColumn<Row>]) -> [ListColumn<Row>] {
    columns.map { column in
      var column = column
      column.isOptional = true
      return column
    }
  }
}
