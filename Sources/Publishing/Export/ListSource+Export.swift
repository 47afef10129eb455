import Dialogue
import Wording

/// The columns of exported tables: flat, of the same names in every language; ``ExportTable`` tells them in words.
extension ListSource {
  var contributionExport: [ExportColumn<Contribution>] {
    func fate(_ key: String, _ value: @escaping (Fate, ID<Session>) -> JSON) -> ExportColumn<Contribution> {
      ExportColumn(key) { said in said.fate.map { value($0.fate, said.session) } ?? .null }
    }
    return [
      ExportColumn("space") { space(of: $0.session) },
      ExportColumn("session") { title(of: $0.session) },
      ExportColumn("id") { .text($0.label) },
      ExportColumn("at") { stamp($0.at) },
      ExportColumn("item") { said in
        .optional(said.item.flatMap { facts.session(said.session)?.agenda[$0]?.title })
      },
      // Where a title alone does not say which point it is.
      ExportColumn("item_number", isOptional: true) { said in
        guard let item = said.item, let agenda = facts.session(said.session)?.agenda,
          let title = agenda[item]?.title.folded, agenda.items.count(where: { $0.title.folded == title }) > 1
        else { return .null }
        return .optional(agenda.number(of: item))
      },
      ExportColumn("kind") { .text($0.kind.rawValue) },
      ExportColumn("speaker") { name(of: $0.speaker) },
      ExportColumn("college") { college(of: $0.speaker) },
      ExportColumn("text") { .text(text(of: $0)) },
      ExportColumn("subject") { .optional(facts.subject(of: $0)?.title) },
      ExportColumn("fate") { .optional($0.fate?.fate.code.rawValue) },
      fate("fate_by") { fate, session in
        switch fate {
        case .answered(let answer): .optional(answer.flatMap { label(of: $0, from: session) })
        case .underStudy, .accepted, .declined: name(of: fate.by)
        case .outOfScope: .null
        }
      },
      fate("fate_until") { fate, _ in day(fate.until)
      },
      fate("fate_to") { fate, _ in
        if case .outOfScope(let goal, _) = fate { .optional(goal) } else { .null }
      },
      fate("fate_because") { fate, _ in
        switch fate {
        case .accepted(let reason, _, _), .outOfScope(_, let reason): .optional(reason)
        case .declined(let reason, _): .text(reason)
        default: .null
        }
      },
      ExportColumn("answers") { labels(of: $0.answers, from: $0.session) },
      ExportColumn("answer_owed") { .bool(facts.owesAnswer($0)) },
      ExportColumn("table", isOptional: true) { said in
        .optional(said.table.flatMap { facts.session(said.session)?.table($0)?.label })
      },
      ExportColumn("speaker_open", isOptional: true) { $0.isSpeakerOpen ? .bool(true) : .null },
      ExportColumn("themes", isOptional: true) { themes(of: $0) },
      ExportColumn("same_as", isOptional: true) { sameAs($0) },
      ExportColumn("me_too", isOptional: true) { .optional($0.sharing?.count) },
      ExportColumn("host", isOptional: true) { name(of: host(of: $0)) },
    ]
  }

  /// Somebody, or an organisation for which nobody speaks.
  struct Member {
    var person: Person?
    var organisation: Organisation?
  }

  var everybody: [Member] {
    let people = people
    let all = people.map { person in
      Member(person: person, organisation: person.organisation.flatMap { facts.organisations[$0] })
    }
    if case .session = setting.scope { return all }
    let spoken = Set(people.compactMap(\.organisation))
    return all
      + facts.organisations.values.filter { !spoken.contains($0.id) }.map { Member(organisation: $0) }
  }

  /// People as they are imported. How they are reached is only in what is not for everybody, who they are outside the
  /// room in nothing.
  var peopleExport: [ExportColumn<Member>] {
    func contact(_ key: String, _ value: @escaping (Contact) -> String?) -> ExportColumn<Member> {
      ExportColumn(key, isOptional: true) { row in
        .optional(row.person.flatMap { facts.contacts[$0.id] }.flatMap(value))
      }
    }
    return [
      ExportColumn("name") { .optional($0.person?.name) },
      ExportColumn("organisation") { .optional($0.organisation?.name) },
      ExportColumn("college") { row in
        guard let person = row.person else { return .optional(row.organisation?.college.rawValue) }
        return college(of: .person(person.id))
      },
      ExportColumn("organisation_college", isOptional: true) { row in
        guard let person = row.person, let body = row.organisation,
          facts.college(of: .person(person.id)) != body.college
        else { return .null }
        return .text(body.college.rawValue)
      },
      ExportColumn("capacity", isOptional: true) { .optional($0.person?.function) },
      ExportColumn("elected", isOptional: true) { $0.person?.isElected == true ? .bool(true) : .null },
      contact("email") { $0.mail }, contact("telephone") { $0.telephone },
      contact("address") { $0.address }, contact("role") { $0.role },
    ]
  }

