/// Where something was said when that was not to the whole room.
public enum CircumstancePhrase: String, Phrase {
  case table, round, stop, photo, responsible, host

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .table: ("table {0}", "table {0}")
    case .round: (", tour {0}", ", round {0}")
    case .stop: ("étape {0} : {1}", "stop {0}: {1}")
    case .host: ("hôte : {0}", "host: {0}")
    case .photo: ("photo {0}", "photo {0}")
    case .responsible: ("responsable : {0}", "in charge: {0}")
    }
  }
}
