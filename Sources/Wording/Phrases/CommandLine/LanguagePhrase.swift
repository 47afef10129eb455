/// The question for the language, which is asked in both.
public enum LanguagePhrase: String, Phrase {
  case question, answer, remembered

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .question:
      (
        """
        Langue / Language
          1  français
          2  English
        Palabre le retiendra. / Palabre will remember it.
        """,
        """
        Langue / Language
          1  français
          2  English
        Palabre le retiendra. / Palabre will remember it.
        """
      )
    case .answer: ("1 ou 2 / 1 or 2 : ", "1 ou 2 / 1 or 2: ")
    case .remembered: ("Français, retenu dans {0}", "English, remembered in {0}")
    }
  }
}
