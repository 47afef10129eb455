import Dialogue
import Wording

extension ActTable {
  static let attendanceActs: [DeclaredAct] = [
    DeclaredAct(
      .attendance, .attendance, keys: ["F7"], need: .liveSession,
      several(.person, comer).labelled("Arrive", "Arrives"), several(.leaves, goer),
      headcount.freely, counted, optional(.clock, .pastTime).aside
    ) { desk, arriving, leaving, counts, counted, _ throws(ActError) in
      let session = try desk.session()
      var commands: [Command] = []
      for choice in arriving { commands += try desk.arrival(of: choice, counted: counted, in: session) }
      commands += leaving.map { .attendance(session, .leave($0)) } + desk.counting(counts, in: session)
      guard !commands.isEmpty else { throw ActError(.changesNothing) }
      return .commands(commands)
    },
    DeclaredAct(
      .present, .attendance, keys: ["Alt-p"], need: .liveSession, headcount, optional(.clock, .pastTime).aside
    ) { desk, counts, _ throws(ActError) in
      guard !counts.isEmpty else { throw .missing(.attendance) }
      return .commands(desk.counting(counts, in: try desk.session()))
    },
    DeclaredAct(
      .arrive, .attendance, need: .liveSession, isAtOnceInMenu: true,
      several(.person, comer, placed: true), optional(.college, .college),
      optional(.organisation, .organisation),
      counted, optional(.clock, .pastTime).aside
    ) { desk, choices, college, organisation, counted, _ throws(ActError) in
      let session = try desk.session()
      guard !choices.isEmpty else { throw .missing(.person) }
      var commands: [Command] = []
      for choice in choices {
        commands += try desk.arrival(
          of: choice, college: college, organisation: organisation, counted: counted, in: session)
      }
      return .commands(commands)
    },
    DeclaredAct(
      .leave, .attendance, need: .liveSession, isAtOnceInMenu: true,
      several(.person, goer, placed: true), optional(.clock, .pastTime).aside
    ) { desk, people, _ throws(ActError) in
      let session = try desk.session()
      guard !people.isEmpty else { throw .missing(.person) }
      return .commands(people.map { .attendance(session, .leave($0)) })
    },
  ]

  /// Who may arrive: people who are not there.
  private static var comer: ValueKind<PartyChoice> {
    .partyOrNew.offering { choice, context in
      guard case .known(let party) = choice else { return true }
      guard case .person(let person) = party else { return false }
      return context.session?.attendance.isPresent(person) != true
    }
  }

  /// Who may leave: people who are there.
  private static var goer: ValueKind<ID<Person>> {
    .person.offering { person, context in context.session?.attendance.isPresent(person) != false }
  }

  /// Whether who arrives comes in or is among those counted: as it is taken when nothing is said.
  private static var counted: Parameter<ArrivalChoice?> {
    optional(.counted, .arrival).current { reading in
      let person: ID<Person>? =
        if case .known(.person(let id))? = reading.values.first(.person, as: PartyChoice.self) { id } else {
          nil
        }
      let adds = reading.context.session?.arrivalAdds(person ?? ID(rawValue: 0)) == true
      return [adds ? ArrivalChoice.comesIn : .amongThose]
    }
  }

  /// How many of each college of the space are there.
  private static var headcount: Parameter<[CollegeCount]> {
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
    }
  }
}

extension Desk {
  /// The commands by which somebody arrives, entered first when they are new.
  fileprivate func arrival(
    of choice: PartyChoice, college: CollegeID? = nil, organisation: ID<Organisation>? = nil,
    counted: ArrivalChoice?, in session: ID<Session>
  ) throws(ActError) -> [Command] {
    let (party, added) = party(choice, college: college, organisation: organisation)
    guard case .person(let person) = party else {
      throw ActError(.notFound(context.facts.name(of: party) ?? "", .person, adds: .person), at: .person)
    }
    return added + [.attendance(session, .arrive(person, adds: counted.map { $0 == .comesIn }))]
  }

  /// The commands that count those present.
  fileprivate func counting(_ counts: [CollegeCount], in session: ID<Session>) -> [Command] {
    let now = context.session.map { context.facts.presentByColleges(in: $0) } ?? [:]
    return counts.map { count in
      let number = count.isRelative ? max(0, (now[count.college] ?? 0) + count.number) : count.number
      return .attendance(session, .count(count.college, number))
    }
  }
}
