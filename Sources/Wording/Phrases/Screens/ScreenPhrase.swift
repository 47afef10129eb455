/// Names of the screens, and what several of them say.
public enum ScreenPhrase: String, Phrase {
  case noDate, tooSmall, live, prepare, followUp, subjects, initiatives, trainings, people, report
  case history, prepareShort, initiativesShort, trainingsShort, peopleShort, historyShort
  case liveShort, followUpShort
  case nobodyInCharge, itemSign, floorSign, balance, timeAndPresence, timeAndPresenceShort, dotPresent,
    dotNamed, present, named

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .noDate: ("sans date", "no date")
    case .tooSmall:
      (
        "Fenêtre trop petite (40 × 10 au moins). Le texte en cours est gardé.",
        "Window too small (at least 40 × 10). What is being typed is kept."
      )
    case .live: ("Séance", "Meeting")
    case .prepare: ("Préparer", "Prepare")
    case .followUp: ("Suivi", "Follow-up")
    case .subjects: ("Objets", "Topics")
    case .initiatives: ("Initiatives", "Initiatives")
    case .trainings: ("Co-formation", "Joint training")
    case .people: ("Personnes", "People")
    case .report: ("Bilan", "Report")
    case .history: ("Historique", "History")
    case .prepareShort: ("Prép.", "Prep.")
    case .initiativesShort: ("Init.", "Init.")
    case .trainingsShort: ("Form.", "Train.")
    case .peopleShort: ("Pers.", "People")
    case .historyShort: ("Hist.", "Hist.")
    case .liveShort: ("Séance", "Meet.")
    case .followUpShort: ("Suivi", "Follow")
    case .nobodyInCharge: ("sans responsable", "nobody in charge")
    case .itemSign: ("point ", "item ")
    case .floorSign: ("tour gardé ", "turn kept ")
    case .balance: ("Équilibre", "Balance")
    case .timeAndPresence: (" · parole / présence", " · speech / presence")
    case .timeAndPresenceShort: ("Parole/présence", "Speech/presence")
    case .dotNamed: (" · {0} {0|nommé|nommés}", " · {0} named")
    case .dotPresent: (" · {0} {0|présent|présents}", " · {0} present")
    case .named: ("{0} {0|nommé|nommés}", "{0} named")
    case .present: ("{0} {0|présent|présents}", "{0} present")
    }
  }
}
