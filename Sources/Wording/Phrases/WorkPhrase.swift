/// What is said of work that goes on beside the screen.
public enum WorkPhrase: String, Phrase {
  /// What is done.
  case document, history, merge, exchange, erasure
  /// How long it has lasted, and how it is given up.
  case since, giveUp, givenUp, historyGivenUp
  /// What has to wait for it.
  case busy, held, quitGivesUp, quitWaits, ending
  /// The opening of a journal, before there is a screen.
  case opening

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .document: ("Document en cours", "Making the document")
    case .history: ("Lecture de l’historique", "Reading the history")
    case .merge: ("Fusion en cours", "Merging")
    case .exchange: ("Échange en cours", "Exchanging")
    case .erasure: ("Effacement en cours", "Erasing")
    case .since: (" ({0} s)", " ({0} s)")
    case .giveUp: (" · {0} y renonce", " · {0} gives up")
    case .givenUp: ("Abandonné : rien n’a été fait.", "Given up: nothing was done.")
    case .historyGivenUp:
      ("La lecture a été abandonnée ; Alt-9 la reprend.", "Reading was given up; Alt-9 begins again.")
    case .busy:
      ("{0} : une chose à la fois.", "{0}: one thing at a time.")
    case .held: ("{0}, ce sera noté à la fin", "{0}, this is noted when it ends")
    case .quitGivesUp:
      ("Quitter Palabre ? {0} : quitter y renonce.", "Quit Palabre? {0}: quitting gives it up.")
    case .quitWaits:
      ("Quitter Palabre ? {0} : sa fin sera attendue.", "Quit Palabre? {0}: its end is waited for.")
    case .ending: ("{0} : fin dans un instant…", "{0}: ending in a moment…")
    case .opening:
      ("Lecture du journal… {0} s (Ctrl-C y renonce)", "Reading the journal… {0} s (Ctrl-C gives up)")
    }
  }
}
