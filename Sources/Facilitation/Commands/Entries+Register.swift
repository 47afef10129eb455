import Dialogue
import Wording

extension CommandTable {
  static let registerEntries: [CommandEntry] = [
    CommandEntry(
      ["espace"], ["space"], .register, .init("Créer un espace de dialogue", "Create a dialogue space"),
      usage: .init(
        "\"nom\" [genre=conseil-citoyen…] [territoire=QN…]",
        "\"name\" [kind=conseil-citoyen…] [territory=QN…]")
    ) { a, ids throws(GrammarError) in
      var space = DialogueSpace(id: ids.next(), name: try a.text(.name))
      if let token = a.named(.kind) { space.kind = try a.choice(token) { words in { words.label($0) } } }
      space.territory = a.text(ifNamed: .territory)
      return .commands([.createSpace(space)])
    },
    CommandEntry(
      ["configurer"], ["configure"], .register, .init("Régler l’espace", "Set up the space"),
      usage: .init(
        "[nom=] [territoire=] [ordre=] [limite=2min] [règle=\"…\"]… [méthode=\"…\"] [axe=\"…\"]… [collèges=a,b:civil|institution|animation] [genres=a,b]",
        "[name=] [territory=] [order=] [limit=2min] [rule=\"…\"]… [method=\"…\"] [pillar=\"…\"]… [colleges=a,b:civil|institutional|facilitation] [kinds=a,b]"
      ),
      need: .space
    ) { a, _ throws(GrammarError) in
      let space = try a.focusSpace()
      var settings: [SpaceSetting] = []
      if let text = a.text(ifNamed: .name) { settings.append(.name(text)) }
      if let text = a.text(ifNamed: .territory) { settings.append(.territory(text)) }
      if let token = a.named(.order) { settings.append(.queueOrder(try a.queueOrder(token))) }
      if let token = a.named(.limit) {
        let minutes = try a.minutes(token, .limit)
        settings.append(.turnLimit(minutes == 0 ? nil : minutes * 60))
      }
      let rules = a.all(.rule).map(\.value)
      if !rules.isEmpty { settings.append(.groundRules(rules)) }
      if let text = a.text(ifNamed: .method) { settings.append(.method(text)) }
      let pillars = a.all(.pillar).map(\.value)
      if !pillars.isEmpty { settings.append(.pillars(pillars)) }
      if let token = a.named(.colleges) {
        let (colleges, sides) = try a.sided(token)
        settings.append(.colleges(colleges))
        if !sides.isEmpty { settings.append(.sides(sides)) }
      }
      if let token = a.named(.kinds) {
        settings.append(
          .kinds(token.value.split(separator: ",").map { ContributionKind(rawValue: String($0)) }))
      }
      guard !settings.isEmpty else { throw a.missing(.name) }
      return .commands(settings.map { .configureSpace(space, $0) })
    },
    CommandEntry(
      ["organisme", "organisation"], ["organisation", "organization"], .register,
      .init("Ajouter un organisme", "Add an organisation"),
      usage: .init("\"nom\" collège=…", "\"name\" college=…")
    ) { a, ids throws(GrammarError) in
      let name = try a.text(.name)
      guard let token = a.named(.college) else { throw a.missing(.college) }
      return .commands([
        .addOrganisation(Organisation(id: ids.next(), name: name, college: try a.college(token)))
      ])
    },
    CommandEntry(
      ["modifier-organisme"], ["change-organisation"], .register,
      .init("Changer un organisme", "Change an organisation"),
      usage: .init("NOM [nom=] [collège=]", "NAME [name=] [college=]"), takes: [.organisation]
    ) { a, _ throws(GrammarError) in
      let name = a.named(.name)
      let id = try a.organisation(try a.required(.organisation))
      var changes: [OrganisationChange] = name.map { [.name($0.value)] } ?? []
      if let token = a.named(.college) { changes.append(.college(try a.college(token))) }
      guard !changes.isEmpty else { throw a.missing(.name) }
      return .commands(changes.map { .changeOrganisation(id, $0) })
    },
    CommandEntry(
      ["personne"], ["person"], .register, .init("Ajouter une personne", "Add a person"),
      usage: .init("\"nom\" [collège=…] [organisme=…]", "\"name\" [college=…] [organisation=…]")
    ) { a, ids throws(GrammarError) in
      var person = Person(id: ids.next(), name: try a.text(.name))
      if let token = a.named(.college) { person.college = try a.college(token) }
      if let token = a.named(.organisation) { person.organisation = try a.organisation(token) }
      return .commands([.addPerson(person)])
    },
    CommandEntry(
      ["modifier-personne"], ["change-person"], .register, .init("Changer une personne", "Change a person"),
      usage: .init("NOM [nom=] [collège=] [organisme=]", "NAME [name=] [college=] [organisation=]"),
      takes: [.person]
    ) { a, _ throws(GrammarError) in
      let name = a.named(.name)
      let id = try a.person(try a.required(.person))
      var changes: [PersonChange] = name.map { [.name($0.value)] } ?? []
      if let token = a.named(.college) { changes.append(.college(try a.college(token))) }
      if let token = a.named(.organisation) { changes.append(.organisation(try a.organisation(token))) }
      guard !changes.isEmpty else { throw a.missing(.name) }
      return .commands(changes.map { .changePerson(id, $0) })
    },
    CommandEntry(
      ["identité"], ["identify"], .register,
      .init("Noter l’état civil, à part du pseudonyme", "Note who somebody is, apart from the pseudonym"),
      usage: .init(
        "NOM \"état civil\" [contact=\"…\"] [visible-par=\"…\"]",
        "NAME \"full name\" [contact=\"…\"] [visible-to=\"…\"]"), takes: [.person]
    ) { a, _ throws(GrammarError) in
      let id = try a.person(try a.required(.person))
      let contact = a.text(ifNamed: .contact)
      let visible = a.text(ifNamed: .visibleTo)
      return .commands([
        .identifyPerson(
          id, Identity(fullName: try a.text(.fullName), contact: contact, visibleTo: visible))
      ])
    },
    CommandEntry(
      ["objet"], ["subject"], .register, .init("Ajouter un objet de la concertation", "Add a subject"),
      usage: .init(
        "\"titre\" [échelle=] [niveau=] [impact=\"…\"]… [décidé=\"…\"] [débat=\"…\"] [ouvert-jusqu’au=] [axe=]",
        "\"title\" [scale=] [level=] [impact=\"…\"]… [decided=\"…\"] [open=\"…\"] [open-until=] [pillar=]")
    ) { a, ids throws(GrammarError) in
      var subject = Subject(id: ids.next(), space: a.context.focus.space, title: try a.text(.title))
      for change in try a.subjectChanges() { subject.set(change) }
      return .commands([.addSubject(subject)])
    },
    CommandEntry(
      ["modifier-objet"], ["change-subject"], .register, .init("Changer un objet", "Change a subject"),
      usage: .init("OBJET [titre=] [échelle=] [niveau=] …", "SUBJECT [title=] [scale=] [level=] …"),
      takes: [.subject]
    ) { a, _ throws(GrammarError) in
      let title = a.text(ifNamed: .title)
      let id = try a.subject(try a.required(.subject))
      let changes = (title.map { [SubjectChange.title($0)] } ?? []) + (try a.subjectChanges())
      guard !changes.isEmpty else { throw a.missing(.title) }
      return .commands(changes.map { .changeSubject(id, $0) })
    },
    CommandEntry(
      ["jalon"], ["milestone"], .register, .init("Ajouter un jalon de programmation", "Add a milestone"),
      usage: .init("\"titre\" date [objet=]…", "\"title\" date [subject=]…")
    ) { a, ids throws(GrammarError) in
      var subjects: [ID<Subject>] = []
      for token in a.all(.subject) { subjects.append(try a.subject(token)) }
      let title = try a.text(.title)
      let day = try a.day(try a.required(.day), .day)
      return .commands([
        .addMilestone(
          Milestone(id: ids.next(), space: a.context.focus.space, title: title, day: day, subjects: subjects))
      ])
    },
    CommandEntry(
      ["modifier-jalon"], ["change-milestone"], .register, .init("Changer un jalon", "Change a milestone"),
      usage: .init(
        "JALON [titre=] [date=] [objet=]… [état=à-venir|passé|annulé]",
        "MILESTONE [title=] [day=] [subject=]… [state=to-come|passed|cancelled]"), takes: [.milestone]
    ) { a, _ throws(GrammarError) in
      var changes: [MilestoneChange] = []
      if let text = a.text(ifNamed: .title) { changes.append(.title(text)) }
      if let day = try a.day(ifNamed: .day) { changes.append(.day(day)) }
      var subjects: [ID<Subject>] = []
      for token in a.all(.subject) { subjects.append(try a.subject(token)) }
      if !subjects.isEmpty { changes.append(.subjects(subjects)) }
      if let token = a.named(.state) {
        changes.append(.state(try a.choice(token) { words in { words.label($0) } }))
      }
      let id = try a.milestone(try a.required(.reference))
      guard !changes.isEmpty else { throw a.missing(.state) }
      return .commands(changes.map { .changeMilestone(id, $0) })
    },
  ]
}

