/// What is said of numbers: those that are missing, those that another laptop gave, things of another meeting.
public enum NumberPhrase: String, Phrase {
  case gaps, marks, elsewhere

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .gaps:
      (
        "Chaque note garde son numéro : ceux qui manquent sont ceux de notes privées, annulées ou supprimées.",
        "Every note keeps its number: those missing are of notes that are private, undone or deleted."
      )
    case .marks:
      (
        "Des lettres derrière un numéro disent qu’un autre ordinateur l’a donné.",
        "Letters behind a number say that another laptop gave it."
      )
    case .elsewhere: ("{0} de « {1} » : {2}", "{0} of “{1}”: {2}")
    }
  }
}