  var commitmentExport: [ExportColumn<Commitment>] {
    [
      ExportColumn("space") { space(of: $0.session) },
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
      // Another journal numbers what was said anew: the words tell what was meant, a line for each.
      ExportColumn("answered_text", isOptional: true) { promise in
        let texts = promise.answers.compactMap { facts.contribution($0).map { text(of: $0).oneLine } }
        return .optional(texts.isEmpty ? nil : texts.joined(separator: "\n"))
      },
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
      ExportColumn("space") { name(of: $0.session.space) },
      ExportColumn("session") { .text($0.session.title) },
      ExportColumn("item") { row in .optional(row.turn.item.flatMap { row.session.agenda[$0]?.title }) },
      ExportColumn("speaker") { name(of: $0.turn.party) },
      ExportColumn("college") { college(of: $0.turn.party) },
      ExportColumn("start") { stamp($0.turn.span.start) },
      ExportColumn("end") { stamp($0.turn.span.end) },
      // Seconds cut off turn by turn would add up to fewer than documents and figures say.
      ExportColumn("seconds") {
        .number(Double($0.turn.milliseconds(until: $0.session.end(at: setting.now))) / 1_000)
      },
      ExportColumn("out_of_order") { .bool($0.turn.isOutOfOrder) },
    ]
  }

  struct Presence {
    var session: Session
    var row: String
    var college: CollegeID?
    var person: ID<Person>?
    var stay: Span?
    var people: Int
    /// Whether they were found in the room: there since the opening.
    var isFound: Bool?
  }

  /// First how many of each college were counted, from one moment to the next, then the stays of those who were named;
  /// of a public version how many of each group came.
  var attendance: [Presence] {
    sessions.flatMap { session -> [Presence] in
      if let settled = session.attendance.settled {
        return settled.map {
          Presence(session: session, row: "came", college: $0.key, people: $0.value.came)
        }
      }
      let counted = session.attendance.levels.flatMap { college, levels in
        levels.enumerated().map { place, level in
          let next = place + 1 < levels.count ? levels[place + 1].at : nil
          return Presence(
            session: session, row: "counted", college: college, stay: Span(start: level.at, end: next),
            people: level.count)
        }
      }
      let named = session.attendance.stays.flatMap { person, stays in
        stays.enumerated().map { place, stay in
          Presence(
            session: session, row: "named", college: facts.college(of: .person(person)), person: person,
            stay: stay, people: 1,
            isFound: place == 0 && session.attendance.foundThere.contains(person))
        }
      }
      return counted + named
    }
  }

  var attendanceExport: [ExportColumn<Presence>] {
    [
      ExportColumn("space") { name(of: $0.session.space) },
      ExportColumn("session") { .text($0.session.title) },
      ExportColumn("row") { .text($0.row) },
      ExportColumn("college") { .optional($0.college?.rawValue) },
      ExportColumn("person") { row in .optional(row.person.flatMap { facts.people[$0]?.name }) },
      ExportColumn("organisation") { row in
        .optional(
          row.person.flatMap { facts.people[$0]?.organisation }.flatMap { facts.organisations[$0]?.name })
      },
      ExportColumn("arrived") { stamp($0.stay?.start) },
      ExportColumn("left") { stamp($0.stay?.end) },
      ExportColumn("people") { .integer($0.people) },
      ExportColumn("found") { $0.isFound.map { .bool($0) } ?? .null },
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
      ExportColumn("space") { name(of: $0.session.space) },
      ExportColumn("session") { .text($0.session.title) },
      ExportColumn("number") { .optional($0.session.agenda.number(of: $0.item.id)) },
      ExportColumn("title") { .text($0.item.title) },
      ExportColumn("kind") { .text($0.item.kind.rawValue) },
      ExportColumn("minutes") { .optional($0.item.plannedMinutes) },
      ExportColumn("presenter") { row in
        let names = row.item.presenters.compactMap { facts.name(of: $0) }
        return .optional(names.isEmpty ? nil : names.joined(separator: ", "))
      },
      ExportColumn("subject") { title(of: $0.item.subject) },
      ExportColumn("state") { .text($0.item.state.rawValue) },
      ExportColumn("start") { stamp($0.item.spans.first?.start) },
      ExportColumn("end") { stamp($0.item.spans.last?.end) },
      ExportColumn("seconds") { row in
        .integer(row.session.actualSeconds(of: row.item, until: row.session.end(at: setting.now)))
      },
    ]
  }
}
