/// What is said around texts that are read aloud to the room.
public enum ReadAloudPhrase: String, Phrase {
  /// Titles.
  case rulesTitle, openingTitle, walk, readBack, dueToday, unanswered, rules, table, host, round
  /// Where there is nothing, and parts.
  case keptElsewhere, cameIn, nothingCameIn
  case noAction, noRules, noDate, nothingYet, noStop, photo

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .rulesTitle: ("Règles et méthode, à lire", "Rules and method, to read aloud")
    case .openingTitle: ("À lire à l’ouverture", "To read at the opening")
    case .walk: ("Marche", "Walk")
    case .readBack: ("Relecture des engagements", "Actions read back")
    case .dueToday: ("Engagements à tenir à ce jour", "Actions due by today")
    case .unanswered: ("Restées sans réponse ou sans suite", "Still without an answer or an outcome")
    case .rules: ("Règles", "Rules")
    case .table: ("Table {0}", "Table {0}")
    case .host: ("hôte : {0}", "host: {0}")
    case .round: ("Tour {0} : {1}", "Round {0}: {1}")
    case .keptElsewhere: ("Tenues sur un autre ordinateur : {0}.", "Kept on another laptop: {0}.")
    case .cameIn:
      (
        "{0} ({1} {1|note reçue|notes reçues}, jusqu’à {2})", "{0} ({1} {1|note|notes} received, up to {2})"
      )
    case .nothingCameIn: ("{0} (rien reçu encore)", "{0} (nothing received yet)")
    case .noAction: ("Aucun engagement.", "No action.")
    case .noRules: ("Aucune règle annoncée. {0} les écrit.", "No rule announced. {0} writes them.")
    case .noDate: ("sans échéance", "no date")
    case .nothingYet: ("Rien encore. Tapez {0}: puis le texte.", "Nothing yet. Type {0}: and the text.")
    case .noStop: ("Aucune étape. {0} y arrive.", "No stop. {0} reaches one.")
    case .photo: ("photo {0}", "photo {0}")
    }
  }
}
