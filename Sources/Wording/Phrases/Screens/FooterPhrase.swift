/// What the footer says of keys.
public enum FooterPhrase: String, Phrase {
  case escape, toPresent, screens, space, step, speed, ends, choose, enter, act, pane, meeting, help
  case commands, floor, queue, next, vote, undo, yield, arrive, answer, commit, pause, readBack
  case publish, quit, behind, search
  case finish, chooseAndKeep, keep, field, cell, tick, capture, close, speaker, kind, delete, back, move,
    toHead,
    endMeeting, confirm, backTo

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .escape: ("Échap", "Esc")
    case .toPresent: ("présent", "back to now")
    case .screens: ("écrans", "screens")
    case .space: ("Espace", "Space")
    case .step: ("pas à pas", "step")
    case .speed: ("vitesse", "speed")
    case .ends: ("début, fin", "start, end")
    case .choose: ("choisir", "choose")
    case .enter: ("Entrée", "Enter")
    case .finish: ("finir", "finish")
    case .chooseAndKeep: ("choisir et garder", "choose and keep")
    case .act: ("agir", "act")
    case .pane: ("volet", "pane")
    case .meeting: ("séance", "meeting")
    case .help: ("aide", "help")
    case .commands: ("que faire", "what to do")
    case .floor: ("parole", "floor")
    case .queue: ("file", "speakers")
    case .next: ("suivant", "next")
    case .vote: ("vote", "vote")
    case .undo: ("annuler", "undo")
    case .yield: ("rendre", "end turn")
    case .arrive: ("présents", "attendance")
    case .answer: ("réponse", "answer")
    case .commit: ("engagement", "action")
    case .pause: ("pause", "pause")
    case .readBack: ("relire", "read back")
    case .publish: ("documents", "documents")
    case .behind: ("retard", "catch up")
    case .search: ("chercher", "search")
    case .quit: ("quitter", "quit")
    case .keep: ("garder", "keep")
    case .field: ("ligne", "field")
    case .cell: ("case", "cell")
    case .tick: ("cocher", "tick")
    case .capture: ("de côté", "aside")
    case .close: ("fermer", "close")
    case .speaker: ("orateur", "speaker")
    case .kind: ("genre", "kind")
    case .delete: ("supprimer", "delete")
    case .backTo: ("revenir à {0}", "back to {0}")
    case .back: ("revenir", "back")
    case .move: ("déplacer", "move")
    case .toHead: ("en tête", "to the head")
    case .confirm: ("valider", "confirm")
    case .endMeeting: ("clore la séance", "close the meeting")
    }
  }
}
