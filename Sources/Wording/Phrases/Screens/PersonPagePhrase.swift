/// What the page of a person says, for the facilitator's eyes.
public enum PersonPagePhrase: String, Phrase {
  case attended, waits, proxies, promised, said, excused, representedBy, waiting, notServed, votedFor, votedBy

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .attended: ("Séances", "Meetings")
    case .waits: ("Attente de la parole", "Waits for the floor")
    case .proxies: ("Pouvoirs", "Proxies")
    case .promised: ("Engagements", "Actions")
    case .said: ("Ce qui a été dit", "What was said")
    case .excused: ("excusé·e", "excused")
    case .representedBy: ("représenté·e par {0}", "represented by {0}")
    case .waiting: ("attend la parole depuis {0}", "has waited for the floor for {0}")
    case .notServed: ("n’a pas eu la parole : {0}", "did not get the floor: {0}")
    case .votedFor: ("pouvoir de {0}, {1} {1|vote|votes}", "proxy of {0}, {1} {1|vote|votes}")
    case .votedBy: ("pouvoir donné à {0}, {1} {1|vote|votes}", "proxy given to {0}, {1} {1|vote|votes}")
    }
  }
}
