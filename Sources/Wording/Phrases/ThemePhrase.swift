/// What is said of themes and of what says the same.
public enum ThemePhrase: String, Phrase {
  /// Of something said.
  case theme, themes, sameAs, group
  /// Of documents.
  case byTheme, noTheme, heading
  /// Of sorting on the screen.
  case sortTitle, newTheme, file, same, takeOut, sortNew, sortEmpty, sortSuggested, sortHelp, suggested, left

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .theme: ("thème", "theme")
    case .themes: ("Thème : {0}", "Theme: {0}")
    case .sameAs: ("Dit la même chose que {0}", "Says the same as {0}")
    case .group: ("Dit aussi par {0}", "Also said in {0}")
    case .byTheme: ("Par thème", "By theme")
    case .noTheme: ("Sans thème", "No theme")
    case .heading: ("Thème", "Theme")
    case .sortTitle: ("Trier par thème", "Sort by theme")
    case .newTheme: ("nouveau", "new")
    case .file: ("ranger", "file")
    case .same: ("pareil", "same")
    case .takeOut: ("sortir", "take out")
    case .sortNew: ("Nouveau thème : {0}", "New theme: {0}")
    case .sortEmpty: ("Rien n’a encore été dit.", "Nothing has been said yet.")
    case .suggested: ("peut-être", "perhaps")
    case .sortSuggested:
      ("? derrière un thème : proposé par les mots", "? behind a theme: proposed by the words")
    case .sortHelp:
      (
        """
        Chaque ligne : son numéro, le signe de son genre (? question, ! inquiétude, + proposition, * témoignage), qui l’a dit. Les titres sont les points.
        1…9, a…z : ranger sous ce thème ce qui est coché, sinon la ligne choisie ; la même touche l’en sort.
        n : nouveau thème. Espace : cocher. = : dit la même chose que la première cochée. x : sortir de tout thème.
        Un thème suivi de « ? » est proposé par les mots de la ligne choisie ; rien n’est rangé tout seul.
        Alt-z : annuler. Échap : fermer.
        """,
        """
        Each line: its number, the sign of its kind (? question, ! concern, + proposal, * testimony), who said it. Headings are the items.
        1…9, a…z: file what is ticked, else the chosen line, under that theme; the same key takes it out.
        n: a new theme. Space: tick. =: says the same as the first ticked one. x: out of every theme.
        A theme with “?” behind it is proposed by the words of the chosen line; nothing is filed by itself.
        Alt-z: undo. Esc: close.
        """
      )
    case .left: ("{0} sans thème", "{0} without a theme")
    }
  }
}
