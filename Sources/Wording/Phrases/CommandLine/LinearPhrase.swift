/// What the program says line by line, without a screen.
public enum LinearPhrase: String, Phrase {
  case noSpace, item, howTo, recovered, column, readOnly, notSaved, decision, commitment, undone
  case redone, thenAnswer, needsScreen, rehearsalNeedsScreen
  case notHere, results

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .noSpace: ("Aucun espace de dialogue : /espace \"nom\"", "No body yet: /space \"name\"")
    case .item: ("Point : {0}", "Agenda item: {0}")
    case .howTo: ("/aide pour les commandes, /quitter pour finir.", "/help for the commands, /quit to leave.")
    case .recovered: ("Texte retrouvé, pas encore noté : {0}", "Text recovered, not noted yet: {0}")
    case .column: ("Colonne {0} : {1}", "Column {0}: {1}")
    case .readOnly: ("Lecture seule : rien n’est noté.", "Read-only: nothing is noted.")
    case .notSaved: ("NON ENREGISTRÉ : {0}", "NOT SAVED: {0}")
    case .decision: ("décision", "decision")
    case .commitment: ("engagement", "action")
    case .undone: ("Annulé.", "Undone.")
    case .redone: ("Rétabli.", "Redone.")
    case .thenAnswer: ("Puis : /réponse c1 c2…", "Then: /answer c1 c2…")
    case .needsScreen: ("Le retour en arrière demande l’écran plein.", "Looking back needs the full screen.")
    case .rehearsalNeedsScreen: ("La répétition demande l’écran plein.", "A rehearsal needs the full screen.")
    case .notHere: ("Ne s’applique pas ligne à ligne.", "Does not apply line by line.")
    case .results: ("{0} {0|résultat|résultats} en tout", "{0} {0|result|results} in all")
    }
  }
}
