/// What the footer calls the acts that it names.
public enum FooterPhrase: String, Phrase {
  /// The acts.
  case help, palette, floor, queue, next, vote, undo, yield, arrive, answer, commitment, pause, readback,
    behind, search
  /// The last ones.
  case publish, quit

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .help: ("aide", "help")
    case .palette: ("que faire", "what to do")
    case .floor: ("parole", "floor")
    case .queue: ("file", "speakers")
    case .next: ("suivant", "next")
    case .vote: ("vote", "vote")
    case .undo: ("annuler", "undo")
    case .yield: ("rendre", "end turn")
    case .arrive: ("arrivée", "arrive")
    case .answer: ("réponse", "answer")
    case .commitment: ("engagement", "action")
    case .pause: ("pause", "pause")
    case .readback: ("relire", "read back")
    case .behind: ("retard", "catch up")
    case .search: ("chercher", "search")
    case .publish: ("documents", "documents")
    case .quit: ("quitter", "quit")
    }
  }
}
