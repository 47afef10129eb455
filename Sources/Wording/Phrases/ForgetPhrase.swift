import Dialogue

/// What stays of somebody who is forgotten.
public enum ForgetPhrase: String, Phrase {
  /// What they said and promised, under no name; what others said and that names them.
  case said, promised, naming, owning, documents, group, perhapsSame
  /// What stands in the place of the name.
  case erasedPerson, typeYes, typeAll

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
    case .typeAll:
      (
        "Tapez « tout » pour l’effacer et retirer son nom de ces textes, « oui » pour les laisser tels quels.",
        "Type “all” to erase and take the name out of these texts, “yes” to leave them as they are."
      )
    case .erasedPerson: ("Personne effacée", "Erased person")
    case .promised: ("{0} {0|engagement|engagements}", "{0} {0|action|actions}")
    case .naming:
      (
        "{0} {0|note qui cite ce nom|notes qui citent ce nom} dans le texte ({1}), ce que montreront aussi les versions publiques",
        "{0} {0|note that has|notes that have} the name in the text ({1}), which public versions will show too"
      )
    case .owning:
      (
        "{0} {0|engagement pris aussi|engagements pris aussi} sous ce nom ({1} ; {2} change qui s’engage)",
        "{0} {0|action|actions} owned under the name as well ({1}; {2} changes who owns it)"
      )
    case .group:
      (
        "à quel groupe il ou elle appartient ({0} ; à changer d’abord si cela suffit à dire qui c’est)",
        "to which group they belong ({0}; change it first if that says who they are)"
      )
    case .perhapsSame:
      (
        "{0} (peut-être la même personne ; à oublier aussi)",
        "{0} (perhaps the same person; to be forgotten too)"
      )
    case .documents: ("les documents déjà écrits, tels quels", "documents already written, as they are")
    }
  }
}

extension Person {
  /// Whether somebody was forgotten: what stands for the name says so, in either language.
  public var isForgotten: Bool {
    name == ForgetPhrase.erasedPerson.french || name == ForgetPhrase.erasedPerson.english
  }
}

extension Facts {
  /// Whether somebody was forgotten: under no name nobody waits for the floor.
  public func isForgotten(_ party: Party) -> Bool {
    guard case .person(let id) = party else { return false }
    return people[id]?.isForgotten == true
  }
}
