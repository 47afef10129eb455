/// What stands under the empty capture line outside a meeting.
public enum CapturePhrase: String, Phrase {
  /// Something is chosen, or nothing is.
  case chooseHint, emptyHint
  /// A line adds a point.
  case addsPoint, insertsPoint, setsLength, pointHint, opensBody, opensMeeting
  /// A line that would add a point is a name.
  case pointOrPerson, aPoint, aPerson
  /// A line says how long the break lasts.
  case breakLasts
  /// The line was emptied by a key.
  case cleared
  /// The line that was refused was left for another one.
  case refusedKept

  /// The phrase in French.
  public var french: String { both.0 }
  /// The phrase in English.
  public var english: String { both.1 }

  private var both: (String, String) {
    switch self {
    case .cleared: ("Ligne vidée ; {0} la remet.", "Line cleared; {0} brings it back.")
    case .refusedKept:
      (
        "la ligne refusée d’avant est gardée : Alt-h la remet",
        "the refused line before it is kept: Alt-h brings it back"
      )
    case .addsPoint: ("point à ajouter : {0}", "item to add: {0}")
    case .insertsPoint: ("point à insérer après « {0} » : {1}", "item to insert after “{0}”: {1}")
    case .setsLength: ("« {0} » : {1} min", "“{0}”: {1} min")
    case .pointOrPerson:
      ("{0} : un point de l’ordre du jour, ou une personne ?", "{0}: an agenda item, or a person?")
    case .aPoint: ("Un point", "An item")
    case .aPerson: ("Une personne", "A person")
    case .breakLasts: ("pause de {0} min, reprise à {1}", "break of {0} min, back at {1}")
    case .pointHint:
      (
        "Entrée : agir · une ligne ajoute un point : Budget 20 Mme Diallo · 25 : durée",
        "Enter: act · a line adds an item: Budget 20 Mrs Okafor · 25: its length"
      )
    case .chooseHint:
      (
        "Entrée : faire quelque chose de la ligne choisie · ^P : chercher quoi faire",
        "Enter: do something with the chosen row · ^P: find what to do"
      )
    case .opensBody: ("Entrée : nouvel espace de dialogue {0}", "Enter: new body {0}")
    case .opensMeeting: ("Entrée : nouvelle séance {0}", "Enter: new meeting {0}")
    case .emptyHint: ("^P : chercher quoi faire · Alt-2 : préparer", "^P: find what to do · Alt-2: prepare")
    }
  }
}
