/// What the screen of people says.
public enum PeoplePhrase: String, Phrase {
  case nobodyCounted, ratio, allSessions, neverHeard, byItem, named, speech, noItem, noCollege, here, wasHere
  case organisations, title

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .nobodyCounted: ("personne n’a été compté ni n’a parlé", "nobody has been counted or has spoken")
    case .ratio: ("rapport", "ratio")
    case .allSessions: ("Toutes les séances", "All meetings")
    case .neverHeard: ("Jamais entendus", "Never heard")
    case .byItem: ("Présence et parole par point", "Attendance and speaking by item")
    case .named: ("nommés : {0}", "named: {0}")
    case .speech: ("parole : {0}", "speaking: {0}")
    case .noItem: ("aucun point commencé", "no item begun")
    case .noCollege: ("sans collège", "no group")
    case .here: ("là", "here")
    case .wasHere: ("était là", "was here")
    case .organisations: ("Organismes", "Organisations")
    case .title: ("Personnes et organismes", "People and organisations")
    }
  }
}
