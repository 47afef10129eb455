/// Phrases of the running order (*régie*). Templates show one as `{{say.<name>}}`.
public enum RegiePhrase: String, Phrase {
  case regieTitle, regieAgendaTitle, hoursHeading, minutesHeading, byHeading, notesHeading
  case closedSince, closingLabel
  case totalPlanned, withoutTime, beforeEnd, onTime, afterEnd, beforeClosing, afterClosing
  case expectedTitle, presentersLabel, committedLabel, lastTimeLabel, keptTurnsLabel
  case carryOverTitle, carriedItemsLabel, lateWord, moreOfThem
  case aloudTitle, methodLabel

  /// The phrase in French.
  public var french: String { both.french }
  /// The phrase in English.
  public var english: String { both.english }

  private var both: (french: String, english: String) {
    switch self {
    case .regieTitle: ("Régie", "Running order")
    case .regieAgendaTitle: ("Minutage", "Times")
    case .hoursHeading: ("Heures", "Time")
    case .minutesHeading: ("Min", "Min")
    case .byHeading: ("Qui", "Who")
    case .notesHeading: ("Notes", "Notes")
    case .closedSince: ("n’est plus ouvert, l’était jusqu’au", "no longer open, was until")
    case .closingLabel: ("Fermeture de la salle :", "Hall closes:")
    case .totalPlanned: ("Total prévu : {0}, fin vers {1}", "Planned in all: {0}, ending about {1}")
    case .withoutTime:
      (
        "{0} {0|point n’a|points n’ont} pas de durée", "{0} {0|item has|items have} no planned time"
      )
    case .beforeEnd: ("{0} avant la fin annoncée ({1})", "{0} before the announced end ({1})")
    case .onTime: ("à la fin annoncée ({0})", "at the announced end ({0})")
    case .afterEnd: ("{0} APRÈS la fin annoncée ({1})", "{0} AFTER the announced end ({1})")
    case .beforeClosing: ("{0} avant la fermeture ({1})", "{0} before the hall closes ({1})")
    case .afterClosing: ("{0} APRÈS la fermeture ({1})", "{0} AFTER the hall closes ({1})")
    case .expectedTitle: ("Qui est attendu", "Who is expected")
    case .presentersLabel: ("Présentent un point :", "Present an item:")
    case .committedLabel: ("Ont un engagement à tenir :", "Have an action to complete:")
    case .lastTimeLabel: ("La dernière fois ({0}) :", "Last time ({0}):")
    case .keptTurnsLabel: ("Gardent leur tour de parole :", "Keep their turn to speak:")
    case .carryOverTitle: ("À reprendre des séances précédentes", "Carried over from earlier meetings")
    case .carriedItemsLabel: ("Points reportés :", "Items postponed:")
    case .lateWord: ("en retard", "late")
    case .moreOfThem: ("et {0} {0|autre|autres}", "and {0} {0|more|more}")
    case .aloudTitle: ("À lire à voix haute", "To read aloud")
    case .methodLabel: ("Méthode :", "Method:")
    }
  }
}
