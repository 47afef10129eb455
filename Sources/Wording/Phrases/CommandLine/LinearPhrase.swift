/// What the program says line by line, without a screen.
public enum LinearPhrase: String, Phrase {
  case noSpace, item, howTo, recovered, column, readOnly, notSaved, linesLost, decision, commitment, undone
  case redone, thenAnswer, notHere, results
  case howToLive, trial, more, groups, noHelp, chooseName, several, replay, replayEnd, replayLeft

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
    case .linesLost:
      (
        "NON ENREGISTRÉ : {0} {0|ligne|lignes}, comme c’est dit plus haut.",
        "NOT SAVED: {0} {0|line|lines}, as was said above."
      )
    case .decision: ("décision", "decision")
    case .commitment: ("engagement", "action")
    case .undone: ("Annulé.", "Undone.")
    case .redone: ("Rétabli.", "Redone.")
    case .thenAnswer: ("Puis : /réponse c1 c2…", "Then: /answer c1 c2…")
    case .notHere: ("Ne s’applique pas ligne à ligne.", "Does not apply line by line.")
    case .howToLive:
      (
        "{0} dit où en est la séance. /aide pour les commandes, /quitter pour finir.",
        "{0} says how the meeting stands. /help for the commands, /quit to leave."
      )
    case .trial: ("répétition", "rehearsal")
    case .more:
      (
        "Encore {0} {0|ligne|lignes} : Entrée pour la suite.",
        "{0} more {0|line|lines}: Enter to go on."
      )
    case .groups:
      (
        "Les commandes, par groupe. /aide suivi d’un numéro, d’un nom ou d’une commande en dit plus.",
        "The commands, by group. /help and a number, a name or a command says more."
      )
    case .noHelp: ("Rien de ce nom : {0}.", "Nothing by that name: {0}.")
    case .several: ("« {0} » convient à plusieurs :", "“{0}” fits several:")
    case .chooseName: ("Un numéro choisit.", "A number chooses.")
    case .replay:
      (
        "{0} {0|acte|actes}. Entrée : le suivant ; un nombre : autant ; « ? » : où en est la séance ; « . » : finir.",
        "{0} {0|act|acts}. Enter: the next; a number: so many; “?”: how the meeting stands; “.”: leave."
      )
    case .replayEnd: ("Tout a été rejoué.", "All has been played again.")
    case .replayLeft: ("Retour au présent.", "Back to the present.")
    case .results: ("{0} {0|résultat|résultats} en tout", "{0} {0|result|results} in all")
    }
  }
}
