/// What the screen of preparation says.
public enum PreparePhrase: String, Phrase {
  case nextSession, plannedEnd, hall, settledSince, nothingLeft, carryOver, rules

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .nextSession: ("Prochaine séance", "Next meeting")
    case .plannedEnd: (" · fin {0}", " · end {0}")
    case .hall: (" · salle {0}", " · hall {0}")
    case .settledSince: ("programmé depuis le {0}", "settled since {0}")
    case .nothingLeft:
      (
        "rien à reprendre des séances précédentes",
        "nothing carries over from earlier meetings"
      )
    case .carryOver: ("À reprendre", "Carried over")
    case .rules: ("Règles à lire", "Ground rules to read aloud")
    }
  }
}
