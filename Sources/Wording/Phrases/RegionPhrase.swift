/// What a region's report says: headings of its tables and of their columns.
public enum RegionPhrase: String, Phrase {
  case title, answersByInstitution, balance, promises, demandsBySubject, demandsByScale
  case peopleNeverHeard, collegesNeverHeard, bodies, initiatives, trainings, nothing
  case institution, college, body, subject, scale, owed, given, studied, rate, medianDays, longestDays, came,
    speech
  case timeShare, presenceShare, ratio, made, kept, dropped, late, said, person, sessions, decisions, stage
  case count, asked, granted, currency, side, people

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .title: ("Bilan de plusieurs journaux", "Report on several journals")
    case .answersByInstitution: ("Réponses par institution", "Answers by institution")
    case .balance: ("Équilibre par collège", "Balance by group")
    case .promises: ("Engagements par institution", "Actions by institution")
    case .demandsBySubject: ("Demandes par objet", "Demands by topic")
    case .demandsByScale: ("Demandes par échelle", "Demands by scale")
    case .peopleNeverHeard: ("Personnes jamais entendues", "People never heard")
    case .collegesNeverHeard: ("Collèges jamais entendus", "Groups never heard")
    case .bodies: ("Instances", "Bodies")
    case .initiatives: ("Initiatives par étape", "Initiatives by stage")
    case .trainings: ("Co-formations par côté", "Joint training by side")
    case .nothing: ("(aucun)", "(none)")
    case .institution: ("institution", "institution")
    case .college: ("collège", "group")
    case .body: ("instance", "body")
    case .subject: ("objet", "topic")
    case .scale: ("échelle", "scale")
    case .owed: ("dues", "owed")
    case .given: ("données", "given")
    case .studied: ("à l’étude", "under study")
    case .rate: ("taux", "rate")
    case .medianDays: ("jours (médiane)", "days (median)")
    case .longestDays: ("jours (maximum)", "days (longest)")
    case .came: ("présences", "attendances")
    case .speech: ("parole", "speech")
    case .timeShare: ("part de la parole", "share of speech")
    case .presenceShare: ("part de la présence", "share of presence")
    case .ratio: ("rapport", "ratio")
    case .made: ("pris", "made")
    case .kept: ("tenus", "kept")
    case .dropped: ("abandonnés", "dropped")
    case .late: ("en retard", "late")
    case .said: ("contributions", "contributions")
    case .person: ("personne", "person")
    case .sessions: ("séances", "meetings")
    case .decisions: ("décisions", "decisions")
    case .stage: ("étape", "stage")
    case .count: ("nombre", "number")
    case .asked: ("demandé", "asked")
    case .granted: ("accordé", "granted")
    case .currency: ("monnaie", "currency")
    case .side: ("côté", "side")
    case .people: ("personnes", "people")
    }
  }
}
