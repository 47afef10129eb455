/// What can be typed on a screen, and what each screen is for.
public enum HintPhrase: String, Phrase {
  case prepare, followUp, subjects, initiatives, trainings, people, report, history, aboutLive
  case aboutPrepare, aboutFollowUp, aboutSubjects, aboutInitiatives, aboutTrainings, aboutPeople
  case aboutReport, aboutHistory, item, present, person, session, rules, rulesStart, subject
  case milestone, exampleSpace, exampleSession, exampleItem, examplePerson, exampleOpen

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .prepare:
      (
        "/point \"Titre\" 20 · /personne \"Nom\" collège=habitants · /ouvrir",
        "/item \"Title\" 20 · /person \"Name\" college=residents · /open"
      )
    case .followUp:
      (
        "/suite c3 accepté · /suite c3 à-l’étude qui=Ville échéance=15/1 · /avancement e1 tenu",
        "/fate c3 accepted · /fate c3 under-study who=City due=15/1 · /progress e1 kept"
      )
    case .subjects:
      (
        "/objet \"Titre\" échelle=quartier niveau=concertation · /jalon \"Comité\" 15/1 objet=…",
        "/subject \"Title\" scale=quartier level=concertation · /milestone \"Board\" 15/1 subject=…"
      )
    case .initiatives:
      (
        "/initiative \"Titre\" porteur=… besoin=… · Entrée : étape, aide proposée, financement",
        "/initiative \"Title\" lead=… need=… · Enter: stage, help offered, funding"
      )
    case .trainings:
      (
        "/formation \"Thème\" heures=3 formateurs=… · Entrée : présents, ce qui est appris",
        "/training \"Theme\" hours=3 trainers=… · Enter: attendance, lessons"
      )
    case .people:
      (
        "/personne \"Nom\" collège=habitants · /organisme \"Nom\" collège=bailleurs",
        "/person \"Name\" college=residents · /organisation \"Name\" college=landlords"
      )
    case .report:
      (
        "/bilan objet=… collège=… du=1/1 au=31/12 · /bilan tout : tous les espaces",
        "/report subject=… college=… from=1/1 through=31/12 · /report all: all spaces"
      )
    case .history: ("/annuler ACTE · Entrée : que faire", "/undo ACT · Enter: what to do")
    case .aboutLive:
      (
        "La séance en cours : ordre du jour et horloges, parole, équilibre, ce qui est dit.",
        "The meeting in progress: agenda and clocks, speakers, balance, what is said."
      )
    case .aboutPrepare:
      (
        "La prochaine séance : ce qui est à reprendre, l’ordre du jour et sa durée, les règles.",
        "The next meeting: what carries over, the agenda and its length, the ground rules."
      )
    case .aboutFollowUp:
      (
        "Les réponses à chaque question, demande et proposition, et l’avancement de chaque engagement.",
        "The answer to every question, request and proposal, and the progress of every action."
      )
    case .aboutSubjects:
      (
        "Les objets de la concertation, le calendrier de programmation, ce qui peut encore changer.",
        "The consultation topics, the programming calendar, what can still be changed."
      )
    case .aboutInitiatives:
      (
        "Les initiatives des habitants, de l’idée à la réalisation : besoins, aides proposées, financements.",
        "The residents’ initiatives, from idea to completion: needs, help offered, funding."
      )
    case .aboutTrainings:
      (
        "Les formations communes : qui vient des deux côtés, combien d’heures, ce qui est appris.",
        "Joint trainings: who comes from both sides, how many hours, what is learned."
      )
    case .aboutPeople:
      (
        "Les personnes et les organismes, leur présence, leur temps de parole rapporté à leur nombre.",
        "People and organisations, their attendance, their speaking time relative to their number."
      )
    case .aboutReport:
      (
        "Les chiffres du bilan de la concertation, par espace, objet, collège et période.",
        "The figures of the consultation, by body, topic, group and period."
      )
    case .aboutHistory:
      (
        "Tout ce qui a été saisi, ce qui a été annulé, l’état à tout moment, la séance rejouée.",
        "Every entry, what was undone, the state at any moment, the meeting replayed."
      )
    case .item: ("/point \"Titre\" 20", "/item \"Title\" 20")
    case .present: ("/présents habitants=20", "/present residents=20")
    case .person: ("/personne \"Nom\" collège=habitants", "/person \"Name\" college=residents")
    case .session:
      (
        "/séance \"Titre\" le=\"vendredi 19:00\" fin=20:30",
        "/session \"Title\" at=\"Friday 19:00\" until=20:30"
      )
    case .rules: ("/configurer règle=\"…\" méthode=\"…\"", "/configure rule=\"…\" method=\"…\"")
    case .rulesStart: ("/configurer règle=", "/configure rule=")
    case .subject: ("/objet \"Titre\" échelle=quartier", "/subject \"Title\" scale=quartier")
    case .milestone: ("/jalon \"Comité\" 15/1 objet=…", "/milestone \"Board\" 15/1 subject=…")
    case .exampleSpace:
      (
        "/espace \"Conseil citoyen des Oliviers\" genre=conseil-citoyen",
        "/space \"Oak Street residents\" kind=public-meeting"
      )
    case .exampleSession:
      (
        "/séance \"Séance 1\" le=\"vendredi 19:00\" fin=20:30 lieu=\"Salle Allende\"",
        "/session \"Meeting 1\" at=\"Friday 19:00\" until=20:30 place=\"Town hall\""
      )
    case .exampleItem: ("/point \"Accueil\" 5", "/item \"Welcome\" 5")
    case .examplePerson:
      (
        "/personne \"Mme Diallo\" collège=habitants",
        "/person \"Mrs Diallo\" college=residents"
      )
    case .exampleOpen: ("/ouvrir", "/open")
    }
  }
}
