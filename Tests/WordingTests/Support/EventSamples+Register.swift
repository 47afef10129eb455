import Dialogue

extension EventSamples {
  static let spaces: [Event] = settings.map { .space(.configured(space, $0)) }

  private static let settings: [SpaceSetting] = [
    .name("Table"), .territory("QN03101M"), .territory(nil), .kinds([.question]), .colleges([.residents]),
    .pillars([]), .queueOrder(.leastTimeFirst), .turnLimit(120), .turnLimit(nil),
    .groundRules(["On s’écoute."]),
    .method("post-it"), .sides([.associations: .institutional]),
    .recurring([RecurringItem(title: "Accueil")]),
    .templates([AgendaTemplate(name: "Type", items: [])]),
  ]

  static let people: [Event] = [
    .organisation(.changed(body, .name("Logis"))), .organisation(.changed(body, .college(.commune))),
    .person(.changed(person, .name("Habitante 1"))), .person(.changed(person, .organisation(nil))),
    .person(.changed(person, .organisation(body))), .person(.changed(person, .college(.residents))),
    .person(.changed(person, .college(nil))),
    .person(.identified(person, Identity(fullName: "Awa Camara", contact: "0612345678"))),
    .joined(.people(ID(rawValue: 900), into: person)),
    .joined(.organisations(ID(rawValue: 901), into: body)),
    .joined(.subjects(ID(rawValue: 902), into: subject)),
    .joined(.spaces(ID(rawValue: 903), into: space)),
    .joined(.sessions(ID(rawValue: 904), into: session)),
    .person(.contacted(person, Contact(mail: "awa@example.org", telephone: "0612345678"))),
  ]

  static let programme: [Event] =
    subjectChanges.map { .subject(.changed(subject, $0)) }
    + [
      .milestone(.changed(milestone, .title("Vote"))), .milestone(.changed(milestone, .day(day))),
      .milestone(.changed(milestone, .subjects([subject]))), .milestone(.changed(milestone, .state(.passed))),
    ]

  private static let subjectChanges: [SubjectChange] = [
    .title("Parkings"), .scale(.building), .scale(nil), .level(.concertation), .impacts(["sécurité"]),
    .decided("budget"), .open("lieux"), .openUntil(day), .pillar("Cadre de vie"),
  ]

  static let follow: [Event] =
    initiativeChanges.map { .initiative(.changed(initiative, $0)) }
    + trainingChanges.map { .training(.changed(training, $0)) }

  private static let initiativeChanges: [InitiativeChange] = [
    .title("Potager"), .stage(.project), .lead(speaker), .subject(subject), .need("outils"),
    .needMet("outils"),
    .offer(Initiative.Offer(by: speaker, what: "un local")),
    .funding(Initiative.Funding(fund: "FPH", amount: 800)),
    .funding(Initiative.Funding(fund: "FPH", amount: 800, isGranted: true)),
  ]

  private static let trainingChanges: [TrainingChange] = [
    .title("Le budget"), .day(nil), .minutes(180), .trainers([speaker]), .learners([]), .askedBy(speaker),
    .subject(subject), .attendance(.residents, 8),
    .lesson(Training.Lesson(college: .commune, text: "écouter")),
    .state(.held),
  ]
}
