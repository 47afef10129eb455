/// What is wrong in a file that somebody wrote by hand, in TOML.
public enum TOMLPhrase: String, Phrase {
  case expectedKey, expected, expectedEither, expectedLineEnd, expectedValue, twice, openText, control, escape
  case noSuchMoment, tooLarge, tooDeep

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .expectedKey:
      (
        "attendu : un nom de lettres sans accent, chiffres, - et _, ou entre guillemets droits",
        "expected a name of letters without accents, digits, - and _, or one in quotation marks"
      )
    case .expected: ("attendu : {0}", "expected {0}")
    case .expectedEither: ("attendu : {0} ou {1}", "expected {0} or {1}")
    case .expectedLineEnd: ("attendu : la fin de la ligne", "expected the end of the line")
    case .expectedValue:
      (
        "{0} n’est pas une valeur ; attendu : un texte entre guillemets droits, un nombre, true, false, une date, une liste ou une table",
        "{0} is no value; expected a text in quotation marks, a number, true, false, a date, a list or a table"
      )
    case .twice: ("{0} est déjà donné plus haut", "{0} is given above already")
    case .openText: ("un texte n’est pas fermé ; attendu : {0}", "a text is not closed; expected {0}")
    case .control: ("un caractère de commande ne peut pas être ici", "a control character cannot stand here")
    case .escape:
      (
        "derrière une barre oblique inverse, attendu : b, t, n, f, r, un guillemet, une barre, u et 4 chiffres ou U et 8",
        "behind a backslash, expected b, t, n, f, r, a quotation mark, a backslash, u and 4 digits or U and 8"
      )
    case .noSuchMoment: ("{0} n’existe pas", "there is no {0}")
    case .tooLarge: ("{0} est trop grand", "{0} is too large")
    case .tooDeep:
      (
        "trop de listes et de tables les unes dans les autres", "too many lists and tables in one another"
      )
    }
  }
}

/// What is wrong with a theme.
public enum ThemeFilePhrase: String, Phrase {
  case unknownKey, notColor, notPaint, notText, notTable, not256, not16, notAttributes, noTheme, circle
  case unusedRole, contrast, alike, theme

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .unknownKey: ("{0} n’est pas connu ici ; attendu : {1}", "{0} is not known here; expected {1}")
    case .notColor:
      (
        "{0} ; attendu : une couleur #rrggbb ou un nom de [palette]",
        "{0}: expected a colour #rrggbb or a name from [palette]"
      )
    case .notPaint: ("{0} ; attendu : une couleur #rrggbb", "{0}: expected a colour #rrggbb")
    case .notText:
      ("{0} ; attendu : un texte entre guillemets droits", "{0}: expected a text in quotation marks")
    case .notTable:
      (
        "{0} ; attendu : une table, comme {fg = …, mono = […]} ; un nom qui a des points est entre guillemets droits",
        "{0}: expected a table such as {fg = …, mono = […]}; a name with dots is in quotation marks"
      )
    case .not256: ("{0} ; attendu : un nombre de 0 à 255", "{0}: expected a number from 0 to 255")
    case .not16: ("{0} ; attendu : {1}", "{0}: expected one of {1}")
    case .notAttributes: ("{0} ; attendu : une liste de {1}", "{0}: expected a list of {1}")
    case .noTheme: ("aucun thème {0} ; il y a : {1}", "no theme {0}; there are {1}")
    case .circle: ("hérite de lui-même : {0}", "inherits from itself: {0}")
    case .unusedRole: ("rien n’a le rôle {0}", "nothing has the role {0}")
    case .contrast:
      ("{0} : contraste {1}, attendu : 4,5 au moins", "{0}: contrast {1}, expected 4.5 or more")
    case .alike: ("{0} : sans couleurs, pareil que {1}", "{0}: without colours it looks like {1}")
    case .theme: ("thème {0}, {1}", "theme {0}, {1}")
    }
  }
}
