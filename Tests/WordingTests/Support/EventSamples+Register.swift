import Dialogue

extension EventSamples {
  static let spaces: [Event] = settings.map { .spaceConfigured(space, $0) }

  private static let settings: [SpaceSetting] = [
    .name("Table"), .territory("QN03101M"), .territory(nil), .kinds([.question]), .colleges([.residents]),
    .pillars([]), .queueOrder(.leastTimeFirst), .turnLimit(120), .turnLimit(nil),
    .groundRules(["On s’écoute."]),
    .method("post-it"), .sides([.associations: .institutional]),
    .recurring([RecurringItem(title: "Accueil")]),
    .templates([AgendaTemplate(name: "Type", items: [])]),
  ]

  static let people: [Event] = [
    .organisationChanged(body, .name("Logis")), .organisationChanged(body, .college(.commune)),
    .personChanged(person, .name("Habitante 1")), .personChanged(person, .organisation(nil)),
    .personChanged(person, .organisation(body)), .personChanged(person, .college(.residents)),
    .personChanged(person, .college(nil)),
    .personIdentified(person, Identity(fullName: "Awa Camara", contact: "0612345678")),
  ]

  static let programme: [Event] =
    subjectChanges.map { .subjectChanged(subject, $0) }
    + [
      .milestoneChanged(milestone, .title("Vote")), .milestoneChanged(milestone, .day(day)),
      .milestoneChanged(milestone, .subjects([subject])), .milestoneChanged(milestone, .state(.passed)),
    ]

  private static let subjectChanges: [SubjectChange] = [
    .title("Parkings"), .scale(.building), .scale(nil), .level(.concertation), .impacts(["sécurité"]),
    .decided("budget"), .open("lieux"), .openUntil(day), .pillar("Cadre de vie"),
  ]

  static let follow: [Event] =
    initiativeChanges.map { .initiativeChanged(initiative, $0) }
    + trainingChanges.map { .trainingChanged(training, $0) }

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
