import Dialogue

extension RegionExport {
  /// All tables, in the order in which they are written.
  var tables: [RegionTable] {
    [
      bodies, organisations, people, sessions, points, presence, attendance, turns, contributions, votes,
      tallies,
      decisions, commitments, progress, answers, subjects, milestones, milestoneSubjects, initiatives,
      funding, trainings,
      trained,
    ]
  }

  var facts: Facts { source.facts }

  func stamp(_ moment: Instant?) -> JSON { source.stamp(moment) }

  func text(_ text: String?) -> JSON { .optional(text) }

  /// Something of a session, with it.
  struct Of<Thing> {
    var session: Session
    var thing: Thing
  }

  func each<Thing>(_ things: (Session) -> some Sequence<Thing>) -> [Of<Thing>] {
    source.sessions.flatMap { session in things(session).map { Of(session: session, thing: $0) } }
  }

  /// The columns that say who: identifier, name, college and side. Without personal data, of somebody who speaks for nobody
  /// only the college.
  func who<Row>(
    _ name: String, _ party: @escaping (Row) -> Party?, in space: @escaping (Row) -> ID<DialogueSpace>?
  ) -> [RegionColumn<Row>] {
    [
      RegionColumn(name + "_id") { row in
        switch party(row) {
        case .organisation(let id): names(id)
        case .person(let id): isPublic ? .null : names(id)
        case .college, .name, nil: .null
        }
      },
      RegionColumn(name) { row in
        switch party(row) {
        case .person where isPublic, .name where isPublic: .null
        case let party: party.map { text(facts.name(of: $0)) } ?? .null
        }
      },
      RegionColumn(name + "_college") { text(party($0).flatMap { facts.college(of: $0) }?.rawValue) },
      RegionColumn(name + "_side") { row in
        text(party(row).flatMap { facts.college(of: $0) }.map { facts.side(of: $0, in: space(row)).rawValue })
      },
    ]
  }

  private var bodies: RegionTable {
    RegionTable(
      "body", source.spaces,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("name") { .text($0.name) },
        RegionColumn("kind") { .text($0.kind.rawValue) },
        RegionColumn("territory") { text($0.territory) },
      ])
  }

  private var organisations: RegionTable {
    RegionTable(
      "organisation", Array(facts.organisations.values),
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("name") { .text($0.name) },
        RegionColumn("college") { .text($0.college.rawValue) },
        RegionColumn("side") { .text(facts.side(of: $0.college).rawValue) },
      ])
  }

  /// People by the name that they have in the room; nobody where there are to be no personal data.
  private var people: RegionTable {
    RegionTable(
      "person", isPublic ? [] : source.people,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("name") { .text($0.name) },
        RegionColumn("organisation_id") { names($0.organisation) },
        RegionColumn("college") { text(facts.college(of: .person($0.id))?.rawValue) },
        RegionColumn("side") { person in
          text(facts.college(of: .person(person.id)).map { facts.side(of: $0).rawValue })
        },
        RegionColumn("capacity") { text($0.function) },
      ])
  }

  private var sessions: RegionTable {
    RegionTable(
      "session", source.sessions,
      [
        RegionColumn("id") { names($0.id) },
        RegionColumn("body_id") { names($0.space) },
        RegionColumn("title") { .text($0.title) },
        RegionColumn("state") { .text($0.state.rawValue) },
        RegionColumn("held", .integer) { .bool($0.openedAt != nil && $0.state != .cancelled) },
        RegionColumn("place") { text($0.place) },
        RegionColumn("planned_start") { stamp($0.plannedStart) },
        RegionColumn("planned_end") { stamp($0.plannedEnd) },
        RegionColumn("opened_at") { stamp($0.openedAt) },
        RegionColumn("closed_at") { stamp($0.closedAt) },
        RegionColumn("planned_seconds", .integer) { .integer($0.agenda.plannedSeconds) },
        RegionColumn("seconds", .integer) { .integer($0.secondsHeld(until: source.setting.now)) },
        RegionColumn("came", .integer) { .optional(facts.isCounted($0) ? facts.came(to: $0) : nil) },
        RegionColumn("at_close", .integer) { .optional(facts.isCounted($0) ? facts.present(in: $0) : nil) },
        RegionColumn("facilitators", .integer) { .integer(facts.facilitators(in: $0)) },
      ])
  }

  private var points: RegionTable {
    RegionTable(
      "agenda_item", each { $0.agenda.items },
      [
        RegionColumn("id") { names($0.thing.id) },
        RegionColumn("session_id") { names($0.session.id) },
        RegionColumn("number") { row in text(row.session.agenda.number(of: row.thing.id)) },
        RegionColumn("title") { .text($0.thing.title) },
        RegionColumn("kind") { .text($0.thing.kind.rawValue) },
        RegionColumn("state") { .text($0.thing.state.rawValue) },
        RegionColumn("subject_id") { names($0.thing.subject) },
        RegionColumn("planned_seconds", .integer) {
          .integer($0.session.agenda.plannedSeconds(of: $0.thing))
        },
        RegionColumn("seconds", .integer) { row in
          .integer(row.session.actualSeconds(of: row.thing, until: row.session.end(at: source.setting.now)))
        },
      ])
  }
}
