/// Why a command line is not understood.
public enum ParsingPhrase: String, Phrase {
  case unknownOption, unknownOptionNear, missingValue, noValueTaken, unexpected, duplicate
  case missingArgument, invalidValue, invalidValueOf, missingCommand, unknownCommand, notUnderstood

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .unknownOption: ("Option inconnue : {0}", "Unknown option: {0}")
    case .unknownOptionNear:
      (
        "Option inconnue : {0}. Vouliez-vous dire {1} ?",
        "Unknown option: {0}. Did you mean {1}?"
      )
    case .missingValue: ("Il manque une valeur après {0}", "A value is missing after {0}")
    case .noValueTaken:
      (
        "L’option {0} ne prend pas de valeur : « {1} » est en trop",
        "The option {0} takes no value: “{1}” is too much"
      )
    case .unexpected: ("En trop : {0}", "Not expected: {0}")
    case .duplicate: ("{0} contredit {1}", "{0} contradicts {1}")
    case .missingArgument: ("Il manque {0}", "{0} is missing")
    case .invalidValue: ("« {0} » ne convient pas pour {1}", "“{0}” does not fit {1}")
    case .invalidValueOf:
      (
        "« {0} » ne convient pas pour {1}. Au choix : {2}",
        "“{0}” does not fit {1}. One of: {2}"
      )
    case .missingCommand: ("Il manque une commande", "A command is missing")
    case .unknownCommand: ("Commande inconnue : {0}", "Unknown command: {0}")
    case .notUnderstood: ("La ligne de commande est incomprise", "The command line is not understood")
    }
  }
}
