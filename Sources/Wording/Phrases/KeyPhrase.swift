/// What keys are called.
public enum KeyPhrase: String, Phrase {
  /// Keys and modifiers, by their names in configuration files.
  case enter = "Enter"
  case escape = "Esc"
  case space = "Space"
  case shift = "Shift"
  case pageUp = "PageUp"
  case pageDown = "PageDown"

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .enter: ("Entrée", "Enter")
    case .escape: ("Échap", "Esc")
    case .space: ("Espace", "Space")
    case .shift: ("Maj", "Shift")
    case .pageUp: ("Page-haut", "PageUp")
    case .pageDown: ("Page-bas", "PageDown")
    }
  }
}
