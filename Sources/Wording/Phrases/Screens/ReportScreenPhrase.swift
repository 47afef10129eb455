/// What the screen of the report says.
public enum ReportScreenPhrase: String, Phrase {
  case fates, balance, allSpaces, from, through, held, length, planned, presences, presentPerSession
  case namedCame, contributions, byCollege, noSpeaker, bySubject, noSubject, nothingOwed, answers
  case median, days, inCharge, kept, late, dropped, dotLate, keptOf, decisions, votes, funding, money

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .fates: ("Suites données", "Outcomes")
    case .balance: ("Équilibre et partenaires", "Balance and partners")
    case .allSpaces: ("Tous les espaces de dialogue", "All bodies")
    case .from: ("du {0}", "from {0}")
    case .through: ("au {0}", "to {0}")
    case .held: ("Séances tenues", "Meetings held")
    case .length: ("Durée", "Length")
    case .planned: ("Prévu aux ordres du jour", "Planned on the agendas")
    case .presences: ("Présences, toutes séances", "Attendance, all meetings")
    case .presentPerSession: ("Présents par séance", "Present per meeting")
    case .namedCame: ("Personnes nommées venues", "Named people who came")
    case .contributions: ("Contributions", "Contributions")
    case .byCollege: ("Par collège", "By group")
    case .noSpeaker: ("sans collège", "no group")
    case .bySubject: ("Par objet", "By topic")
    case .noSubject: ("sans objet", "no topic")
    case .nothingOwed: ("aucune réponse due", "no answer owed")
    case .answers: ("Réponses données / dues", "Answers given / owed")
    case .median: ("Délai médian", "Median time to answer")
    case .days: ("{0} j", "{0} d")
    case .inCharge: ("Par institution en charge", "By institution in charge")
    case .kept: ("tenus", "kept")
    case .late: ("en retard !", "late !")
    case .dropped: ("abandonnés", "dropped")
    case .dotLate: (" · {0} en retard !", " · {0} late !")
    case .keptOf: ("{0}/{1} tenus", "{0}/{1} kept")
    case .decisions: ("Décisions", "Decisions")
    case .votes: ("Votes", "Votes")
    case .funding: ("Financements", "Funding")
    case .money: ("{0} accordés, {1} demandés", "{0} granted, {1} asked for")
    }
  }
}
