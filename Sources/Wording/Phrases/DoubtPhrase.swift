/// What a line leaves open, told before and after it is kept.
public enum DoubtPhrase: String, Phrase {
  case otherWeekday, noSuchDay, dateNotUnderstood, noNextMeeting, past, farAhead, pastHour, undated,
    hallCloses,
    lastsLong, who, noTable, noClock, perhapsSame, sameTitle, onlyShows,
    remedy, warning

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .noSuchDay: ("ce jour n’existe pas : {0}", "there is no such day: {0}")
    case .otherWeekday: ("{0} : c’est le {1}", "{0}: that is {1}")
    case .dateNotUnderstood: ("date non comprise : {0}", "date not understood: {0}")
    case .noNextMeeting: ("aucune prochaine séance n’est prévue", "no next meeting is planned")
    case .past: ("jour passé : {0}", "day in the past: {0}")
    case .farAhead: ("dans plus d’un an : {0}", "more than a year ahead: {0}")
    case .pastHour: ("heure déjà passée : {0}", "that hour is past: {0}")
    case .undated: ("sans date", "no date")
    case .hallCloses: ("la salle ferme à {0}", "the hall closes at {0}")
    case .lastsLong: ("dure {0} heures", "lasts {0} hours")
    case .who: ("qui ? {0}", "who? {0}")
    case .noTable:
      (
        "pas de table {0} mais {1} : noté « qui ? »",
        "no table {0} but {1}: noted as “who?”"
      )
    case .perhapsSame:
      (
        "peut-être la même personne : {0} et {1} ({2} en fait une)",
        "perhaps the same person: {0} and {1} ({2} makes them one)"
      )
    case .sameTitle:
      (
        "un objet et un point s’appellent {0} ({1} les lie)",
        "a topic and an item are both called {0} ({1} ties them)"
      )
    case .noClock: ("{0} n’est pas une heure : noté comme texte", "{0} is no time: noted as text")
    case .onlyShows:
      (
        "{0} montre sans rien changer : rien à faire dans un script",
        "{0} only shows: nothing to do in a script"
      )
    case .remedy: ("{0} : {1}", "{0}: {1}")
    case .warning: ("attention : {0}", "note: {0}")
    }
  }
}