extension Arguments {
  /// Colleges by commas, each with its side behind a colon where it says one: `habitants,jeunes:civil`.
  fileprivate func sided(
    _ token: Token
  ) throws(GrammarError) -> (colleges: [CollegeID], sides: [CollegeID: College.Side]) {
    let choices: [(names: [String], value: College.Side)] = [
      (["civil"], .civil), (["institutional", "institution"], .institutional),
      (["facilitation", "animation"], .facilitation),
    ]
    var colleges: [CollegeID] = []
    var sides: [CollegeID: College.Side] = [:]
    for part in token.value.split(separator: ",") {
      let words = part.split(separator: ":", maxSplits: 1)
      guard let name = words.first?.trimmingBlanks, !name.isEmpty else { continue }
      let college = CollegeID(rawValue: name)
      colleges.append(college)
      guard words.count == 2 else { continue }
      guard let side = ChoiceMatch.find(words[1].trimmingBlanks, among: choices) else {
        throw token.error(.notOneOf(String(words[1]), expected: choices.map { $0.names[0] }))
      }
      sides[college] = side
    }
    return (colleges, sides)
  }

  fileprivate mutating func subjectChanges() throws(GrammarError) -> [SubjectChange] {
    var changes: [SubjectChange] = []
    if let token = named(.scale) {
      changes.append(.scale(try choice(token) { words in { words.label($0) } }))
    }
    if let token = named(.level) {
      changes.append(.level(try choice(token) { words in { words.label($0) } }))
    }
    let impacts = all(.impact).map(\.value)
    if !impacts.isEmpty { changes.append(.impacts(impacts)) }
    if let text = text(ifNamed: .decided) { changes.append(.decided(text)) }
    if let text = text(ifNamed: .open) { changes.append(.open(text)) }
    if let day = try day(ifNamed: .openUntil) { changes.append(.openUntil(day)) }
    if let text = text(ifNamed: .pillar) { changes.append(.pillar(text)) }
    return changes
  }
}

extension Subject {
  fileprivate mutating func set(_ change: SubjectChange) {
    switch change {
    case .title(let title): self.title = title
    case .scale(let scale): self.scale = scale
    case .level(let level): self.level = level
    case .impacts(let impacts): self.impacts = impacts
    case .decided(let decided): self.decided = decided
    case .open(let open): self.open = open
    case .openUntil(let day): openUntil = day
    case .pillar(let pillar): self.pillar = pillar
    }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
