/// What can be typed on a screen, and what each screen is for.
public enum HintPhrase: String, Phrase {
  case aboutLive
  case aboutPrepare, aboutFollowUp, aboutSubjects, aboutInitiatives, aboutTrainings, aboutPeople
  case aboutReport, aboutHistory

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
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
    }
  }
}
