/// What stays of somebody who is forgotten.
public enum ForgetPhrase: String, Phrase {
  /// What they said and promised, under no name; what others said and that names them.
  case said, promised, naming
  /// What stands in the place of the name.
  case erasedPerson, typeYes

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .said:
      (
        "{0} {0|contribution, sans son nom|contributions, sans son nom}",
        "{0} {0|contribution|contributions}, without the name"
      )
    case .typeYes: ("Tapez « oui » pour l’effacer.", "Type “yes” to erase.")
    case .erasedPerson: ("Personne effacée", "Erased person")
    case .promised: ("{0} {0|engagement|engagements}", "{0} {0|action|actions}")
    case .naming:
      (
        "{0} {0|contribution qui cite ce nom|contributions qui citent ce nom} dans le texte (à corriger à la main)",
        "{0} {0|contribution that has|contributions that have} the name in the text (to be edited by hand)"
      )
    }
  }
}
