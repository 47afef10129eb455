import Dialogue
import Wording

extension ActTable {
  static let registerActs: [DeclaredAct] = [
    DeclaredAct(
      .space, .register,
      required(.name, .text(.name)),
      optional(
        .kind,
        .oneOf(
          label: { (words: Words, kind: DialogueSpace.Kind) in words.label(kind) },
          gloss: { (words: Words, kind: DialogueSpace.Kind) in words.gloss(kind) })),
      optional(.territory, .text())
    ) { desk, name, kind, territory throws(ActError) in
      var space = DialogueSpace(id: desk.id(), name: name)
      if let kind { space.kind = kind }
      space.territory = territory
      return .commands([.space(.create(space))])
    },
    DeclaredAct(
      .configure, .register, need: .space,
      optional(.name, .text(.name)).current { reading in
        reading.context.focus.space.flatMap { reading.context.facts.spaces[$0]?.name }.map { [$0] } ?? []
      },
      optional(.territory, .text()).current { reading in
        reading.context.focus.space.flatMap { reading.context.facts.spaces[$0]?.territory }.map { [$0] } ?? []
      },
      optional(.order, .queueOrder).current { $0.context.settings.map { [$0.queueOrder] } ?? [] },
      optional(.limit, .minutes()).current { $0.context.settings?.turnLimit.map { [$0 / 60] } ?? [] },
      several(.rule, .text()).current { $0.context.settings?.groundRules ?? [] },
      optional(.method, .longText).current { $0.context.settings?.method.map { [$0] } ?? [] },
      several(.pillar, .text()).seldomMany.current { $0.context.settings?.pillars ?? [] },
      optional(.colleges, .sidedColleges).current { reading in
        reading.context.settings.map { [SidedColleges(colleges: $0.colleges, sides: $0.sides)] } ?? []
      },
      optional(.kinds, .contributionKinds).current { $0.context.settings.map { [$0.kinds] } ?? [] }
    ) { desk, name, territory, order, limit, rules, method, pillars, colleges, kinds throws(ActError) in
      let space = try desk.space()
      var settings: [SpaceSetting] = []
      if let name { settings.append(.name(name)) }
      if let territory { settings.append(.territory(territory)) }
      if let order { settings.append(.queueOrder(order)) }
      if let limit { settings.append(.turnLimit(limit == 0 ? nil : limit * 60)) }
      if !rules.isEmpty { settings.append(.groundRules(rules)) }
      if let method { settings.append(.method(method)) }
      if !pillars.isEmpty { settings.append(.pillars(pillars)) }
      if let colleges {
        settings.append(.colleges(colleges.colleges))
        if !colleges.sides.isEmpty { settings.append(.sides(colleges.sides)) }
      }
      if let kinds { settings.append(.kinds(kinds)) }
      guard !settings.isEmpty else { throw ActError(.changesNothing) }
      return .commands(settings.map { .space(.configure(space, $0)) })
    },
    DeclaredAct(
      .organisation, .register, required(.name, .text(.name)), required(.college, .college, named: true)
    ) { desk, name, college throws(ActError) in
      .commands([.organisation(.add(Organisation(id: desk.id(), name: name, college: college)))])
    },
    DeclaredAct(
      .changeOrganisation, .register,
      required(.organisation, .organisation).existing,
      optional(.name, .text(.name)).current { body($0).map { [$0.name] } ?? [] },
      optional(.college, .college).current { body($0).map { [$0.college] } ?? [] }
    ) { _, id, name, college throws(ActError) in
      var changes: [OrganisationChange] = []
      if let name { changes.append(.name(name)) }
      if let college { changes.append(.college(college)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .organisation(.change(id, $0)) })
    },
    DeclaredAct(
      .person, .register,
      required(.name, .text(.name)).labelled("Nom ou pseudonyme", "Name or pseudonym"),
      optional(.college, .college), optional(.organisation, .organisationOrNew),
      optional(.role, .text()).labelled("Fonction (maire…)", "Role (mayor…)"), flag(.elected),
      flag(.pseudonym)
    ) { desk, name, college, organisation, function, isElected, isPseudonym throws(ActError) in
      let (body, added) = try desk.organisation(organisation, college: college)
      if college != nil || body != nil || function != nil,
        let known = desk.context.personKnownByNameAlone(name)
      {
        // Who presents a point was entered by the agenda, as a name alone.
        var changes: [PersonChange] = []
        if added.isEmpty, let college { changes.append(.college(college)) }
        if let body { changes.append(.organisation(body)) }
        if let function { changes.append(.function(function)) }
        if isElected { changes.append(.isElected(true)) }
        if isPseudonym { changes.append(.isPseudonym(true)) }
        return .commands(added + changes.map { .person(.change(known.id, $0)) })
      }
      let person = Person(
        id: desk.id(), name: name, organisation: body,
        college: added.isEmpty || college == .residents ? college : nil,
        function: function,
        isElected: isElected, isPseudonym: isPseudonym)
      return .commands(added + [.person(.add(person))])
    },
    DeclaredAct(
      .changePerson, .register,
      required(.person, .person).existing,
      optional(.name, .text(.name)).current { somebody($0).map { [$0.name] } ?? [] },
      optional(.college, .college).current { somebody($0)?.college.map { [$0] } ?? [] },
      optional(.organisation, .organisationOrNew).current { reading in
        somebody(reading)?.organisation.map { [OrganisationChoice.known($0)] } ?? []
      },
      optional(.role, .text()).current { somebody($0)?.function.map { [$0] } ?? [] },
      optional(.elected, .tick).current { somebody($0).map { [$0.isElected] } ?? [] },
      optional(.pseudonym, .tick).current { somebody($0).map { [$0.isPseudonym] } ?? [] }
    ) { desk, id, name, college, organisation, function, isElected, isPseudonym throws(ActError) in
      let own = desk.context.facts.college(of: .person(id))
      let (body, added) = try desk.organisation(organisation, college: college ?? own)
      var changes: [PersonChange] = []
      if let name { changes.append(.name(name)) }
      if let college { changes.append(.college(college)) }
      if let body { changes.append(.organisation(body)) }
      if let function { changes.append(.function(function)) }
      if let isElected { changes.append(.isElected(isElected)) }
      if let isPseudonym { changes.append(.isPseudonym(isPseudonym)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(added + changes.map { .person(.change(id, $0)) })
    },
    DeclaredAct(
      .identify, .register,
      required(.person, .person).existing, required(.fullName, .text(.name)), optional(.contact, .text()),
      optional(.visibleTo, .text()).labelled("Qui peut le voir", "Who may see it")
    ) { _, id, fullName, contact, visibleTo throws(ActError) in
      .commands([
        .person(.identify(id, Identity(fullName: fullName, contact: contact, visibleTo: visibleTo)))
      ])
    },
    DeclaredAct(
      .contact, .register,
      required(.person, .person).existing,
      optional(.mail, .text()).current { reached($0)?.mail.map { [$0] } ?? [] },
      optional(.telephone, .text()).current { reached($0)?.telephone.map { [$0] } ?? [] },
      optional(.address, .text()).current { reached($0)?.address.map { [$0] } ?? [] },
      optional(.role, .text()).current { reached($0)?.role.map { [$0] } ?? [] }
    ) { desk, id, mail, telephone, address, role throws(ActError) in
      guard mail != nil || telephone != nil || address != nil || role != nil else {
        throw ActError(.changesNothing)
      }
      let known = desk.context.facts.contacts[id]
      return .commands([
        .person(
          .contact(
            id,
            Contact(
              mail: mail ?? known?.mail, telephone: telephone ?? known?.telephone,
              address: address ?? known?.address, role: role ?? known?.role)))
      ])
    },
    DeclaredAct(.page, .register, isAtOnceInMenu: true, required(.person, .person).existing) {
      _, id throws(ActError) in .intent(.page(id))
    },
    DeclaredAct(.forget, .register, isAtOnceInMenu: true, required(.person, .person).existing) {
      _, id throws(ActError) in
      .intent(.forget(id))
    },
    DeclaredAct(
      .subject, .register,
      required(.title, .text(.title)), optional(.scale, scale), optional(.level, level),
      several(.impact, .text()).seldomMany,
      optional(.decided, .text()), optional(.open, .text()), optional(.openUntil, .due),
      optional(.pillar, .text())
    ) { desk, title, scale, level, impacts, decided, open, openUntil, pillar throws(ActError) in
      var subject = Subject(id: desk.id(), space: desk.context.focus.space, title: title)
      (subject.scale, subject.level, subject.impacts) = (scale, level, impacts)
      (subject.decided, subject.open, subject.openUntil, subject.pillar) = (decided, open, openUntil, pillar)
      return .commands([.subject(.add(subject))])
    },
    DeclaredAct(
      .changeSubject, .register,
      required(.subject, .subject).existing,
      optional(.title, .text(.title)).current { topic($0).map { [$0.title] } ?? [] },
      optional(.scale, scale).current { topic($0)?.scale.map { [$0] } ?? [] },
      optional(.level, level).current { topic($0)?.level.map { [$0] } ?? [] },
      several(.impact, .text()).seldomMany.current { topic($0)?.impacts ?? [] },
      optional(.decided, .text()).current { topic($0)?.decided.map { [$0] } ?? [] },
      optional(.open, .text()).current { topic($0)?.open.map { [$0] } ?? [] },
      optional(.openUntil, .due).current { topic($0)?.openUntil.map { [$0] } ?? [] },
      optional(.pillar, .text()).current { topic($0)?.pillar.map { [$0] } ?? [] }
    ) { _, id, title, scale, level, impacts, decided, open, openUntil, pillar throws(ActError) in
      var changes: [SubjectChange] = []
      if let title { changes.append(.title(title)) }
      if let scale { changes.append(.scale(scale)) }
      if let level { changes.append(.level(level)) }
      if !impacts.isEmpty { changes.append(.impacts(impacts)) }
      if let decided { changes.append(.decided(decided)) }
      if let open { changes.append(.open(open)) }
      if let openUntil { changes.append(.openUntil(openUntil)) }
      if let pillar { changes.append(.pillar(pillar)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .subject(.change(id, $0)) })
    },
    DeclaredAct(
      .milestone, .register,
      required(.title, .text(.title)), required(.day, .day), several(.subject, .subject)
    ) { desk, title, day, subjects throws(ActError) in
      .commands([
        .milestone(
          .add(
            Milestone(
              id: desk.id(), space: desk.context.focus.space, title: title, day: day, subjects: subjects)))
      ])
    },
    DeclaredAct(
      .changeMilestone, .register,
      required(.reference, .milestone).existing,
      optional(.title, .text(.title)).current { step($0).map { [$0.title] } ?? [] },
      optional(.day, .day).current { step($0).map { [$0.day] } ?? [] },
      several(.subject, .subject).seldomMany.current { step($0)?.subjects ?? [] },
      optional(.state, .oneOf { (words: Words, state: Milestone.State) in words.label(state) }).current {
        step($0).map { [$0.state] } ?? []
      }
    ) { _, id, title, day, subjects, state throws(ActError) in
      var changes: [MilestoneChange] = []
      if let title { changes.append(.title(title)) }
      if let day { changes.append(.day(day)) }
      if !subjects.isEmpty { changes.append(.subjects(subjects)) }
      if let state { changes.append(.state(state)) }
      guard !changes.isEmpty else { throw ActError(.changesNothing) }
      return .commands(changes.map { .milestone(.change(id, $0)) })
    },
    joining,
  ]

  private static let scale = ValueKind<Scale>.oneOf(label: { $0.label($1) })
  private static let level = ValueKind<ParticipationLevel>.oneOf(
    label: { $0.label($1) }, gloss: { $0.gloss($1) })

  @Sendable private static func body(_ reading: Reading) -> Organisation? {
    reading.values.first(.organisation, as: ID<Organisation>.self).flatMap {
      reading.context.facts.organisations[$0]
    }
  }

  @Sendable private static func somebody(_ reading: Reading) -> Person? {
    reading.values.first(.person, as: ID<Person>.self).flatMap { reading.context.facts.people[$0] }
  }

  @Sendable private static func reached(_ reading: Reading) -> Contact? {
    reading.values.first(.person, as: ID<Person>.self).flatMap { reading.context.facts.contacts[$0] }
  }

  @Sendable private static func topic(_ reading: Reading) -> Subject? {
    reading.values.first(.subject, as: ID<Subject>.self).flatMap { reading.context.facts.subjects[$0] }
  }

  @Sendable private static func step(_ reading: Reading) -> Milestone? {
    reading.values.first(.reference, as: ID<Milestone>.self).flatMap { reading.context.facts.milestones[$0] }
  }
}
