import Wording

/// The screens, in the order of the keys that show them.
public enum ScreenID: String, CaseIterable, Sendable {
  /// The meeting in progress.
  case live
  /// What is being prepared.
  case prepare
  /// What became of what was said and promised.
  case followUp = "follow-up"
  /// Objects of the concertation and the programming calendar.
  case subjects
  /// The residents' initiatives.
  case initiatives
  /// Trainings that residents and institutions take together.
  case trainings
  /// Who takes part, and how evenly.
  case people
  /// The figures of the concertation.
  case report
  /// Every act.
  case history

  /// What it is called.
  func title(in words: Words) -> String {
    switch self {
    case .live: words.pick("Séance", "Meeting")
    case .prepare: words.pick("Préparer", "Prepare")
    case .followUp: words.pick("Suites", "Follow-up")
    case .subjects: words.pick("Objets", "Subjects")
    case .initiatives: words.pick("Initiatives", "Initiatives")
    case .trainings: words.pick("Co-formation", "Co-training")
    case .people: words.pick("Personnes", "People")
    case .report: words.pick("Bilan", "Report")
    case .history: words.pick("Historique", "History")
    }
  }

  /// What it is called where there is little room.
  func shortTitle(in words: Words) -> String {
    switch self {
    case .prepare: words.pick("Prép.", "Prep.")
    case .initiatives: words.pick("Init.", "Init.")
    case .trainings: words.pick("Form.", "Train.")
    case .people: words.pick("Pers.", "People")
    case .history: words.pick("Hist.", "Hist.")
    default: title(in: words)
    }
  }

  /// What it is for, in a sentence: the head of its help.
  func purpose(in words: Words) -> String {
    switch self {
    case .live:
      words.pick(
        "La séance en cours : ordre du jour et horloges, parole, équilibre, ce qui est dit.",
        "The meeting in progress: agenda and clocks, floor, balance, what is said.")
    case .prepare:
      words.pick(
        "La prochaine séance : ce qui est à reprendre, l’ordre du jour et son total, les règles.",
        "The next session: what carries over, the agenda and its total, the rules.")
    case .followUp:
      words.pick(
        "Ce qu’il est advenu de chaque question, demande et proposition, et de chaque engagement.",
        "What became of every question, request and proposal, and of every commitment.")
    case .subjects:
      words.pick(
        "Les objets de la concertation, le calendrier des programmations, ce qui peut encore changer.",
        "The subjects, the programming calendar, what can still be changed.")
    case .initiatives:
      words.pick(
        "Les initiatives des habitants, de l’idée à la réalisation : besoins, offres, financements.",
        "The residents’ initiatives, from the idea to the deed: needs, offers, funding.")
    case .trainings:
      words.pick(
        "Les formations communes : des deux côtés, qui vient, combien d’heures, ce qui est appris.",
        "Trainings taken together: both sides, who comes, how many hours, what is learned.")
    case .people:
      words.pick(
        "Les personnes et les organismes, leur présence, leur temps de parole rapporté à leur nombre.",
        "People and organisations, their presence, their speaking time relative to their number.")
    case .report:
      words.pick(
        "Les chiffres du bilan de la concertation, par espace, objet, collège et période.",
        "The figures of the concertation, by space, subject, college and period.")
    case .history:
      words.pick(
        "Chaque acte, qui a annulé quoi, l’état à tout moment, la séance rejouée.",
        "Every act, which undid which, the state at any moment, the meeting replayed.")
    }
  }

  /// The screen made of panes that it is; nil for the meeting, which draws itself.
  func listScreen(_ model: Model) -> (any ListScreen)? {
    switch self {
    case .live: nil
    case .prepare: PrepareScreen(model: model)
    case .followUp: FollowUpScreen(model: model)
    case .subjects: SubjectsScreen(model: model)
    case .initiatives: InitiativesScreen(model: model)
    case .trainings: TrainingsScreen(model: model)
    case .people: PeopleScreen(model: model)
    case .report: ReportScreen(model: model)
    case .history: HistoryScreen(model: model)
    }
  }
}
