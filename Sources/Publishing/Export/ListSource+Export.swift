import Dialogue
import Wording

/// The columns of exported tables: flat, of the same names in every language.
extension ListSource {
  var contributionExport: [ExportColumn<Contribution>] {
    func fate(_ key: String, _ value: @escaping (Fate, ID<Session>) -> JSON) -> ExportColumn<Contribution> {
      ExportColumn(key) { said in said.fate.map { value($0.fate, said.session) } ?? .null }
    }
    return [
      ExportColumn("session") { title(of: $0.session) },
      ExportColumn("id") { .text($0.label) },
      ExportColumn("at") { stamp($0.at) },
      ExportColumn("item") { said in
        .optional(said.item.flatMap { facts.session(said.session)?.agenda[$0]?.title })
      },
      ExportColumn("kind") { .text($0.kind.rawValue) },
      ExportColumn("speaker") { name(of: $0.speaker) },
      ExportColumn("college") { college(of: $0.speaker) },
      ExportColumn("text") { .text($0.text) },
      ExportColumn("subject") { .optional(facts.subject(of: $0)?.title) },
      ExportColumn("fate") { .optional($0.fate?.fate.code.rawValue) },
      fate("fate_by") { fate, session in
        switch fate {
        case .answered(let answer): .optional(answer.flatMap { label(of: $0, from: session) })
        case .underStudy(let who, _): name(of: who)
        default: .null
        }
      },
      fate("fate_until") { fate, _ in if case .underStudy(_, let until) = fate { day(until) } else { .null }
      },
      fate("fate_to") { fate, _ in
        if case .outOfScope(let goal, _) = fate { .optional(goal) } else { .null }
      },
      fate("fate_because") { fate, _ in
        switch fate {
        case .accepted(let reason), .outOfScope(_, let reason): .optional(reason)
        case .declined(let reason): .text(reason)
        default: .null
        }
      },
      ExportColumn("answers") { labels(of: $0.answers, from: $0.session) },
      ExportColumn("answer_owed") { .bool(facts.owesAnswer($0)) },
      ExportColumn("themes", isOptional: true) { themes(of: $0) },
      ExportColumn("same_as", isOptional: true) { sameAs($0) },
      ExportColumn("me_too", isOptional: true) { .optional($0.sharing?.count) },
    ]
  }

  var commitmentExport: [ExportColumn<Commitment>] {
    [
      ExportColumn("session") { title(of: $0.session) },
      ExportColumn("id") { .text($0.label) },
      ExportColumn("at") { stamp($0.at) },
      ExportColumn("who") { name(of: $0.who) },
      ExportColumn("college") { college(of: $0.who) },
      ExportColumn("what") { .text($0.what) },
      ExportColumn("due") { day($0.due) },
      ExportColumn("state") { .text($0.state.rawValue) },
      ExportColumn("late") { .bool($0.isLate(on: setting.zone.wallTime(at: setting.now).day)) },
      ExportColumn("answers") { labels(of: $0.answers, from: $0.session) },
      ExportColumn("last_report") { .optional($0.progress.last?.text) },
    ]
  }

  struct Turn {
    var session: Session
    var turn: FloorTurn
  }

  var turns: [Turn] {
    sessions.flatMap { session in session.floor.turns.map { Turn(session: session, turn: $0) } }
  }

  var turnExport: [ExportColumn<Turn>] {
    [
      ExportColumn("session") { .text($0.session.title) },
      ExportColumn("item") { row in .optional(row.turn.item.flatMap { row.session.agenda[$0]?.title }) },
      ExportColumn("speaker") { name(of: $0.turn.party) },
      ExportColumn("college") { college(of: $0.turn.party) },
      ExportColumn("start") { stamp($0.turn.span.start) },
      ExportColumn("end") { stamp($0.turn.span.end) },
      ExportColumn("seconds") { .integer($0.turn.seconds(until: $0.session.closedAt ?? setting.now)) },
      ExportColumn("out_of_order") { .bool($0.turn.isOutOfOrder) },
    ]
  }

  struct Presence {
    var session: Session
    var college: CollegeID?
    var person: ID<Person>?
    var stay: Span?
    var people: Int
  }

  /// First what was counted by college, then the stays of those who were named.
  var attendance: [Presence] {
    sessions.flatMap { session in
      facts.presentByColleges(in: session).map {
        Presence(session: session, college: $0.key, people: $0.value)
      }
        + session.attendance.stays.flatMap { person, stays in
          stays.map {
            Presence(
              session: session, college: facts.college(of: .person(person)), person: person, stay: $0,
              people: 1)
          }
        }
    }
  }

  var attendanceExport: [ExportColumn<Presence>] {
    [
      ExportColumn("session") { .text($0.session.title) },
      ExportColumn("row") { .text($0.person == nil ? "counted" : "named") },
      ExportColumn("college") { .optional($0.college?.rawValue) },
      ExportColumn("person") { row in .optional(row.person.flatMap { facts.people[$0]?.name }) },
      ExportColumn("organisation") { row in
        .optional(
          row.person.flatMap { facts.people[$0]?.organisation }.flatMap { facts.organisations[$0]?.name })
      },
      ExportColumn("arrived") { stamp($0.stay?.start) },
      ExportColumn("left") { stamp($0.stay?.end) },
      ExportColumn("people") { .integer($0.people) },
    ]
  }

  struct Point {
    var session: Session
    var item: AgendaItem
  }

  var points: [Point] {
    sessions.flatMap { session in session.agenda.items.map { Point(session: session, item: $0) } }
  }

  var agendaExport: [ExportColumn<Point>] {
    [
      ExportColumn("session") { .text($0.session.title) },
      ExportColumn("number") { .optional($0.session.agenda.number(of: $0.item.id)) },
      ExportColumn("title") { .text($0.item.title) },
      ExportColumn("kind") { .text($0.item.kind.rawValue) },
      ExportColumn("minutes") { .optional($0.item.plannedMinutes) },
      ExportColumn("presenter") { name(of: $0.item.presenter) },
      ExportColumn("subject") { title(of: $0.item.subject) },
      ExportColumn("state") { .text($0.item.state.rawValue) },
      ExportColumn("start") { stamp($0.item.spans.first?.start) },
      ExportColumn("end") { stamp($0.item.spans.last?.end) },
      ExportColumn("seconds") { row in
        .integer(row.session.actualSeconds(of: row.item, until: row.session.closedAt ?? setting.now))
      },
    ]
  }
}
