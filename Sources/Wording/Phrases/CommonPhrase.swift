/// What is said everywhere: amounts, quotations, labels with their values.
public enum CommonPhrase: String, Phrase {
  case labelled, sessionCount, noteCount, quoted, percent, late, mean, by, dayAt, colonAfter,
    whoOpen, nameOpen

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .labelled: ("{0} : {1}", "{0}: {1}")
    case .sessionCount: ("{0} {0|séance|séances}", "{0} {0|meeting|meetings}")
    case .noteCount: ("· {0} {0|note|notes}", "· {0} {0|note|notes}")
    case .quoted: ("« {0} »", "“{0}”")
    case .percent: ("{0} %", "{0}%")
    case .late: ("{0} j de retard", "{0} d late")
    case .mean: ("moyenne {0}", "mean {0}")
    case .by: ("échéance le {0}", "by {0}")
    case .dayAt: ("{0} à {1}", "{0} at {1}")
    case .whoOpen: ("qui ?", "who?")
    case .nameOpen: ("{0} (qui ?)", "{0} (who?)")
    case .colonAfter: ("{0} : ", "{0}: ")
    }
  }
}
