/// What is said of the configuration: of its file, its layers, what is wrong in it.
public enum SettingsPhrase: String, Phrase {
  case unknownKey, notOneOf, notNumber, notFlag, notTable, noAct, noActNear, notKey, ownKey, keyTwice,
    keyBuiltIn
  case noKind, notSign, signTaken, fine, none, builtIn, variable, option, remembered, faults, missing

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .unknownKey: ("{0} n’est pas connu ici ; attendu : {1}", "{0} is not known here; expected {1}")
    case .notOneOf: ("{0} ; attendu : {1}", "{0}: expected one of {1}")
    case .notNumber: ("{0} ; attendu : un nombre de {1} à {2}", "{0}: expected a number from {1} to {2}")
    case .notFlag: ("{0} ; attendu : true ou false", "{0}: expected true or false")
    case .notTable: ("{0} ; attendu : une table [{0}]", "{0}: expected a table [{0}]")
    case .noAct:
      (
        "{0} n’est pas une commande ; « palabre keys » les donne toutes",
        "{0} is no command; “palabre keys” lists them all"
      )
    case .noActNear:
      ("{0} n’est pas une commande ; peut-être {1}", "{0} is no command; perhaps {1}")
    case .notKey:
      (
        "{0} n’est pas une touche ; attendu : par exemple F6, Alt-n, ^T ou Ctrl-F5",
        "{0} is no key; expected F6, Alt-n, ^T or Ctrl-F5 for example"
      )
    case .ownKey:
      (
        "{0} sert à écrire ou à se déplacer ; attendu : une touche de fonction, ou Alt ou Ctrl avec une touche",
        "{0} is for writing or moving about; expected a function key, or Alt or Ctrl with a key"
      )
    case .keyTwice:
      (
        "{0} est donnée à {1} et à {2} (ligne {3})", "{0} is given to {1} and to {2} (line {3})"
      )
    case .keyBuiltIn:
      (
        "{0}, donnée à {1}, est déjà celle de {2} ; donnez-en une autre à {2}, ou []",
        "{0}, given to {1}, is the key of {2} already; give another to {2}, or []"
      )
    case .noKind: ("{0} n’est pas un genre ; attendu : {1}", "{0} is no kind; expected one of {1}")
    case .notSign:
      (
        "{0} ; attendu : un seul signe, ni lettre, ni chiffre, ni guillemet, ni barre oblique",
        "{0}: expected one sign that is no letter, digit, quotation mark or slash"
      )
    case .signTaken: ("{0} est déjà le signe de : {1}", "{0} is the sign for {1} already")
    case .fine: ("{0} : rien à redire", "{0}: nothing to say")
    case .none:
      (
        "{0} n’existe pas : tout est comme à l’origine", "{0} does not exist: everything is as built in"
      )
    case .builtIn: ("d’origine", "built in")
    case .variable: ("variable {0}", "variable {0}")
    case .option: ("option {0}", "option {0}")
    case .remembered: ("choisie une fois pour toutes : {0}", "chosen once and for all: {0}")
    case .faults:
      (
        "{0} (et {1} de plus ; « palabre config check » dit tout)",
        "{0} (and {1} more; “palabre config check” says all)"
      )
    case .missing: ("{0} : {1} n’existe pas", "{0}: {1} does not exist")
    }
  }
}
