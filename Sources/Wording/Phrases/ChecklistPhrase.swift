/// What is left to settle before a meeting is closed.
public enum ChecklistPhrase: String, Phrase {
  case waiting, kept, title, nothing, close, unread, unanswered, noOutcome, undated, unnamed, left, foot,
    ends,
    tied

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .waiting:
      (
        "{0} {0|personne attend|personnes attendent} la parole : {1} (close, la séance garde {0|son|leur} tour pour la prochaine)",
        "{0} {0|person is|people are} waiting to speak: {1} (closing keeps {0|that turn|those turns} for the next meeting)"
      )
    case .kept:
      (
        "{0} {0|personne garde|personnes gardent} {0|son|leur} tour de parole : {1}",
        "{0} {0|person keeps a turn|people keep a turn} to speak: {1}"
      )
    case .title: ("À régler avant de clore", "To settle before closing")
    case .nothing: ("Tout est réglé.", "Everything is settled.")
    case .close: ("Clore la séance comme elle est", "Close the meeting as it is")
    case .unread:
      (
        "Les engagements n’ont pas été relus : les relire",
        "The actions have not been read back: read them"
      )
    case .unanswered: ("sans réponse : {0}", "no answer: {0}")
    case .noOutcome: ("suite à donner : {0}", "no outcome yet: {0}")
    case .undated: ("sans date : {0}", "no date: {0}")
    case .unnamed: ("qui l’a dit ? {0}", "who said it? {0}")
    case .left: ("point non abordé : {0}", "item not reached: {0}")
    case .tied: ("égalité à départager : {0}", "a tie to be settled: {0}")
    case .ends: ("{0} a encore la parole", "{0} is still speaking")
    case .foot: ("Entrée : régler · Échap : revenir à la séance", "Enter: settle · Esc: back to the meeting")
    }
  }
}
