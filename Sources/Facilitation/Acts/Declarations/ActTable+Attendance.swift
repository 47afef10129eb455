import Dialogue
import Wording

extension ActTable {
  static let attendanceActs: [DeclaredAct] = [
    DeclaredAct(
      .present, .attendance, keys: ["Alt-p"], need: .liveSession,
      open(.attendance, .count(of: .residents)) { reading in
        (reading.context.settings?.colleges ?? CollegeID.defaults).map { college in
          AnyParameter.Row(
            [Term { $0.label(college) }, Term(college.rawValue)]
              + Words.otherNames(of: college).map { Term($0) },
            key: college, ValueKind<CollegeCount>.count(of: college).erased)
        }
      }.current { reading in
        guard let session = reading.context.session else { return [] }
        return reading.context.facts.presentByColleges(in: session).map {
          CollegeCount(college: $0.key, number: $0.value)
        }
      }, optional(.clock, .pastTime)
    ) { desk, counts, _ throws(ActError) in
      let session = try desk.session()
      guard !counts.isEmpty else { throw .missing(.attendance) }
      let now = desk.context.session.map { desk.context.facts.presentByColleges(in: $0) } ?? [:]
      return .commands(
        counts.map { count in
          let number = count.isRelative ? max(0, (now[count.college] ?? 0) + count.number) : count.number
          return .attendance(session, .count(count.college, number))
        })
    },
    DeclaredAct(
      .arrive, .attendance, keys: ["F7"], need: .liveSession, start: .line, isAtOnceInMenu: true,
      several(.person, .partyOrNew, placed: true), optional(.college, .college),
      optional(.organisation, .organisation),
      optional(.counted, .arrival).current { reading in
        // As it is taken when nothing is said.
        let person: ID<Person>? =
          if case .known(.person(let id))? = reading.values.first(.person, as: PartyChoice.self) { id } else {
            nil
          }
        let adds = reading.context.session?.arrivalAdds(person ?? ID(rawValue: 0)) == true
        return [adds ? ArrivalChoice.comesIn : .amongThose]
      }, optional(.clock, .pastTime)
    ) { desk, choices, college, organisation, counted, _ throws(ActError) in
      let session = try desk.session()
      guard !choices.isEmpty else { throw .missing(.person) }
      var commands: [Command] = []
      for choice in choices {
        let (party, added) = desk.party(choice, college: college, organisation: organisation)
        guard case .person(let person) = party else {
          let name = desk.context.facts.name(of: party) ?? ""
          throw ActError(.notFound(name, .person, adds: .person), at: .person)
        }
        commands += added + [.attendance(session, .arrive(person, adds: counted.map { $0 == .comesIn }))]
      }
      return .commands(commands)
    },
    DeclaredAct(
      .leave, .attendance, need: .liveSession, start: .line, isAtOnceInMenu: true,
      several(.person, .person, placed: true), optional(.clock, .pastTime)
    ) { desk, people, _ throws(ActError) in
      let session = try desk.session()
      guard !people.isEmpty else { throw .missing(.person) }
      return .commands(people.map { .attendance(session, .leave($0)) })
    },
  ]
}
