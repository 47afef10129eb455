/// The themes of colours that come with the program, by the name of their file.
public enum ColourPhrase: String, Phrase, CaseIterable {
  case dark, light
  case highContrast = "high-contrast"
  case colourBlind = "colour-blind"
  case projector, mono

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .dark: ("sombre", "dark")
    case .light: ("clair", "light")
    case .highContrast: ("contraste fort", "high contrast")
    case .colourBlind: ("daltonien", "colour-blind")
    case .projector: ("vidéoprojecteur", "projector")
    case .mono: ("sans couleur", "mono")
    }
  }
}
