/// What stands around the particulars of a command in its help.
public enum HelpFramePhrase: String, Phrase {
  case usage, arguments, options, commands, byDefault, values, defaultValue, showHelp, showVersion
  case commandValue, optionsValue, more, helpIs, opposite

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .usage: ("Usage :", "Usage:")
    case .arguments: ("Arguments :", "Arguments:")
    case .options: ("Options :", "Options:")
    case .commands: ("Commandes :", "Commands:")
    case .byDefault: ("{0} (par défaut)", "{0} (default)")
    case .values: ("{0} Au choix : {1}.", "{0} One of: {1}.")
    case .defaultValue: ("{0} Par défaut : {1}.", "{0} Default: {1}.")
    case .showHelp: ("Montrer cette aide.", "Show this help.")
    case .showVersion: ("Montrer la version.", "Show the version.")
    case .commandValue: ("commande", "command")
    case .optionsValue: ("options", "options")
    case .more: ("Plus sur une commande : palabre help {0}", "More about a command: palabre help {0}")
    case .opposite: ("Le contraire de {0}.", "The opposite of {0}.")
    case .helpIs: ("Aide : {0}", "Help: {0}")
    }
  }
}
