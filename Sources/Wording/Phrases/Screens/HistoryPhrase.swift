/// What the history says.
public enum HistoryPhrase: String, Phrase {
  case reading, undone, noAct, counts, conflicts, undoneAct, redoneAct, retimedAct, notedAt, putRight

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .reading: ("lecture…", "reading…")
    case .undone: ("annulé", "undone")
    case .noAct: ("Rien n’a encore été saisi.", "Nothing has been entered yet.")
    case .counts: (" · retenu", " · counts")
    case .conflicts: ("Désaccords à régler", "Conflicts to settle")
    case .undoneAct: ("Annulé : {0}", "Undone: {0}")
    case .redoneAct: ("Rétabli : {0}", "Redone: {0}")
    case .retimedAct: ("Heure corrigée : {0}", "Time put right: {0}")
    case .notedAt: ("saisi à {0}", "entered at {0}")
    case .putRight: ("à {0} (saisi à {1})", "at {0} (entered at {1})")
    }
  }
}
